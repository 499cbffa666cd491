// A narrow window, and text of twice the size: the details stand in place of the list then. What a person can do on a
// page of the usual width, with its first record open or with several selected, they can do here, too, and by keys.
#include "tests/ui/language/whole_window.h"
#include "ui/list/list_table.h"
#include "ui/shell/tab_order.h"
#include "ui/users/merge_section.h"
#include "ui/users/rollover_section.h"
#include "ui/users/several_pane.h"
#include "ui/users/users_page.h"
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace gatelodge;
using namespace gatelodge::ui;

class NarrowWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void every_action_of_a_page_is_within_reach_data();
    void every_action_of_a_page_is_within_reach();
    void a_window_is_made_narrow_in_one_step_data() { every_action_of_a_page_is_within_reach_data(); }
    void a_window_is_made_narrow_in_one_step();
    void several_people_are_merged_and_rolled_over_there_data() { ways(); }
    void several_people_are_merged_and_rolled_over_there();
    void cleanup();
    void cleanupTestCase() { m_whole.reset(); }

private:
    static void ways() {
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("text");
        QTest::newRow("640 px") << 640 << 1.0;
        QTest::newRow("200 %") << 1280 << 2.0;
    }
    void become(int width, qreal text);
    Page &page() { return *m_whole->window().shell()->currentPage(); }
    void stepOutWhole();
    QSet<QString> stopsOfList();
    QSet<QString> stopsOfRecord(int row);
    QSet<QString> stopsBehind(const QSet<QString> &added);
    QSet<QString> stopsOfSeveral();
    QFont m_font = QApplication::font();
    std::unique_ptr<tests::WholeWindow> m_whole;
};

namespace {

QString wordsOf(QWidget &stop) {
    auto *spoken = QAccessible::queryAccessibleInterface(&stop);
    return QLatin1StringView(stop.metaObject()->className()) +
           QStringLiteral(" “%1”").arg(spoken ? spoken->text(QAccessible::Name) : QString());
}

// What Tab comes to, as it is read aloud.
QSet<QString> stopsIn(const QWidget &page) {
    QSet<QString> stops;
    for (QWidget *stop : tabStops(page))
        stops << wordsOf(*stop);
    return stops;
}

QAction *lineOf(const QMenu &menu, const QString &text) {
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

void NarrowWindowTest::initTestCase() {
    m_whole = std::make_unique<tests::WholeWindow>();
    m_whole->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_whole->window()));
}

void NarrowWindowTest::become(int width, qreal text) {
    QFont font = m_font;
    font.setPointSizeF(text * m_font.pointSizeF());
    QApplication::setFont(font);
    QVERIFY(m_whole->isCalm()); // a page that was just opened tells by and by how small it can be
    m_whole->window().resize(width, 800);
    QCOMPARE(m_whole->window().width(), width);
}

void NarrowWindowTest::cleanup() {
    if (!m_whole)
        return;
    stepOutWhole();
    become(1280, 1);
}

void NarrowWindowTest::stepOutWhole() {
    for (int steps = 0; steps < 6 && page().stepOut(); ++steps)
        QVERIFY(m_whole->isCalm());
}

QSet<QString> NarrowWindowTest::stopsOfList() {
    stepOutWhole();
    return stopsIn(page());
}

QSet<QString> NarrowWindowTest::stopsOfRecord(int row) {
    stepOutWhole();
    for (auto *view : page().findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model() || view->model()->rowCount() <= row)
            continue;
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
        return m_whole->isCalm() ? stopsIn(page()) : QSet<QString>();
    }
    return stopsIn(page());
}

// Where buttons lead that are there only while the window is narrow. Those with an icon alone open menus, too; what
// shows something in place of something else says so.
QSet<QString> NarrowWindowTest::stopsBehind(const QSet<QString> &added) {
    QSet<QString> stops;
    for (QWidget *stop : tabStops(page())) {
        auto *button = qobject_cast<QAbstractButton *>(stop);
        const bool leads = qobject_cast<QPushButton *>(stop) ||
                           (button && button->accessibleName().startsWith(QLatin1String("Show ")));
        if (!leads || !added.contains(wordsOf(*button)))
            continue;
        button->click();
        if (m_whole->isCalm())
            stops |= stopsIn(page());
        stepOutWhole();
    }
    return stops;
}

