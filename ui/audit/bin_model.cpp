#include "ui/audit/bin_model.h"
#include "ui/common/change_words.h"
#include "ui/common/login_words.h"
#include "ui/common/time_words.h"
#include "ui/theme/words.h"

namespace gatelodge::ui {
namespace {

struct Kind {
    const char *entity, *icon, *words;
};
constexpr Kind kinds[] = {
    {"users", "user", QT_TRANSLATE_NOOP("BinModel", "Person")},
    {"sites", "globe", QT_TRANSLATE_NOOP("BinModel", "Site")},
    {"groups", "group", QT_TRANSLATE_NOOP("BinModel", "Group")},
    {"orgs", "view-institution", QT_TRANSLATE_NOOP("BinModel", "Organisation")},
    {"authorities", "security-high", QT_TRANSLATE_NOOP("BinModel", "Authority")},
    {"syncs", "view-refresh", QT_TRANSLATE_NOOP("BinModel", "Synchronisation")},
    {"logins", "object-locked", QT_TRANSLATE_NOOP("BinModel", "Login")},
    {"emails", "mail-message", QT_TRANSLATE_NOOP("BinModel", "Address")},
};

const Kind &kindOf(const BinItem &item) {
    for (const Kind &kind : kinds) {
        if (item.entity == QLatin1String(kind.entity))
            return kind;
    }
    return kinds[0];
}

QString noteOf(const BinItem &item) {
    const QString kind = QCoreApplication::translate("BinModel", kindOf(item).words);
    const QString when = timeWords(item.at);
    if (item.actor.isEmpty())
        return BinModel::tr("%1, deleted %2", "a kind of record, when").arg(kind, when);
    return BinModel::tr("%1, deleted %2 by %3", "a kind of record, when, by whom")
        .arg(kind, when, actorWords(item.actor, item.actorName));
}

QString goesWords(const BinItem &item) {
    if (!item.goesAt.isValid())
        return {};
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(item.goesAt);
    return days <= 0 ? BinModel::tr("Goes for good now") : BinModel::tr("Goes in %n days", nullptr, int(days));
}

} // namespace

QString binTitle(const BinItem &item) {
    if (item.entity == QLatin1String("logins"))
        return BinModel::tr("%1 of %2", "a login, its owner").arg(loginKindWords(item.name), item.owner);
    if (item.entity == QLatin1String("emails"))
        return BinModel::tr("%1 of %2", "an address, its owner").arg(keptLeftToRight(item.name), item.owner);
    return item.name;
}

QFuture<Result<BinModel::Rows>> BinModel::fetchPage(const BinItem *after, int rows) {
    return m_bin.page(after ? std::optional(after->place) : std::nullopt, rows);
}

bool BinModel::before(const BinItem &a, const BinItem &b) const {
    return a.at != b.at ? a.at > b.at : a.entity != b.entity ? a.entity > b.entity : a.key > b.key;
}

bool BinModel::same(const BinItem &a, const BinItem &b) const {
    return a.name == b.name && a.owner == b.owner && a.actorName == b.actorName && a.goesAt == b.goesAt &&
           a.entry == b.entry;
}

QVariant BinModel::cell(const BinItem &item, int, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString said = tr("%1, %2", "what, when and by whom").arg(binTitle(item), noteOf(item));
    const QString goes = goesWords(item);
    return goes.isEmpty() ? said : tr("%1, %2", "a row, when it goes for good").arg(said, goes);
}

std::optional<TwoLineCells> BinModel::linesAt(int row) const {
    const BinItem *item = rowAt(row);
    if (!item)
        return std::nullopt;
    TwoLineCells cells;
    if (item->entity == QLatin1String("users"))
        cells.avatarName = item->name;
    else
        cells.iconName = QLatin1String(kindOf(*item).icon);
    cells.title = binTitle(*item);
    cells.note = noteOf(*item);
    cells.atEnd = goesWords(*item);
    cells.presence = Presence::Quiet;
    return cells;
}

} // namespace gatelodge::ui
