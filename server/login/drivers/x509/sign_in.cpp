#include "server/login/drivers/x509/sign_in.h"
#include "server/login/drivers/x509/chain.h"
#include "server/login/drivers/x509/person.h"
#include "server/login/drivers/x509/published.h"
#include <QSet>

namespace gatelodge::login::x509 {

namespace {

constexpr qsizetype kMostShown = 8; // certificates; longer chains are nobody's

AuthAnswer refused(CertificateFlaw flaw, const QString &detail) {
    // Where our own side is at fault, the person may well be who they say: that is trouble, and no wrong proof.
    const bool ours = flaw == CertificateFlaw::AuthorityExpired || flaw == CertificateFlaw::Unchecked;
    AuthAnswer answer = answered(ours ? Verdict::AuthError : Verdict::NoAccount, detail);
    answer.flaw = flaw;
    return answer;
}

} // namespace

Result<std::vector<Certificate>> authoritiesFor(Options &options, const Means &means) {
    if (options.source == Source::Trusted)
        return std::move(options.authorities);
    if (!means.certificates)
        return failure(Fault::Misconfigured, QStringLiteral("the house lends no certificate authority"));
    GL_TRY(const auto own, means.certificates->ownAuthorities());
    std::vector<Certificate> authorities;
    for (const QByteArray &der : own) {
        if (auto certificate = readCertificate(der))
            authorities.push_back(std::move(certificate));
    }
    return authorities;
}

// False: one of them has never come, so whether somebody's certificate is on it nobody knows.
Result<bool> addFetched(Options &options, CertificateDoor &door) {
    if (options.revocationAddresses.isEmpty())
        return true;
    QStringList addresses;
    for (const QUrl &address : std::as_const(options.revocationAddresses))
        addresses << address.toString();
    GL_TRY(const auto fetched, door.fetchedLists(addresses));
    for (const QByteArray &der : fetched) {
        if (auto list = readRevocationList(der))
            options.revocations.push_back(std::move(list));
    }
    return fetched.size() == QSet<QString>(addresses.begin(), addresses.end()).size();
}

Result<RedirectStart> SignIn::begin(const QUrl &, const QString &state, const QString &) {
    const auto options = readOptions(m_settings);
    if (!options)
        return failure(options.error());
    QUrl url = m_means.certificates ? m_means.certificates->address() : QUrl();
    if (!url.isValid())
        return failure(Fault::Unavailable, QStringLiteral("no listener asks for certificates: set certificate_listen"));
    url.setQuery(QUrlQuery{{QStringLiteral("state"), state}});
    return RedirectStart{url, {}};
}

AuthAnswer SignIn::finish(const RedirectReturn &back) {
    if (!m_means.certificates)
        return answered(Verdict::FailedToConnect, QStringLiteral("no listener asks for certificates"));
    const QString code = back.query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const auto shown = m_means.certificates->takeShown(code, back.state);
    if (!shown)
        return answered(shown.error().fault == Fault::Unavailable ? Verdict::FailedToConnect : Verdict::AuthError,
                        shown.error().detail);
    return judge(*shown);
}

AuthAnswer SignIn::judge(const QList<QByteArray> &shown) const {
    if (shown.isEmpty())
        return refused(CertificateFlaw::NotShown, QStringLiteral("no certificate was shown"));
    if (shown.size() > kMostShown)
        return refused(CertificateFlaw::Foreign, QStringLiteral("more certificates than any chain has"));
    auto options = readOptions(m_settings);
    if (!options)
        return answered(Verdict::AuthError, options.error().detail);
    const auto authorities = authoritiesFor(*options, m_means);
    if (!authorities)
        return answered(Verdict::AuthError, authorities.error().detail);
    const auto complete = addFetched(*options, *m_means.certificates);
    if (!complete)
        return answered(Verdict::AuthError, complete.error().detail);
    if (!*complete && options->revocationsMustBeCurrent)
        return refused(CertificateFlaw::Unchecked, QStringLiteral("a revocation list has never been fetched"));
    std::vector<Certificate> chain;
    for (const QByteArray &der : shown) {
        if (auto certificate = readCertificate(der))
            chain.push_back(std::move(certificate));
        else
            return refused(CertificateFlaw::Foreign, QStringLiteral("something in the chain is no certificate"));
    }
    const Verified verified = verify(chain, *authorities, *options, m_means.now());
    if (verified.flaw != CertificateFlaw::None)
        return refused(verified.flaw, verified.detail);
    const auto person = personIn(chain.front().get(), *options);
    if (!person)
        return refused(CertificateFlaw::Nameless, QStringLiteral("the part that names the person is missing"));
    if (options->source == Source::Own) { // it brings nobody new, whatever the authority's page says
        const auto known = m_means.certificates->hasIssued(person->identity);
        if (!known)
            return answered(Verdict::AuthError, known.error().detail);
        if (!*known)
            return refused(CertificateFlaw::NotLinked, QStringLiteral("issued here, and forgotten"));
    }
    AuthAnswer answer = answered(Verdict::Ok);
    answer.user = *person;
    return answer;
}

} // namespace gatelodge::login::x509
