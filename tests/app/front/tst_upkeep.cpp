// The chores of a running house are done without anybody asking.
#include "app/upkeep.h"
#include "server/service/access.h"
#include "server/service/password_policy.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestUpkeep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void people_hear_of_a_password_that_will_expire_and_what_has_expired_goes() {
        tests::aUser(*m_session)
            .withEmail(QStringLiteral("ada@example.org"))
            .withPassword(tests::cheapHash("seven grey herons over water"))
            .make();
        auto seen = value(service::readPasswordPolicy(*m_session, kLocalAuthority));
        seen.policy.ageingDays = 90;
        value(service::writePasswordPolicy(*m_session, service::Access::owner(Actor::system()).manageSettings(),
                                           kLocalAuthority, seen.revision, seen.policy));
        value(m_session->script(QStringLiteral(
            "UPDATE logins SET credential_changed_at = now() - interval '80 days'; INSERT INTO tokens (token_hash, "
            "purpose, created_at, expires_at) VALUES (sha256('x'), 'signup', now() - interval '3 h', now() - interval "
            "'1 h')")));
        auto letters = std::make_shared<tests::Letters>();
        const app::Upkeep upkeep(m_database.connection(), m_database.connection(),
                                 std::make_shared<const service::Means>(tests::cheapMeans(letters)), QString(),
                                 std::chrono::milliseconds(20));
        QTRY_COMPARE(letters->count(QStringLiteral("password-expires")), 1);
        QTRY_COMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM tokens")), QStringLiteral("0"));
    }

    void when_somebody_was_seen_last_is_gathered_for_the_lists() {
        const UserId uid = tests::aUser(*m_session).make();
        value(m_session->script(
            QStringLiteral("INSERT INTO sign_in_log (result, user_uid) VALUES ('came_in', '%1')").arg(toString(uid))));
        const auto gathered = [&] {
            return tests::ask(
                *m_session,
                QStringLiteral("SELECT seen_at > '-infinity' FROM user_order WHERE uid = '%1'").arg(toString(uid)));
        };
        QCOMPARE(gathered(), QStringLiteral("f"));
        const app::Upkeep upkeep(
            m_database.connection(), m_database.connection(),
            std::make_shared<const service::Means>(tests::cheapMeans(std::make_shared<tests::Letters>())), QString(),
            std::chrono::milliseconds(20));
        QTRY_COMPARE(gathered(), QStringLiteral("t"));
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
