// What was done to other servers of this kind, from their published holes, as whole stories: somebody else's code, a
// mix-up of issuers, consent that is gone around, a session that was planted. What one endpoint alone refuses is in its
// own test; what is taken for something else, in tst_token_confusion.
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

class AttacksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Log> m_log;
    std::unique_ptr<TokenHouse> m_house;

    Fields back(const Server &site, const Fields &changes, const QByteArray &cookie) {
        return answerIn(m_house->client().get(authorizePath(site.peer, changes), cookie).location());
    }
    QJsonObject userInfo(const Told &told) {
        const Answer answer =
            m_house->client().get("/oidc/userinfo", {}, "Authorization: Bearer " + told.bytes("access_token") + "\r\n");
        return QJsonDocument::fromJson(answer.body).object();
    }
    SiteId siteThatNeedsConsent() { return aSite(m_house->session()).requiringConsent().make(); }
    static QString textOf(const Guest &guest) { return QString::fromUtf8(guest.page().body); }
    int count(const QString &what) {
        return m_house->OpenIdHouse::ask(QStringLiteral("SELECT count(*) FROM gatelodge.") + what).toInt();
    }
    QByteArray somebody() {
        m_house->person(QStringLiteral("victim%1").arg(++m_number));
        return "victim" + QByteArray::number(m_number);
    }
    QString idOf(const QByteArray &name) {
        return m_house->OpenIdHouse::ask(
            QStringLiteral("SELECT uid FROM gatelodge.users WHERE username = '%1'").arg(QString::fromLatin1(name)));
    }
    int m_number = 0;

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<TokenHouse>();
    }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    // Code injection (RFC 9700 §4.5): two people at one site, and each with the other's code.
    void somebody_elses_code_is_no_good_in_ones_own_session() {
        const Server site = m_house->server(ClientProof::None);
        const QByteArray ours = kVerifier, theirs = kVerifier + "-of-somebody-else";
        const auto codeFor = [&](const QByteArray &verifier) {
            return back(site, {{"code_challenge", challengeOf(verifier)}}, m_house->signedIn(m_house->freshPerson()))
                .value("code");
        };
        const QByteArray own = codeFor(ours), stolen = codeFor(theirs);
        QCOMPARE(m_house->token(site, TokenHouse::redeeming(stolen, {{"code_verifier", ours}})).error(),
                 QByteArray("invalid_grant"));
        QCOMPARE(m_house->token(site, TokenHouse::redeeming(own, {{"code_verifier", theirs}})).error(),
                 QByteArray("invalid_grant"));
        QCOMPARE(m_house->token(site, TokenHouse::redeeming(own, {{"code_verifier", ours}})).status(), 200);
        QCOMPARE(m_house->token(site, TokenHouse::redeeming(stolen, {{"code_verifier", theirs}})).status(), 200);
    }

    // Without PKCE it is the site that sees it, by the nonce of the request that the code was given for.
    void without_a_challenge_the_nonce_tells_whose_code_it_is() {
        const Server site = m_house->server(ClientProof::Basic, [](OpenIdProfile &p) { p.binding = Binding::Nonce; });
        const Fields plain{
            {"code_challenge", ""}, {"code_challenge_method", ""}, {"nonce", "of the one who was robbed"}};
        const QByteArray stolen = back(site, plain, m_house->signedIn(m_house->freshPerson())).value("code");
        const Told told = m_house->token(site, TokenHouse::redeeming(stolen, {{"code_verifier", ""}}));
        QCOMPARE(TokenHouse::claimsOf(told.bytes("id_token"))[QLatin1StringView("nonce")].toString(),
                 QStringLiteral("of the one who was robbed"));
    }

    // A challenge that somebody takes out on the way, at each place where it could be taken out (RFC 9700 §4.8.2).
    void no_challenge_is_lost_on_the_way() {
        const Fields none{{"code_challenge", ""}, {"code_challenge_method", ""}};
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        for (const ClientProof proof :
             {ClientProof::None, ClientProof::Basic, ClientProof::Post, ClientProof::PrivateKey}) {
            const Server site = m_house->server(proof);
            QCOMPARE(back(site, none, cookie).value("error"), QByteArray("invalid_request"));
            Fields pushed = asks(site.peer, none);
            QCOMPARE(m_house->ask("/oidc/par", site, pushed).error(), QByteArray("invalid_request"));
            const Answer form = m_house->client().post("/oidc/authorize", encoded(pushed), kForm);
            QCOMPARE(answerIn(form.location()).value("error"), QByteArray("invalid_request"));
        }
        QCOMPARE(count(QStringLiteral(
                     "openid_grants WHERE challenge = '' AND site_id IN (SELECT site_id FROM gatelodge.openid_clients "
                     "WHERE needs_challenge) AND code_hash IS NOT NULL")),
                 0);
    }

    // RFC 9207: a site of many providers sees from whom an answer is, be it good or bad.
    void every_answer_names_its_issuer_data() {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<bool>("signedIn");
        QTest::newRow("code") << Fields{} << true;
        QTest::newRow("login_required") << Fields{{"prompt", "none"}} << false;
        QTest::newRow("invalid_request") << Fields{{"code_challenge_method", "plain"}} << true;
        QTest::newRow("invalid_scope") << Fields{{"scope", "email"}} << true;
        QTest::newRow("unsupported_response_type") << Fields{{"response_type", "token"}} << true;
        QTest::newRow("request_not_supported") << Fields{{"request", "eyJ.e30."}} << true;
        QTest::newRow("without state") << Fields{{"state", ""}} << true;
        QTest::newRow("an iss of its own") << Fields{{"iss", "https://evil.example"}} << true;
    }
    void every_answer_names_its_issuer() {
        QFETCH(Fields, changes);
        QFETCH(bool, signedIn);
        const QJsonObject document =
            QJsonDocument::fromJson(m_house->client().get("/.well-known/openid-configuration").body).object();
        QVERIFY(document[QLatin1StringView("authorization_response_iss_parameter_supported")].toBool());
        const QByteArray cookie = signedIn ? m_house->signedIn(m_house->freshPerson()) : QByteArray();
        const Fields answer = back(m_house->server(), changes, cookie);
        QVERIFY(answer.contains("code") != answer.contains("error"));
        QCOMPARE(answer.value("iss"), document[QLatin1StringView("issuer")].toString().toUtf8());
    }

    // The parameter claims brings nothing that the site may not ask for, and nothing that nobody was asked about.
    void claims_bring_no_more_than_scopes_do_data() {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QStringList>("never");
        const auto row = [](const char *name, const QStringList &allowed, const QByteArray &claims,
                            const QStringList &never) { QTest::newRow(name) << allowed << claims << never; };
        const QString openid = QStringLiteral("openid"), email = QStringLiteral("email"),
                      groups = QStringLiteral("groups"), name = QStringLiteral("name");
        row("an address that the site may not have", {openid},
            R"({"userinfo":{"email":{"essential":true}},"id_token":{"email":null}})", {email});
        row("a name that it may not have", {openid, email}, R"({"id_token":{"name":null},"userinfo":{"name":null}})",
            {name});
        row("groups that it may not have", {openid, email},
            R"({"userinfo":{"groups":{"essential":true}},"id_token":{"groups":null}})", {groups});
        row("groups that nobody was asked about", {openid, groups},
            R"({"userinfo":{"groups":null},"id_token":{"groups":null}})", {groups});
        row("what is nobody's business", {openid, email},
            R"({"userinfo":{"password":null,"hash":null,"uid":null,"birthdate":null}})",
            {QStringLiteral("password"), QStringLiteral("hash"), QStringLiteral("uid"), QStringLiteral("birthdate")});
    }
    void claims_bring_no_more_than_scopes_do() {
        QFETCH(QStringList, allowed);
        QFETCH(QByteArray, claims);
        QFETCH(QStringList, never);
        const Server site = m_house->server(ClientProof::Basic, [&](OpenIdProfile &p) { p.scopes = allowed; });
        const Fields answer =
            back(site, {{"scope", "openid"}, {"claims", claims}}, m_house->signedIn(m_house->freshPerson()));
        const Told told = m_house->token(site, TokenHouse::redeeming(answer.value("code")));
        QCOMPARE(told.status(), 200);
        const QJsonObject info = userInfo(told), id = TokenHouse::claimsOf(told.bytes("id_token"));
        QVERIFY(info.contains(QStringLiteral("sub")) && id.contains(QStringLiteral("sub")));
        for (const QString &claim : never)
            QVERIFY2(!info.contains(claim) && !id.contains(claim), qPrintable(claim));
    }

    void claims_that_name_somebody_else_do_not_bring_them() {
        const Server site = m_house->server();
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        for (const char *place : {"id_token", "userinfo"}) {
            const QByteArray claims = "{\"" + QByteArray(place) + "\":{\"sub\":{\"value\":\"" +
                                      toString(m_house->freshPerson()).toLatin1() + "\"}}}";
            QCOMPARE(back(site, {{"prompt", "none"}, {"claims", claims}}, cookie).value("error"),
                     QByteArray("login_required"));
        }
    }

    // People agree to what they were shown: however a request is spelled, and whatever the site asks for afterwards.
    void what_is_shared_is_shown_however_it_is_spelled_data() {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("plain") << QByteArray(R"({"userinfo":{"email":null}})");
        QTest::newRow("escaped") << QByteArray(R"({"userinfo":{"\u0065mail":null}})");
        QTest::newRow("the place escaped") << QByteArray(R"({"user\u0069nfo":{"em\u0061il":{"essential":true}}})");
        QTest::newRow("in the id token") << QByteArray(R"({"id_token":{"\u0065\u006d\u0061\u0069\u006c":null}})");
    }
    void what_is_shared_is_shown_however_it_is_spelled() {
        QFETCH(QByteArray, claims);
        const QByteArray name = somebody();
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        guest.get(
            authorizePath(m_house->server().peer, {{"scope", "openid"}, {"prompt", "consent"}, {"claims", claims}}));
        guest.follow();
        QVERIFY2(guest.shows((name + "@lake.example").constData()), qPrintable(textOf(guest)));
    }

    void who_agrees_to_little_is_shown_what_may_follow() {
        const Server site = m_house->server(
            ClientProof::Basic, [](auto &) {}, siteThatNeedsConsent());
        const QByteArray name = somebody();
        Guest guest(m_house->front());
        guest.signIn(name, kPassword);
        guest.get(authorizePath(site.peer, {{"scope", "openid"}}));
        guest.follow();
        const bool address = guest.shows((name + "@lake.example").constData()), named = guest.shows("Lindqvist");
        guest.post("/account/consent/",
                   {{"answer", "yes"}, {"next", guest.hidden("next")}, {"version", guest.hidden("version")}});
        guest.follow();
        guest.get(authorizePath(site.peer, {{"scope", "openid profile email"}, {"prompt", "none"}}));
        const QUrlQuery answer(guest.page().location);
        if (answer.hasQueryItem(QStringLiteral("code"))) // nobody is asked again: then it stood on the page
            QVERIFY2(address && named, "the address and the name are told, and were never shown");
        else
            QCOMPARE(answer.queryItemValue(QStringLiteral("error")), QStringLiteral("consent_required"));
    }

    // A site cannot say yes for somebody, nor lay its own page over the question.
    void nobody_answers_for_somebody_else() {
        const Server site = m_house->server(
            ClientProof::Basic, [](auto &) {}, siteThatNeedsConsent());
        const QByteArray name = somebody();
        const QByteArray cookie = m_house->signedIn(userIdFrom(idOf(name)));
        Client client = m_house->client();
        const QByteArray gate = client.get(authorizePath(site.peer), cookie).location();
        const Answer page = client.get(gate, cookie);
        QVERIFY(page.headers.value("content-security-policy").contains("frame-ancestors 'none'"));
        const QByteArray next = gate.mid(gate.indexOf("next=") + 5);
        Guest attacker(m_house->front());
        attacker.get("/account/login/");
        const Fields form{{"answer", "yes"}, {"next", next}, {"csrf", attacker.hidden("csrf")}};
        for (const char *origin :
             {"https://evil.example", "null", "http://localhost.evil.example", "http://localhost"}) {
            const Answer answer = client.post("/account/consent/", encoded(form),
                                              kForm + "Cookie: gatelodge=" + cookie + "\r\nOrigin: " + origin + "\r\n");
            QVERIFY2(answer.status == 403 || answer.status == 400,
                     (QByteArray(origin) + QByteArray::number(answer.status)).constData());
        }
        QCOMPARE(count(QStringLiteral("consents WHERE user_uid = '%1'").arg(idOf(name))), 0);
        QCOMPARE(back(site, {{"prompt", "none"}}, cookie).value("error"), QByteArray("consent_required"));
    }

    // Session fixation: what somebody else has put into a browser is not what its person is signed in by.
    void a_session_that_was_planted_is_never_the_persons_own() {
        const Server site = m_house->server();
        const QByteArray victim = somebody();
        const UserId attacker = m_house->freshPerson();
        const QByteArray planted = m_house->signedIn(attacker);
        const Answer led = m_house->client().get(authorizePath(site.peer, {{"prompt", "select_account"}}), planted);
        QVERIFY(led.location().startsWith("/account/login/"));
        Guest guest(m_house->front());
        guest.browser().alwaysSend("Cookie: gatelodge=" + planted); // until a cookie of its own name takes its place
        guest.get(led.location());
        guest.post("/account/login/", {{"login", victim}, {"password", kPassword}, {"next", guest.hidden("next")}});
        QCOMPARE(count(QStringLiteral("sessions WHERE user_uid = '%1'").arg(idOf(victim))), 1);
        const QByteArray hash = service::Token::storedFormOf(planted)->toHex();
        QCOMPARE(count(QStringLiteral("sessions WHERE token_hash = '\\x%1' AND user_uid = '%2'")
                           .arg(QString::fromLatin1(hash), idOf(victim))),
                 0);
        const auto grant = m_house->OpenIdHouse::grantOf(back(site, {}, planted).value("code"));
        QVERIFY(!grant || grant->user == attacker); // the planted one opens its own or nothing
    }

    // What a request was kept as leads nobody in as the one who began it.
    void a_request_that_somebody_else_began_signs_nobody_in_as_them() {
        const Server site = m_house->server();
        const UserId victim = m_house->freshPerson();
        const QByteArray kept = m_house->client().post("/oidc/authorize", encoded(asks(site.peer)), kForm).location();
        const QByteArray own = m_house->signedIn(victim), attackers = m_house->signedIn(m_house->freshPerson());
        QVERIFY(answerIn(m_house->client().get(kept, attackers).location()).contains("code"));
        const auto grant =
            m_house->OpenIdHouse::grantOf(answerIn(m_house->client().get(kept, own).location()).value("code"));
        QVERIFY(grant && grant->user == victim);
        QVERIFY(m_house->client().get(kept).location().startsWith("/account/login/"));
    }

    // A code does not leak to where the site's page links, nor stay in a cache (RFC 9700 §4.2).
    void a_code_is_not_passed_on() {
        const Server site = m_house->server();
        const Answer answer =
            m_house->client().get(authorizePath(site.peer), m_house->signedIn(m_house->freshPerson()));
        QCOMPARE(answer.status, 302); // not 307: a form with a password is never sent on (RFC 9700 §4.12)
        QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
        QVERIFY2(answer.headers.value("referrer-policy") == "no-referrer" ||
                     answer.headers.value("referrer-policy") == "same-origin",
                 answer.headers.value("referrer-policy").constData());
    }
};

QTEST_GUILESS_MAIN(AttacksTest)
#include "tst_attacks.moc"
