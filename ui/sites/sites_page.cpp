#include "ui/sites/sites_page.h"
#include "ui/common/fault_words.h"
#include "ui/common/list_outlets.h"
#include "ui/common/list_search.h"
#include "ui/common/role_lock.h"
#include "ui/common/short_list.h"
#include "ui/common/short_page.h"
#include "ui/common/view_keeper.h"
#include "ui/list/list_table.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/page_stack.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/selection_bar.h"
#include "ui/shell/keys.h"
#include "ui/sites/entry_check.h"
#include "ui/sites/new_site.h"
#include "ui/sites/site_pane.h"
#include "ui/sites/site_words.h"
#include "ui/sites/sites_filter.h"
#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

namespace gatelodge::ui {

SitesPage::SitesPage(admin::Console &console, QWidget *parent)
    : Page(parent), m_console(console), m_editor(console), m_rows(new ShortList(this)),
      m_list(new ListTable(QStringLiteral("sites"), tr("Sites"))),
      m_search(new ListSearch([] { return tr("Sites"); }, *m_list)), m_filter(new SitesFilter),
      m_views(new ViewKeeper(console.views, QStringLiteral("sites"))), m_said(new Paragraph({}, Tone::Muted)),
      m_new(new NewSite(console)), m_pane(new SitePane(m_editor)), m_details(new PageStack),
      m_stack(new PageStack), m_empty(makeEmpty()) {
    m_details->addWidget(new QWidget);
    m_details->addWidget(m_pane);
    m_details->addWidget(m_new);
    m_both = new ListDetails(makeList(), m_details, ListDetails::Wide::Details);
    m_stack->addWidget(new SkeletonRows);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_both);
    auto *ground = new Plane(&Tokens::surface);
    columnIn(ground, 0)->addWidget(m_stack);
    columnIn(this, 0)->addWidget(ground);
    bindKeys();
    connect(&console.history.deeds(), &admin::Deeds::ended, this, [this](const QString &deed) { m_lastDeed = deed; });
    connect(&console.hub, &admin::ChangeHub::changed, this, &SitesPage::follow);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &SitesPage::readSites);
    connect(&console.hub, &admin::ChangeHub::heard, this, [this] {
        if (isVisible())
            readLanes();
    });
    connect(&m_editor, &SiteEditor::arrived, this, [this] {
        if (m_details->currentWidget() != m_new)
            m_details->setCurrentWidget(m_pane);
    });
    connect(&m_editor, &SiteEditor::gone, this, &SitesPage::readSites);
    connect(m_pane, &SitePane::subjectWanted, this, &SitesPage::subjectWanted);
    connect(m_pane->entryCheck(), &EntryCheck::personWanted, this, &SitesPage::personWanted);
    connect(m_pane->entryCheck(), &EntryCheck::authorityWanted, this, &SitesPage::authorityWanted);
    connect(m_pane->entryCheck(), &EntryCheck::undoOffered, this, &SitesPage::undoOffered);
    connect(m_pane, &SitePane::previewWanted, this, &SitesPage::previewWanted);
    connect(m_pane, &SitePane::removalWanted, this, &SitesPage::removeSite);
    connect(m_new, &NewSite::created, this, [this](const SiteId &id) {
        m_details->setCurrentIndex(0);
        openSite(id);
        readSites();
    });
    connect(m_new, &NewSite::cancelled, this, [this] {
        m_details->setCurrentWidget(m_editor.isOpen() ? static_cast<QWidget *>(m_pane) : m_details->widget(0));
        m_list->setCurrentIndex({}); // and the row of what is open is chosen again
        showRows();
    });
    makeFilter();
    readSites();
    m_views->read();
}

