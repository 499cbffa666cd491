#include "server/login/drivers/ldap/certificates.h"
#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <QFile>

namespace gatelodge::login::ldap {

namespace {

// What we try and fail to read is no error that somebody else on this thread should find.
struct QuietErrors {
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
};

template <auto free> struct Freed {
    template <typename T> void operator()(T *value) const { free(value); }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

Certificate certificateFrom(const QByteArray &der) {
    const QuietErrors quiet;
    auto position = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &position, der.size()));
}

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

} // namespace

bool holdsCertificate(const QByteArray &pem) {
    return eachCertificate(pem, [](X509 *) {}) > 0;
}

QString describeCertificate(const QByteArray &der) {
    const Certificate certificate = certificateFrom(der);
    if (!certificate)
        return {};
    const QString until = written(
        [&](BIO *target) { ASN1_TIME_print_ex(target, X509_get0_notAfter(certificate.get()), ASN1_DTFLGS_ISO8601); });
    return QStringLiteral("%1, issued by %2, valid until %3")
        .arg(nameFrom(X509_get_subject_name(certificate.get())), nameFrom(X509_get_issuer_name(certificate.get())),
             until.left(10));
}

QString troubleWithCertificate(const QByteArray &der, const QByteArray &authorities, const QString &host) {
    const Certificate certificate = certificateFrom(der);
    if (!certificate)
        return QStringLiteral("the server shows no certificate");
    const QuietErrors quiet;
    const std::unique_ptr<X509_STORE, Freed<X509_STORE_free>> store(X509_STORE_new());
    if (authorities.isEmpty())
        X509_STORE_load_file(store.get(), QFile::encodeName(systemAuthorities()).constData());
    else
        eachCertificate(authorities, [&](X509 *one) { X509_STORE_add_cert(store.get(), one); });
    const std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>> check(X509_STORE_CTX_new());
    X509_STORE_CTX_init(check.get(), store.get(), certificate.get(), nullptr);
    X509_VERIFY_PARAM *wanted = X509_STORE_CTX_get0_param(check.get());
    const QByteArray name = host.toUtf8();
    if (!X509_VERIFY_PARAM_set1_ip_asc(wanted, name.constData()))
        X509_VERIFY_PARAM_set1_host(wanted, name.constData(), size_t(name.size()));
    if (X509_verify_cert(check.get()) == 1)
        return {};
    return QString::fromUtf8(X509_verify_cert_error_string(X509_STORE_CTX_get_error(check.get())));
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
