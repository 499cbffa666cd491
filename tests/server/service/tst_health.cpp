// The health list: what is fine, what a person should look at, what is bad, and what nobody knows.
#include "server/service/health.h"
#include "server/service/houses.h"
#include "server/service/node_report.h"
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using namespace gatelodge::tests;
using Verdict = HealthItem::Verdict;
using Part = HealthItem::Part;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

store::NodeReport aNode() {
    store::NodeReport node;
    node.node = QStringLiteral("lodge-1");
    node.diskFree = 20LL << 30;
    node.diskSize = 100LL << 30;
    return node;
}

QStringList said(const QList<HealthItem> &items) {
    QStringList all;
    for (const HealthItem &item : items)
        all << QString::number(int(item.verdict)) + QLatin1Char(' ') + plainSentence(item);
    return all;
}

QueueLane aLane() {
    QueueLane lane;
    lane.site = SiteId(7);
    lane.siteName = QStringLiteral("Wiki");
    lane.pushes = true;
    return lane;
}

} // namespace

class TestHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clocks_and_disks_of_every_node_data() {
        QTest::addColumn<qint64>("clock");
        QTest::addColumn<qint64>("free");
        QTest::addColumn<QStringList>("all");
        const QString clocks = QStringLiteral("0 The clocks agree with the database’s.");
        const QString room = QStringLiteral("0 There is room on the disk: 20.00 GiB are left.");
        const QString off =
            QStringLiteral(" The clock of lodge-1 is %1 ms away from the database’s. Sites refuse answers "
                           "that seem older than ten seconds.");
        const QString disk = QStringLiteral(" The disk of lodge-1 has %1 left. When it is full, nothing is saved.");
        QTest::newRow("fine") << qint64(-900) << (20LL << 30) << QStringList{clocks, room};
        QTest::newRow("slow clock") << qint64(-1500) << (20LL << 30) << QStringList{u'2' + off.arg(1500), room};
        QTest::newRow("wrong clock") << qint64(7000) << (20LL << 30) << QStringList{u'3' + off.arg(7000), room};
        QTest::newRow("little room") << qint64(0) << (1LL << 30)
                                     << QStringList{clocks, u'2' + disk.arg(QStringLiteral("1.00 GiB"))};
        QTest::newRow("no room") << qint64(0) << (100LL << 20)
                                 << QStringList{clocks, u'3' + disk.arg(QStringLiteral("100.00 MiB"))};
        QTest::newRow("nobody knows") << qint64(0) << qint64(-1)
                                      << QStringList{clocks,
                                                     QStringLiteral("1 How much room the disk has is not known.")};
    }
    void clocks_and_disks_of_every_node() {
        QFETCH(qint64, clock);
        QFETCH(qint64, free);
        store::NodeReport node = aNode();
        node.clockMs = clock;
        node.diskFree = free;
        QTEST(said(judgeNodes({node}, kNow)), "all");
    }
    void without_a_node_nothing_is_claimed() {
        const auto items = judgeNodes({}, kNow);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().verdict, Verdict::Unknown);
        QVERIFY(!items.first().wantsSomebody());
    }

    void a_certificate_is_foretold_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("says");
        QTest::newRow("long") << 90 << "0 Certificates hold until 2026-05-30 at least.";
        QTest::newRow("three weeks") << 21 << "2 The certificate of lodge-1 ends on 2026-03-22.";
        QTest::newRow("three days") << 3 << "3 The certificate of lodge-1 ends on 2026-03-04.";
        QTest::newRow("over") << -1 << "3 The certificate of lodge-1 ended on 2026-02-28. Browsers refuse it.";
    }
    void a_certificate_is_foretold() {
        QFETCH(int, days);
        store::NodeReport node = aNode();
        node.tlsUntil = kNow.addDays(days);
        QTEST(said(judgeCertificates({node}, {}, kNow)).join(u'|'), "says");
    }
    void what_issues_certificates_is_foretold_too() {
        const store::CertificateEnd soon{QStringLiteral("devices"), kNow.addDays(20)},
            late{QStringLiteral("devices"), kNow.addDays(400)};
        QCOMPARE(judgeCertificates({aNode()}, {soon}, kNow).first().fix, HealthItem::Fix::Authorities);
        QCOMPARE(judgeCertificates({aNode()}, {late}, kNow).first().verdict, Verdict::Fine);
        QCOMPARE(said(judgeCertificates({aNode()}, {}, kNow)),
                 QStringList{QStringLiteral("0 This house has no certificates of its own that could end.")});
    }

    void the_queue_names_the_cause_and_not_what_follows_from_it() {
        QueueLane failing = aLane();
        failing.failures = 3;
        failing.trouble = {LaneTrouble::Kind::Status, 502, QStringLiteral("HTTP 502")};
        auto items = judgeQueue({failing}, false, 4000);
        QCOMPARE(said(items), QStringList{QStringLiteral("3 Wiki gets no updates: HTTP 502.")});
        QCOMPARE(items.first().key, QStringLiteral("lane/7"));
        QCOMPARE(items.first().site, SiteId(7));
        failing.paused = true;
        QCOMPARE(said(judgeQueue({failing}, false, {})),
                 QStringList{QStringLiteral("0 Every site has the latest state.")});
        failing.trouble.status = 410;
        items = judgeQueue({failing}, false, 4000);
        QCOMPARE(said(items), QStringList{QStringLiteral(
                                  "3 Wiki says that it is gone (HTTP 410): it is sent nothing until you resume it.")});
        QCOMPARE(items.first().fix, HealthItem::Fix::Lane);
        QCOMPARE(said(judgeQueue({aLane()}, false, 299)),
                 QStringList{QStringLiteral("0 Every site has the latest state.")});
        QCOMPARE(said(judgeQueue({aLane()}, false, 300)),
                 QStringList{QStringLiteral("2 A change has waited for 300 s.")});
        QCOMPARE(judgeQueue({aLane()}, false, 900).first().verdict, Verdict::Bad);
        QCOMPARE(said(judgeQueue({aLane()}, true, 900)), QStringList{QStringLiteral("2 All deliveries are paused.")});
    }

    void what_waits_at_a_paused_site_is_said_of_that_site() {
        QueueLane paused = aLane();
        paused.paused = true;
        QCOMPARE(said(judgeQueue({paused}, false, {})),
                 QStringList{QStringLiteral("0 Every site has the latest state.")});
        paused.waiting = 4;
        for (const int age : {0, 300, 4000}) {
            const auto items = judgeQueue({paused}, false, age);
            QCOMPARE(said(items), QStringList{QStringLiteral("2 Wiki is paused: 4 changes wait there.")});
            QCOMPARE(items.first().fix, HealthItem::Fix::Lane);
            QCOMPARE(items.first().site, SiteId(7));
        }
        QCOMPARE(said(judgeQueue({paused}, true, 900)), QStringList{QStringLiteral("2 All deliveries are paused.")});
        paused.failures = 3;
        paused.trouble.status = 410;
        QCOMPARE(judgeQueue({paused}, false, 900).size(), 1); // it is gone, and paused for that
    }

    void keys_that_do_not_fit_or_are_old() {
        const auto key = [](int version, int bytes, const QDateTime &made) {
            return store::KeySize{SiteId(7), QStringLiteral("Wiki"), version, bytes, made};
        };
        QCOMPARE(
            said(judgeKeys({key(4, 24, kNow)}, kNow)),
            QStringList{QStringLiteral("3 The key of Wiki has 24 bytes, which protocol v4 does not take. Nobody can "
                                       "enter.")});
        QCOMPARE(said(judgeKeys({key(3, 64, kNow.addYears(-3))}, kNow)),
                 QStringList{QStringLiteral("2 The key of Wiki was made on 2023-03-01. It is time for a new one.")});
        QCOMPARE(judgeKeys({key(3, 64, kNow.addDays(-700))}, kNow).first().verdict, Verdict::Fine);
    }

    void no_backup_is_said_and_calls_nobody() {
        QCOMPARE(judgeBackup({}, kNow).verdict, Verdict::Unknown);
        QCOMPARE(plainSentence(judgeBackup({}, kNow)), QStringLiteral("Gatelodge knows of no backup."));
        store::BackupRecord backup{kNow.addDays(-8), QStringLiteral("/srv/backup"), 10, {}};
        QCOMPARE(judgeBackup(backup, kNow).verdict, Verdict::Look);
        backup.at = kNow.addDays(-6);
        QCOMPARE(judgeBackup(backup, kNow).verdict, Verdict::Look); // nobody knows whether it can be restored
        backup.verifiedAt = backup.at;
        QCOMPARE(judgeBackup(backup, kNow).verdict, Verdict::Fine);
    }

    void a_database_that_is_slow_or_full_of_connections() {
        const store::DatabaseFacts calm{QStringLiteral("15.6 (Debian)"), 10, 100, 8 << 20};
        QCOMPARE(said(judgeDatabase(calm, 3)),
                 QStringList{QStringLiteral("0 The database answers within 3 ms: PostgreSQL 15.6, 8.00 MiB, 10 of 100 "
                                            "connections.")});
        QCOMPARE(judgeDatabase(calm, 1000).first().key, QStringLiteral("database/slow"));
        const store::DatabaseFacts full{QStringLiteral("15.6"), 90, 100, 8 << 20};
        QCOMPARE(judgeDatabase(full, 3).first().key, QStringLiteral("database/connections"));
    }

    void a_value_that_looks_like_a_place_is_none() {
        QCOMPARE(filledSentence(QStringLiteral("%1 and %2, %3"), {QStringLiteral("%2"), QStringLiteral("b")}),
                 QStringLiteral("%2 and b, %3"));
    }

    void every_part_is_told_of_a_real_house() {
        TestDatabase database;
        const auto session = database.session();
        const SiteId site = aSite(*session).make();
        const auto means = cheapMeans(std::make_shared<Letters>());
        const auto access = Access::owner(Actor::system());
        value(makeKey(*session, access.manageSites(), means.vault->sealingKey(), site));
        // The size is read from outside of the seal.
        const auto opened = value(openKeys(*session, *means.vault, site));
        QCOMPARE(value(store::listKeySizes(*session)).first().bytes, int(opened.current.size()));

        QTemporaryDir dir;
        value(sampleHouse(*session, {QStringLiteral("lodge-1"), dir.path(), {}}));
        const auto nodes = value(store::listNodes(*session));
        QCOMPARE(nodes.size(), 1);
        QVERIFY(qAbs(nodes.first().clockMs) < 1500);
        QCOMPARE(nodes.first().diskSize, QStorageInfo(dir.path()).bytesTotal());
        QVERIFY(!nodes.first().tlsUntil.isValid());
        QCOMPARE(ask(*session, QStringLiteral("SELECT count(*) FROM house_samples")), QStringLiteral("1"));

        const auto items = value(examineHouse(*session, value(access.permit<Duty::ReadHouse>())));
        QSet<int> parts;
        for (const HealthItem &item : items)
            parts << int(item.part);
        QCOMPARE(parts.size(), int(Part::Backups) + 1);
        for (const HealthItem &item : items)
            QVERIFY2(!item.wantsSomebody() || item.part == Part::Disk, qPrintable(plainSentence(item)));
        value(store::recordBackup(
            *session, {{}, QStringLiteral("/srv/backup"), 1000, QDateTime::currentDateTimeUtc()}));
        QCOMPARE(value(examineHouse(*session, value(access.permit<Duty::ReadHouse>()))).last().verdict, Verdict::Fine);
    }

    void a_house_that_no_server_is_heard_of_is_bad_data() {
        QTest::addColumn<QList<int>>("silentFor"); // s
        QTest::addColumn<QString>("said");
        QTest::newRow("never served") << QList<int>{} << QStringLiteral("3 No server runs yet: nobody can sign in.");
        QTest::newRow("one that was heard") << QList<int>{60} << QString();
        QTest::newRow("one of two") << QList<int>{7200, 60} << QString();
        QTest::newRow("none any more") << QList<int>{7200, 600}
                                       << QStringLiteral("3 No server has been heard for 600 s: nobody can sign in.");
    }
    void a_house_that_no_server_is_heard_of_is_bad() {
        QFETCH(QList<int>, silentFor);
        QFETCH(QString, said);
        QList<store::NodeReport> known;
        for (const int seconds : std::as_const(silentFor)) {
            known << aNode();
            known.last().heardAt = kNow.addSecs(-seconds);
        }
        QCOMPARE(::said(judgeSilence(known, kNow)).join(u' '), said);
    }

    // What stands in place of clocks and disks; whoever looks at a house that is closed for a while is no server.
    void a_real_house_says_so_too() {
        TestDatabase database;
        const auto session = database.session();
        const auto permit = value(Access::owner(Actor::system()).permit<Duty::ReadHouse>());
        const auto clocks = [&](const std::optional<store::NodeReport> &own) {
            QList<HealthItem> items = value(examineHouse(*session, permit, own));
            items.removeIf([](const HealthItem &item) { return item.part != Part::Clock; });
            return said(items).join(u' ');
        };
        QCOMPARE(clocks({}), QStringLiteral("3 No server runs yet: nobody can sign in."));
        store::NodeReport own = aNode();
        own.heardAt = QDateTime::currentDateTimeUtc();
        QCOMPARE(clocks(own), QStringLiteral("0 The clocks agree with the database’s."));
        value(session->script(
            QStringLiteral("INSERT INTO house_nodes (node, heard_at, clock_ms, disk_free, disk_size) VALUES "
                           "('lodge-1', gatelodge.now() - interval '2 h', 0, -1, -1)")));
        QVERIFY2(clocks({}).startsWith(QLatin1String("3 No server has been heard for 72")), qPrintable(clocks({})));
    }

    void who_has_no_mail_server_is_told_before_a_mail_waits_data() {
        QTest::addColumn<QStringList>("told"); // to each server at its start; "-": it does not tell
        QTest::addColumn<bool>("kept");
        QTest::addColumn<int>("mails");
        QTest::addColumn<QString>("said");
        const QString fine = QStringLiteral("0 No mail waits.");
        QTest::newRow("none") << QStringList{QString()} << false << 0
                              << QStringLiteral("2 No mail server is set: nobody gets a mail.");
        QTest::newRow("none, and some wait")
            << QStringList{QString()} << false << 2 << QStringLiteral("3 No mail server is set, and 2 mails wait.");
        QTest::newRow("kept by the house") << QStringList{QString()} << true << 0 << fine;
        QTest::newRow("told to one") << QStringList{QString(), QStringLiteral("smtp://mail.example.org")} << false << 0
                                     << fine;
        QTest::newRow("of an earlier version") << QStringList{QStringLiteral("-")} << false << 0 << fine;
        QTest::newRow("nobody serves") << QStringList{} << false << 0 << fine;
    }
    void who_has_no_mail_server_is_told_before_a_mail_waits() {
        QFETCH(QStringList, told);
        QFETCH(bool, kept);
        QFETCH(int, mails);
        QFETCH(QString, said);
        TestDatabase database;
        const auto session = database.session();
        for (int i = 0; i < told.size(); ++i) {
            store::NodeReport node = aNode();
            node.node = QStringLiteral("lodge-%1").arg(i);
            if (told[i] != QLatin1String("-"))
                node.mailServer = told[i];
            value(store::hearNode(*session, node));
        }
        if (kept)
            value(session->script(QStringLiteral(
                "UPDATE settings SET value = '{\"host\": \"mail.example.org\"}' WHERE name = 'mail_server'")));
        for (int i = 0; i < mails; ++i)
            value(session->script(QStringLiteral("INSERT INTO mails (recipient, template, subject, sealed) VALUES "
                                                 "('a@x.example', 'sign-up', 'S', '')")));
        QList<HealthItem> items =
            value(examineHouse(*session, value(Access::owner(Actor::system()).permit<Duty::ReadHouse>())));
        items.removeIf([](const HealthItem &item) { return item.part != Part::Mail; });
        QCOMPARE(::said(items).join(u' '), said);
    }

    void a_clock_that_is_ahead_of_the_database_is_noticed() {
        TestDatabase database;
        database.shiftClock(std::chrono::seconds(60));
        const auto session = database.session();
        const auto report = value(lookAround(*session, {QStringLiteral("lodge-1"), QStringLiteral("/"), {}}));
        QVERIFY2(report.clockMs < -55'000 && report.clockMs > -65'000, qPrintable(QString::number(report.clockMs)));
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
