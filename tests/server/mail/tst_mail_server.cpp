// The mail server that the house keeps as a setting: used at once by whoever sends, its password sealed and never
// shown, for the server and the account that it was given for.
#include "server/mail/sender.h"
#include "server/service/access.h"
#include "server/service/limits.h"
#include "server/service/mail_server.h"
#include "server/service/undo.h"
#include "server/store/audit.h"
#include "server/store/doors.h"
#include "server/store/listener.h"
#include "server/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/receivers/smtp_receiver.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QJsonDocument>
#include <QtTest>
#include <atomic>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestMailServer : public QObject {
    Q_OBJECT

    struct House {
        QJsonObject chosen() { return value(readLimits(*session, permit<Duty::ReadSettings>(), means)).chosen; }
        QJsonObject shown() { return chosen().value(kMailServer).toObject(); }
        Done change(const QJsonObject &server, std::optional<QJsonObject> seen = {}) {
            QJsonObject next = chosen();
            next.insert(kMailServer, server);
            const QString deed = QStringLiteral("deed-%1").arg(++deeds);
            const Access acting({QStringLiteral("console:owner"), Source::Console, deed}, {{Role::Owner, {}}});
            return changeLimits(*session, value(acting.permit<Duty::ManageSettings>()), seen ? *seen : chosen(),
                                withSealedPassword(means.vault->sealingKey(), next));
        }
        template <Duty D> Permit<D> permit() { return value(access.permit<D>()); }
        UndoOutcome undoLast() {
            const auto last =
                value(store::findEntry(*session, value(store::listLatestChanges(*session, 1)).first().seq));
            return value(undoDeed(*session, permit<Duty::ManageSite>(), last.deed));
        }
        QString password() {
            const auto opened = value(openMailServer(*session, *means.vault));
            return opened ? opened->password : QString();
        }
        void post(const char *to) {
            const QJsonObject body{{QStringLiteral("from"), QStringLiteral("account@localhost")},
                                   {QStringLiteral("fromName"), QStringLiteral("River club")},
                                   {QStringLiteral("text"), QStringLiteral("Come in")},
                                   {QStringLiteral("html"), QStringLiteral("<p>Come in</p>")}};
            const QByteArray sealed =
                means.vault->sealingKey().seal(kMailBody, QJsonDocument(body).toJson(QJsonDocument::Compact));
            value(store::insertMail(
                *session,
                {{}, QString::fromLatin1(to), QStringLiteral("sign-up"), QStringLiteral("Your account"), sealed}));
        }
        QString ask(const char *sql) { return tests::ask(*session, QString::fromLatin1(sql)); }
        int deeds = 0;
        tests::TestDatabase database;
        std::unique_ptr<store::Session> session = database.session();
        Means means = tests::cheapMeans(std::make_shared<tests::Letters>());
        Access access{{QStringLiteral("console:owner"), Source::Console, {}}, {{Role::Owner, {}}}};
    };

    static QJsonObject aServer(const char *host = "mail.example.org", const char *user = "gate") {
        return {{QStringLiteral("host"), QString::fromLatin1(host)},
                {QStringLiteral("port"), 587},
                {QStringLiteral("encryption"), QStringLiteral("starttls")},
                {QStringLiteral("user"), QString::fromLatin1(user)},
                {QStringLiteral("password"), QStringLiteral("correct horse")}};
    }
    // As a form hands it in that nobody has touched the password of.
    static QJsonObject untouched(QJsonObject server) {
        server.remove(QStringLiteral("password"));
        return server;
    }