// Where several can be selected.
QSet<QString> NarrowWindowTest::stopsOfSeveral() {
    stepOutWhole();
    for (auto *table : page().findChildren<ListTable *>()) {
        if (!table->isVisible() || table->selectionMode() != QAbstractItemView::ExtendedSelection ||
            table->model()->rowCount() < 2)
            continue;
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        return m_whole->isCalm() ? stopsIn(page()) : QSet<QString>();
    }
    return {};
}

void NarrowWindowTest::every_action_of_a_page_is_within_reach_data() {
    QTest::addColumn<QString>("subject");
    for (const QString &subject : m_whole->subjects())
        QTest::addRow("%s", qPrintable(subject)) << subject;
}

void NarrowWindowTest::every_action_of_a_page_is_within_reach() {
    QFETCH(QString, subject);
    QVERIFY(m_whole->open(subject));
    const QSet<QString> usual = stopsOfList() | stopsOfRecord(0) | stopsOfSeveral();
    QVERIFY(!usual.isEmpty());
    QStringList missing;
    for (const auto &[width, text] : {std::pair(640, 1.0), std::pair(1280, 2.0)}) {
        stepOutWhole();
        become(width, text);
        QVERIFY(m_whole->isCalm());
        QSet<QString> reached = stopsOfList();
        reached |= stopsBehind(reached - usual);
        reached |= stopsOfRecord(0);
        shoot(m_whole->window(), QStringLiteral("narrow-%1-%2").arg(subject).arg(width));
        reached |= stopsOfSeveral();
        if (auto *users = qobject_cast<UsersPage *>(&page())) { // what is done with them stands in their details
            users->openSeveral();
            QVERIFY(m_whole->isCalm());
            reached |= stopsIn(page());
        }
        reached |= stopsOfRecord(1); // of several, it is the current one
        for (const QString &stop : usual - reached)
            missing << QStringLiteral("%1 px, %2 %: ").arg(width).arg(100 * text) + stop;
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
}

// As a tiling desktop does, or a key that puts a window on one half of the screen: nobody drags.
void NarrowWindowTest::a_window_is_made_narrow_in_one_step() {
    QFETCH(QString, subject);
    QVERIFY(m_whole->open(subject));
    QVERIFY(m_whole->openFirstRecord());
    m_whole->window().resize(560, 800);
    QCOMPARE(m_whole->window().width(), 560);
}

void NarrowWindowTest::several_people_are_merged_and_rolled_over_there() {
    QFETCH(int, width);
    QFETCH(qreal, text);
    QVERIFY(m_whole->open(QStringLiteral("users")));
    become(width, text);
    m_whole->window().activateWindow(); // a page may have opened another
    QVERIFY(QTest::qWaitForWindowActive(&m_whole->window()));
    auto *users = qobject_cast<UsersPage *>(&page());
    QVERIFY(users && !stopsOfSeveral().isEmpty());
    QCOMPARE(users->table().selectedCount(), 2);
    auto *several = users->findChild<SeveralPane *>();
    auto *merge = several->findChild<MergeSection *>();
    auto *rollover = several->findChild<RolloverSection *>();
    QPushButton *more = nullptr;
    for (QWidget *stop : tabStops(*users)) {
        auto *button = qobject_cast<QPushButton *>(stop);
        if (button && button->text() == QLatin1String("More"))
            more = button;
    }
    QVERIFY(more && more->menu());
    for (const auto &[words, section] :
         {std::pair(QStringLiteral("Make one person of both…"), static_cast<QWidget *>(merge)),
          std::pair(QStringLiteral("Take into a new year…"), static_cast<QWidget *>(rollover))}) {
        Q_EMIT more->menu()->aboutToShow();
        QAction *line = lineOf(*more->menu(), words);
        QVERIFY2(line && line->isEnabled(), qPrintable(words));
        line->trigger();
        QVERIFY(several->isVisible() && !users->table().isVisible());
        QTRY_VERIFY(section->isVisible() && !section->visibleRegion().isEmpty());
        QTRY_VERIFY(QApplication::focusWidget() && section->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(users->stepOut());
        QVERIFY(users->table().isVisible());
        QCOMPARE(users->table().selectedCount(), 2); // they are selected still
    }
}

GATELODGE_WINDOW_TEST(NarrowWindowTest)
#include "tst_narrow_window.moc"
