#include "tests/support/login/oidc_issuer/made_up_provider.h"
#include <QJsonDocument>

namespace gatelodge::tests {

using test::HttpScript;
using namespace Qt::StringLiterals;

namespace {

void change(const Lies::Change &lie, QJsonObject &object) {
    if (lie)
        lie(object);
}

HttpScript ofJson(const QJsonObject &object) {
    return {HttpScript::Answer, 200, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

} // namespace

MadeUpProvider::MadeUpProvider(Lies lies)
    : m_lies(std::move(lies)), m_keys{key().jwk(u"one"_s)},
      m_receiver(test::HttpReceiver::Answerer([this](const test::HttpSeen &seen) { return answer(seen); })) {
    const std::lock_guard guard(m_guard);
    // Ports come back, and what is remembered of a provider goes by its name: no two have the same.
    static std::atomic<int> made = 0;
    m_prefix = '/' + QByteArray::number(++made);
    m_origin = "http://127.0.0.1:" + QByteArray::number(m_receiver.port()) + m_prefix;
}

const SigningKey &MadeUpProvider::key() {
    static const SigningKey key = SigningKey::rsa();
    return key;
}

QString MadeUpProvider::url() const { return QString::fromLatin1(m_origin); }

void MadeUpProvider::setNonce(const QString &nonce) {
    const std::lock_guard guard(m_guard);
    m_nonce = nonce;
}

void MadeUpProvider::setKeys(const QJsonArray &jwks) {
    const std::lock_guard guard(m_guard);
    m_keys = jwks;
}

void MadeUpProvider::setLies(Lies lies) {
    const std::lock_guard guard(m_guard);
    m_lies = std::move(lies);
}

void MadeUpProvider::setClock(std::function<qint64()> clock) {
    const std::lock_guard guard(m_guard);
    m_clock = std::move(clock);
}

int MadeUpProvider::asked(const QByteArray &path) const {
    const std::lock_guard guard(m_guard);
    return m_asked.value(path);
}

QByteArray MadeUpProvider::lastForm() const {
    const std::lock_guard guard(m_guard);
    return m_lastToken.body;
}

QByteArray MadeUpProvider::lastTokenHead() const {
    const std::lock_guard guard(m_guard);
    return m_lastToken.head;
}

HttpScript MadeUpProvider::answer(const test::HttpSeen &seen) {
    const std::lock_guard guard(m_guard);
    const QByteArray path = seen.head.split(' ').value(1).split('?').first().mid(m_prefix.size());
    ++m_asked[path];
    if (path == "/token")
        m_lastToken = seen;
    if (m_lies.scripts.contains(path))
        return m_lies.scripts.value(path);
    if (path.endsWith("/.well-known/openid-configuration"))
        return ofJson(metadata());
    if (path == "/jwks")
        return ofJson({{"keys"_L1, m_keys}});
    if (path == "/token")
        return ofJson(tokens());
    if (path == "/userinfo")
        return ofJson(userInfo());
    return HttpScript::ofStatus(404);
}

QJsonObject MadeUpProvider::metadata() const {
    const QString origin = QString::fromLatin1(m_origin);
    QJsonObject metadata{{"issuer"_L1, origin},
                         {"authorization_endpoint"_L1, QString(origin + "/authorize"_L1)},
                         {"token_endpoint"_L1, QString(origin + "/token"_L1)},
                         {"jwks_uri"_L1, QString(origin + "/jwks"_L1)},
                         {"userinfo_endpoint"_L1, QString(origin + "/userinfo"_L1)},
                         {"response_types_supported"_L1, QJsonArray{u"code"_s}},
                         {"authorization_response_iss_parameter_supported"_L1, true}};
    change(m_lies.metadata, metadata);
    return metadata;
}

QJsonObject MadeUpProvider::tokens() const {
    const qint64 now = m_clock();
    QJsonObject header{{"alg"_L1, u"RS256"_s}, {"kid"_L1, u"one"_s}};
    QJsonObject claims{{"iss"_L1, QString::fromLatin1(m_origin)},
                       {"aud"_L1, u"lodge"_s},
                       {"sub"_L1, u"ada-1815"_s},
                       {"nonce"_L1, m_nonce},
                       {"iat"_L1, now},
                       {"exp"_L1, now + 300}};
    change(m_lies.header, header);
    change(m_lies.claims, claims);
    const QByteArray token = m_lies.sign ? m_lies.sign(header, claims) : signedToken(header, claims, &key());
    QJsonObject tokens{{"access_token"_L1, u"an-access-token"_s},
                       {"token_type"_L1, u"Bearer"_s},
                       {"id_token"_L1, QString::fromLatin1(token)}};
    change(m_lies.tokens, tokens);
    return tokens;
}

QJsonObject MadeUpProvider::userInfo() const {
    QJsonObject info{{"sub"_L1, u"ada-1815"_s},
                     {"name"_L1, u"Ada Lovelace"_s},
                     {"preferred_username"_L1, u"ada"_s},
                     {"email"_L1, u"ada@example.org"_s},
                     {"email_verified"_L1, true}};
    change(m_lies.userInfo, info);
    return info;
}

} // namespace gatelodge::tests
