// One request as the delivery log tells it, with believable stations.
#pragma once
#include "server/domain/delivery.h"

namespace gatelodge::ui {

inline constexpr auto fine = Delivery::Outcome::Delivered;

inline Delivery aDelivery(const SiteId &site, const UserId &person, Delivery::Outcome outcome = fine,
                          int secondsAgo = 30) {
    Delivery d;
    d.id = DeliveryId(QUuid::createUuid());
    d.site = site;
    d.people = {person};
    d.changedAt = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
    d.wokenAt = d.changedAt.addMSecs(1);
    d.claimedAt = d.wokenAt.addMSecs(1);
    d.requestedAt = d.claimedAt.addMSecs(2);
    d.answeredAt = d.requestedAt.addMSecs(outcome == fine ? 3 : 204);
    d.bodyBytes = 214;
    d.outcome = outcome;
    d.status = outcome == fine ? 200 : 502;
    d.answer = outcome == fine ? QStringLiteral("ok")
                               : QStringLiteral("<h1>502 Bad Gateway</h1>\n<p>upstream did not answer</p>");
    d.node = QStringLiteral("lodge-1");
    d.requestHead = QStringLiteral("POST https://site.example/api\nX-pgauth-sig: 7Fq3cA… (88)");
    d.body = QStringLiteral("{\"type\":\"update\",\"users\":[{\"username\":\"sent.then\"}]}");
    d.answerHead = outcome == fine ? QStringLiteral("HTTP/1.1 200 OK") : QStringLiteral("HTTP/1.1 502 Bad Gateway");
    return d;
}

} // namespace gatelodge::ui
