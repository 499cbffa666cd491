#include "server/service/access.h"
#include "server/service/people.h"
#include "server/service/recovery.h"
#include "server/service/sign_in.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QPasswordDigestor>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .withEmail(QStringLiteral("Ada@Example.org"))
                    .withEmail(QStringLiteral("ada+club@example.org"))
                    .withEmail(QStringLiteral("claim@example.org"), false)
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
        tests::aUser(*m_session)
            .called(QStringLiteral("sue"))
            .withPassword(tests::cheapHash("correct horse"))
            .suspended()
            .make();
        tests::aUser(*m_session).called(QStringLiteral("nopass")).make();
        const UserId gone = tests::aUser(*m_session)
                                .called(QStringLiteral("gone"))
                                .withEmail(QStringLiteral("gone@example.org"))
                                .withPassword(tests::cheapHash("correct horse"))
                                .make();
        value(store::removeUsers(*m_session, {gone}));
    }
    void init() {
        value(m_session->script(QStringLiteral("DELETE FROM attempts; DELETE FROM sign_in_log; DELETE FROM sessions")));
    }

    void a_sign_in_has_one_of_four_outcomes_data() {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("logged");
        const QByteArray right = "correct horse";
        QTest::newRow("username") << "ada" << right << int(SignInOutcome::CameIn) << "came_in";
        QTest::newRow("username in upper case") << "ADA" << right << int(SignInOutcome::CameIn) << "came_in";
        QTest::newRow("blanks around") << "  ada " << right << int(SignInOutcome::CameIn) << "came_in";
        QTest::newRow("primary address") << "ada@example.org" << right << int(SignInOutcome::CameIn) << "came_in";
        QTest::newRow("secondary plus address")
            << "ADA+club@EXAMPLE.org" << right << int(SignInOutcome::CameIn) << "came_in";
        QTest::newRow("a plus address that is nobody's")
            << "ada+other@example.org" << right << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("an unverified claim")
            << "claim@example.org" << right << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("wrong password") << "ada" << QByteArray("wrong") << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("empty password") << "ada" << QByteArray() << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("endless password")
            << "ada" << QByteArray(5000, 'x') << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("unknown") << "eve" << right << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("unknown address") << "eve@example.org" << right << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("nothing typed") << "" << right << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("NUL typed") << QString(QStringLiteral("ada") + QChar(0)) << right << int(SignInOutcome::NoMatch)
                                   << "no_match";
        QTest::newRow("somebody without a password") << "nopass" << right << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("suspended") << "sue" << right << int(SignInOutcome::NotActive) << "stopped";
        QTest::newRow("suspended, wrong password")
            << "sue" << QByteArray("wrong") << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("deleted, by username") << "gone" << right << int(SignInOutcome::NoMatch) << "no_match";
        QTest::newRow("deleted, by address")
            << "gone@example.org" << right << int(SignInOutcome::NoMatch) << "no_match";
    }
    void a_sign_in_has_one_of_four_outcomes() {
        QFETCH(QString, login);
        QFETCH(QByteArray, password);
        QFETCH(int, outcome);
        QFETCH(QString, logged);
        const auto signedIn = value(signIn(*m_session, m_means, {login, password, false, {}}, m_visitor));
        QCOMPARE(int(signedIn.kind), outcome);
        QCOMPARE(signedIn.session.has_value(), outcome == SignInOutcome::CameIn);
        QCOMPARE(signedIn.user.has_value(), outcome == SignInOutcome::NotActive);
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(result, ' ') FROM sign_in_log")), logged);
    }

    void what_was_typed_is_kept_as_a_keyed_hash_only() {
        value(signIn(*m_session, m_means, {QStringLiteral("hunter2-by-mistake"), "x", false, {}}, m_visitor));
        QCOMPARE(ask(QStringLiteral("SELECT length(typed) || ' ' || (user_uid IS NULL) FROM sign_in_log")),
                 QStringLiteral("16 true"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM sign_in_log l WHERE l::text LIKE '%hunter2%'")),
                 QStringLiteral("0"));
    }

    void the_tenth_miss_is_the_last_and_a_right_password_waits_too() {
        for (int i = 0; i < m_means.limits.perAccount; ++i)
            QCOMPARE(attempt(QStringLiteral("ada"), "wrong").kind, SignInOutcome::NoMatch);
        const auto throttled = attempt(QStringLiteral("Ada@example.org"), "correct horse"); // however it is spelt
        QCOMPARE(throttled.kind, SignInOutcome::Throttled);
        QVERIFY(throttled.wait.count() > 0 && throttled.wait <= m_means.limits.window);
    }

    void an_unknown_name_is_throttled_like_a_known_one() {
        for (int i = 0; i < m_means.limits.perAccount; ++i)
            QCOMPARE(attempt(QStringLiteral("eve"), "wrong").kind, SignInOutcome::NoMatch);
        QCOMPARE(attempt(QStringLiteral("EVE "), "wrong").kind, SignInOutcome::Throttled);
    }

    void an_address_block_has_a_limit_of_its_own() {
        for (int i = 0; i < m_means.limits.perAddress; ++i)
            attempt(QStringLiteral("nobody%1").arg(i), "wrong", QStringLiteral("2001:db8:1:2::%1").arg(i + 1));
        QCOMPARE(attempt(QStringLiteral("ada"), "correct horse", QStringLiteral("2001:db8:1:2:ffff::1")).kind,
                 SignInOutcome::Throttled);
        QCOMPARE(attempt(QStringLiteral("ada"), "correct horse", QStringLiteral("2001:db8:1:3::1")).kind,
                 SignInOutcome::CameIn);
    }

    void after_the_window_it_begins_anew() {
        tests::TestDatabase database;
        const auto session = database.session();
        for (int i = 0; i <= m_means.limits.perAccount; ++i)
            value(signIn(*session, m_means, {QStringLiteral("eve"), "x", false, {}}, m_visitor));
        QCOMPARE(value(signIn(*session, m_means, {QStringLiteral("eve"), "x", false, {}}, m_visitor)).kind,
                 SignInOutcome::Throttled);
        database.shiftClock(m_means.limits.window + std::chrono::seconds(1));
        QCOMPARE(value(signIn(*database.session(), m_means, {QStringLiteral("eve"), "x", false, {}}, m_visitor)).kind,
                 SignInOutcome::NoMatch);
    }

    void guesses_from_everywhere_do_not_lock_the_owner_out_of_a_known_device() {
        const auto before = attempt(QStringLiteral("ada"), "correct horse");
        Visitor owner = m_visitor;
        owner.deviceToken = before.session->device.text;
        for (int i = 0; i < 40; ++i)
            attempt(QStringLiteral("ada"), "wrong", QStringLiteral("10.0.%1.1").arg(i));
        QCOMPARE(attempt(QStringLiteral("ada"), "correct horse", QStringLiteral("10.9.9.9")).kind,
                 SignInOutcome::Throttled);
        QCOMPARE(value(signIn(*m_session, m_means, {QStringLiteral("ada"), "correct horse", false, {}}, owner)).kind,
                 SignInOutcome::CameIn);
        owner.deviceToken = Token::generate().text; // a made-up one helps nobody
        QCOMPARE(value(signIn(*m_session, m_means, {QStringLiteral("ada"), "correct horse", false, {}}, owner)).kind,
                 SignInOutcome::Throttled);
    }

    // 500 guesses on eight sessions at once: counted before the hash, so no more are ever computed than are allowed.
    void parallel_guesses_never_verify_more_than_the_limit() {
        std::vector<std::unique_ptr<tests::Rival>> rivals;
        std::vector<std::future<int>> counts;
        for (int r = 0; r < 8; ++r) {
            rivals.push_back(std::make_unique<tests::Rival>(m_database.connection()));
            counts.push_back(rivals.back()->start([this, r](store::Session &session) {
                int computed = 0;
                for (int i = 0; i < 63; ++i) {
                    Visitor visitor = m_visitor;
                    visitor.address = QStringLiteral("10.%1.%2.1").arg(r).arg(i);
                    computed +=
                        value(signIn(session, m_means, {QStringLiteral("ada"), "wrong", false, {}}, visitor)).kind ==
                        SignInOutcome::NoMatch;
                }
                return computed;
            }));
        }
        int computed = 0;
        for (auto &count : counts)
            computed += count.get();
        QCOMPARE(computed, m_means.limits.perAccount);
    }

    void a_right_password_uses_up_nobody_s_tries() {
        for (int i = 0; i < 3 * m_means.limits.perAccount; ++i)
            QCOMPARE(attempt(QStringLiteral("ada"), "correct horse").kind, SignInOutcome::CameIn);
    }

    // F6 in one run, samples interleaved: what an unknown name costs is what a known one with a wrong password costs.
    void whether_a_name_is_known_cannot_be_told_from_the_time() {
        Means means = m_means;
        means.hasher = PasswordHasher({2, 4096}); // a few milliseconds, well above the noise of the database
        means.limits.perAccount = means.limits.perAddress = 1'000'000;
        tests::aUser(*m_session)
            .called(QStringLiteral("timed"))
            .withPassword(value(means.hasher.hash("correct horse")))
            .make();
        const int samples = qEnvironmentVariableIsSet("GATELODGE_LONG") ? 2000 : 150;
        const auto ratio = [&] {
            QList<qint64> known, unknown;
            for (int i = 0; i < 2 * samples; ++i) {
                const bool exists =
                    (i + i / 2) % 2 == 0; // known, unknown, unknown, known: none follows the same always
                QElapsedTimer timer;
                timer.start();
                const auto outcome = signIn(
                    *m_session, means,
                    {exists ? QStringLiteral("timed") : QStringLiteral("nobody"), "wrong", false, {}}, m_visitor);
                (exists ? known : unknown) << timer.nsecsElapsed();
                if (!outcome || outcome->kind != SignInOutcome::NoMatch)
                    return 0.0;
            }
            return double(median(known)) / double(median(unknown));
        };
        QList<double> ratios; // a difference is there each time, what others do on this machine is not
        while (ratios.size() < 4 && (ratios.isEmpty() || ratios.last() <= 0.85 || ratios.last() >= 1.15))
            ratios << ratio();
        QVERIFY2(ratios.last() > 0.85 && ratios.last() < 1.15, qPrintable(QString::number(ratios.last())));
    }

    void an_old_hash_signs_in_and_is_stored_anew() {
        const QByteArray salt = "seasalt",
                         iterated = "pbkdf2_sha256$1000$seasalt$" + derived("open sesame", salt, 1000);
        const UserId uid = tests::aUser(*m_session).called(QStringLiteral("django")).withPassword(iterated).make();
        QCOMPARE(attempt(QStringLiteral("django"), "open sesame!").kind, SignInOutcome::NoMatch);
        QCOMPARE((*value(store::findPassword(*m_session, uid))).credential, QString::fromLatin1(iterated));
        QCOMPARE(attempt(QStringLiteral("django"), "open sesame").kind, SignInOutcome::CameIn);
        QVERIFY((*value(store::findPassword(*m_session, uid))).credential.startsWith(QLatin1String("$argon2id$")));
        QCOMPARE(attempt(QStringLiteral("django"), "open sesame").kind, SignInOutcome::CameIn);
    }

private:
    static qint64 median(QList<qint64> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
    static QByteArray derived(const QByteArray &password, const QByteArray &salt, int rounds) {
        return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password, salt, rounds, 32).toBase64();
    }
    SignInOutcome attempt(const QString &login, const QByteArray &password,
                          const QString &from = QStringLiteral("192.0.2.1")) {
        Visitor visitor = m_visitor;
        visitor.address = from;
        return value(signIn(*m_session, m_means, {login, password, false, {}}, visitor));
    }
    QString ask(const QString &sql) { return tests::ask(*m_session, sql); }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
    UserId m_ada;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
