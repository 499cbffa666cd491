#include "server/mail/mail_words.h"
#include "server/mail/arrival_words.h"
#include "server/mail/sync_mails.h"
#include <QMap>
#include <QtGlobal>

namespace gatelodge::mail {
namespace {

constexpr const char *once = QT_TRANSLATE_NOOP("mail", "It works once, until {until}.");
constexpr const char *asked = QT_TRANSLATE_NOOP("mail", "Asked");
constexpr const char *changed = QT_TRANSLATE_NOOP("mail", "Changed");
constexpr const char *from = QT_TRANSLATE_NOOP("mail", "From");
constexpr const char *beware = QT_TRANSLATE_NOOP(
    "mail", "If a mail asks for your password, or leads to another address than {host}, it is not from us.");
constexpr const char *sender = QT_TRANSLATE_NOOP("mail", "{organisation}, {host}, {help}");
constexpr const char *noLink = QT_TRANSLATE_NOOP(
    "mail", "This mail has no link to press, so that nobody can imitate it usefully. It cannot be switched off.");

const QList<MailFact> whoAsked{{asked, "asked"}, {from, "client", true}};

MailWords verifyAddress() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "Confirm your address"),
        .preview = QT_TRANSLATE_NOOP("mail", "One press adds {address} to your account."),
        .before = {QT_TRANSLATE_NOOP("mail", "You asked to add {address} to the account {account}. Open this page and "
                                             "press “Yes, confirm”:")},
        .button = QT_TRANSLATE_NOOP("mail", "Open the page"),
        .after = {once, QT_TRANSLATE_NOOP("mail", "Not you? Do nothing. The address is then not added.")},
        .facts = whoAsked,
        .last = {},
        .foot = {QT_TRANSLATE_NOOP("mail", "You get this mail because somebody typed this address."), beware, sender},
    };
}

MailWords resetPassword() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "Set a new password"),
        .preview = QT_TRANSLATE_NOOP("mail", "The link works once, and not for long."),
        .before = {QT_TRANSLATE_NOOP(
            "mail", "Somebody, probably you, asked for a new password for the account {account}. Choose it here:")},
        .button = QT_TRANSLATE_NOOP("mail", "Choose a new password"),
        .after = {QT_TRANSLATE_NOOP(
                      "mail", "It works once, until {until}. Until you use it, your old password stays as it is."),
                  QT_TRANSLATE_NOOP(
                      "mail", "Not you? Do nothing. Nobody can see or use this link but the reader of this mailbox.")},
        .facts = whoAsked + QList<MailFact>{{QT_TRANSLATE_NOOP("mail", "In their words"), "note", true}},
        .last = {},
        .foot = {QT_TRANSLATE_NOOP("mail", "You get this mail because this is a confirmed address of that account."),
                 beware, sender},
    };
}

MailWords signUp() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "Your account at {organisation}"),
        .preview = QT_TRANSLATE_NOOP("mail", "Choose a name and a password, and you are in."),
        .before = {QT_TRANSLATE_NOOP("mail", "Somebody, probably you, asked for an account at {organisation} with this "
                                             "address. Choose a name and a password here:")},
        .button = QT_TRANSLATE_NOOP("mail", "Create the account"),
        .after = {once, QT_TRANSLATE_NOOP("mail", "Not you? Do nothing. There is then no account, and this address is "
                                                  "forgotten.")},
        .facts = whoAsked,
        .last = {},
        .foot = {QT_TRANSLATE_NOOP("mail", "You get this mail because somebody typed this address."), beware, sender},
    };
}

MailWords passwordChanged() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "Your password was changed"),
        .preview = QT_TRANSLATE_NOOP("mail", "Was it you? Then there is nothing to do."),
        .before = {QT_TRANSLATE_NOOP("mail", "The password of your account {account} was changed, and every other "
                                             "device was signed out. If it was you, there is nothing to do.")},
        .button = nullptr,
        .after = {},
        .facts = {{changed, "changed"}, {from, "client", true}, {QT_TRANSLATE_NOOP("mail", "How"), "method", true}},
        .last = {QT_TRANSLATE_NOOP("mail", "Not you? Type {host} into your browser, choose “Forgot your password?” and "
                                           "set a new one. Then write to {help}.")},
        .foot = {noLink, beware, sender},
    };
}

