// The real window as a screen reader and a keyboard meet it: over AT-SPI, on a desk of its own, every page of the demo
// from the sidebar with its first record, Find anything, and the first start. Names, roles, states, the round that Tab
// makes and its order; walk.py beside this file says what is looked at. GATELODGE_LONG=1 walks once more from right to
// left, and once more at twice the text size.
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
    struct Spoken {
        QString language, page;
        int controls, stops;
        QStringList problems;
    };
    void walk(const QString &language, const QString &textSize);
    QList<Spoken> m_pages;
    int m_walks = 0;
};

namespace {
constexpr int kWalk = 280'000; // ms; well under a minute on a machine of one's own
constexpr int kSubjects = 19;  // of the owner, who sees all
} // namespace

void WindowWalkTest::initTestCase() {
    walk(QStringLiteral("en"), QStringLiteral("1"));
    if (!qEnvironmentVariableIsSet("GATELODGE_LONG"))
        return;
    walk(QStringLiteral("ar"), QStringLiteral("1"));
    walk(QStringLiteral("de"), QStringLiteral("2"));
}

void WindowWalkTest::walk(const QString &language, const QString &textSize) {
    QProcess walk;
    walk.start(QStringLiteral("/usr/bin/python3"), // Debian's own has python3-gi
               {QStringLiteral(GATELODGE_SOURCE_DIR "/tests/e2e/accessibility/walk.py"), QStringLiteral(GATELODGE),
                language, textSize});
    const bool ended = walk.waitForFinished(kWalk);
    if (!ended) { // it takes with it what it has started
        walk.terminate();
        walk.waitForFinished();
    }
    const auto lines = walk.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject page = QJsonDocument::fromJson(line).object();
        if (!page.isEmpty())
            m_pages.append({language, page.value(QLatin1String("page")).toString(),
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
    QCOMPARE(m_pages.size(), m_walks * (kSubjects + 2)); // Find anything, the first start
    for (const Spoken &page : std::as_const(m_pages))
        QVERIFY2(
            page.controls >= 4 && (page.stops >= 4 || page.page == QLatin1String("find anything")),
            qPrintable(QStringLiteral("%1: %2 controls, %3 stops").arg(page.page).arg(page.controls).arg(page.stops)));
}

QTEST_GUILESS_MAIN(WindowWalkTest)
#include "tst_window_walk.moc"
