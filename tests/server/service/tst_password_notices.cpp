// Mail before a password expires (EL-09): once for each expiry, to whoever can still act on it, in bounded batches.
#include "server/service/access.h"
#include "server/service/password_notices.h"
#include "server/service/password_policy.h"
#include "server/service/people.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestPasswordNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        value(m_session->script(QStringLiteral("UPDATE users SET deleted_at = gatelodge.now()")));
        m_letters = std::make_shared<tests::Letters>();
        m_means.letters = m_letters;
        ask(90, 10);
    }

    void who_is_told_data() {
        QTest::addColumn<int>("days"); // since the password was set
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("mails");
        QTest::newRow("too early") << 79 << "" << 0;
        QTest::newRow("in time") << 80 << "" << 1;
        QTest::newRow("on the last day") << 89 << "" << 1;
        QTest::newRow("too late: the sign-in says it") << 90 << "" << 0;
        QTest::newRow("suspended") << 85 << "UPDATE users SET status = 'suspended' WHERE uid = '%1'" << 0;
        QTest::newRow("deleted") << 85 << "UPDATE users SET deleted_at = now() WHERE uid = '%1'" << 0;
        QTest::newRow("login withdrawn") << 85 << "UPDATE logins SET state = 'invalidated' WHERE user_uid = '%1'" << 0;
        QTest::newRow("no address") << 85 << "DELETE FROM emails WHERE user_uid = '%1'" << 0;
    }
    void who_is_told() {
        QFETCH(int, days);
        QFETCH(QString, sql);
        QFETCH(int, mails);
        const UserId uid = person(days);
        if (!sql.isEmpty())
            value(m_session->script(sql.arg(toString(uid))));
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), mails);
        QCOMPARE(m_letters->count(QStringLiteral("password-expires")), mails);
        if (mails == 0)
            return;
        const Letter letter = m_letters->last(QStringLiteral("password-expires"));
        QVERIFY(!letter.values.contains(QStringLiteral("link"))); // so that nobody can imitate it usefully
        const qint64 left =
            QDateTime::currentDateTime().secsTo(letter.values.value(QStringLiteral("until")).toDateTime());
        QVERIFY(std::abs(left - qint64(90 - days) * 86'400) < 7200); // an hour more or less where the clocks change
    }

    void nobody_is_told_twice_of_one_expiry() {
        const UserId uid = person(85);
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 1);
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 0);
        value(setPassword(*m_session, Access::owner(Actor::system()).managePeople(), m_means, uid,
                          "brass compass under the stairs"));
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 0); // a new one is young
        age(uid, 81);
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 1); // and grows old in its turn
        ask(95, 20);
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 1); // another date
    }

    void nobody_is_told_where_nothing_expires_data() {
        QTest::addColumn<int>("ageing");
        QTest::addColumn<int>("warning");
        QTest::newRow("no ageing") << 0 << 10;
        QTest::newRow("no warning") << 90 << 0;
    }
    void nobody_is_told_where_nothing_expires() {
        QFETCH(int, ageing);
        QFETCH(int, warning);
        ask(ageing, warning);
        person(89);
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 0);
    }

    void two_nodes_tell_each_person_once() {
        for (int i = 0; i < 20; ++i)
            person(85);
        tests::Rival one(m_database.connection()), other(m_database.connection());
        auto a = one.start([this](store::Session &session) { return sendPasswordNotices(session, m_means); });
        auto b = other.start([this](store::Session &session) { return sendPasswordNotices(session, m_means); });
        QCOMPARE(value(a.get()) + value(b.get()), 20);
        QCOMPARE(m_letters->count(QStringLiteral("password-expires")), 20);
    }

    void many_are_told_in_portions() {
        value(m_session->script(QStringLiteral(
            "WITH people AS (INSERT INTO users (username) SELECT 'n' || g FROM generate_series(1, 520) g "
            "RETURNING uid, username), addresses AS (INSERT INTO emails (user_uid, address, is_primary, verified_at) "
            "SELECT uid, username || '@many.example', true, now() FROM people) "
            "INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state, credential_changed_at) "
            "SELECT uid, 1, 'password', username, 'hash', 'validated', now() - interval '85 days' FROM people")));
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 500);
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 20);
        QCOMPARE(value(sendPasswordNotices(*m_session, m_means)), 0);
    }

private:
    void ask(int ageing, int warning) {
        PasswordPolicy policy;
        policy.ageingDays = ageing;
        policy.warningDays = warning;
        const auto seen = value(readPasswordPolicy(*m_session, kLocalAuthority));
        value(writePasswordPolicy(*m_session, Access::owner(Actor::system()).manageSettings(), kLocalAuthority,
                                  seen.revision, policy));
    }
    void age(const UserId &uid, int days) {
        value(m_session->script(QStringLiteral("UPDATE logins SET credential_changed_at = now() - interval '%1 days' "
                                               "WHERE user_uid = '%2'")
                                    .arg(days)
                                    .arg(toString(uid))));
    }
    UserId person(int days) {
        const QString name = QStringLiteral("p%1").arg(++m_number);
        const UserId uid = tests::aUser(*m_session)
                               .called(name)
                               .withEmail(name + QStringLiteral("@example.org"))
                               .withPassword(tests::cheapHash("seven grey herons over water"))
                               .make();
        age(uid, days);
        return uid;
    }

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<tests::Letters> m_letters = std::make_shared<tests::Letters>();
    Means m_means = tests::cheapMeans(m_letters);
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestPasswordNotices)
#include "tst_password_notices.moc"
