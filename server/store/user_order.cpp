#include "server/store/user_order.h"
#include "server/store/user_list.h"

namespace gatelodge::store {
namespace {

constexpr char kNobody[] = "00000000-0000-0000-0000-000000000000";
constexpr char kBeyond[] = "ffffffff-ffff-ffff-ffff-ffffffffffff";

struct Order {
    const char *name, *up, *down;
    int keys;
    const char *least, *most; // of the first key; an order of texts has no most, its last person is asked for
    const char *last;
};

constexpr Order kOrders[] = {
    {"name", "user_order.name_up", "user_order.name_down", 2, "", nullptr, "user_order.name_last"},
    {"username", "user_order.username_up", "user_order.username_down", 1, "", nullptr, "user_order.username_last"},
    {"email", "user_order.email_up", "user_order.email_down", 1, "", nullptr, "user_order.email_last"},
    {"seen", "user_order.seen_up", "user_order.seen_down", 1, "-infinity", "infinity", nullptr},
    {"created", "user_order.created_up", "user_order.created_down", 1, "-infinity", "infinity", nullptr},
    {"status", "user_order.status_up", "user_order.status_down", 3, "", "zzzz", nullptr}, // all are in small letters
};

const Order &orderOf(UserSorting::By by) { return kOrders[size_t(by)]; }

ListKey keyFrom(const Row &row, const Order &order) {
    static constexpr const char *columns[] = {"key1", "key2", "key3"};
    ListKey key;
    for (int i = 0; i < order.keys; ++i)
        key.keys << row.text(columns[i]);
    key.uid = row.user("uid");
    return key;
}

// Nothing where nobody is in the list.
Result<std::optional<ListKey>> beginning(Session &session, UserSorting sorting) {
    const Order &order = orderOf(sorting.by);
    if (sorting.descending && order.last) {
        GL_TRY(const auto row, session.maybe(order.last));
        return row ? std::optional(keyFrom(*row, order)) : std::nullopt;
    }
    ListKey key;
    key.keys << QLatin1String(sorting.descending ? order.most : order.least);
    while (key.keys.size() < order.keys)
        key.keys << QString();
    key.uid = userIdFrom(QLatin1String(sorting.descending ? kBeyond : kNobody));
    return std::optional(key);
}

Result<QList<Row>> rowsFrom(Session &session, UserSorting sorting, const ListKey &key, int skip, int limit) {
    const Order &order = orderOf(sorting.by);
    const char *statement = sorting.descending ? order.down : order.up;
    switch (order.keys) {
    case 1: return session.rows(statement, key.keys[0], key.uid, skip, limit);
    case 2: return session.rows(statement, key.keys[0], key.keys[1], key.uid, skip, limit);
    default: return session.rows(statement, key.keys[0], key.keys[1], key.keys[2], key.uid, skip, limit);
    }
}

} // namespace

QLatin1StringView orderName(UserSorting::By by) { return QLatin1StringView(orderOf(by).name); }

Done gatherLastSeen(Session &session) {
    GL_DO(session.one("user_order.gather"));
    return {};
}

// Step by step from the index alone: jumping anywhere costs a page, not a scan.
Result<QList<ListKey>> listAnchors(Session &session, UserSorting sorting) {
    QList<ListKey> anchors;
    GL_TRY(auto from, beginning(session, sorting));
    for (int skip = 0; from; skip = kAnchorStride) {
        GL_TRY(const auto rows, rowsFrom(session, sorting, *from, skip, 1));
        if (rows.isEmpty())
            break;
        from = keyFrom(rows.first(), orderOf(sorting.by));
        anchors << *from;
    }
    return anchors;
}

Result<QList<UserLine>> listUsersFrom(Session &session, const ListKey &key, int skip, int limit, UserSorting sorting) {
    std::optional<ListKey> from = key;
    if (key.keys.isEmpty()) {
        GL_TRY(from, beginning(session, sorting));
    }
    if (!from)
        return QList<UserLine>();
    GL_TRY(const auto rows, rowsFrom(session, sorting, *from, skip, limit));
    QList<UserId> uids;
    uids.reserve(rows.size());
    for (const Row &row : rows)
        uids << row.user("uid");
    return listUserLines(session, uids);
}

} // namespace gatelodge::store
