#include "server/service/access.h"
#include "server/service/people.h"
#include "server/service/own_password.h"
#include "server/service/sign_in.h"
#include "server/store/doors.h"
#include "server/store/listener.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QSignalSpy>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using std::chrono::hours;
using std::chrono::minutes;
using tests::value;

class TestSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_letters = std::make_shared<tests::Letters>();
        m_means = std::make_unique<Means>(tests::cheapMeans(m_letters));
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
    }
    void cleanup() {
        m_session.reset();
        m_database.reset();
    }

    void the_cookie_is_found_and_kept_nowhere() {
        const FreshSession fresh = comeIn();
        const WebSession web = value(find(fresh));
        QVERIFY(web.user == m_ada);
        QCOMPARE(web.level, Level::Normal);
        QCOMPARE(web.address, QStringLiteral("192.0.2.1"));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM sessions s WHERE s::text LIKE '%%1%'")
                                            .arg(QString::fromLatin1(fresh.session.text))),
                 QStringLiteral("0"));
        QCOMPARE(findSession(*m_session, {}, "nonsense").error().fault, Fault::NotFound);
        QCOMPARE(findSession(*m_session, {}, fresh.device.text).error().fault, Fault::NotFound);
        QVERIFY(comeIn().session.text != fresh.session.text);
    }

    void a_session_ends_by_idleness_and_by_age_data() {
        QTest::addColumn<bool>("keep");
        QTest::addColumn<int>("after"); // minutes
        QTest::addColumn<bool>("lives");
        QTest::newRow("not idle yet") << false << 8 * 60 - 1 << true;
        QTest::newRow("idle") << false << 8 * 60 + 1 << false;
        QTest::newRow("kept, idle") << true << 20 * 24 * 60 << true;
        QTest::newRow("kept, too old") << true << 30 * 24 * 60 + 1 << false;
    }
    void a_session_ends_by_idleness_and_by_age() {
        QFETCH(bool, keep);
        QFETCH(int, after);
        QFETCH(bool, lives);
        const FreshSession fresh = comeIn(keep);
        QCOMPARE(fresh.lifetime.count() > 0, keep);
        m_database->shiftClock(minutes(after));
        m_session = m_database->session();
        QCOMPARE(find(fresh).has_value(), lives);
    }

    void a_session_in_use_still_ends_at_its_last_hour() {
        const FreshSession fresh = comeIn();
        for (int h = 6; h <= 24; h += 6) {
            m_database->shiftClock(hours(h) - minutes(1));
            m_session = m_database->session();
            const auto web = find(fresh);
            QVERIFY(web);
            value(store::markSessionsSeen(*m_session, {web->tokenHash}));
        }
        m_database->shiftClock(hours(24) + minutes(1));
        m_session = m_database->session();
        QVERIFY(!find(fresh));
        QVERIFY(value(store::pruneDoors(*m_session)) > 0);
    }

    void old_mails_and_old_sign_ins_are_forgotten() {
        value(m_session->script(QStringLiteral(
            "DELETE FROM mails; DELETE FROM sign_in_log; "
            "INSERT INTO mails (recipient, template, subject, sealed, created_at, sent_at, attempts) "
            "SELECT who || '@example.org', 't', 's', '', gatelodge.now() - days * interval '1 day', sent, attempts "
            "FROM (VALUES ('recent', 29, gatelodge.now(), 1), ('sent', 31, gatelodge.now(), 1), "
            "('given-up', 31, NULL, 12), ('waiting', 31, NULL, 3)) m (who, days, sent, attempts);"
            "INSERT INTO sign_in_log (result, at) SELECT 'came_in', gatelodge.now() - g * interval '1 day' "
            "FROM unnest('{360,370}'::int[]) g")));
        value(store::pruneDoors(*m_session));
        value(m_session->script(QStringLiteral("DO $$ BEGIN ASSERT (SELECT count(*) FROM sign_in_log) = 1; END $$")));
        QCOMPARE(
            tests::ask(*m_session, QStringLiteral("SELECT string_agg(recipient, ' ' ORDER BY recipient) FROM mails")),
            QStringLiteral("recent@example.org waiting@example.org"));
    }

    void a_session_that_has_aged_is_untrusted_until_the_password_is_given_again() {
        const FreshSession fresh = comeIn(true);
        m_database->shiftClock(hours(12) + minutes(1));
        m_session = m_database->session();
        const WebSession aged = value(find(fresh));
        QCOMPARE(aged.level, Level::Untrusted);
        QVERIFY(!value(confirmPassword(*m_session, *m_means, aged, "wrong", m_visitor)).matches);
        QCOMPARE(value(find(fresh)).level, Level::Untrusted);
        QVERIFY(value(confirmPassword(*m_session, *m_means, aged, "correct horse", m_visitor)).matches);
        QCOMPARE(value(find(fresh)).level, Level::Normal);
    }

    void signing_out_ends_one_and_everywhere_ends_all() {
        const FreshSession one = comeIn(), two = comeIn(), three = comeIn();
        value(signOut(*m_session, value(find(one)), m_visitor));
        QVERIFY(!find(one));
        value(endSession(*m_session, m_owner.managePeople(), m_ada, value(find(two)).id));
        QVERIFY(!find(two) && find(three));
        QCOMPARE(value(endAllSessions(*m_session, m_owner.managePeople(), m_ada)), 1);
        QVERIFY(!find(three));
    }

    void a_changed_password_ends_all_others_and_tells_the_owner() {
        const FreshSession here = comeIn(), there = comeIn();
        const auto wrong =
            value(changePassword(*m_session, *m_means, value(find(here)), "wrong", "a fine new passphrase", m_visitor));
        QVERIFY(wrong.wrongPresent && find(there));
        const auto weak =
            value(changePassword(*m_session, *m_means, value(find(here)), "correct horse", "short", m_visitor));
        QVERIFY(weak.complaints.tooShort && find(there));
        const auto done = value(changePassword(*m_session, *m_means, value(find(here)), "correct horse",
                                               "a fine new passphrase", m_visitor));
        QVERIFY(done.complaints.none() && !done.wrongPresent && !done.throttled);
        QVERIFY(find(here) && !find(there));
        QCOMPARE(m_letters->last(QStringLiteral("password-changed")).recipient, QStringLiteral("ada@example.org"));
        QCOMPARE(signInWith("correct horse").kind, SignInOutcome::NoMatch);
        QCOMPARE(signInWith("a fine new passphrase").kind, SignInOutcome::CameIn);
    }

    void guesses_at_the_present_password_are_counted_too() {
        const FreshSession here = comeIn();
        for (int i = 0; i < m_means->limits.perAccount; ++i)
            value(changePassword(*m_session, *m_means, value(find(here)), "wrong", "a fine new passphrase", m_visitor));
        const auto throttled = value(changePassword(*m_session, *m_means, value(find(here)), "correct horse",
                                                    "a fine new passphrase", m_visitor));
        QVERIFY(throttled.throttled && !throttled.wrongPresent);
    }

    void every_ending_is_heard_by_all_nodes_data() {
        QTest::addColumn<int>("way");
        QTest::newRow("sign-out") << 0;
        QTest::newRow("suspension") << 1;
        QTest::newRow("deletion") << 2;
        QTest::newRow("a password set by an administrator") << 3;
    }
    void every_ending_is_heard_by_all_nodes() {
        QFETCH(int, way);
        const FreshSession fresh = comeIn();
        store::Listener listener(m_database->connection(), {QStringLiteral("gatelodge_sessions")});
        QSignalSpy heard(&listener, &store::Listener::heard);
        listener.start();
        if (way == 0)
            value(signOut(*m_session, value(find(fresh)), m_visitor));
        if (way == 1)
            value(
                setStatus(*m_session, m_owner.managePeople(), {m_ada}, UserStatus::Suspended, QStringLiteral("dues")));
        if (way == 2)
            value(removeUsers(*m_session, m_owner.managePeople(), {m_ada}));
        if (way == 3)
            value(setPassword(*m_session, m_owner.managePeople(), *m_means, m_ada, "something else entirely"));
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.first().first().value<store::Notification>().payload,
                 QString::fromLatin1(fresh.session.stored.toHex()));
        QVERIFY(!find(fresh));
    }

private:
    SignInOutcome signInWith(const QByteArray &password, bool keep = false) {
        return value(signIn(*m_session, *m_means, {QStringLiteral("ada"), password, keep, {}}, m_visitor));
    }
    FreshSession comeIn(bool keep = false) { return *signInWith("correct horse", keep).session; }
    Result<WebSession> find(const FreshSession &fresh) { return findSession(*m_session, {}, fresh.session.text); }
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<tests::Letters> m_letters;
    std::unique_ptr<Means> m_means;
    OwnerAccess m_owner = Access::owner(Actor{QStringLiteral("console:root"), Source::Console, {}});
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
    UserId m_ada;
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
