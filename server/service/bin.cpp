#include "server/service/bin.h"
#include "server/service/roles.h"
#include "server/service/undo.h"
#include "server/store/bin.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

constexpr int kSweep = 5000; // memberships at once

// Of a place, whose duty it is to remove it.
std::optional<Duty> dutyOfPlace(const QString &entity) {
    if (entity == QLatin1String("sites") || entity == QLatin1String("groups") || entity == QLatin1String("orgs"))
        return Duty::ManageSites;
    const bool settings = entity == QLatin1String("authorities") || entity == QLatin1String("syncs");
    return settings ? std::optional(Duty::ManageSettings) : std::nullopt;
}

} // namespace

Result<QList<BinItem>> listBin(store::Session &session, const Permit<Duty::ReadAudit> &,
                               const std::optional<BinPlace> &after, int rows) {
    GL_TRY(auto items, store::listBin(session, after, rows));
    GL_TRY(const int days, readBinDays(session));
    QList<UserId> people;
    for (const BinItem &item : std::as_const(items)) {
        if (const UserId uid = userIdFrom(item.actor); !isNull(uid))
            people << uid;
    }
    GL_TRY(const auto captions, store::captionsOf(session, people));
    for (BinItem &item : items) {
        item.actorName = captions.value(userIdFrom(item.actor), item.actor);
        if (days > 0 && item.entity != QLatin1String("emails"))
            item.goesAt = item.at.addDays(days);
    }
    return items;
}

Result<BroughtBack> bringBack(store::Session &session, const Permit<Duty::ManageSite> &permit,
                              const QList<qint64> &entries) {
    BroughtBack back;
    for (const qint64 entry : entries) {
        const auto outcome = undoEntry(session, permit, entry);
        if (!outcome && entries.size() == 1)
            return failure(outcome.error());
        (outcome && outcome->restored > 0 ? back.items : back.stayed) += 1;
    }
    return back;
}

Done removeForGood(store::Session &session, const Permit<Duty::ManagePeople> &permit, const UserId &subject,
                   const QString &entity, const QString &key) {
    const auto place = dutyOfPlace(entity);
    if (place && !permit.also(*place))
        return failure(Fault::Denied, QStringLiteral("%1 are not theirs to remove").arg(entity));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        if (!place)
            GL_DO(checkCommands(session, permit, {entity == QLatin1String("users") ? userIdFrom(key) : subject}));
        return store::removeForGood(session, entity, key);
    });
}

Result<int> readBinDays(store::Session &session) {
    GL_TRY(const auto chosen, store::readChosenSettings(session));
    return chosen.value(QLatin1String("bin_days")).toInt(kBinDays);
}

Done setBinDays(store::Session &session, const Permit<Duty::ManageSettings> &permit, int days) {
    return inTransaction(session, permit.actor(),
                         [&] { return store::putHouseSetting(session, QStringLiteral("bin_days"), days); });
}

Result<int> removeWhatIsDue(store::Session &session) {
    GL_TRY([[maybe_unused]] const int swept,
           inTransaction(session, Actor::system(), [&] { return store::sweepGoneGroups(session, kSweep); }));
    GL_TRY(const int days, readBinDays(session));
    if (days == 0)
        return 0;
    GL_TRY(const auto due, store::listDueItems(session, days));
    int gone = 0;
    Done all; // one that cannot go holds up no other
    for (const BinItem &item : due) {
        const Done done = inTransaction(session, Actor::system(),
                                        [&] { return store::removeForGood(session, item.entity, item.key); });
        if (!done && done.error().fault != Fault::NotFound && all)
            all = done;
        gone += done ? 1 : 0;
    }
    GL_DO(all);
    return gone;
}

} // namespace gatelodge::service