QWidget *SitesPage::makeList() {
    auto *pane = new Plane(&Tokens::surface);
    auto *column = columnIn(pane, 0);
    auto *add = new IconButton(QStringLiteral("list-add"), [] { return tr("Connect a site"); });
    connect(add, &IconButton::clicked, this, &SitesPage::openNew);
    lockUnless(add, m_console.roles, Duty::ManageSites);
    auto *header = new PageHeader([] { return tr("Sites"); }, {}, {add});
    column->addWidget(header);
    auto *place = new QWidget;
    auto *inner = columnIn(place);
    inner->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_said->hide();
    inner->addWidget(m_views);
    inner->addWidget(m_said);
    inner->addWidget(m_filter);
    m_filter->standBelow(m_search);
    column->addWidget(place);
    auto *outlets = new ListOutlets(this);
    outlets->standIn(
        header, [this] { return copyOfShort(*m_rows, tr("Sites"), m_filter->spoken()); },
        [this](QMenu *menu) {
            m_list->fillListMenu(menu);
            menu->addSeparator();
            m_views->fillMenu(menu, toJson(m_filter->filter()), m_filter->openView());
        });
    connect(outlets, &ListOutlets::told, this, [this](const QString &sentence) { say(sentence); });
    connect(outlets, &ListOutlets::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }); });
    column->addWidget(new Line);
    makeTable();
    column->addWidget(m_list, 1);
    auto *everything = new Button([] { return ShortPage::tr("Show everything"); });
    connect(everything, &Button::clicked, this, &SitesPage::showEverything);
    m_nothing = new EmptyState(
        QStringLiteral("edit-find"), [] { return ShortPage::tr("Nothing fits"); },
        [] { return tr("No site fits the sentence above."); }, {everything});
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    column->addWidget(makeBar());
    pane->setFocusProxy(m_list);
    return pane;
}

void SitesPage::makeTable() {
    m_rows->setColumns({[] { return tr("Name"); }, [] { return tr("Address"); }, [] { return tr("Organisation"); },
                        [] { return tr("State"); }});
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new TwoLineDelegate(*m_rows, m_list));
    m_list->setColumns({{10}, {9, 3, false}, {9, 2, false}, {6, 1, false}});
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SitesPage::openContextMenu);
    connect(m_search, &ListSearch::left, this, &SitesPage::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SitesPage::choose);
    connect(m_list, &ListTable::opened, this, [this] {
        openCurrent();
        m_both->showDetails();
        m_pane->setFocus();
    });
}

QWidget *SitesPage::makeEmpty() {
    auto *connectOne = new Button([] { return tr("Connect a site"); }, QStringLiteral("list-add"), ButtonKind::Primary);
    connect(connectOne, &Button::clicked, this, &SitesPage::openNew);
    lockUnless(connectOne, m_console.roles, Duty::ManageSites);
    auto *empty = new QWidget;
    auto *column = columnIn(empty, 0);
    column->addWidget(new PageHeader([] { return tr("Sites"); }, {}, {}, Space::three));
    column->addWidget(
        new EmptyState(
            QStringLiteral("globe"), [] { return tr("No site asks here yet"); },
            [] {
                return tr("A site is anything people sign in to: a wiki, a calendar, a shop. Connect one, and the "
                          "people you keep here can use it without another password.");
            },
            {connectOne},
            {[] { return tr("Give it a name and the address where people come back."); },
             [] { return tr("Copy its key into the site’s settings; an example client is made for you."); },
             [] { return tr("Choose a person, and see whether every gate lets them in."); }}),
        1);
    return empty;
}

void SitesPage::bindKeys() {
    auto *add = new QShortcut(keys::addNew(), this);
    add->setContext(Qt::WindowShortcut);
    connect(add, &QShortcut::activated, this, &SitesPage::openNew);
    auto *remove = new QShortcut(Qt::Key_Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { doWithSelected({SiteDeed::Kind::Remove}); });
}

QList<QWidget *> SitesPage::zones() { return {m_list, m_details->currentWidget()}; }

QWidget *SitesPage::filter() { return m_search; }

bool SitesPage::stepOut() {
    if (m_details->currentWidget() == m_new) {
        Q_EMIT m_new->cancelled();
        return true;
    }
    if (!m_both->isFolded() && m_details->isAncestorOf(QApplication::focusWidget())) {
        m_list->setFocus(); // the details of a site always stand beside the list
        return true;
    }
    if (m_list->selectedCount() > 1) {
        m_list->selectionModel()->select(m_list->currentIndex(),
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return true;
    }
    if (isNarrowed()) {
        showEverything();
        return true;
    }
    if (!m_both->isFolded() || !m_both->isShowingDetails())
        return false;
    m_both->showList();
    return true;
}

void SitesPage::openSite(const SiteId &id) {
    m_wanted = id;
    Q_EMIT recordOpened(QString::number(id.value));
    showRows();
}

void SitesPage::openNew() {
    if (!m_console.roles.mayDo(Duty::ManageSites))
        return; // by its key, from anywhere
    m_stack->setCurrentWidget(m_both);
    m_both->showDetails();
    m_details->setCurrentWidget(m_new);
    m_list->clearSelection(); // none of these is the one beside the list
    m_new->start();
}

void SitesPage::follow(const QList<Change> &changes) {
    for (const Change &change : changes)
        if (change.entity == QLatin1String("sites"))
            return readSites();
        else if (change.entity == QLatin1String("groups"))
            readGroups();
}

void SitesPage::readSites() {
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        if (!sites)
            return; // what was read before stays readable; the shell says that the database is lost
        m_sites = *sites;
        m_counted = true;
        showChoices();
        showRows();
    });
    readLanes();
    readGroups();
}

