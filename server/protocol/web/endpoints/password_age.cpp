#include "server/protocol/web/endpoints/password_age.h"
#include "server/domain/actor.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"

namespace gatelodge::web {

Result<QDateTime> passwordChangedAt(store::Session &session, const UserId &uid) {
    GL_TRY(const auto logins, store::listLogins(session, uid));
    for (const Login &login : logins) {
        if (login.kind != QLatin1StringView("password"))
            continue;
        GL_TRY(const auto changes,
               store::listChangesOfRecord(session, QStringLiteral("logins"), QString::number(login.id.value), 20));
        for (const Change &change : changes) {
            if (change.actor != Actor::system().name && change.after.contains(QLatin1String("credential")))
                return change.at;
        }
        return login.createdAt;
    }
    return QDateTime();
}

} // namespace gatelodge::web
