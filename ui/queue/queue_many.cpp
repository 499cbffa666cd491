// What is done with several lanes at once, and how it is taken back.
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/selection_bar.h"
#include "ui/queue/lane_rows.h"
#include "ui/queue/queue_page.h"
#include "ui/users/people_deeds.h"

namespace gatelodge::ui {

// At the end of the page, so that neither the lanes nor the first lines of the stream move.
QWidget *QueuePage::makeBar() {
    auto *pause = new Button([] { return tr("Pause"); }, QStringLiteral("media-playback-pause"));
    auto *resume = new Button([] { return tr("Resume"); }, QStringLiteral("media-playback-start"));
    auto *all = new Button([] { return tr("Tell them everything again"); });
    connect(pause, &Button::clicked, this, [this] { pauseSelected(true); });
    connect(resume, &Button::clicked, this, [this] { pauseSelected(false); });
    connect(all, &Button::clicked, this, &QueuePage::redeliverSelected);
    for (Button *verb : {pause, resume, all})
        lockUnless(verb, m_console.roles, Duty::ManageLane);
    auto *bar = new SelectionBar({pause, resume, all});
    bar->hide();
    connect(bar, &SelectionBar::clearRequested, m_lanes, [this] { m_lanes->select({}); });
    connect(m_lanes, &LaneRows::selectionCountChanged, bar, [bar, this](int sites) {
        if (sites > 1) {
            bar->setSentence([sites] { return tr("%n sites selected", nullptr, sites); });
            m_lanes->setCurrent({});
            m_both->showList();
        }
        bar->setVisible(sites > 1);
    });
    return bar;
}

// Taken back are those alone that were not so before.
void QueuePage::pauseSelected(bool pause) {
    deliver(
        this, m_console.queue.pauseSites(m_lanes->selected(), pause),
        [this, pause](const Result<QList<SiteId>> &changed) {
            m_said->hide();
            if (!changed)
                return sayOutcome([error = changed.error()] { return faultWords(error); }, true);
            if (changed->isEmpty())
                return sayOutcome([] { return PeopleDeeds::tr("There was nothing to do for any of them."); }, false);
            m_lanes->select({});
            m_watch.readNow();
            Q_EMIT undoOffered(
                [pause, n = int(changed->size())] {
                    return pause ? tr("%n sites are paused.", nullptr, n) : tr("%n sites go on.", nullptr, n);
                },
                [this, pause, sites = *changed] {
                    deliver(this, m_console.queue.pauseSites(sites, !pause), [this](const Result<QList<SiteId>> &back) {
                        if (!back)
                            sayOutcome([error = back.error()] { return faultWords(error); }, true);
                        m_watch.readNow();
                    });
                });
        });
}

void QueuePage::redeliverSelected() {
    const QList<SiteId> sites = m_lanes->selected();
    auto *ask = new ConfirmDialog(
        [] { return tr("Tell them everything again"); },
        [count = int(sites.size())] {
            return tr("%n sites are told the latest state of everybody who has been there. What is sent cannot be "
                      "called back.",
                      nullptr, count);
        },
        m_houseName, [] { return tr("Send"); }, this, [] { return tr("Do not send"); });
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &ConfirmDialog::confirmed, this,
            [this, sites] { act(m_console.queue.redeliverSites(sites), [this] { m_lanes->select({}); }); });
    ask->open();
}

} // namespace gatelodge::ui
