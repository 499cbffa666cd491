#include "server/service/account.h"
#include "server/domain/username.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

Done changeNames(store::Session &session, const UserId &uid, const QString &first, const QString &last,
                 const QString &language, const Visitor &visitor) {
    if (first.size() > 200 || last.size() > 200)
        return failure(Fault::Invalid, QStringLiteral("name: at most 200 characters"));
    return inTransaction(session, Actor::person(uid, visitor.request), [&] {
        return store::replaceUserNames(session, uid, first.trimmed(), last.trimmed(), language);
    });
}

Done changeOwnProfile(store::Session &session, const UserId &uid, Revision seen, const OwnProfile &profile,
                      const Visitor &visitor) {
    if (profile.firstName.size() > 200 || profile.lastName.size() > 200)
        return failure(Fault::Invalid, QStringLiteral("name: at most 200 characters"));
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_TRY(const User user, store::findUser(session, uid));
        if (profile.username != user.username) {
            if (user.usernameFixed)
                return failure(Fault::Refused, QStringLiteral("username: a site knows it"));
            GL_DO(Username::parse(profile.username));
        }
        UserProfile fresh{profile.username,
                          profile.firstName.trimmed(),
                          profile.lastName.trimmed(),
                          profile.language,
                          user.notes,
                          user.validFrom,
                          user.validUntil};
        return store::replaceUserProfile(session, uid, seen, fresh);
    });
}

Done endOwnSession(store::Session &session, const UserId &uid, const SessionId &id, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request),
                         [&] { return store::endWebSessionOf(session, uid, id); });
}

Result<int> endOtherOwnSessions(store::Session &session, const WebSession &web, const Visitor &visitor) {
    return inTransaction(session, Actor::person(web.user, visitor.request),
                         [&] { return store::endOtherSessions(session, web.user, web.tokenHash); });
}

Result<int> endAllOwnSessions(store::Session &session, const UserId &uid, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request),
                         [&] { return store::endOtherSessions(session, uid, {}); });
}

Done addSshKey(store::Session &session, const UserId &uid, const QString &text, const Visitor &visitor) {
    GL_TRY(const QString line, parseSshKey(text));
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_TRY(const auto present, store::listSshKeys(session, uid));
        for (const SshKey &key : present) {
            if (key.line.section(u' ', 0, 1) == line.section(u' ', 0, 1))
                return failure(Fault::Duplicate, QStringLiteral("key"));
        }
        GL_DO(store::insertSshKey(session, uid, line));
        return {};
    });
}

Done removeSshKey(store::Session &session, const UserId &uid, const SshKeyId &id, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request),
                         [&] { return store::removeSshKey(session, uid, id); });
}

} // namespace gatelodge::service
