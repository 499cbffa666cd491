// The token endpoint: codes and what they bring, client credentials, and every refusal of RFC 6749 §5.2.
#include "server/store/openid_rejected.h"
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

class TokenTest : public QObject {
    Q_OBJECT

    TokenHouse m_house;
    std::unique_ptr<Log> m_log; // from the first test on: the test itself listens, too

    void refused(const Told &told, const char *error, int status = 400) {
        QCOMPARE(told.error(), QByteArray(error));
        QCOMPARE(told.status(), status);
        QCOMPARE(told.answer.headers.value("content-type"), "application/json");
        QCOMPARE(told.answer.headers.value("cache-control"), "no-store");
        QVERIFY(!told.json.contains(QStringLiteral("access_token")));
    }

private Q_SLOTS:
    void initTestCase() { m_log = std::make_unique<Log>(); }
    void cleanupTestCase() { m_log.reset(); }

    void a_code_becomes_tokens_data() {
        QTest::addColumn<int>("proof");
        QTest::addRow("none") << int(ClientProof::None);
        QTest::addRow("basic") << int(ClientProof::Basic);
        QTest::addRow("post") << int(ClientProof::Post);
        QTest::addRow("private key") << int(ClientProof::PrivateKey);
    }
    void a_code_becomes_tokens() {
        QFETCH(int, proof);
        const Server server = m_house.server(ClientProof(proof));
        const Told told = m_house.redeem(server, m_house.code(server));
        QCOMPARE(told.status(), 200);
        QCOMPARE(told["token_type"], QStringLiteral("Bearer"));
        QCOMPARE(told.json[QLatin1StringView("expires_in")].toInt(), 600);
        QCOMPARE(told["scope"], QStringLiteral("openid profile"));
        QCOMPARE(told.answer.headers.value("cache-control"), "no-store");
        QVERIFY(!told.json.contains(QStringLiteral("refresh_token")));
        const auto judged = value(m_house.judged(told.bytes("access_token")));
        QCOMPARE(judged.client.site, server.peer.site);
        QCOMPARE(judged.scopes, (QStringList{QStringLiteral("openid"), QStringLiteral("profile")}));
        const QJsonObject claims = TokenHouse::claimsOf(told.bytes("id_token"));
        QCOMPARE(claims[QLatin1StringView("aud")].toString(), server.peer.profile.clientId);
        QCOMPARE(claims[QLatin1StringView("nonce")].toString(), QStringLiteral("n-0S6_WzA2Mj"));
    }

    void without_openid_there_is_no_id_token() {
        const Server server = m_house.server();
        const Told told = m_house.redeem(server, m_house.code(server, {QStringLiteral("email")}));
        QCOMPARE(told.status(), 200);
        QVERIFY(!told.json.contains(QStringLiteral("id_token")));
    }

