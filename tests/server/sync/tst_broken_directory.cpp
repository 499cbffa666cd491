// A directory whose answers are harmed on their way is read to its end or refused, in time; and what was written down
// of it is read like any other file. GATELODGE_LONG=1 tries fifty times as often.
#include "server/sync/directory.h"
#include "server/sync/source.h"
#include "tests/support/crowding.h"
#include "tests/support/login/slapd/harming_relay.h"
#include "tests/support/login/slapd/slapd.h"
#include <QElapsedTimer>
#include <QtTest>
#include <QUrl>

using namespace gatelodge;
using namespace gatelodge::sync;
using namespace gatelodge::tests;

namespace {

constexpr int kUsualReadings = 12;
constexpr qint64 kLongest = 20'000; // ms, where an answer is waited for a third of a second

} // namespace

class TestBrokenDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_is_read_to_its_end_or_refused() {
        HarmingRelay relay(quint16(QUrl(m_slapd.url()).port()), 4711);
        const QJsonObject known = m_slapd.settingsBySearch();
        DirectoryQuestion question;
        question.url = relay.url();
        question.base = known.value(QLatin1String("base")).toString();
        question.dn = known.value(QLatin1String("search_dn")).toString();
        question.password = known.value(QLatin1String("search_password")).toString().toUtf8();
        question.pageSize = 2;
        question.patience = std::chrono::milliseconds(300);
        question.mostBytes = 1 << 20;
        relay.harmFrom(1'000'000);
        QVERIFY(rowsOf(question) > 0); // unharmed
        for (int round = 0; round < harmfulRounds(kUsualReadings); ++round) {
            relay.harmFrom(1 + round % 4); // the bind, the first page, the second…
            QElapsedTimer timer;
            timer.start();
            const int rows = rowsOf(question);
            QVERIFY2(timer.elapsed() < kLongest || timer.elapsed() < kLongest * crowding(),
                     qPrintable(QString::number(round)));
            QVERIFY(rows <= (1 << 20));
        }
        QVERIFY(relay.harmedAnswers() > 0);
    }

private:
    // How many lines it comes to; 0 where it is refused.
    static int rowsOf(const DirectoryQuestion &question) {
        const auto file = fetchDirectory(question, [](int) { return Done(); });
        if (!file)
            return 0;
        SourceChoices choices;
        choices.format = SourceFormat::Ldif;
        choices.columns = {{QStringLiteral("userPassword"), std::nullopt}};
        auto source = Source::open((*file)->fileName(), choices);
        if (!source) { // nobody has a password
            choices.columns.clear();
            source = Source::open((*file)->fileName(), choices);
        }
        int rows = 0;
        while (source && rows <= (1 << 20)) {
            const auto line = (*source)->next();
            if (!line || !*line)
                break;
            ++rows;
        }
        return rows;
    }
    Slapd m_slapd;
};

QTEST_GUILESS_MAIN(TestBrokenDirectory)
#include "tst_broken_directory.moc"
