#include "server/service/recognition.h"
#include "server/domain/email_address.h"
#include "server/domain/username.h"
#include "server/service/approvals.h"
#include "server/service/login_notice.h"
#include "server/service/mailed_link.h"
#include "server/service/personal_letter.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/coming_in.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using login::RemoteEmail;
using login::RemoteUser;
using store::FoundLogin;
using store::inTransaction;

namespace {

constexpr char kLinkPurpose[] = "link";
constexpr std::chrono::hours kLinkLifetime{1};

QJsonObject propertiesOf(const RemoteUser &proved) {
    QJsonObject properties{{QStringLiteral("username"), proved.username}};
    if (!proved.emails.isEmpty())
        properties.insert(QStringLiteral("email"), proved.emails.first().address);
    return properties;
}

// The owner of an account with an address that the authority vouches for and that was proved here too.
Result<std::optional<std::pair<UserId, QString>>> ownerHere(store::Session &session, const RemoteUser &proved) {
    for (const RemoteEmail &email : proved.emails) {
        const auto address = EmailAddress::parse(email.address);
        if (!email.verified || !address)
            continue;
        GL_TRY(const auto owner, store::ownerOfVerifiedEmail(session, address->text()));
        if (owner)
            return std::optional(std::pair(*owner, address->text()));
    }
    return std::optional<std::pair<UserId, QString>>();
}

Result<QString> usernameFor(store::Session &session, const RemoteUser &proved) {
    if (const auto same = Username::parse(proved.username.toLower()))
        return store::freeUsername(session, same->text());
    const QString name = (proved.firstName + u' ' + proved.lastName).trimmed();
    if (!name.isEmpty())
        return store::freeUsername(session, Username::fromDisplayName(name).text());
    const auto address = EmailAddress::parse(proved.emails.isEmpty() ? proved.username : proved.emails.first().address);
    return store::freeUsername(session, address ? Username::fromAddress(*address).text()
                                                : Username::fromDisplayName(proved.username).text());
}

Done addAddresses(store::Session &session, const UserId &uid, const QList<RemoteEmail> &emails) {
    bool primary = true;
    QStringList seen;
    for (const RemoteEmail &email : emails) {
        const auto address = EmailAddress::parse(email.address);
        if (!address || seen.contains(address->text(), Qt::CaseInsensitive))
            continue; // what the authority keeps there need not be an address
        seen << address->text();
        GL_DO(store::insertEmail(session, uid, address->text(), email.verified && primary, email.verified));
        primary = primary && !email.verified;
    }
    return {};
}

Done runActions(store::Session &session, const AuthorityId &authority, const UserId &uid) {
    GL_TRY(const auto actions, store::listCreationActions(session, authority));
    for (const CreationAction &action : actions) {
        if (action.kind == CreationAction::JoinGroup) {
            GL_DO(store::addMembers(session, action.group, {uid}));
        } else {
            GL_DO(store::grantRole(session, uid, action.role));
        }
    }
    return {};
}

// A new account with this login: all of it, or nothing.
Result<FoundLogin> bring(store::Session &session, const Authority &authority, const QString &kind,
                         const RemoteUser &proved, const Visitor &visitor) {
    NewUser fresh;
    fresh.firstName = proved.firstName.left(200);
    fresh.lastName = proved.lastName.left(200);
    fresh.language = visitor.language;
    GL_TRY(const QString username, usernameFor(session, proved));
    GL_TRY(const UserId uid, store::insertUser(session, username, fresh, UserStatus::Active));
    GL_DO(addAddresses(session, uid, proved.emails));
    GL_TRY(const FoundLogin login,
           store::insertLogin(session, {uid, authority.id, kind, proved.identity, propertiesOf(proved)}));
    GL_DO(store::setHomeAuthority(session, uid, authority.id));
    GL_DO(runActions(session, authority.id, uid));
    return login;
}

Result<QByteArray> keepToLink(store::Session &session, const Authority &authority, const QString &kind,
                              const RemoteUser &proved, const std::pair<UserId, QString> &owner) {
    const Token token = Token::generate();
    store::MailedToken waiting;
    waiting.user = owner.first;
    waiting.payload = {{QStringLiteral("authority"), authority.id.value},
                       {QStringLiteral("caption"), authority.caption()},
                       {QStringLiteral("kind"), kind},
                       {QStringLiteral("identity"), proved.identity},
                       {QStringLiteral("properties"), propertiesOf(proved)},
                       {QStringLiteral("address"), owner.second}};
    GL_DO(store::insertToken(session, token.stored, kLinkPurpose, waiting, kLinkLifetime));
    return token.text;
}

bool isRaceForAName(const Error &error) {
    return error.constraint == QLatin1StringView("users_username_key") ||
           error.constraint == QLatin1StringView("logins_identity") ||
           error.constraint == QLatin1StringView("emails_verified");
}

struct Judgement {
    SignInOutcome outcome;
    std::optional<FoundLogin> login; // to come in with
    std::optional<UserId> user;
};

// One transaction: what is found and what is made of it belong together.
Result<Judgement> judge(store::Session &session, const Authority &authority, const QString &kind,
                        const RemoteUser &proved, const Visitor &visitor) {
    Judgement judgement;
    judgement.outcome.authority = authority.caption();
    // The owner is asked for first: whoever is found has their login by then, if the same moment brought both.
    GL_TRY(const auto owner, ownerHere(session, proved));
    GL_TRY(const auto found, store::findLogin(session, authority.id, kind, proved.identity));
    if (found) {
        judgement.user = found->user;
        judgement.outcome.kind = SignInOutcome::Withdrawn;
        if (!found->valid)
            return judgement;
        GL_DO(store::refreshLogin(session, found->login, propertiesOf(proved)));
        judgement.login = *found;
        return judgement;
    }
    if (owner) {
        judgement.user = owner->first;
        judgement.outcome.kind = SignInOutcome::ToLink;
        GL_TRY(judgement.outcome.link, keepToLink(session, authority, kind, proved, *owner));
    } else if (authority.createsAccounts) {
        GL_TRY(judgement.login, bring(session, authority, kind, proved, visitor));
    } else {
        judgement.outcome.kind = SignInOutcome::NoAccount;
        judgement.outcome.message = authority.newcomerMessage;
    }
    return judgement;
}

store::NewLogin loginOf(const store::MailedToken &waiting) {
    return {waiting.user.value_or(UserId()), AuthorityId(waiting.payload.value(QLatin1String("authority")).toInt()),
            waiting.payload.value(QLatin1String("kind")).toString(),
            waiting.payload.value(QLatin1String("identity")).toString(),
            waiting.payload.value(QLatin1String("properties")).toObject()};
}

// Whether the login has to be approved first; then it waits from now on (EL-10).
Result<bool> waitsForApproval(store::Session &session, const store::NewLogin &login, const WebSession &web) {
    GL_TRY(const Authority authority, store::findAuthority(session, login.authority));
    if (!authority.loginsNeedApproval)
        return false;
    GL_TRY(const User user, store::findUser(session, login.user));
    store::NewApproval asked{ApprovalKind::Login, login.user, login.authority,
                             AskedLogin{login.kind, login.identity, login.properties}};
    asked.firstName = user.firstName;
    asked.lastName = user.lastName;
    GL_TRY(asked.address, mainAddressOf(session, login.user));
    asked.language = user.language;
    asked.client = clientOf(web.device, web.address);
    return askForApproval(session, asked);
}

// To be run in a transaction. caption: the authority's.
Result<Joined> join(store::Session &session, const Means &means, const store::NewLogin &login, const QString &caption,
                    const WebSession &web, const Visitor &visitor) {
    GL_TRY(const auto found, store::findLogin(session, login.authority, login.kind, login.identity));
    if (found && !(found->user == web.user))
        return Joined::SomebodyElses;
    if (!found) {
        GL_TRY(const bool waits, waitsForApproval(session, login, web));
        if (waits)
            return Joined::Waits;
        GL_TRY(const auto added, store::insertLogin(session, login));
        GL_DO(store::addSessionLogin(session, web.tokenHash, added.login));
        GL_DO(tellLoginAdded(session, means, web.user, {AddedLogin::Elsewhere, caption}, visitor));
        return Joined::Now;
    }
    if (!found->valid) {
        GL_TRY(const bool back, store::bringBackOwnLogin(session, found->login, web.user));
        if (!back)
            return Joined::Withdrawn;
        GL_DO(tellLoginAdded(session, means, web.user, {AddedLogin::Elsewhere, caption}, visitor));
    }
    GL_DO(store::refreshLogin(session, found->login, login.properties));
    GL_DO(store::addSessionLogin(session, web.tokenHash, found->login));
    return found->valid ? Joined::Already : Joined::Now;
}

} // namespace

