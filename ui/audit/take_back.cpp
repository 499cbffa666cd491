#include "ui/audit/take_back.h"
#include "server/domain/deliver.h"
#include "ui/common/change_sentence.h"
#include "ui/common/column_words.h"
#include "ui/common/fault_words.h"
#include "ui/common/long_work.h"
#include "ui/common/time_words.h"
#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace gatelodge::ui {
namespace {

bool isUndo(const QString &deed) { return deed.startsWith(QLatin1String("undo:")); }

QString nowWords(const UndoObstacle &obstacle) {
    const Change &change = obstacle.change;
    const QString field = columnWords(change.entity, obstacle.field);
    const auto quoted = [&](const QJsonValue &value) {
        const QString words = valueWords(change.entity, obstacle.field, value, {});
        return words.isEmpty() ? TakeBack::tr("nothing") : words;
    };
    if (field.isEmpty())
        return TakeBack::tr("It was changed %1.", "a time").arg(timeWords(obstacle.at));
    return TakeBack::tr("%1 is now: %2. It was left as: %3. Changed %4.", "a field, two values, a time")
        .arg(field, quoted(obstacle.present), quoted(obstacle.left), timeWords(obstacle.at));
}

QString whoWords(const UndoObstacle &obstacle) { return actorWords(obstacle.actor, obstacle.actorName); }

QString sentenceOf(const UndoObstacle &obstacle) {
    const QString record = changeSentence(obstacle.change).record;
    switch (obstacle.why) {
    case UndoObstacle::ChangedSince:
        if (isNull(obstacle.change.subject))
            return TakeBack::tr("Nothing was taken back: %1 has changed it since.").arg(whoWords(obstacle));
        return TakeBack::tr("Nothing was taken back: %1 has changed %2 since.").arg(whoWords(obstacle), record);
    case UndoObstacle::GoneSince:
        return TakeBack::tr("Nothing was taken back: what it is about was removed by %1 since.")
            .arg(whoWords(obstacle));
    case UndoObstacle::ThereAgain:
        return TakeBack::tr("Nothing was taken back: %1 has added it again, in other words.").arg(whoWords(obstacle));
    case UndoObstacle::ForGood: return TakeBack::tr("This cannot be taken back.");
    }
    return {};
}

QString detailOf(const UndoObstacle &first, int more) {
    const QString said =
        first.why == UndoObstacle::ForGood ? QCoreApplication::translate("UndoReasons", first.reason) : nowWords(first);
    return more == 0 ? said
                     : TakeBack::tr("%1 %2", "two sentences")
                           .arg(said, TakeBack::tr("And %n more stand in the way.", nullptr, more));
}

QWidget *placeOf(const QObject *one) {
    for (QObject *above = one->parent(); above; above = above->parent())
        if (auto *widget = qobject_cast<QWidget *>(above))
            return widget;
    return nullptr;
}

} // namespace

void TakeBack::deed(const QString &deed, const Words &what, UndoReach reach, const std::function<void()> &otherwise) {
    SharedProgress progress;
    QPointer<LongWork> work; // of an import it takes as long as there are people
    if (QWidget *where = placeOf(this); where && deed.contains(QLatin1String("import:"))) {
        progress = std::make_shared<Progress>();
        work = new LongWork(
            where, [] { return tr("Undo of an import"); }, progress);
    }
    deliver(this, m_history.undo(deed, reach, progress), [=, this](const Result<UndoOutcome> &outcome) {
        if (work)
            work->deleteLater();
        if (!outcome && outcome.error().fault == Fault::NotFound && otherwise)
            return otherwise();
        tell(outcome, what, isUndo(deed), [=, this] { this->deed(deed, what, UndoReach::OnlyUntouched); });
    });
}

void TakeBack::entry(qint64 seq, const Words &what, UndoReach reach) {
    deliver(this, m_history.undoEntry(seq, reach), [=, this](const Result<UndoOutcome> &outcome) {
        tell(outcome, what, false, [=, this] { entry(seq, what, UndoReach::OnlyUntouched); });
    });
}

void TakeBack::tell(const Result<UndoOutcome> &outcome, const Words &what, bool again,
                    const std::function<void()> &rest) {
    TakenBack said;
    if (!outcome) {
        said.sentence = [error = outcome.error()] {
            return isGivenUp(error) ? tr("Stopped. Nothing was taken back.") : faultWords(error);
        };
        Q_EMIT told(said);
        return;
    }
    const auto obstacles = outcome->obstacles;
    if (outcome->deed.isEmpty()) {
        said.sentence = [obstacles] {
            return obstacles.isEmpty() ? tr("It is as it was before already.") : sentenceOf(obstacles.first());
        };
        if (!obstacles.isEmpty())
            said.detail = [first = obstacles.first(), more = outcome->obstructed - 1] { return detailOf(first, more); };
        if (outcome->possible > 0) {
            said.verb = [] { return tr("Take back the rest"); };
            said.act = rest;
        }
        Q_EMIT told(said);
        return;
    }
    said.done = true;
    said.sentence = [what, again] {
        if (what.isEmpty())
            return again ? tr("It was done again.") : tr("It was taken back.");
        return (again ? tr("Done again: “%1”") : tr("Taken back: “%1”")).arg(what());
    };
    if (!obstacles.isEmpty())
        said.detail = [count = outcome->obstructed] {
            return tr("%n changes stayed, because others followed.", nullptr, count);
        };
    else if (outcome->restored > 1)
        said.detail = [count = outcome->restored] { return tr("%n records are as they were.", nullptr, count); };
    said.verb = [again] { return again ? tr("Take it back") : tr("Do it again"); };
    said.act = [this, next = outcome->deed, what] { deed(next, what); };
    Q_EMIT told(said);
}

} // namespace gatelodge::ui
