// What every provider has to bear and to say by OpenID Connect Core 1.0, as far as no other test here has it: the rest
// of the table in resources/help/openid-conformance.md.
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

class CoreMustsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TokenHouse> m_house;
    QByteArray m_cookie;

    Fields back(const Server &site, const Fields &changes) {
        return answerIn(m_house->client().get(authorizePath(site.peer, changes), m_cookie).location());
    }
    Told tokensOf(const Server &site, const Fields &changes = {}) {
        return m_house->token(site, TokenHouse::redeeming(back(site, changes).value("code")));
    }

private Q_SLOTS:
    void initTestCase() {
        m_house = std::make_unique<TokenHouse>();
        m_cookie = m_house->signedIn(m_house->freshPerson());
    }
    void cleanupTestCase() { m_house.reset(); }

    // §15.1, §3.1.2.1: what a site may send and a provider need not follow is no error.
    void what_need_not_be_followed_does_no_harm_data() {
        QTest::addColumn<Fields>("more");
        for (const char *display : {"page", "popup", "touch", "wap", "hologram"})
            QTest::addRow("display %s", display) << Fields{{"display", display}};
        QTest::addRow("ui_locales") << Fields{{"ui_locales", "tlh xx-Latn-ZZ de-CH"}};
        QTest::addRow("claims_locales") << Fields{{"claims_locales", "fr-CA tlh"}};
        QTest::addRow("acr_values") << Fields{{"acr_values", "urn:mace:incommon:iap:silver phr"}};
        QTest::addRow("login_hint of nobody") << Fields{{"login_hint", "mailto:nobody@nowhere.example"}};
        QTest::addRow("a scope that nobody knows")
            << Fields{{"scope", "openid address phone https://example.org/scope"}};
        QTest::addRow("a parameter that nobody knows") << Fields{{"vtr", "[\"P2\"]"}, {"x-app", "1"}};
        QTest::addRow("a claim that nobody knows, essential")
            << Fields{{"claims", R"({"id_token":{"shoe_size":{"essential":true}},"future":{"x":null}})"}};
        QTest::addRow("a claim of a value that is not theirs")
            << Fields{{"claims", R"({"userinfo":{"email":{"essential":true,"value":"eve@example.org"}}})"}};
    }
    void what_need_not_be_followed_does_no_harm() {
        QFETCH(Fields, more);
        const Server site = m_house->server();
        const Told told = tokensOf(site, more);
        QCOMPARE(told.status(), 200);
        QVERIFY(!told["id_token"].isEmpty());
    }

    // RFC 6749 §3.1: one without a value is as good as none.
    void an_empty_parameter_is_none() {
        const QByteArray empty = "&prompt=&max_age=&request=&display=&id_token_hint=";
        const QByteArray path = authorizePath(m_house->server().peer) + empty;
        QVERIFY(answerIn(m_house->client().get(path, m_cookie).location()).contains("code"));
    }

    // §2, §3.1.3.6: nothing is done to it on its way.
    void a_nonce_comes_back_unchanged_data() {
        QTest::addColumn<QByteArray>("nonce");
        QTest::addRow("plain") << QByteArray("n-0S6_WzA2Mj");
        QTest::addRow("base64") << QByteArray("a+b/c==");
        QTest::addRow("quotes") << QByteArray("\"a\\b\" 'c' <d>");
        QTest::addRow("other alphabets") << QByteArray("ключ 鍵 \xf0\x9f\x94\x91");
        QTest::addRow("two ways to write one letter") << QByteArray("e\xcc\x81 \xc3\xa9"); // §14: never normalised
        QTest::addRow("long") << QByteArray(1000, 'n');
    }
    void a_nonce_comes_back_unchanged() {
        QFETCH(QByteArray, nonce);
        const QJsonObject claims =
            TokenHouse::claimsOf(tokensOf(m_house->server(), {{"nonce", nonce}}).bytes("id_token"));
        QCOMPARE(claims[QLatin1StringView("nonce")].toString().toUtf8(), nonce);
    }

    // §2, §10.1: which key, and no way to another one.
    void a_header_names_the_key_and_nothing_else_data() {
        QTest::addColumn<SigningAlgorithm>("algorithm");
        for (const auto algorithm : {SigningAlgorithm::Rs256, SigningAlgorithm::Es256, SigningAlgorithm::EdDsa})
            QTest::newRow(algorithmName(algorithm).data()) << algorithm;
    }
    void a_header_names_the_key_and_nothing_else() {
        QFETCH(SigningAlgorithm, algorithm);
        const Told told =
            tokensOf(m_house->server(ClientProof::Basic, [&](OpenIdProfile &p) { p.idTokenAlgorithm = algorithm; }));
        const QByteArray keys = m_house->client().get("/oidc/jwks.json").body;
        for (const char *token : {"id_token", "access_token"}) {
            const QByteArray head = *jose::fromBase64Url(told.bytes(token).split('.').first());
            const QJsonObject header = QJsonDocument::fromJson(head).object();
            QCOMPARE(header.keys(), (QStringList{QStringLiteral("alg"), QStringLiteral("kid"), QStringLiteral("typ")}));
            QVERIFY(keys.contains('"' + header[QLatin1StringView("kid")].toString().toLatin1() + '"'));
        }
        const QString own = QString(algorithmName(algorithm));
        QCOMPARE(value(jose::parseJws(told.bytes("id_token"))).algorithm, own);
    }

    // §2: what stands in an id token is of the kind that it has to be.
    void claims_are_of_their_kinds() {
        const QJsonObject claims = TokenHouse::claimsOf(tokensOf(m_house->server()).bytes("id_token"));
        for (const char *name : {"iss", "sub", "aud", "azp", "nonce", "acr", "at_hash"})
            QVERIFY2(claims[QLatin1StringView(name)].isString(), name);
        for (const char *name : {"exp", "iat", "auth_time"}) {
            const QJsonValue number = claims[QLatin1StringView(name)];
            QVERIFY2(number.isDouble() && double(number.toInteger()) == number.toDouble(), name);
        }
        QVERIFY(claims[QLatin1StringView("amr")].isArray());
        const QByteArray subject = claims[QLatin1StringView("sub")].toString().toUtf8();
        QVERIFY(!subject.isEmpty() && subject.size() <= 255);
        QVERIFY(std::all_of(subject.begin(), subject.end(), [](char c) { return c > ' ' && c < 127; }));
        const QUrl issuer(claims[QLatin1StringView("iss")].toString());
        QVERIFY(issuer.isValid() && !issuer.hasQuery() && !issuer.hasFragment());
    }

    // §3.1.2.1, §11: a refresh token only where the site may have lasting access, and asked for it.
    void lasting_access_is_asked_for_and_allowed_data() {
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<bool>("given");
        QTest::addRow("both") << true << QByteArray("openid offline_access") << true;
        QTest::addRow("not asked for") << true << QByteArray("openid") << false;
        QTest::addRow("not allowed") << false << QByteArray("openid offline_access") << false;
    }
    void lasting_access_is_asked_for_and_allowed() {
        QFETCH(bool, allowed);
        QFETCH(QByteArray, scope);
        QFETCH(bool, given);
        const Server site = m_house->server(ClientProof::Basic, [&](OpenIdProfile &p) {
            if (!allowed)
                p.scopes.removeAll(QStringLiteral("offline_access"));
        });
        const Told told = tokensOf(site, {{"scope", scope}});
        QCOMPARE(told.status(), 200);
        QCOMPARE(!told["refresh_token"].isEmpty(), given);
        QCOMPARE(told["scope"].contains(QStringLiteral("offline_access")), given); // RFC 6749 §3.3: what was granted
    }

    // Discovery §4.2: a list without anything in it is left out.
    void a_document_says_nothing_that_is_empty() {
        const Answer answer = m_house->client().get("/.well-known/openid-configuration");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
        const QJsonObject document = QJsonDocument::fromJson(answer.body).object();
        for (auto one = document.begin(); one != document.end(); ++one)
            QVERIFY2(!one->isNull() && (!one->isArray() || !one->toArray().isEmpty()), qPrintable(one.key()));
    }

    // §5.3.2, §5.7: one person, one name, whatever was asked for and how often.
    void one_person_has_one_subject_at_a_site() {
        const Server site = m_house->server();
        QSet<QString> subjects;
        for (const char *scope : {"openid", "openid profile", "openid email groups"}) {
            const Told told = tokensOf(site, {{"scope", scope}});
            subjects << TokenHouse::claimsOf(told.bytes("id_token"))[QLatin1StringView("sub")].toString();
            const Answer info = m_house->client().get("/oidc/userinfo", {},
                                                      "Authorization: Bearer " + told.bytes("access_token") + "\r\n");
            subjects << QJsonDocument::fromJson(info.body).object()[QLatin1StringView("sub")].toString();
        }
        QCOMPARE(subjects.size(), 1);
    }

    // §8.1: two organisations cannot tell that it is one person, and one organisation's sites can.
    void organisations_with_names_of_their_own_cannot_compare() {
        const auto siteOf = [&](const OrgId &org) {
            return m_house->server(
                ClientProof::Basic, [](auto &) {}, aSite(m_house->session()).of(org).make());
        };
        const auto org = [&](const char *name) {
            const OrgId made = gatelodge::tests::anOrg(m_house->session(), QLatin1StringView(name));
            m_house->sql(QStringLiteral("UPDATE gatelodge.orgs SET pairwise = true WHERE org_id = %1").arg(made.value));
            return made;
        };
        const OrgId club = org("Chess club"), choir = org("Choir");
        const auto subjectAt = [&](const Server &site) {
            return TokenHouse::claimsOf(tokensOf(site).bytes("id_token"))[QLatin1StringView("sub")].toString();
        };
        const QString here = subjectAt(siteOf(club)), alsoHere = subjectAt(siteOf(club)),
                      there = subjectAt(siteOf(choir));
        QCOMPARE(alsoHere, here);
        QVERIFY(there != here);
        QVERIFY(here != subjectAt(m_house->server())); // nor is it the number that all others know
    }
};

QTEST_GUILESS_MAIN(CoreMustsTest)
#include "tst_core_musts.moc"
