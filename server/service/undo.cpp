#include "server/service/undo.h"
#include "server/service/roles.h"
#include "server/service/undo_plan.h"
#include "server/store/audit.h"
#include "server/store/clock.h"
#include "server/store/transaction.h"
#include "server/store/undo.h"
#include "server/store/users.h"
#include <QRandomGenerator>
#include <QSet>

namespace gatelodge::service {

namespace {

constexpr const char *kNotCovered = QT_TRANSLATE_NOOP("UndoReasons", "This kind of record cannot be taken back.");

constexpr qsizetype kBatch = 1000;

// One record that will be put back.
struct Step {
    const NetChange *net;
    enum Act { PutFields, AddRow, TakeRow } act;
    QJsonObject words;
};

class Undoing {
public:
    Undoing(store::Session &session, const TakeBack &permit) : m_session(session), m_permit(permit) {}

    Done plan(const QList<NetChange> &nets) {
        GL_TRY(m_now, store::readClock(m_session));
        GL_DO(checkPeople(nets));
        for (const NetChange &net : nets)
            GL_DO(planOne(net));
        return {};
    }
    Done apply() {
        QList<UserId> leaving; // who came with the deed: an import brings thousands
        for (const Step &step : std::as_const(m_steps)) {
            if (isPersonLeaving(step)) {
                leaving << step.net->entry.subject;
                continue;
            }
            const QString table = QLatin1String(step.net->table->entity);
            switch (step.act) {
            case Step::PutFields: GL_DO(store::putBackFields(m_session, table, step.net->id, step.words)); break;
            case Step::AddRow: GL_DO(store::putBackRow(m_session, table, step.words)); break;
            case Step::TakeRow: GL_DO(store::takeRowAway(m_session, table, step.net->id)); break;
            }
        }
        for (qsizetype from = 0; from < leaving.size(); from += kBatch)
            GL_DO(store::removeUsers(m_session, leaving.mid(from, kBatch)));
        return {};
    }
    int count() const { return int(m_steps.size()); }
    const QList<UndoObstacle> &obstacles() const { return m_obstacles; }

private:
    static bool isPersonLeaving(const Step &step) {
        return step.act == Step::PutFields && step.net->came() && step.net->entry.entity == QLatin1String("users");
    }

    // Nobody acts on somebody with more power; memberships of groups give none.
    Done checkPeople(const QList<NetChange> &nets) {
        QSet<UserId> people;
        for (const NetChange &net : nets) {
            if (net.table && net.table->duty == Duty::ManagePeople && !isNull(net.entry.subject) &&
                net.entry.entity != QLatin1String("group_members"))
                people << net.entry.subject;
        }
        return people.isEmpty() ? Done() : checkCommands(m_session, m_permit, people.values());
    }

