#include "ui/users/together_deeds.h"
#include "server/domain/deliver.h"
#include "ui/common/long_work.h"
#include "ui/pieces/messages.h"
#include "ui/users/people_deeds.h"
#include <QPointer>

namespace gatelodge::ui {

TogetherDeeds::TogetherDeeds(admin::Outward &outward, admin::History &history, UndoBar &undo, QWidget *page)
    : QObject(page), m_outward(outward), m_history(history), m_undo(undo), m_page(page) {
    connect(&m_history.deeds(), &admin::Deeds::ended, this, [this](const QString &deed) { m_lastDeed = deed; });
}

void TogetherDeeds::offerUndo(Words words) {
    Q_EMIT done();
    m_undo.say(std::move(words), {}, [this, what = m_lastDeed] {
        deliver(this, m_history.undo(what), [this](const Result<UndoOutcome> &undone) {
            if (!undone)
                Q_EMIT failed(undone.error());
        });
    });
}

void TogetherDeeds::merge(const UserId &kept, const UserId &gone, const QString &name) {
    deliver(this, m_outward.merge(kept, gone), [this, name](const Result<MergeCounts> &counts) {
        if (!counts)
            return Q_EMIT failed(counts.error());
        offerUndo([name] { return tr("Both are %1 now.").arg(name); });
    });
}

void TogetherDeeds::rollOver(const Rollover &rollover, const BulkPeople &people, int count) {
    const auto progress = std::make_shared<Progress>();
    auto *work = new LongWork(
        m_page, [count] { return tr("%n people go on", nullptr, count); }, progress);
    deliver(this, m_outward.rollOver(rollover, people, progress),
            [this, work = QPointer(work)](const Result<RolloverCounts> &counts) {
                delete work.data();
                if (!counts && isGivenUp(counts.error()))
                    return Q_EMIT told(PeopleDeeds::tr("Stopped. Nothing was changed."));
                if (!counts)
                    return Q_EMIT failed(counts.error());
                offerUndo([count = counts->asked] { return tr("%n people have gone on.", nullptr, count); });
            });
}

} // namespace gatelodge::ui
