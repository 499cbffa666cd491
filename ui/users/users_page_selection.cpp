// What follows from the selection: details of one, several and what can be done with them, menus, stepping out.
#include "ui/common/fault_words.h"
#include "ui/common/list_outlets.h"
#include "ui/list/list_table.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/selection_bar.h"
#include "ui/users/duplicates_pane.h"
#include "ui/users/merge_section.h"
#include "ui/users/new_person_form.h"
#include "ui/users/people_deeds.h"
#include "ui/users/person_pane.h"
#include "ui/users/rollover_section.h"
#include "ui/users/several_pane.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

constexpr int namedAtMost = 30;      // of several selected people
constexpr int comparedAtMost = 1000; // of more, what they share is not looked for

} // namespace

// Follows the selection, but never takes a form away, and never brings back what somebody has put away.
void UsersPage::syncDetails() {
    const int selected = m_table->selectedCount();
    const bool isOfSeveral = m_details->currentWidget() == m_several && m_split->isShowingDetails();
    if (isOfSeveral && m_split->isFolded() && selected < 2) {
        m_split->showList(); // they are one person now, or gone
        m_details->setCurrentWidget(m_person);
        return;
    }
    if (selected == 0 || (m_details->currentWidget() == m_form && m_split->isShowingDetails()))
        return;
    if (selected > 1) {
        if (!m_split->isFolded() || isOfSeveral)
            showSeveral();
        return;
    }
    const QString key = m_model->keyAt(m_table->selectionModel()->selection().constFirst().top());
    const UserId uid = userIdFrom(key);
    if (key.isNull() || m_split->isFolded() || uid == m_closed)
        return;
    showPerson(uid);
}

void UsersPage::showPerson(const UserId &uid) {
    m_person->open(uid);
    m_details->setCurrentWidget(m_person);
    m_split->showDetails();
    Q_EMIT recordOpened(toString(uid));
}

void UsersPage::showSeveral() {
    const int selected = m_table->selectedCount();
    QList<UserLine> all;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom() && all.size() < comparedAtMost; ++row)
            if (!m_model->keyAt(row).isNull())
                all << *m_model->rowAt(row);
    const QList<UserLine> people = all.mid(0, namedAtMost);
    m_several->show(all.size() == selected ? all : QList<UserLine>(), people, selected);
    m_merge->show(selected == 2 ? people : QList<UserLine>());
    m_rollover->setCount(selected);
    m_details->setCurrentWidget(m_several);
    m_split->showDetails();
}

// Where the details stand in place of the list, this is the way to what is in them.
void UsersPage::openSeveral(QWidget *section) {
    if (m_table->selectedCount() < 2)
        return;
    showSeveral();
    if (section)
        m_several->bringInSight(section);
}

void UsersPage::showSelection() {
    const int count = m_table->selectedCount();
    m_selectingDeleted = m_filter->filter().state == UserFilter::State::Deleted;
    const bool suspended = m_filter->filter().state == UserFilter::State::Suspended;
    m_bar->setVisible(count > 1);
    if (count < 2)
        return;
    m_bar->setSentence([count] { return tr("%n people selected", nullptr, count); });
    m_suspend->setVisible(!m_selectingDeleted);
    m_toGroup->setVisible(!m_selectingDeleted);
    m_further->setVisible(!m_selectingDeleted);
    const int all = m_model->rowCount();
    m_selectAll->setVisible(count < all);
    m_selectAll->setWords([all] { return tr("Select all %n", nullptr, all); });
    if (suspended)
        m_suspend->setWords([count] { return tr("Let %n people in again", nullptr, count); });
    else
        m_suspend->setWords([count] { return tr("Suspend %n people", nullptr, count); });
    if (m_selectingDeleted)
        m_remove->setWords([count] { return tr("Bring %n people back", nullptr, count); });
    else
        m_remove->setWords([count] { return tr("Delete %n people", nullptr, count); });
}

void UsersPage::withSelected(std::function<void(const QList<UserId> &)> use) {
    m_model->uidsOf(m_table->selectionModel()->selection(), [this, use](const Result<QList<UserId>> &uids) {
        if (!uids)
            say([error = uids.error()] { return faultWords(error); }, true);
        else if (!uids->isEmpty())
            use(*uids);
    });
}

// One person gets a message at the door; many go at once, and the undo bar takes all of them back.
void UsersPage::suspendSelected() {
    if (m_table->selectedCount() == 0)
        return;
    if (m_filter->filter().state == UserFilter::State::Suspended)
        return doWithSelected({BulkDeed::Kind::LetIn});
    if (m_table->selectedCount() == 1 && m_details->currentWidget() == m_person && m_split->isShowingDetails())
        return m_person->askForSuspension();
    if (m_table->selectedCount() > 1)
        return doWithSelected({BulkDeed::Kind::Suspend});
    withSelected([this](const QList<UserId> &uids) { m_deeds->suspend(uids, {}); });
}

