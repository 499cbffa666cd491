#include "server/http/tls.h"
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace gatelodge::http {
namespace {

QSslKey keyFrom(const QByteArray &pem) {
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa})
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    return {};
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsIdentity &identity) {
    const auto chain = QSslCertificate::fromData(identity.certificateChain, QSsl::Pem);
    if (chain.isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("tls: the certificate file holds no PEM certificate"));
    const QSslKey key = keyFrom(identity.privateKey);
    if (key.isNull())
        return failure(Fault::Misconfigured, QStringLiteral("tls: the key file holds no unencrypted RSA or EC key"));
    if (key.algorithm() != chain.first().publicKey().algorithm())
        return failure(Fault::Misconfigured, QStringLiteral("tls: key and certificate do not belong together"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!identity.clientAuthorities.isEmpty()) {
        const auto authorities = QSslCertificate::fromData(identity.clientAuthorities, QSsl::Pem);
        if (authorities.isEmpty())
            return failure(Fault::Misconfigured, QStringLiteral("tls: the client authorities hold no PEM certificate"));
        configuration.setCaCertificates(authorities);
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    }
    return configuration;
}

} // namespace gatelodge::http
