// The binary itself: how it starts, answers, is asked, is refused and ends, and that it leaves nothing behind. One data
// folder for all, so that PostgreSQL is made once.
#include "tests/e2e/free_port.h"
#include "tests/e2e/program.h"
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace gatelodge::tests;

namespace {

int statusOf(quint16 port, const char *path) {
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QLatin1String(path))));
    request.setTransferTimeout(10'000);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString valueOf(const Said &said, const char *name) {
    return said.json().object().value(QLatin1String(name)).toString();
}

} // namespace

class ProgramsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void serving_is_told_and_ends_with_nothing_left();
    void a_wrong_setting_is_one_line_data();
    void a_wrong_setting_is_one_line();
    void a_wrong_command_line_is_refused_data();
    void a_wrong_command_line_is_refused();
    void a_port_that_somebody_has_is_said();
    void a_second_process_is_a_guest();
    void people_are_managed_in_a_shell();
    void people_leave_by_a_file_and_for_good();
    void a_site_is_added_listed_and_tried();
    void a_site_learns_openid_connect_in_a_shell();
    void an_answer_is_made_and_opened_without_a_database();
    void check_speaks_as_monitoring_expects();
    void the_doctor_says_what_wants_somebody();
    void a_key_file_that_others_may_read_is_refused();
    void a_lost_key_is_not_made_anew();
    void nothing_outlives_a_killed_server();
    void both_programs_open_the_demo_data();
    void both_programs_open_the_demo();

private:
    Said run(const QStringList &arguments, const QByteArray &input = {}) {
        return gatelodge::tests::run(m_dir, arguments, input);
    }
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")};
    QDir m_dir;
    QString m_org;
};

void ProgramsTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    m_dir = QDir(m_folder.path());
    const Said made = run({QStringLiteral("migrate")});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(processesOf(m_dir), QStringList());
    m_org = valueOf(
        run({QStringLiteral("org"), QStringLiteral("add"), QStringLiteral("Riverside"), QStringLiteral("--json")}),
        "org");
    QVERIFY(!m_org.isEmpty());
}

void ProgramsTest::serving_is_told_and_ends_with_nothing_left() {
    const quint16 port = freePort();
    Serving server(m_dir, port);
    QCOMPARE(server.readyLine(), QByteArrayLiteral("ready http://127.0.0.1:") + QByteArray::number(port) + '\n');
    QCOMPARE(statusOf(port, "/healthz"), 200);
    QTRY_COMPARE(statusOf(port, "/readyz"), 200);
    QCOMPARE(statusOf(port, "/account/login/"), 200);
    QVERIFY(server.end(SIGTERM));
    QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process().exitCode(), 0);
    QCOMPARE(processesOf(m_dir), QStringList());
}

void ProgramsTest::a_wrong_setting_is_one_line_data() {
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QString>("named");
    QTest::newRow("listen") << QStringList{QStringLiteral("--listen"), QStringLiteral("nonsense")}
                            << QStringLiteral("listen");
    QTest::newRow("beyond loopback without TLS")
        << QStringList{QStringLiteral("--listen"), QStringLiteral("0.0.0.0:8080")} << QStringLiteral("listen");
    QTest::newRow("public_url") << QStringList{QStringLiteral("--public-url"), QStringLiteral("http://club.example")}
                                << QStringLiteral("public_url");
    QTest::newRow("lane_web") << QStringList{QStringLiteral("--lane-web"), QStringLiteral("0")}
                              << QStringLiteral("lane_web");
}
void ProgramsTest::a_wrong_setting_is_one_line() {
    QFETCH(QStringList, flags);
    QFETCH(QString, named);
    const Said said = run(QStringList{QStringLiteral("serve")} + flags);
    QCOMPARE(said.exitCode, 2);
    QCOMPARE(said.complaints().size(), 1);
    QVERIFY2(said.err.contains(named), qPrintable(said.err));
}

void ProgramsTest::a_wrong_command_line_is_refused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("an unknown one") << QStringList{QStringLiteral("dance")};
    QTest::newRow("an unknown flag") << QStringList{QStringLiteral("serve"), QStringLiteral("--dance")};
    QTest::newRow("a name missing") << QStringList{QStringLiteral("user"), QStringLiteral("show")};
}
void ProgramsTest::a_wrong_command_line_is_refused() {
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).exitCode, 2);
}

