// The real window as a screen reader and a keyboard meet it: over AT-SPI, on a desk of its own, every page of the demo
// from the sidebar with its first record, Find anything, the connections, the manual, dialogs and menus, and each step
// of a first start. Names, roles, states, the round that Tab makes and its order; walk.py beside this file says what is
// looked at. Beside it the same is heard from right to left. GATELODGE_LONG=1 walks from right to left, too, and once
// more at twice the text size.
#include <memory>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

class WindowWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void every_page_speaks_and_is_walked_by_tab_data();
    void every_page_speaks_and_is_walked_by_tab();
    void no_page_was_left_out();

private:
    enum class How { Walk, Hear };
    struct Spoken {
        QString language, page;
        How how;
        int controls, stops;
        QStringList problems;
    };
    struct Way {
        const char *language, *textSize;
        How how = How::Walk;
    };
    void walkAll(const QList<Way> &ways);
    void read(QProcess &walk, const Way &way);
    QList<Spoken> m_pages;
    int m_walks = 0;
};

namespace {

constexpr int kWalk = 600'000; // ms; a minute or two on a machine of one's own
constexpr int kSubjects = 19;  // of the owner, who sees all
// What opens beside them.
const QStringList kBeside{QStringLiteral("menu of a person"),
                          QStringLiteral("erase a person"),
                          QStringLiteral("end a grant"),
                          QStringLiteral("save what is kept of a person"),
                          QStringLiteral("menu of a list"),
                          QStringLiteral("export a list"),
                          QStringLiteral("secret of a site"),
                          QStringLiteral("end OpenID Connect"),
                          QStringLiteral("secret of webhooks"),
                          QStringLiteral("key of a site"),
                          QStringLiteral("menu of the queue"),
                          QStringLiteral("send all again"),
                          QStringLiteral("recycle bin"),
                          QStringLiteral("delete for good"),
                          QStringLiteral("menu of a signing key"),
                          QStringLiteral("withdraw a signing key"),
                          QStringLiteral("give a migration up"),
                          QStringLiteral("finish a migration"),
                          QStringLiteral("find anything"),
                          QStringLiteral("menu of the house"),
                          QStringLiteral("connections"),
                          QStringLiteral("manual"),
                          QStringLiteral("about"),
                          QStringLiteral("what is new"),
                          QStringLiteral("first start"),
                          QStringLiteral("first start: Connect to a server"),
                          QStringLiteral("first start: Start for real"),
                          QStringLiteral("first start: it works")};
const QStringList kHeard{QStringLiteral("find anything"), QStringLiteral("manual"),
                         QStringLiteral("about")}; // Tab has its own meaning there

} // namespace

void WindowWalkTest::initTestCase() {
    walkAll({{"en", "1"}, {"ar", "1", How::Hear}});
    if (qEnvironmentVariableIsSet("GATELODGE_LONG"))
        walkAll({{"ar", "1"}, {"de", "2"}});
}

// Beside each other: each has a desk of its own, and waits more than it works.
void WindowWalkTest::walkAll(const QList<Way> &ways) {
    std::vector<std::unique_ptr<QProcess>> walks;
    for (const Way &way : ways) {
        QStringList arguments{QStringLiteral(GATELODGE_SOURCE_DIR "/tests/e2e/accessibility/walk.py"),
                              QStringLiteral(GATELODGE), QLatin1String(way.language), QLatin1String(way.textSize)};
        if (way.how == How::Hear)
            arguments << QStringLiteral("hear");
        walks.push_back(std::make_unique<QProcess>());
        walks.back()->start(QStringLiteral("/usr/bin/python3"), arguments); // Debian's own has python3-gi
    }
    for (size_t i = 0; i < walks.size(); ++i)
        read(*walks[i], ways[qsizetype(i)]);
}

void WindowWalkTest::read(QProcess &walk, const Way &way) {
    const bool ended = walk.state() == QProcess::NotRunning || walk.waitForFinished(kWalk);
    if (!ended) { // it takes with it what it has started
        walk.terminate();
        walk.waitForFinished();
    }
    const auto lines = walk.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject page = QJsonDocument::fromJson(line).object();
        if (!page.isEmpty())
            m_pages.append({QLatin1String(way.language), page.value(QLatin1String("page")).toString(), way.how,
                            page.value(QLatin1String("controls")).toInt(), page.value(QLatin1String("stops")).toInt(),
                            page.value(QLatin1String("problems")).toVariant().toStringList()});
    }
    QVERIFY2(ended && walk.exitStatus() == QProcess::NormalExit && walk.exitCode() == 0,
             walk.readAllStandardError().constData());
    ++m_walks;
}

void WindowWalkTest::every_page_speaks_and_is_walked_by_tab_data() {
    QTest::addColumn<QStringList>("problems");
    for (const Spoken &page : std::as_const(m_pages))
        QTest::addRow("%s: %s", qPrintable(page.language), qPrintable(page.page)) << page.problems;
}

void WindowWalkTest::every_page_speaks_and_is_walked_by_tab() {
    QFETCH(QStringList, problems);
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

// Each page has what can be acted on, not only the sidebar beside it.
void WindowWalkTest::no_page_was_left_out() {
    QCOMPARE(m_pages.size(), m_walks * (kSubjects + kBeside.size()));
    QHash<QString, int> times;
    for (const Spoken &page : std::as_const(m_pages)) {
        ++times[page.page];
        const int least = kBeside.contains(page.page) ? 1 : 4;
        const bool walked = page.how == How::Hear || page.stops >= least || kHeard.contains(page.page);
        QVERIFY2(
            page.controls >= least && walked,
            qPrintable(QStringLiteral("%1: %2 controls, %3 stops").arg(page.page).arg(page.controls).arg(page.stops)));
    }
    for (const QString &page : kBeside)
        QVERIFY2(times.value(page) == m_walks, qPrintable(page));
}

int main(int argc, char **argv) {
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(2 * kWalk)); // all walks are over before the first row
    QCoreApplication app(argc, argv);
    WindowWalkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_walk.moc"
