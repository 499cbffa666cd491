#include "server/delivery/webhook_push.h"
#include "server/service/webhooks.h"
#include <algorithm>

namespace gatelodge::delivery {

QLatin1StringView webhookType(Notice kind) {
    switch (kind) {
    case Notice::None: return {};
    case Notice::Update: return QLatin1StringView("user.updated");
    case Notice::Suspend: return QLatin1StringView("user.suspended");
    case Notice::Restore: return QLatin1StringView("user.restored");
    case Notice::Erase: return QLatin1StringView("user.erased");
    }
    Q_UNREACHABLE();
}

QByteArray webhookBody(Notice kind, const QDateTime &when, const QList<QByteArray> &objects) {
    return "{\"type\":\"" + QByteArray(webhookType(kind).data()) + "\",\"timestamp\":\"" +
           when.toUTC().toString(Qt::ISODateWithMs).toLatin1() + "\",\"data\":{\"users\":[" + objects.join(',') + "]}}";
}

OutboundRequest webhookRequest(const store::ClaimedSite &site, const Push &push, const DeliveryId &id,
                               const QDateTime &now, const std::vector<const service::SecretBytes *> &secrets) {
    // The latest, so that what is newer never bears an earlier time than what the site has; of the rows, so that a
    // repetition is the same.
    QString latest;
    for (const store::OwedPerson &person : push.people)
        latest = std::max(latest, person.changedAt); // ISO texts of one zone sort like times
    OutboundRequest request;
    request.url = site.apiUrl.toUtf8();
    request.internalAllowed = site.internal;
    request.body = webhookBody(push.kind, store::timeFrom(latest), push.objects);
    const QByteArray identity = id.value.toByteArray(QUuid::WithoutBraces);
    const qint64 timestamp = now.toSecsSinceEpoch();
    request.headers = {
        {"Content-Type", "application/json"},
        {"webhook-id", identity},
        {"webhook-timestamp", QByteArray::number(timestamp)},
        {"webhook-signature", service::webhookSignature(secrets, identity, timestamp, request.body)},
    };
    return request;
}

} // namespace gatelodge::delivery
