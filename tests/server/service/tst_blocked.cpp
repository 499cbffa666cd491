// Who has to wait because of too many wrong passwords, and the limits that an administrator chooses for it (EL-09).
#include "server/service/access.h"
#include "server/service/blocked.h"
#include "server/service/forgiving.h"
#include "server/service/limits.h"
#include "server/service/sign_in.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestBlocked : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_ada = tests::aUser(*m_session)
                    .named(QStringLiteral("Ada"), QStringLiteral("Brandt"))
                    .called(QStringLiteral("ada"))
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
    }
    void init() {
        value(m_session->script(QStringLiteral("DELETE FROM attempts; DELETE FROM sign_in_log; DELETE FROM settings")));
        m_visitor.deviceToken.clear();
    }

    void nobody_is_blocked_before_the_last_try() {
        tryOften(m_means.limits.perAccount - 1);
        QVERIFY(list().isEmpty());
        tryOften(1);
        const auto blocked = list();
        QCOMPARE(blocked.size(), 1);
        QVERIFY(*blocked[0].user == m_ada);
        QCOMPARE(blocked[0].userName, QStringLiteral("Ada Brandt"));
        QVERIFY(!blocked[0].ownDevice);
        QVERIFY(blocked[0].tries.until > QDateTime::currentDateTimeUtc());
    }

    void who_is_unblocked_is_listed_no_more() {
        tryOften(m_means.limits.perAccount + 3);
        QCOMPARE(list().size(), 1);
        value(forgiveAttempts(*m_session, m_permit, m_means, m_ada));
        QVERIFY(list().isEmpty());
    }

    void an_address_is_listed_by_itself_and_unblocked() {
        for (int i = 0; i < m_means.limits.perAddress; ++i)
            value(signIn(*m_session, m_means, {QStringLiteral("nobody%1").arg(i), "x", false, {}}, m_visitor));
        const auto blocked = list();
        QCOMPARE(blocked.size(), 1);
        QVERIFY(!blocked[0].user);
        QCOMPARE(blocked[0].address, m_visitor.address);
        value(forgiveAttemptsFrom(*m_session, m_permit, m_means, blocked[0].address));
        QVERIFY(list().isEmpty());
    }

    void one_of_the_owners_own_devices_is_told_apart() {
        const auto came =
            value(signIn(*m_session, m_means, {QStringLiteral("ada"), "correct horse", false, {}}, m_visitor));
        m_visitor.deviceToken = came.session->device.text;
        tryOften(m_means.limits.perKnownDevice);
        const auto blocked = list();
        QCOMPARE(blocked.size(), 1);
        QVERIFY(blocked[0].ownDevice);
    }

    void without_the_key_people_are_seen_who_have_no_tries_left_and_nothing_else() {
        Means elsewhere = m_means;
        elsewhere.vault = std::make_shared<const Vault>(m_means.vault->sealingKey());
        const auto seen = [&] { return value(listBlocked(*m_session, m_permit, elsewhere)); };
        QVERIFY(seesAllBlocked(m_means) && !seesAllBlocked(elsewhere));
        tryOften(m_means.limits.perAccount - 1);
        QVERIFY(seen().isEmpty());
        tryOften(1);
        for (int i = 0; i < m_means.limits.perAddress; ++i)
            value(signIn(*m_session, m_means, {QStringLiteral("nobody%1").arg(i), "x", false, {}}, m_visitor));
        const auto blocked = seen();
        QCOMPARE(blocked.size(), 1);
        QVERIFY(*blocked[0].user == m_ada && !blocked[0].ownDevice);
        QCOMPARE(blocked[0].userName, QStringLiteral("Ada Brandt"));
        QCOMPARE(blocked[0].tries.limit, m_means.limits.perAccount);
        QVERIFY(blocked[0].tries.until > QDateTime::currentDateTimeUtc());
        value(forgiveAttempts(*m_session, m_permit, m_means, m_ada)); // what the server does when it is asked
        QVERIFY(seen().isEmpty());
    }

    void counts_of_other_things_block_nobody() {
        value(m_session->script(
            QStringLiteral("INSERT INTO attempts (bucket, tries) VALUES (sha256('a mailed link'), 1000)")));
        QVERIFY(list().isEmpty());
    }

    void an_administrator_chooses_the_limits_and_sign_ins_obey() {
        value(changeLimits(*m_session, m_settings, {},
                           {{QStringLiteral("tries_per_account"), 3}, {QStringLiteral("tries_window"), 120}}));
        tryOften(3);
        QCOMPARE(attempt("correct horse"), SignInOutcome::Throttled);
        const auto blocked = list();
        QCOMPARE(blocked.size(), 1);
        QCOMPARE(blocked[0].tries.limit, 3);
        QVERIFY(blocked[0].tries.until <= QDateTime::currentDateTimeUtc().addSecs(121));
        const Tries tries = value(triesFor(*m_session, m_means, m_ada));
        QCOMPARE(tries.limit, 3);
        const QJsonObject chosen = value(readLimits(*m_session, m_settings, m_means)).chosen;
        value(changeLimits(*m_session, m_settings, chosen, {})); // as the program has it again
        QCOMPARE(value(limitsNow(*m_session, m_means)).perAccount, m_means.limits.perAccount);
    }

    void limits_are_changed_by_who_has_seen_them_as_they_are() {
        value(changeLimits(*m_session, m_settings, {}, {{QStringLiteral("idle_limit"), 3600}}));
        QCOMPARE(changeLimits(*m_session, m_settings, {}, {{QStringLiteral("idle_limit"), 7200}}).error().fault,
                 Fault::Conflict);
        QCOMPARE(value(readLimits(*m_session, m_settings, m_means)).chosen,
                 QJsonObject({{QStringLiteral("idle_limit"), 3600}}));
    }

    void a_limit_out_of_its_bounds_is_named_and_nothing_is_stored() {
        const auto refused =
            changeLimits(*m_session, m_settings, {},
                         {{QStringLiteral("session_lifetime"), 86400}, {QStringLiteral("tries_per_account"), 1}});
        QCOMPARE(refused.error().fault, Fault::Invalid);
        QVERIFY(refused.error().detail.startsWith(QStringLiteral("tries_per_account:")));
        QVERIFY(value(readLimits(*m_session, m_settings, m_means)).chosen.isEmpty());
    }

private:
    SignInOutcome::Kind attempt(const QByteArray &password) {
        return value(signIn(*m_session, m_means, {QStringLiteral("ada"), password, false, {}}, m_visitor)).kind;
    }
    void tryOften(int times) {
        for (int i = 0; i < times; ++i)
            attempt("wrong");
    }
    QList<Blocked> list() { return value(listBlocked(*m_session, m_permit, m_means)); }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
    Permit<Duty::ManagePeople> m_permit = Access::owner(Actor::system()).managePeople();
    Permit<Duty::ManageSettings> m_settings = Access::owner(Actor::system()).manageSettings();
    Visitor m_visitor{QStringLiteral("203.0.113.7"), QStringLiteral("Firefox, Linux"), {}, {}, {}};
    UserId m_ada;
};

QTEST_GUILESS_MAIN(TestBlocked)
#include "tst_blocked.moc"
