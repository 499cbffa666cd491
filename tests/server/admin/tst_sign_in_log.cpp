// The sign-in log behind the window: what a text means, and why somebody was rejected as things stand now.
#include "server/admin/office.h"
#include "server/admin/people.h"
#include "server/admin/sessions.h"
#include "server/admin/sign_in_log.h"
#include "server/service/sign_in.h"
#include "server/store/doors.h"
#include "server/store/logins.h"
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::admin;
using tests::value;

class TestSignInLogFacade : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_ada = tests::aUser(*m_session)
                    .named(QStringLiteral("Ada"), QStringLiteral("Brandt"))
                    .called(QStringLiteral("ada.brandt"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
        m_bob = tests::aUser(*m_session).called(QStringLiteral("bobby")).make();
        m_race = value(store::insertGroup(*m_session, {QStringLiteral("Race committee"), {}}));
        m_wiki = tests::aSite(*m_session).with([&](SiteProfile &site) { site.groups = {m_race}; }).make();
    }
    void init() { value(m_session->script(QStringLiteral("DELETE FROM sign_in_log; DELETE FROM attempts"))); }

    void a_text_is_an_address_a_block_or_a_person_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::newRow("nothing") << "" << 4;
        QTest::newRow("an address") << "203.0.113.7" << 1;
        QTest::newRow("the beginning of one") << "203.0.113." << 2;
        QTest::newRow("a block") << "203.0.113.0/24" << 2;
        QTest::newRow("an IPv6 block") << "2001:db8::/32" << 1;
        QTest::newRow("a username with a dot") << "ada.brandt" << 2;
        QTest::newRow("part of a name") << "brandt" << 2;
        QTest::newRow("nobody") << "zoltan" << 0;
    }
    void a_text_is_an_address_a_block_or_a_person() {
        QFETCH(QString, text);
        QFETCH(int, lines);
        append("came_in", m_ada, QStringLiteral("203.0.113.7"));
        append("no_match", m_ada, QStringLiteral("203.0.113.9"));
        append("no_match", {}, QStringLiteral("198.51.100.1"));
        append("came_in", m_bob, QStringLiteral("2001:db8:1::5"));
        QVERIFY(canBeSearched(text));
        SignInFilter filter;
        filter.text = text;
        QCOMPARE(value(m_log.page(filter, {}, 100).result()).size(), lines);
    }

    void a_text_too_short_for_a_name_is_refused() {
        SignInFilter filter;
        filter.text = QStringLiteral("ad");
        QVERIFY(!canBeSearched(filter.text));
        const auto page = m_log.page(filter, {}, 10).result();
        QVERIFY(!page);
        QCOMPARE(page.error().fault, Fault::Invalid);
    }

    void a_person_a_text_and_rejections_narrow_together() {
        append("came_in", m_ada, QStringLiteral("203.0.113.7"));
        append("no_match", m_ada, QStringLiteral("203.0.113.7"));
        append("no_match", m_bob, QStringLiteral("203.0.113.7"));
        SignInFilter filter;
        filter.person = m_ada;
        filter.text = QStringLiteral("203.0.113");
        filter.rejectionsOnly = true;
        QCOMPARE(value(m_log.page(filter, {}, 10).result()).size(), 1);
        filter.text = QStringLiteral("bobby");
        QVERIFY(value(m_log.page(filter, {}, 10).result()).isEmpty());
    }

    void tries_are_used_up_until_they_are_forgiven() {
        const service::Visitor visitor{QStringLiteral("203.0.113.7"), QStringLiteral("Firefox, Linux"), {}, {}, {}};
        const auto attempt = [&](const QByteArray &password) {
            return value(service::signIn(*m_session, *m_means, {QStringLiteral("ada.brandt"), password, false, {}},
                                         visitor))
                .kind;
        };
        for (int i = 0; i <= m_means->limits.perAccount; ++i)
            attempt("wrong");
        const SignInLine line = value(m_log.page({}, {}, 1).result()).constFirst();
        QCOMPARE(line.result, SignInResult::Throttled);
        QVERIFY(value(m_log.cause(line).result()).ofAccount.areUsedUp());
        value(m_log.forgive(m_ada).result());
        QVERIFY(!value(m_log.cause(line).result()).ofAccount.areUsedUp());
        QCOMPARE(attempt("correct horse"), service::SignInOutcome::CameIn);
    }

    void the_cause_names_the_gate_and_the_groups_that_open_it() {
        append("stopped", m_ada, QStringLiteral("203.0.113.7"), m_wiki, QStringLiteral("groups"));
        const SignInLine line = value(m_log.page({}, {}, 1).result()).constFirst();
        SignInCause cause = value(m_log.cause(line).result());
        QVERIFY(cause.stoppedAt);
        QCOMPARE(cause.stoppedAt->kind, GateKind::Groups);
        QCOMPARE(cause.groupsLetIn.size(), 1);
        QVERIFY(cause.canBeMailed && cause.hasPassword);
        value(m_people.addToGroup(m_race, {m_ada}).result());
        cause = value(m_log.cause(line).result());
        QVERIFY(!cause.stoppedAt);
        value(m_people.removeFromGroup(m_race, {m_ada}).result());
    }

    void only_broken_logins_of_the_lines_authority_are_the_cause() {
        value(m_session->script(QStringLiteral("INSERT INTO authorities (name, driver) VALUES ('club', 'ldap')")));
        const AuthorityId club(2);
        const auto insert = [&](const QString &identity) {
            return value(store::insertLogin(*m_session, {m_bob, club, QStringLiteral("ldap"), identity, {}}));
        };
        insert(QStringLiteral("good"));
        const auto broken = insert(QStringLiteral("broken"));
        value(m_people.setLoginState(broken.login, broken.revision, LoginState::Invalidated).result());
        append("withdrawn", m_bob, QStringLiteral("203.0.113.7"), {}, {}, club);
        const SignInLine line = value(m_log.page({}, {}, 1).result()).constFirst();
        const SignInCause cause = value(m_log.cause(line).result());
        QCOMPARE(cause.brokenLogins.size(), 1);
        QCOMPARE(cause.brokenLogins.constFirst().id, broken.login);
    }

    void a_person_who_was_purged_leaves_an_explanation_without_one() {
        append("stopped", UserId(QUuid::createUuid()), QStringLiteral("203.0.113.7"), {}, QStringLiteral("active"));
        const SignInLine line = value(m_log.page({}, {}, 1).result()).constFirst();
        QVERIFY(!value(m_log.cause(line).result()).person);
    }

    void a_session_is_listed_with_its_logins_until_it_is_ended() {
        const service::Visitor visitor{QStringLiteral("203.0.113.7"), QStringLiteral("Firefox, Linux"), {}, {}, {}};
        value(
            service::signIn(*m_session, *m_means, {QStringLiteral("ada.brandt"), "correct horse", true, {}}, visitor));
        const auto page = value(m_sessions.page({}, 10).result());
        const auto mine = std::find_if(page.begin(), page.end(), [](const SessionLine &line) { return line.keep; });
        QVERIFY(mine != page.end());
        QCOMPARE(mine->userName, QStringLiteral("Ada Brandt"));
        QCOMPARE(mine->level, Level::Normal);
        const auto logins = value(m_sessions.logins(mine->place.session).result());
        QCOMPARE(logins.size(), 1);
        QVERIFY(logins.constFirst().opened);
        const int before = value(m_sessions.counts().result()).sessions;
        value(m_people.endSession(m_ada, mine->place.session).result());
        QCOMPARE(value(m_sessions.counts().result()).sessions, before - 1);
        QVERIFY(value(m_sessions.lines({mine->place.session}).result()).isEmpty());
    }

private:
    void append(const char *result, const std::optional<UserId> &user, const QString &address,
                const std::optional<SiteId> &site = {}, const QString &gate = {},
                const std::optional<AuthorityId> &authority = {}) {
        value(store::appendSignIn(*m_session, {result, gate, user, {}, site, authority, address, {}}));
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<const service::Means> m_means =
        std::make_shared<const service::Means>(tests::cheapMeans(std::make_shared<tests::Letters>()));
    Office m_office{m_database.connection(), service::Access::owner(Actor::system()), m_means};
    SignInLog m_log{m_office};
    Sessions m_sessions{m_office};
    People m_people{m_office};
    UserId m_ada, m_bob;
    GroupId m_race;
    SiteId m_wiki;
};

QTEST_GUILESS_MAIN(TestSignInLogFacade)
#include "tst_sign_in_log.moc"
