// Browsers that bring what nobody sent, and id tokens that lie: nobody gets in by it, and the log says what was wrong.
// Each row differs from an honest sign-in in one thing.
#include "tests/support/login/oidc_issuer/attacked_sign_in.h"

namespace gatelodge::tests {

namespace {

QByteArray withoutSignature(QJsonObject header, const QJsonObject &claims, const QString &none) {
    header["alg"_L1] = none;
    return signedToken(header, claims, nullptr);
}

// One letter of the claims is another, the signature stays.
QByteArray tampered(const QJsonObject &header, const QJsonObject &claims) {
    QJsonObject others = claims;
    others["sub"_L1] = u"ada-1816"_s;
    const QByteArrayList good = signedToken(header, claims, &MadeUpProvider::key()).split('.');
    const QByteArrayList bad = signedToken(header, others, &MadeUpProvider::key()).split('.');
    return bad[0] + '.' + bad[1] + '.' + good[2];
}

} // namespace

class TestOidcAttacks : public AttackedSignIn {
    Q_OBJECT

private Q_SLOTS:
    void an_honest_sign_in_succeeds_data() {
        QTest::addColumn<Attack>("attack");
        const auto good = [](const char *name, const Attack &attack) { QTest::newRow(name) << attack; };
        good("as it should be", {});
        good("expired a second less than the clocks may differ", withClaim(u"exp"_s, kNow - 59));
        good("not valid for as long as the clocks may differ", withClaim(u"nbf"_s, kNow + 60));
        good("issued that far in the future", withClaim(u"iat"_s, kNow + 60));
        good("for several, and we asked", {{.claims = [](QJsonObject &claims) {
                 claims["aud"_L1] = QJsonArray{u"another"_s, u"lodge"_s};
                 claims["azp"_L1] = u"lodge"_s;
             }}});
        good("without key id, and there is one key", {{.header = lacking(u"kid"_s)}});
        good("no iss on the way back, where none was promised",
             {{.metadata = lacking(u"authorization_response_iss_parameter_supported"_s)},
              withoutQuery(u"iss"_s).onTheWayBack});
        good("no user info at all", {{.metadata = lacking(u"userinfo_endpoint"_s)}});
        good("a token type in small letters", withTokens(u"token_type"_s, u"bearer"_s));
    }
    void an_honest_sign_in_succeeds() {
        QFETCH(Attack, attack);
        const auto answer = outcomeOf(attack);
        QVERIFY2(answer.verdict == Verdict::Ok, qPrintable(answer.detail));
        QCOMPARE(answer.user->identity, u"ada-1815"_s);
    }

    void what_the_browser_brings_is_not_believed_data() {
        columns();
        row("another state", withQuery(u"state"_s, u"state-2"_s), u"(state)"_s);
        row("a longer state", withQuery(u"state"_s, u"state-1x"_s), u"(state)"_s);
        row("no state", withoutQuery(u"state"_s), u"(state)"_s);
        row("no state was kept",
            {.onTheWayBack =
                 [](login::RedirectReturn &back) {
                     back.state.clear();
                     set(back.query, u"state"_s, {});
                 }},
            u"(state)"_s);
        row("two states",
            {.onTheWayBack = [](login::RedirectReturn &back) { back.query.addQueryItem(u"state"_s, u"state-1"_s); }},
            u"more than one state"_s);
        row("two codes",
            {.onTheWayBack = [](login::RedirectReturn &back) { back.query.addQueryItem(u"code"_s, u"another"_s); }},
            u"more than one code"_s);
        row("no code", withoutQuery(u"code"_s), u"neither a code nor an error"_s);
        row("another iss", withQuery(u"iss"_s, u"https://evil.example"_s), u"another provider"_s);
        row("iss with a slash more",
            {.onTheWayBack =
                 [](login::RedirectReturn &back) {
                     set(back.query, u"iss"_s, back.query.queryItemValue(u"iss"_s, QUrl::FullyDecoded) + u'/');
                 }},
            u"another provider"_s);
        row("no iss, though it was promised", withoutQuery(u"iss"_s), u"(iss)"_s);
        row("a memory of another provider", withMemory(u"provider"_s, u"https://evil.example"_s), u"(iss)"_s);
        row("a memory of another client", withMemory(u"client_id"_s, u"other"_s), u"another provider or client"_s);
        row("a memory without nonce", withMemory(u"nonce"_s, {}), u"nothing is remembered"_s);
        row("no memory", {.onTheWayBack = [](login::RedirectReturn &back) { back.memory = {}; }}, u"(iss)"_s);
        row("another callback",
            {.onTheWayBack = [](login::RedirectReturn &back) { back.callback = QUrl(u"http://localhost/other"_s); }},
            u"another address"_s);
    }
    void what_the_browser_brings_is_not_believed() { isRefused(); }

