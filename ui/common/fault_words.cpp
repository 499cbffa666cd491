#include "ui/common/fault_words.h"
#include <QCoreApplication>
#include <QLatin1StringView>

namespace gatelodge::ui {
namespace {

struct Rule {
    const char *constraint;
    const char *words;
};

// Rules of the database that a person can meet in the console, by the constraint's name.
constexpr Rule rules[] = {
    {"emails_verified", QT_TRANSLATE_NOOP("FaultWords", "Another person has proved that this address is theirs.")},
    {"emails_of_user", QT_TRANSLATE_NOOP("FaultWords", "This person has that address already.")},
    {"emails_primary_is_verified", QT_TRANSLATE_NOOP("FaultWords", "Only a confirmed address can be the main one.")},
    {"emails_primary_remains",
     QT_TRANSLATE_NOOP("FaultWords", "This is the main address. Make another one the main address first.")},
    {"emails_within_bounds",
     QT_TRANSLATE_NOOP("FaultWords", "There are fifty addresses already. Remove one that is no longer used.")},
    {"ssh_keys_within_bounds",
     QT_TRANSLATE_NOOP("FaultWords", "There are fifty keys already. Remove one that is no longer used.")},
    {"users_username_key", QT_TRANSLATE_NOOP("FaultWords", "Somebody has, or had, this username.")},
    {"users_username_pinned",
     QT_TRANSLATE_NOOP("FaultWords", "The username is fixed, because a site has received it.")},
    {"users_check", QT_TRANSLATE_NOOP("FaultWords", "The end must come after the beginning.")},
    {"owner_remains", QT_TRANSLATE_NOOP("FaultWords", "This is the last owner, and somebody must hold the keys.")},
    {"groups_name", QT_TRANSLATE_NOOP("FaultWords", "Another group has this name.")},
    {"authorities_name", QT_TRANSLATE_NOOP("FaultWords", "Another authority has this name.")},
    {"syncs_name",
     QT_TRANSLATE_NOOP("FaultWords", "Another synchronisation has this name by now. Give that one "
                                     "another name first, then bring this one back from the recycle bin.")},
    {"sync_at_work",
     QT_TRANSLATE_NOOP("FaultWords", "A run of this synchronisation is still at work. Try again in a moment.")},
    {"authorities_unused",
     QT_TRANSLATE_NOOP("FaultWords", "People have logins there. Switch it off instead: what is known of them stays.")},
    {"stays_below", QT_TRANSLATE_NOOP("FaultWords", "This person has more power than you: ask an owner.")},
    {"merges_one_source",
     QT_TRANSLATE_NOOP("FaultWords", "A synchronisation keeps both. Remove one of them at the source first.")},
    {"site_stays", QT_TRANSLATE_NOOP("FaultWords", "A site’s organisation and reach are not its owner’s to change: "
                                                   "ask an administrator.")},
    {"login_is_theirs", QT_TRANSLATE_NOOP("FaultWords", "This person has that login already.")},
    {"logins_token_form", QT_TRANSLATE_NOOP("FaultWords", "An access token ends within a year of its making.")},
    {"certificate_stays_revoked",
     QT_TRANSLATE_NOOP("FaultWords", "A revoked certificate stays so. The person can make a new one.")},
    {"openid_clients_client_id", QT_TRANSLATE_NOOP("FaultWords", "Another site has this client ID.")},
    {"webhook_secrets_two",
     QT_TRANSLATE_NOOP("FaultWords", "Two secrets hold already. End the one that is no longer used.")},
    {"openid_secrets_two",
     QT_TRANSLATE_NOOP("FaultWords", "Two secrets hold already. End the one that is no longer used.")},
    {"openid_no_secret",
     QT_TRANSLATE_NOOP("FaultWords", "This application proves itself without a secret. Choose another proof first.")},
    {"logins_identity", QT_TRANSLATE_NOOP("FaultWords", "Another person’s login has this identity.")},
};

// Fields that Invalid names at the beginning of its detail.
constexpr Rule fields[] = {
    {"username", QT_TRANSLATE_NOOP("FaultWords", "A username has 1 to 30 of a–z, 0–9, dot and hyphen.")},
    {"email", QT_TRANSLATE_NOOP("FaultWords", "This is no email address.")},
    {"address", QT_TRANSLATE_NOOP("FaultWords", "This is no email address.")},
    {"validUntil", QT_TRANSLATE_NOOP("FaultWords", "The end must come after the beginning.")},
    {"expiresAt", QT_TRANSLATE_NOOP("FaultWords", "The end must lie in the future.")},
    {"password", QT_TRANSLATE_NOOP("FaultWords", "This password is too short or too easy to guess.")},
    {"key", QT_TRANSLATE_NOOP("FaultWords", "This key is not of a kind or length that is taken here.")},
    {"name", QT_TRANSLATE_NOOP("FaultWords", "A name must not be empty.")},
    {"redirectUrl", QT_TRANSLATE_NOOP("FaultWords", "An address like https://wiki.example.org/auth/, without #.")},
    {"apiUrl", QT_TRANSLATE_NOOP("FaultWords", "Pushing needs an address like https://wiki.example.org/push/.")},
    {"authorityName", QT_TRANSLATE_NOOP("FaultWords", "A name has 1 to 60 of a–z, 0–9, dot and hyphen.")},
    {"title", QT_TRANSLATE_NOOP("FaultWords", "A title has at most 200 characters.")},
    {"helpText", QT_TRANSLATE_NOOP("FaultWords", "A text has at most 2000 characters.")},
    {"forgottenUrl", QT_TRANSLATE_NOOP("FaultWords", "An address like https://club.example.org/help, without #.")},
    {"changeUrl", QT_TRANSLATE_NOOP("FaultWords", "An address like https://club.example.org/help, without #.")},
    {"registerUrl", QT_TRANSLATE_NOOP("FaultWords", "An address like https://club.example.org/help, without #.")},
    {"registration", QT_TRANSLATE_NOOP("FaultWords", "This kind of authority makes no accounts.")},
    {"clientId",
     QT_TRANSLATE_NOOP("FaultWords", "A client ID has 1 to 100 of A–Z, a–z, 0–9, dot, underscore, ~ and -.")},
    {"clientKeys", QT_TRANSLATE_NOOP("FaultWords", "A JWK set of public keys for signatures, and nothing private.")},
    {"binding", QT_TRANSLATE_NOOP("FaultWords", "An application without a secret needs PKCE.")},
    {"isServiceName",
     QT_TRANSLATE_NOOP("FaultWords",
                       "Who acts for itself needs a client ID that cannot be taken for a person’s number.")},
    {"isService", QT_TRANSLATE_NOOP("FaultWords", "Who acts for itself must prove itself.")},
    {"redirectAddresses",
     QT_TRANSLATE_NOOP("FaultWords", "An address like https://shop.example.org/back, without # and *, "
                                     "and each only once.")},
    {"logoutAddresses",
     QT_TRANSLATE_NOOP("FaultWords", "An address like https://shop.example.org/bye, without # and *, "
                                     "and each only once.")},
    {"logoutNotice",
     QT_TRANSLATE_NOOP("FaultWords", "An address like https://shop.example.org/signed-out, without #.")},
    {"claims",
     QT_TRANSLATE_NOOP("FaultWords", "A claim’s name has 1 to 60 of A–Z, a–z, 0–9, _ : . / -, stands there once, "
                                     "and is not one that has a meaning already.")},
    {"scopes", QT_TRANSLATE_NOOP("FaultWords", "The scope openid is always one of them.")},
    {"accessMinutes", QT_TRANSLATE_NOOP("FaultWords", "From 1 to 1440 minutes.")},
    {"refreshDays", QT_TRANSLATE_NOOP("FaultWords", "From 1 to 366 days.")},
    {"pushSshKeys", QT_TRANSLATE_NOOP("FaultWords", "SSH keys go along with changes only: push changes, too.")},
};

QString translated(const char *words) { return QCoreApplication::translate("FaultWords", words); }

QString wordsOfRule(const Error &error) {
    if (error.constraint == QLatin1StringView("mail_server_missing")) // as the examination of the house says it
        return QCoreApplication::translate("Health", "No mail server is set: nobody gets a mail.");
    for (const Rule &rule : rules)
        if (error.constraint == QLatin1StringView(rule.constraint))
            return translated(rule.words);
    return {};
}

QString wordsOfInvalid(const Error &error) {
    const QString field = error.detail.section(QLatin1Char(':'), 0, 0).trimmed();
    for (const Rule &rule : fields)
        if (field.startsWith(QLatin1StringView(rule.constraint)))
            return translated(rule.words);
    return translated(QT_TRANSLATE_NOOP("FaultWords", "This value is not allowed here."));
}

} // namespace

QString faultWords(const Error &error) {
    if (const QString words = wordsOfRule(error); !words.isEmpty())
        return words;
    switch (error.fault) {
    case Fault::NotFound:
        return translated(QT_TRANSLATE_NOOP("FaultWords", "It is gone: somebody removed it meanwhile."));
    case Fault::Conflict:
        return translated(
            QT_TRANSLATE_NOOP("FaultWords", "Somebody else changed it meanwhile. What stands here is new."));
    case Fault::Duplicate: return translated(QT_TRANSLATE_NOOP("FaultWords", "This value is taken."));
    case Fault::Invalid: return wordsOfInvalid(error);
    case Fault::Refused:
        return translated(QT_TRANSLATE_NOOP("FaultWords", "A rule of the database forbids this step."));
    case Fault::Denied: return translated(QT_TRANSLATE_NOOP("FaultWords", "Your role does not allow this."));
    case Fault::Expired: return translated(QT_TRANSLATE_NOOP("FaultWords", "It is too old, or was used already."));
    case Fault::Throttled:
        return translated(QT_TRANSLATE_NOOP("FaultWords", "That was too often. Try again in a while."));
    case Fault::Busy:
        return translated(QT_TRANSLATE_NOOP("FaultWords", "The database is busy. Try again in a moment."));
    case Fault::Unavailable: return translated(QT_TRANSLATE_NOOP("FaultWords", "The database does not answer."));
    case Fault::Misconfigured:
        return translated(QT_TRANSLATE_NOOP("FaultWords", "A setting stands in the way. The log names it."));
    case Fault::Internal:
        return translated(QT_TRANSLATE_NOOP("FaultWords", "Something is broken in Gatelodge. The log says what."));
    }
    Q_UNREACHABLE();
}

bool mayPass(const Error &error) {
    return error.fault == Fault::Unavailable || error.fault == Fault::Busy || error.fault == Fault::Throttled;
}

} // namespace gatelodge::ui
