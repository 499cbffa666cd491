#include "server/http/tls.h"
#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
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

template <auto Free> struct Freed {
    template <typename Thing> void operator()(Thing *thing) const { Free(thing); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

Bio readerOf(const QByteArray &bytes) { return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size()))); }

// Qt would find out only at each handshake, and tell nobody but the client.
bool belongTogether(const TlsIdentity &identity) {
    const Bio chain = readerOf(identity.certificateChain);
    const Bio keyFile = readerOf(identity.privateKey);
    const Certificate certificate(PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(keyFile.get(), nullptr, nullptr, nullptr));
    const bool together = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error(); // what failed here must not look like a failure of the next handshake on this thread
    return together;
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsIdentity &identity) {
    const auto chain = QSslCertificate::fromData(identity.certificateChain, QSsl::Pem);
    if (chain.isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("tls: the certificate file holds no PEM certificate"));
    const QSslKey key = keyFrom(identity.privateKey);
    if (key.isNull())
        return failure(Fault::Misconfigured, QStringLiteral("tls: the key file holds no unencrypted RSA or EC key"));
    if (!belongTogether(identity))
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
    if (identity.asksEverybody) {
        configuration.setCaCertificates({}); // nor are the system's own believed
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        // A resumed session would bring what was shown an hour ago.
        configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
        configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    }
    return configuration;
}

} // namespace gatelodge::http
