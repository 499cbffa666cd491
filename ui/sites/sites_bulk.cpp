// What is done with many sites at once, and how it is said and taken back.
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/several_bar.h"
#include "ui/list/list_table.h"
#include "ui/list/paged_model.h"
#include "ui/pieces/selection_bar.h"
#include "ui/sites/sites_page.h"
#include "ui/users/bulk_words.h"
#include "ui/users/people_deeds.h"
#include <QMenu>

namespace gatelodge::ui {

using Kind = SiteDeed::Kind;

SelectionBar *SitesPage::makeBar() {
    auto *change = new Button([] { return tr("Change"); });
    auto *menu = new QMenu(change);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillBulkMenu(menu);
    });
    change->setMenu(menu);
    lockUnless(change, m_console.roles, Duty::ManageSites);
    return makeSeveralBar(*m_list, {change});
}

void SitesPage::fillBulkMenu(QMenu *menu) {
    const auto offer = [&](const QString &name, Kind kind) {
        QAction *action = menu->addAction(name);
        connect(action, &QAction::triggered, this, [this, kind] { doWithSelected({kind}); });
        lockUnless(action, m_console.roles, Duty::ManageSites);
    };
    offer(tr("Switch pushes on"), Kind::PushesOn);
    offer(tr("Switch pushes off"), Kind::PushesOff);
    QMenu *move = menu->addMenu(tr("Move to organisation"));
    for (const Org &org : m_editor.orgs())
        connect(move->addAction(org.profile.name), &QAction::triggered, this, [this, org] {
            doWithSelected({Kind::Move, org.id}, org.profile.name);
        });
    lockUnless(move->menuAction(), m_console.roles, Duty::ManageSites);
    menu->addSeparator();
    offer(tr("Remove"), Kind::Remove);
}

void SitesPage::openContextMenu(const QPoint &place) {
    if (!m_list->selectedCount())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillBulkMenu(menu);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void SitesPage::doWithSelected(const SiteDeed &deed, const QString &orgName) {
    if (!m_console.roles.mayDo(Duty::ManageSites))
        return; // by a key, from the list
    QList<SiteId> ids;
    for (const QString &key : m_list->selectedKeys())
        ids << SiteId(key.toInt());
    if (ids.isEmpty())
        return;
    deliver(this, m_console.places.changeSites(ids, deed),
            [this, deed, orgName](const Result<BulkOutcome> &outcome) { tellBulk(deed, outcome, orgName); });
}

void SitesPage::tellBulk(const SiteDeed &deed, const Result<BulkOutcome> &outcome, const QString &orgName) {
    if (!outcome)
        return say([error = outcome.error()] { return faultWords(error); });
    const Words left = bulkLeftAlone(*outcome);
    if (!outcome->changed)
        return say([] { return PeopleDeeds::tr("There was nothing to do for any of them."); });
    say(left);
    const auto words = [kind = deed.kind, n = outcome->changed, orgName] {
        switch (kind) {
        case Kind::PushesOn: return tr("%n sites are told of changes now", nullptr, n);
        case Kind::PushesOff: return tr("%n sites are told of no changes any more", nullptr, n);
        case Kind::Move: return tr("%n sites belong to %1 now", nullptr, n).arg(orgName);
        case Kind::Remove: return tr("%n sites were removed", nullptr, n);
        }
        Q_UNREACHABLE();
    };
    Q_EMIT undoOffered(Words(words), [this, what = m_lastDeed] {
        deliver(this, m_console.history.undo(what), [this](const Result<UndoOutcome> &undone) {
            if (!undone)
                say([error = undone.error()] { return faultWords(error); });
        });
    });
    readSites();
}

void SitesPage::say(Words words) {
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

} // namespace gatelodge::ui
