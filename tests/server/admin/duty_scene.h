// A house with one of everything, so that every operation of the façades has something to work on: a person without
// power, an owner, two sites of which the first is the site owner's, and one person who has the role that is tested.
#pragma once
#include "server/domain/ids.h"
#include "server/domain/invitation.h"
#include "server/domain/role.h"
#include "server/mail/outbox.h"
#include "server/service/roles.h"
#include "server/store/belongings.h"
#include "server/store/invitations.h"
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/sample_driver.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"

namespace gatelodge::login {
const Driver *localDriver();
}

namespace gatelodge::tests {

struct DutyScene {
    explicit DutyScene(Role role) : session(database.session()) {
        org = anOrg(*session, QStringLiteral("Press"));
        emptyOrg = anOrg(*session, QStringLiteral("Nobody's"));
        goneOrg = anOrg(*session, QStringLiteral("Gone"));
        group = value(store::insertGroup(*session, {QStringLiteral("Race committee"), {}}));
        goneGroup = value(store::insertGroup(*session, {QStringLiteral("Gone"), {}}));
        site = aSite(*session).of(org).pushingTo(QStringLiteral("http://127.0.0.1:9/api")).make();
        otherSite = aSite(*session).of(org).make();
        goneSite = aSite(*session).of(org).make();
        makePeople();
        actor = aUser(*session).called(QStringLiteral("max")).withEmail(QStringLiteral("max@example.org")).make();
        run(QStringLiteral("INSERT INTO role_grants VALUES ('%1', '%2', %3)")
                .arg(toString(actor), roleName(role),
                     role == Role::SiteOwner ? QString::number(site.value) : QStringLiteral("NULL")));
        grants = {RoleGrant{role, role == Role::SiteOwner ? std::optional(site) : std::nullopt}};
        run(QStringLiteral(
                "UPDATE orgs SET deleted_at = now() WHERE org_id = %1;"
                "UPDATE groups SET deleted_at = now() WHERE group_id = %2;"
                "UPDATE sites SET deleted_at = now() WHERE site_id = %3;"
                "INSERT INTO authorities (name, driver, position) VALUES ('spare', 'sample', 8), ('gone', 'sample', 9);"
                "UPDATE authorities SET deleted_at = now() WHERE name = 'gone';"
                "INSERT INTO visits (user_uid, site_id, revision) SELECT uid, s, 1 FROM users, "
                "unnest('{%4,%5}'::int[]) s "
                "WHERE username = 'ada';"
                "INSERT INTO site_queue SELECT s, uid, 1 FROM users, unnest('{%4,%5}'::int[]) s WHERE username = 'ada';"
                "INSERT INTO sign_in_log (result, user_uid, site_id) SELECT 'no_match', uid, %4 FROM users")
                .arg(goneOrg.value)
                .arg(goneGroup.value)
                .arg(goneSite.value)
                .arg(site.value)
                .arg(otherSite.value));
        spareAuthority =
            AuthorityId(number(QStringLiteral("SELECT authority_id FROM authorities WHERE name = 'spare'")));
        goneAuthority = AuthorityId(number(QStringLiteral("SELECT authority_id FROM authorities WHERE name = 'gone'")));
    }
    ~DutyScene() {
        run(QStringLiteral("SELECT drop_console(user_uid) FROM consoles")); // database roles are the whole server's
    }

    // As a console of the actor's connects.
    store::Connection console() {
        if (m_console)
            return *m_console;
        const service::OwnerAccess owner = service::Access::owner(Actor::system());
        store::Connection connection = database.connection();
        const auto fresh = value(service::makeConsole(*session, owner.manageRoles(), actor));
        connection.user = fresh.role;
        connection.password = QString::fromLatin1(fresh.password);
        m_console = connection;
        return connection;
    }
    // What the console has: the public half of the vault's key.
    std::shared_ptr<const service::Means> means(bool elsewhere) const {
        auto made = std::make_shared<service::Means>(cheapMeans(std::make_shared<Letters>()));
        made->letters = std::make_shared<mail::Outbox>(made->vault->sealingKey(),
                                                       mail::OutboxSettings{{QStringLiteral("house@example.org"), {}},
                                                                            QStringLiteral("example.org"),
                                                                            QStringLiteral("help@example.org")});
        static const SampleDriver sample;
        made->drivers = {login::localDriver(), &sample};
        if (elsewhere)
            made->vault = std::make_shared<const service::Vault>(made->vault->sealingKey());
        return made;
    }