Result<SignInOutcome> recognise(store::Session &session, const Means &means, const Authority &authority,
                                const QString &loginKind, const RemoteUser &proved, const ComingIn &coming,
                                const Visitor &visitor) {
    // Most who come in are known, and there is nothing to write about them.
    GL_TRY(const auto known,
           store::findCurrentLogin(session, authority.id, loginKind, proved.identity, propertiesOf(proved)));
    if (known) {
        bringUpToDate(session, means, known->user);
        return comeInWith(session, *known, coming, visitor);
    }
    const auto once = [&] {
        return inTransaction(session, Actor::anonymous(visitor.request),
                             [&] { return judge(session, authority, loginKind, proved, visitor); });
    };
    auto judged = once();
    for (int again = 0; again < 3 && !judged && isRaceForAName(judged.error()); ++again)
        judged = once(); // somebody took the name, or made this very login, in the same moment
    if (!judged)
        return failure(judged.error());
    if (!judged->login)
        return logged(session, std::move(judged->outcome), coming, judged->user, visitor);
    bringUpToDate(session, means, judged->login->user);
    return comeInWith(session, *judged->login, coming, visitor);
}

SignInOutcome withOwnWords(SignInOutcome outcome, const login::AuthAnswer &answer) {
    if (outcome.kind == SignInOutcome::NoAccount && !answer.message.isEmpty())
        outcome.message = answer.message;
    return outcome;
}

