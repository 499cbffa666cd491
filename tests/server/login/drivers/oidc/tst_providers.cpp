// What is remembered of providers and for how long, keys that change, several providers at once, and tenants.
#include "server/login/drivers/oidc/discovery.h"
#include "server/login/drivers/oidc/options.h"
#include "tests/support/login/oidc_issuer/made_up_provider.h"
#include "tests/support/login/web_exchange.h"
#include <QtTest>
#include <thread>

namespace gatelodge::login {
const Driver *oidcDriver();
}

namespace gatelodge::tests {

using namespace Qt::StringLiterals;
using login::Verdict;

class TestOidcProviders : public QObject {
    Q_OBJECT

    std::atomic<qint64> m_now{0};
    login::Means m_means{[](const login::HttpAsk &ask) { return exchange(ask); }, nullptr,
                         [this] { return m_now.load(); }};

    static QJsonObject settingsFor(const QString &issuer) {
        return {{"issuer"_L1, issuer}, {"client_id"_L1, u"lodge"_s}, {"client_secret"_L1, u"very secret"_s}};
    }
    std::unique_ptr<login::RedirectSignIn> signInAt(const QJsonObject &entered) {
        return login::oidcDriver()->redirectSignIn({login::oidcDriver()->description().settings, entered}, m_means);
    }
    static login::RedirectReturn backFrom(const login::RedirectStart &start, const QString &issuer) {
        QUrlQuery query(u"code=a-code&state=state-1"_s);
        query.addQueryItem(u"iss"_s, QString::fromLatin1(QUrl::toPercentEncoding(issuer)));
        return {query, QUrl(u"http://localhost/back"_s), start.memory, u"state-1"_s};
    }
    login::AuthAnswer signIn(MadeUpProvider &provider, const QJsonObject &entered, const QString &issuer) {
        const auto signIn = signInAt(entered);
        const auto start = signIn->begin(QUrl(u"http://localhost/back"_s), u"state-1"_s, {});
        if (!start)
            return login::answered(Verdict::AuthError, start.error().detail);
        provider.setClock([this] { return m_now.load(); });
        provider.setNonce(QUrlQuery(start->url).queryItemValue(u"nonce"_s));
        return signIn->finish(backFrom(*start, issuer));
    }
    login::AuthAnswer signIn(MadeUpProvider &provider) {
        return signIn(provider, settingsFor(provider.url()), provider.url());
    }
    static Lies signedWith(const SigningKey &key, const QString &algorithm, const QString &id) {
        Lies lies;
        lies.sign = [key, algorithm, id](QJsonObject header, const QJsonObject &claims) {
            header["alg"_L1] = algorithm;
            header["kid"_L1] = id;
            return signedToken(header, claims, &key);
        };
        return lies;
    }

private Q_SLOTS:
    void init() { m_now = QDateTime::currentSecsSinceEpoch(); }

    void what_a_provider_publishes_is_asked_for_once() {
        MadeUpProvider provider;
        for (int i = 0; i < 3; ++i) {
            const auto answer = signIn(provider);
            QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(answer.detail));
        }
        QCOMPARE(provider.asked("/.well-known/openid-configuration"), 1);
        QCOMPARE(provider.asked("/jwks"), 1);
        QCOMPARE(provider.asked("/token"), 3);
    }

    void and_asked_for_again_when_it_is_old() {
        MadeUpProvider provider;
        QCOMPARE(signIn(provider).verdict, Verdict::Ok);
        m_now += login::oidc::Discovery::kFreshFor;
        QCOMPARE(signIn(provider).verdict, Verdict::Ok);
        QCOMPARE(provider.asked("/.well-known/openid-configuration"), 2);
        QCOMPARE(provider.asked("/jwks"), 1);
    }

    void a_clock_that_went_back_makes_nothing_fresh_for_ever() {
        MadeUpProvider provider;
        m_now += 1'000'000;
        signIn(provider);
        m_now -= 1'000'000;
        QCOMPARE(signIn(provider).verdict, Verdict::Ok);
        QCOMPARE(provider.asked("/.well-known/openid-configuration"), 2);
    }

    void the_test_of_a_connection_asks_whatever_is_remembered() {
        MadeUpProvider provider;
        signIn(provider);
        const login::Settings settings(login::oidcDriver()->description().settings, settingsFor(provider.url()));
        login::oidcDriver()->probe(settings, m_means);
        QCOMPARE(provider.asked("/.well-known/openid-configuration"), 2);
        QCOMPARE(provider.asked("/jwks"), 2);
    }

