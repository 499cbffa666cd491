#include "ui/users/users_page.h"
#include "ui/common/add_line.h"
#include "ui/common/fault_words.h"
#include "ui/common/list_outlets.h"
#include "ui/common/role_lock.h"
#include "ui/common/view_keeper.h"
#include "ui/list/list_table.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/page_stack.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/selection_bar.h"
#include "ui/shell/keys.h"
#include "ui/users/duplicates_pane.h"
#include "ui/users/merge_section.h"
#include "ui/users/new_person_form.h"
#include "ui/users/people_deeds.h"
#include "ui/users/people_export.h"
#include "ui/users/person_pane.h"
#include "ui/users/profile_section.h"
#include "ui/users/rollover_section.h"
#include "ui/users/several_pane.h"
#include "ui/users/together_deeds.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include <QAction>
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
    : Page(parent), m_console(console), m_deeds(new PeopleDeeds(console.people, console.history, undo, this)),
      m_model(new UsersModel(console.people, this)), m_filter(new UsersFilter),
      m_views(new ViewKeeper(console.views, QStringLiteral("users"))), m_outlets(new ListOutlets(this)),
      m_peopleExport(new PeopleExport(console.outward, this)),
      m_together(new TogetherDeeds(console.outward, console.history, undo, this)),
      m_table(new ListTable(QStringLiteral("users"), tr("Users"))) {
    m_person = new PersonPane(console, undo, *m_deeds);
    m_split = new ListDetails(makeList(), makeDetails());
    columnIn(this, 0)->addWidget(m_split);
    bindKeys();
    connectHub();
    connectDeeds();
    m_model->reload();
    readCounts();
    readChoices();
    connect(m_views, &ViewKeeper::undoOffered, &undo,
            [&undo](const Words &sentence, const std::function<void()> &back) { undo.say(sentence, {}, back); });
    m_views->read();
}

QWidget *UsersPage::makeList() {
    auto *list = new Plane(&Tokens::surface);
    auto *column = columnIn(list, 0);
    auto *add = new Button([] { return tr("Add person"); }, QStringLiteral("list-add"), ButtonKind::Primary);
    connect(add, &Button::clicked, this, &UsersPage::addPerson);
    lockUnless(add, m_console.roles, Duty::ManagePeople);
    m_listMenu = new IconButton(QStringLiteral("overflow-menu"), [] { return tr("More about this list"); });
    connect(m_listMenu, &IconButton::clicked, this, &UsersPage::openListMenu);
    m_header = new PageHeader([] { return tr("Users"); }, [] { return tr("Counting"); }, {add, m_listMenu});
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(m_views);
    m_noticePlace = new QWidget;
    columnIn(m_noticePlace, 0)->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_noticePlace->hide();
    column->addWidget(m_noticePlace);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PersonDelegate(*m_model, m_table));
    connect(m_model, &UsersModel::sorted, m_filter, &UsersFilter::setSorting);
    m_table->setColumns({{13, 0}, {16, 3}, {7.5, 0}, {9, 4}, {9, 2, false}, {7.5, 1, false}});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *clear = new Button([] { return tr("Show everyone"); });
    connect(clear, &Button::clicked, m_filter, &UsersFilter::reset);
    auto *first = new Button([] { return tr("Add person"); }, QStringLiteral("list-add"), ButtonKind::Primary);
    connect(first, &Button::clicked, this, &UsersPage::addPerson);
    m_body = new PageStack;
    m_body->addWidget(m_table);
    m_body->addWidget(new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nobody is like that"); },
        [] { return tr("No one fits the sentence above. Loosen it, or look at everyone."); }, {clear}));
    m_body->addWidget(new EmptyState(
        QStringLiteral("user"), [] { return tr("Nobody lives here yet"); },
        [] { return tr("Add the first person, or bring people over from another system."); }, {first}));
    column->addWidget(m_body, 1);
    m_endLine = makeEndLine();
    column->addWidget(m_endLine);
    m_bar = makeBar();
    column->addWidget(m_bar);
    list->setFocusProxy(m_table);
    return list;
}

