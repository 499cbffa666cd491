// The window as it opens at first, with text of the usual size, in the longest languages and in the one from right to
// left: every page with its first record open, and with what its button for something new opens, and the sidebar:
// nothing is cut off.
#include "tests/ui/language/whole_window.h"
#include "ui/charts/latency_scatter.h"
#include "ui/list/list_table.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/strips.h"
#include "ui/queue/timeline.h"
#include "ui/shell/sidebar.h"
#include "ui/signin_log/sign_in_model.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

using namespace gatelodge;
using namespace gatelodge::ui;

class UsualWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_page_has_room_for_it_data() { languages(); }
    void every_page_has_room_for_it();
    void what_is_new_has_room_for_it_data();
    void what_is_new_has_room_for_it();
    void every_subject_is_seen_with_its_whole_name_data() { languages(); }
    void every_subject_is_seen_with_its_whole_name();
    void a_search_stands_above_its_sentence();
    void the_log_says_days_whole_data() { languages(); }
    void the_log_says_days_whole();
    void the_times_of_the_queue_are_whole_data() { languages(); }
    void the_times_of_the_queue_are_whole();
    void cleanup();

private:
    static void languages();
    void speak(const QString &code);
    void look(tests::WholeWindow &whole, const QString &code, const QString &name);
    QStringList m_found; // what has no room
    QTranslator m_translator;
};

namespace {

const QSize kUsual(1280, 800);
constexpr int kBetween = 4; // px before the words of a title, and behind them

// People whom the organisation asked, so that what it says of them can be taken along; and a log with lines.
void fill(LiveConsole &console) {
    console.sql(QStringLiteral(
        "INSERT INTO visits (user_uid, site_id, revision) SELECT uid, (SELECT min(site_id) FROM sites), revision FROM "
        "users ON CONFLICT DO NOTHING;"
        "INSERT INTO sign_in_log (result, user_uid, site_id, address, device) SELECT 'came_in', "
        "uid, (SELECT min(site_id) FROM sites), '198.51.100.7', 'Firefox, Linux' FROM users"));
}

// Titles of columns that end in dots.
QStringList cutTitlesIn(const QWidget &window) {
    QStringList cut;
    for (const auto *table : window.findChildren<ListTable *>()) {
        const QHeaderView *header = table->header();
        for (int column = 0; table->isVisible() && header->isVisible() && column < header->count(); ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
            QFont font = fontOf(Type::Caption);
            font.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
            const int gutter = header->visualIndex(column) == 0 ? Space::two : kBetween;
            const int room = header->sectionSize(column) - gutter - kBetween - (sorted ? em(1) : 0);
            if (!header->isSectionHidden(column) && QFontMetrics(font).horizontalAdvance(title) > room)
                cut << QStringLiteral("the title “%1” has %2 px").arg(title).arg(room);
        }
    }
    return cut;
}

} // namespace

void UsualWindowTest::languages() {
    QTest::addColumn<QString>("code");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("French") << QStringLiteral("fr");
    QTest::newRow("Arabic") << QStringLiteral("ar");
}

void UsualWindowTest::speak(const QString &code) {
    QVERIFY(m_translator.load(QStringLiteral(":/translations/gatelodge_") + code));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(code));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

void UsualWindowTest::look(tests::WholeWindow &whole, const QString &code, const QString &name) {
    shoot(whole.window(), code + QStringLiteral("-usual-") + name);
    for (const QString &cut : tests::clippedIn(whole.window()) + cutTitlesIn(whole.window())) {
        const QString line = name + QStringLiteral(": ") + cut;
        if (!m_found.contains(line))
            m_found << line;
    }
    if (whole.window().size() != kUsual)
        m_found << QStringLiteral("%1 makes the window %2 × %3")
                       .arg(name)
                       .arg(whole.window().width())
                       .arg(whole.window().height());
}