    void run(const QString &sql) const { value(session->script(sql)); }
    int number(const QString &sql) const { return ask(*session, sql).toInt(); }
    Revision revision(const char *table, const char *key, const QString &id) const {
        return Revision{number(QStringLiteral("SELECT revision FROM %1 WHERE %2 = '%3'")
                                   .arg(QLatin1String(table), QLatin1String(key), id))};
    }
    Revision revisionOf(const UserId &uid) const { return revision("users", "uid", toString(uid)); }
    template <typename Id> Revision revisionIn(const char *table, const char *key, const Id &id) const {
        return revision(table, key, QString::number(id.value));
    }

    TestDatabase database;
    std::unique_ptr<store::Session> session;
    UserId ada, bob, gone, owner, actor;
    EmailId second, claim;
    SshKeyId sshKey;
    LoginId login;
    SessionId webSession;
    OrgId org, emptyOrg, goneOrg;
    GroupId group, goneGroup;
    SiteId site, otherSite, goneSite;
    AuthorityId spareAuthority, goneAuthority;
    InvitationId invitation, revoked;
    QList<RoleGrant> grants;

private:
    std::optional<store::Connection> m_console;
    void makePeople() {
        const QByteArray hash = cheapHash("correct horse");
        owner = aUser(*session)
                    .called(QStringLiteral("olga"))
                    .withEmail(QStringLiteral("olga@example.org"))
                    .withPassword(hash)
                    .make();
        ada = aUser(*session)
                  .called(QStringLiteral("ada"))
                  .withEmail(QStringLiteral("ada@example.org"))
                  .withEmail(QStringLiteral("ada@work.example"))
                  .withEmail(QStringLiteral("ada@claim.example"), false)
                  .withPassword(hash)
                  .make();
        bob = aUser(*session).called(QStringLiteral("bob")).make();
        gone = aUser(*session).called(QStringLiteral("gone")).make();
        run(QStringLiteral(
                "INSERT INTO role_grants VALUES ('%1', 'owner');"
                "UPDATE users SET deleted_at = now() WHERE username = 'gone';"
                "INSERT INTO group_members SELECT %3, uid FROM users WHERE username = 'ada';"
                "INSERT INTO ssh_keys (user_uid, key) VALUES ('%2', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA ada');"
                "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) "
                "SELECT sha256(uid::text::bytea), uid, login_id, 'normal', now() + interval '1 h' "
                "FROM users JOIN logins ON user_uid = uid;"
                "INSERT INTO session_logins SELECT token_hash, login_id FROM sessions;"
                "INSERT INTO approvals (kind, user_uid, authority_id, expires_at) "
                "SELECT 'recovery', uid, 1, now() + interval '9 days' FROM users WHERE username = 'ada';"
                "INSERT INTO invitations (token_hash, way, address, expires_at, revoked_at) VALUES "
                "(sha256('a'), 'mail', 'new@example.org', now() + interval '9 days', NULL), "
                "(sha256('b'), 'mail', 'late@example.org', now() + interval '9 days', now())")
                .arg(toString(owner), toString(ada))
                .arg(group.value));
        const QString ofAda = QStringLiteral(" WHERE user_uid = '%1'").arg(toString(ada));
        second = EmailId(number(QStringLiteral("SELECT email_id FROM emails WHERE address = 'ada@work.example'")));
        claim = EmailId(number(QStringLiteral("SELECT email_id FROM emails WHERE address = 'ada@claim.example'")));
        sshKey = SshKeyId(number(QStringLiteral("SELECT ssh_key_id FROM ssh_keys") + ofAda));
        login = LoginId(number(QStringLiteral("SELECT login_id FROM logins") + ofAda));
        webSession = SessionId(number(QStringLiteral("SELECT session_id FROM sessions") + ofAda));
        invitation = InvitationId(number(QStringLiteral("SELECT min(invitation_id) FROM invitations")));
        revoked = InvitationId(number(QStringLiteral("SELECT max(invitation_id) FROM invitations")));
    }
};

} // namespace gatelodge::tests