private Q_SLOTS:
    void what_waits_leaves_as_soon_as_one_is_set() {
        House house;
        test::SmtpScript script;
        script.password = "correct horse";
        test::SmtpReceiver receiver(script);
        std::atomic_int looks = 0;
        mail::Sender sender(house.database.connection(), house.means.vault,
                            [&looks, kept = mail::keptByTheHouse(house.means.vault)](store::Session &session) {
                                ++looks;
                                return kept(session);
                            });
        store::Listener listener(house.database.connection(), {QStringLiteral("gatelodge_mail")});
        QSignalSpy connected(&listener, &store::Listener::connected), heard(&listener, &store::Listener::heard);
        connect(&listener, &store::Listener::heard, this, [&sender] { sender.wake(); });
        listener.start();
        QVERIFY(connected.count() || connected.wait(30'000));

        house.post("ada@example.org");
        QTRY_VERIFY_WITH_TIMEOUT(heard.count() >= 1, 30'000);
        const int before = looks; // the second look from here begins when the first is over
        QTRY_VERIFY_WITH_TIMEOUT((sender.wake(), looks >= before + 2), 30'000);
        QJsonObject server = aServer("127.0.0.1");
        server.insert(QStringLiteral("port"), receiver.port());
        server.insert(QStringLiteral("encryption"), QStringLiteral("if_offered"));
        server.insert(QStringLiteral("sender"), QStringLiteral("gate@club.example"));
        QCOMPARE(house.ask("SELECT concat_ws(' ', attempts, last_error) FROM mails"), QStringLiteral("0"));

        value(house.change(server)); // nobody starts anything anew
        QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 1, 60'000);
        const auto seen = receiver.messages().first();
        QCOMPARE(seen.user, QByteArray("gate"));
        QCOMPARE(seen.from, QByteArray("<gate@club.example>"));
        QVERIFY2(seen.message.contains("River club"), seen.message.constData());
        QTRY_COMPARE_WITH_TIMEOUT(house.ask("SELECT count(sent_at) FROM mails"), QStringLiteral("1"), 30'000);
        QCOMPARE(house.ask("SELECT attempts FROM mails"), QStringLiteral("1"));
    }

    void what_was_tried_in_vain_is_tried_anew_by_the_other_one() {
        House house;
        for (const char *to : {"a@x.example", "b@x.example", "c@x.example"})
            house.post(to);
        value(store::markMailFailed(*house.session, MailId(1), QStringLiteral("no route"), std::chrono::hours(6)));
        value(store::markMailFailed(*house.session, MailId(2), QStringLiteral("no such box"),
                                    std::chrono::hours(24 * 365 * 10)));
        value(store::markMailFailed(*house.session, MailId(3), QStringLiteral("no route"), std::chrono::seconds(0)));
        QCOMPARE(value(store::claimDueMails(*house.session)).size(), 1); // under way: it would go twice
        value(house.change(aServer()));
        QCOMPARE(house.ask("SELECT string_agg(mail_id::text, ' ') FROM mails WHERE retry_at <= gatelodge.now()"),
                 QStringLiteral("1"));
    }

    void its_password_is_sealed_and_told_as_set_alone() {
        House house;
        value(house.change(aServer()));
        QCOMPARE(house.shown().value(QStringLiteral("password")).toObject(),
                 (QJsonObject{{QStringLiteral("sealed"), QString()}}));
        QCOMPARE(house.password(), QStringLiteral("correct horse"));
        for (const char *sql : {"SELECT string_agg(value::text, ' ') FROM settings",
                                "SELECT string_agg(concat(before, after), ' ') FROM audit_payload"})
            QVERIFY2(!house.ask(sql).contains(QLatin1String("correct horse")), sql);
        const auto changes = value(store::listLatestChanges(*house.session, 1));
        QCOMPARE(changes.first().entity, QStringLiteral("settings"));
        QCOMPARE(changes.first().after.value(QStringLiteral("value")).toObject().value(QStringLiteral("password")),
                 QJsonValue(QJsonObject{{QStringLiteral("sealed"), QString()}}));
    }

    void a_password_stays_with_its_server_and_its_account_data() {
        QTest::addColumn<QJsonObject>("next");
        QTest::addColumn<QString>("password");
        const QString kept = QStringLiteral("correct horse");
        QJsonObject port = untouched(aServer()), gone = untouched(aServer()), fresh = aServer("mail.other.example"),
                    open = untouched(aServer()), sealed = aServer();
        port.insert(QStringLiteral("port"), 465);
        gone.insert(QStringLiteral("password"), QJsonValue::Null);
        fresh.insert(QStringLiteral("password"), QStringLiteral("another"));
        QTest::newRow("untouched") << untouched(aServer()) << kept;
        open.insert(QStringLiteral("encryption"), QStringLiteral("if_offered"));
        sealed.insert(QStringLiteral("password"), QJsonObject{{QStringLiteral("sealed"), QStringLiteral("AAAA")}});
        QTest::newRow("another port") << port << kept;
        QTest::newRow("no encryption demanded any more") << open << QString();
        QTest::newRow("one that comes sealed") << sealed << kept;
        QTest::newRow("taken away") << gone << QString();
        QTest::newRow("another server") << untouched(aServer("mail.other.example")) << QString();
        QTest::newRow("another account") << untouched(aServer("mail.example.org", "club")) << QString();
        QTest::newRow("another server, another password") << fresh << QStringLiteral("another");
        QTest::newRow("none any more") << QJsonObject() << QString();
    }
    void a_password_stays_with_its_server_and_its_account() {
        QFETCH(QJsonObject, next);
        QFETCH(QString, password);
        House house;
        value(house.change(aServer()));
        value(house.change(next));
        QCOMPARE(house.password(), password);
        QCOMPARE(house.shown().isEmpty(), next.isEmpty());
    }

    void a_password_opens_for_no_other_server_whoever_writes_the_row_data() {
        QTest::addColumn<QString>("next"); // of the row, from the one before
        const QString set = QStringLiteral("jsonb_set(value, '{%1}', '\"%2\"')");
        QTest::newRow("another server") << set.arg(QStringLiteral("host"), QStringLiteral("mail.other.example"));
        QTest::newRow("another account") << set.arg(QStringLiteral("user"), QStringLiteral("club"));
        QTest::newRow("unencrypted") << set.arg(QStringLiteral("encryption"), QStringLiteral("if_offered"));
    }
    void a_password_opens_for_no_other_server_whoever_writes_the_row() {
        QFETCH(QString, next);
        House anew, otherwise;
        value(anew.change(aServer()));
        value(anew.session->script(
            QStringLiteral("CREATE TEMP TABLE was AS SELECT %1 AS value FROM settings "
                           "WHERE name = 'mail_server'; "
                           "DELETE FROM settings WHERE name = 'mail_server'; "
                           "INSERT INTO settings (name, value) SELECT 'mail_server', value FROM was")
                .arg(next)));
        value(otherwise.change(aServer()));
        value(otherwise.session->script(
            QStringLiteral("UPDATE settings SET value = jsonb_set(%1, '{password,sealed}', "
                           "to_jsonb((value #>> '{password,sealed}') || ' ')) WHERE name = 'mail_server'")
                .arg(next)));
        for (House *house : {&anew, &otherwise}) {
            QVERIFY(house->ask("SELECT value #>> '{password,sealed}' FROM settings WHERE name = 'mail_server'").size() >
                    40);
            const auto opened = openMailServer(*house->session, *house->means.vault);
            QVERIFY(!opened);
            QCOMPARE(opened.error().fault, Fault::Misconfigured);
        }
    }

    void an_undo_gives_back_the_server_and_no_password() {
        House house;
        value(house.change(aServer()));
        value(house.change(aServer("mail.other.example")));
        QCOMPARE(house.undoLast().restored, 1);
        QCOMPARE(house.shown().value(QStringLiteral("host")).toString(), QStringLiteral("mail.example.org"));
        QCOMPARE(house.password(), QString());
        value(house.change(QJsonObject()));
        QCOMPARE(house.undoLast().restored, 1);
        QCOMPARE(house.shown().value(QStringLiteral("host")).toString(), QStringLiteral("mail.example.org"));
    }

    void what_cannot_be_is_named_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("entered");
        QTest::newRow("host") << QStringLiteral("host") << QJsonValue(QStringLiteral("mail example"));
        QTest::newRow("port") << QStringLiteral("port") << QJsonValue(70'000);
        QTest::newRow("encryption") << QStringLiteral("encryption") << QJsonValue(QStringLiteral("none"));
        QTest::newRow("sender") << QStringLiteral("sender") << QJsonValue(QStringLiteral("nobody"));
        QTest::newRow("its name") << QStringLiteral("sender_name") << QJsonValue(QStringLiteral("a\nBcc: b@x.example"));
    }
    void what_cannot_be_is_named() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, entered);
        House house;
        QJsonObject server = aServer();
        server.insert(name, entered);
        const Done refused = house.change(server);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Invalid);
        QCOMPARE(refused.error().detail.section(u':', 0, 0), name);
        QVERIFY(house.shown().isEmpty());
    }

    void whoever_was_quicker_is_not_overwritten() {
        House house;
        const QJsonObject seen = house.chosen();
        value(house.change(aServer()));
        QCOMPARE(house.change(aServer("mail.other.example"), seen).error().fault, Fault::Conflict);
        QCOMPARE(house.shown().value(QStringLiteral("host")).toString(), QStringLiteral("mail.example.org"));
    }
};

QTEST_GUILESS_MAIN(TestMailServer)
#include "tst_mail_server.moc"
