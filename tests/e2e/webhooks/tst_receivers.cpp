// The library that the authors of Standard Webhooks publish believes what this house sends, and nothing else.
#include "tests/server/delivery/webhook_house.h"
#include <QDir>

using namespace gatelodge;
using namespace gatelodge::tests;
using gatelodge::test::HttpSeen;

namespace {

const QString kHere = QStringLiteral(GATELODGE_SOURCE_DIR "/tests/e2e/webhooks/");
const QString kPackages = QStringLiteral(GATELODGE_BINARY_DIR "/standard_webhooks");

Verdict received(const HttpSeen &seen, const QString &secret, const QByteArray &body = {}, qint64 sentEarlier = 0) {
    return verdictOf(QStringLiteral("node"), {kHere + QStringLiteral("receiver.mjs"), kPackages}, seen, secret, body,
                     sentEarlier);
}

} // namespace

class ReceiversTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(kPackages));
        for (const QString &name : {QStringLiteral("package.json"), QStringLiteral("package-lock.json")}) {
            QFile::remove(kPackages + u'/' + name);
            QVERIFY(QFile::copy(kHere + name, kPackages + u'/' + name));
        }
        if (!QFile::exists(kPackages + QStringLiteral("/node_modules/standardwebhooks/package.json"))) {
            QProcess npm;
            npm.setWorkingDirectory(kPackages);
            npm.setProcessChannelMode(QProcess::MergedChannels);
            npm.start(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"),
                                              QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
            QVERIFY2(npm.waitForFinished(120'000) && npm.exitCode() == 0, npm.readAll().constData());
        }
        m_house = std::make_unique<WebhookHouse>();
    }
    void cleanupTestCase() { m_house.reset(); }
    void init() { m_house->begin(); }
    void cleanup() { m_house->end(); }

    void an_event_is_believed_and_read() {
        const QString secret = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const Verdict verdict = received(m_house->copy().seen().last(), secret);
        QVERIFY2(!verdict.event.isEmpty(), verdict.complaint.constData());
        QCOMPARE(verdict.event.value(QStringLiteral("type")).toString(), QStringLiteral("user.updated"));
        QCOMPARE(verdict.first().value(QStringLiteral("sub")).toString(), toString(m_house->ada()));
    }

    void during_a_change_of_secrets_the_old_one_and_the_new_one_both_do() {
        const QString first = m_house->makeSecret();
        const QString second = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const HttpSeen seen = m_house->copy().seen().last();
        QVERIFY(!received(seen, first).event.isEmpty());
        QVERIFY(!received(seen, second).event.isEmpty());
        m_house->endSecret(0);
        m_house->rename(m_house->ada(), QStringLiteral("King"));
        QVERIFY(m_house->drains());
        QVERIFY(received(m_house->copy().seen().last(), first).complaint.contains("refused: "));
        QVERIFY(!received(m_house->copy().seen().last(), second).event.isEmpty());
    }

    void a_changed_body_and_a_replay_are_refused() {
        const QString secret = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const HttpSeen seen = m_house->copy().seen().last();
        QByteArray body = seen.body;
        QVERIFY(received(seen, secret, body.replace("Byron", "Mallo")).complaint.contains("refused: "));
        QVERIFY(received(seen, secret, {}, 400).complaint.contains("refused: "));
    }

private:
    std::unique_ptr<WebhookHouse> m_house;
};

QTEST_GUILESS_MAIN(ReceiversTest)
#include "tst_receivers.moc"
