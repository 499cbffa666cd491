#include "ui/users/users_page.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/list/list_table.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/selection_bar.h"
#include "ui/shell/keys.h"
#include "ui/users/new_person_form.h"
#include "ui/users/people_deeds.h"
#include "ui/users/person_pane.h"
#include "ui/users/profile_section.h"
#include "ui/users/several_pane.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

constexpr int countsRest = 400;      // ms between two countings
constexpr int beat = 5000;           // ms: last seen is in no feed
constexpr int cheapToCount = 20'000; // people, up to which every view says its count

} // namespace

UsersPage::UsersPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : Page(parent), m_console(console), m_deeds(new PeopleDeeds(console.people, undo, this)),
      m_model(new UsersModel(console.people, this)), m_filter(new UsersFilter),
      m_table(new ListTable(QStringLiteral("users"), tr("Users"))) {
    m_person = new PersonPane(console, undo, *m_deeds);
    m_split = new ListDetails(makeList(), makeDetails());
    columnIn(this, 0)->addWidget(m_split);
    bindKeys();
    connectHub();
    connectDeeds();
    m_model->reload();
    readCounts();
    readGroups();
}

QWidget *UsersPage::makeList() {
    auto *list = new Plane(&Tokens::surface);
    auto *column = columnIn(list, 0);
    auto *add = new Button([] { return tr("Add person"); }, QStringLiteral("list-add"), ButtonKind::Primary);
    connect(add, &Button::clicked, this, &UsersPage::addPerson);
    lockUnless(add, m_console.roles, Duty::ManagePeople);
    m_header = new PageHeader([] { return tr("Users"); }, [] { return tr("Counting"); }, {add});
    column->addWidget(m_header);
    column->addWidget(m_filter);
    m_noticePlace = new QWidget;
    columnIn(m_noticePlace, 0)->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_noticePlace->hide();
    column->addWidget(m_noticePlace);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PersonDelegate(*m_model, m_table));
    m_table->setColumns({{13, 0}, {16, 1}, {7.5, 0}, {9, 2}});
    m_table->setSortingEnabled(false); // the list has one order: by last name
    m_table->header()->setSectionsClickable(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *clear = new Button([] { return tr("Show everyone"); });
    connect(clear, &Button::clicked, m_filter, &UsersFilter::reset);
    auto *first = new Button([] { return tr("Add person"); }, QStringLiteral("list-add"), ButtonKind::Primary);
    connect(first, &Button::clicked, this, &UsersPage::addPerson);
    m_body = new QStackedWidget;
    m_body->addWidget(m_table);
    m_body->addWidget(new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nobody is like that"); },
        [] { return tr("No one fits the sentence above. Loosen it, or look at everyone."); }, {clear}));
    m_body->addWidget(new EmptyState(
        QStringLiteral("user"), [] { return tr("Nobody lives here yet"); },
        [] { return tr("Add the first person, or bring people over from another system."); }, {first}));
    column->addWidget(m_body, 1);
    m_bar = makeBar();
    column->addWidget(m_bar);
    list->setFocusProxy(m_table);
    return list;
}

SelectionBar *UsersPage::makeBar() {
    m_toGroup = new Button([] { return tr("Add to group"); }, QStringLiteral("group"));
    auto *menu = new QMenu(m_toGroup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillGroupMenu(menu); });
    m_toGroup->setMenu(menu);
    m_export = new Button([] { return tr("Export…"); }, QStringLiteral("document-export"));
    m_suspend = new Button([] { return tr("Suspend"); }, {}, ButtonKind::Danger);
    m_remove = new Button([] { return tr("Delete"); }, {}, ButtonKind::Danger);
    connect(m_export, &Button::clicked, this, &UsersPage::exportSelected);
    connect(m_suspend, &Button::clicked, this, &UsersPage::suspendSelected);
    connect(m_remove, &Button::clicked, this, &UsersPage::removeSelected);
    auto *bar = new SelectionBar({m_toGroup, m_export, m_suspend, m_remove});
    bar->hide();
    for (Button *button : {m_toGroup, m_suspend, m_remove})
        lockUnless(button, m_console.roles, Duty::ManagePeople);
    connect(bar, &SelectionBar::clearRequested, this, [this] { m_table->clearSelection(); });
    return bar;
}

QWidget *UsersPage::makeDetails() {
    m_form = new NewPersonForm(m_console.people);
    m_several = new SeveralPane;
    m_details = new QStackedWidget;
    m_details->addWidget(m_person);
    m_details->addWidget(m_form);
    m_details->addWidget(m_several);
    connect(m_details, &QStackedWidget::currentChanged, this,
            [this] { m_details->setFocusProxy(m_details->currentWidget()); });
    m_details->setFocusProxy(m_person);
    connect(m_form, &NewPersonForm::created, this, &UsersPage::openPerson);
    connect(m_form, &NewPersonForm::closeRequested, this, [this] { stepOut(); });
    connect(m_person, &PersonPane::closeRequested, this, [this] { stepOut(); });
    connect(m_person, &PersonPane::siteRequested, this, &UsersPage::siteRequested);
    connect(m_person, &PersonPane::entryRequested, this, &UsersPage::entryRequested);
    return m_details;
}

