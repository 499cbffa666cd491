#include "server/service/password_notices.h"
#include "server/service/notice_round.h"
#include "server/service/personal_letter.h"
#include "server/store/passwords.h"

namespace gatelodge::service {

Result<int> sendPasswordNotices(store::Session &session, const Means &means) {
    const auto tell = [&means](store::Session &session, const store::ExpiryNotice &notice) -> Result<bool> {
        GL_TRY(const auto letter, letterToMain(session, notice.user, QStringLiteral("password-expires"),
                                               {{QStringLiteral("until"), notice.expiresAt.toLocalTime()}}));
        GL_DO(postIfAny(session, means, letter));
        return letter.has_value();
    };
    return tellInBatches(session, store::takeExpiryNotices, tell);
}

} // namespace gatelodge::service
