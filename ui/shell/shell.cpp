#include "ui/shell/shell.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/page_stack.h"
#include "ui/pieces/planes.h"
#include "ui/shell/keys.h"
#include "ui/shell/page.h"
#include "ui/shell/tab_order.h"
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

constexpr qreal sidebarFoldsUnder = 52; // em of window width
constexpr int historyKept = 50;

bool isTyping() {
    const QWidget *focus = QApplication::focusWidget();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(focus);
    return qobject_cast<const QLineEdit *>(focus) || (edit && !edit->isReadOnly());
}

// A plain zone, or one whose own part is hidden, hands on to its first control. Null: it has nothing that takes it.
QWidget *takerOf(QWidget *zone) {
    QWidget *taker = zone;
    while (taker->focusProxy())
        taker = taker->focusProxy();
    if (taker->focusPolicy() != Qt::NoFocus && (taker == zone || taker->isVisibleTo(zone)))
        return taker;
    for (QWidget *child : zone->findChildren<QWidget *>())
        if (child->isVisibleTo(zone) && child->focusPolicy() & Qt::TabFocus)
            return child;
    return nullptr;
}

void giveFocus(QWidget *zone) {
    if (QWidget *taker = takerOf(zone))
        taker->setFocus(Qt::ShortcutFocusReason);
}

void giveFocusTo(Page &page) {
    QWidget *entrance = page.entrance();
    giveFocus(entrance && entrance->isVisibleTo(&page) ? entrance : &page);
}

} // namespace

Shell::Shell(std::vector<SubjectSection> sections, QWidget *parent)
    : QWidget(parent), m_sidebar(new Sidebar(std::move(sections))), m_stack(new PageStack), m_undo(new UndoBar),
      m_status(new StatusLine) {
    auto *all = columnIn(this, 0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    auto *ground = new Plane(&Tokens::surface);
    m_body = columnIn(ground, 0);
    m_body->addWidget(m_stack, 1);
    m_body->addWidget(m_undo);
    middle->addWidget(ground, 1);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
    m_palette = new CommandPalette(this);
    // Arrows in the sidebar go on through the sidebar.
    connect(m_sidebar, &Sidebar::subjectChosen, this, [this](const QString &id) { goTo(id, Enter::No); });
    connect(m_sidebar, &Sidebar::findRequested, m_palette, &CommandPalette::open);
    connect(&m_sidebar->house(), &HouseSwitch::clicked, this, &Shell::openHouseMenu);
    bindKeys();
}

void Shell::bindKeys() {
    const auto bind = [this](const QKeySequence &keys, std::function<void()> act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(act));
    };
    bind(keys::find(), [this] { m_palette->open(); });
    for (int number = 1; number <= 9; ++number)
        bind(keys::subject(number), [this, number] { goTo(m_sidebar->subjects().nth(number), Enter::Yes); });
    bind(keys::nextZone(), [this] { moveZone(1); });
    bind(keys::previousZone(), [this] { moveZone(-1); });
    bind(keys::undo(), [this] {
        if (m_undo->isOffering())
            m_undo->undo();
        else
            Q_EMIT undoRequested();
    });
    bind(keys::back(), [this] { back(); });
    bind(keys::forward(), [this] { forward(); });
    bind(keys::stepOut(), [this] { stepOut(); });
    bind(keys::help(), [this] { Q_EMIT helpRequested(currentSubject()); });
    bind(keys::filter(), [this] {
        if (QWidget *filter = currentPage() ? currentPage()->filter() : nullptr; filter && !isTyping())
            filter->setFocus(Qt::ShortcutFocusReason);
    });
}

void Shell::setPageMaker(const QString &subject, std::function<Page *()> make) { m_makers[subject] = std::move(make); }

QString Shell::currentSubject() const { return m_history.value(m_place); }
Page *Shell::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }
void Shell::setHouse(const QString &name, Words connection) { m_sidebar->house().set(name, std::move(connection)); }

void Shell::setBanner(QWidget *banner) {
    delete std::exchange(m_banner, banner);
    if (!banner)
        return;
    m_body->insertWidget(0, banner);
    banner->show();
}

void Shell::openSubject(const QString &id) { goTo(id, Enter::Yes); }

void Shell::goTo(const QString &id, Enter enter) {
    if (id.isEmpty() || !m_makers.contains(id))
        return;
    if (id == currentSubject()) {
        if (enter == Enter::Yes)
            giveFocusTo(*currentPage());
        return;
    }
    m_history = m_history.mid(qMax(0, m_place + 2 - historyKept), m_place + 1);
    m_history << id;
    m_place = int(m_history.size()) - 1;
    showSubject(id, enter);
}

void Shell::back() {
    if (currentPage() && currentPage()->stepOut())
        return; // details over the list are a step, too
    if (m_place > 0)
        showSubject(m_history[--m_place]);
}

void Shell::forward() {
    if (m_place + 1 < m_history.size())
        showSubject(m_history[++m_place]);
}

void Shell::showSubject(const QString &id, Enter enter) {
    Page *&page = m_pages[id];
    if (!page) {
        page = m_makers[id]();
        page->setObjectName(id); // what a page keeps, it keeps under this
        m_stack->addWidget(page);
    }
    namePages();
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(id);
    if (enter == Enter::Yes)
        giveFocusTo(*page);
    Q_EMIT subjectOpened(id);
}

void Shell::namePages() {
    const SubjectModel &subjects = m_sidebar->subjects();
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (const int row = subjects.rowOf(page.key()); row >= 0)
            page.value()->setAccessibleName(subjects.line(row).subject.name());
    }
}

bool Shell::focusNextPrevChild(bool next) { return moveFocus(*this, next); }

void Shell::stepOut() {
    if (currentPage())
        currentPage()->stepOut();
}

// Sidebar, then the zones of the page, round and round. Where none takes the focus, as on a page that is empty, the
// page itself is one.
void Shell::moveZone(int step) {
    QList<QWidget *> zones{m_sidebar->list()};
    for (QWidget *zone : currentPage() ? currentPage()->zones() : QList<QWidget *>())
        if (zone->isVisible() && takerOf(zone))
            zones << zone;
    if (zones.size() == 1 && currentPage() && takerOf(currentPage()))
        zones << currentPage();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < zones.size(); ++i)
        if (focus && (zones[i] == focus || zones[i]->isAncestorOf(focus)))
            now = i;
    if (now < 0)
        now = step > 0 ? -1 : 0;
    giveFocus(zones[(now + step + zones.size()) % zones.size()]);
}

void Shell::openHouseMenu() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT houseMenuOpening(menu);
    const HouseSwitch &house = m_sidebar->house();
    menu->popup(house.mapToGlobal(QPoint(0, house.height())));
}

// The sidebar folds once there is less room; what it takes while it is wide holds no window open.
QSize Shell::minimumSizeHint() const {
    const QSize now = QWidget::minimumSizeHint();
    return {now.width() - m_sidebar->width() + m_sidebar->narrowWidth(), now.height()};
}

void Shell::fold() { m_sidebar->setNarrow(width() < em(sidebarFoldsUnder)); }

void Shell::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fold();
}

void Shell::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesSize(event))
        fold();
    if (changesLanguage(event))
        namePages();
}

} // namespace gatelodge::ui