void UsersPage::removeSelected() {
    const bool back = m_filter->filter().state == UserFilter::State::Deleted;
    if (m_table->selectedCount() > 1)
        return doWithSelected({back ? BulkDeed::Kind::BringBack : BulkDeed::Kind::Remove});
    withSelected([this, back](const QList<UserId> &uids) { back ? m_deeds->bringBack(uids) : m_deeds->remove(uids); });
}

void UsersPage::openContextMenu(const QPoint &place) {
    const int count = m_table->selectedCount();
    if (count == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using State = UserFilter::State;
    const State state = m_filter->filter().state;
    if (count == 1)
        connect(menu->addAction(tr("Open")), &QAction::triggered, this,
                [this] { Q_EMIT m_table->opened(m_table->currentIndex()); });
    if (state != State::Deleted) {
        fillGroupMenu(menu->addMenu(tr("Add to group")), BulkDeed::Kind::AddToGroup);
        connect(menu->addAction(state == State::Suspended ? tr("Let in again") : tr("Suspend")), &QAction::triggered,
                this, &UsersPage::suspendSelected);
        fillBulkMenu(menu);
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Export…")), &QAction::triggered, this, &UsersPage::exportSelected);
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this,
            [this] { copySelected([this](const ListCopy &copy) { m_outlets->print(copy); }); });
    connect(menu->addAction(state == State::Deleted ? tr("Bring back") : tr("Delete")), &QAction::triggered, this,
            &UsersPage::removeSelected);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void UsersPage::openPerson(const UserId &uid) {
    if (isNull(uid))
        return;
    m_closed = {};
    showPerson(uid);
    if (const int row = m_model->loadedRowOf(toString(uid)); row >= 0 && m_table->selectedCount() <= 1) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

// Unless somebody went on to another one meanwhile.
void UsersPage::selectAdded() {
    if (isNull(m_added))
        return;
    const bool isOpen = m_person->uid() == m_added && m_split->isShowingDetails();
    const int row = m_model->loadedRowOf(toString(m_added));
    if (isOpen && row < 0)
        return;
    m_added = {};
    if (!isOpen || m_table->selectedCount() > 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void UsersPage::addPerson() {
    m_details->setCurrentWidget(m_form);
    m_split->showDetails();
    m_form->begin();
}

// Nobody stays selected in the list: the pairs have their own.
void UsersPage::openDuplicates() {
    m_table->clearSelection();
    m_duplicates->read();
    m_details->setCurrentWidget(m_duplicates);
    m_split->showDetails();
    m_details->setFocus();
}

bool UsersPage::stepOut() {
    if (m_split->isShowingDetails()) {
        const bool formWasOpen = m_details->currentWidget() == m_form || m_details->currentWidget() == m_duplicates;
        if (m_table->selectedCount() < 2)
            m_closed = m_person->uid();
        else if (!m_split->isFolded()) // else the list is where they were selected
            m_table->selectionModel()->select(m_table->currentIndex(),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_split->showList();
        m_details->setCurrentWidget(m_person);
        if (formWasOpen)
            m_closed = {};
        return true;
    }
    if (m_table->selectedCount() > 1) {
        m_table->selectionModel()->select(m_table->currentIndex(),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return true;
    }
    if (!m_filter->isNarrowing())
        return false;
    m_filter->reset();
    return true;
}

// Above the list, until it is dismissed, replaced, or over.
void UsersPage::say(Words sentence, bool failed, QAbstractButton *action) {
    if (m_notice)
        m_notice->deleteLater();
    m_notice = nullptr;
    m_noticePlace->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    auto *notice =
        new InlineMessage(failed ? Tone::Brick : Tone::Moss, failed ? Glyph::Cross : Glyph::Check, std::move(sentence),
                          {}, action ? QList{action} : QList<QAbstractButton *>(), InlineMessage::Closing::Yes);
    notice->setProperty("failed", failed);
    connect(notice, &InlineMessage::dismissed, this, [this] { say({}, false); });
    m_noticePlace->layout()->addWidget(notice);
    m_notice = notice;
}

// That the database is away the window says, for all pages.
void UsersPage::sayOfReading(const Error &error) {
    const bool away = error.fault == Fault::Unavailable;
    if (away && !m_console.hub.isConnected())
        return;
    say([error] { return faultWords(error); }, true);
    if (away) // as it will in a moment
        connect(&m_console.hub, &admin::ChangeHub::lost, m_notice, [this] { say({}, false); });
}

QList<QWidget *> UsersPage::zones() { return {m_table, m_details}; }
QWidget *UsersPage::filter() { return m_filter->search(); }

void UsersPage::rename() { m_table->setAccessibleName(tr("Users")); }

void UsersPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

// What was not looked at was not kept fresh.
void UsersPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    if (m_model->isCounted())
        m_model->readAgain();
}

} // namespace gatelodge::ui
