#include "server/store/fetched_lists.h"
#include "server/store/listing.h"

namespace gatelodge::store {

Result<bool> claimList(Session &session, const AuthorityId &authority, const QString &address,
                       std::chrono::seconds again, std::chrono::seconds afterTrouble) {
    return session.maybe("fetched_list.claim", authority, address, int(again.count()), int(afterTrouble.count()))
        .map([](const auto &row) { return row.has_value(); });
}

Result<bool> keepList(Session &session, const AuthorityId &authority, const QString &address, const KeptList &kept) {
    return session.maybe("fetched_list.keep", authority, address, kept.list, kept.madeAt, kept.holdsUntil)
        .map([](const auto &row) { return row.has_value(); });
}

Done failList(Session &session, const AuthorityId &authority, const QString &address, const QString &trouble) {
    GL_DO(session.run("fetched_list.fail", authority, address, trouble));
    return {};
}

Done forgetLists(Session &session, const AuthorityId &authority, const QStringList &butThese) {
    GL_DO(session.run("fetched_list.forget", authority, butThese));
    return {};
}

Result<QList<QByteArray>> listFetched(Session &session, const AuthorityId &authority, const QStringList &addresses) {
    return listed(session.rows("fetched_list.of_authority", authority, addresses),
                  [](const Row &row) { return row.bytes("list"); });
}

Result<QList<ListState>> listListStates(Session &session) {
    return listed(session.rows("fetched_list.states"), [](const Row &row) {
        return ListState{row.text("name"),        row.text("address"),    row.time("made_at"),
                         row.time("holds_until"), row.time("fetched_at"), row.text("trouble")};
    });
}

} // namespace gatelodge::store
