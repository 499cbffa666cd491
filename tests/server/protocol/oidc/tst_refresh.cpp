// Refresh tokens: one child each, the family's end when one comes again, and the gates of the site asked anew.
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

namespace {

const QStringList kLasting{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};

}

class RefreshTest : public QObject {
    Q_OBJECT

    TokenHouse m_house;
    std::unique_ptr<Log> m_log; // from the first test on: the test itself listens, too

    struct Family {
        Server server;
        UserId person;
        GrantId grant;
        Told first;
        QByteArray token() const { return first.bytes("refresh_token"); }
    };
    Family family(const Server &server) {
        Family made{server, m_house.freshPerson(), {}, {}};
        const auto code = m_house.code(TokenHouse::grantOf(server, made.person, kLasting));
        made.grant = code.grant;
        made.first = m_house.redeem(server, code);
        if (made.token().isEmpty())
            qFatal("no refresh token: %s", made.first.answer.body.constData());
        return made;
    }
    void refused(const Told &told, const char *error = "invalid_grant") {
        QCOMPARE(told.error(), QByteArray(error));
        QCOMPARE(told.status(), 400);
    }
    void sqlOf(const Family &of, const QString &text) {
        m_house.sql(
            QString(text).replace(u'#', toString(of.person)).replace(u'@', QString::number(of.server.peer.site.value)));
    }

private Q_SLOTS:
    void initTestCase() { m_log = std::make_unique<Log>(); }
    void cleanupTestCase() { m_log.reset(); }

    void a_refresh_token_becomes_new_ones_data() {
        QTest::addColumn<int>("proof");
        QTest::addRow("none") << int(ClientProof::None);
        QTest::addRow("basic") << int(ClientProof::Basic);
        QTest::addRow("private key") << int(ClientProof::PrivateKey);
    }
    void a_refresh_token_becomes_new_ones() {
        QFETCH(int, proof);
        const Family of = family(m_house.server(ClientProof(proof)));
        const Told second = m_house.refresh(of.server, of.token());
        QCOMPARE(second.status(), 200);
        QCOMPARE(second["scope"], kLasting.join(u' '));
        QVERIFY(!second.bytes("refresh_token").isEmpty() && second.bytes("refresh_token") != of.token());
        QVERIFY(m_house.judged(second.bytes("access_token")).has_value());
        const QJsonObject before = TokenHouse::claimsOf(of.first.bytes("id_token"));
        const QJsonObject after = TokenHouse::claimsOf(second.bytes("id_token"));
        for (const char *name : {"iss", "sub", "aud", "auth_time"}) // Core §12.2
            QVERIFY2(after.value(QLatin1StringView(name)) == before.value(QLatin1StringView(name)), name);
        QVERIFY(!after.contains(QStringLiteral("nonce")));
        QCOMPARE(m_house.refresh(of.server, second.bytes("refresh_token")).status(), 200);
    }

    void one_that_comes_again_ends_the_family() {
        const Family of = family(m_house.server());
        const Told second = m_house.refresh(of.server, of.token());
        refused(m_house.refresh(of.server, of.token()));
        QCOMPARE(m_house.endOf(of.grant), QStringLiteral("refresh_reused"));
        refused(m_house.refresh(of.server, second.bytes("refresh_token")));
        QVERIFY(!m_house.judged(second.bytes("access_token")).has_value());
        QVERIFY(Log::has(QStringLiteral("a refresh token came a second time")));
    }

    void another_client_gets_nothing_and_spoils_nothing() {
        const Family of = family(m_house.server());
        const Server thief = m_house.server();
        refused(m_house.refresh(thief, of.token()));
        QCOMPARE(m_house.refresh(of.server, of.token()).status(), 200);
        refused(m_house.refresh(thief, of.token())); // used by now
        QVERIFY(m_house.holds(of.grant));
    }

    void fewer_scopes_may_be_asked_and_never_more_data() {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<bool>("good");
        QTest::addRow("fewer") << QByteArray("openid") << true;
        QTest::addRow("none of openid") << QByteArray("profile") << true;
        QTest::addRow("the same") << QByteArray("openid profile offline_access") << true;
        QTest::addRow("more") << QByteArray("openid email") << false;
        QTest::addRow("unknown") << QByteArray("openid admin") << false;
    }
    void fewer_scopes_may_be_asked_and_never_more() {
        QFETCH(QByteArray, scope);
        QFETCH(bool, good);
        const Family of = family(m_house.server());
        const Told told = m_house.refresh(of.server, of.token(), {{"scope", scope}});
        if (!good) {
            refused(told, "invalid_scope");
            QCOMPARE(m_house.refresh(of.server, of.token()).status(), 200); // it was not used up
            return;
        }
        QCOMPARE(told.status(), 200);
        QCOMPARE(told.bytes("scope"), scope);
        QCOMPARE(told.json.contains(QStringLiteral("id_token")), scope.contains("openid"));
        const Told whole = m_house.refresh(of.server, told.bytes("refresh_token")); // the family keeps what it had
        QCOMPARE(whole["scope"], kLasting.join(u' '));
    }

