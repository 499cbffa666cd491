// Sign-out that a site asks for (OpenID Connect RP-Initiated Logout 1.0): who is asked, what ends, and where people go.
#include "server/openid/tokens.h"
#include "tests/server/protocol/oidc/openid_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

class SignOutTest : public QObject {
    Q_OBJECT

    static inline const QByteArray kBye = "https://wiki.example.org/bye";

    std::unique_ptr<OpenIdHouse> m_house;
    std::unique_ptr<Log> m_log;
    Peer m_wiki;
    int m_number = 0;

    // Somebody who came to the site in this browser, with the id token that it got.
    struct Visit {
        std::unique_ptr<Guest> guest;
        QByteArray idToken;
    };
    Visit visit(const Peer &peer) {
        const QString name = QStringLiteral("s%1").arg(++m_number);
        m_house->person(name);
        Visit visit{std::make_unique<Guest>(m_house->front()), {}};
        visit.guest->signIn(name.toUtf8(), kPassword);
        visit.guest->get(authorizePath(peer));
        const QByteArray code =
            QUrlQuery(visit.guest->page().location).queryItemValue(QStringLiteral("code")).toLatin1();
        const openid::KeyRings rings(m_house->means().vault);
        visit.idToken =
            value(openid::makeIdToken(m_house->session(), m_house->means(), *value(rings.current(m_house->session())),
                                      value(store::findOpenIdClient(m_house->session(), peer.profile.clientId)),
                                      *m_house->grantOf(code), "access"));
        return visit;
    }
    static QByteArray path(const Fields &fields) { return "/oidc/logout?" + encoded(fields); }
    QByteArray clientId() const { return m_wiki.profile.clientId.toUtf8(); }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<OpenIdHouse>();
        m_wiki = m_house->peer([](OpenIdProfile &profile) { profile.logoutAddresses = {QString::fromLatin1(kBye)}; });
    }
    void init() { Log::clear(); }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    void with_the_id_token_of_this_session_it_ends_at_once() {
        const Visit it = visit(m_wiki);
        it.guest->get(path({{"id_token_hint", it.idToken}, {"post_logout_redirect_uri", kBye}, {"state", "a b&c"}}));
        QCOMPARE(it.guest->page().status, 302);
        QCOMPARE(it.guest->page().location.toEncoded(), kBye + "?state=a%20b%26c");
        QVERIFY(!it.guest->isSignedIn());
    }

    void without_one_the_person_is_asked() {
        const Visit it = visit(m_wiki);
        it.guest->get(path({{"client_id", clientId()}, {"post_logout_redirect_uri", kBye}, {"state", "s"}}));
        it.guest->follow();
        QCOMPARE(it.guest->heading(), QStringLiteral("Sign out of Members’ wiki?"));
        const QByteArray next = it.guest->hidden("next");
        QVERIFY(it.guest->isSignedIn()); // an address alone ends nothing
        it.guest->get("/oidc/logout/" + next);
        it.guest->follow();
        QCOMPARE(it.guest->heading(), QStringLiteral("Sign out of Members’ wiki?"));
        it.guest->post("/account/logout/", {{"next", next}});
        it.guest->follow();
        QCOMPARE(it.guest->page().location.toEncoded(), kBye + "?state=s");
        QVERIFY(!it.guest->isSignedIn());
        it.guest->get("/oidc/logout/" + next); // Back, and once more
        QCOMPARE(it.guest->page().location.toEncoded(), kBye + "?state=s");
    }

    void the_id_token_of_another_session_or_person_ends_nothing() {
        const Visit mine = visit(m_wiki), others = visit(m_wiki);
        mine.guest->get(path({{"id_token_hint", others.idToken}, {"post_logout_redirect_uri", kBye}}));
        mine.guest->follow();
        QCOMPARE(mine.guest->heading(), QStringLiteral("Sign out of Members’ wiki?"));
        QVERIFY(mine.guest->isSignedIn());
        QVERIFY(others.guest->isSignedIn());
    }

    void an_id_token_that_is_none_of_ours_proves_nothing_data() {
        QTest::addColumn<int>("kind");
        QTest::addRow("changed") << 0;
        QTest::addRow("none") << 1;
        QTest::addRow("rubbish") << 2;
        QTest::addRow("of another client") << 3;
    }
    void an_id_token_that_is_none_of_ours_proves_nothing() {
        QFETCH(int, kind);
        const Visit it = visit(m_wiki);
        QByteArray token = it.idToken, client = clientId();
        if (kind == 0)
            token[token.size() - 6] = token[token.size() - 6] == 'A' ? 'B' : 'A';
        if (kind == 1)
            token = "eyJhbGciOiJub25lIn0." + token.split('.').at(1) + '.';
        if (kind == 2)
            token = "x";
        if (kind == 3)
            client = m_house->peer().profile.clientId.toUtf8();
        it.guest->get(path({{"id_token_hint", token}, {"client_id", client}, {"post_logout_redirect_uri", kBye}}));
        QCOMPARE(it.guest->page().status, 303);
        QVERIFY(Log::has(QStringLiteral("id_token_hint")) || Log::has(QStringLiteral("post_logout_redirect_uri")));
        QVERIFY(it.guest->isSignedIn());
    }

    void nobody_is_sent_to_an_address_that_is_not_registered() {
        const QByteArrayList places{"https://evil.example/",
                                    "https://wiki.example.org/bye/",
                                    "https://wiki.example.org/bye?x",
                                    "http://wiki.example.org/bye",
                                    "https://wiki.example.org/Bye",
                                    "//evil.example",
                                    "https://wiki.example.org/back",
                                    "javascript:alert(1)",
                                    "https://wiki.example.org/bye#x",
                                    "https://wiki.example.org:443/bye",
                                    "https://wiki.example.org/bye\r\nLocation: x",
                                    "http://127.0.0.1/",
                                    " https://wiki.example.org/bye",
                                    "https://wiki.example.org@evil.example/bye"};
        for (const QByteArray &place : places) {
            const Visit it = visit(m_wiki);
            Client client = m_house->client();
            const Fields fields{{"id_token_hint", it.idToken}, {"post_logout_redirect_uri", place}, {"state", "s"}};
            for (const Answer &answer :
                 {client.get(path(fields)),
                  client.get(path({{"client_id", clientId()}, {"post_logout_redirect_uri", place}})),
                  client.get(path({{"post_logout_redirect_uri", place}}))}) {
                QCOMPARE(answer.status, 303);
                QVERIFY2(answer.location().startsWith("/account/logout/"), answer.location().constData());
            }
            it.guest->get(path(fields)); // the session ends all the same, and people stay here
            it.guest->follow();
            QCOMPARE(it.guest->heading(), QStringLiteral("You are signed out"));
            QVERIFY(!it.guest->page().body.contains("evil"));
        }
        QVERIFY(Log::has(
            QStringLiteral("post_logout_redirect_uri is not registered: https://wiki.example.org/bye/; nearly")));
        QVERIFY(Log::has(QStringLiteral("a slash at the end of one only")));
    }

    void an_address_of_another_site_is_none() {
        const Peer other = m_house->peer();
        const Answer answer = m_house->client().get(
            path({{"client_id", other.profile.clientId.toUtf8()}, {"post_logout_redirect_uri", kBye}}));
        QVERIFY(answer.location().startsWith("/account/logout/"));
    }

    void whoever_is_signed_out_already_goes_on() {
        const Answer answer = m_house->client().get(
            path({{"client_id", clientId()}, {"post_logout_redirect_uri", kBye}, {"state", "s"}}));
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.location(), kBye + "?state=s");
    }

    void without_a_site_the_person_is_asked_all_the_same() {
        const Visit it = visit(m_wiki);
        it.guest->get("/oidc/logout");
        it.guest->follow();
        QCOMPARE(it.guest->heading(), QStringLiteral("Sign out?"));
        it.guest->post("/account/logout/", {});
        it.guest->follow();
        QCOMPARE(it.guest->heading(), QStringLiteral("You are signed out"));
    }

    void a_form_of_the_site_is_as_good() {
        const Visit it = visit(m_wiki);
        const QByteArray form =
            "Content-Type: application/x-www-form-urlencoded\r\nOrigin: https://wiki.example.org\r\n";
        const Answer kept = m_house->client().post(
            "/oidc/logout",
            encoded({{"id_token_hint", it.idToken}, {"post_logout_redirect_uri", kBye}, {"state", "x"}}), form);
        QCOMPARE(kept.status, 303);
        QVERIFY(kept.location().startsWith("/oidc/logout/"));
        QVERIFY(it.guest->isSignedIn());
        it.guest->get(kept.location());
        QCOMPARE(it.guest->page().location.toEncoded(), kBye + "?state=x");
        QVERIFY(!it.guest->isSignedIn());
    }

    void twice_the_same_parameter_is_refused() {
        Client client = m_house->client();
        const QByteArray twice =
            path({{"client_id", clientId()}, {"post_logout_redirect_uri", kBye}}) + "&state=1&state=2";
        const Answer answer = client.get(twice);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("We can’t take you there"));
    }

    void the_page_speaks_as_the_site_asks() {
        const Visit it = visit(m_wiki);
        it.guest->get(path({{"client_id", clientId()}, {"ui_locales", "de"}}));
        it.guest->follow();
        QVERIFY(it.guest->page().body.contains("<html lang=\"de\""));
    }
};

QTEST_GUILESS_MAIN(SignOutTest)
#include "tst_sign_out.moc"
