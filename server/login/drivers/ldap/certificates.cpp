#include "server/login/drivers/ldap/certificates.h"
#include "server/login/drivers/ldap/stream.h"
#include <memory>
#include <mutex>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace gatelodge::login::ldap {

namespace {

constexpr qsizetype kMostKnown = 64;

// What we try and fail to read is no error that somebody else on this thread should find.
struct QuietErrors {
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
};

template <auto free> struct Freed {
    template <typename T> void operator()(T *value) const { free(value); }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Session = std::unique_ptr<SSL, Freed<SSL_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

template <typename F> int eachCertificate(const QByteArray &pem, F visit) {
    const QuietErrors quiet;
    const Memory source(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    int count = 0;
    while (const Certificate next{PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr)}) {
        visit(next.get());
        ++count;
    }
    return count;
}

template <typename F> QString written(F print) {
    const Memory target(BIO_new(BIO_s_mem()));
    print(target.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(target.get(), &text);
    return QString::fromUtf8(text, size);
}

QString nameFrom(const X509_NAME *name) {
    return written([&](BIO *target) { X509_NAME_print_ex(target, name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB); });
}

QString describe(const X509 *certificate) {
    const QString until =
        written([&](BIO *target) { ASN1_TIME_print_ex(target, X509_get0_notAfter(certificate), ASN1_DTFLGS_ISO8601); });
    return QStringLiteral("%1, issued by %2, valid until %3")
        .arg(nameFrom(X509_get_subject_name(certificate)), nameFrom(X509_get_issuer_name(certificate)), until.left(10));
}

// As far as it goes: the certificate is seen before it ends. The socket is the layer's, for OpenSSL would not stop in
// time.
void shakeHands(SSL *session, Layer &layer, int socket) {
    BIO *incoming = BIO_new(BIO_s_mem()), *outgoing = BIO_new(BIO_s_mem());
    SSL_set_bio(session, incoming, outgoing); // owns both
    char buffer[16384];
    for (;;) {
        const int done = SSL_connect(session);
        const int reason = SSL_get_error(session, done);
        for (int size = 0; (size = BIO_read(outgoing, buffer, sizeof buffer)) > 0;) {
            if (layer.transmit(socket, buffer, size_t(size)) != size)
                return;
        }
        if (done == 1 || reason != SSL_ERROR_WANT_READ)
            return;
        const long got = layer.receive(socket, buffer, sizeof buffer);
        if (got <= 0)
            return;
        BIO_write(incoming, buffer, int(got));
    }
}

} // namespace

bool holdsCertificate(const QByteArray &pem) {
    static std::mutex mutex;
    static QSet<QByteArray> known; // digests: to read one takes longer than to ask a directory, and each sign-in asks
    const QByteArray digest = QCryptographicHash::hash(pem, QCryptographicHash::Sha256);
    {
        const std::lock_guard lock(mutex);
        if (known.contains(digest))
            return true;
    }
    if (eachCertificate(pem, [](X509 *) {}) == 0)
        return false;
    const std::lock_guard lock(mutex);
    if (known.size() >= kMostKnown)
        known.clear();
    known.insert(digest);
    return true;
}

QString describeCertificate(const QByteArray &der) {
    const QuietErrors quiet;
    auto position = reinterpret_cast<const unsigned char *>(der.constData());
    const Certificate certificate(d2i_X509(nullptr, &position, der.size()));
    return certificate ? describe(certificate.get()) : QString();
}

QString troubleWithCertificate(Layer &layer, int socket, const QByteArray &authorities, const QString &host) {
    const QuietErrors quiet;
    const std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>> context(SSL_CTX_new(TLS_client_method()));
    X509_STORE *store = SSL_CTX_get_cert_store(context.get());
    if (authorities.isEmpty())
        X509_STORE_load_file(store, QFile::encodeName(systemAuthorities()).constData());
    else
        eachCertificate(authorities, [&](X509 *one) { X509_STORE_add_cert(store, one); });
    const Session session(SSL_new(context.get()));
    const QByteArray name = host.toUtf8();
    if (!X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session.get()), name.constData())) {
        SSL_set1_host(session.get(), name.constData());
        SSL_set_tlsext_host_name(session.get(), const_cast<char *>(name.constData()));
    }
    shakeHands(session.get(), layer, socket);
    X509 *shown = SSL_get0_peer_certificate(session.get());
    const long verdict = SSL_get_verify_result(session.get());
    if (!shown || verdict == X509_V_OK)
        return {};
    return QStringLiteral("%1 (certificate of %2)")
        .arg(QString::fromUtf8(X509_verify_cert_error_string(verdict)), describe(shown));
}

QString systemAuthorities() {
    for (const char *file : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QLatin1StringView(file)))
            return QLatin1StringView(file);
    }
    return {};
}

} // namespace gatelodge::login::ldap
