#include "server/store/walk_orders.h"

namespace gatelodge::store {

Result<int> insertWalkOrder(Session &session, const WalkOrder &order) {
    return session.one("walk_order.insert", order.person, order.site, order.until == WalkUntil::Site, order.answerKey)
        .map([](const Row &row) { return row.number("walk_order_id"); });
}

Result<std::optional<WalkOrderState>> findWalkOrder(Session &session, int id) {
    GL_TRY(const auto row, session.maybe("walk_order.look", id));
    if (!row)
        return std::optional<WalkOrderState>();
    return std::optional(
        WalkOrderState{row->text("node"), row->flag("answered"), row->flag("expired"), row->flag("left_lying")});
}

Result<std::optional<QByteArray>> readWalkAnswer(Session &session, int id) {
    GL_TRY(const auto row, session.maybe("walk_order.read", id));
    return row ? std::optional(row->bytes("answer")) : std::nullopt;
}

Done dropWalkOrder(Session &session, int id) {
    GL_DO(session.run("walk_order.drop", id));
    return {};
}

Result<std::optional<TakenWalkOrder>> takeWalkOrder(Session &session, const QString &node) {
    GL_TRY(const auto row, session.maybe("walk_order.take", node));
    if (!row)
        return std::optional<TakenWalkOrder>();
    TakenWalkOrder taken;
    taken.id = row->number("walk_order_id");
    taken.order = {row->user("user_uid"), row->id<SiteId>("site_id"),
                   row->flag("enters") ? WalkUntil::Site : WalkUntil::Answer, row->bytes("answer_key")};
    taken.askedBy = row->text("asked_by");
    taken.ofTheHouse = row->flag("of_the_house");
    return std::optional(taken);
}

Done noteWalkSession(Session &session, int id, const QByteArray &tokenHash) {
    GL_DO(session.run("walk_order.note_session", id, tokenHash));
    return {};
}

Done answerWalkOrder(Session &session, int id, const QByteArray &sealed) {
    GL_DO(session.run("walk_order.answer", id, sealed));
    return {};
}

Done releaseWalkOrder(Session &session, int id) {
    GL_DO(session.one("walk_order.unlock", id));
    return {};
}

Done forgetWalkOrders(Session &session) {
    GL_DO(session.run("walk_order.forget"));
    return {};
}

} // namespace gatelodge::store
