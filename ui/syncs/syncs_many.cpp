// What is done with several synchronisations at once, and how it is taken back.
#include "server/domain/deliver.h"
#include "ui/common/role_lock.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/syncs/sync_pane.h"
#include "ui/syncs/sync_words.h"
#include "ui/syncs/syncs_page.h"
#include "ui/users/bulk_words.h"
#include "ui/users/people_deeds.h"

namespace gatelodge::ui {

void SyncsPage::offerVerbs() {
    auto *run = new Button([] { return SyncPane::tr("Run now"); }, QStringLiteral("media-playback-start"));
    auto *pause = new Button([] { return SyncPane::tr("Pause"); }, QStringLiteral("media-playback-pause"));
    auto *goOn = new Button([] { return SyncPane::tr("Go on"); });
    auto *remove = new Button([] { return tr("Remove these synchronisations"); }, {}, ButtonKind::Danger);
    connect(run, &Button::clicked, this, &SyncsPage::runSelected);
    connect(pause, &Button::clicked, this, [this] { pauseSelected(true); });
    connect(goOn, &Button::clicked, this, [this] { pauseSelected(false); });
    connect(remove, &Button::clicked, this, &SyncsPage::removeSelected);
    for (Button *verb : {run, pause, goOn})
        lockUnless(verb, m_console.roles, Duty::ManagePeople);
    lockUnless(remove, m_console.roles, Duty::ManageSettings);
    offerForMany({run, pause, goOn, remove}, m_console.history, m_undo);
}

void SyncsPage::refuse(const Error &error) {
    say([error] { return syncFaultWords(error); });
}

void SyncsPage::runSelected() {
    const QList<SyncId> ids = selectedIds<SyncId>();
    deliver(this, m_console.syncs.runAllSoon(ids), [this, count = int(ids.size())](const Done &done) {
        if (!done)
            return refuse(done.error());
        m_undo.say([count] { return tr("%n synchronisations run within a minute.", nullptr, count); }, {}, {});
        table().clearSelection();
        read();
    });
}

// Those alone that were not so before are taken back. Not by the trail: whoever may pause one need not be an owner.
void SyncsPage::pauseSelected(bool pause) {
    const QList<SyncId> ids = selectedIds<SyncId>();
    deliver(this, m_console.syncs.pauseAll(ids, pause),
            [this, pause, asked = int(ids.size())](const Result<QList<SyncId>> &changed) {
                if (!changed)
                    return refuse(changed.error());
                if (changed->isEmpty())
                    return say([] { return PeopleDeeds::tr("There was nothing to do for any of them."); });
                const int count = int(changed->size());
                m_undo.say(
                    [pause, count] {
                        return pause ? tr("%n synchronisations are paused.", nullptr, count)
                                     : tr("%n synchronisations go on.", nullptr, count);
                    },
                    bulkLeftAlone({asked, count}),
                    [this, pause, those = *changed] {
                        deliver(this, m_console.syncs.pauseAll(those, !pause),
                                [this](const Result<QList<SyncId>> &back) {
                                    if (!back)
                                        refuse(back.error());
                                    read();
                                });
                    });
                table().clearSelection();
                read();
            });
}

void SyncsPage::removeSelected() {
    deliver(this, m_console.syncs.removeAll(selectedIds<SyncId>()), [this](const Result<BulkOutcome> &outcome) {
        tellOfMany(outcome, [](int n) { return tr("%n synchronisations were removed.", nullptr, n); });
    });
}

} // namespace gatelodge::ui