void ProgramsTest::a_port_that_somebody_has_is_said() {
    QTcpServer somebody;
    QVERIFY(somebody.listen(QHostAddress::LocalHost));
    const QString port = QString::number(somebody.serverPort());
    const Said said = run({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:") + port});
    QVERIFY(said.exitCode == 1 || said.exitCode == 2 || said.exitCode == 4);
    const QStringList complaints = said.complaints().filter(QStringLiteral("gatelodged:"));
    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().contains(port), qPrintable(said.err));
    QCOMPARE(processesOf(m_dir), QStringList());
}

void ProgramsTest::a_second_process_is_a_guest() {
    const quint16 port = freePort();
    Serving server(m_dir, port);
    QVERIFY(!server.readyLine().isEmpty());
    const Said added =
        run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("--first"), QStringLiteral("Ada"),
             QStringLiteral("--last"), QStringLiteral("Brandt"), QStringLiteral("--email"),
             QStringLiteral("ada@club.example"), QStringLiteral("--username"), QStringLiteral("ada")},
            "six quiet herons at noon\n");
    QVERIFY2(added.exitCode == 0, qPrintable(added.err));
    QTRY_COMPARE(statusOf(port, "/readyz"), 200); // the guest has not taken PostgreSQL along
    QVERIFY(server.end(SIGINT));
    QCOMPARE(server.process().exitCode(), 0);
}

void ProgramsTest::people_are_managed_in_a_shell() {
    const Said shown = run(
        {QStringLiteral("user"), QStringLiteral("show"), QStringLiteral("ada@club.example"), QStringLiteral("--json")});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(valueOf(shown, "username"), QStringLiteral("ada"));
    QCOMPARE(valueOf(shown, "name"), QStringLiteral("Ada Brandt"));
    QCOMPARE(valueOf(shown, "status"), QStringLiteral("active"));
    QCOMPARE(run({QStringLiteral("user"), QStringLiteral("suspend"), QStringLiteral("ada")}).exitCode, 0);
    const Said suspended =
        run({QStringLiteral("user"), QStringLiteral("show"), QStringLiteral("ada"), QStringLiteral("--json")});
    QCOMPARE(valueOf(suspended, "status"), QStringLiteral("suspended"));
    const Said unknown = run({QStringLiteral("user"), QStringLiteral("show"), QStringLiteral("zoe")});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains(QStringLiteral("nobody is called zoe")));
    const Said twice =
        run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("--username"), QStringLiteral("ada")});
    QCOMPARE(twice.exitCode, 1);
    QCOMPARE(twice.complaints().size(), 1);
    const Said weak = run({QStringLiteral("user"), QStringLiteral("passwd"), QStringLiteral("ada")}, "ada\n");
    QVERIFY2(weak.exitCode != 0 && weak.complaints().size() == 1, qPrintable(weak.err));
    const Said given =
        run({QStringLiteral("user"), QStringLiteral("passwd"), QStringLiteral("ada"), QStringLiteral("--once")},
            "brass compass under the stairs\n");
    QVERIFY2(given.exitCode == 0, qPrintable(given.err));
}

void ProgramsTest::people_leave_by_a_file_and_for_good() {
    const QString user = QStringLiteral("user"), dry = QStringLiteral("--dry-run"), json = QStringLiteral("--json");
    for (const char *name : {"zoe", "zoe2"})
        QCOMPARE(run({user, QStringLiteral("add"), QStringLiteral("--username"), QLatin1String(name),
                      QStringLiteral("--first"), QStringLiteral("Zoe"), QStringLiteral("--last"),
                      QStringLiteral("Quackenbush")})
                     .exitCode,
                 0);
    const Said pairs = run({user, QStringLiteral("duplicates"), json});
    QVERIFY2(pairs.out.contains(QStringLiteral("zoe2")), qPrintable(pairs.out + pairs.err));
    QCOMPARE(run({user, QStringLiteral("merge"), QStringLiteral("zoe"), QStringLiteral("zoe2"), dry}).exitCode, 0);
    QCOMPARE(run({user, QStringLiteral("merge"), QStringLiteral("zoe"), QStringLiteral("zoe2")}).exitCode, 0);
    for (const QString &format : {QStringLiteral("csv"), QStringLiteral("ims")}) {
        const QString file = m_dir.filePath(QStringLiteral("out.") + format);
        const Said out = run({QStringLiteral("export"), format, QStringLiteral("--output"), file});
        QVERIFY2(out.exitCode == 0, qPrintable(out.err));
        const Said again = run({QStringLiteral("import"), format, file, dry, json});
        QVERIFY2(again.exitCode == 0, qPrintable(again.out + again.err));
        QCOMPARE(again.json().object().value(QLatin1String("changed")).toInt(), 0);
        QVERIFY(again.json().object().value(QLatin1String("same")).toInt() > 0);
    }
    QCOMPARE(run({QStringLiteral("rollover"), QStringLiteral("--search"), QStringLiteral("Quackenbush"),
                  QStringLiteral("--until"), QStringLiteral("2040-08-31"), dry})
                 .exitCode,
             0);
    QCOMPARE(run({QStringLiteral("rollover"), QStringLiteral("--until"), QStringLiteral("2040-08-31")}).exitCode, 2);
    QVERIFY(run({user, QStringLiteral("data"), QStringLiteral("zoe")}).out.contains(QStringLiteral("Quackenbush")));
    QCOMPARE(run({user, QStringLiteral("erase"), QStringLiteral("zoe"), dry}).exitCode, 0);
    QVERIFY(run({user, QStringLiteral("erase"), QStringLiteral("zoe")}, "zoë\n").exitCode != 0);
    QCOMPARE(run({user, QStringLiteral("erase"), QStringLiteral("zoe")}, "zoe\n").exitCode, 0);
    QCOMPARE(run({user, QStringLiteral("show"), QStringLiteral("zoe")}).exitCode, 1);
}

