#include "server/service/validity_notices.h"
#include "server/service/notice_round.h"
#include "server/service/personal_letter.h"
#include "server/store/settings.h"
#include "server/store/validity.h"

namespace gatelodge::service {

Result<int> sendValidityNotices(store::Session &session, const Means &means) {
    GL_TRY(const auto settings, store::readHouseSettings(session));
    if (settings.expiryWarningDays <= 0)
        return 0;
    const auto take = [days = settings.expiryWarningDays](store::Session &session, int most) {
        return store::takeValidityNotices(session, most, days);
    };
    const auto tell = [&means](store::Session &session, const store::ValidityNotice &notice) -> Result<bool> {
        GL_TRY(const auto letter, letterToMain(session, notice.user, QStringLiteral("account-ends"),
                                               {{QStringLiteral("until"), notice.validUntil.toLocalTime()}}));
        GL_DO(postIfAny(session, means, letter));
        return letter.has_value();
    };
    return tellInBatches(session, take, tell);
}

} // namespace gatelodge::service