SelectionBar *UsersPage::makeBar() {
    m_toGroup = new Button([] { return tr("Add to group"); }, QStringLiteral("group"));
    auto *menu = new QMenu(m_toGroup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillGroupMenu(menu, BulkDeed::Kind::AddToGroup);
    });
    m_toGroup->setMenu(menu);
    m_export = new Button([] { return tr("Export…"); }, QStringLiteral("document-export"));
    m_suspend = new Button([] { return tr("Suspend"); }, {}, ButtonKind::Danger);
    m_remove = new Button([] { return tr("Delete"); }, {}, ButtonKind::Danger);
    connect(m_export, &Button::clicked, this, &UsersPage::exportSelected);
    connect(m_suspend, &Button::clicked, this, &UsersPage::suspendSelected);
    connect(m_remove, &Button::clicked, this, &UsersPage::removeSelected);
    m_further = new Button([] { return tr("More"); }, {});
    auto *further = new QMenu(m_further);
    connect(further, &QMenu::aboutToShow, this, [this, further] {
        further->clear();
        fillBulkMenu(further);
    });
    m_further->setMenu(further);
    m_selectAll = new Button({}, {}, ButtonKind::Quiet);
    connect(m_selectAll, &Button::clicked, m_table, &QAbstractItemView::selectAll);
    auto *bar = new SelectionBar({m_selectAll, m_toGroup, m_further, m_export, m_suspend, m_remove});
    bar->hide();
    for (Button *button : {m_toGroup, m_suspend, m_remove})
        lockUnless(button, m_console.roles, Duty::ManagePeople);
    connect(bar, &SelectionBar::clearRequested, this, [this] { m_table->clearSelection(); });
    return bar;
}

QWidget *UsersPage::makeDetails() {
    m_form = new NewPersonForm(m_console.people);
    m_several = new SeveralPane;
    m_merge = new MergeSection(*m_together, m_console.roles);
    m_rollover = new RolloverSection(*m_together, m_console.roles,
                                     [this](std::function<void(const BulkPeople &)> use) { withSelection(use); });
    connect(m_several, &SeveralPane::closeRequested, this, [this] { stepOut(); });
    m_several->addSection(m_merge);
    m_several->addSection(m_rollover);
    m_duplicates = new DuplicatesPane(*m_together, m_console.roles);
    m_details = new PageStack;
    m_details->addWidget(m_person);
    m_details->addWidget(m_form);
    m_details->addWidget(m_several);
    m_details->addWidget(m_duplicates);
    connect(m_details, &QStackedWidget::currentChanged, this,
            [this] { m_details->setFocusProxy(m_details->currentWidget()); });
    m_details->setFocusProxy(m_person);
    connect(m_duplicates, &DuplicatesPane::closeRequested, this, [this] { stepOut(); });
    connect(m_form, &NewPersonForm::created, this, [this](const UserId &uid) {
        m_table->clearSelection();
        m_added = uid;
        openPerson(uid);
    });
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
        static const QSet<QString> choices{QStringLiteral("groups"), QStringLiteral("sites"), QStringLiteral("orgs"),
                                           QStringLiteral("authorities")};
        for (const Change &change : changes)
            if (choices.contains(change.entity))
                return readChoices();
    });
    const auto everything = [this] {
        m_model->readAgain();
        m_countSoon.start();
        readChoices();
    };
    connect(&hub, &admin::ChangeHub::everythingMayHaveChanged, this, everything);
    connect(&hub, &admin::ChangeHub::back, this, everything);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countsRest);
    connect(&m_countSoon, &QTimer::timeout, this, &UsersPage::readCounts);
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (!isVisible() || !m_console.hub.isConnected())
            return;
        if (m_model->filter().sorting.by == UserSorting::By::LastSeen)
            m_model->readAgain(); // whoever came in stands elsewhere now
        else
            m_model->invalidate({m_model->keyAt(qMax(0, m_table->indexAt(QPoint(1, 1)).row()))});
    });
    m_beat.start();
    connect(m_filter, &UsersFilter::changed, m_model, &UsersModel::setFilter);
    connect(m_filter, &UsersFilter::viewChosen, this, [this](const UserSorting &sorting) {
        m_table->sortByColumn(UsersModel::columnOf(sorting.by),
                              sorting.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_views, &ViewKeeper::arrived, this, &UsersPage::takeViews);
    connect(m_views, &ViewKeeper::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }, true); });
    connect(m_filter, &UsersFilter::leftDownwards, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    });
    connect(m_model, &UsersModel::counted, this, &UsersPage::showCount);
    connect(m_model, &UsersModel::failed, this, &UsersPage::sayOfReading);
    connect(m_model, &UsersModel::landed, this, &UsersPage::syncDetails);
    connect(m_model, &UsersModel::landed, this, &UsersPage::selectAdded);
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
    connect(m_deeds, &PeopleDeeds::ownersMeant, this, &UsersPage::offerWithoutOwners);
    connect(m_deeds, &PeopleDeeds::told, this, [this](const QString &sentence) { say(sentence, false); });
    connect(m_outlets, &ListOutlets::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }, true); });
    connect(m_outlets, &ListOutlets::told, this, [this](const QString &sentence) { say(sentence, false); });
    connect(m_together, &TogetherDeeds::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }, true); });
    connect(m_together, &TogetherDeeds::told, this, [this](const QString &sentence) { say(sentence, false); });
    connect(m_together, &TogetherDeeds::done, this, [this] { say({}, false); });
    connect(m_peopleExport, &PeopleExport::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }, true); });
    connect(m_peopleExport, &PeopleExport::told, this, [this](const QString &sentence) { say(sentence, false); });
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
    actions().constLast()->setShortcutContext(Qt::WindowShortcut); // from the sidebar, too
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
        m_counts = *counts;
        showCount();
        const auto views = m_filter->allViews();
        for (int view = 0; view < views.size(); ++view)
            countView(view, views[view].filter);
    });
}