void ProgramsTest::a_site_is_added_listed_and_tried() {
    const Said added = run({QStringLiteral("site"), QStringLiteral("add"), QStringLiteral("Members’ wiki"),
                            QStringLiteral("--org"), m_org, QStringLiteral("--redirect"),
                            QStringLiteral("https://wiki.club.example/auth/"), QStringLiteral("--json")});
    QVERIFY2(added.exitCode == 0, qPrintable(added.err));
    const QString site = valueOf(added, "site"), key = valueOf(added, "key");
    QVERIFY(!key.isEmpty());
    const Said listed = run({QStringLiteral("site"), QStringLiteral("list"), QStringLiteral("--json")});
    const QJsonObject line = listed.json().array().at(0).toObject();
    QCOMPARE(line.value(QLatin1String("name")).toString(), QStringLiteral("Members’ wiki"));
    QCOMPARE(line.value(QLatin1String("protocol")).toString(), QStringLiteral("v3"));
    QVERIFY(!listed.out.contains(key)); // it was printed once
    QCOMPARE(run({QStringLiteral("site"), QStringLiteral("test"), site}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("site"), QStringLiteral("test"), QStringLiteral("99")}).exitCode, 1);
}

void ProgramsTest::a_site_learns_openid_connect_in_a_shell() {
    const auto openId = [this](const QStringList &more) {
        return run(QStringList{QStringLiteral("site"), QStringLiteral("openid")} + more +
                   QStringList{QStringLiteral("--json")});
    };
    const Said added = run({QStringLiteral("site"), QStringLiteral("add"), QStringLiteral("Club shop"),
                            QStringLiteral("--org"), m_org, QStringLiteral("--redirect"),
                            QStringLiteral("https://shop.club.example/auth/"), QStringLiteral("--json")});
    const QString site = valueOf(added, "site"), back = QStringLiteral("https://shop.club.example/back");
    QCOMPARE(openId({QStringLiteral("show"), site}).exitCode, 1); // it does not speak it yet
    const Said set =
        openId({QStringLiteral("set"), site, QStringLiteral("--redirect"), back, QStringLiteral("--binding"),
                QStringLiteral("nonce"), QStringLiteral("--claim"), QStringLiteral("team=fixed:sailing")});
    QVERIFY2(set.exitCode == 0, qPrintable(set.err));
    QCOMPARE(valueOf(set, "client_id"), QStringLiteral("club-shop"));
    const Said secret = openId({QStringLiteral("secret"), site});
    QCOMPARE(valueOf(secret, "secret").size(), 43);
    // One more leaves a day to the first, unless it is said otherwise; ending one is at once.
    QVERIFY(!valueOf(openId({QStringLiteral("show"), site}), "secrets").contains(QStringLiteral("until")));
    const Said second = openId({QStringLiteral("secret"), site});
    const QString held = valueOf(openId({QStringLiteral("show"), site}), "secrets"), until = QStringLiteral("(until ");
    QCOMPARE(held.count(until), 1);
    const QString ends = held.mid(held.indexOf(until) + until.size()).section(u')', 0, 0);
    const auto left = QDateTime::currentDateTimeUtc().secsTo(QDateTime::fromString(ends, Qt::ISODate));
    QVERIFY2(left > 23 * 3600 && left <= 24 * 3600, qPrintable(held));
    QCOMPARE(openId({QStringLiteral("secret"), site, QStringLiteral("--end"), valueOf(second, "id")}).exitCode, 0);
    const QString last = valueOf(openId({QStringLiteral("show"), site}), "secrets");
    QVERIFY2(last.startsWith(valueOf(secret, "id") + u':') && last.count(u'…') == 1, qPrintable(last));
    // What is not named stays; what is refused changes nothing, and says which field it is.
    const Said more = openId({QStringLiteral("set"), site, QStringLiteral("--add-redirect"),
                              QStringLiteral("http://127.0.0.1/back"), QStringLiteral("--access-minutes"),
                              QStringLiteral("5")});
    QCOMPARE(valueOf(more, "redirect"), back + QStringLiteral(" http://127.0.0.1/back"));
    const Said refused = openId(
        {QStringLiteral("set"), site, QStringLiteral("--redirect"), QStringLiteral("http://shop.club.example/")});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2((refused.out + refused.err).contains(QStringLiteral("redirectAddresses")), qPrintable(refused.out));
    const Said shown = openId({QStringLiteral("show"), site});
    QCOMPARE(valueOf(shown, "binding"), QStringLiteral("nonce"));
    QCOMPARE(valueOf(shown, "claims"), QStringLiteral("team=fixed:sailing"));
    QCOMPARE(valueOf(shown, "access_minutes"), QStringLiteral("5"));
    QVERIFY(!shown.out.contains(valueOf(secret, "secret"))); // it was printed once
    const auto keys = [&openId](const QStringList &how) {
        return openId(QStringList{QStringLiteral("keys")} + how).json().array();
    };
    const int before = int(keys({}).size()); // a server of this house may have made some
    const QJsonArray after = keys({QStringLiteral("--replace"), QStringLiteral("ES256")});
    QCOMPARE(int(after.size()), before + 1);
    QVERIFY(std::any_of(after.begin(), after.end(), [](const QJsonValue &key) {
        return key[QLatin1StringView("algorithm")] == QLatin1StringView("ES256") &&
               key[QLatin1StringView("signs_until")].toString().isEmpty();
    }));
    QCOMPARE(openId({QStringLiteral("set"), site, QStringLiteral("--stop")}).exitCode, 0);
    QCOMPARE(openId({QStringLiteral("show"), site}).exitCode, 1);
}