    Done checkDuty(const NetChange &net, const QJsonObject &fields, const QJsonObject &present) {
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

    Done planOne(const NetChange &net) {
        if (!net.table || net.forGood) {
            return obstruct(net, UndoObstacle::ForGood, {}, {}, {}, net.table ? net.forGood : kNotCovered);
        }
        const QString table = QLatin1String(net.table->entity);
        GL_TRY(const auto looked, store::lookAtRow(m_session, table, net.id, plain(net.before), plain(net.after)));
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
    Result<bool> isOfGonePlace(const NetChange &net, const store::Looked &looked) {
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

    // A secret is in no entry but as the word that it changed, and that word is no value of its column.
    static QJsonObject plain(const std::optional<QJsonObject> &words) {
        QJsonObject plain = words.value_or(QJsonObject());
        for (const char *secret : {"credential", "token_hash", "sealed_key", "sealed_old_key", "logo"})
            plain.remove(QLatin1String(secret));
        return plain;
    }

    Done planChanged(const NetChange &net, const store::Looked &looked) {
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
            m_steps << Step{&net, Step::PutFields, words};
        return {};
    }

    Done planCame(const NetChange &net, const store::Looked &looked) {
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
            m_steps << Step{&net, Step::TakeRow, {}};
        else if (net.table->how == UndoTable::Softly)
            m_steps << Step{&net, Step::PutFields, goneWords(net, *looked.present)};
        else
            m_steps << Step{&net, Step::PutFields, emptied(net, looked.became)};
        return {};
    }

    Done planWent(const NetChange &net, const store::Looked &looked) {
        if (!looked.present) {
            QJsonObject row = looked.was;
            row.remove(QStringLiteral("revision"));
            m_steps << Step{&net, Step::AddRow, row};
            return {};
        }
        for (auto field = looked.was.begin(); field != looked.was.end(); ++field) {
            const QJsonValue present = looked.present->value(field.key());
            if (!isNeverWritten(net.entry.entity, field.key()) && !same(field.value(), present))
                return obstruct(net, UndoObstacle::ThereAgain, field.key(), field.value(), present);
        }
        return {}; // there again as it was
    }

    static bool isGone(const NetChange &net, const QJsonObject &present) {
        return net.table->how == UndoTable::Softly && !present.value(QLatin1String(net.table->gone)).isNull();
    }

    QJsonObject goneWords(const NetChange &net, const QJsonObject &present) const {
        QJsonObject words{{QLatin1String(net.table->gone), m_now.toString(Qt::ISODateWithMs)}};
        if (present.value(QLatin1String("state")) == QLatin1String("validated"))
            words.insert(QStringLiteral("state"), QStringLiteral("invalidated")); // of a login: it proves nothing more
        return words;
    }

    static QJsonObject emptied(const NetChange &net, QJsonObject words) {
        for (const char *about : {"org_id", "site_id", "revision", net.table->id[0]})
            words.remove(QLatin1String(about));
        for (auto field = words.begin(); field != words.end(); ++field)
            field.value() = field.value().isObject() ? QJsonValue(QJsonObject()) : QJsonValue(QString());
        return words;
    }

    // Secrets stand sealed inside of an authority's settings: they are compared with nothing, and stay what they are.
    static bool isSealed(const QJsonValue &value) {
        return value.isObject() && value.toObject().contains(QLatin1String("sealed"));
    }
    static QJsonValue withSecretsOf(const QJsonValue &present, const QJsonValue &was) {
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
    static bool same(const QJsonValue &a, const QJsonValue &b) {
        if (a.isUndefined() || b.isUndefined())
            return (a.isUndefined() || a.isNull()) && (b.isUndefined() || b.isNull());
        return withSecretsOf(b, a) == b;
    }

    Done obstruct(const NetChange &net, UndoObstacle::Why why, const QString &field, const QJsonValue &left,
                  const QJsonValue &present, const char *reason = "") {
        UndoObstacle obstacle{why, net.entry, field, left, present, {}, {}, {}, reason};
        if (why != UndoObstacle::ForGood) {
            GL_TRY(const auto last, store::findLastChange(m_session, net.entry.entity, net.entry.key));
            obstacle.actor = last.actor;
            obstacle.at = last.at;
        }
        m_obstacles << obstacle;
        return {};
    }

    store::Session &m_session;
    const TakeBack &m_permit;
    QDateTime m_now;
    QHash<QJsonObject, bool> m_gone; // an import has thousands in one group
    QList<Step> m_steps;
    QList<UndoObstacle> m_obstacles;
};

Done fillInNames(store::Session &session, QList<UndoObstacle> &obstacles) {
    QList<Change> changes;
    for (const UndoObstacle &obstacle : std::as_const(obstacles)) {
        Change by = obstacle.change;
        by.actor = obstacle.actor;
        changes << by;
    }
    GL_DO(store::fillInCaptions(session, changes));
    for (qsizetype i = 0; i < obstacles.size(); ++i) {
        obstacles[i].actorName = changes[i].actorName;
        obstacles[i].change.subjectName = changes[i].subjectName;
        store::hideSecrets(obstacles[i].change);
        store::hideSecrets(obstacles[i].left);
        store::hideSecrets(obstacles[i].present);
    }
    return {};
}

constexpr int kMostOfImport = 200'000; // entries; each is looked at by itself, and all are in memory

bool isImport(const QString &deed) { return deed.startsWith(QLatin1String("import:")); }

// Whom an import has brought and nobody has touched since: they leave by the thousand, without a look at each.
class Newcomers {
public:
    Newcomers(store::Session &session, const TakeBack &permit, QString deed, Progress &progress)
        : m_session(session), m_permit(permit), m_deed(std::move(deed)), m_progress(progress) {}

    Done count() {
        GL_TRY(m_count, store::countNewcomers(m_session, m_deed));
        m_progress.total = m_count;
        return m_count == 0 || m_permit.also(Duty::ManagePeople)
                   ? Done()
                   : failure(Fault::Denied,
                             QStringLiteral("the roles of %1 do not allow this").arg(m_permit.actor().name));
    }
    int number() const { return m_count; }
    Done leave() {
        int left = 0;
        for (qint64 after = 0;;) {
            GL_TRY(const auto page, store::listNewcomers(m_session, m_deed, after, kPage));
            if (page.people.isEmpty())
                break;
            GL_TRY(const int gone, store::removeUsers(m_session, page.people));
            after = page.last;
            left += gone;
            GL_DO(m_progress.goOn(gone));
        }
        return left == m_count ? Done()
                               : failure(Fault::Conflict, QStringLiteral("somebody has changed one of them just now"));
    }

private:
    static constexpr int kPage = 5000;
    store::Session &m_session;
    const TakeBack &m_permit;
    QString m_deed;
    Progress &m_progress;
    int m_count = 0;
};

Result<QList<AuditEntry>> entriesOfImport(store::Session &session, const QString &deed) {
    GL_TRY(auto entries, store::listEntriesOfImport(session, deed, kMostOfImport + 1));
    if (entries.size() > kMostOfImport)
        return failure(Fault::Refused, QStringLiteral("this import changed more than can be taken back at once"),
                       QStringLiteral("deed_too_large"));
    return entries;
}

Result<UndoOutcome> undo(store::Session &session, const TakeBack &permit, const QString &name, UndoReach reach,
                         const std::function<Result<QList<AuditEntry>>()> &read, Progress *progress = nullptr) {
    Actor actor = permit.actor();
    actor.request =
        QStringLiteral("undo:%1:%2").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')).arg(name);
    return store::inTransaction(session, actor, [&]() -> Result<UndoOutcome> {
        GL_TRY(const auto entries, read());
        const auto nets = netChangesOf(entries);
        Undoing undoing(session, permit);
        GL_DO(undoing.plan(nets));
        std::optional<Newcomers> newcomers;
        if (progress) {
            newcomers.emplace(session, permit, name, *progress);
            GL_DO(newcomers->count());
        }
        const int possible = undoing.count() + (newcomers ? newcomers->number() : 0);
        UndoOutcome outcome{0, possible, {}, undoing.obstacles()};
        GL_DO(fillInNames(session, outcome.obstacles));
        if ((!outcome.obstacles.isEmpty() && reach == UndoReach::AllOrNothing) || possible == 0 ||
            reach == UndoReach::Look)
            return outcome;
        GL_DO(undoing.apply());
        if (newcomers)
            GL_DO(newcomers->leave());
        outcome.restored = possible;
        outcome.deed = actor.request;
        return outcome;
    });
}

} // namespace

Result<UndoOutcome> undoDeed(store::Session &session, const TakeBack &permit, const QString &deed, UndoReach reach) {
    Progress nobodyLooks;
    return undoDeed(session, permit, deed, reach, nobodyLooks);
}

Result<UndoOutcome> undoDeed(store::Session &session, const TakeBack &permit, const QString &deed, UndoReach reach,
                             Progress &progress) {
    if (isImport(deed))
        return undo(
            session, permit, deed, reach, [&] { return entriesOfImport(session, deed); }, &progress);
    return undo(session, permit, deed, reach, [&] { return store::listEntriesOfDeed(session, deed); });
}

Result<UndoOutcome> undoEntry(store::Session &session, const TakeBack &permit, qint64 seq, UndoReach reach) {
    GL_TRY(const auto entry, store::findEntry(session, seq));
    return undo(
        session, permit, QStringLiteral("%1#%2").arg(entry.deed).arg(seq), reach, [&]() -> Result<QList<AuditEntry>> {
            GL_TRY(auto entries, store::listEntriesOfDeed(session, entry.deed));
            const Change &chosen = entry.change;
            entries.removeIf([&chosen](const AuditEntry &other) {
                return isNull(chosen.subject) ? other.change.entity != chosen.entity || other.change.key != chosen.key
                                              : other.change.subject != chosen.subject;
            });
            return entries;
        });
}

void markForGood(QList<AuditEntry> &entries) {
    for (AuditEntry &entry : entries) {
        if (followsByItself(entry.change))
            continue;
        const UndoTable *table = undoTableOf(entry.change.entity);
        entry.forGood = table ? whyForGood(*table, entry.change) : kNotCovered;
    }
}

Result<std::optional<QString>> findLastDeed(store::Session &session, const TakeBack &permit) {
    return store::findLastDeed(session, permit.actor().name);
}

} // namespace gatelodge::service
