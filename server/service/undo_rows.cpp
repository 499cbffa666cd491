#include "server/service/undo_rows.h"
#include "server/service/roles.h"
#include "server/store/clock.h"
#include <QSet>

namespace gatelodge::service {

namespace {

constexpr int kMostTold = 100; // obstacles: somebody reads them

bool isLookedAt(const NetChange &net) { return net.table && !net.forGood; }

// A secret is in no entry but as the word that it changed, and that word is no value of its column.
QJsonObject plain(const std::optional<QJsonObject> &words) {
    QJsonObject plain = words.value_or(QJsonObject());
    for (const char *secret : {"credential", "token_hash", "sealed_key", "sealed_old_key", "logo"})
        plain.remove(QLatin1String(secret));
    return plain;
}

bool isGone(const NetChange &net, const QJsonObject &present) {
    return net.table->how == UndoTable::Softly && !present.value(QLatin1String(net.table->gone)).isNull();
}

QJsonObject emptied(const NetChange &net, QJsonObject words) {
    for (const char *about : {"org_id", "site_id", "revision", net.table->id[0]})
        words.remove(QLatin1String(about));
    for (auto field = words.begin(); field != words.end(); ++field)
        field.value() = field.value().isObject() ? QJsonValue(QJsonObject()) : QJsonValue(QString());
    return words;
}

// Secrets stand sealed inside of an authority's settings: they are compared with nothing, and stay what they are.
bool isSealed(const QJsonValue &value) {
    return value.isObject() && value.toObject().contains(QLatin1String("sealed"));
}

QJsonValue withSecretsOf(const QJsonValue &present, const QJsonValue &was) {
    if (!was.isObject() || !present.isObject())
        return was;
    QJsonObject merged = was.toObject();
    const QJsonObject now = present.toObject();
    for (const QString &key : merged.keys()) {
        if (isSealed(merged.value(key)))
            merged.remove(key);
    }
    for (auto field = now.begin(); field != now.end(); ++field) {
        if (isSealed(field.value()))
            merged.insert(field.key(), field.value());
    }
    return merged;
}

bool same(const QJsonValue &a, const QJsonValue &b) {
    if (a.isUndefined() || b.isUndefined())
        return (a.isUndefined() || a.isNull()) && (b.isUndefined() || b.isNull());
    return withSecretsOf(b, a) == b;
}

} // namespace

Done UndoRows::plan(const QList<NetChange> &nets) {
    if (!m_now.isValid()) {
        GL_TRY(m_now, store::readClock(m_session));
    }
    GL_DO(checkPeople(nets));
    QList<store::ToLookAt> asked;
    for (const NetChange &net : nets)
        if (isLookedAt(net))
            asked << store::ToLookAt{QLatin1String(net.table->entity), net.id, plain(net.before), plain(net.after)};
    GL_TRY(const auto looked, store::lookAtRows(m_session, asked, m_held));
    qsizetype next = 0;
    for (const NetChange &net : nets) {
        if (isLookedAt(net)) {
            GL_DO(planOne(net, looked[next++]));
        } else {
            const char *why = net.table ? net.forGood : whyNotCovered();
            GL_DO(obstruct(net, UndoObstacle::ForGood, {}, {}, {}, why));
        }
    }
    return {};
}

void UndoRows::add(const char *act, const NetChange &net, const QJsonObject &words) {
    m_steps << store::UndoStep{act, QLatin1String(net.table->entity), net.id, words};
    ++m_possible;
}

// Nobody acts on somebody with more power; memberships of groups give none.
Done UndoRows::checkPeople(const QList<NetChange> &nets) {
    QSet<UserId> people;
    for (const NetChange &net : nets) {
        if (net.table && net.table->duty == Duty::ManagePeople && !isNull(net.entry.subject) &&
            net.entry.entity != QLatin1String("group_members"))
            people << net.entry.subject;
    }
    if (people.isEmpty())
        return {};
    GL_DO(checkCommands(m_session, m_permit, people.values()));
    // As whoever edits somebody: the person first, then what belongs to them.
    return m_held == store::Holding::UntilTheEnd && m_permit.also(Duty::ManagePeople)
               ? store::holdPeople(m_session, people.values())
               : Done();
}

Done UndoRows::checkDuty(const NetChange &net, const QJsonObject &fields, const QJsonObject &present) {
    const Duty duty = dutyOf(*net.table, net.id, fields, present);
    if (duty != Duty::ManageSite) {
        return m_permit.also(duty)
                   ? Done()
                   : failure(Fault::Denied,
                             QStringLiteral("the roles of %1 do not allow this").arg(m_permit.actor().name));
    }
    const auto column = QLatin1String("site_id");
    const QJsonValue site = net.id.contains(column) ? net.id.value(column) : present.value(column);
    return checkCovers(m_permit, SiteId(site.toVariant().toInt()));
}

Done UndoRows::planOne(const NetChange &net, const store::Looked &looked) {
    GL_TRY(const bool gone, isOfGonePlace(net, looked));
    if (gone)
        return obstruct(net, UndoObstacle::ForGood, {}, {}, {}, whyGonePlace());
    GL_DO(checkDuty(net, net.came() || net.went() ? QJsonObject{{QStringLiteral("deleted_at"), {}}} : looked.was,
                    looked.present.value_or(QJsonObject())));
    if (net.stays())
        return planChanged(net, looked);
    return net.came() ? planCame(net, looked) : planWent(net, looked);
}

// A site, group, organisation or authority, or something of one, that has left the recycle bin since.
Result<bool> UndoRows::isOfGonePlace(const NetChange &net, const store::Looked &looked) {
    QJsonObject named;
    for (const char *column : {"site_id", "group_id", "org_id", "authority_id"}) {
        const QLatin1String name(column);
        QJsonValue place = net.id.value(name);
        if (place.isUndefined() && net.table->how == UndoTable::Emptied && looked.present)
            place = looked.present->value(name);
        if (!place.isUndefined() && !place.isNull())
            named.insert(name, place);
    }
    if (named.isEmpty())
        return false;
    if (!m_gone.contains(named)) {
        GL_TRY(const bool gone, store::isPlaceGone(m_session, named));
        m_gone.insert(named, gone);
    }
    return m_gone.value(named);
}

Done UndoRows::planChanged(const NetChange &net, const store::Looked &looked) {
    if (!looked.present)
        return obstruct(net, UndoObstacle::GoneSince, {}, {}, {});
    QJsonObject words;
    for (auto field = looked.was.begin(); field != looked.was.end(); ++field) {
        const QString &name = field.key();
        const QJsonValue became = looked.became.value(name), present = looked.present->value(name);
        if (isNeverWritten(net.entry.entity, name) || field.value() == became || same(field.value(), present))
            continue;
        if (same(present, became))
            words.insert(name, withSecretsOf(present, field.value()));
        else
            GL_DO(obstruct(net, UndoObstacle::ChangedSince, name, became, present));
    }
    if (!words.isEmpty())
        add("put", net, words);
    return {};
}

Done UndoRows::planCame(const NetChange &net, const store::Looked &looked) {
    if (!looked.present || isGone(net, *looked.present))
        return {}; // gone already
    bool untouched = true;
    for (auto field = looked.became.begin(); field != looked.became.end(); ++field) {
        const QJsonValue present = looked.present->value(field.key());
        if (isNeverWritten(net.entry.entity, field.key()) || !looked.present->contains(field.key()) ||
            same(field.value(), present))
            continue;
        untouched = false;
        GL_DO(obstruct(net, UndoObstacle::ChangedSince, field.key(), field.value(), present));
    }
    if (!untouched)
        return {};
    if (net.table->how == UndoTable::Rows)
        add("take", net, {});
    else if (net.table->how == UndoTable::Softly)
        add("put", net, goneWords(net, *looked.present));
    else
        add("put", net, emptied(net, looked.became));
    return {};
}

Done UndoRows::planWent(const NetChange &net, const store::Looked &looked) {
    if (!looked.present) {
        QJsonObject row = looked.was;
        row.remove(QStringLiteral("revision"));
        add("add", net, row);
        return {};
    }
    for (auto field = looked.was.begin(); field != looked.was.end(); ++field) {
        const QJsonValue present = looked.present->value(field.key());
        if (!isNeverWritten(net.entry.entity, field.key()) && !same(field.value(), present))
            return obstruct(net, UndoObstacle::ThereAgain, field.key(), field.value(), present);
    }
    return {}; // there again as it was
}

QJsonObject UndoRows::goneWords(const NetChange &net, const QJsonObject &present) const {
    QJsonObject words{{QLatin1String(net.table->gone), m_now.toString(Qt::ISODateWithMs)}};
    if (present.value(QLatin1String("state")) == QLatin1String("validated"))
        words.insert(QStringLiteral("state"), QStringLiteral("invalidated")); // of a login: it proves nothing more
    return words;
}

Done UndoRows::obstruct(const NetChange &net, UndoObstacle::Why why, const QString &field, const QJsonValue &left,
                        const QJsonValue &present, const char *reason) {
    if (++m_obstructed > kMostTold)
        return {};
    UndoObstacle obstacle{why, net.entry, field, left, present, {}, {}, {}, reason};
    if (why != UndoObstacle::ForGood) {
        GL_TRY(const auto last, store::findLastChange(m_session, net.entry.entity, net.entry.key));
        obstacle.actor = last.actor;
        obstacle.at = last.at;
    }
    m_obstacles << obstacle;
    return {};
}

} // namespace gatelodge::service
