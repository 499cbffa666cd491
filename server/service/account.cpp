#include "server/service/account.h"
#include "server/store/belongings.h"
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
