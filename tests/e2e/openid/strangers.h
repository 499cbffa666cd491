// Sites that speak OpenID Connect as their makers' libraries do, each set up in its own way, and what their programs
// are told of it.
#pragma once
#include "server/jose/signing_key.h"
#include "server/service/token.h"
#include "server/store/openid_clients.h"
#include "tests/e2e/free_port.h"
#include "tests/support/builders.h"
#include "tests/support/test_database.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gatelodge::tests {

inline QString pemOf(const jose::SigningKey &key) {
    QString pem = QStringLiteral("-----BEGIN PRIVATE KEY-----\n");
    const QString text = QString::fromLatin1(key.toPkcs8().toBase64());
    for (qsizetype at = 0; at < text.size(); at += 64)
        pem += text.mid(at, 64) + u'\n';
    return pem + QStringLiteral("-----END PRIVATE KEY-----\n");
}

class Strangers {
public:
    using Change = std::function<void(OpenIdProfile &)>;

    explicit Strangers(store::Session &session) : m_session(session) {
        add("basic", [](auto &) {});
        add("post", [](OpenIdProfile &p) {
            p.proof = ClientProof::Post;
            p.idTokenAlgorithm = SigningAlgorithm::Es256;
        });
        add("public", [](OpenIdProfile &p) {
            p.proof = ClientProof::None;
            p.idTokenAlgorithm = SigningAlgorithm::EdDsa;
        });
        add("nonce", [](OpenIdProfile &p) { p.binding = Binding::Nonce; });
        add("neither", [](OpenIdProfile &p) { p.binding = Binding::Neither; });
        add("key", [](OpenIdProfile &p) {
            p.proof = ClientProof::PrivateKey;
            p.idTokenAlgorithm = SigningAlgorithm::Es256;
        });
        add("pushing", [](OpenIdProfile &p) { p.needsPushed = true; });
        add("device", [](OpenIdProfile &p) {
            p.proof = ClientProof::None;
            p.mayUseDevices = true;
        });
        add("service", [](OpenIdProfile &p) { p.isService = true; });
        add("leaving", [this](OpenIdProfile &p) {
            p.logoutNotice = QStringLiteral("http://127.0.0.1:%1/told").arg(m_noticePort);
        });
        add(
            "asking", [](auto &) {}, true);
        add(
            "standing", [](auto &) {}, true);
    }

    const QJsonObject &clients() const { return m_clients; }

private:
    void add(const char *name, const Change &change, bool consent = false) {
        const QString callback = consent ? QStringLiteral("http://127.0.0.1:%1/back").arg(freePort())
                                         : QStringLiteral("https://%1.example.org/back").arg(QLatin1String(name));
        OpenIdProfile profile;
        profile.clientId = QLatin1String(name);
        profile.redirectAddresses = QStringList{callback};
        profile.logoutAddresses = QStringList{QStringLiteral("https://%1.example.org/gone").arg(profile.clientId)};
        profile.scopes = openIdScopes();
        change(profile);
        QJsonObject told{{QStringLiteral("id"), profile.clientId},
                         {QStringLiteral("redirect"), callback},
                         {QStringLiteral("goodbye"), profile.logoutAddresses.first()},
                         {QStringLiteral("scope"), QStringLiteral("openid profile email groups")},
                         {QStringLiteral("proof"), QString(clientProofName(profile.proof))},
                         {QStringLiteral("alg"), QString(algorithmName(profile.idTokenAlgorithm))},
                         {QStringLiteral("challenge"), profile.binding == Binding::Challenge},
                         {QStringLiteral("nonce"), profile.binding != Binding::Neither},
                         {QStringLiteral("noticePort"), m_noticePort}};
        giveProof(profile, told);
        const SiteId site = siteNamed(profile.clientId, consent);
        value(store::insertOpenIdClient(m_session, site, profile));
        if (told.contains(QStringLiteral("secret"))) {
            const auto stored = service::Token::storedFormOf(told[QStringLiteral("secret")].toString().toLatin1());
            value(
                store::insertClientSecret(m_session, site, *stored, told[QStringLiteral("secret")].toString().left(6)));
        }
        m_clients[profile.clientId] = told;
    }

    SiteId siteNamed(const QString &name, bool consent) {
        aSite site(m_session);
        if (consent)
            site.requiringConsent();
        return site
            .with([&name](SiteProfile &p) {
                p.name = name;
                p.internal = true; // its server is this computer
            })
            .make();
    }

    static void giveProof(OpenIdProfile &profile, QJsonObject &told) {
        if (profile.proof == ClientProof::Basic || profile.proof == ClientProof::Post)
            told[QStringLiteral("secret")] = QString::fromLatin1(service::Token::generate().text);
        if (profile.proof != ClientProof::PrivateKey)
            return;
        const auto key = value(jose::SigningKey::generate(SigningAlgorithm::Es256));
        profile.clientKeys = {{QStringLiteral("keys"), QJsonArray{key.publicJwk()}}};
        told[QStringLiteral("key")] = pemOf(key);
        told[QStringLiteral("kid")] = key.id();
    }

    store::Session &m_session;
    quint16 m_noticePort = freePort();
    QJsonObject m_clients;
};

} // namespace gatelodge::tests
