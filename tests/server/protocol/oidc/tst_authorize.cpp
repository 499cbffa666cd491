// A site asks that somebody be signed in: what it may ask, what it is told, and where people are sent (OpenID Connect
// Core §3.1.2, RFC 6749 §4.1, RFC 7636, RFC 9207).
#include "server/store/openid_rejected.h"
#include "tests/server/protocol/oidc/openid_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

class AuthorizeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenIdHouse> m_house;
    std::unique_ptr<Log> m_log;
    Peer m_wiki;
    QByteArray m_cookie; // of somebody for whom every gate is open

    Answer ask(const Peer &peer, const Fields &changes, const QByteArray &cookie) {
        return m_house->client().get(authorizePath(peer, changes), cookie);
    }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<OpenIdHouse>();
        m_wiki = m_house->peer();
        m_cookie = m_house->signedIn(m_house->freshPerson());
    }
    void init() { Log::clear(); }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    void whoever_is_signed_in_gets_a_code_at_once() {
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        const Answer answer = ask(m_wiki, {}, cookie);
        QCOMPARE(answer.status, 302);
        QVERIFY2(answer.location().startsWith("https://wiki.example.org/back?code="), answer.location().constData());
        QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
        const auto fields = answerIn(answer.location());
        QCOMPARE(fields.keys(), QByteArrayList({"code", "iss", "state"}));
        QCOMPARE(fields.value("code").size(), 43);
        QCOMPARE(fields.value("iss"), QByteArray("http://localhost"));
        QCOMPARE(fields.value("state"), QByteArray("af0ifjsldkj"));
        const auto grant = m_house->grantOf(fields.value("code"));
        QVERIFY(grant);
        QVERIFY(grant->user == uid);
        QVERIFY(grant->site == m_wiki.site);
        QCOMPARE(grant->scopes,
                 QStringList({QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")}));
        QCOMPARE(grant->nonce, QStringLiteral("n-0S6_WzA2Mj"));
        QCOMPARE(grant->method, QStringLiteral("password"));
        QCOMPARE(grant->level, Level::Normal);
        QVERIFY(grant->session.has_value());
        QVERIFY(value(store::hasVisited(m_house->session(), uid, m_wiki.site)));
    }

    void every_answer_has_a_code_of_its_own() {
        QSet<QByteArray> codes;
        for (int i = 0; i < 3; ++i)
            codes << answerIn(ask(m_wiki, {}, m_cookie).location()).value("code");
        QCOMPARE(codes.size(), 3);
    }

    void state_comes_back_untouched_data() {
        QTest::addColumn<QByteArray>("state");
        QTest::addRow("plain") << QByteArray("xyz");
        QTest::addRow("a whole query") << QByteArray("a=b&code=stolen&iss=https://evil.example#x?y");
        QTest::addRow("plus and space") << QByteArray("a+b c%20d");
        QTest::addRow("quotes and brackets") << QByteArray("{\"a\":['<script>']}\\");
        QTest::addRow("line ends") << QByteArray("a\r\nLocation: https://evil.example\tb");
        QTest::addRow("other alphabets") << QByteArray("Łódź → 東京 ✓");
        QTest::addRow("right to left") << QByteArray("\xd7\x90\xe2\x80\xae"
                                                     "abc");
        QTest::addRow("control characters") << QByteArray("\x01\x02\x7f\x1b[31m");
        QTest::addRow("long") << QByteArray(1900, '~');
    }
    void state_comes_back_untouched() {
        QFETCH(QByteArray, state);
        QCOMPARE(answerIn(ask(m_wiki, {{"state", state}}, m_cookie).location()).value("state"), state);
        const Answer wrong = ask(m_wiki, {{"state", state}, {"response_type", "token"}}, m_cookie);
        QCOMPARE(answerIn(wrong.location()).value("state"), state);
        QCOMPARE(wrong.headers.size(), ask(m_wiki, {{"response_type", "token"}}, m_cookie).headers.size());
    }

    void a_query_of_the_address_itself_stays() {
        const Peer peer = m_house->peer([](OpenIdProfile &profile) {
            profile.redirectAddresses = {QStringLiteral("https://wiki.example.org/index.php?title=Back%20here")};
        });
        const Answer answer = ask(peer, {}, m_cookie);
        QVERIFY2(answer.location().startsWith("https://wiki.example.org/index.php?title=Back%20here&code="),
                 answer.location().constData());
    }

    void an_app_on_this_computer_chooses_its_port() {
        const Peer app = m_house->peer([](OpenIdProfile &profile) {
            profile.redirectAddresses = {QStringLiteral("http://127.0.0.1/back"),
                                         QStringLiteral("org.example.app:/back")};
        });
        QVERIFY(ask(app, {{"redirect_uri", "http://127.0.0.1:51004/back"}}, m_cookie)
                    .location()
                    .startsWith("http://127.0.0.1:51004/back?code="));
        QVERIFY(ask(app, {{"redirect_uri", "org.example.app:/back"}}, m_cookie)
                    .location()
                    .startsWith("org.example.app:/back?code="));
        QCOMPARE(ask(app, {{"redirect_uri", "http://localhost:51004/back"}}, m_cookie).status, 400);
    }

    // The error goes back to the site with what it may know; the log has the site and the cause.
    void a_request_that_is_wrong_is_told_so_data() {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("logged");
        const auto row = [](const char *name, const Fields &changes, const char *error, const char *logged) {
            QTest::addRow("%s", name) << changes << QByteArray(error) << QString::fromUtf8(logged);
        };
        row("no response_type", {{"response_type", ""}}, "invalid_request", "response_type is missing");
        row("implicit", {{"response_type", "token"}}, "unsupported_response_type", "response_type is token");
        row("hybrid", {{"response_type", "code id_token"}}, "unsupported_response_type", "code id_token");
        row("fragment", {{"response_mode", "fragment"}}, "invalid_request", "response_mode");
        row("form_post", {{"response_mode", "form_post"}}, "invalid_request", "response_mode");
        row("no scope", {{"scope", ""}}, "invalid_scope", "openid");
        row("no openid", {{"scope", "profile"}}, "invalid_scope", "openid");
        row("odd scope", {{"scope", "openid \"x\""}}, "invalid_scope", "malformed");
        row("request object", {{"request", "eyJ.e30."}}, "request_not_supported", "");
        row("request_uri", {{"request_uri", "https://wiki.example.org/request.jwt"}}, "request_uri_not_supported", "");
        row("registration", {{"registration", "{}"}}, "registration_not_supported", "");
        row("no challenge", {{"code_challenge", ""}, {"code_challenge_method", ""}}, "invalid_request",
            "it sends no code_challenge (PKCE)");
        row("plain challenge", {{"code_challenge_method", "plain"}}, "invalid_request", "S256");
        row("challenge without method", {{"code_challenge_method", ""}}, "invalid_request", "S256");
        row("method without challenge", {{"code_challenge", ""}}, "invalid_request", "code_challenge is missing");
        row("short challenge", {{"code_challenge", "abc"}}, "invalid_request", "code_challenge is malformed");
        row("odd challenge", {{"code_challenge", QByteArray(42, 'a') + '+'}}, "invalid_request", "malformed");
        row("unknown prompt", {{"prompt", "create"}}, "invalid_request", "prompt");
        row("prompt none and more", {{"prompt", "none login"}}, "invalid_request", "prompt=none");
        row("max_age", {{"max_age", "-1"}}, "invalid_request", "max_age");
        row("max_age in words", {{"max_age", "1h"}}, "invalid_request", "max_age");
        row("claims are no JSON", {{"claims", "{"}}, "invalid_request", "claims");
        row("claims are a list", {{"claims", "[]"}}, "invalid_request", "claims");
        row("a claim is a number", {{"claims", R"({"id_token":{"email":1}})"}}, "invalid_request", "claims");
        row("a place is a text", {{"claims", R"({"userinfo":"email"})"}}, "invalid_request", "claims");
        row("two people", {{"claims", R"({"id_token":{"sub":{"value":"a"}},"userinfo":{"sub":{"value":"b"}}})"}},
            "invalid_request", "two subjects");
        row("an acr that nobody knows", {{"claims", R"({"id_token":{"acr":{"essential":true,"values":["gold"]}}})"}},
            "unmet_authentication_requirements", "acr");
        row("a hint that is none", {{"id_token_hint", "x.y.z"}}, "invalid_request", "id_token_hint");
        row("long nonce", {{"nonce", QByteArray(1001, 'n')}}, "invalid_request", "nonce");
    }
    void a_request_that_is_wrong_is_told_so() {
        QFETCH(Fields, changes);
        QFETCH(QByteArray, error);
        QFETCH(QString, logged);
        const Answer answer = ask(m_wiki, changes, m_cookie);
        QCOMPARE(answer.status, 302);
        QVERIFY2(answer.location().startsWith("https://wiki.example.org/back?error="), answer.location().constData());
        const auto fields = answerIn(answer.location());
        QCOMPARE(fields.keys(), QByteArrayList({"error", "error_description", "iss", "state"}));
        QCOMPARE(fields.value("error"), error);
        QVERIFY(!fields.value("error_description").isEmpty());
        QVERIFY(Log::has(QStringLiteral("site Members’ wiki (%1): ").arg(m_wiki.site.value)));
        QVERIFY2(Log::has(logged), qPrintable(Log::lines().join(u'\n')));
    }

    void a_parameter_that_stands_twice_is_refused_data() {
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<bool>("isTold"); // the site is; else a page
        for (const char *name : {"response_type", "scope", "state", "nonce", "code_challenge", "code_challenge_method"})
            QTest::addRow("%s", name) << '&' + QByteArray(name) + "=x" << true;
        QTest::addRow("something else") << QByteArray("&x=1&x=2") << true;
        QTest::addRow("an empty one") << QByteArray("&state=") << true;
        QTest::addRow("unreadable") << QByteArray("&x=%zz") << true;
        QTest::addRow("no text") << QByteArray("&x=%ff%fe") << true;
        QTest::addRow("too many") << [] {
            QByteArray many;
            for (int i = 0; i < 150; ++i)
                many += "&p" + QByteArray::number(i) + "=1";
            return many;
        }() << true;
        QTest::addRow("client_id") << QByteArray("&client_id=other") << false;
        QTest::addRow("redirect_uri") << QByteArray("&redirect_uri=https%3A%2F%2Fevil.example%2F") << false;
        QTest::addRow("redirect_uri by another spelling")
            << QByteArray("&redirect%5Furi=https://evil.example/") << false;
    }
    void a_parameter_that_stands_twice_is_refused() {
        QFETCH(QByteArray, again);
        QFETCH(bool, isTold);
        const Answer answer = m_house->client().get(authorizePath(m_wiki) + again, m_cookie);
        QCOMPARE(answer.status, isTold ? 302 : 400);
        if (isTold)
            QCOMPARE(answerIn(answer.location()).value("error"), QByteArray("invalid_request"));
        else
            QVERIFY(answer.location().isEmpty());
        QCOMPARE(answerIn(answer.location()).contains("state"), isTold && !again.startsWith("&state"));
    }

    void nobody_is_sent_where_no_site_is_known_data() {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QString>("logged");
        const auto row = [](const char *name, const Fields &changes, const char *logged) {
            QTest::addRow("%s", name) << changes << QString::fromUtf8(logged);
        };
        row("no client_id", {{"client_id", ""}}, "site unknown: client_id is missing");
        row("unknown client_id", {{"client_id", "nobody"}}, "site unknown: no site speaks under the client_id nobody");
        row("a client_id for the log", {{"client_id", "x\nsite Bank (1): all well"}}, "client_id x\uFFFDsite Bank");
        row("no redirect_uri", {{"redirect_uri", ""}}, "redirect_uri is missing");
        row("a slash more", {{"redirect_uri", "https://wiki.example.org/back/"}}, "a slash at the end of one only");
        row("http", {{"redirect_uri", "http://wiki.example.org/back"}}, "another scheme");
        row("capitals", {{"redirect_uri", "https://wiki.example.org/Back"}}, "other capital letters");
        row("capitals in the host", {{"redirect_uri", "https://Wiki.example.org/back"}}, "other capital letters");
        row("a port", {{"redirect_uri", "https://wiki.example.org:8443/back"}}, "another port");
        row("the port that goes without saying", {{"redirect_uri", "https://wiki.example.org:443/back"}}, "nearly");
        row("a query", {{"redirect_uri", "https://wiki.example.org/back?x=1"}}, "another part after the ?");
        row("a folder below", {{"redirect_uri", "https://wiki.example.org/back/here"}}, "another path");
        row("a fragment", {{"redirect_uri", "https://wiki.example.org/back#x"}}, "a # in one only");
        row("www", {{"redirect_uri", "https://www.wiki.example.org/back"}}, "www. before one only");
        row("elsewhere", {{"redirect_uri", "https://evil.example/back"}},
            "redirect_uri is not registered: https://evil");
    }
    void nobody_is_sent_where_no_site_is_known() {
        QFETCH(Fields, changes);
        QFETCH(QString, logged);
        for (const QByteArray &cookie : {m_cookie, QByteArray()}) {
            Log::clear();
            const Answer answer = ask(m_wiki, changes, cookie);
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.location().isEmpty());
            QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
            QVERIFY(answer.body.contains("We can’t take you there"));
            QVERIFY(!answer.body.contains("evil"));
            QVERIFY2(Log::has(logged), qPrintable(Log::lines().join(u'\n')));
            QCOMPARE(Log::lines().size(), 1);
        }
    }

    void whoever_sets_a_site_up_is_shown_what_was_refused() {
        const Peer peer = m_house->peer();
        for (int i = 0; i < 2; ++i)
            ask(peer, {{"redirect_uri", "https://wiki.example.org/back/"}}, m_cookie);
        ask(peer, {{"code_challenge", ""}, {"code_challenge_method", ""}}, m_cookie);
        ask(peer, {{"code_challenge", ""}, {"code_challenge_method", ""}, {"nonce", ""}}, m_cookie);
        ask(peer, {{"prompt", "none"}}, {}); // nothing that could be set right
        const auto refused = value(store::listOpenIdRejected(m_house->session(), peer.site));
        QCOMPARE(refused.size(), 3);
        QVERIFY(refused[0].cause == RejectionCause::NoNonce);
        QVERIFY(refused[1].cause == RejectionCause::NoChallenge);
        QVERIFY(refused[2].cause == RejectionCause::Redirect);
        QCOMPARE(refused[2].address, QStringLiteral("https://wiki.example.org/back/"));
        QCOMPARE(refused[2].times, 2);
    }

    void a_site_that_is_switched_off_or_gone_is_no_site() {
        const Peer off = m_house->peer([](OpenIdProfile &profile) { profile.enabled = false; });
        QCOMPARE(ask(off, {}, m_cookie).status, 400);
        const Peer gone = m_house->peer();
        QCOMPARE(ask(gone, {}, m_cookie).status, 302);
        m_house->sql(
            QStringLiteral("UPDATE gatelodge.sites SET deleted_at = now() WHERE site_id = %1").arg(gone.site.value));
        QTRY_COMPARE(ask(gone, {}, m_cookie).status, 400); // whoever is known there is answered until it is heard of
    }

    void without_a_challenge_there_has_to_be_a_nonce_where_the_site_may_do_so() {
        const Peer old = m_house->peer([](OpenIdProfile &profile) {
            profile.proof = ClientProof::Basic;
            profile.binding = Binding::Nonce;
        });
        const Fields none{{"code_challenge", ""}, {"code_challenge_method", ""}};
        const QByteArray code = answerIn(ask(old, none, m_cookie).location()).value("code");
        QVERIFY(m_house->grantOf(code));
        Fields neither = none;
        neither["nonce"] = "";
        QCOMPARE(answerIn(ask(old, neither, m_cookie).location()).value("error"), QByteArray("invalid_request"));
        QVERIFY(Log::has(QStringLiteral("nonce")));
    }

    // What some applications still do: only where somebody has said that this one may.
    void neither_challenge_nor_nonce_is_an_allowance_of_its_own() {
        const Peer bare = m_house->peer([](OpenIdProfile &profile) {
            profile.proof = ClientProof::Basic;
            profile.binding = Binding::Neither;
        });
        const Fields neither{{"code_challenge", ""}, {"code_challenge_method", ""}, {"nonce", ""}};
        const auto grant = m_house->grantOf(answerIn(ask(bare, neither, m_cookie).location()).value("code"));
        QVERIFY(grant && grant->nonce.isEmpty());
        // Whoever sends one is held to it.
        QCOMPARE(answerIn(ask(bare, {{"code_challenge_method", "plain"}}, m_cookie).location()).value("error"),
                 QByteArray("invalid_request"));
        for (const Binding binding : {Binding::Challenge, Binding::Nonce}) {
            const Peer strict = m_house->peer([binding](OpenIdProfile &profile) {
                profile.proof = ClientProof::Basic;
                profile.binding = binding;
            });
            QCOMPARE(answerIn(ask(strict, neither, m_cookie).location()).value("error"), QByteArray("invalid_request"));
            QVERIFY(Log::has(QStringLiteral("nonce")));
        }
    }

    void a_site_gets_of_the_scopes_what_it_may_ask_for() {
        const auto scopesFor = [&](const QByteArray &scope) {
            return m_house->grantOf(answerIn(ask(m_wiki, {{"scope", scope}}, m_cookie).location()).value("code"))
                ->scopes;
        };
        QCOMPARE(scopesFor("openid"), QStringList(QStringLiteral("openid")));
        QCOMPARE(scopesFor("groups offline_access openid unheard_of email openid"),
                 QStringList({QStringLiteral("openid"), QStringLiteral("email")}));
    }

    void claims_are_kept_for_the_tokens() {
        const QByteArray claims = R"({"id_token":{"email":{"essential":true},"x":null},"other":{"y":null}})";
        const auto grant =
            m_house->grantOf(answerIn(ask(m_wiki, {{"claims", claims}}, m_cookie).location()).value("code"));
        QCOMPARE(grant->wanted.keys(), QStringList(QStringLiteral("id_token")));
        QCOMPARE(grant->wanted[QLatin1StringView("id_token")].toObject().keys(), QStringList(QStringLiteral("email")));
    }

    void methods_that_are_none_are_refused() {
        Client client = m_house->client();
        QCOMPARE(client.ask("PUT /oidc/authorize HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n").status,
                 405);
        QCOMPARE(client.get("/oidc/authorize/" + QByteArray(43, 'A'), m_cookie).status, 400);
        QCOMPARE(client.get("/oidc/authorize/x", m_cookie).status, 400);
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
        QCOMPARE(m_house->client().post("/oidc/authorize", QByteArray(65 * 1024, 'x'), form).status, 413);
    }

    // A form of another site brings no cookie: the browser comes again by itself, and then it does.
    void a_form_of_the_site_is_as_good() {
        const QByteArray form =
            "Content-Type: application/x-www-form-urlencoded\r\nOrigin: https://wiki.example.org\r\n"
            "Sec-Fetch-Site: cross-site\r\n";
        const Answer kept =
            m_house->client().post("/oidc/authorize", encoded(asks(m_wiki, {{"state", "a&b=\xe2\x9c\x93"}})), form);
        QCOMPARE(kept.status, 303);
        QVERIFY(kept.location().startsWith("/oidc/authorize/"));
        const Answer answer = m_house->client().get(kept.location(), m_cookie);
        QCOMPARE(answer.status, 302);
        QVERIFY(m_house->grantOf(answerIn(answer.location()).value("code")));
        QCOMPARE(answerIn(answer.location()).value("state"), QByteArray("a&b=\xe2\x9c\x93"));

        const Answer wrong =
            m_house->client().post("/oidc/authorize", encoded(asks(m_wiki, {{"response_type", "token"}})), form);
        QCOMPARE(answerIn(wrong.location()).value("error"), QByteArray("unsupported_response_type"));
        QCOMPARE(m_house->client().post("/oidc/authorize", encoded(asks(m_wiki, {{"client_id", "x"}})), form).status,
                 400);
        const Answer large = m_house->client().post(
            "/oidc/authorize", encoded(asks(m_wiki, {{"login_hint", QByteArray(50'000, 'x')}})), form);
        QCOMPARE(answerIn(large.location()).value("error"), QByteArray("invalid_request"));
    }

    void what_waits_has_to_be_right_still_when_it_goes_on() {
        const Peer peer = m_house->peer();
        const Answer kept = m_house->client().post("/oidc/authorize", encoded(asks(peer)));
        m_house->sql(QStringLiteral("UPDATE gatelodge.openid_clients SET redirect_addresses = '{}' WHERE site_id = %1")
                         .arg(peer.site.value));
        const Answer answer = m_house->client().get(kept.location(), m_cookie);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.location().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuthorizeTest)
#include "tst_authorize.moc"
