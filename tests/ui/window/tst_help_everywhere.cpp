// F1 on everything: on every page of the sidebar, wherever the focus may stand, it opens the manual at a heading that
// is there, scrolled to it; and the parts that have a place of their own open that one.
#include "server/login/registry.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/help/help_book.h"
#include "ui/help/help_window.h"
#include "ui/house_subjects.h"
#include "ui/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/shell/tab_order.h"
#include <QListView>
#include <QScrollBar>
#include <QTextBlock>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

constexpr int kSoon = 30'000; // ms

struct Place {
    const char *subject, *place;
    QStringList within; // of its parts, with the first record open
};

// What somebody who reads the manual would look up there.
const QList<Place> &places() {
    static const QList<Place> all{
        {"overview", "health.md", {}},
        {"users",
         "lists.md",
         {QStringLiteral("who-gets-in.md#logins-of-a-person"), QStringLiteral("roles.md"),
          QStringLiteral("history.md#taking-something-back")}},
        {"groups", "groups.md", {QStringLiteral("history.md#taking-something-back")}},
        {"orgs", "groups.md#organisations", {}},
        {"approvals", "coming-in.md#what-has-to-be-approved", {}},
        {"invitations", "coming-in.md#who-may-sign-up", {}},
        {"sites",
         "connecting-a-site.md",
         {QStringLiteral("connecting-a-site.md#how-a-sign-in-goes"),
          QStringLiteral("connecting-a-site.md#changing-the-key"),
          QStringLiteral("connecting-a-site.md#when-people-change"), QStringLiteral("openid.md"),
          QStringLiteral("who-gets-in.md#why-cant-this-person-enter-this-site")}},
        {"queue", "update-queue.md", {}},
        {"entry", "who-gets-in.md#why-cant-this-person-enter-this-site", {}},
        {"preview",
         "what-they-see.md",
         {QStringLiteral("what-they-see.md#the-look-of-a-house-an-organisation-a-site")}},
        {"authorities", "authorities.md", {}},
        {"signin_log", "who-gets-in.md#blocked-now", {}},
        {"sessions", "people-pages.md#who-is-here", {}},
        {"audit", "history.md", {}},
        {"mail", "mail.md", {}},
        {"imports", "import.md#in-the-console", {}},
        {"migrations", "migration.md#in-the-console", {}},
        {"syncs", "sync.md", {}},
        {"server", "server.md", {}}};
    return all;
}

} // namespace

class HelpEverywhereTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void every_page_is_among_them();
    void f1_opens_the_place_of_the_page_data() { subjects(); }
    void f1_opens_the_place_of_the_page();
    void f1_leads_somewhere_from_every_stop_of_tab_data() { subjects(); }
    void f1_leads_somewhere_from_every_stop_of_tab();
    void cleanupTestCase();

private:
    static void subjects() {
        QTest::addColumn<int>("number");
        for (int i = 0; i < places().size(); ++i)
            QTest::newRow(places()[i].subject) << i;
    }
    void open(const char *subject);
    void openFirstRecord();
    bool isCalm();
    QString helpFrom(QWidget &focus);
    std::unique_ptr<LiveConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void HelpEverywhereTest::initTestCase() {
    m_console = std::make_unique<LiveConsole>(login::allDrivers());
    riverside(*m_console);
    m_console->listen();
    m_window = std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
    m_window->resize(1280, 800);
    m_window->openConsole(**m_console);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// Until the places to which Tab leads stay the same: pages fill from the database.
bool HelpEverywhereTest::isCalm() {
    qsizetype before = -1;
    int same = 0;
    return QTest::qWaitFor(
        [&] {
            const qsizetype now = tabStops(*m_window->shell()).size();
            same = now == before ? same + 1 : 0;
            before = now;
            return same >= 12;
        },
        kSoon);
}

void HelpEverywhereTest::open(const char *subject) {
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->shell()->openSubject(QLatin1StringView(subject));
    QVERIFY(isCalm());
}

void HelpEverywhereTest::openFirstRecord() {
    for (auto *list : m_window->shell()->currentPage()->findChildren<QAbstractItemView *>()) {
        if (!list->isVisible() || !list->model() || list->model()->rowCount() == 0)
            continue;
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(isCalm());
        return;
    }
}

// Where the manual was opened by F1 at this place, and is closed again; empty: it did not open, or not at its heading.
QString HelpEverywhereTest::helpFrom(QWidget &focus) {
    focus.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&focus, Qt::Key_F1);
    HelpWindow *help = nullptr;
    const auto isOpen = [&] {
        help = m_window->findChild<HelpWindow *>();
        return help && help->isVisible();
    };
    if (!QTest::qWaitFor(isOpen, kSoon))
        return {};
    const QString place = help->place(), anchor = place.section(u'#', 1);
    const auto isScrolledTo = [&] {
        const QTextBlock block = help->text().cursorForPosition({4, 4}).block();
        for (QTextBlock seen = block; seen.isValid() && seen.blockNumber() < block.blockNumber() + 40;
             seen = seen.next()) {
            if (seen.blockFormat().headingLevel() == 0 || headingAnchor(seen.text()) != anchor)
                continue;
            QTextCursor cursor(seen);
            return help->text().viewport()->rect().contains(help->text().cursorRect(cursor).center());
        }
        return false;
    };
    const bool there = hasHelp(place) && (anchor.isEmpty() || QTest::qWaitFor(isScrolledTo, kSoon));
    help->close();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get()) && there ? place : QString();
}

void HelpEverywhereTest::every_page_is_among_them() {
    QStringList known, shown;
    for (const Place &place : places())
        known << QLatin1StringView(place.subject);
    for (const SubjectSection &section : houseSubjects((*m_console)->roles))
        for (const Subject &subject : section.subjects)
            shown << subject.id;
    QCOMPARE(shown, known);
}

void HelpEverywhereTest::f1_opens_the_place_of_the_page() {
    QFETCH(int, number);
    open(places()[number].subject);
    QCOMPARE(helpFrom(*m_window->shell()->sidebar().list()), QString::fromLatin1(places()[number].place));
}

void HelpEverywhereTest::f1_leads_somewhere_from_every_stop_of_tab() {
    QFETCH(int, number);
    open(places()[number].subject);
    openFirstRecord();
    QMap<QString, QPointer<QWidget>> stops; // one stop for each place that would be opened
    int nowhere = 0;
    for (QWidget *stop : tabStops(*m_window->shell())) {
        if (!stop->isVisible())
            continue;
        const QString own = helpPlaceAt(stop);
        stops.insert(own, stop);
        nowhere += own.isEmpty() && helpPlaceOf(QLatin1StringView(places()[number].subject)).isEmpty();
    }
    QCOMPARE(nowhere, 0);
    QSet<QString> opened;
    for (const QPointer<QWidget> &stop : std::as_const(stops)) {
        if (!stop || !stop->isVisible())
            continue;
        const QString place = helpFrom(*stop);
        QVERIFY2(!place.isEmpty(), qPrintable(helpPlaceAt(stop)));
        opened.insert(place);
    }
    for (const QString &place : places()[number].within)
        QVERIFY2(opened.contains(place), qPrintable(place + QStringLiteral(" is not among ") +
                                                    QStringList(opened.values()).join(QStringLiteral(", "))));
}

void HelpEverywhereTest::cleanupTestCase() {
    if (m_window)
        m_window->closeConsole();
    m_window.reset();
    m_console.reset();
}

GATELODGE_WINDOW_TEST(HelpEverywhereTest)
#include "tst_help_everywhere.moc"