void UsualWindowTest::every_page_has_room_for_it() {
    QFETCH(QString, code);
    speak(code);
    tests::WholeWindow whole;
    fill(whole.console());
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
    for (const QString &subject : whole.subjects()) {
        QVERIFY(whole.open(subject));
        look(whole, code, subject);
        QVERIFY(whole.openFirstRecord());
        look(whole, code, subject + QStringLiteral("-opened"));
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

void UsualWindowTest::what_is_new_has_room_for_it_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

// In each of the ways that stand to choose from, too.
void UsualWindowTest::what_is_new_has_room_for_it() {
    QFETCH(QString, code);
    speak(code);
    tests::WholeWindow whole;
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
    int pages = 0;
    for (const QString &subject : whole.subjects()) {
        QVERIFY(whole.open(subject));
        if (!whole.hasNew())
            continue;
        ++pages;
        QVERIFY(whole.isCalm());
        look(whole, code, subject + QStringLiteral("-new"));
        for (auto *ways : whole.window().shell()->currentPage()->findChildren<Segmented *>()) {
            for (int way = 1; ways->isVisible() && way < ways->partCount(); ++way) {
                ways->pressPart(way);
                QVERIFY(whole.isCalm());
                look(whole, code, subject + QStringLiteral("-new-%1").arg(way));
            }
        }
    }
    QVERIFY2(pages >= 9, qPrintable(QString::number(pages)));
    // A choice that is longer than the pane says itself whole when it is pointed at.
    m_found.removeIf([](const QString &line) { return line.endsWith(QLatin1StringView("cuts its words")); });
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

void UsualWindowTest::every_subject_is_seen_with_its_whole_name() {
    QFETCH(QString, code);
    speak(code);
    tests::WholeWindow whole;
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
    Sidebar &sidebar = whole.window().shell()->sidebar();
    QCOMPARE(sidebar.list()->verticalScrollBar()->maximum(), 0); // none is below the edge
    for (const QString &subject : whole.subjects()) {
        const QString name = sidebar.subjects().index(sidebar.subjects().rowOf(subject)).data().toString();
        const int around =
            iconSide() + Space::two + Space::one; // the icon, and what keeps the name off it and the edge
        QVERIFY2(widthOf(name, Type::Strong) + around <= sidebar.list()->viewport()->width(), qPrintable(name));
    }
}

// On every page that has both, and each has the whole width.
void UsualWindowTest::a_search_stands_above_its_sentence() {
    tests::WholeWindow whole;
    fill(whole.console());
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
    int pages = 0;
    for (const QString &subject : whole.subjects()) {
        QVERIFY(whole.open(subject));
        const Page *page = whole.window().shell()->currentPage();
        const auto place = [page](const QWidget &widget) {
            return QRect(widget.mapTo(page, QPoint()), widget.size());
        };
        const auto *search = qobject_cast<QLineEdit *>(whole.window().shell()->currentPage()->filter());
        const auto *sentence = page->findChild<FilterSentence *>();
        if (!search || !sentence || !search->isVisible() || !sentence->isVisible())
            continue;
        ++pages;
        QVERIFY2(place(*search).bottom() < place(*sentence).top(), qPrintable(subject));
        QVERIFY2(sentence->width() > search->width() / 2, qPrintable(subject));
    }
    QVERIFY2(pages >= 6, qPrintable(QString::number(pages)));
}

// They are painted, so no widget tells that they are cut.
void UsualWindowTest::the_log_says_days_whole() {
    QFETCH(QString, code);
    speak(code);
    tests::WholeWindow whole;
    QVERIFY(whole.open(QStringLiteral("signin_log")));
    const auto *table = whole.window().shell()->currentPage()->findChild<ListTable *>();
    QVERIFY(table);
    const int room = table->header()->sectionSize(SignInModel::When) - 2 * Space::two;
    for (int month = 1; month <= 12; ++month) {
        const QString day = QLocale().toString(QDate(2026, month, 28),
                                               SignInModel::tr("d MMM yy", "a day, as QLocale::toString takes it"));
        QVERIFY2(widthOf(day, Type::Caption) <= room, qPrintable(day));
    }
}

// They are painted, too: the words under the chart need all of its height.
void UsualWindowTest::the_times_of_the_queue_are_whole() {
    QFETCH(QString, code);
    speak(code);
    tests::WholeWindow whole;
    fill(whole.console());
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
    QVERIFY(whole.open(QStringLiteral("queue")));
    const auto *times = whole.window().shell()->currentPage()->findChild<QueueTimeline *>();
    QVERIFY(times && times->isVisible());
    const auto isWhole = [times] {
        const auto *chart = times->findChild<LatencyScatter *>();
        const int end = chart->mapTo(times, QPoint(0, chart->height())).y();
        return times->height() >= times->minimumSizeHint().height() && end <= times->height();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isWhole(), qPrintable(QString::number(times->height())), 20'000);
}

void UsualWindowTest::cleanup() {
    m_found.clear();
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

GATELODGE_WINDOW_TEST(UsualWindowTest)
#include "tst_usual_window.moc"