// What the database has counted already, or what is cheap to count.
void UsersPage::countView(int view, const UserFilter &filter) {
    using State = UserFilter::State;
    UserFilter stateAlone;
    stateAlone.state = filter.state;
    stateAlone.sorting = filter.sorting;
    if (filter == stateAlone) {
        const int known[] = {m_counts.present, m_counts.active, m_counts.suspended, m_counts.pending, m_counts.deleted};
        static_assert(int(State::Deleted) == 4 && int(State::Suspended) == 2);
        m_filter->setCount(view, known[int(filter.state)]);
    } else if (m_counts.present > cheapToCount) {
        m_filter->setCount(view, {});
    } else {
        deliver(this, m_console.people.open(filter), [this, view, filter](const Result<admin::PeopleList> &list) {
            if (list && m_filter->allViews().value(view).filter == filter)
                m_filter->setCount(view, int(admin::lengthOf(*list)));
        });
    }
}

// Sites and authorities are not everybody's to see; what one may not see is not there to be chosen.
void UsersPage::readChoices() {
    const auto choices = std::make_shared<UsersChoices>();
    const auto pending = std::make_shared<int>(4);
    const auto arrived = [this, choices, pending] {
        if (--*pending)
            return;
        m_groups = choices->groups;
        m_rollover->setGroups(m_groups);
        m_filter->setChoices(*choices);
    };
    deliver(this, m_console.places.groups(), [choices, arrived](const Result<QList<Group>> &groups) {
        choices->groups = groups.value_or(QList<Group>());
        arrived();
    });
    deliver(this, m_console.places.sites(), [choices, arrived](const Result<QList<Site>> &sites) {
        choices->sites = sites.value_or(QList<Site>());
        arrived();
    });
    deliver(this, m_console.places.orgs(), [choices, arrived](const Result<QList<Org>> &orgs) {
        choices->orgs = orgs.value_or(QList<Org>());
        arrived();
    });
    deliver(this, m_console.authorities.list(), [choices, arrived](const Result<admin::AuthorityList> &list) {
        choices->authorities = list ? list->authorities : QList<Authority>();
        arrived();
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
