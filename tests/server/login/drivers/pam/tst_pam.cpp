// The driver as the sign-in uses it, against real PAM.
#include "tests/server/login/drivers/pam/pam_place.h"
#include "tests/support/login/driver_conformance.h"
#include <QThreadPool>
#include <sys/wait.h>

namespace gatelodge::tests {

using login::AuthAnswer;
using login::Verdict;

class TestPam : public DriverConformance {
    Q_OBJECT
protected:
    const login::Driver &driver() const override { return *m_driver; }
    QJsonObject goodSettings() override {
        return {{QStringLiteral("service"), QStringLiteral("gatelodge")}, {QStringLiteral("limit_seconds"), 60}};
    }
    QJsonObject unreachableSettings() override {
        return {{QStringLiteral("service"), QStringLiteral("hangs")}, {QStringLiteral("limit_seconds"), 1}};
    }
    std::optional<PeerAccount> account() override {
        return PeerAccount{QStringLiteral("ada"),
                           "secret word",
                           QStringLiteral("ada"),
                           {QStringLiteral("Ada"), QStringLiteral("ADA")}};
    }

private:
    AuthAnswer signIn(const QString &name, const QByteArray &password, const QJsonObject &changes = {}) {
        return m_driver->passwordSignIn(settings(changes), {})->authenticate({name, password});
    }
    AuthAnswer signInAt(const char *service, const QString &name = QStringLiteral("ada")) {
        return signIn(name, "secret word", {{QStringLiteral("service"), QLatin1StringView(service)}});
    }

    PamPlace m_place;
    std::unique_ptr<login::Driver> m_driver = m_place.driver();

private Q_SLOTS:
    void initTestCase() {
        m_place.addService("hangs", m_place.witness("do=hang"));
        m_place.addService("open", "auth required pam_permit.so\naccount required pam_permit.so");
    }
    void cleanupTestCase() {
        QVERIFY2(waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD, "a process of ours is left");
    }

    void the_identity_is_the_name_that_pam_gives() {
        m_place.addService("renames", m_place.witness("rename=ada.lovelace"));
        const AuthAnswer answer = signInAt("renames");
        QCOMPARE(answer.verdict, Verdict::Ok);
        QCOMPARE(answer.user->identity, QStringLiteral("ada.lovelace"));
        QCOMPARE(answer.user->username, QStringLiteral("ada.lovelace"));
    }

    void names_come_from_the_machines_own_list() {
        const AuthAnswer answer = signInAt("open", QStringLiteral("daemon"));
        QCOMPARE(answer.user->lastName, QStringLiteral("daemon"));
    }

    void pam_is_not_asked_about_names_like_these_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pattern");
        const QString anything = QStringLiteral("(?s).*"), usual = QStringLiteral("^[a-z_][a-z0-9_.-]{0,31}$");
        QTest::newRow("upper case where it counts") << QStringLiteral("Ada") << usual;
        QTest::newRow("a new line at the end") << QStringLiteral("ada\n") << usual;
        QTest::newRow("something behind") << QStringLiteral("ada grace") << usual;
        QTest::newRow("something behind, and a loose pattern")
            << QStringLiteral("ada grace") << QStringLiteral("[a-z]+");
        QTest::newRow("too long for the pattern") << QString(33, u'a') << usual;
        QTest::newRow("none") << QString() << anything;
        QTest::newRow("a folder") << QStringLiteral("a/b") << anything;
        QTest::newRow("the folder above") << QStringLiteral("..") << anything;
        QTest::newRow("an option") << QStringLiteral("-f") << anything;
        QTest::newRow("two fields") << QStringLiteral("ada:x") << anything;
        QTest::newRow("a control character") << QStringLiteral("a\u0001") << anything;
        QTest::newRow("a NUL") << QStringLiteral("a") + QChar(0) << anything;
        QTest::newRow("half a character") << QStringLiteral("a") + QChar(0xd800) << anything;
        QTest::newRow("too long for PAM") << QString(128, u'é') << anything;
    }
    void pam_is_not_asked_about_names_like_these() { // since here it would let anybody in
        QFETCH(QString, name);
        QFETCH(QString, pattern);
        const QJsonObject changes{{QStringLiteral("service"), QStringLiteral("open")},
                                  {QStringLiteral("lower_case"), false},
                                  {QStringLiteral("name_pattern"), pattern}};
        QCOMPARE(signIn(QStringLiteral("ada"), "secret word", changes).verdict, Verdict::Ok);
        QCOMPARE(signIn(name, "secret word", changes).verdict, Verdict::NoAccount);
    }

