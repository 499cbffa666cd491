#include "server/store/bin.h"
#include "server/store/listing.h"

namespace gatelodge::store {

Result<QList<BinItem>> listBin(Session &session, const std::optional<BinPlace> &after, int rows) {
    const BinPlace place = after.value_or(BinPlace{QStringLiteral("infinity"), {}, {}});
    return listed(session.rows("bin.page", place.at, place.entity, place.key, rows), [](const Row &row) {
        BinItem item;
        item.entity = row.text("entity");
        item.key = row.text("key");
        item.place = {row.text("place"), item.entity, item.key};
        item.subject = row.user("subject");
        item.name = row.text("name");
        item.owner = row.text("owner");
        item.at = row.time("at");
        item.entry = row.bigNumber("entry");
        item.actor = row.text("actor");
        return item;
    });
}

Result<QList<BinItem>> listDueItems(Session &session, int days) {
    return listed(session.rows("bin.due", days), [](const Row &row) {
        BinItem item;
        item.entity = row.text("entity");
        item.key = row.text("key");
        return item;
    });
}

Done removeForGood(Session &session, const QString &entity, const QString &key) {
    const auto gone = [](const Result<Row> &row) -> Done {
        if (!row)
            return failure(row.error());
        return row->flag("gone") ? Done() : failure(Fault::NotFound, QStringLiteral("not in the bin"));
    };
    if (entity == QLatin1String("users"))
        return gone(session.one("bin.erase_person", userIdFrom(key)));
    if (entity == QLatin1String("logins"))
        return gone(session.one("bin.purge_login", key.toLongLong()));
    if (entity == QLatin1String("emails"))
        return gone(session.one("bin.purge_email", key.toLongLong()));
    if (entity == QLatin1String("sites"))
        return gone(session.one("bin.purge_site", key.toInt()));
    if (entity == QLatin1String("groups"))
        return gone(session.one("bin.purge_group", key.toInt()));
    if (entity == QLatin1String("orgs"))
        return gone(session.one("bin.purge_org", key.toInt()));
    if (entity == QLatin1String("authorities"))
        return gone(session.one("bin.purge_authority", key.toInt()));
    if (entity == QLatin1String("syncs"))
        return gone(session.one("bin.purge_sync", key.toInt()));
    return failure(Fault::NotFound, QStringLiteral("%1 are never in the bin").arg(entity));
}

Result<int> sweepGoneGroups(Session &session, int most) {
    return session.one("bin.sweep_gone_groups", most).map([](const Row &row) {
        return row.number("sweep_gone_groups");
    });
}

} // namespace gatelodge::store