void SitesPage::readLanes() {
    deliver(this, m_console.queue.lanes(), [this](const Result<QList<QueueLane>> &lanes) {
        if (!lanes)
            return;
        m_lanes = *lanes;
        showRows();
    });
}

void SitesPage::showRows() {
    if (!m_counted)
        return;
    QList<ShortList::Row> rows;
    int troubled = 0;
    for (const Site &site : std::as_const(m_sites)) {
        const QueueLane *lane = laneOf(site.id);
        troubled += fits(SitesFilter::troubled(), site, lane);
        if (!fits(m_filter->filter(), site, lane))
            continue;
        const Chip chip = chipOf(siteState(site, lane));
        ShortList::Row row;
        row.key = QString::number(site.id.value);
        row.cells.title = site.profile.name;
        row.cells.note = keptLeftToRight(hostOf(site.profile.redirectUrl));
        row.cells.chips << chip;
        row.further = {hostOf(site.profile.redirectUrl), site.orgName, chip.text};
        row.spoken = tr("%1, %2, %3", "site, host, state").arg(site.profile.name, row.cells.note, chip.text);
        rows << row;
    }
    m_rows->setRows(std::move(rows));
    m_filter->setTroubled(troubled);
    const bool nothing = !m_rows->rowCount() && isNarrowed();
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    if (m_details->currentWidget() == m_new)
        return;
    m_stack->setCurrentWidget(m_sites.isEmpty() ? m_empty : static_cast<QWidget *>(m_both));
    if (m_sites.isEmpty())
        return m_editor.close();
    const SiteId wanted = m_wanted == SiteId() ? m_editor.id() : m_wanted;
    const QString key = QString::number(wanted.value);
    if (m_wanted != SiteId() && m_rows->rowOf(key) < 0 && isNarrowed())
        showEverything(); // what is to be opened is to be seen
    const int row = m_rows->rowOf(key);
    if (row >= 0)
        m_wanted = {};
    else if (m_editor.isOpen() && isNarrowed())
        return; // it stays open while somebody seeks another
    if (const int next = qMax(0, row); m_list->currentIndex().row() != next)
        m_list->setCurrentIndex(m_rows->index(next, 0));
    openCurrent();
}

const Site *SitesPage::siteAt(int row) const {
    const QString key = m_rows->keyAt(row);
    for (const Site &site : m_sites)
        if (QString::number(site.id.value) == key)
            return &site;
    return nullptr;
}

// While somebody seeks, what is open stays open, whatever row is the current one.
void SitesPage::choose() {
    if (!isNarrowed() || m_list->hasFocus())
        openCurrent();
}

void SitesPage::openCurrent() {
    const Site *site = siteAt(m_list->currentIndex().row());
    if (!site)
        return;
    if (!m_both->isFolded())
        m_both->showDetails();
    m_editor.open(site->id);
    if (m_list->hasFocus()) // not of the first of them, because it is the first
        Q_EMIT recordOpened(QString::number(site->id.value));
}

// Removing is soft, so it is done at once and offered back.
void SitesPage::removeSite() {
    const SiteId id = m_editor.id();
    deliver(this, m_console.places.removeSite(id), [this, id, name = m_editor.profile().name](const Done &done) {
        if (!done)
            return;
        m_editor.close();
        m_details->setCurrentIndex(0);
        Q_EMIT undoOffered([name] { return tr("%1 was removed", "a site").arg(name); }, [this, id] { bringBack(id); });
        readSites();
    });
}

void SitesPage::bringBack(const SiteId &id) {
    deliver(this, m_console.places.bringBackSite(id), [this, id](const Done &done) {
        if (done)
            openSite(id);
        readSites();
    });
}

void SitesPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    readLanes();
}

void SitesPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_list->setAccessibleName(tr("Sites"));
    showRows();
}

} // namespace gatelodge::ui
