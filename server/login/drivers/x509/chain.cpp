#include "server/login/drivers/x509/chain.h"
#include <algorithm>

namespace gatelodge::login::x509 {

namespace {

constexpr int kLongestChain = 6;   // authorities between the person and the one that is believed
constexpr int kBitsOfSecurity = 2; // OpenSSL's level: 112 bits, RSA of 2048, SHA-256

bool hasListOf(const Options &options, const X509 *certificate) {
    return std::any_of(options.revocations.begin(), options.revocations.end(), [&](const RevocationList &list) {
        return X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_issuer_name(certificate)) == 0;
    });
}

// What is no fault here: an authority that has no list, and an old list where old ones count.
int judge(int good, X509_STORE_CTX *context) {
    if (good != 0)
        return 1;
    const auto &options = *static_cast<const Options *>(X509_STORE_CTX_get_app_data(context));
    switch (X509_STORE_CTX_get_error(context)) {
    case X509_V_ERR_UNABLE_TO_GET_CRL: return hasListOf(options, X509_STORE_CTX_get_current_cert(context)) ? 0 : 1;
    case X509_V_ERR_CRL_HAS_EXPIRED: return options.revocationsMustBeCurrent ? 0 : 1;
    default: return 0;
    }
}

CertificateFlaw flawOf(int error, bool own) {
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED: return own ? CertificateFlaw::Expired : CertificateFlaw::AuthorityExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return own ? CertificateFlaw::NotYet : CertificateFlaw::AuthorityExpired;
    case X509_V_ERR_CERT_REVOKED: return CertificateFlaw::Revoked;
    case X509_V_ERR_INVALID_PURPOSE: return own ? CertificateFlaw::WrongPurpose : CertificateFlaw::Foreign;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK: return CertificateFlaw::Weak;
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_CRL_NOT_YET_VALID:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE: return CertificateFlaw::Unchecked;
    default: return CertificateFlaw::Foreign;
    }
}

CertificateStore storeOf(const std::vector<Certificate> &authorities, const Options &options) {
    CertificateStore store(X509_STORE_new());
    for (const Certificate &authority : authorities)
        X509_STORE_add_cert(store.get(), authority.get());
    for (const RevocationList &list : options.revocations)
        X509_STORE_add_crl(store.get(), list.get());
    return store;
}

void setRules(X509_STORE_CTX *context, const Options &options, qint64 now) {
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context);
    unsigned long flags = X509_V_FLAG_PARTIAL_CHAIN;
    if (!options.revocations.empty())
        flags |= X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL;
    X509_VERIFY_PARAM_set_flags(rules, flags);
    X509_VERIFY_PARAM_set_time(rules, time_t(now));
    X509_VERIFY_PARAM_set_depth(rules, kLongestChain);
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_CLIENT);
    X509_VERIFY_PARAM_set_auth_level(rules, kBitsOfSecurity);
    X509_STORE_CTX_set_app_data(context, const_cast<Options *>(&options));
    X509_STORE_CTX_set_verify_cb(context, judge);
}

} // namespace

Verified verify(const std::vector<Certificate> &shown, const std::vector<Certificate> &authorities,
                const Options &options, qint64 now) {
    const ErrorsCleared cleared;
    const CertificateStore store = storeOf(authorities, options);
    const CertificateStack others(sk_X509_new_null());
    for (size_t i = 1; i < shown.size(); ++i)
        sk_X509_push(others.get(), shown[i].get());
    const Verification context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), shown.front().get(), others.get()) != 1)
        return {CertificateFlaw::Foreign, QStringLiteral("OpenSSL cannot verify")};
    setRules(context.get(), options, now);
    if (X509_verify_cert(context.get()) == 1)
        return {};
    const int error = X509_STORE_CTX_get_error(context.get());
    const int depth = X509_STORE_CTX_get_error_depth(context.get());
    return {flawOf(error, depth == 0), QStringLiteral("%1 (step %2 of the chain)")
                                           .arg(QString::fromLatin1(X509_verify_cert_error_string(error)))
                                           .arg(depth)};
}

bool isOutOfDate(const X509_CRL *list, qint64 now) {
    auto at = time_t(now);
    const ASN1_TIME *next = X509_CRL_get0_nextUpdate(list);
    return next != nullptr && X509_cmp_time(next, &at) < 0;
}

bool isWithinDates(const X509 *certificate, qint64 now) {
    auto at = time_t(now);
    return X509_cmp_time(X509_get0_notBefore(certificate), &at) < 0 &&
           X509_cmp_time(X509_get0_notAfter(certificate), &at) > 0;
}

} // namespace gatelodge::login::x509
