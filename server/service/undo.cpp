#include "server/service/undo.h"
#include "server/service/undo_rows.h"
#include "server/store/audit.h"
#include "server/store/giving_up.h"
#include "server/store/giving_way.h"
#include "server/store/import_work.h"
#include "server/store/transaction.h"
#include "server/store/undo.h"
#include "server/store/users.h"
#include <QRandomGenerator>
#include <QRegularExpression>

namespace gatelodge::service {

namespace {

constexpr int kPeopleAPage = 500;

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

// An import, its undo, and what took that back in turn; not the part of one that is about somebody.
bool isOfImport(const QString &deed) {
    static const QRegularExpression form(QStringLiteral("^(undo:[0-9a-f]{8}:)*import:[0-9]+$"));
    return form.match(deed).hasMatch();
}

// Whom an import has brought and nobody has touched since: they leave by the thousand, without a look at each.
class Newcomers {
public:
    Newcomers(store::Session &session, const TakeBack &permit, QString deed)
        : m_session(session), m_permit(permit), m_deed(std::move(deed)) {}

    Done count() {
        GL_TRY(m_count, store::countNewcomers(m_session, m_deed));
        return m_count == 0 || m_permit.also(Duty::ManagePeople)
                   ? Done()
                   : failure(Fault::Denied,
                             QStringLiteral("the roles of %1 do not allow this").arg(m_permit.actor().name));
    }
    int number() const { return m_count; }
    Done leave(Progress &progress, const std::function<Done()> &rest) {
        int left = 0;
        for (qint64 after = 0;;) {
            GL_TRY(const auto page, store::listNewcomers(m_session, m_deed, after, kPage));
            if (page.people.isEmpty())
                break;
            GL_TRY(const int gone, store::removeUsers(m_session, page.people));
            after = page.last;
            left += gone;
            GL_DO(progress.goOn(gone));
            GL_DO(rest());
        }
        return left == m_count ? Done()
                               : failure(Fault::Conflict, QStringLiteral("somebody has changed one of them just now"));
    }

private:
    static constexpr int kPage = 2000;
    store::Session &m_session;
    const TakeBack &m_permit;
    QString m_deed;
    int m_count = 0;
};

Actor whoUndoes(const TakeBack &permit, const QString &name) {
    Actor actor = permit.actor();
    actor.request =
        QStringLiteral("undo:%1:%2").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')).arg(name);
    return actor;
}

store::Holding holdingFor(UndoReach reach) {
    return reach == UndoReach::Look ? store::Holding::Free : store::Holding::UntilTheEnd;
}

bool isDone(const UndoOutcome &looked, UndoReach reach) {
    return looked.possible > 0 && reach != UndoReach::Look &&
           (looked.obstructed == 0 || reach == UndoReach::OnlyUntouched);
}

Result<UndoOutcome> outcomeOf(store::Session &session, const UndoRows &rows, int newcomers) {
    UndoOutcome outcome{0, rows.possible() + newcomers, {}, rows.obstacles(), rows.obstructed()};
    GL_DO(fillInNames(session, outcome.obstacles));
    return outcome;
}

Done doStep(store::Session &session, const store::UndoStep &step) {
    switch (*step.act) {
    case 'p': return store::putBackFields(session, step.table, step.id, step.words);
    case 'a': return store::putBackRow(session, step.table, step.words);
    default: return store::takeRowAway(session, step.table, step.id);
    }
}

// A deed as it was done, the last first.
Result<UndoOutcome> undo(store::Session &session, const TakeBack &permit, const QString &name, UndoReach reach,
                         const std::function<Result<QList<AuditEntry>>()> &read) {
    const Actor actor = whoUndoes(permit, name);
    return store::inTransaction(session, actor, [&]() -> Result<UndoOutcome> {
        GL_TRY(const auto entries, read());
        UndoRows rows(session, permit, holdingFor(reach));
        Made made;
        GL_DO(rows.plan(netChangesOf(entries, made)));
        GL_TRY(auto outcome, outcomeOf(session, rows, 0));
        if (!isDone(outcome, reach))
            return outcome;
        for (const store::UndoStep &step : rows.takeSteps())
            GL_DO(doStep(session, step));
        outcome.restored = outcome.possible;
        outcome.deed = actor.request;
        return outcome;
    });
}

constexpr QLatin1StringView kImport("import:"), kUndo("undo:");

QString importIn(const QString &deed) { return deed.mid(deed.indexOf(kImport)); }

// Nothing where what was taken back is done again.
std::optional<ImportId> importTakenBack(const QString &deed) {
    return deed.count(kUndo) % 2 == 0 ? std::optional(ImportId(importIn(deed).mid(kImport.size()).toLongLong()))
                                      : std::nullopt;
}

// However many people it changed: they are looked at by pages, and what is to be put back waits in the database until
// all have been seen. Between two pages people at the door go first.
Result<UndoOutcome> undoImport(store::Session &session, const TakeBack &permit, const QString &deed, UndoReach reach,
                               Progress &progress) {
    const Actor actor = whoUndoes(permit, deed);
    const store::GivingUp watch(session, progress);
    const bool held = reach != UndoReach::Look;
    auto undone = store::inTransaction(session, actor, [&]() -> Result<UndoOutcome> {
        progress.done = 0;
        store::GivingWay way(session);
        store::ImportGoingBack told(session, held ? importTakenBack(deed) : std::nullopt);
        const auto rest = [&]() -> Done {
            GL_DO(told.tell(progress));
            return way.rest(progress);
        };
        if (held)
            GL_DO(store::holdAppliedImport(session, importIn(deed)));
        GL_DO(told.tell(progress));
        if (held && permit.also(Duty::ManagePeople)) // whoever may not will be told so
            GL_DO(store::holdPeopleOf(session, deed));
        Newcomers newcomers(session, permit, deed);
        GL_DO(newcomers.count());
        GL_TRY(const auto pages, store::beginUndo(session, deed, kPeopleAPage));
        progress.total = 2 * pages.entries + newcomers.number();
        UndoRows rows(session, permit, holdingFor(reach));
        Made places;
        for (int page = 0; page < pages.pages; ++page) {
            GL_TRY(const auto entries, store::listUndoPage(session, page));
            Made made = places;
            GL_DO(rows.plan(netChangesOf(entries, made)));
            if (page == 0)
                places = made;
            GL_DO(store::noteUndoSteps(session, rows.takeSteps()));
            GL_DO(progress.goOn(int(entries.size())));
            GL_DO(rest());
        }
        GL_TRY(auto outcome, outcomeOf(session, rows, newcomers.number()));
        if (isDone(outcome, reach)) {
            progress.total = progress.done + outcome.possible;
            GL_DO(store::doUndoSteps(session, [&](int steps) -> Done {
                GL_DO(progress.goOn(steps));
                return rest();
            }));
            GL_DO(newcomers.leave(progress, rest));
            outcome.restored = outcome.possible;
            outcome.deed = actor.request;
        }
        GL_DO(store::endUndo(session));
        return outcome;
    });
    if (!undone && progress.cancelled)
        return failure(progress.goOn(0).error()); // not the statement that was stopped
    return undone;
}

} // namespace

Result<UndoOutcome> undoDeed(store::Session &session, const TakeBack &permit, const QString &deed, UndoReach reach) {
    Progress nobodyLooks;
    return undoDeed(session, permit, deed, reach, nobodyLooks);
}

Result<UndoOutcome> undoDeed(store::Session &session, const TakeBack &permit, const QString &deed, UndoReach reach,
                             Progress &progress) {
    if (isOfImport(deed))
        return undoImport(session, permit, deed, reach, progress);
    return undo(session, permit, deed, reach, [&] { return store::listEntriesOfDeed(session, deed); });
}

Result<UndoOutcome> undoEntry(store::Session &session, const TakeBack &permit, qint64 seq, UndoReach reach) {
    GL_TRY(const auto entry, store::findEntry(session, seq));
    return undo(session, permit, QStringLiteral("%1#%2").arg(entry.deed).arg(seq), reach, [&] {
        const Change &chosen = entry.change;
        return isNull(chosen.subject) ? store::listPartOfDeed(session, entry.deed, chosen.entity, chosen.key)
                                      : store::listPartOfDeed(session, entry.deed, chosen.subject);
    });
}

void markForGood(QList<AuditEntry> &entries) {
    for (AuditEntry &entry : entries) {
        if (followsByItself(entry.change))
            continue;
        const UndoTable *table = undoTableOf(entry.change.entity);
        entry.forGood = table ? whyForGood(*table, entry.change) : whyNotCovered();
    }
}

Result<std::optional<QString>> findLastDeed(store::Session &session, const TakeBack &permit) {
    return store::findLastDeed(session, permit.actor().name);
}

} // namespace gatelodge::service