void UsersPage::connectHub() {
    const admin::ChangeHub &hub = m_console.hub;
    connect(&hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        m_model->follow(changes);
        m_countSoon.start();
        for (const Change &change : changes)
            if (change.entity == QLatin1String("groups"))
                return readGroups();
    });
    const auto everything = [this] {
        m_model->readAgain();
        m_countSoon.start();
        readGroups();
    };
    connect(&hub, &admin::ChangeHub::everythingMayHaveChanged, this, everything);
    connect(&hub, &admin::ChangeHub::back, this, everything);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countsRest);
    connect(&m_countSoon, &QTimer::timeout, this, &UsersPage::readCounts);
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (isVisible() && m_console.hub.isConnected())
            m_model->invalidate({m_model->keyAt(qMax(0, m_table->indexAt(QPoint(1, 1)).row()))});
    });
    m_beat.start();
    connect(m_filter, &UsersFilter::changed, m_model, &UsersModel::setFilter);
    connect(m_filter, &UsersFilter::leftDownwards, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    });
    connect(m_model, &UsersModel::counted, this, &UsersPage::showCount);
    connect(m_model, &UsersModel::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }, true); });
    connect(m_model, &UsersModel::landed, this, &UsersPage::syncDetails);
    connect(m_model, &UsersModel::dataChanged, this, &UsersPage::syncDetails);
    connect(m_table, &ListTable::selectionCountChanged, this, [this] {
        m_closed = {};
        showSelection();
        syncDetails();
    });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        openPerson(userIdFrom(index.data(KeyRole).toString()));
        m_details->setFocus();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &UsersPage::openContextMenu);
}

void UsersPage::connectDeeds() {
    connect(m_deeds, &PeopleDeeds::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }, true); });
    connect(m_deeds, &PeopleDeeds::told, this, [this](const QString &sentence) { say(sentence, false); });
    connect(m_deeds, &PeopleDeeds::done, this, [this] { say({}, false); });
}

void UsersPage::bindKeys() {
    const auto bind = [this](const QKeySequence &keys, QWidget *where, std::function<void()> act) {
        auto *action = new QAction(where);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        where->addAction(action);
        connect(action, &QAction::triggered, this, std::move(act));
    };
    bind(keys::addNew(), this, [this] { addPerson(); });
    bind(keys::suspend(), this, [this] { suspendSelected(); });
    bind(keys::edit(), m_table, [this] {
        if (m_table->currentIndex().isValid()) {
            openPerson(userIdFrom(m_table->currentIndex().data(KeyRole).toString()));
            if (m_person->isLoaded())
                m_person->profile().editFirst();
        }
    });
    bind(Qt::Key_Delete, m_table, [this] { removeSelected(); });
}

void UsersPage::readCounts() {
    deliver(this, m_console.people.counts(), [this](const Result<admin::PeopleCounts> &counts) {
        if (!counts)
            return; // the list says what is wrong
        using State = UserFilter::State;
        m_counts = *counts;
        m_filter->setCount(State::Present, counts->present);
        m_filter->setCount(State::Suspended, counts->suspended);
        m_filter->setCount(State::Deleted, counts->deleted);
        showCount();
        for (const State state : {State::NeverSignedIn, State::Unverified}) {
            if (counts->present > cheapToCount) {
                m_filter->setCount(state, {});
                continue;
            }
            UserFilter view;
            view.state = state;
            deliver(this, m_console.people.open(view), [this, state](const Result<admin::PeopleList> &list) {
                if (list)
                    m_filter->setCount(state, int(admin::lengthOf(*list)));
            });
        }
    });
}

void UsersPage::readGroups() {
    deliver(this, m_console.places.groups(), [this](const Result<QList<Group>> &groups) {
        if (!groups)
            return;
        m_groups = *groups;
        m_filter->setGroups(m_groups);
    });
}

void UsersPage::showCount() {
    if (!m_model->isCounted())
        return;
    const int here = m_model->rowCount(), all = m_counts.present;
    const bool narrowed = m_filter->isNarrowing();
    m_header->setSentence([here, all, narrowed] {
        return narrowed ? tr("%1 of %n people", nullptr, all).arg(QLocale().toString(here))
                        : tr("%n people", nullptr, here);
    });
    m_body->setCurrentIndex(here ? 0 : narrowed ? 1 : 2);
    if (m_notice && m_notice->property("failed").toBool())
        say({}, false);
}

} // namespace gatelodge::ui