MailWords loginAdded() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "A way to sign in was added to your account"),
        .preview = QT_TRANSLATE_NOOP("mail", "Was it you? Then there is nothing to do."),
        .before = {QT_TRANSLATE_NOOP("mail", "Your account {account} has a new way to sign in: {way}. If it was you, "
                                             "there is nothing to do.")},
        .button = nullptr,
        .after = {},
        .facts = {{QT_TRANSLATE_NOOP("mail", "Added"), "changed"}, {from, "client", true}},
        .last = {QT_TRANSLATE_NOOP("mail", "Not you? Type {host} into your browser and sign in. Take it away under "
                                           "“Ways to sign in”, or under “Access tokens” if it is one, and set a new "
                                           "password. Then write to {help}.")},
        .foot = {noLink, beware, sender},
    };
}

MailWords passwordExpires() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "Your password will expire"),
        .preview = QT_TRANSLATE_NOOP("mail", "Until then you choose the moment for a new one."),
        .before = {QT_TRANSLATE_NOOP("mail", "{organisation} asks for a new password from time to time. That of your "
                                             "account {account} expires on {until}."),
                   QT_TRANSLATE_NOOP("mail", "Type {host} into your browser, sign in and choose “Password”. If you do "
                                             "nothing, you choose a new one when you sign in after that time.")},
        .button = nullptr,
        .after = {},
        .facts = {},
        .last = {},
        .foot = {noLink, beware, sender},
    };
}

MailWords addressTaken() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "You already have an account at {organisation}"),
        .preview = QT_TRANSLATE_NOOP("mail", "Nothing has changed."),
        .before = {QT_TRANSLATE_NOOP("mail", "Somebody, probably you, tried to use this address at {organisation}. It "
                                             "belongs to your account {account} already. Nothing has changed."),
                   QT_TRANSLATE_NOOP("mail", "Was it you? Type {host} into your browser and sign in with this address. "
                                             "If you have forgotten your password, choose “Forgot your password?” "
                                             "there.")},
        .button = nullptr,
        .after = {QT_TRANSLATE_NOOP("mail", "Not you? Do nothing. Whoever it was has not been told that this address "
                                            "has an account.")},
        .facts = whoAsked,
        .last = {},
        .foot = {QT_TRANSLATE_NOOP("mail", "You get this mail because this is a confirmed address of that account."),
                 beware, sender},
    };
}

MailWords addressAdded() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "An address was added to your account"),
        .preview = QT_TRANSLATE_NOOP("mail", "Was it you? Then there is nothing to do."),
        .before = {QT_TRANSLATE_NOOP("mail", "The address {address} was added to your account {account}. Whoever reads "
                                             "it can now ask for a new password. If it was you, there is nothing to "
                                             "do.")},
        .button = nullptr,
        .after = {},
        .facts = {{changed, "changed"}, {from, "client", true}},
        .last = {QT_TRANSLATE_NOOP("mail", "Not you? Type {host} into your browser, sign in, remove the address and "
                                           "set a new password. Then write to {help}.")},
        .foot = {noLink, beware, sender},
    };
}

MailWords invitation() {
    return {
        .subject = QT_TRANSLATE_NOOP("mail", "You are invited to {organisation}"),
        .preview = QT_TRANSLATE_NOOP("mail", "Choose a name and a password, and you are in."),
        .before = {QT_TRANSLATE_NOOP("mail", "{organisation} invites you. With an account there you sign in once and "
                                             "reach everything that is open to you. The invitation is here:")},
        .button = QT_TRANSLATE_NOOP("mail", "Open the invitation"),
        .after = {once, QT_TRANSLATE_NOOP("mail", "You have an account there already? The same page takes you to it."),
                  QT_TRANSLATE_NOOP("mail", "You do not want to come? Do nothing. There is then no account.")},
        .facts = {{QT_TRANSLATE_NOOP("mail", "Invited by"), "inviter", true},
                  {QT_TRANSLATE_NOOP("mail", "In their words"), "note", true}},
        .last = {},
        .foot = {QT_TRANSLATE_NOOP("mail", "You get this mail because somebody at {organisation} wrote down this "
                                           "address."),
                 beware, sender},
    };
}

} // namespace

