// Small rules by themselves: names of issuers, web addresses, claims, what is remembered.
#include "server/login/drivers/oidc/claims.h"
#include "server/login/drivers/oidc/conversation.h"
#include "server/login/drivers/oidc/discovery.h"
#include "server/login/drivers/oidc/issuer.h"
#include "server/login/drivers/oidc/random_text.h"
#include "server/login/drivers/oidc/timed_cache.h"
#include "server/login/drivers/oidc/token_request.h"
#include "server/login/drivers/oidc/web_address.h"
#include <QtTest>
#include <thread>

namespace gatelodge::tests {

using namespace Qt::StringLiterals;
using namespace login::oidc;

class TestOidcRules : public QObject {
    Q_OBJECT

    const ClaimNames m_names{
        u"id"_s, u"preferred_username"_s, u"name"_s, u"given_name"_s, u"family_name"_s, u"email"_s, u"groups"_s};

private Q_SLOTS:
    void the_challenge_is_that_of_rfc_7636_appendix_b() {
        QCOMPARE(challengeFor("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void an_issuer_is_announced_data() {
        QTest::addColumn<QString>("announced");
        QTest::addColumn<QString>("configured");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *announced, const char *configured, bool same) {
            QTest::addRow("%s for %s", announced, configured)
                << QString::fromLatin1(announced) << QString::fromLatin1(configured) << same;
        };
        row("https://a.example", "https://a.example", true);
        row("https://a.example/", "https://a.example", false);
        row("https://A.example", "https://a.example", false);
        row("https://a.example/{tenantid}/v2.0", "https://a.example/common/v2.0", true);
        row("https://a.example/{tenantid}/v2.0", "https://a.example/organizations/v2.0", true);
        row("https://a.example/{tenantid}/v2.0", "https://a.example/somebody/v2.0", false);
        row("https://a.example/{tenantid}/v2.0", "https://a.example/common/v1.0", false);
        row("https://a.example/{tenantid}/v2.0", "https://b.example/common/v2.0", false);
        row("https://a.example/{tenantid}", "https://a.example/common", true);
        row("https://{tenantid}", "https://common", false);
        row("https://{tenantid}/v2.0", "https://common/v2.0", false);
        row("https://a.example/x{tenantid}", "https://a.example/xcommon", false);
        row("https://a.example/{tenantid}x", "https://a.example/commonx", false);
        row("https://a.example/{tenantid}/{tenantid}", "https://a.example/common/common", false);
        row("{tenantid}", "common", false);
        row("", "https://a.example", false);
    }
    void an_issuer_is_announced() {
        QFETCH(QString, announced);
        QFETCH(QString, configured);
        QFETCH(bool, same);
        QCOMPARE(announces(announced, configured), same);
    }

    void an_answer_may_come_from_any_tenant_and_from_nobody_else_data() {
        QTest::addColumn<QString>("iss");
        QTest::addColumn<bool>("may");
        QTest::newRow("a tenant") << u"https://a.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"_s << true;
        QTest::newRow("the word") << u"https://a.example/common/v2.0"_s << false;
        QTest::newRow("the template") << u"https://a.example/{tenantid}/v2.0"_s << false;
        QTest::newRow("another host") << u"https://b.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"_s << false;
        QTest::newRow("nobody") << QString() << false;
    }
    void an_answer_may_come_from_any_tenant_and_from_nobody_else() {
        QFETCH(QString, iss);
        QFETCH(bool, may);
        QCOMPARE(mayIssue(u"https://a.example/{tenantid}/v2.0"_s, iss), may);
    }

    void an_address_is_safe_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("safe");
        const auto row = [](const char *text, bool safe) { QTest::newRow(text) << QString::fromLatin1(text) << safe; };
        row("https://id.example.org/a?b=c", true);
        row("http://localhost:8080/", true);
        row("http://127.0.0.1:1/x", true);
        row("http://127.8.9.10/", true);
        row("http://[::1]:8080/", true);
        row("http://id.example.org/", false);
        row("http://localhost.evil.example/", false);
        row("http://127.0.0.1.evil.example/", false);
        row("http://localhost@evil.example/", false);
        row("http://10.0.0.1/", false);
        row("http://[::2]/", false);
        row("https://user:word@id.example.org/", false);
        row("https://id.example.org/#x", false);
        row("ftp://localhost/", false);
        row("javascript:alert(1)", false);
        row("//id.example.org/", false);
        row("https:///path", false);
        row("https://a b/", false);
        row("", false);
    }
    void an_address_is_safe() {
        QFETCH(QString, text);
        QFETCH(bool, safe);
        QCOMPARE(safeAddress(u"x"_s, text).has_value(), safe);
    }

