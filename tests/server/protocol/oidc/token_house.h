// Sites' servers before the provider: clients with every kind of proof, codes and refresh tokens as a sign-in leaves
// them, and what the endpoints answer.
#pragma once
#include "server/jose/jws.h"
#include "server/jose/signing_key.h"
#include "server/openid/tokens.h"
#include "server/service/digest.h"
#include "server/service/token.h"
#include "server/store/queue.h"
#include "tests/server/protocol/oidc/openid_house.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gatelodge::oidc::tests {

inline const QByteArray kForm = "Content-Type: application/x-www-form-urlencoded\r\n";

struct Told { // by an endpoint that answers in JSON
    Answer answer;
    QJsonObject json;
    int status() const { return answer.status; }
    QString operator[](const char *name) const { return json.value(QLatin1StringView(name)).toString(); }
    QByteArray error() const { return (*this)["error"].toLatin1(); }
    QByteArray bytes(const char *name) const { return (*this)[name].toLatin1(); }
};

struct Server { // a site's, with what it proves itself by
    Peer peer;
    QByteArray secret;
    std::shared_ptr<jose::SigningKey> key;
    QByteArray id() const { return peer.profile.clientId.toUtf8(); }
    QByteArray basic() const { return "Authorization: Basic " + (id() + ':' + secret).toBase64() + "\r\n"; }
};

inline QByteArray shared(const QList<QPair<QByteArray, QByteArray>> &pairs) {
    QByteArray body;
    for (const auto &[name, text] : pairs)
        body += (body.isEmpty() ? "" : "&") + name + '=' + text.toPercentEncoding();
    return body;
}

class TokenHouse : public OpenIdHouse {
public:
    using OpenIdHouse::OpenIdHouse;

    Server server(
        ClientProof proof = ClientProof::Basic, const std::function<void(OpenIdProfile &)> &change = [](auto &) {},
        std::optional<SiteId> site = {}) {
        Server made;
        if (proof == ClientProof::PrivateKey)
            made.key = std::make_shared<jose::SigningKey>(value(jose::SigningKey::generate(SigningAlgorithm::Es256)));
        made.peer = peer(
            [&](OpenIdProfile &profile) {
                profile.proof = proof;
                profile.scopes << QStringLiteral("offline_access");
                if (made.key)
                    profile.clientKeys = {{QStringLiteral("keys"), QJsonArray{made.key->publicJwk()}}};
                change(profile);
            },
            site);
        if (proof == ClientProof::Basic || proof == ClientProof::Post)
            made.secret = newSecret(made.peer.site);
        return made;
    }
    QByteArray newSecret(const SiteId &site) {
        const service::Token secret = service::Token::generate();
        value(store::inTransaction(session(), Actor::system(), [&] {
            return store::insertClientSecret(session(), site, secret.stored, QString::fromLatin1(secret.text.left(4)));
        }));
        return secret.text;
    }

    struct Code {
        QByteArray text;
        GrantId grant;
    };
    static OpenIdGrant grantOf(const Server &server, const UserId &person,
                               const QStringList &scopes = {QStringLiteral("openid"), QStringLiteral("profile")}) {
        OpenIdGrant grant;
        grant.site = server.peer.site;
        grant.user = person;
        grant.scopes = scopes;
        grant.nonce = QStringLiteral("n-0S6_WzA2Mj");
        grant.authTime = QDateTime::currentDateTimeUtc();
        grant.level = Level::Normal;
        grant.method = QStringLiteral("password");
        return grant;
    }
    // As authorize leaves one, after the visit that goes with it.
    Code code(const OpenIdGrant &grant, const QByteArray &challenge = challengeOf(kVerifier),
              const QString &back = kBack) {
        const service::Token text = service::Token::generate();
        const auto id = value(store::inTransaction(session(), Actor::system(), [&]() -> Result<GrantId> {
            GL_DO(store::recordVisits(session(), {{grant.user, grant.site, Revision{1}}}));
            return store::insertGrant(
                session(), grant,
                store::NewCode{text.stored, back, QString::fromLatin1(challenge), std::chrono::seconds(60)});
        }));
        return {text.text, id};
    }
    Code code(const Server &server, const QStringList &scopes = {QStringLiteral("openid"), QStringLiteral("profile")}) {
        return code(grantOf(server, freshPerson(), scopes));
    }

    Told post(const QByteArray &path, const QByteArray &body, const QByteArray &headers) {
        Client asking(front().port());
        Told told{asking.post(path, body, headers + kForm), {}};
        told.json = QJsonDocument::fromJson(told.answer.body).object();
        return told;
    }
    // Proved in the client's own way.
    Told ask(const QByteArray &path, const Server &server, Fields fields) {
        QByteArray headers;
        switch (server.peer.profile.proof) {
        case ClientProof::None: fields.insert("client_id", server.id()); break;
        case ClientProof::Basic: headers = server.basic(); break;
        case ClientProof::Post:
            fields.insert("client_id", server.id());
            fields.insert("client_secret", server.secret);
            break;
        case ClientProof::PrivateKey:
            fields.insert("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
            fields.insert("client_assertion", assertion(server));
            break;
        }
        return post(path, encoded(fields), headers);
    }
    Told token(const Server &server, const Fields &fields) { return ask("/oidc/token", server, fields); }
    static Fields redeeming(const QByteArray &code, const Fields &changes = {}) {
        Fields fields{{"grant_type", "authorization_code"},
                      {"code", code},
                      {"redirect_uri", kBack.toUtf8()},
                      {"code_verifier", kVerifier}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            fields[change.key()] = change.value();
        return fields;
    }
    Told redeem(const Server &server, const Code &code, const Fields &changes = {}) {
        return token(server, redeeming(code.text, changes));
    }
    Told refresh(const Server &server, const QByteArray &refreshToken, const Fields &changes = {}) {
        Fields fields{{"grant_type", "refresh_token"}, {"refresh_token", refreshToken}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            fields[change.key()] = change.value();
        return token(server, fields);
    }

    QJsonObject assertionClaims(const Server &server, qint64 life = 120) {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        return {{QStringLiteral("iss"), server.peer.profile.clientId},
                {QStringLiteral("sub"), server.peer.profile.clientId},
                {QStringLiteral("aud"), QString::fromLatin1(means().publicUrl)},
                {QStringLiteral("jti"), QString::fromLatin1(service::Token::generate().text)},
                {QStringLiteral("exp"), now + life}};
    }
    QByteArray assertion(const Server &server) { return value(server.key->sign(assertionClaims(server), "JWT")); }

    bool holds(const GrantId &grant) {
        const auto found = value(store::findGrant(session(), grant));
        return found && !found->endedAt.isValid();
    }
    QString endOf(const GrantId &grant) {
        const auto found = value(store::findGrant(session(), grant));
        return found ? found->endedWhy : QStringLiteral("gone");
    }
    Result<openid::JudgedToken> judged(const QByteArray &accessToken) {
        return openid::judgeAccessToken(session(), means(), m_keys, accessToken);
    }
    static QJsonObject claimsOf(const QByteArray &token) { return value(jose::parseJws(token)).claims; }

private:
    openid::KeyRings m_keys{means().vault};
};

} // namespace gatelodge::oidc::tests
