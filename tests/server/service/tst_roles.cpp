// Roles by the service: who gives them, what nobody may do to whom, and what consoles leave to the server.
#include "server/service/addresses.h"
#include "server/service/errands.h"
#include "server/service/forgiving.h"
#include "server/service/houses.h"
#include "server/service/queue_control.h"
#include "server/service/roles.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/places.h"
#include "server/store/session_list.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using namespace gatelodge::tests;

namespace {

struct Attempt {
    const char *name;
    std::function<std::optional<Fault>(store::Session &, const Means &, const Permit<Duty::ManagePeople> &,
                                       const UserId &)>
        act;
};

template <typename T> std::optional<Fault> faultOf(const Result<T> &result) {
    return result ? std::nullopt : std::optional(result.error().fault);
}

const QList<Attempt> &attempts() {
    using S = store::Session;
    using M = Means;
    using P = Permit<Duty::ManagePeople>;
    static const QList<Attempt> all{
        {"change the profile",
         [](S &s, const M &, const P &p, const UserId &u) {
             return faultOf(changeProfile(s, p, u, value(store::findUser(s, u)).revision,
                                          {QStringLiteral("olga"), {}, {}, {}, {}, {}, {}}));
         }},
        {"suspend", [](S &s, const M &, const P &p,
                       const UserId &u) { return faultOf(setStatus(s, p, {u}, UserStatus::Suspended, {})); }},
        {"delete", [](S &s, const M &, const P &p, const UserId &u) { return faultOf(removeUsers(s, p, {u})); }},
        {"bring back", [](S &s, const M &, const P &p, const UserId &u) { return faultOf(bringBackUsers(s, p, {u})); }},
        {"add an address",
         [](S &s, const M &, const P &p, const UserId &u) {
             return faultOf(addEmail(s, p, u, QStringLiteral("x@example.org"), true));
         }},
        {"vouch for an address",
         [](S &s, const M &, const P &p, const UserId &u) { return faultOf(vouchForEmail(s, p, u, EmailId(1))); }},
        {"choose the main address",
         [](S &s, const M &, const P &p, const UserId &u) { return faultOf(makePrimary(s, p, u, EmailId(1))); }},
        {"remove an address",
         [](S &s, const M &, const P &p, const UserId &u) { return faultOf(removeEmail(s, p, u, EmailId(1))); }},
        {"add a key",
         [](S &s, const M &, const P &p, const UserId &u) {
             return faultOf(addSshKey(
                 s, p, u,
                 QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f x")));
         }},
        {"remove a key",
         [](S &s, const M &, const P &p, const UserId &u) { return faultOf(removeSshKey(s, p, u, SshKeyId(1))); }},
        {"set a password",
         [](S &s, const M &m, const P &p, const UserId &u) {
             return faultOf(setPassword(s, p, m, u, "seven grey herons over the weir"));
         }},
        {"mail a reset link",
         [](S &s, const M &m, const P &p, const UserId &u) { return faultOf(mailResetLink(s, p, m, u)); }},
        {"mail a confirmation", [](S &s, const M &m, const P &p,
                                   const UserId &u) { return faultOf(mailVerificationAgain(s, p, m, u, EmailId(1))); }},
        {"withdraw a login",
         [](S &s, const M &, const P &p, const UserId &u) {
             const Login login = value(store::listLogins(s, u)).constFirst();
             return faultOf(setLoginState(s, p, login.id, login.revision, LoginState::Invalidated));
         }},
        {"end a session",
         [](S &s, const M &, const P &p, const UserId &u) { return faultOf(endSession(s, p, u, SessionId(1))); }},
        {"end all sessions",
         [](S &s, const M &, const P &p, const UserId &u) { return faultOf(endAllSessions(s, p, u)); }},
        {"unblock", [](S &s, const M &m, const P &p, const UserId &u) { return faultOf(forgiveAttempts(s, p, m, u)); }},
        {"ask the server for a reset link",
         [](S &s, const M &, const P &p, const UserId &u) {
             return faultOf(leaveErrand(s, p, {ErrandKind::ResetLink, u}));
         }},
    };
    return all;
}

} // namespace

class TestRoles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<TestDatabase>();
        m_session = m_database->session();
        m_letters = std::make_shared<Letters>();
        m_means = cheapMeans(m_letters);
        const QByteArray hash = cheapHash("correct horse");
        m_olga = person("olga", hash);
        m_adam = person("adam", hash);
        m_helen = person("helen", hash);
        m_ada = person("ada", hash);
        value(grantRole(*m_session, m_owner.manageRoles(), m_olga, {Role::Owner}));
        value(grantRole(*m_session, m_owner.manageRoles(), m_adam, {Role::Administrator}));
        value(grantRole(*m_session, m_owner.manageRoles(), m_helen, {Role::Helpdesk}));
    }

