// Whoever has used up the tries may try again once an administrator forgives them.
#include "server/service/access.h"
#include "server/service/forgiving.h"
#include "server/service/sign_in.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestForgiving : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
    }
    void init() { value(m_session->script(QStringLiteral("DELETE FROM attempts"))); }

    void forgiven_tries_let_a_right_password_in() {
        for (int i = 0; i < m_means.limits.perAccount; ++i)
            QCOMPARE(attempt("wrong"), SignInOutcome::NoMatch);
        QCOMPARE(attempt("correct horse"), SignInOutcome::Throttled);
        const Tries before = value(triesFor(*m_session, m_means, m_ada));
        QVERIFY(before.areUsedUp());
        QVERIFY(before.until > QDateTime::currentDateTimeUtc());
        value(forgiveAttempts(*m_session, m_permit, m_means, m_ada));
        QVERIFY(!value(triesFor(*m_session, m_means, m_ada)).areUsedUp());
        QCOMPARE(attempt("correct horse"), SignInOutcome::CameIn);
    }

    void those_of_the_owners_own_devices_are_forgiven_too() {
        const auto first =
            value(signIn(*m_session, m_means, {QStringLiteral("ada"), "correct horse", false, {}}, m_visitor));
        m_visitor.deviceToken = first.session->device.text;
        for (int i = 0; i < m_means.limits.perKnownDevice; ++i)
            attempt("wrong");
        QCOMPARE(attempt("correct horse"), SignInOutcome::Throttled);
        value(forgiveAttempts(*m_session, m_permit, m_means, m_ada));
        QCOMPARE(attempt("correct horse"), SignInOutcome::CameIn);
        m_visitor.deviceToken.clear();
    }

    void an_address_block_is_forgiven_by_itself() {
        for (int i = 0; i < m_means.limits.perAddress; ++i)
            value(signIn(*m_session, m_means, {QStringLiteral("nobody%1").arg(i), "x", false, {}}, m_visitor));
        QCOMPARE(attempt("correct horse"), SignInOutcome::Throttled);
        QVERIFY(value(triesFrom(*m_session, m_means, m_visitor.address)).areUsedUp());
        QVERIFY(!value(triesFor(*m_session, m_means, m_ada)).areUsedUp());
        value(forgiveAttemptsFrom(*m_session, m_permit, m_means, m_visitor.address));
        QCOMPARE(attempt("correct horse"), SignInOutcome::CameIn);
    }

    void without_the_key_one_sees_that_they_are_used_up_and_nothing_more() {
        Means elsewhere = m_means;
        elsewhere.vault = std::make_shared<const Vault>(m_means.vault->sealingKey());
        for (int i = 1; i < m_means.limits.perAccount; ++i)
            attempt("wrong");
        QCOMPARE(value(triesFor(*m_session, m_means, m_ada)).used, m_means.limits.perAccount - 1);
        QCOMPARE(value(triesFor(*m_session, elsewhere, m_ada)).used, 0); // there is one left
        attempt("wrong");
        const Tries told = value(triesFor(*m_session, elsewhere, m_ada));
        QVERIFY(told.areUsedUp());
        QCOMPARE(told.used, m_means.limits.perAccount);
        QVERIFY(told.until > QDateTime::currentDateTimeUtc());
        QCOMPARE(attempt("correct horse"), SignInOutcome::Throttled);
        QVERIFY(value(triesFor(*m_session, elsewhere, m_ada)).areUsedUp());
        value(forgiveAttempts(*m_session, m_permit, m_means, m_ada));
        QCOMPARE(value(triesFor(*m_session, elsewhere, m_ada)).used, 0);
    }

    void without_the_key_nothing_is_seen_of_the_owners_own_devices() {
        Means elsewhere = m_means;
        elsewhere.vault = std::make_shared<const Vault>(m_means.vault->sealingKey());
        const auto first =
            value(signIn(*m_session, m_means, {QStringLiteral("ada"), "correct horse", false, {}}, m_visitor));
        m_visitor.deviceToken = first.session->device.text;
        for (int i = 0; i <= m_means.limits.perKnownDevice; ++i)
            attempt("wrong");
        m_visitor.deviceToken.clear();
        QCOMPARE(value(triesFor(*m_session, elsewhere, m_ada)).used, 0);
    }

    void where_nothing_was_tried_nothing_is_used_up() {
        QCOMPARE(value(triesFor(*m_session, m_means, m_ada)).used, 0);
        QVERIFY(!value(triesFor(*m_session, m_means, m_ada)).areUsedUp());
        value(forgiveAttempts(*m_session, m_permit, m_means, m_ada));
    }

private:
    SignInOutcome::Kind attempt(const QByteArray &password) {
        return value(signIn(*m_session, m_means, {QStringLiteral("ada"), password, false, {}}, m_visitor)).kind;
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
    ManagePeople m_permit = Access::owner(Actor::system()).managePeople();
    Visitor m_visitor{QStringLiteral("203.0.113.7"), QStringLiteral("Firefox, Linux"), {}, {}, {}};
    UserId m_ada;
};

QTEST_GUILESS_MAIN(TestForgiving)
#include "tst_forgiving.moc"
