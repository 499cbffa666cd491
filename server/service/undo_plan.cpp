#include "server/service/undo_plan.h"
#include <algorithm>
#include <QHash>
#include <QJsonDocument>

namespace gatelodge::service {

namespace {

// A key is written as text, a row has numbers: both become text, so that they can be compared.
QJsonObject idOf(const UndoTable &table, const Change &change) {
    const QJsonObject &row = change.action == QLatin1String("insert") ? change.after : change.before;
    const bool whole = change.action != QLatin1String("update");
    const QStringList parts = table.id[1] ? change.key.split(u'/') : QStringList{change.key};
    QJsonObject id;
    for (qsizetype i = 0; i < qsizetype(table.id.size()) && table.id[size_t(i)]; ++i) {
        const QLatin1String column(table.id[size_t(i)]);
        const QJsonValue value = whole ? row.value(column) : QJsonValue(parts.value(i));
        id.insert(column,
                  value.isNull() || value.isUndefined() ? QJsonValue() : QJsonValue(value.toVariant().toString()));
    }
    return id;
}

void add(QJsonObject &to, const QJsonObject &from, bool overwrite) {
    for (auto field = from.begin(); field != from.end(); ++field) {
        if (overwrite || !to.contains(field.key()))
            to.insert(field.key(), field.value());
    }
}

void join(NetChange &net, const Change &change) {
    if (change.action == QLatin1String("insert")) {
        net.after = change.after;
        net.isThere = true;
    } else if (change.action == QLatin1String("delete")) {
        QJsonObject before = change.before; // what stood there at the end, and what the deed had changed before that
        if (net.before)
            add(before, *net.before, true);
        if (net.wasThere)
            net.before = before;
        net.after.reset();
        net.isThere = false;
    } else {
        QJsonObject before = net.before.value_or(QJsonObject()), after = net.after.value_or(QJsonObject());
        if (net.wasThere)
            add(before, change.before, false);
        add(after, change.after, true);
        if (net.wasThere)
            net.before = before;
        net.after = after;
    }
    net.entry = change;
}

// The column by which rows of other tables name a record of this one.
QLatin1String referenceTo(const UndoTable &table) {
    const QLatin1String own(table.id[0]);
    return own == QLatin1String("uid") ? QLatin1String("user_uid") : own;
}

// What stands for a record in rows of other tables: the column and the number.
QString markOf(QLatin1String column, const QString &id) { return column + u'\n' + id; }

bool cameWith(const NetChange &net, const Made &made) {
    if (!net.came() || net.table->how == UndoTable::Emptied)
        return false;
    if (net.table->how == UndoTable::Softly && QLatin1String(net.table->entity) != QLatin1String("logins"))
        return false; // a site stays by itself where its organisation goes
    const QLatin1String own = net.table->how == UndoTable::Softly ? referenceTo(*net.table) : QLatin1String();
    return std::any_of(made.columns.begin(), made.columns.end(), [&](QLatin1String column) {
        return column != own && net.after->contains(column) && // a login has not come with itself
               made.records.contains(markOf(column, net.after->value(column).toVariant().toString()));
    });
}

} // namespace

QList<NetChange> netChangesOf(const QList<AuditEntry> &entries, Made &made) {
    QList<NetChange> nets;
    QHash<QString, qsizetype> places;
    for (const AuditEntry &entry : entries) {
        const Change &change = entry.change;
        if (followsByItself(change))
            continue;
        NetChange fresh;
        fresh.table = undoTableOf(change.entity);
        if (fresh.table)
            fresh.id = idOf(*fresh.table, change);
        const QString place =
            change.entity + u'\n' + (fresh.table ? QString::fromUtf8(QJsonDocument(fresh.id).toJson()) : change.key);
        if (!places.contains(place)) {
            places.insert(place, nets.size());
            fresh.wasThere = change.action != QLatin1String("insert");
            fresh.isThere = fresh.wasThere;
            nets << fresh;
        }
        NetChange &net = nets[places.value(place)];
        join(net, change);
        if (fresh.table && !net.forGood)
            net.forGood = whyForGood(*fresh.table, change);
    }
    for (const NetChange &net : std::as_const(nets)) {
        if (!net.table || net.table->how != UndoTable::Softly || !net.came())
            continue;
        const QLatin1String column = referenceTo(*net.table);
        made.columns << column;
        made.records << markOf(column, net.id.value(QLatin1String(net.table->id[0])).toString());
    }
    nets.removeIf([&made](const NetChange &net) {
        return (!net.wasThere && !net.isThere) || (net.table && cameWith(net, made));
    });
    std::reverse(nets.begin(), nets.end());
    return nets;
}

} // namespace gatelodge::service
