// What one redirect answer costs (PG-03): text, sealing and URL, by format version.
#include "server/protocol/community/answer.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::community;

class SealingBench : public QObject {
    Q_OBJECT

    static void everyVersion() {
        QTest::addColumn<int>("version");
        for (const int version : {2, 3, 4})
            QTest::addRow("v%d", version) << version;
    }
    static Sealer freshSealer() {
        QFETCH(int, version);
        return Sealer(SiteKey::generate(FormatVersion(version)));
    }
    static QByteArray person() {
        return encodePerson({QStringLiteral("ada"),
                             QStringLiteral("Ada"),
                             QStringLiteral("Løvelace"),
                             QStringLiteral("ada@example.org"),
                             {QStringLiteral("ada@home.example")}});
    }

private Q_SLOTS:
    void sealing_alone_data() { everyVersion(); }
    void sealing_alone() {
        const Sealer sealer = freshSealer();
        const QByteArray text = answerText(1'700'000'000, person(), ReturnData::from("q1w2e3r4t5", ""));
        QBENCHMARK { QVERIFY(sealer.seal(text)); }
    }

    void sealing_with_the_key_prepared_each_time_data() { everyVersion(); }
    void sealing_with_the_key_prepared_each_time() {
        const Sealer sealer = freshSealer();
        const QByteArray text = answerText(1'700'000'000, person(), ReturnData::from("q1w2e3r4t5", ""));
        QBENCHMARK { QVERIFY(Sealer(sealer.key().clone()).seal(text)); }
    }

    void a_whole_answer_data() { everyVersion(); }
    void a_whole_answer() {
        const Sealer sealer = freshSealer();
        const QByteArray encoded = person();
        const ReturnData data = ReturnData::from("q1w2e3r4t5", "");
        const QByteArray redirect("https://site.example.org/auth_receive/");
        QBENCHMARK {
            const auto sealed = sealer.seal(answerText(1'700'000'000, encoded, data));
            QVERIFY(sealed && !answerUrl(redirect, *sealed).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(SealingBench)
#include "bench_sealing.moc"