    void what_is_wrong_with_a_code_is_told_as_the_rfc_says_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QByteArray &field, const QByteArray &text, const char *error) {
            QTest::addRow("%s", name) << field << text << QByteArray(error);
        };
        row("no grant_type", "grant_type", "", "invalid_request");
        row("password", "grant_type", "password", "unsupported_grant_type");
        row("implicit", "grant_type", "implicit", "unsupported_grant_type");
        row("no code", "code", "", "invalid_request");
        row("another code", "code", QByteArray(43, 'A'), "invalid_grant");
        row("no code at all", "code", "x' OR 1=1 --", "invalid_grant");
        row("no redirect_uri", "redirect_uri", "", "invalid_grant");
        row("another redirect_uri", "redirect_uri", kBack.toUtf8() + '/', "invalid_grant");
        row("redirect_uri in capitals", "redirect_uri", kBack.toUtf8().toUpper(), "invalid_grant");
        row("no verifier", "code_verifier", "", "invalid_grant");
        row("another verifier", "code_verifier", QByteArray(43, 'v'), "invalid_grant");
        row("the challenge itself", "code_verifier", challengeOf(kVerifier), "invalid_grant");
    }
    void what_is_wrong_with_a_code_is_told_as_the_rfc_says() {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, error);
        const Server server = m_house.server();
        const auto code = m_house.code(server);
        refused(m_house.redeem(server, code, {{field, text}}), error.constData());
        QVERIFY(Log::has(QStringLiteral("(%1)").arg(server.peer.site.value)));
        QCOMPARE(m_house.redeem(server, code).status(), 200); // whose it is may still come
    }

    void a_verifier_has_43_to_128_unreserved_characters_data() {
        QTest::addColumn<QByteArray>("verifier");
        QTest::addColumn<bool>("sound");
        QTest::addRow("42") << QByteArray(42, 'a') << false;
        QTest::addRow("43") << QByteArray(43, 'a') << true;
        QTest::addRow("128") << QByteArray(128, '~') << true;
        QTest::addRow("129") << QByteArray(129, 'a') << false;
        QTest::addRow("plus") << QByteArray(43, 'a') + '+' << false;
        QTest::addRow("line end") << QByteArray(43, 'a') + '\n' << false;
        QTest::addRow("umlaut") << QByteArray(43, 'a') + "ä" << false;
    }
    void a_verifier_has_43_to_128_unreserved_characters() {
        QFETCH(QByteArray, verifier);
        QFETCH(bool, sound);
        const Server server = m_house.server();
        const auto code = m_house.code(TokenHouse::grantOf(server, m_house.freshPerson()), challengeOf(verifier));
        const Told told = m_house.redeem(server, code, {{"code_verifier", verifier}});
        QCOMPARE(told.status(), sound ? 200 : 400);
        if (!sound)
            refused(told, "invalid_grant");
    }

    void administrators_are_shown_that_a_verifier_does_not_fit() {
        const Server server = m_house.server();
        refused(m_house.redeem(server, m_house.code(server), {{"code_verifier", QByteArray(43, 'v')}}),
                "invalid_grant");
        const auto noted = value(store::listOpenIdRejected(m_house.session(), server.peer.site));
        QCOMPARE(noted.size(), 1);
        QCOMPARE(int(noted.first().cause), int(RejectionCause::Verifier));
    }

    void a_verifier_without_a_challenge_is_a_downgrade() {
        const Server server = m_house.server(ClientProof::Basic, [](auto &p) { p.binding = Binding::Nonce; });
        const auto code = m_house.code(TokenHouse::grantOf(server, m_house.freshPerson()), {});
        refused(m_house.redeem(server, code), "invalid_grant");
        QCOMPARE(m_house.redeem(server, code, {{"code_verifier", {}}}).status(), 200);
    }

    void a_challenge_binds_whatever_the_switch_says() {
        const Server server = m_house.server(ClientProof::Basic, [](auto &p) { p.binding = Binding::Nonce; });
        const auto code = m_house.code(server);
        refused(m_house.redeem(server, code, {{"code_verifier", {}}}), "invalid_grant");
        QCOMPARE(m_house.redeem(server, code).status(), 200);
    }

    void a_code_that_nothing_binds_is_redeemed_with_the_secret_alone() {
        const Server server = m_house.server(ClientProof::Basic, [](auto &p) { p.binding = Binding::Neither; });
        OpenIdGrant grant = TokenHouse::grantOf(server, m_house.freshPerson());
        grant.nonce.clear();
        const auto code = m_house.code(grant, {});
        const Fields bare{{"code_verifier", {}}};
        refused(m_house.redeem(m_house.server(), code, bare), "invalid_grant");
        const Told told = m_house.redeem(server, code, bare);
        QCOMPARE(told.status(), 200);
        QVERIFY(!TokenHouse::claimsOf(told.bytes("id_token")).contains(QLatin1StringView("nonce")));
        // What was bound stays so: the switch is about requests, and not about codes.
        const auto bound = m_house.code(server);
        refused(m_house.redeem(server, bound, bare), "invalid_grant");
    }

    void another_client_gets_nothing_and_spoils_nothing() {
        const Server server = m_house.server(), thief = m_house.server();
        const auto code = m_house.code(server);
        refused(m_house.redeem(thief, code), "invalid_grant");
        QVERIFY(m_house.holds(code.grant));
        QCOMPARE(m_house.redeem(server, code).status(), 200);
        refused(m_house.redeem(thief, code), "invalid_grant"); // used by now: still none of its business
        QVERIFY(m_house.holds(code.grant));
    }

    void a_code_that_comes_again_ends_what_it_brought() {
        const Server server = m_house.server();
        const auto code = m_house.code(server, {QStringLiteral("openid"), QStringLiteral("offline_access")});
        const Told first = m_house.redeem(server, code);
        QVERIFY(m_house.judged(first.bytes("access_token")).has_value());
        refused(m_house.redeem(server, code), "invalid_grant");
        QCOMPARE(m_house.endOf(code.grant), QStringLiteral("code_reused"));
        QVERIFY(!m_house.judged(first.bytes("access_token")).has_value());
        refused(m_house.refresh(server, first.bytes("refresh_token")), "invalid_grant");
    }

    void a_code_is_known_for_used_after_a_restart() {
        const Server server = m_house.server();
        const auto code = m_house.code(server);
        QCOMPARE(m_house.redeem(server, code).status(), 200);
        FrontHouse another(m_house.database(), m_house.means().vault, [](auto &, auto &) {});
        Client asking(another.port());
        const Answer answer =
            asking.post("/oidc/token", encoded(TokenHouse::redeeming(code.text)), kForm + server.basic());
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("invalid_grant"));
        QCOMPARE(m_house.endOf(code.grant), QStringLiteral("code_reused"));
    }

    void a_code_lives_for_a_minute_data() {
        QTest::addColumn<int>("later"); // seconds
        QTest::addColumn<bool>("good");
        QTest::addRow("within") << 50 << true;
        QTest::addRow("after") << 60 << false;
    }
    void a_code_lives_for_a_minute() {
        QFETCH(int, later);
        QFETCH(bool, good);
        TokenHouse house;
        const Server server = house.server();
        const auto code = house.code(server);
        house.shiftClock(std::chrono::seconds(later));
        FrontHouse then(house.database(), house.means().vault, [](auto &, auto &) {});
        Client asking(then.port());
        const Answer answer =
            asking.post("/oidc/token", encoded(TokenHouse::redeeming(code.text)), kForm + server.basic());
        QCOMPARE(answer.status, good ? 200 : 400);
        QCOMPARE(answer.body.contains("invalid_grant"), !good);
        QVERIFY(good || Log::has(QStringLiteral("The code has expired")));
    }

    void a_client_that_is_switched_off_in_between_gets_nothing() {
        const Server server = m_house.server();
        const auto code = m_house.code(server);
        const auto off = [&](const char *state) {
            m_house.sql(QStringLiteral("UPDATE gatelodge.openid_clients SET enabled = %1 WHERE site_id = %2")
                            .arg(QLatin1StringView(state))
                            .arg(server.peer.site.value));
        };
        off("false");
        refused(m_house.redeem(server, code), "invalid_client", 401);
        off("true");
        QCOMPARE(m_house.redeem(server, code).status(), 200);
    }

    void who_was_suspended_in_between_is_not_told_of() {
        const Server server = m_house.server();
        const UserId person = m_house.freshPerson();
        const auto code = m_house.code(TokenHouse::grantOf(server, person));
        m_house.sql(
            QStringLiteral("UPDATE gatelodge.users SET status = 'suspended' WHERE uid = '%1'").arg(toString(person)));
        refused(m_house.redeem(server, code), "invalid_grant");
    }

    void a_service_acts_for_itself() {
        const Server server = m_house.server(ClientProof::Basic, [](auto &p) { p.isService = true; });
        const Told told = m_house.token(server, {{"grant_type", "client_credentials"}});
        QCOMPARE(told.status(), 200);
        QVERIFY(!told.json.contains(QStringLiteral("refresh_token")) &&
                !told.json.contains(QStringLiteral("id_token")));
        const auto judged = value(m_house.judged(told.bytes("access_token")));
        QVERIFY(!judged.grant);
        QCOMPARE(judged.claims[QLatin1StringView("sub")].toString(), server.peer.profile.clientId);
        refused(m_house.token(server, {{"grant_type", "client_credentials"}, {"scope", "openid"}}), "invalid_scope");
    }
    void only_services_act_for_themselves_data() {
        QTest::addColumn<int>("proof");
        QTest::addRow("confidential") << int(ClientProof::Basic);
        QTest::addRow("public") << int(ClientProof::None);
    }
    void only_services_act_for_themselves() {
        QFETCH(int, proof);
        const Server server = m_house.server(ClientProof(proof));
        refused(m_house.token(server, {{"grant_type", "client_credentials"}}), "unauthorized_client");
    }

    void a_form_that_is_none_is_refused_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QByteArray form = "application/x-www-form-urlencoded";
        const auto row = [](const char *name, const QByteArray &path, const QByteArray &body, const QByteArray &type) {
            QTest::addRow("%s", name) << path << body << type;
        };
        for (const char *path : {"/oidc/token", "/oidc/revoke", "/oidc/introspect", "/oidc/device_authorization"}) {
            const QByteArray name(path);
            row((name + " twice").constData(), name, "grant_type=a&grant_type=a&client_id=x", form);
            row((name + " json").constData(), name, "{\"grant_type\":\"authorization_code\"}", "application/json");
            row((name + " no type").constData(), name, "grant_type=a", {});
            row((name + " text").constData(), name, "grant_type=a", "text/plain");
            row((name + " no UTF-8").constData(), name, "grant_type=%ff%fe", form);
            row((name + " broken").constData(), name, "grant_type=%zz", form);
            row((name + " huge").constData(), name, "grant_type=" + QByteArray(70'000, 'a'), form);
            row((name + " in the address").constData(), name + "?client_id=x", "grant_type=a", form);
        }
    }
    void a_form_that_is_none_is_refused() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const Answer answer =
            m_house.client().post(path, body, type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n");
        QCOMPARE(answer.status, 400);
        QCOMPARE(QJsonDocument::fromJson(answer.body).object()[QLatin1StringView("error")].toString(),
                 QStringLiteral("invalid_request"));
    }

    void the_type_of_a_form_may_say_more() {
        const Server server = m_house.server();
        const auto code = m_house.code(server);
        const Answer answer = m_house.client().post(
            "/oidc/token", encoded(TokenHouse::redeeming(code.text)),
            server.basic() + "Content-Type: Application/X-WWW-Form-Urlencoded; charset=UTF-8\r\n");
        QCOMPARE(answer.status, 200);
    }

    void a_body_beyond_measure_is_not_even_read() {
        const Answer answer = m_house.client().post("/oidc/token", QByteArray(300'000, 'a'), kForm);
        QCOMPARE(answer.status, 413);
    }

    void nothing_is_given_to_a_get_data() {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/oidc/token", "/oidc/revoke", "/oidc/introspect", "/oidc/device_authorization"})
            QTest::addRow("%s", path) << QByteArray(path);
    }
    void nothing_is_given_to_a_get() {
        QFETCH(QByteArray, path);
        const Answer answer = m_house.client().get(path + "?grant_type=client_credentials");
        QCOMPARE(answer.status, 405);
        QVERIFY(answer.headers.value("allow").contains("POST"));
    }

    void nothing_of_the_request_comes_back() {
        const Server server = m_house.server();
        const QByteArray evil = "<script>alert(1)</script>";
        for (const char *field : {"grant_type", "code", "redirect_uri", "code_verifier"}) {
            const Told told = m_house.redeem(server, m_house.code(server), {{field, evil}});
            QCOMPARE(told.status(), 400);
            QVERIFY2(!told.answer.body.contains("alert"), field);
        }
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"
