#include "server/service/access.h"
#include "server/service/houses.h"
#include "server/service/recovery.h"
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QProcess>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestSiteKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_key_is_made_rotated_and_confirmed() {
        const SiteId site = tests::aSite(*m_session).make();
        QCOMPARE(openKeys(*m_session, *m_means.vault, site).error().fault, Fault::Misconfigured);
        const QByteArray first = QByteArray::fromBase64(value(make(site)).toLatin1());
        QCOMPARE(first.size(), 64);
        QCOMPARE(value(store::findSite(*m_session, site)).keyFingerprint, fingerprintOf(first));
        const QByteArray second = QByteArray::fromBase64(value(make(site)).toLatin1());
        auto keys = value(openKeys(*m_session, *m_means.vault, site));
        QVERIFY(keys.current.view() == second && keys.old.view() == first && keys.forPushes().view() == first);
        QCOMPARE(make(site).error().fault, Fault::Conflict); // one waits already
        value(confirmKey(*m_session, m_permit, site));
        keys = value(openKeys(*m_session, *m_means.vault, site));
        QVERIFY(keys.old.isEmpty() && keys.forPushes().view() == second);
        QCOMPARE(confirmKey(*m_session, m_permit, site).error().fault, Fault::NotFound);
        QCOMPARE(openKeys(*m_session, Vault::generate(), site).error().fault,
                 Fault::Misconfigured); // a stranger's vault
    }

    void a_brought_key_has_a_size_that_the_version_takes_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<QList<int>>("taken");
        QTest::newRow("v2") << 2 << QList<int>{16, 24, 32};
        QTest::newRow("v3") << 3 << QList<int>{32, 48, 64};
        QTest::newRow("v4") << 4 << QList<int>{32};
    }
    void a_brought_key_has_a_size_that_the_version_takes() {
        QFETCH(int, version);
        QFETCH(QList<int>, taken);
        for (int size : {0, 15, 16, 24, 31, 32, 33, 48, 64, 65}) {
            const SiteId site =
                tests::aSite(*m_session).with([&](SiteProfile &p) { p.version = CryptoVersion(version); }).make();
            const Done done = importKey(*m_session, m_permit, m_means.vault->sealingKey(), site,
                                        QString::fromLatin1(QByteArray(size, 'k').toBase64()));
            QCOMPARE(done.has_value(), taken.contains(size));
            if (done)
                QVERIFY(value(openKeys(*m_session, *m_means.vault, site)).current.view() == QByteArray(size, 'k'));
        }
        const SiteId site = tests::aSite(*m_session).make();
        QCOMPARE(importKey(*m_session, m_permit, m_means.vault->sealingKey(), site, QStringLiteral("not base64!"))
                     .error()
                     .fault,
                 Fault::Invalid);
    }

    void a_site_is_checked_before_it_is_kept_data() {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("field");
        QTest::newRow("good") << "https://wiki.example.org/auth/"
                              << ""
                              << "";
        QTest::newRow("relative") << "/auth/"
                                  << ""
                                  << "redirectUrl";
        QTest::newRow("another scheme") << "javascript:alert(1)"
                                        << ""
                                        << "redirectUrl";
        QTest::newRow("fragment") << "https://wiki.example.org/#x"
                                  << ""
                                  << "redirectUrl";
        QTest::newRow("userinfo") << "https://a@wiki.example.org/"
                                  << ""
                                  << "redirectUrl";
        QTest::newRow("api") << "https://wiki.example.org/"
                             << "ftp://wiki.example.org/"
                             << "apiUrl";
    }
    void a_site_is_checked_before_it_is_kept() {
        QFETCH(QString, redirect);
        QFETCH(QString, api);
        QFETCH(QString, field);
        SiteProfile profile;
        profile.name = QStringLiteral("Wiki");
        profile.org = tests::anOrg(*m_session, QStringLiteral("Org"));
        profile.redirectUrl = redirect;
        profile.apiUrl = api;
        const auto created = createSite(*m_session, m_permit, profile);
        QCOMPARE(created ? QString() : created.error().detail.section(u':', 0, 0), field);
    }

    // K1: what a thief of the database finds.
    void a_dump_opens_nothing() {
        const auto letters = std::make_shared<tests::Letters>();
        Means means = m_means;
        means.letters = letters;
        const SiteId site = tests::aSite(*m_session).make();
        const QByteArray key = QByteArray::fromBase64(value(make(site)).toLatin1());
        tests::aUser(*m_session)
            .called(QStringLiteral("ada"))
            .withEmail(QStringLiteral("ada@example.org"))
            .withPassword(tests::cheapHash("canary-password-1"))
            .make();
        const Visitor visitor{QStringLiteral("192.0.2.1"), {}, {}, "r", {}};
        const auto came =
            *value(signIn(*m_session, means, {QStringLiteral("ada"), "canary-password-1", true, {}}, visitor)).session;
        value(signIn(*m_session, means, {QStringLiteral("canary-typed-as-name"), "canary-password-2", false, {}},
                     visitor));
        value(mailResetLinks(*m_session, means, QStringLiteral("ada"), visitor));
        const auto &c = m_database.connection();
        QProcess dump;
        dump.start(QStringLiteral("pg_dump"), {QStringLiteral("-h"), c.host, QStringLiteral("-U"), c.user, c.database});
        QVERIFY(dump.waitForFinished());
        const QByteArray text = dump.readAllStandardOutput();
        QVERIFY2(text.contains("ada@example.org"), dump.readAllStandardError().constData());
        const QList<QByteArray> secrets{"canary-password-1",
                                        "canary-password-2",
                                        "canary-typed-as-name",
                                        came.session.text,
                                        came.device.text,
                                        letters->token(QStringLiteral("reset-password")),
                                        means.vault->privateKey().view().toByteArray(),
                                        key};
        for (const QByteArray &secret : secrets) {
            QVERIFY(!secret.isEmpty());
            for (const QByteArray &form :
                 {secret, secret.toHex(), secret.toBase64(),
                  secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)})
                QVERIFY2(!text.contains(form), form.constData());
        }
    }

private:
    Result<QString> make(const SiteId &site) {
        return makeKey(*m_session, m_permit, m_means.vault->sealingKey(), site);
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
    ManageSites m_permit = Access::owner(Actor{QStringLiteral("console:root"), Source::Console, {}}).manageSites();
};

QTEST_GUILESS_MAIN(TestSiteKeys)
#include "tst_site_keys.moc"
