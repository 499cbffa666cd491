#include "ui/common/short_page.h"
#include "server/admin/roles.h"
#include "ui/common/add_line.h"
#include "ui/common/fault_words.h"
#include "ui/common/list_outlets.h"
#include "ui/common/list_search.h"
#include "ui/list/list_table.h"
#include "ui/list/paged_model.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/shell/keys.h"
#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

constexpr auto ofReading = "ofReading"; // said of the list itself, until it can be read again

} // namespace

ShortPage::ShortPage(Texts texts, QWidget *details, QWidget *parent)
    : Page(parent), m_texts(std::move(texts)), m_rows(new ShortList(this)),
      m_table(new ListTable(m_texts.name, m_texts.title())), m_details(details),
      m_search(new ListSearch(m_texts.title, *m_table)), m_outlets(new ListOutlets(this)) {
    m_split = new ListDetails(makeList(), details);
    columnIn(this, 0)->addWidget(m_split);
    auto *action = new QAction(this);
    action->setShortcut(keys::addNew());
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this] {
        if (m_mayAdd)
            add();
    });
    connect(m_table, &ListTable::selectionCountChanged, this, [this](int count) {
        if (count == 1 && !m_split->isFolded())
            open(m_table->selectedKeys().value(0)); // the current row may have been taken from the selection
    });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        open(index.data(KeyRole).toString());
        m_details->setFocus();
    });
}

void ShortPage::lockAdding(const admin::Roles &roles, Duty duty) {
    m_mayAdd = roles.mayDo(duty);
    for (Button *button : std::as_const(m_adders))
        lockUnless(button, roles, duty);
}

QWidget *ShortPage::makeList() {
    auto *list = new Plane(&Tokens::surface);
    auto *column = columnIn(list, 0);
    auto *add = new Button(m_texts.addVerb, m_texts.addIcon, m_texts.addKind);
    m_header = new PageHeader(m_texts.title, Words(QString()), {add});
    column->addWidget(m_header);
    m_add = new AddLine(m_texts.nameLabel, m_texts.addVerb);
    m_said = new Paragraph({}, Tone::Brick);
    m_said->hide();
    auto *place = new QWidget;
    auto *inner = columnIn(place, 0);
    inner->setContentsMargins(Space::two - Space::half, 0, Space::two - Space::half, 0);
    connect(m_search, &QLineEdit::textChanged, this, &ShortPage::arrange);
    m_search->hide();
    for (QWidget *line : std::initializer_list<QWidget *>{m_add, m_said, m_search}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(Space::half, 0, Space::half, 0);
        row->addWidget(line);
        inner->addLayout(row);
    }
    column->addWidget(place);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TwoLineDelegate(*m_rows, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    auto *first = new Button(m_texts.addVerb, m_texts.addIcon);
    m_empty = new EmptyState(m_texts.iconName, m_texts.emptyTitle, m_texts.emptyText, {first});
    m_empty->hide();
    column->addWidget(m_empty, 1);
    auto *everything = new Button([] { return tr("Show everything"); });
    connect(everything, &Button::clicked, this, &ShortPage::showEverything);
    m_nothing = new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nothing fits"); },
        [] { return tr("Nothing in this list has these letters."); }, {everything});
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    m_outlets->standIn(
        m_header, [this] { return copy(); }, [this](QMenu *menu) { fillMenu(menu); });
    connect(m_outlets, &ListOutlets::told, this, [this](const QString &sentence) { say(sentence); });
    connect(m_outlets, &ListOutlets::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }); });
    m_adders = {add, first};
    for (Button *button : {add, first})
        connect(button, &Button::clicked, this, &ShortPage::add);
    list->setFocusProxy(m_table);
    return list;
}

void ShortPage::setRows(QList<ShortList::Row> rows, Words sentence) {
    m_header->setSentence(std::move(sentence));
    int widest = 0;
    for (ShortList::Row &row : rows) {
        row.cells.chipColumn = m_state;
        widest = qMax(widest, RowDelegate::widthOf(row.cells.chips));
    }
    if (m_state)
        m_table->needWidth(m_state, widest + Space::two); // with the gutter, should it be the last
    m_rows->setRows(std::move(rows));
    arrange();
    if (m_said->property(ofReading).toBool())
        say({}); // it could be read; what a deed was told stays
    if (m_open.isEmpty())
        return;
    const bool present =
        std::any_of(m_rows->all().begin(), m_rows->all().end(), [this](const auto &one) { return one.key == m_open; });
    const int row = m_rows->rowOf(m_open);
    if (!present && m_answered < m_openKnown)
        return; // read before the record was made
    if (!present) {
        m_open.clear();
        m_split->showList();
        return;
    }
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_rows->index(row, 0));
    showRecord(m_open);
    if (std::exchange(m_awaited, false))
        m_split->showDetails();
}

void ShortPage::open(const QString &key) {
    if (key.isEmpty())
        return;
    m_open = key;
    Q_EMIT recordOpened(key);
    m_openKnown = m_readings + 1;
    if (m_rows->rowOf(key) < 0)
        showEverything(); // what is to be opened is to be seen
    const int row = m_rows->rowOf(key);
    m_awaited = row < 0;
    if (row >= 0) {
        m_table->setCurrentIndex(m_rows->index(row, 0));
        showRecord(key);
        m_split->showDetails();
    }
}

void ShortPage::add() { m_add->open(); }

void ShortPage::showDetails() {
    m_open.clear();
    m_table->clearSelection();
    m_split->showDetails();
}

void ShortPage::showDetailsOfSeveral() {
    m_open.clear();
    m_split->showDetails();
}

void ShortPage::say(Words words) {
    m_said->setProperty(ofReading, false);
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

bool ShortPage::stepOut() {
    if (m_add->isOpen()) {
        m_add->close();
        return true;
    }
    if (!m_split->isShowingDetails()) {
        if (m_table->selectedCount() > 1) {
            m_table->clearSelection();
            return true;
        }
        if (!isNarrowed())
            return false;
        showEverything();
        return true;
    }
    m_open.clear();
    m_table->clearSelection();
    m_split->showList();
    return true;
}

QList<QWidget *> ShortPage::zones() { return {m_table, m_details}; }

void ShortPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_table->setAccessibleName(m_texts.title());
    lay();
}

void ShortPage::follow(admin::ChangeHub &hub, const QStringList &entities) {
    m_hub = &hub;
    connect(&hub, &admin::ChangeHub::lost, this, [this] {
        if (m_said->property(ofReading).toBool())
            say({});
    });
    connect(&hub, &admin::ChangeHub::everythingMayHaveChanged, this, [this] { read(); });
    connect(&hub, &admin::ChangeHub::back, this, [this] { read(); });
    connect(&hub, &admin::ChangeHub::changed, this, [this, entities](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [&entities](const Change &change) { return entities.contains(change.entity); }))
            read();
    });
}

void ShortPage::showAdded(const QString &key) {
    say({});
    m_add->setDone();
    open(key);
    read();
}

// That the database is away the window says, for all pages.
void ShortPage::refuseReading(const Error &error) {
    if (error.fault == Fault::Unavailable && m_hub && !m_hub->isConnected())
        return;
    say([error] { return faultWords(error); });
    m_said->setProperty(ofReading, true);
}

void ShortPage::refuseAdding(const Error &error) {
    m_add->setError([error] { return faultWords(error); });
}

} // namespace gatelodge::ui