    void roles_are_given_and_taken() {
        const SiteId site = aSite(*m_session).make();
        value(grantRole(*m_session, m_owner.manageRoles(), m_ada, {Role::SiteOwner, site}));
        value(grantRole(*m_session, m_owner.manageRoles(), m_ada, {Role::SiteOwner, site})); // again is fine
        const auto holders = value(store::listRoleHolders(*m_session, m_ada));
        QCOMPARE(holders.size(), 1);
        QCOMPARE(holders.first().grant, (RoleGrant{Role::SiteOwner, site}));
        value(revokeRole(*m_session, m_owner.manageRoles(), m_ada, {Role::SiteOwner, site}));
        QCOMPARE(revokeRole(*m_session, m_owner.manageRoles(), m_ada, {Role::SiteOwner, site}).error().fault,
                 Fault::NotFound);
    }

    void a_grant_that_makes_no_sense_is_refused_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("site"); // 0: none
        QTest::addColumn<QString>("fault");
        QTest::newRow("a site owner without a site") << Role::SiteOwner << 0 << "invalid";
        QTest::newRow("an auditor of a site") << Role::Auditor << 1 << "invalid";
        QTest::newRow("of a site that is not there") << Role::SiteOwner << 9999 << "not_found";
    }
    void a_grant_that_makes_no_sense_is_refused() {
        QFETCH(Role, role);
        QFETCH(int, site);
        QFETCH(QString, fault);
        const auto done = grantRole(*m_session, m_owner.manageRoles(), m_ada,
                                    {role, site ? std::optional(SiteId(site)) : std::nullopt});
        QVERIFY(!done);
        QCOMPARE(done.error().fault, fault == QLatin1String("invalid") ? Fault::Invalid : Fault::NotFound);
    }

    void the_last_owner_stays() {
        QCOMPARE(revokeRole(*m_session, m_owner.manageRoles(), m_olga, {Role::Owner}).error().constraint,
                 QStringLiteral("owner_remains"));
        value(grantRole(*m_session, m_owner.manageRoles(), m_adam, {Role::Owner}));
        value(revokeRole(*m_session, m_owner.manageRoles(), m_olga, {Role::Owner}));
    }

    void a_grant_is_in_the_book_with_who_gave_it() {
        value(grantRole(*m_session, Access::owner(Actor::person(m_olga, {})).manageRoles(), m_ada, {Role::Auditor}));
        QCOMPARE(ask(*m_session,
                     QStringLiteral(
                         "SELECT actor || ' ' || action || ' ' || (after ->> 'role') FROM audit "
                         "JOIN audit_payload USING (seq) WHERE entity = 'role_grants' ORDER BY seq DESC LIMIT 1")),
                 toString(m_olga) + QStringLiteral(" insert auditor"));
        QCOMPARE(m_letters->all().size(), 0);
    }

    void nobody_acts_on_somebody_with_more_power_data() {
        QTest::addColumn<int>("attempt");
        for (int i = 0; i < attempts().size(); ++i)
            QTest::newRow(attempts().at(i).name) << i;
    }
    void nobody_acts_on_somebody_with_more_power() {
        QFETCH(int, attempt);
        const auto permit =
            value(Access(Actor::person(m_adam, {}), {{Role::Administrator}}).permit<Duty::ManagePeople>());
        const auto act = attempts().at(attempt).act;
        QCOMPARE(act(*m_session, m_means, permit, m_olga), std::optional(Fault::Denied));
        QVERIFY(act(*m_session, m_means, permit, m_helen) != std::optional(Fault::Denied));
    }

    void one_with_more_power_among_many_stops_all() {
        const auto permit =
            value(Access(Actor::person(m_adam, {}), {{Role::Administrator}}).permit<Duty::ManagePeople>());
        QCOMPARE(setStatus(*m_session, permit, {m_ada, m_olga}, UserStatus::Suspended, {}).error().fault,
                 Fault::Denied);
        QCOMPARE(value(store::findUser(*m_session, m_ada)).status, UserStatus::Active);
    }

    void one_session_of_somebody_with_more_power_keeps_all_open() {
        value(m_session->script(
            QStringLiteral("INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) SELECT "
                           "sha256(user_uid::text::bytea), user_uid, login_id, 'normal', now() + interval '1 h' FROM "
                           "logins WHERE user_uid IN ('%1', '%2')")
                .arg(toString(m_ada), toString(m_olga))));
        QList<SessionId> all;
        const store::SessionAges ages{std::chrono::hours(1), std::chrono::hours(1)};
        const auto open = [&] { return value(store::listSessionLines(*m_session, ages, {}, 10)); };
        for (const SessionLine &line : open())
            all << line.place.session;
        QCOMPARE(all.size(), 2);
        const auto permit =
            value(Access(Actor::person(m_adam, {}), {{Role::Administrator}}).permit<Duty::HelpPeople>());
        QCOMPARE(endSessions(*m_session, permit, all).error().fault, Fault::Denied);
        QCOMPARE(open().size(), 2);
        QCOMPARE(value(endSessions(*m_session, m_owner.managePeople(), all)).changed, 2);
        QVERIFY(open().isEmpty());
    }

    void the_helpdesk_helps_members_and_each_other() {
        const auto permit = value(Access(Actor::person(m_helen, {}), {{Role::Helpdesk}}).permit<Duty::HelpPeople>());
        value(mailResetLink(*m_session, permit, m_means, m_ada));
        value(mailResetLink(*m_session, permit, m_means, m_helen));
        QCOMPARE(mailResetLink(*m_session, permit, m_means, m_adam).error().fault, Fault::Denied);
    }

    void a_site_owner_runs_their_own_site_only_data() {
        QTest::addColumn<bool>("own");
        QTest::newRow("their own") << true;
        QTest::newRow("another") << false;
    }
    void a_site_owner_runs_their_own_site_only() {
        QFETCH(bool, own);
        const SiteId mine = aSite(*m_session).make(), other = aSite(*m_session).make();
        const Access access(Actor::person(m_ada, {}), {{Role::SiteOwner, mine}});
        const auto permit = value(access.permit<Duty::ManageSite>());
        const auto lane = value(access.permit<Duty::ManageLane>());
        const SiteId id = own ? mine : other;
        const Site site = value(store::findSite(*m_session, id));
        SiteProfile profile = site.profile;
        profile.name += u'!';
        const QList<std::optional<Fault>> faults{
            faultOf(changeSite(*m_session, permit, id, site.revision, profile)),
            faultOf(putMessage(*m_session, permit, id, {QStringLiteral("groups"), {}, QStringLiteral("x")})),
            faultOf(makeKey(*m_session, permit, m_means.vault->sealingKey(), id)),
            faultOf(pauseSite(*m_session, lane, id)),
            faultOf(resumeSite(*m_session, lane, id)),
            faultOf(redeliverSite(*m_session, lane, id))};
        for (const auto &fault : faults)
            QCOMPARE(fault == std::optional(Fault::Denied), !own);
    }

    void a_site_owner_changes_neither_organisation_nor_reach() {
        const SiteId mine = aSite(*m_session).make();
        const auto permit =
            value(Access(Actor::person(m_ada, {}), {{Role::SiteOwner, mine}}).permit<Duty::ManageSite>());
        const Site site = value(store::findSite(*m_session, mine));
        SiteProfile moved = site.profile, internal = site.profile;
        moved.org = anOrg(*m_session, QStringLiteral("Elsewhere"));
        internal.internal = !internal.internal;
        for (const SiteProfile &profile : {moved, internal})
            QCOMPARE(changeSite(*m_session, permit, mine, site.revision, profile).error().constraint,
                     QStringLiteral("site_stays"));
    }

    void who_is_no_console_has_no_access_by_the_database() { QVERIFY(!value(accessOf(*m_session))); }

    void a_console_is_who_it_belongs_to() {
        const auto console = consoleOf(m_helen);
        const auto access = value(accessOf(*console));
        QVERIFY(access);
        QCOMPARE(access->actor().name, toString(m_helen));
        QCOMPARE(access->grants(), QList<RoleGrant>{{Role::Helpdesk}});
        drop(m_helen);
    }

    void the_server_does_what_a_console_asks_for() {
        const auto console = consoleOf(m_helen);
        const auto permit = value(value(accessOf(*console))->permit<Duty::HelpPeople>());
        value(leaveErrand(*console, permit, {ErrandKind::ResetLink, m_ada}));
        QCOMPARE(m_letters->all().size(), 0);
        QCOMPARE(value(doErrands(*m_session, m_means)), 1);
        QCOMPARE(m_letters->last(QStringLiteral("reset-password")).recipient, QStringLiteral("ada@example.org"));
        QCOMPARE(value(doErrands(*m_session, m_means)), 0);
        drop(m_helen);
    }

    void a_window_that_runs_the_house_and_is_nobodys_is_served_as_well() {
        const auto permit =
            value(Access::owner({QStringLiteral("operator"), Source::Console, {}}).permit<Duty::HelpPeople>());
        value(leaveErrand(*m_session, permit, {ErrandKind::ResetLink, m_ada}));
        QCOMPARE(value(doErrands(*m_session, m_means)), 1);
        QCOMPARE(m_letters->last(QStringLiteral("reset-password")).recipient, QStringLiteral("ada@example.org"));
    }

    void an_errand_of_somebody_who_may_no_longer_comes_to_nothing() {
        const auto console = consoleOf(m_helen);
        const auto permit = value(value(accessOf(*console))->permit<Duty::HelpPeople>());
        value(leaveErrand(*console, permit, {ErrandKind::ResetLink, m_ada}));
        value(revokeRole(*m_session, m_owner.manageRoles(), m_helen, {Role::Helpdesk}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("errand 1 .*do not allow")));
        QCOMPARE(value(doErrands(*m_session, m_means)), 1);
        QCOMPARE(m_letters->all().size(), 0);
        drop(m_helen);
    }

private:
    UserId person(const char *name, const QByteArray &hash) {
        const QString called = QString::fromLatin1(name);
        return aUser(*m_session)
            .called(called)
            .withEmail(called + QStringLiteral("@example.org"))
            .withPassword(hash)
            .make();
    }
    std::unique_ptr<store::Session> consoleOf(const UserId &uid) {
        auto connection = m_database->connection();
        const auto fresh = value(makeConsole(*m_session, m_owner.manageRoles(), uid));
        connection.user = fresh.role;
        connection.password = QString::fromLatin1(fresh.password);
        return value(store::Session::open(connection));
    }
    void drop(const UserId &uid) { value(dropConsole(*m_session, m_owner.manageRoles(), uid)); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<Letters> m_letters;
    Means m_means;
    const OwnerAccess m_owner = Access::owner(Actor::system());
    UserId m_olga, m_adam, m_helen, m_ada;
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
