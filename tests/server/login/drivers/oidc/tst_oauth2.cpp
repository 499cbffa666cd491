// Providers without id token, as GitHub and Facebook are.
#include "server/login/driver.h"
#include "tests/support/login/web_exchange.h"
#include "tests/support/receivers/http_receiver.h"
#include <QtTest>

namespace gatelodge::login {
const Driver *oidcDriver();
}

namespace gatelodge::tests {

using namespace Qt::StringLiterals;
using login::Verdict;
using test::HttpScript;

class TestOidcOAuth2 : public QObject {
    Q_OBJECT

    // By path; what isn't there is 404.
    using Site = QHash<QByteArray, QByteArray>;
    const Site m_github{
        {"/token", R"({"access_token":"gho_1","scope":"read:user,user:email","token_type":"bearer"})"},
        {"/user", R"({"id":583231,"login":"octo-ada","name":"Ada Lovelace","email":"old@example.org"})"},
        {"/emails", R"([{"email":"second@example.org","primary":false,"verified":true},
                        {"email":"ada@example.org","primary":true,"verified":true},
                        {"email":"unproved@example.org","primary":false,"verified":false},
                        {"email":"583231+ada@users.noreply.github.com","primary":false,"verified":true}])"}};
    const login::Means m_means{[](const login::HttpAsk &ask) { return exchange(ask); }, nullptr,
                               [] { return QDateTime::currentSecsSinceEpoch(); }};

    static QJsonObject preset(const QString &id) {
        for (const DriverPreset &preset : login::oidcDriver()->description().presets) {
            if (preset.id == id)
                return preset.settings;
        }
        return {};
    }
    // The preset's settings, with its addresses on this machine.
    static QJsonObject settingsFor(const QString &presetId, const QByteArray &origin) {
        QJsonObject entered = preset(presetId);
        const QString here = QString::fromLatin1(origin);
        entered["client_id"_L1] = u"lodge"_s;
        entered["client_secret"_L1] = u"very secret"_s;
        entered["authorization_endpoint"_L1] = QString(here + "/authorize?brand=1"_L1);
        entered["token_endpoint"_L1] = QString(here + "/token"_L1);
        entered["userinfo_endpoint"_L1] = QString(here + "/user"_L1);
        if (entered.contains("emails_endpoint"_L1))
            entered["emails_endpoint"_L1] = QString(here + "/emails"_L1);
        return entered;
    }

    struct Done {
        login::AuthAnswer answer;
        QUrl asked;
        test::HttpSeen last; // by the provider
    };
    Done signIn(const Site &site, const QString &presetId, const QJsonObject &changes = {}, const QString &more = {}) {
        test::HttpReceiver receiver(test::HttpReceiver::Answerer([&site](const test::HttpSeen &seen) {
            const QByteArray path = seen.head.split(' ').value(1);
            return site.contains(path) ? HttpScript{HttpScript::Answer, 200, site.value(path), {}}
                                       : HttpScript::ofStatus(404);
        }));
        QJsonObject entered = settingsFor(presetId, "http://127.0.0.1:" + QByteArray::number(receiver.port()));
        for (auto change = changes.begin(); change != changes.end(); ++change)
            entered[change.key()] = change.value();
        const login::Settings settings(login::oidcDriver()->description().settings, entered);
        const auto signIn = login::oidcDriver()->redirectSignIn(settings, m_means);
        const QUrl callback(u"https://lodge.example/back"_s);
        const auto start = signIn->begin(callback, u"state-1"_s, u"fr"_s);
        if (!start)
            return {login::answered(Verdict::AuthError, start.error().detail), {}, {}};
        const QUrlQuery query(u"code=a-code&state=state-1"_s + more);
        const auto answer = signIn->finish({query, callback, start->memory, u"state-1"_s});
        return {answer, start->url, receiver.last()};
    }

private Q_SLOTS:
    void github_says_who_it_is_and_which_addresses_are_verified() {
        const Done done = signIn(m_github, u"github"_s);
        QVERIFY2(done.answer.verdict == Verdict::Ok, qPrintable(done.answer.detail));
        const login::RemoteUser &user = *done.answer.user;
        QCOMPARE(user.identity, u"583231"_s); // the login may be renamed and taken by somebody else
        QCOMPARE(user.username, u"octo-ada"_s);
        QCOMPARE(user.firstName, u"Ada"_s);
        QCOMPARE(user.lastName, u"Lovelace"_s);
        QCOMPARE(user.emails.size(), 2);
        QCOMPARE(user.emails[0].address, u"ada@example.org"_s);
        QCOMPARE(user.emails[1].address, u"second@example.org"_s);
        QVERIFY(user.emails[0].verified && user.emails[1].verified);
        QVERIFY(done.last.head.contains("Authorization: Bearer gho_1"));
    }