    static QJsonObject published(const QJsonObject &changes = {}) {
        QJsonObject document{{"issuer"_L1, u"https://a.example"_s},
                             {"authorization_endpoint"_L1, u"https://a.example/a"_s},
                             {"token_endpoint"_L1, u"https://a.example/t"_s},
                             {"jwks_uri"_L1, u"https://a.example/k"_s}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            document[change.key()] = change.value();
        return document;
    }

    void what_is_not_published_has_its_default() {
        const auto metadata = metadataFrom(published(), u"https://a.example"_s);
        QVERIFY(metadata);
        QCOMPARE(metadata->clientProofs, QStringList(u"client_secret_basic"_s));
        QVERIFY(metadata->takesChallenge && !metadata->answersNameIssuer && metadata->userInfoEndpoint.isEmpty());
    }

    void a_provider_on_https_is_never_asked_over_http_data() {
        QTest::addColumn<QString>("endpoint");
        for (const auto name : {"authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void a_provider_on_https_is_never_asked_over_http() { // not even on this machine, where http is allowed otherwise
        QFETCH(QString, endpoint);
        const auto metadata = metadataFrom(published({{endpoint, u"http://localhost/x"_s}}), u"https://a.example"_s);
        QVERIFY(!metadata);
        QVERIFY2(metadata.error().detail.startsWith(endpoint), qPrintable(metadata.error().detail));
    }

    void a_challenge_is_sent_unless_only_another_kind_is_taken() {
        const auto with = [](const QJsonArray &methods) {
            return metadataFrom(published({{u"code_challenge_methods_supported"_s, methods}}), u"https://a.example"_s)
                ->takesChallenge;
        };
        QVERIFY(with({u"plain"_s, u"S256"_s}));
        QVERIFY(!with({u"plain"_s}));
    }

    void verified_is_one_word_for_one_address_data() {
        QTest::addColumn<QJsonValue>("word");
        QTest::addColumn<bool>("verified");
        QTest::newRow("true") << QJsonValue(true) << true;
        QTest::newRow("false") << QJsonValue(false) << false;
        QTest::newRow("a text") << QJsonValue(u"true"_s) << false;
        QTest::newRow("a number") << QJsonValue(1) << false;
        QTest::newRow("null") << QJsonValue() << false;
        QTest::newRow("a list") << QJsonValue(QJsonArray{true}) << false;
    }
    void verified_is_one_word_for_one_address() {
        QFETCH(QJsonValue, word);
        QFETCH(bool, verified);
        const QJsonObject claims{
            {"email"_L1, u"ada@example.org"_s}, {"upn"_L1, u"root@example.org"_s}, {"email_verified"_L1, word}};
        QCOMPARE(userFrom(claims, m_names).emails.first().verified, verified);
        ClaimNames other = m_names;
        other.email = u"upn"_s;
        QCOMPARE(userFrom(claims, other).emails.first().address, u"root@example.org"_s);
        QVERIFY(!userFrom(claims, other).emails.first().verified);
    }

    void the_word_never_moves_to_another_address_data() {
        QTest::addColumn<QJsonObject>("token");
        QTest::addColumn<QJsonObject>("info");
        QTest::addColumn<bool>("verified");
        const QJsonValue ada = u"ada@example.org"_s, eve = u"eve@example.org"_s;
        const auto with = [](QJsonObject object, bool word) {
            object["email_verified"_L1] = word;
            return object;
        };
        const QJsonObject nothing, adas{{"email"_L1, ada}}, eves{{"email"_L1, eve}};
        QTest::newRow("all in the user info") << nothing << with(adas, true) << true;
        QTest::newRow("the same address") << adas << with(adas, true) << true;
        QTest::newRow("another address") << adas << with(eves, true) << false;
        QTest::newRow("the token says no") << with(adas, false) << with(adas, true) << false;
        QTest::newRow("a word without address, then an address") << with(nothing, true) << adas << false;
        QTest::newRow("a word without address") << adas << with(nothing, true) << false;
    }
    void the_word_never_moves_to_another_address() {
        QFETCH(QJsonObject, token);
        QFETCH(QJsonObject, info);
        QFETCH(bool, verified);
        QCOMPARE(userFrom(completed(token, info), m_names).emails.first().verified, verified);
    }

    void what_is_no_address_is_left_out() {
        for (const auto text : {"ada", "ada@", "@example.org", "ada@example.org\r\nBcc: eve@example.org", ""})
            QVERIFY(userFrom({{"email"_L1, QLatin1StringView(text)}}, m_names).emails.isEmpty());
    }

    void names_are_harmless() {
        const auto user = userFrom({{"given_name"_L1, u"A\u202eda\x01\n"_s},
                                    {"family_name"_L1, QString(5000, u'x')},
                                    {"groups"_L1, QJsonArray{u"a"_s, 7, u" "_s, u"b\r\nc"_s}}},
                                   m_names);
        QCOMPARE(user.firstName, u"A da"_s);
        QCOMPARE(user.lastName.size(), 300);
        QCOMPARE(user.groups, QStringList({u"a"_s, u"b c"_s}));
    }

    void the_secret_is_shown_in_a_way_both_know_data() {
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<std::optional<ClientProof>>("proof");
        using Proof = std::optional<ClientProof>;
        QTest::newRow("both") << QStringList{u"client_secret_post"_s, u"client_secret_basic"_s}
                              << Proof(ClientProof::Basic);
        QTest::newRow("form") << QStringList{u"private_key_jwt"_s, u"client_secret_post"_s} << Proof(ClientProof::Post);
        QTest::newRow("neither") << QStringList{u"private_key_jwt"_s} << Proof();
    }
    void the_secret_is_shown_in_a_way_both_know() {
        QFETCH(QStringList, offered);
        QFETCH(std::optional<ClientProof>, proof);
        const auto chosen = clientProofFor(ClientProof::Automatic, offered);
        QCOMPARE(chosen ? std::optional(*chosen) : std::nullopt, proof);
        QCOMPARE(*clientProofFor(ClientProof::Post, offered), ClientProof::Post);
    }

    void one_conversation_has_one_deadline() {
        QList<qint64> limits;
        const login::Means means{[&limits](const login::HttpAsk &ask) {
                                     limits << ask.limit.count();
                                     return login::HttpTold{true, 200, "{}", {}};
                                 },
                                 nullptr, [] { return 0; }};
        Conversation late(means, std::chrono::milliseconds(0));
        const auto nothing = late.read(QUrl(u"https://a.example"_s));
        QCOMPARE(nothing.error().fault, Fault::Unavailable);
        QVERIFY(limits.isEmpty());
        Conversation inTime(means, std::chrono::milliseconds(2000));
        QVERIFY(inTime.read(QUrl(u"https://a.example"_s)));
        QVERIFY(limits.first() <= 2000);
    }

    void an_answer_over_a_mib_is_none_even_if_it_is_let_through() {
        const login::Means means{[](const login::HttpAsk &) {
                                     return login::HttpTold{true, 200, '{' + QByteArray(1024 * 1024, ' ') + '}', {}};
                                 },
                                 nullptr, [] { return 0; }};
        const auto answer = Conversation(means).read(QUrl(u"https://a.example"_s));
        QVERIFY(!answer);
        QVERIFY2(answer.error().detail.contains("longer than a MiB"_L1), qPrintable(answer.error().detail));
    }

    void what_is_remembered_is_bounded_and_the_oldest_goes() {
        TimedCache<int> cache(3);
        for (int i = 0; i < 10; ++i)
            cache.keep(QString::number(i), i, 100 + i);
        QCOMPARE(cache.size(), 3);
        QVERIFY(!cache.find(u"6"_s, 110, 1000).value);
        QCOMPARE(*cache.find(u"7"_s, 110, 1000).value, 7);
        QVERIFY(!cache.find(u"7"_s, 117, 10).value);
        cache.keep(u"7"_s, 70, 120);
        QCOMPARE(cache.size(), 3);
        QCOMPARE(*cache.find(u"7"_s, 120, 10).value, 70);
    }

    void of_many_that_ask_at_once_one_may() {
        TimedCache<int> cache(3);
        cache.keep(u"a"_s, 1, 0);
        std::atomic<int> allowed = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 200; ++i) {
                    allowed += cache.mayTryAgain(u"a"_s, 60, 60);
                    cache.find(u"a"_s, 60, 600);
                    cache.keep(QString::number(i), i, -1); // others come and go
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(allowed, 1);
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestOidcRules)
#include "tst_rules.moc"
