// Accounts that hold for a time: who is told of the end and when, and who may have none.
#include "server/service/access.h"
#include "server/service/approvals.h"
#include "server/service/people.h"
#include "server/service/validity_notices.h"
#include "server/store/doors.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <future>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestValidity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_end_is_told_of_once_and_again_when_it_is_moved_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("mails");
        QTest::newRow("in ten days") << "valid_until = now() + interval '10 days'" << 1;
        QTest::newRow("in ten weeks") << "valid_until = now() + interval '70 days'" << 0;
        QTest::newRow("over already") << "valid_until = now() - interval '1 day'" << 0;
        QTest::newRow("no end") << "valid_until = NULL" << 0;
        QTest::newRow("suspended") << "valid_until = now() + interval '10 days', status = 'suspended'" << 0;
        QTest::newRow("deleted") << "valid_until = now() + interval '10 days', deleted_at = now()" << 0;
    }
    void an_end_is_told_of_once_and_again_when_it_is_moved() {
        QFETCH(QString, change);
        QFETCH(int, mails);
        const auto letters = std::make_shared<tests::Letters>();
        const Means means = tests::cheapMeans(letters);
        const UserId uid = tests::aUser(*m_session).withEmail(QStringLiteral("u%1@example.org").arg(++m_number)).make();
        write(uid, change);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(value(sendValidityNotices(*m_session, means)), round == 0 ? mails : 0);
            QCOMPARE(letters->count(QStringLiteral("account-ends")), mails);
        }
        if (mails == 0)
            return;
        QCOMPARE(letters->last(QStringLiteral("account-ends")).recipient,
                 QStringLiteral("u%1@example.org").arg(m_number));
        write(uid, QStringLiteral("valid_until = now() + interval '5 days'"));
        QCOMPARE(value(sendValidityNotices(*m_session, means)), 1);
    }

    void nobody_is_told_where_the_rules_say_so() {
        const auto letters = std::make_shared<tests::Letters>();
        const Means means = tests::cheapMeans(letters);
        const UserId uid = tests::aUser(*m_session).withEmail(QStringLiteral("quiet@example.org")).make();
        write(uid, QStringLiteral("valid_until = now() + interval '10 days'"));
        for (const int days : {0, 5, 14}) {
            ArrivalRules rules;
            rules.warningDays = days;
            value(changeArrivalRules(*m_session, m_owner.manageSettings(), value(readArrivalRules(*m_session)), rules));
            QCOMPARE(value(sendValidityNotices(*m_session, means)), days == 14 ? 1 : 0);
        }
    }

    void of_two_nodes_one_tells() {
        const auto letters = std::make_shared<tests::Letters>();
        const Means means = tests::cheapMeans(letters);
        for (int i = 0; i < 20; ++i)
            write(tests::aUser(*m_session).withEmail(QStringLiteral("n%1@example.org").arg(i)).make(),
                  QStringLiteral("valid_until = now() + interval '3 days'"));
        tests::Rival first(m_database.connection()), second(m_database.connection());
        const auto tell = [&means](store::Session &session) { return sendValidityNotices(session, means); };
        auto one = first.start(tell), other = second.start(tell);
        QCOMPARE(value(one.get()) + value(other.get()), 20);
        QCOMPARE(letters->count(QStringLiteral("account-ends")), 20);
    }

    void what_is_left_of_their_sessions_is_swept_up() {
        const UserId uid = tests::aUser(*m_session).withPassword(tests::cheapHash("correct horse")).make();
        value(m_session->script(QStringLiteral("INSERT INTO sessions (token_hash, user_uid, login_id, level, "
                                               "expires_at) SELECT sha256('s'), user_uid, login_id, "
                                               "'normal', now() + interval '1 day' FROM logins WHERE user_uid = '%1'; "
                                               "ALTER TABLE users DISABLE TRIGGER USER; "
                                               "UPDATE users SET valid_until = now() - interval '1 s' WHERE uid = "
                                               "'%1'; ALTER TABLE users ENABLE TRIGGER USER")
                                    .arg(toString(uid))));
        value(store::pruneDoors(*m_session));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM sessions")), QStringLiteral("0"));
    }

    void the_last_owner_who_stays_gets_no_end() {
        const auto owner = [this] {
            const UserId uid = tests::aUser(*m_session).withPassword(tests::cheapHash("correct horse")).make();
            value(store::grantRole(*m_session, uid, QStringLiteral("owner")));
            return uid;
        };
        const UserId one = owner();
        const auto end = [this](const UserId &uid) {
            return m_session->script(
                QStringLiteral("UPDATE users SET valid_until = now() + interval '1 year' WHERE uid = '%1'")
                    .arg(toString(uid)));
        };
        QCOMPARE(end(one).error().constraint, QStringLiteral("owner_remains"));
        const UserId other = owner();
        QVERIFY(end(one));
        QCOMPARE(end(other).error().constraint, QStringLiteral("owner_remains"));
    }

private:
    void write(const UserId &uid, const QString &change) {
        value(m_session->script(QStringLiteral("UPDATE users SET %1 WHERE uid = '%2'").arg(change, toString(uid))));
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    OwnerAccess m_owner = Access::owner(Actor{QStringLiteral("console:root"), Source::Console, {}});
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestValidity)
#include "tst_validity.moc"