    void pam_is_not_asked_with_passwords_like_these_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("one that C cuts short") << QByteArray("secret word\0more", 16);
        QTest::newRow("one that modules cut short") << QByteArray(512, 'x');
    }
    void pam_is_not_asked_with_passwords_like_these() {
        QFETCH(QByteArray, password);
        const QJsonObject open{{QStringLiteral("service"), QStringLiteral("open")}};
        QCOMPARE(signIn(QStringLiteral("ada"), QByteArray(511, 'x'), open).verdict, Verdict::Ok);
        QCOMPARE(signIn(QStringLiteral("ada"), password, open).verdict, Verdict::BadPassword);
    }

    void settings_that_cannot_work_are_named_data() {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        const QString service = QStringLiteral("service");
        QTest::newRow("a service elsewhere") << service << QStringLiteral("../gatelodge");
        QTest::newRow("a service by its path") << service << QStringLiteral("/etc/pam.d/login");
        QTest::newRow("a service that is a folder") << service << QStringLiteral("..");
        QTest::newRow("a service that PAM would spell otherwise") << service << QStringLiteral("Gatelodge");
        QTest::newRow("a service with a NUL")
            << service << QStringLiteral("gatelodge") + QChar(0) + QStringLiteral("x");
        QTest::newRow("a service without a file") << service << QStringLiteral("nowhere");
        QTest::newRow("a pattern that is none") << QStringLiteral("name_pattern") << QStringLiteral("[a-z");
        QTest::newRow("an account that is an option") << QStringLiteral("account") << QStringLiteral("-x");
    }
    void settings_that_cannot_work_are_named() {
        QFETCH(QString, setting);
        QFETCH(QString, value);
        const AuthAnswer answer = signIn(QStringLiteral("ada"), "secret word", {{setting, value}});
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY2(answer.detail.startsWith(setting), qPrintable(answer.detail));
        const QList<ProbeStep> steps = m_driver->probe(settings({{setting, value}}), {});
        QVERIFY(!steps.last().ok && steps.last().kind == ProbeStep::Settings);
        QCOMPARE(steps.last().detail, answer.detail);
    }

    void a_service_that_lets_anybody_in_fails_its_test() {
        const auto steps = m_driver->probe(settings({{QStringLiteral("service"), QStringLiteral("open")}}), {});
        QVERIFY(!steps.last().ok && steps.last().kind == ProbeStep::SignIn);
        QVERIFY2(steps.last().detail.contains(QStringLiteral("anybody")), qPrintable(steps.last().detail));
    }

    void a_hanging_module_is_ended_with_what_it_started() {
        const QString script = m_place.addProgram("sleeps", "echo $$ > '" + m_place.note() + "'; exec sleep 1000");
        m_place.addService("sleeps", "auth required pam_exec.so " + script.toUtf8());
        for (const int limit : {2, 10, 60}) { // a busy machine may not have started the script so soon
            const QJsonObject changes{{QStringLiteral("service"), QStringLiteral("sleeps")},
                                      {QStringLiteral("limit_seconds"), limit}};
            const AuthAnswer answer = signIn(QStringLiteral("ada"), "secret word", changes);
            QCOMPARE(answer.verdict, Verdict::FailedToConnect);
            QCOMPARE(answer.detail, QStringLiteral("PAM gave no answer within %1 s").arg(limit));
            if (!m_place.noted().isEmpty())
                break;
        }
        const qint64 sleeper = m_place.noted().trimmed().toLongLong();
        QVERIFY(sleeper > 0);
        QVERIFY(!PamPlace::isRunning(sleeper));
        QFile::remove(QString::fromUtf8(m_place.note()));
    }

    void a_spinning_module_is_ended() {
        m_place.addService("spins", m_place.witness("do=spin"));
        const QJsonObject changes{{QStringLiteral("service"), QStringLiteral("spins")},
                                  {QStringLiteral("limit_seconds"), 1}};
        QCOMPARE(signIn(QStringLiteral("ada"), "secret word", changes).verdict, Verdict::FailedToConnect);
    }

    void nothing_of_a_module_outlives_its_answer() {
        QFile::remove(QString::fromUtf8(m_place.note()));
        m_place.addService("lingers", m_place.witness("do=linger"));
        QCOMPARE(signInAt("lingers").verdict, Verdict::Ok);
        const qint64 left = m_place.noted().split(' ').first().toLongLong();
        QVERIFY(left > 0);
        QVERIFY(!PamPlace::isRunning(left));
    }

    void a_module_that_falls_over_is_an_error_data() {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QString>("detail");
        QTest::newRow("crash") << QByteArray("do=crash") << QStringLiteral("signal 6");
        QTest::newRow("exit") << QByteArray("do=exit") << QStringLiteral("status 7");
    }
    void a_module_that_falls_over_is_an_error() {
        QFETCH(QByteArray, how);
        QFETCH(QString, detail);
        m_place.addService("falls", m_place.witness(how));
        const AuthAnswer answer = signInAt("falls");
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY2(answer.detail.contains(detail), qPrintable(answer.detail));
    }

    void a_program_that_is_no_gatelodge_pam_is_an_error_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("detail");
        QTest::newRow("missing") << QStringLiteral("/nowhere/gatelodge-pam")
                                 << QStringLiteral("/nowhere/gatelodge-pam cannot be started: No such file");
        QTest::newRow("not a program") << m_place.path("/passwords") << QStringLiteral("Permission denied");
        QTest::newRow("silent") << QStringLiteral("/bin/false") << QStringLiteral("gave no answer (exit status 1)");
        QTest::newRow("crashing") << m_place.addProgram("crashes", "kill -SEGV $$") << QStringLiteral("signal 11");
        QTest::newRow("talking") << m_place.addProgram("talks", "echo 'account\t0\tcome in'")
                                 << QStringLiteral("gave an answer that is none");
        QTest::newRow("talking for ever") << m_place.addProgram("babbles", "exec yes") << QStringLiteral("babbles ");
    }
    void a_program_that_is_no_gatelodge_pam_is_an_error() {
        QFETCH(QString, program);
        QFETCH(QString, detail);
        const auto strange = m_place.driver(program);
        const AuthAnswer answer =
            strange->passwordSignIn(settings(), {})->authenticate({QStringLiteral("ada"), "secret"});
        QVERIFY2(answer.detail.contains(detail), qPrintable(answer.detail));
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY(!strange->probe(settings(), {}).last().ok);
    }

    void a_program_that_does_not_end_is_killed_with_its_children() {
        QFile::remove(QString::fromUtf8(m_place.note()));
        const auto stubborn = m_place.driver(m_place.addProgram(
            "stays", "trap '' TERM HUP; sleep 1000 & echo $! > '" + m_place.note() + "'; while true; do wait; done"));
        for (const int limit : {1, 10, 60}) {
            const auto limited = settings({{QStringLiteral("limit_seconds"), limit}});
            const auto answer = stubborn->passwordSignIn(limited, {})->authenticate({QStringLiteral("ada"), "secret"});
            QCOMPARE(answer.verdict, Verdict::FailedToConnect);
            if (!m_place.noted().isEmpty())
                break;
        }
        const qint64 child = m_place.noted().trimmed().toLongLong();
        QVERIFY(child > 0);
        QTRY_VERIFY(!PamPlace::isRunning(child));
    }

    void twenty_sign_ins_at_once_each_get_their_own_answer() {
        QThreadPool lane;
        lane.setMaxThreadCount(20);
        QList<AuthAnswer> answers(20);
        for (int i = 0; i < 20; ++i) {
            AuthAnswer &answer = answers[i];
            lane.start(
                [this, i, &answer] { answer = signIn(QStringLiteral("ada"), i % 2 ? "secret word" : "not it"); });
        }
        lane.waitForDone();
        for (int i = 0; i < 20; ++i)
            QVERIFY2(answers[i].verdict == (i % 2 ? Verdict::Ok : Verdict::BadPassword), qPrintable(answers[i].detail));
    }

    void asking_leaves_no_descriptor_open() {
        const auto open = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files).size(); };
        const auto before = open();
        signIn(QStringLiteral("ada"), "not it");
        m_place.driver(QStringLiteral("/nowhere"))->probe(settings(), {});
        QCOMPARE(open(), before);
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestPam)
#include "tst_pam.moc"
