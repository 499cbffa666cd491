// Sites behind Apache: each with the settings that the console shows for it, changed where it is another kind of
// client.
#pragma once
#include "tests/e2e/openid/apache.h"
#include "tests/e2e/openid/strangers.h"
#include "ui/sites/openid_recipes.h"

namespace gatelodge::tests {

class ApacheSites {
public:
    using Change = std::function<void(OpenIdProfile &, QString &)>;

    ApacheSites(store::Session &session, Apache &apache, const QString &issuer)
        : m_session(session), m_apache(apache), m_issuer(issuer), m_org(anOrg(session, QStringLiteral("Regatta"))) {
        add("recipe", [](auto &, QString &) {});
        add("post", [](OpenIdProfile &p, QString &settings) {
            p.proof = ClientProof::Post;
            p.idTokenAlgorithm = SigningAlgorithm::Es256;
            settings.replace(QStringLiteral("client_secret_basic"), QStringLiteral("client_secret_post"));
        });
        add("key", [this](OpenIdProfile &p, QString &settings) {
            settings.replace(QStringLiteral("OIDCClientSecret SECRET"), giveKey(p));
            settings.replace(QStringLiteral("client_secret_basic"), QStringLiteral("private_key_jwt"));
        });
        add("public", [](OpenIdProfile &p, QString &settings) {
            p.proof = ClientProof::None;
            settings.remove(QStringLiteral("OIDCClientSecret SECRET\n"));
            settings.replace(QStringLiteral("client_secret_basic"), QStringLiteral("none"));
        });
        add("nonce", [](OpenIdProfile &p, QString &settings) {
            p.binding = Binding::Nonce;
            settings.remove(QStringLiteral("OIDCPKCEMethod S256\n"));
        });
        add("without", [](OpenIdProfile &, QString &settings) { // PKCE is asked of it, and it sends none
            settings.remove(QStringLiteral("OIDCPKCEMethod S256\n"));
        });
        add("posting", [](OpenIdProfile &, QString &settings) {
            settings += QStringLiteral("OIDCProviderAuthRequestMethod POST\n");
        });
        for (const char *name : {"lasting", "lasting-key", "lasting-public"}) {
            add(name, [this, name = QByteArray(name)](OpenIdProfile &p, QString &settings) {
                settings.replace(QStringLiteral(" groups\""), QStringLiteral(" groups offline_access\""));
                settings += QStringLiteral("<Location \"/page\">\nOIDCPassRefreshToken On\n</Location>\n");
                if (name.endsWith("key")) {
                    settings.replace(QStringLiteral("OIDCClientSecret SECRET"), giveKey(p));
                    settings.replace(QStringLiteral("client_secret_basic"), QStringLiteral("private_key_jwt"));
                }
                if (name.endsWith("public")) {
                    p.proof = ClientProof::None;
                    settings.remove(QStringLiteral("OIDCClientSecret SECRET\n"));
                    settings.replace(QStringLiteral("client_secret_basic"), QStringLiteral("none"));
                }
            });
        }
        addResources();
    }

    const QJsonObject &sites() const { return m_sites; }

private:
    // It proves itself in the first way that the metadata names, and believes no introspection endpoint without TLS
    // that does not stand there: for the other ways it reads a copy that names them alone.
    void addResources() {
        const QString guard = QStringLiteral("OIDCOAuthServerMetadataURL %1\nOIDCOAuthClientID %2\n%3\n"
                                             "OIDCOAuthTokenIntrospectionInterval -1\nOIDCOAuthRemoteUserClaim sub\n"
                                             "<Location \"/\">\nAuthType oauth20\nRequire valid-user\n</Location>\n");
        const quint16 copies = m_apache.port();
        m_apache.serve(copies, QString());
        for (const ClientProof proof : {ClientProof::Basic, ClientProof::Post, ClientProof::PrivateKey}) {
            const QString way(clientProofName(proof)), name = QStringLiteral("resource-") + way;
            const QJsonObject copy{
                {QStringLiteral("issuer"), m_issuer},
                {QStringLiteral("introspection_endpoint"), m_issuer + QStringLiteral("/oidc/introspect")},
                {QStringLiteral("introspection_endpoint_auth_methods_supported"), QJsonArray{way}}};
            m_apache.write(QStringLiteral("pages/") + name, QJsonDocument(copy).toJson());
            add(name.toLatin1().constData(), [&, proof](OpenIdProfile &p, QString &settings) {
                p.proof = proof;
                p.isService = true; // who may ask what other sites' tokens are worth
                const QString place = proof == ClientProof::Basic
                                          ? m_issuer + QStringLiteral("/.well-known/oauth-authorization-server")
                                          : QStringLiteral("http://127.0.0.1:%1/%2").arg(copies).arg(name);
                settings = guard.arg(place, p.clientId,
                                     proof == ClientProof::PrivateKey ? giveKey(p)
                                                                      : QStringLiteral("OIDCOAuthClientSecret SECRET"));
            });
        }
    }

