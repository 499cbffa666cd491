#include "server/service/people.h"
#include "server/domain/email_address.h"
#include "server/domain/username.h"
#include "server/service/mailed_link.h"
#include "server/service/new_password.h"
#include "server/service/personal_letter.h"
#include "server/service/recovery.h"
#include "server/service/roles.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/session_list.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

Result<QString> usernameFor(store::Session &session, const NewUser &fresh) {
    if (!fresh.username.isEmpty())
        return Username::parse(fresh.username).map([](const Username &username) { return username.text(); });
    const QString name = (fresh.firstName + u' ' + fresh.lastName).trimmed();
    if (name.isEmpty()) {
        GL_TRY(const EmailAddress address, EmailAddress::parse(fresh.email));
        return store::freeUsername(session, Username::fromAddress(address).text());
    }
    return store::freeUsername(session, Username::fromDisplayName(name).text());
}

// To be run in a transaction.
Result<UserId> insertPerson(store::Session &session, const NewUser &fresh) {
    QString address;
    if (!fresh.email.isEmpty()) {
        GL_TRY(const EmailAddress parsed, EmailAddress::parse(fresh.email));
        address = parsed.text();
    }
    GL_TRY(const QString username, usernameFor(session, fresh));
    GL_TRY(const UserId uid, store::insertUser(session, username, fresh, UserStatus::Active));
    if (!address.isEmpty())
        GL_DO(store::insertEmail(session, uid, address, fresh.emailVerified, fresh.emailVerified));
    return uid;
}

std::optional<ChangeReason> reasonAfter(GivenPassword given) {
    return given == GivenPassword::ForOneSignIn ? std::optional(ChangeReason::Given) : std::nullopt;
}

} // namespace

Result<UserId> createUser(store::Session &session, const ManagePeople &permit, const NewUser &fresh) {
    return inTransaction(session, permit.actor(), [&] { return insertPerson(session, fresh); });
}

Result<UserId> createUserWithPassword(store::Session &session, const ManagePeople &permit, const Means &means,
                                      const NewUser &fresh, const QByteArray &password, GivenPassword given) {
    GL_TRY(const PasswordDemands demands, demandsOnNewcomers(session));
    const QStringList ownWords{fresh.firstName, fresh.lastName, fresh.username, fresh.email};
    if (const auto found = complainAbout(password, demands.policy, demands.leastLength, ownWords); !found.none())
        return failure(refusalOf(found, demands));
    GL_TRY(const QByteArray hash, means.hasher.hash(password));
    return inTransaction(session, permit.actor(), [&]() -> Result<UserId> {
        GL_TRY(const UserId uid, insertPerson(session, fresh));
        GL_DO(store::putPassword(session, uid, QString::fromLatin1(hash), reasonAfter(given)));
        return uid;
    });
}

Done changeProfile(store::Session &session, const ManagePeople &permit, const UserId &uid, Revision seen,
                   const UserProfile &profile) {
    GL_DO(Username::parse(profile.username));
    if (profile.validFrom.isValid() && profile.validUntil.isValid() && profile.validUntil <= profile.validFrom)
        return failure(Fault::Invalid, QStringLiteral("validUntil: must be after the beginning"));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        return store::replaceUserProfile(session, uid, seen, profile);
    });
}

Result<int> setStatus(store::Session &session, const ManagePeople &permit, const QList<UserId> &uids, UserStatus status,
                      const QString &message) {
    return inTransaction(session, permit.actor(), [&]() -> Result<int> {
        GL_DO(checkCommands(session, permit, uids));
        return store::setUserStatus(session, uids, status, message);
    });
}

Result<int> removeUsers(store::Session &session, const ManagePeople &permit, const QList<UserId> &uids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<int> {
        GL_DO(checkCommands(session, permit, uids));
        return store::removeUsers(session, uids);
    });
}

Result<int> bringBackUsers(store::Session &session, const ManagePeople &permit, const QList<UserId> &uids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<int> {
        GL_DO(checkCommands(session, permit, uids));
        return store::bringBackUsers(session, uids);
    });
}

Result<EmailId> addEmail(store::Session &session, const ManagePeople &permit, const UserId &uid, const QString &typed,
                         bool vouched) {
    GL_TRY(const EmailAddress address, EmailAddress::parse(typed));
    return inTransaction(session, permit.actor(), [&]() -> Result<EmailId> {
        GL_DO(checkCommands(session, permit, {uid}));
        if (vouched)
            GL_DO(store::holdClaimants(session, uid, address.text()));
        GL_TRY(const EmailId id, store::insertEmail(session, uid, address.text(), false, false));
        if (vouched)
            GL_DO(store::verifyEmail(session, id, uid, address.text()));
        return id;
    });
}

