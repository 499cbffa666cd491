#include "server/store/people_bulk.h"
#include "server/store/listing.h"
#include "server/store/user_list.h"

namespace gatelodge::store {
namespace {

constexpr int kAllOfThem = 1'000'000; // who has the letters that were typed

} // namespace

Result<QList<UserId>> listAllWho(Session &session, const UserFilter &filter) {
    std::optional<QList<UserId>> found;
    if (!filter.text.isEmpty()) {
        GL_TRY(found, searchUsers(session, filter.text.trimmed(), kAllOfThem));
    }
    return listNarrowed(session, filter, found);
}

Result<int> setValidUntil(Session &session, const QList<UserId> &uids, const QDateTime &until) {
    return session.run("people_bulk.set_valid_until", uids, until);
}

Result<int> endSessionsOf(Session &session, const QList<UserId> &uids) {
    return session.one("people_bulk.end_sessions", uids).map([](const Row &row) { return row.number("people"); });
}

Result<QList<WaitingAddress>> listWaitingAddresses(Session &session, const QList<UserId> &uids) {
    return listed(session.rows("people_bulk.waiting_addresses", uids), [](const Row &row) {
        return WaitingAddress{row.user("user_uid"), row.id<EmailId>("email_id")};
    });
}

} // namespace gatelodge::store
