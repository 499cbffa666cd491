// Endpoints that answer falsely, and networks that fail in the middle: an answer that says what was wrong, in time.
#include "tests/support/login/oidc_issuer/attacked_sign_in.h"

namespace gatelodge::tests {

class TestOidcBadAnswers : public AttackedSignIn {
    Q_OBJECT

private Q_SLOTS:
    void a_false_answer_at_the_endpoints_is_refused_data() {
        columns();
        const QString origin = u"http://127.0.0.1"_s;
        row("discovery: another issuer", withMetadata(u"issuer"_s, u"https://evil.example"_s), u"calls itself"_s);
        row("discovery: a slash more",
            {{.metadata =
                  [](QJsonObject &metadata) {
                      metadata["issuer"_L1] = QString(metadata["issuer"_L1].toString() + u'/');
                  }}},
            u"calls itself"_s);
        row("discovery: a template of the host", withMetadata(u"issuer"_s, u"http://{tenantid}"_s), u"calls itself"_s);
        row("discovery: no token endpoint", {{.metadata = lacking(u"token_endpoint"_s)}}, u"token_endpoint"_s);
        row("discovery: http elsewhere", withMetadata(u"token_endpoint"_s, u"http://id.example.org/t"_s), u"https"_s);
        row("discovery: a file", withMetadata(u"jwks_uri"_s, u"file:///etc/passwd"_s), u"not a web address"_s);
        row("discovery: a password in it", withMetadata(u"userinfo_endpoint"_s, u"https://a:b@c/"_s), u"user name"_s);
        row("discovery: no code flow", withMetadata(u"response_types_supported"_s, QJsonArray{u"id_token"_s}),
            u"code flow"_s);
        row("discovery: no client secrets",
            withMetadata(u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"private_key_jwt"_s}),
            u"takes no client secret"_s);
        row("keys: none", scripted("/jwks", ofBody(R"({"keys":[]})")), u"no key there"_s);
        row("keys: a short one", scripted("/jwks", ofBody(R"({"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]})")),
            u"no key there"_s);
        row("keys: something else", scripted("/jwks", ofBody(R"({"keys":{"a":[1,null,"x"]}})")), u"no key there"_s);
        row("token: refused", scripted("/token", ofBody(R"({"error":"invalid_grant","error_description":"old"})", 400)),
            u"invalid_grant: old"_s);
        row("token: refused with status 200", scripted("/token", ofBody(R"({"error":"bad_verification_code"})")),
            u"bad_verification_code"_s);
        row("token: none", withTokens(u"access_token"_s, {}), u"no access token"_s);
        row("token: a header inside", withTokens(u"access_token"_s, u"a\r\nX-Evil: 1"_s), u"no access token"_s);
        row("token: of another type", withTokens(u"token_type"_s, u"mac"_s), u"no access token"_s);
        row("token: no id token", {{.tokens = lacking(u"id_token"_s)}}, u"no id token"_s);
        row("user info: somebody else", withUserInfo(u"sub"_s, u"eve-1"_s), u"somebody else"_s);
        row("user info: nobody", {{.userInfo = lacking(u"sub"_s)}}, u"somebody else"_s);
        row("user info: refused", scripted("/userinfo", ofBody("{}", 401)), u"/userinfo: answers 401"_s);
        row("user info: signed", scripted("/userinfo", ofBody("e30.e30.YWRh")), u"/userinfo: the answer is not JSON"_s);
    }
    void a_false_answer_at_the_endpoints_is_refused() { isRefused(); }

    void a_bad_network_is_an_answer_data() {
        columns();
        using Row = std::tuple<const char *, HttpScript, QString, Verdict>;
        const QByteArray endless = '{' + QByteArray(3 * 1024 * 1024, ' ') + '}';
        const Row rows[]{
            {"a redirect", HttpScript::ofStatus(302, {"Location: http://127.0.0.1:1/"}), u"302, a redirect"_s,
             Verdict::AuthError},
            {"garbage", ofBody("\xff\xfe{\"a\":"), u"not JSON"_s, Verdict::AuthError},
            {"a list", ofBody("[1]"), u"not a JSON object"_s, Verdict::AuthError},
            {"very deep", ofBody(QByteArray(100'000, '[')), u"not JSON"_s, Verdict::AuthError},
            {"a page that is not there", ofBody("gone", 404), {}, Verdict::AuthError},
            {"an endless answer", ofBody(endless), {}, Verdict::FailedToConnect},
            {"an endless head", HttpScript::of(HttpScript::EndlessHead), {}, Verdict::FailedToConnect},
            {"a slow answer", HttpScript::of(HttpScript::Drip), {}, Verdict::FailedToConnect},
            {"no answer", HttpScript::of(HttpScript::Hang), {}, Verdict::FailedToConnect},
            {"half an answer", HttpScript::of(HttpScript::Half), {}, Verdict::FailedToConnect},
            {"a reset", HttpScript::of(HttpScript::Reset), {}, Verdict::FailedToConnect},
            {"another protocol", HttpScript::of(HttpScript::Babble), {}, Verdict::FailedToConnect},
            {"an error inside", ofBody("oh", 503), u"503"_s, Verdict::FailedToConnect},
            {"too many requests", ofBody("oh", 429), u"429"_s, Verdict::FailedToConnect},
        };
        for (const QByteArray path : {"/.well-known/openid-configuration", "/jwks", "/token", "/userinfo"}) {
            for (const auto &[name, script, detail, verdict] : rows)
                row(QByteArray(path + ": " + name), scripted(path, script), detail.isEmpty() ? QString(path) : detail,
                    verdict);
        }
    }
    void a_bad_network_is_an_answer() { isRefused(); }
};

} // namespace gatelodge::tests

QTEST_GUILESS_MAIN(gatelodge::tests::TestOidcBadAnswers)
#include "tst_bad_answers.moc"