Result<Joined> joinProved(store::Session &session, const Means &means, const Authority &authority,
                          const QString &loginKind, const RemoteUser &proved, const WebSession &web,
                          const Visitor &visitor) {
    const store::NewLogin login{web.user, authority.id, loginKind, proved.identity, propertiesOf(proved)};
    const auto once = [&] {
        return inTransaction(session, Actor::person(web.user, visitor.request),
                             [&] { return join(session, means, login, authority.caption(), web, visitor); });
    };
    auto joined = once();
    if (!joined && isRaceForAName(joined.error()))
        joined = once(); // somebody had it a moment before
    return joined;
}

Result<QByteArray> keepToJoin(store::Session &session, const Authority &authority, const QString &loginKind,
                              const RemoteUser &proved, const UserId &uid, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&] {
        return keepToLink(session, authority, loginKind, proved, {uid, QString()});
    });
}

Result<WaitingLink> lookAtWaitingLink(store::Session &session, QByteArrayView link) {
    const auto stored = Token::storedFormOf(link);
    if (!stored)
        return failure(Fault::Expired, QStringLiteral("link"));
    GL_TRY(const auto waiting, store::peekToken(session, *stored, kLinkPurpose));
    const auto login = loginOf(waiting);
    return WaitingLink{login.user,
                       login.authority,
                       login.kind,
                       login.identity,
                       waiting.payload.value(QLatin1String("caption")).toString(),
                       login.properties.value(QLatin1String("username")).toString(),
                       waiting.payload.value(QLatin1String("address")).toString()};
}

Result<Joined> finishLink(store::Session &session, const Means &means, QByteArrayView link, const WebSession &web,
                          const Visitor &visitor) {
    const auto stored = Token::storedFormOf(link);
    if (!stored)
        return failure(Fault::Expired, QStringLiteral("link"));
    return inTransaction(session, Actor::person(web.user, visitor.request), [&]() -> Result<Joined> {
        GL_TRY(const auto waiting, store::useToken(session, *stored, kLinkPurpose));
        if (waiting.user != web.user || web.level < Level::Normal)
            return failure(Fault::Denied, QStringLiteral("another account was proved")); // and the link stays
        return join(session, means, loginOf(waiting), waiting.payload.value(QLatin1String("caption")).toString(), web,
                    visitor);
    });
}

} // namespace gatelodge::service