void ProgramsTest::an_answer_is_made_and_opened_without_a_database() {
    const QString key = QString::fromLatin1(QByteArray(64, 'k').toBase64());
    const Said made = run({QStringLiteral("token"), QStringLiteral("make"), QStringLiteral("--key"), key,
                           QStringLiteral("--redirect"), QStringLiteral("https://wiki.club.example/auth/"),
                           QStringLiteral("--first"), QStringLiteral("Zoë"), QStringLiteral("--json")});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    const Said opened = run({QStringLiteral("token"), QStringLiteral("decrypt"), QStringLiteral("--key"), key,
                             valueOf(made, "answer"), QStringLiteral("--json")});
    QVERIFY2(opened.exitCode == 0, qPrintable(opened.err));
    QCOMPARE(valueOf(opened, "first"), QStringLiteral("Zoë"));
    const Said foreign = run({QStringLiteral("token"), QStringLiteral("decrypt"), QStringLiteral("--key"),
                              QString::fromLatin1(QByteArray(64, 'x').toBase64()), valueOf(made, "answer")});
    QVERIFY(foreign.exitCode != 0);
    QCOMPARE(foreign.complaints().size(), 1);
}

void ProgramsTest::check_speaks_as_monitoring_expects() {
    const Said fine = run({QStringLiteral("check")});
    QCOMPARE(fine.exitCode, 0);
    QVERIFY2(fine.out.startsWith(QStringLiteral("GATELODGE OK - ")) && fine.out.contains(u'|'), qPrintable(fine.out));
    QCOMPARE(fine.out.count(u'\n'), 1);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--lane-web"), QStringLiteral("0")}).exitCode, 3);
    const Said gone = run({QStringLiteral("check"), QStringLiteral("--database"),
                           QStringLiteral("postgresql://127.0.0.1:%1/gatelodge").arg(freePort())});
    QCOMPARE(gone.exitCode, 2);
    QVERIFY2(gone.out.startsWith(QStringLiteral("GATELODGE CRITICAL - ")) && gone.out.count(u'\n') == 1,
             qPrintable(gone.out));
}

