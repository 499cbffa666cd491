#include "app/cli/whom.h"
#include "server/store/users.h"

namespace gatelodge::app {

Result<UserId> whomever(store::Session &session, const QString &name) {
    if (const UserId uid = userIdFrom(name); !isNull(uid))
        return uid;
    auto found = name.contains(u'@') ? store::findUserByEmail(session, name) : store::findUserByUsername(session, name);
    if (!found && found.error().fault == Fault::NotFound)
        return failure(Fault::NotFound, QStringLiteral("nobody is called %1").arg(name));
    return found;
}

} // namespace gatelodge::app