Done vouchForEmail(store::Session &session, const ManagePeople &permit, const UserId &uid, const EmailId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        GL_TRY(const Email email, store::findEmail(session, id));
        return store::verifyEmail(session, id, uid, email.address);
    });
}

Done makePrimary(store::Session &session, const ManagePeople &permit, const UserId &uid, const EmailId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        return store::makeEmailPrimary(session, uid, id);
    });
}

Done removeEmail(store::Session &session, const ManagePeople &permit, const UserId &uid, const EmailId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        GL_DO(store::removeTokensOf(session, uid, kResetLink.purpose)); // one may lie in that mailbox
        return store::removeEmail(session, uid, id);
    });
}

Done addSshKey(store::Session &session, const ManagePeople &permit, const UserId &uid, const QString &text) {
    GL_TRY(const QString line, parseSshKey(text));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        GL_DO(store::insertSshKey(session, uid, line));
        return {};
    });
}

Done removeSshKey(store::Session &session, const ManagePeople &permit, const UserId &uid, const SshKeyId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        return store::removeSshKey(session, uid, id);
    });
}

Done setPassword(store::Session &session, const ManagePeople &permit, const Means &means, const UserId &uid,
                 const QByteArray &password, GivenPassword given) {
    GL_TRY(const auto found, complaintsAbout(session, means, uid, password, PasswordWay::Office));
    if (!found.none()) {
        GL_TRY(const PasswordDemands demands, demandsOn(session, uid));
        return failure(refusalOf(found, demands));
    }
    GL_TRY(const QByteArray hash, means.hasher.hash(password));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        GL_DO(putNewPassword(session, means, uid, hash, PasswordWay::Office, {}, reasonAfter(given)));
        GL_DO(store::endOtherSessions(session, uid, {}));
        return {};
    });
}

Done mailResetLink(store::Session &session, const HelpPeople &permit, const Means &means, const UserId &uid) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        GL_TRY(const User user, store::findUser(session, uid));
        GL_TRY(const QString address, mainAddressOf(session, uid));
        if (address.isEmpty())
            return failure(Fault::Invalid, QStringLiteral("email: there is no verified address"));
        GL_TRY(const auto token, resetTokenFor(session, means, uid));
        GL_TRY(const QString link, makeLink(session, means, kResetLink, token));
        Letter letter = letterTo(user, address, QStringLiteral("reset-password"),
                                 askedBy(Visitor{{}, QStringLiteral("console"), {}, {}, user.language}, kResetLink));
        letter.values.insert(QStringLiteral("link"), link);
        return means.letters->post(session, letter);
    });
}

Done setLoginState(store::Session &session, const ManagePeople &permit, const LoginId &id, Revision seen,
                   LoginState state) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const UserId owner, store::ownerOfLogin(session, id));
        GL_DO(checkCommands(session, permit, {owner}));
        return store::setLoginState(session, id, seen, state);
    });
}

Done endSession(store::Session &session, const HelpPeople &permit, const UserId &uid, const SessionId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        return store::endWebSessionOf(session, uid, id);
    });
}

Result<BulkOutcome> endSessions(store::Session &session, const HelpPeople &permit, const QList<SessionId> &ids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        GL_TRY(const auto people, store::listPeopleOf(session, ids));
        GL_DO(checkCommands(session, permit, people));
        GL_TRY(const int ended, store::endSessions(session, ids));
        return BulkOutcome{int(ids.size()), ended};
    });
}

Result<int> endAllSessions(store::Session &session, const HelpPeople &permit, const UserId &uid) {
    return inTransaction(session, permit.actor(), [&]() -> Result<int> {
        GL_DO(checkCommands(session, permit, {uid}));
        return store::endOtherSessions(session, uid, {});
    });
}

Result<int> addToGroup(store::Session &session, const ManagePeople &permit, const GroupId &group,
                       const QList<UserId> &uids) {
    return inTransaction(session, permit.actor(), [&] { return store::addMembers(session, group, uids); });
}

Result<int> removeFromGroup(store::Session &session, const ManagePeople &permit, const GroupId &group,
                            const QList<UserId> &uids) {
    return inTransaction(session, permit.actor(), [&] { return store::removeMembers(session, group, uids); });
}

Done grantOwner(store::Session &session, const ManageRoles &permit, const UserId &uid) {
    return inTransaction(session, permit.actor(),
                         [&] { return store::grantRole(session, uid, QStringLiteral("owner")); });
}

} // namespace gatelodge::service