    void the_browser_is_sent_with_a_challenge() {
        const Done done = signIn(m_github, u"github"_s);
        const QUrlQuery query(done.asked);
        QCOMPARE(query.queryItemValue(u"brand"_s), u"1"_s); // what stood in the address stays
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"read:user user:email"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(!query.hasQueryItem(u"nonce"_s));
    }

    void facebook_vouches_for_no_address() {
        const Site facebook{{"/token", R"({"access_token":"EAAB","token_type":"bearer","expires_in":5183944})"},
                            {"/user", R"({"id":"10150","name":"Ada Lovelace","first_name":"Ada","last_name":"Lovelace",
                          "email":"ada@example.org"})"}};
        const Done done = signIn(facebook, u"facebook"_s);
        QVERIFY2(done.answer.verdict == Verdict::Ok, qPrintable(done.answer.detail));
        QCOMPARE(done.answer.user->identity, u"10150"_s);
        QCOMPARE(done.answer.user->lastName, u"Lovelace"_s);
        QCOMPARE(done.answer.user->emails.first().address, u"ada@example.org"_s);
        QVERIFY(!done.answer.user->emails.first().verified);
    }

    void what_is_wrong_there_is_said_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a code that is too old")
            << QByteArray("/token") << QByteArray(R"({"error":"bad_verification_code","error_description":"too old"})")
            << u"bad_verification_code: too old"_s;
        QTest::newRow("an error that is an object")
            << QByteArray("/token") << QByteArray(R"({"error":{"message":"Error validating","code":1}})")
            << u"Error validating"_s;
        QTest::newRow("a form") << QByteArray("/token") << QByteArray("access_token=gho_1") << u"not JSON"_s;
        QTest::newRow("no id") << QByteArray("/user") << QByteArray(R"({"login":"x"})") << u"who it is"_s;
        QTest::newRow("an id that is a list") << QByteArray("/user") << QByteArray(R"({"id":[1]})") << u"who it is"_s;
        QTest::newRow("an id with a fraction") << QByteArray("/user") << QByteArray(R"({"id":1.5})") << u"who it is"_s;
        QTest::newRow("an id too large to be exact")
            << QByteArray("/user") << QByteArray(R"({"id":9007199254740993})") << u"who it is"_s;
        QTest::newRow("a list of users") << QByteArray("/user") << QByteArray("[]") << u"not a JSON object"_s;
        QTest::newRow("no list of addresses") << QByteArray("/emails") << QByteArray("{}") << u"not a JSON list"_s;
    }
    void what_is_wrong_there_is_said() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, detail);
        Site site = m_github;
        site[path] = body;
        const Done done = signIn(site, u"github"_s);
        QCOMPARE(done.answer.verdict, Verdict::AuthError);
        QVERIFY2(done.answer.detail.contains(detail), qPrintable(done.answer.detail));
        QVERIFY(!done.answer.user);
    }

    void an_entered_issuer_must_be_the_one_that_answers() {
        const QJsonObject entered{{"issuer"_L1, u"https://github.com/login/oauth"_s}};
        const auto there = signIn(m_github, u"github"_s, entered, u"&iss=https%3A%2F%2Fgithub.com%2Flogin%2Foauth"_s);
        QVERIFY2(there.answer.verdict == Verdict::Ok, qPrintable(there.answer.detail));
        const auto elsewhere = signIn(m_github, u"github"_s, entered, u"&iss=https%3A%2F%2Fevil.example"_s);
        QVERIFY2(elsewhere.answer.detail.contains("another provider"_L1), qPrintable(elsewhere.answer.detail));
    }

    void settings_that_cannot_work_are_named_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *title, const QString &name, const QString &value, const QString &detail) {
            QTest::newRow(title) << name << value << detail;
        };
        row("no token endpoint", u"token_endpoint"_s, {}, u"token_endpoint is missing"_s);
        row("http elsewhere", u"userinfo_endpoint"_s, u"http://api.example.org/u"_s, u"must be an https address"_s);
        row("nearly this machine", u"token_endpoint"_s, u"http://127.0.0.1.evil.example/"_s, u"https"_s);
        row("a fragment", u"token_endpoint"_s, u"https://a.example/#b"_s, u"fragment"_s);
        row("oidc without issuer", u"protocol"_s, u"oidc"_s, u"issuer is missing"_s);
    }
    void settings_that_cannot_work_are_named() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, detail);
        const Done done = signIn(m_github, u"github"_s, {{name, value}});
        QCOMPARE(done.answer.verdict, Verdict::AuthError);
        QVERIFY2(done.answer.detail.contains(detail), qPrintable(done.answer.detail));
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestOidcOAuth2)
#include "tst_oauth2.moc"
