#include "server/store/openid_rejected.h"
#include "server/store/listing.h"

namespace gatelodge::store {

Done noteOpenIdRejected(Session &session, const SiteId &site, RejectionCause cause, const QString &address) {
    constexpr qsizetype kLongest = 2000; // see checkRedirectAddress
    GL_DO(session.run("openid_rejected.note", site, rejectionCauseName(cause),
                      address.size() > kLongest ? QStringLiteral("") : QString(address).remove(QChar(0))));
    return {};
}

Result<QList<RejectedRequest>> listOpenIdRejected(Session &session, const SiteId &site) {
    return listed(session.rows("openid_rejected.list", site), [](const Row &row) {
        return RejectedRequest{rejectionCauseFrom(row.text("cause")).value_or(RejectionCause::Redirect),
                               row.text("address"), row.time("at"), row.number("times")};
    });
}

Done forgetOpenIdRejected(Session &session, const SiteId &site) {
    GL_DO(session.run("openid_rejected.forget", site));
    return {};
}

} // namespace gatelodge::store