    void an_error_from_the_provider_is_told_data() {
        QTest::addColumn<QString>("error");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &message, Verdict verdict = Verdict::AuthError) {
            QTest::newRow(name) << QString::fromLatin1(name) << Outcome{verdict, QString::fromLatin1(name)} << message;
        };
        const QString words = u"Not you, <b>Ada</b>"_s;
        row("access_denied", words);
        row("login_required", words);
        row("consent_required", words);
        row("interaction_required", words);
        row("account_selection_required", words);
        row("invalid_request", {});
        row("unauthorized_client", {});
        row("invalid_scope", {});
        row("something_new", {});
        row("server_error", {}, Verdict::FailedToConnect);
        row("temporarily_unavailable", {}, Verdict::FailedToConnect);
    }
    void an_error_from_the_provider_is_told() {
        QFETCH(QString, error);
        QFETCH(Outcome, outcome);
        QFETCH(QString, message);
        const auto answer = outcomeOf({.onTheWayBack = [&error](login::RedirectReturn &back) {
            back.query.removeAllQueryItems(u"code"_s);
            set(back.query, u"error"_s, error);
            set(back.query, u"error_description"_s, u"Not you,\r\n\u202e<b>Ada</b>\x07"_s);
        }});
        QCOMPARE(answer.verdict, outcome.verdict);
        QCOMPARE(answer.message, message);
        QCOMPARE(answer.detail, u"the provider says %1: Not you, <b>Ada</b>"_s.arg(outcome.detail));
    }

    void an_error_is_not_believed_without_the_state() {
        const auto answer = outcomeOf({.onTheWayBack = [](login::RedirectReturn &back) {
            set(back.query, u"state"_s, u"guess"_s);
            set(back.query, u"error"_s, u"access_denied"_s);
            set(back.query, u"error_description"_s, u"Call this number"_s);
        }});
        QVERIFY(answer.message.isEmpty());
        QVERIFY2(answer.detail.contains("(state)"_L1), qPrintable(answer.detail));
    }

    void a_false_id_token_is_refused_data() {
        columns();
        row("another nonce", withClaim(u"nonce"_s, u"n"_s), u"(nonce)"_s);
        row("no nonce", withoutClaim(u"nonce"_s), u"(nonce)"_s);
        row("another issuer", withClaim(u"iss"_s, u"https://evil.example"_s), u"(iss)"_s);
        row("no issuer", withoutClaim(u"iss"_s), u"(iss)"_s);
        row("another issuer, and none on the way back",
            {{.metadata = lacking(u"authorization_response_iss_parameter_supported"_s),
              .claims = setting(u"iss"_s, u"https://evil.example"_s)},
             withoutQuery(u"iss"_s).onTheWayBack},
            u"“https://evil.example” (iss)"_s);
        row("another audience", withClaim(u"aud"_s, u"other"_s), u"(aud)"_s);
        row("other audiences", withClaim(u"aud"_s, QJsonArray{u"a"_s, u"b"_s}), u"(aud)"_s);
        row("no audience", withoutClaim(u"aud"_s), u"(aud)"_s);
        row("our name in other letters", withClaim(u"aud"_s, u"Lodge"_s), u"(aud)"_s);
        row("several, and nobody asked", withClaim(u"aud"_s, QJsonArray{u"lodge"_s, u"b"_s}), u"(azp)"_s);
        row("another asked", withClaim(u"azp"_s, u"b"_s), u"(azp)"_s);
        row("expired", withClaim(u"exp"_s, kNow - 3600), u"(exp)"_s);
        row("expired as long ago as the clocks may differ", withClaim(u"exp"_s, kNow - 60), u"(exp)"_s);
        row("never expires", withoutClaim(u"exp"_s), u"exp is no time"_s);
        row("expires in words", withClaim(u"exp"_s, QString::number(kNow + 300)), u"exp is no time"_s);
        row("expires beyond all time", withClaim(u"exp"_s, 1e300), u"exp is no time"_s);
        row("not valid yet, beyond the difference", withClaim(u"nbf"_s, kNow + 61), u"(nbf)"_s);
        row("issued in the future, beyond the difference", withClaim(u"iat"_s, kNow + 61), u"(iat)"_s);
        row("issued never", withoutClaim(u"iat"_s), u"iat is no time"_s);
        row("no subject", withoutClaim(u"sub"_s), u"in a usable way"_s);
        row("an empty subject", withClaim(u"sub"_s, QString()), u"in a usable way"_s);
        row("a subject that is a number", withClaim(u"sub"_s, 1815), u"in a usable way"_s);
        row("an endless subject", withClaim(u"sub"_s, QString(256, u'a')), u"in a usable way"_s);
        row("a subject with a line end", withClaim(u"sub"_s, u"ada\nroot"_s), u"in a usable way"_s);
        row("for another access token", withClaim(u"at_hash"_s, u"77QmUPtjPfzWtF2AnpK9RQ"_s), u"(at_hash)"_s);
        row("no difference of clocks allowed", {{.claims = setting(u"exp"_s, kNow)}, {}, {{"clock_skew"_L1, 0}}},
            u"(exp)"_s);
    }
    void a_false_id_token_is_refused() { isRefused(); }

