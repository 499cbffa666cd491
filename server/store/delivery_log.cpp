#include "server/store/delivery_log.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

QLatin1StringView outcomeName(Delivery::Outcome outcome) {
    switch (outcome) {
    case Delivery::Outcome::Delivered: return QLatin1StringView("delivered");
    case Delivery::Outcome::Refused: return QLatin1StringView("refused");
    case Delivery::Outcome::Failed: return QLatin1StringView("failed");
    }
    Q_UNREACHABLE();
}

Delivery::Outcome outcomeFrom(const QString &name) {
    if (name == QLatin1String("delivered"))
        return Delivery::Outcome::Delivered;
    return name == QLatin1String("refused") ? Delivery::Outcome::Refused : Delivery::Outcome::Failed;
}

// Receivers answer with what they like: a NUL is no text for PostgreSQL, and other control characters for nobody.
QString readable(const QString &answer) {
    QString text = answer.left(4000);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

Delivery deliveryFrom(const Row &row) {
    Delivery delivery;
    delivery.id = DeliveryId(QUuid::fromString(row.text("delivery_id")));
    delivery.site = row.id<SiteId>("site_id");
    delivery.siteName = row.text("name");
    delivery.kind = noticeFrom(row.text("kind"));
    const auto people = row.list("people");
    for (const QString &person : people)
        delivery.people << userIdFrom(person);
    delivery.firstPerson = row.text("first_person");
    delivery.changedAt = row.time("changed_at");
    delivery.wokenAt = row.time("woken_at");
    delivery.claimedAt = row.time("claimed_at");
    delivery.requestedAt = row.time("requested_at");
    delivery.answeredAt = row.time("answered_at");
    delivery.bodyBytes = row.number("body_bytes");
    delivery.outcome = outcomeFrom(row.text("outcome"));
    delivery.status = row.number("status");
    delivery.answer = row.text("answer");
    delivery.node = row.text("node");
    delivery.requestHead = row.text("request_head");
    delivery.answerHead = row.text("answer_head");
    delivery.body = row.text("body");
    delivery.logged = row.text("logged");
    return delivery;
}

} // namespace

Done insertDelivery(Session &session, const Delivery &d) {
    GL_DO(session.run("delivery.insert", d.id, d.site, noticeName(d.kind), d.people, d.changedAt, d.wokenAt,
                      d.claimedAt, d.requestedAt, d.answeredAt, d.bodyBytes, outcomeName(d.outcome), d.status,
                      readable(d.answer), d.node, readable(d.requestHead), readable(d.answerHead), readable(d.body)));
    return {};
}

Result<QList<Delivery>> listDeliveries(Session &session, const DeliveryFilter &filter) {
    return listed(session.rows("delivery.list", filter.site, filter.person, filter.since, filter.limit), deliveryFrom);
}

Result<QList<Delivery>> listDeliveries(Session &session, const DeliveryWish &wish,
                                       const std::optional<DeliveryPlace> &after, int rows) {
    return listed(session.rows("delivery.log", after ? after->at : QStringLiteral("infinity"),
                               after ? after->id : DeliveryId(), wish.site, noticeName(wish.kind), wish.arrived, rows),
                  deliveryFrom);
}

Result<QList<DeliveryBar>> countDeliveries(Session &session, const DeliverySlots &wanted) {
    return listed(session.rows("delivery.count", wanted.slot, wanted.since, wanted.site), [](const Row &row) {
        return DeliveryBar{row.time("slot"), row.number("arrived"), row.number("failed")};
    });
}

Done forgetBodiesOfTheGone(Session &session) {
    GL_DO(session.run("live.forget_bodies"));
    return {};
}

Result<int> pruneDeliveries(Session &session, std::chrono::days keep) {
    return session.run("delivery.prune", int(keep.count()));
}

} // namespace gatelodge::store