    QString giveKey(OpenIdProfile &profile) {
        profile.proof = ClientProof::PrivateKey;
        const auto key = value(jose::SigningKey::generate(SigningAlgorithm::Rs256)); // it signs with RSA alone
        profile.clientKeys = {{QStringLiteral("keys"), QJsonArray{key.publicJwk()}}};
        const QString file = m_apache.write(profile.clientId + QStringLiteral(".pem"), pemOf(key).toUtf8());
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {QStringLiteral("pkey"), QStringLiteral("-in"), file,
                                                  QStringLiteral("-pubout"), QStringLiteral("-out"), file + u'p'});
        if (!openssl.waitForFinished(kApachePatience) || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
        return QStringLiteral("OIDCPrivateKeyFiles %1#%2\nOIDCPublicKeyFiles %1#%2p").arg(key.id(), file);
    }

    void add(const char *name, const Change &change) {
        const quint16 port = m_apache.port();
        const QString home = QStringLiteral("http://127.0.0.1:%1").arg(port);
        OpenIdProfile profile;
        profile.clientId = QLatin1String(name);
        profile.scopes = QStringList{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                                     QStringLiteral("groups")};
        const auto recipes = ui::openIdRecipes(profile, m_issuer, home);
        const auto recipe = std::find_if(recipes.begin(), recipes.end(), [](const ui::OpenIdRecipe &known) {
            return known.application.startsWith(QLatin1String("Apache"));
        });
        QString settings = recipe->settings;
        profile.scopes = openIdScopes();
        profile.redirectAddresses = QStringList{recipe->redirect};
        profile.logoutAddresses = QStringList{recipe->goodbye};
        profile.logoutNotice = recipe->notice;
        profile.proof = recipe->proof;
        profile.binding = recipe->binding;
        change(profile, settings);
        const QString secret = QString::fromLatin1(service::Token::generate().text);
        settings.replace(QStringLiteral("SECRET"), secret);
        insert(profile, secret);
        m_apache.serve(port, settings + own());
        m_sites[profile.clientId] = QJsonObject{{QStringLiteral("home"), home},
                                                {QStringLiteral("goodbye"), recipe->goodbye},
                                                {QStringLiteral("id"), profile.clientId},
                                                {QStringLiteral("secret"), secret},
                                                {QStringLiteral("callback"), recipe->redirect},
                                                {QStringLiteral("challenge"), settings.contains(QLatin1String("S256"))},
                                                {QStringLiteral("proof"), QString(clientProofName(profile.proof))}};
    }

    // What some site or other has beside the ready settings: places for some groups, and a look at
    // the headers of what goes on to the application.
    static QString own() {
        return QStringLiteral("<Location \"/page\">\nHeader set Heard \"expr=%{req:OIDC_CLAIM_email} "
                              "%{req:OIDC_CLAIM_groups}\"\n</Location>\n<Location \"/for_board\">\nRequire claim "
                              "groups:Board\n</Location>\n"
                              "<Location \"/for_crew\">\nRequire claim groups:Crew\n</Location>\n");
    }

    void insert(const OpenIdProfile &profile, const QString &secret) {
        const SiteId site = aSite(m_session)
                                .of(m_org)
                                .with([&profile](SiteProfile &p) {
                                    p.name = profile.clientId;
                                    p.internal = true; // its server is this computer
                                })
                                .make();
        value(store::insertOpenIdClient(m_session, site, profile));
        if (profile.proof != ClientProof::Basic && profile.proof != ClientProof::Post)
            return;
        const auto stored = service::Token::storedFormOf(secret.toLatin1());
        value(store::insertClientSecret(m_session, site, *stored, secret.left(6)));
    }

    store::Session &m_session;
    Apache &m_apache;
    QString m_issuer;
    OrgId m_org;
    QJsonObject m_sites;
};

} // namespace gatelodge::tests