const QList<MailTemplate> &allMailTemplates() {
    static const QList<MailTemplate> all{
        MailTemplate::VerifyAddress,   MailTemplate::ResetPassword,   MailTemplate::SignUp,
        MailTemplate::PasswordChanged, MailTemplate::PasswordExpires, MailTemplate::LoginAdded,
        MailTemplate::AddressTaken,    MailTemplate::AddressAdded,    MailTemplate::Invitation,
        MailTemplate::AccountApproved, MailTemplate::RequestApproved, MailTemplate::RequestDeclined,
        MailTemplate::RequestExpired,  MailTemplate::ApprovalsWait,   MailTemplate::RecoveryWaits,
        MailTemplate::ForgottenLogin,  MailTemplate::AccountEnds,     MailTemplate::SyncReport,
        MailTemplate::SyncDone};
    return all;
}

namespace {

MailWords makeWords(MailTemplate which) {
    switch (which) {
    case MailTemplate::VerifyAddress: return verifyAddress();
    case MailTemplate::ResetPassword: return resetPassword();
    case MailTemplate::SignUp: return signUp();
    case MailTemplate::PasswordChanged: return passwordChanged();
    case MailTemplate::PasswordExpires: return passwordExpires();
    case MailTemplate::LoginAdded: return loginAdded();
    case MailTemplate::AddressTaken: return addressTaken();
    case MailTemplate::AddressAdded: return addressAdded();
    case MailTemplate::Invitation: return invitation();
    case MailTemplate::AccountApproved: return accountApproved();
    case MailTemplate::RequestApproved: return requestApproved();
    case MailTemplate::RequestDeclined: return requestDeclined();
    case MailTemplate::RequestExpired: return requestExpired();
    case MailTemplate::ApprovalsWait: return approvalsWait();
    case MailTemplate::RecoveryWaits: return recoveryWaits();
    case MailTemplate::ForgottenLogin: return forgottenLogin();
    case MailTemplate::AccountEnds: return accountEnds();
    case MailTemplate::SyncReport: return syncReport();
    case MailTemplate::SyncDone: return syncDone();
    }
    Q_UNREACHABLE();
}

} // namespace

const MailWords &wordsOf(MailTemplate which) {
    static const QMap<MailTemplate, MailWords> all = [] {
        QMap<MailTemplate, MailWords> words;
        for (const MailTemplate one : allMailTemplates())
            words.insert(one, makeWords(one));
        return words;
    }();
    return *all.constFind(which);
}

QLatin1StringView nameOf(MailTemplate which) {
    switch (which) {
    case MailTemplate::VerifyAddress: return QLatin1StringView("verify-address");
    case MailTemplate::ResetPassword: return QLatin1StringView("reset-password");
    case MailTemplate::SignUp: return QLatin1StringView("sign-up");
    case MailTemplate::PasswordChanged: return QLatin1StringView("password-changed");
    case MailTemplate::PasswordExpires: return QLatin1StringView("password-expires");
    case MailTemplate::LoginAdded: return QLatin1StringView("login-added");
    case MailTemplate::AddressTaken: return QLatin1StringView("address-taken");
    case MailTemplate::AddressAdded: return QLatin1StringView("address-added");
    case MailTemplate::Invitation: return QLatin1StringView("invitation");
    case MailTemplate::AccountApproved: return QLatin1StringView("account-approved");
    case MailTemplate::RequestApproved: return QLatin1StringView("request-approved");
    case MailTemplate::RequestDeclined: return QLatin1StringView("request-declined");
    case MailTemplate::RequestExpired: return QLatin1StringView("request-expired");
    case MailTemplate::ApprovalsWait: return QLatin1StringView("approvals-wait");
    case MailTemplate::RecoveryWaits: return QLatin1StringView("recovery-waits");
    case MailTemplate::ForgottenLogin: return QLatin1StringView("forgotten-login");
    case MailTemplate::AccountEnds: return QLatin1StringView("account-ends");
    case MailTemplate::SyncReport: return QLatin1StringView("sync-report");
    case MailTemplate::SyncDone: return QLatin1StringView("sync-done");
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::mail
