#include "server/delivery/push_request.h"
#include "server/delivery/push_body.h"
#include "server/service/site_signature.h"

namespace gatelodge::delivery {

DeliveryId deliveryIdOf(const SiteId &site, const Push &push) {
    static const QUuid deliveries("{6f2b0c0e-6f3f-4c52-9d0f-3f7f0f8a4f11}");
    QByteArray rows = QByteArray::number(site.value) + '|' + QByteArray(noticeName(push.kind).data());
    for (const store::OwedPerson &person : push.people)
        rows += '|' + person.user.value.toRfc4122() + QByteArray::number(person.owed.value) + '@' +
                person.notBefore.toLatin1();
    return DeliveryId(QUuid::createUuidV5(deliveries, rows));
}

OutboundRequest pushRequest(const store::ClaimedSite &site, const Push &push, const DeliveryId &id,
                            const QDateTime &now, const service::SecretBytes &key) {
    OutboundRequest request;
    request.url = site.apiUrl.toUtf8();
    request.internalAllowed = site.internal;
    request.body = pushBody(push.kind, push.objects);
    const QByteArray identity = id.value.toByteArray(QUuid::WithoutBraces);
    const QByteArray timestamp = QByteArray::number(now.toSecsSinceEpoch());
    request.headers = {
        {"Content-Type", "application/json"},
        {service::kSignatureHeader, service::signatureOf(key, request.body)},
        {"X-Gatelodge-Delivery", identity},
        {"X-Gatelodge-Timestamp", timestamp},
        {"X-Gatelodge-Signature",
         service::signatureOf(key, QByteArray(identity + '.' + timestamp + '.' + request.body))},
    };
    return request;
}

} // namespace gatelodge::delivery