    void a_new_key_is_fetched_when_a_token_names_it() {
        MadeUpProvider provider;
        QCOMPARE(signIn(provider).verdict, Verdict::Ok);
        m_now += 60; // the set was just fetched
        const SigningKey next = SigningKey::curve("P-384");
        provider.setKeys({MadeUpProvider::key().jwk(u"one"_s), next.jwk(u"two"_s)});
        provider.setLies(signedWith(next, u"ES384"_s, u"two"_s));
        const auto answer = signIn(provider);
        QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(answer.detail));
        QCOMPARE(provider.asked("/jwks"), 2);
    }

    void a_key_that_changes_without_a_name_is_fetched_too() {
        MadeUpProvider provider;
        Lies lies;
        lies.header = [](QJsonObject &header) { header.remove("kid"_L1); };
        provider.setLies(lies);
        QCOMPARE(signIn(provider).verdict, Verdict::Ok);
        m_now += 60;
        const SigningKey next = SigningKey::ed25519();
        provider.setKeys({next.jwk({})});
        provider.setLies(signedWith(next, u"EdDSA"_s, {}));
        const auto answer = signIn(provider);
        QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(answer.detail));
    }

    void a_key_that_is_withdrawn_proves_nothing_any_more() {
        MadeUpProvider provider;
        QCOMPARE(signIn(provider).verdict, Verdict::Ok);
        provider.setKeys({SigningKey::curve("P-256").jwk(u"two"_s)});
        m_now += 3600; // the old set is forgotten
        const auto answer = signIn(provider);
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY2(answer.detail.contains(u"no key “one”"_s), qPrintable(answer.detail));
    }

    void unknown_keys_knock_once_a_minute() {
        MadeUpProvider provider;
        QCOMPARE(signIn(provider).verdict, Verdict::Ok);
        const SigningKey other = SigningKey::curve("P-256");
        provider.setLies(signedWith(other, u"ES256"_s, u"made-up"_s));
        for (int minute = 1; minute <= 3; ++minute) {
            m_now += 60;
            for (int i = 0; i < 5; ++i)
                QCOMPARE(signIn(provider).verdict, Verdict::AuthError);
            QCOMPARE(provider.asked("/jwks"), 1 + minute);
        }
    }

    void several_keys_and_a_token_without_a_name_prove_nothing_data() {
        QTest::addColumn<bool>("first");
        QTest::newRow("the right one first") << true;
        QTest::newRow("the right one last") << false;
    }
    void several_keys_and_a_token_without_a_name_prove_nothing() {
        QFETCH(bool, first);
        MadeUpProvider provider;
        const QJsonObject one = MadeUpProvider::key().jwk(u"one"_s), two = SigningKey::rsa().jwk(u"two"_s);
        provider.setKeys(first ? QJsonArray{one, two} : QJsonArray{two, one});
        Lies lies;
        lies.header = [](QJsonObject &header) { header.remove("kid"_L1); };
        provider.setLies(lies);
        const auto answer = signIn(provider);
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY2(answer.detail.contains("without a key id"_L1), qPrintable(answer.detail));
    }

    void a_key_for_something_else_signs_nothing_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("for encryption") << u"use"_s << QJsonValue(u"enc"_s);
        QTest::newRow("for wrapping") << u"key_ops"_s << QJsonValue(QJsonArray{u"wrapKey"_s});
        QTest::newRow("for another algorithm") << u"alg"_s << QJsonValue(u"PS512"_s);
    }
    void a_key_for_something_else_signs_nothing() {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        MadeUpProvider provider;
        QJsonObject jwk = MadeUpProvider::key().jwk(u"one"_s);
        jwk[member] = value;
        provider.setKeys({jwk});
        QCOMPARE(signIn(provider).verdict, Verdict::AuthError);
    }

    void an_answer_of_one_provider_is_nothing_to_another() {
        MadeUpProvider honest, evil;
        const auto atHonest = signInAt(settingsFor(honest.url())), atEvil = signInAt(settingsFor(evil.url()));
        const QUrl callback(u"http://localhost/back"_s);
        const auto startedThere = atEvil->begin(callback, u"state-1"_s, {});
        QVERIFY(startedThere);
        // The evil one sends the browser on to the honest one, hoping for its code.
        const auto mixedUp = atEvil->finish(backFrom(*startedThere, honest.url()));
        QVERIFY2(mixedUp.detail.contains("another provider"_L1), qPrintable(mixedUp.detail));
        QCOMPARE(evil.asked("/token"), 0); // the code was not given away
        // And the memory of a sign-in there does not serve here.
        const auto moved = atHonest->finish(backFrom(*startedThere, evil.url()));
        QVERIFY2(moved.detail.contains("began with another"_L1), qPrintable(moved.detail));
        QCOMPARE(honest.asked("/token"), 0);
    }

    void the_secret_is_shown_as_the_provider_wants_it() {
        MadeUpProvider provider;
        QJsonObject entered = settingsFor(provider.url());
        entered["client_id"_L1] = u"lo:dge"_s;
        signIn(provider, entered, provider.url());
        QVERIFY(provider.lastTokenHead().contains("Authorization: Basic " +
                                                  QByteArray("lo%3Adge:very%20secret").toBase64()));
        QVERIFY(!provider.lastForm().contains("secret"));
        entered["client_authentication"_L1] = u"post"_s;
        signIn(provider, entered, provider.url());
        QVERIFY(!provider.lastTokenHead().contains("Authorization"));
        QVERIFY(provider.lastForm().contains("client_id=lo%3Adge&client_secret=very%20secret"));
    }

    void an_id_token_that_says_everything_is_enough() {
        Lies lies;
        lies.claims = [](QJsonObject &claims) {
            claims["preferred_username"_L1] = u"ada@example.org"_s;
            claims["given_name"_L1] = u"Ada"_s;
            claims["family_name"_L1] = u"Lovelace"_s;
            claims["email"_L1] = u"ada@example.org"_s;
            claims["email_verified"_L1] = true;
        };
        MadeUpProvider provider(lies);
        const auto answer = signIn(provider);
        QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(answer.detail));
        QCOMPARE(answer.user->username, u"ada"_s);
        QCOMPARE(provider.asked("/userinfo"), 0);
    }

    void many_at_once_get_the_same() {
        MadeUpProvider provider;
        std::atomic<int> begun = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&] {
                const auto signIn = signInAt(settingsFor(provider.url()));
                for (int i = 0; i < 20; ++i)
                    begun += signIn->begin(QUrl(u"http://localhost/back"_s), u"s"_s, {}).has_value();
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(begun, 160);
        QVERIFY(provider.asked("/.well-known/openid-configuration") <= 8);
    }

    void tenants_are_told_apart_data() {
        const QString tenant = u"11111111-2222-3333-4444-555555555555"_s, other = QString(tenant).replace(u'1', u'9');
        QTest::addColumn<QString>("tid");
        QTest::addColumn<QString>("iss");       // the tenant in the token's issuer
        QTest::addColumn<QString>("answering"); // the one in the answer's
        QTest::addColumn<QString>("identity");
        const QString ada = tenant + "/ada-1815"_L1, nobody;
        QTest::newRow("a tenant") << tenant << tenant << QString() << ada;
        QTest::newRow("the same on the way back") << tenant << tenant << tenant << ada;
        QTest::newRow("another one on the way back") << tenant << tenant << other << nobody;
        QTest::newRow("another one in the issuer") << tenant << other << QString() << nobody;
        QTest::newRow("none") << QString() << tenant << QString() << nobody;
        QTest::newRow("the placeholder") << u"{tenantid}"_s << u"{tenantid}"_s << QString() << nobody;
        QTest::newRow("a path") << u"../evil"_s << u"../evil"_s << QString() << nobody;
    }
    void tenants_are_told_apart() {
        QFETCH(QString, tid);
        QFETCH(QString, iss);
        QFETCH(QString, answering);
        QFETCH(QString, identity);
        MadeUpProvider provider;
        const QString origin = provider.url();
        Lies lies;
        lies.metadata = [origin](QJsonObject &metadata) {
            metadata["issuer"_L1] = QString(origin + "/{tenantid}/v2.0"_L1);
            metadata.remove("authorization_response_iss_parameter_supported"_L1);
        };
        lies.claims = [=](QJsonObject &claims) {
            claims["tid"_L1] = tid;
            claims["iss"_L1] = QString(origin + u'/' + iss + "/v2.0"_L1);
        };
        provider.setLies(lies);
        const auto entered = settingsFor(origin + "/common/v2.0"_L1);
        const QString named = answering.isEmpty() ? QString() : QString(origin + u'/' + answering + "/v2.0"_L1);
        const auto answer = signIn(provider, entered, named);
        QVERIFY2((answer.verdict == Verdict::Ok) == !identity.isEmpty(), qPrintable(answer.detail));
        QCOMPARE(answer.user.value_or(login::RemoteUser()).identity, identity);
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestOidcProviders)
#include "tst_providers.moc"
