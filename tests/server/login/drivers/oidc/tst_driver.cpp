// Signing in at a real OpenID provider, from the first redirect to the person's name.
#include "tests/support/login/driver_conformance.h"
#include "tests/support/login/oidc_issuer/oidc_issuer.h"

namespace gatelodge::login {
const Driver *oidcDriver();
}

namespace gatelodge::tests {

using namespace Qt::StringLiterals;
using login::Verdict;

class TestOidcDriver : public DriverConformance {
    Q_OBJECT

    const login::Driver &driver() const override { return *login::oidcDriver(); }
    login::Means means() override {
        return {[](const login::HttpAsk &ask) { return exchange(ask); }, nullptr,
                [] { return QDateTime::currentSecsSinceEpoch(); }};
    }
    QJsonObject goodSettings() override { return settingsOf(u"lodge-rs256"_s); }
    QJsonObject unreachableSettings() override {
        QJsonObject away = goodSettings();
        away["issuer"_L1] = u"http://127.0.0.1:1"_s; // nobody listens on the first port
        return away;
    }
    QJsonObject settingsOf(const QString &client) {
        return {{"issuer"_L1, m_issuer.url()},
                {"client_id"_L1, client},
                {"client_secret"_L1, OidcIssuer::secretOf(client)}};
    }

    struct Trip {
        login::RedirectStart start;
        login::RedirectReturn back;
    };
    // As far as the browser's way back.
    Trip travel(login::RedirectSignIn &signIn, const QString &account, Visitor &visitor) {
        const QString state = u"state+of/this sign-in"_s;
        const auto start = signIn.begin(OidcIssuer::callback(), state, u"fr"_s);
        if (!start)
            return {};
        const QUrl url = account.isEmpty() ? cancelAt(start->url, visitor) : signInAs(account, start->url, visitor);
        return {*start, {QUrlQuery(url), OidcIssuer::callback(), start->memory, state}};
    }