    void whatever_has_ended_is_refused_data() {
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, const char *change) {
            QTest::addRow("%s", name) << QString::fromLatin1(change);
        };
        row("suspended", "UPDATE gatelodge.users SET status = 'suspended' WHERE uid = '#'");
        row("left", "UPDATE gatelodge.users SET deleted_at = gatelodge.now() WHERE uid = '#'");
        row("no longer valid", "UPDATE gatelodge.users SET valid_until = gatelodge.now() WHERE uid = '#'");
        row("revoked",
            "UPDATE gatelodge.openid_grants SET ended_at = gatelodge.now(), ended_why = 'administrator' WHERE "
            "user_uid = '#'");
        row("a new password, whoever wrote it", "UPDATE gatelodge.logins SET credential_changed_at = gatelodge.now() + "
                                                "interval '1 s' WHERE user_uid = '#'");
        row("consent withdrawn",
            "INSERT INTO gatelodge.consents (user_uid, org_id, given, text_version) SELECT '#', org_id, "
            "false, 'x' FROM gatelodge.sites WHERE site_id = @");
        row("consent is asked now",
            "UPDATE gatelodge.orgs SET consent_required = true, purpose = 'to know' WHERE org_id = "
            "(SELECT org_id FROM gatelodge.sites WHERE site_id = @)");
        row("not in the group",
            "WITH g AS (INSERT INTO gatelodge.groups (name) VALUES ('only-' || '#') RETURNING group_id) "
            "INSERT INTO gatelodge.site_groups (site_id, group_id) SELECT @, group_id FROM g");
        row("no lasting access any more",
            "UPDATE gatelodge.openid_clients SET scopes = '{openid,profile,email}' WHERE site_id = @");
        row("too old", "UPDATE gatelodge.openid_refresh_tokens SET ends_at = gatelodge.now() WHERE grant_id IN (SELECT "
                       "grant_id FROM gatelodge.openid_grants WHERE user_uid = '#')");
    }
    void whatever_has_ended_is_refused() {
        QFETCH(QString, change);
        const Family of = family(m_house.server());
        sqlOf(of, change);
        refused(m_house.refresh(of.server, of.token()));
        QVERIFY(Log::has(QStringLiteral("(%1)").arg(of.server.peer.site.value)));
    }

    void who_comes_back_into_the_group_goes_on() {
        const Family of = family(m_house.server());
        sqlOf(of, QStringLiteral(
                      "WITH g AS (INSERT INTO gatelodge.groups (name) VALUES ('back-' || '#') RETURNING group_id) "
                      "INSERT INTO gatelodge.site_groups (site_id, group_id) SELECT @, group_id FROM g"));
        refused(m_house.refresh(of.server, of.token()));
        sqlOf(of, QStringLiteral("INSERT INTO gatelodge.group_members (group_id, user_uid) SELECT group_id, '#' FROM "
                                 "gatelodge.site_groups WHERE site_id = @"));
        QCOMPARE(m_house.refresh(of.server, of.token()).status(), 200);
    }

    void the_level_of_the_sign_in_stays_as_it_was() {
        const Family of = family(m_house.server());
        sqlOf(of, QStringLiteral("UPDATE gatelodge.sites SET min_level = 'secure' WHERE site_id = @"));
        QCOMPARE(m_house.refresh(of.server, of.token()).status(), 200);
    }

    void lasting_access_outlives_the_session() {
        const Server server = m_house.server();
        const UserId person = m_house.freshPerson();
        const auto fresh = value(service::openSession(m_house.session(), person, false, {}));
        const auto lasting = [&](const QStringList &scopes) {
            OpenIdGrant grant = TokenHouse::grantOf(server, person, scopes);
            grant.session = value(store::findWebSession(m_house.session(), fresh.session.stored, std::chrono::hours(1),
                                                        std::chrono::hours(1)))
                                .id.value;
            return m_house.redeem(server, m_house.code(grant));
        };
        const Told lastingOne = lasting(kLasting), passing = lasting({QStringLiteral("openid")});
        value(store::endWebSession(m_house.session(), fresh.session.stored));
        QVERIFY(!m_house.judged(passing.bytes("access_token")).has_value());
        QVERIFY(m_house.judged(lastingOne.bytes("access_token")).has_value());
        QCOMPARE(m_house.refresh(server, lastingOne.bytes("refresh_token")).status(), 200);
    }

    void what_is_no_refresh_token_is_refused() {
        const Server server = m_house.server();
        refused(m_house.refresh(server, {}), "invalid_request");
        refused(m_house.refresh(server, QByteArray(43, 'A')));
        refused(m_house.refresh(server, "a'; DROP TABLE users; --"));
        const Told told = m_house.redeem(server, m_house.code(server));
        refused(m_house.refresh(server, told.bytes("access_token")));
    }
};

QTEST_GUILESS_MAIN(RefreshTest)
#include "tst_refresh.moc"