    void a_token_that_the_provider_did_not_sign_is_refused_data() {
        columns();
        const auto unsignedAs = [](const QString &none) {
            return signedBy(
                [none](const auto &header, const auto &claims) { return withoutSignature(header, claims, none); });
        };
        row("alg none", unsignedAs(u"none"_s), u"(alg)"_s);
        row("alg NoNe", unsignedAs(u"NoNe"_s), u"(alg)"_s);
        row("no alg", unsignedAs({}), u"(alg)"_s);
        row("RS256 without signature", unsignedAs(u"RS256"_s), u"signature is empty"_s);
        row("HS256 keyed with the public key", signedBy([](const auto &header, const auto &claims) {
                return tokenKeyedWith(MadeUpProvider::key().publicPem(), header, claims);
            }),
            u"“HS256” is not accepted"_s);
        row("HS256 keyed with the client's secret", signedBy([](const auto &header, const auto &claims) {
                return tokenKeyedWith("very secret", header, claims);
            }),
            u"“HS256” is not accepted"_s);
        row("HS256 called RS256", signedBy([](const auto &header, const auto &claims) {
                const QByteArrayList parts =
                    tokenKeyedWith(MadeUpProvider::key().publicPem(), header, claims).split('.');
                return signedToken(header, claims, nullptr) + parts[2];
            }),
            u"not that of the key"_s);
        row("one claim changed afterwards", signedBy(&tampered), u"not that of the key “one”"_s);
        row("signed by somebody else", signedBy([](const auto &header, const auto &claims) {
                static const SigningKey other = SigningKey::rsa();
                return signedToken(header, claims, &other);
            }),
            u"not that of the key “one”"_s);
        row("a key of its own in the header", signedBy([](QJsonObject header, const auto &claims) {
                static const SigningKey other = SigningKey::rsa();
                header["jwk"_L1] = other.jwk(u"one"_s);
                return signedToken(header, claims, &other);
            }),
            u"not that of the key “one”"_s);
        row("an unknown key", withHeader(u"kid"_s, u"two"_s), u"no key “two” for RS256"_s);
        row("a key of another kind", signedBy([](QJsonObject header, const auto &claims) {
                static const SigningKey other = SigningKey::curve("P-256");
                header["alg"_L1] = u"ES256"_s;
                return signedToken(header, claims, &other);
            }),
            u"no key “one” for ES256"_s);
        row("what it demands is not understood", withHeader(u"crit"_s, QJsonArray{u"exp"_s}), u"(crit)"_s);
        row("two parts", withTokens(u"id_token"_s, u"a.b"_s), u"three parts"_s);
        row("encrypted", withTokens(u"id_token"_s, u"a.b.c.d.e"_s), u"encrypted"_s);
        row("no base64", withTokens(u"id_token"_s, u"{}.{}.{}"_s), u"base64url"_s);
        row("no JSON", withTokens(u"id_token"_s, u"YWRh.YWRh.YWRh"_s), u"base64url of a JSON object"_s);
        row("padded", withTokens(u"id_token"_s, u"e30=.e30=.YWRh"_s), u"base64url"_s);
        row("100 KiB", withTokens(u"id_token"_s, QString(100'000, u'a') + ".b.c"_L1), u"64 KiB"_s);
    }
    void a_token_that_the_provider_did_not_sign_is_refused() { isRefused(); }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestOidcAttacks)
#include "tst_attacks.moc"