    OidcIssuer m_issuer;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_issuer.start(), qPrintable(m_issuer.trouble())); }

    void somebody_signs_in_whatever_the_provider_signs_with_data() {
        QTest::addColumn<QString>("client");
        QTest::newRow("RS256, secret in a header") << u"lodge-rs256"_s;
        QTest::newRow("PS256, secret in the form") << u"lodge-ps256"_s;
        QTest::newRow("ES256, secret in a header") << u"lodge-es256"_s;
        QTest::newRow("ES384, secret in the form") << u"lodge-es384"_s;
        QTest::newRow("EdDSA, secret in a header") << u"lodge-eddsa"_s;
    }
    void somebody_signs_in_whatever_the_provider_signs_with() {
        QFETCH(QString, client);
        QJsonObject entered = settingsOf(client);
        const bool inForm = client == "lodge-ps256"_L1 || client == "lodge-es384"_L1;
        entered["client_authentication"_L1] = inForm ? u"post"_s : u"automatic"_s;
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn({driver().description().settings, entered}, lent);
        Visitor visitor;
        const Trip trip = travel(*signIn, u"ada"_s, visitor);
        const auto answer = signIn->finish(trip.back);
        QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(answer.detail));
        QCOMPARE(answer.user->identity, u"ada"_s);
        QCOMPARE(answer.user->username, u"ada"_s);
        QCOMPARE(answer.user->firstName, u"Ada"_s);
        QCOMPARE(answer.user->lastName, u"Lovelace"_s);
        QCOMPARE(answer.user->emails.size(), 1);
        QCOMPARE(answer.user->emails.first().address, u"ada@example.org"_s);
        QVERIFY(answer.user->emails.first().verified);
        QCOMPARE(answer.user->groups, QStringList({u"engineers"_s, u"Friends of the Engine"_s}));
    }

    void an_address_that_the_provider_does_not_vouch_for_is_not_verified() {
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(settings(), lent);
        Visitor visitor;
        const auto answer = signIn->finish(travel(*signIn, u"eve"_s, visitor).back);
        QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(answer.detail));
        QCOMPARE(answer.user->emails.first().address, u"eve@example.org"_s);
        QVERIFY(!answer.user->emails.first().verified);
    }

    void a_name_in_one_piece_is_cut_at_its_last_blank() {
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(settings(), lent);
        Visitor visitor;
        const auto answer = signIn->finish(travel(*signIn, u"zoë/7"_s, visitor).back);
        QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(answer.detail));
        QCOMPARE(answer.user->identity, u"zoë/7"_s);
        QCOMPARE(answer.user->firstName, u"Zoë van der"_s);
        QCOMPARE(answer.user->lastName, u"Berg"_s);
        QVERIFY(answer.user->emails.isEmpty());
    }

    void who_cancels_there_is_told_so_in_the_providers_words() {
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(settings(), lent);
        Visitor visitor;
        const auto answer = signIn->finish(travel(*signIn, {}, visitor).back);
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QCOMPARE(answer.message, u"End-User aborted interaction"_s);
        QVERIFY2(answer.detail.contains("access_denied"_L1), qPrintable(answer.detail));
    }

    void a_code_is_good_once() {
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(settings(), lent);
        Visitor visitor;
        const Trip trip = travel(*signIn, u"ada"_s, visitor);
        QCOMPARE(signIn->finish(trip.back).verdict, Verdict::Ok);
        const auto again = signIn->finish(trip.back);
        QCOMPARE(again.verdict, Verdict::AuthError);
        QVERIFY2(again.detail.contains("invalid_grant"_L1), qPrintable(again.detail));
        QVERIFY(!again.user);
    }

    void a_code_is_worth_nothing_without_its_verifier() {
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(settings(), lent);
        Visitor visitor;
        Trip trip = travel(*signIn, u"ada"_s, visitor);
        const auto other = signIn->begin(OidcIssuer::callback(), u"other"_s, {});
        trip.back.memory["verifier"_L1] = other->memory["verifier"_L1];
        const auto answer = signIn->finish(trip.back);
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY2(answer.detail.contains("invalid_grant"_L1), qPrintable(answer.detail));
    }

    void a_code_of_another_sign_in_is_refused() { // even by the same browser: nonce and verifier differ
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(settings(), lent);
        Visitor ada, eve;
        Trip adas = travel(*signIn, u"ada"_s, ada);
        const Trip eves = travel(*signIn, u"eve"_s, eve);
        adas.back.query = eves.back.query;
        const auto answer = signIn->finish(adas.back);
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY(!answer.user);
    }

    void the_test_of_a_connection_finds_a_wrong_secret() {
        const auto steps = driver().probe(settings({{"client_secret"_L1, u"wrong"_s}}), means());
        QVERIFY(!steps.last().ok);
        QCOMPARE(steps.last().kind, ProbeStep::SignIn);
        QVERIFY2(steps.last().detail.contains("invalid_client"_L1), qPrintable(steps.last().detail));
        for (const ProbeStep &step : steps.first(steps.size() - 1))
            QVERIFY2(step.ok, qPrintable(step.detail));
    }

    void a_wrong_secret_is_said_to_the_log_and_not_to_the_person() {
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(settings({{"client_secret"_L1, u"wrong"_s}}), lent);
        Visitor visitor;
        const auto answer = signIn->finish(travel(*signIn, u"ada"_s, visitor).back);
        QCOMPARE(answer.verdict, Verdict::AuthError);
        QVERIFY2(answer.detail.contains("invalid_client"_L1), qPrintable(answer.detail));
        QVERIFY(!answer.detail.contains("wrong"_L1));
        QVERIFY(answer.message.isEmpty());
    }

    void the_request_says_what_was_entered() {
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(
            settings({{"scopes"_L1, u"profile  groups"_s}, {"prompt"_L1, u"select_account"_s}}), lent);
        const auto start = signIn->begin(OidcIssuer::callback(), u"a&b=c"_s, u"fr-CA"_s);
        QVERIFY(start);
        const QUrlQuery query(start->url);
        const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(value(u"response_type"_s), u"code"_s);
        QCOMPARE(value(u"scope"_s), u"openid profile groups"_s);
        QCOMPARE(value(u"prompt"_s), u"select_account"_s);
        QCOMPARE(value(u"ui_locales"_s), u"fr-CA"_s);
        QCOMPARE(value(u"state"_s), u"a&b=c"_s);
        QCOMPARE(value(u"redirect_uri"_s), OidcIssuer::callback().toString());
        QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(!start->url.toString().contains(start->memory["verifier"_L1].toString()));
    }

    void no_two_sign_ins_begin_alike() {
        const login::Means lent = means();
        const auto signIn = driver().redirectSignIn(settings(), lent);
        QSet<QString> seen;
        for (int i = 0; i < 50; ++i) {
            const auto start = signIn->begin(OidcIssuer::callback(), u"s"_s, {});
            QVERIFY(start);
            for (const auto name : {"nonce"_L1, "verifier"_L1}) {
                const QString text = start->memory[name].toString();
                QVERIFY(text.size() >= 43);
                QVERIFY(!seen.contains(text));
                seen << text;
            }
        }
    }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestOidcDriver)
#include "tst_driver.moc"
