// A website's database on another computer: a real PostgreSQL that speaks TLS, by a name that is not this computer's.
#include "server/sync/django_tables.h"
#include "tests/app/console/remote_house.h"
#include "tests/support/login/older_site.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

class TestWebsiteElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        value(m_elsewhere.house().script(OlderSite::tables() +
                                         QStringLiteral("; CREATE ROLE website LOGIN PASSWORD 'its own';"
                                                        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO website")));
    }

    // In capitals, or as the address that is none, it leads here all the same, and is taken for another one.
    void who_answers_is_checked_unless_somebody_says_otherwise_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("options");
        QTest::addColumn<std::optional<Fault>>("fault"); // none: it is read
        QTest::addColumn<QString>("words");
        const QString elsewhere = QStringLiteral("LOCALHOST"),
                      known = QStringLiteral("&sslrootcert=") + m_elsewhere.file(QStringLiteral("ca.pem"));
        const std::optional<Fault> read, away = Fault::Unavailable, wrong = Fault::Misconfigured;
        QTest::newRow("nothing said, and a stranger's authority")
            << elsewhere << QString() << away << "certificate verify failed";
        QTest::newRow("nothing said, and an authority that is known") << elsewhere << known << read << QString();
        QTest::newRow("no such name in its certificate") << "0.0.0.0" << known << away << "0.0.0.0";
        QTest::newRow("somebody says that encryption will do") << elsewhere << "&sslmode=require" << read << QString();
        for (const char *mode : {"prefer", "allow", "disable", "nonsense"})
            QTest::addRow("%s", mode) << elsewhere << QStringLiteral("&sslmode=") + QLatin1String(mode) << wrong
                                      << "over the network as they are";
        QTest::newRow("this computer") << "localhost" << QString() << read << QString();
    }
    void who_answers_is_checked_unless_somebody_says_otherwise() {
        QFETCH(QString, host);
        QFETCH(QString, options);
        QFETCH(std::optional<Fault>, fault);
        QFETCH(QString, words);
        const auto tables = sync::DjangoTables::open(QStringLiteral("postgresql://website@/gatelodge?host=%1&port=%2%3")
                                                         .arg(host, QString::number(m_elsewhere.port()), options),
                                                     QStringLiteral("its own"));
        if (!fault) {
            QVERIFY2(tables, tables ? "" : qPrintable(tables.error().detail));
            return;
        }
        QVERIFY(!tables);
        QVERIFY2(tables.error().fault == *fault && tables.error().detail.contains(words),
                 qPrintable(tables.error().detail));
    }

private:
    RemoteHouse m_elsewhere;
};

QTEST_GUILESS_MAIN(TestWebsiteElsewhere)
#include "tst_website_elsewhere.moc"