void ProgramsTest::the_doctor_says_what_wants_somebody() {
    // A password was changed before, and its owner is to be told by mail.
    const Said fine =
        run({QStringLiteral("doctor"), QStringLiteral("--smtp-url"), QStringLiteral("smtp://127.0.0.1:25")});
    QVERIFY2(fine.exitCode == 0, qPrintable(fine.out + fine.err));
    QCOMPARE(run({QStringLiteral("site"), QStringLiteral("add"), QStringLiteral("Old forum"), QStringLiteral("--org"),
                  m_org, QStringLiteral("--redirect"), QStringLiteral("https://forum.club.example/auth/"),
                  QStringLiteral("--protocol"), QStringLiteral("2")})
                 .exitCode,
             0);
    const Said wants = run({QStringLiteral("doctor")});
    QCOMPARE(wants.exitCode, 1);
    QVERIFY2(wants.out.contains(QStringLiteral("Old forum uses protocol v2")), qPrintable(wants.out));
}

void ProgramsTest::a_key_file_that_others_may_read_is_refused() {
    const QString key = m_dir.filePath(QStringLiteral("master.key"));
    const auto kept = QFile::permissions(key);
    QVERIFY(QFile::setPermissions(key, kept | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    const Said said = run({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.err.contains(QStringLiteral("master.key")), qPrintable(said.err));
    QCOMPARE(processesOf(m_dir), QStringList());
}

void ProgramsTest::a_lost_key_is_not_made_anew() {
    const QString key = m_dir.filePath(QStringLiteral("master.key")), aside = key + QStringLiteral(".aside");
    QVERIFY(QFile::rename(key, aside));
    const Said said = run({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QVERIFY(!QFile::exists(key));
    QVERIFY(QFile::rename(aside, key));
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.err.contains(QStringLiteral("master.key")), qPrintable(said.err));
}

void ProgramsTest::nothing_outlives_a_killed_server() {
    Serving server(m_dir, freePort());
    QVERIFY(!server.readyLine().isEmpty());
    QVERIFY(!processesOf(m_dir).isEmpty());
    QVERIFY(server.end(SIGKILL));
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(m_dir), QStringList(), 20'000);
    QCOMPARE(run({QStringLiteral("user"), QStringLiteral("show"), QStringLiteral("ada")}).exitCode,
             0); // and it starts again
}

void ProgramsTest::both_programs_open_the_demo_data() {
    QTest::addColumn<QString>("program");
    QTest::newRow("headless") << QStringLiteral(GATELODGED);
    QTest::newRow("with its window") << QStringLiteral(GATELODGE);
}
void ProgramsTest::both_programs_open_the_demo() {
    QFETCH(QString, program);
    QTemporaryDir folder(QStringLiteral("/tmp/gatelodge-e2e-XXXXXX"));
    const quint16 port = freePort();
    QProcess demo;
    prepare(demo, folder.path(),
            {QStringLiteral("demo"), QStringLiteral("--data-dir"), folder.path(), QStringLiteral("--listen"),
             QStringLiteral("127.0.0.1:%1").arg(port)});
    demo.setProgram(program);
    demo.setProcessChannelMode(QProcess::MergedChannels);
    demo.start();
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(port, "/readyz"), 200, kProgramPatience);
    QCOMPARE(statusOf(port, "/account/login/"), 200);
    if (program == QStringLiteral(GATELODGED)) {
        QString told;
        QTRY_VERIFY((told += QString::fromUtf8(demo.readAllStandardOutput())).contains(QLatin1String("ingrid")));
        static const QRegularExpression wiki(QStringLiteral("wiki +http://127\\.0\\.0\\.1:(\\d+)"));
        QVERIFY2(told.contains(QRegularExpression(QStringLiteral("alice +(\\w{5}-){3}\\w{5}"))), qPrintable(told));
        QCOMPARE(statusOf(quint16(wiki.match(told).captured(1).toUInt()), "/"), 200);
    }
    ::kill(pid_t(demo.processId()), SIGTERM);
    QVERIFY(demo.waitForFinished(kProgramPatience));
    QCOMPARE(demo.exitStatus(), QProcess::NormalExit);
    QCOMPARE(demo.exitCode(), 0);
    QCOMPARE(processesOf(QDir(folder.path())), QStringList());
    if (program != QStringLiteral(GATELODGED))
        return;
    const auto ledgerOf = [&folder](const QString &org) {
        return gatelodge::tests::run(QDir(folder.path()), {QStringLiteral("org"), QStringLiteral("ledger"), org});
    };
    const Said ledger = ledgerOf(QStringLiteral("HARBOUR races association"));
    QVERIFY2(ledger.out.contains(QRegularExpression(QStringLiteral("\nalice,[^\n]*,agreed,20"))),
             qPrintable(ledger.out.left(2000) + ledger.err));
    QCOMPARE(ledgerOf(QStringLiteral("Nobody")).exitCode, 1);
}

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_programs.moc"
