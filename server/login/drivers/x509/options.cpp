#include "server/login/drivers/x509/options.h"

namespace gatelodge::login::x509 {

namespace {

template <typename Handle, auto Read> std::vector<Handle> readAll(const QByteArray &pem) {
    const ErrorsCleared cleared;
    std::vector<Handle> all;
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (auto *one = Read(bio.get(), nullptr, nullptr, nullptr))
        all.emplace_back(one);
    return all;
}

constexpr qsizetype kMostAddresses = 8; // of revocation lists: one for each authority of a long chain

// One a line, as somebody pastes them.
std::optional<QList<QUrl>> addressesIn(const QString &text) {
    QList<QUrl> addresses;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QUrl url(line.trimmed(), QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
        if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
            return std::nullopt;
        addresses << url;
    }
    return addresses.size() > kMostAddresses ? std::nullopt : std::optional(addresses);
}

PersonIs personFrom(const QString &name) {
    if (name == QLatin1StringView("email"))
        return PersonIs::Email;
    if (name == QLatin1StringView("principal"))
        return PersonIs::PrincipalName;
    if (name == QLatin1StringView("subject"))
        return PersonIs::Subject;
    return name == QLatin1StringView("certificate") ? PersonIs::ThisCertificate : PersonIs::CommonName;
}

Error misconfigured(const char *setting, const char *why) {
    return {Fault::Misconfigured, QLatin1StringView(setting) + QStringLiteral(": ") + QLatin1StringView(why), {}};
}

Done readTrusted(const Settings &settings, Options &options) {
    const QByteArray bundle = settings.text(QLatin1StringView("authorities")).toLatin1();
    options.authorities = readAll<Certificate, PEM_read_bio_X509>(bundle);
    if (options.authorities.empty())
        return failure(misconfigured("authorities", "no PEM certificate is in it"));
    if (qsizetype(options.authorities.size()) != bundle.count("-----BEGIN"))
        return failure(misconfigured("authorities", "something in it is no PEM certificate"));
    for (const Certificate &authority : options.authorities) {
        if (X509_check_ca(authority.get()) == 0)
            return failure(misconfigured("authorities", "one of them is no certificate authority's"));
    }
    const QByteArray lists = settings.text(QLatin1StringView("revocations")).toLatin1();
    options.revocations = readAll<RevocationList, PEM_read_bio_X509_CRL>(lists);
    if (!lists.isEmpty() && options.revocations.empty())
        return failure(misconfigured("revocations", "no PEM revocation list is in it"));
    if (qsizetype(options.revocations.size()) != lists.count("-----BEGIN"))
        return failure(misconfigured("revocations", "something in it is no PEM revocation list"));
    const auto addresses = addressesIn(settings.text(QLatin1StringView("revocation_addresses")));
    if (!addresses)
        return failure(misconfigured("revocation_addresses", "up to eight web addresses are meant, one a line"));
    options.revocationAddresses = *addresses;
    options.revocationsInternal = settings.isOn(QLatin1StringView("revocations_internal"));
    return {};
}

} // namespace

Result<Options> readOptions(const Settings &settings) {
    Options options;
    if (settings.text(QLatin1StringView("source")) == QLatin1StringView("own")) {
        options.person = PersonIs::ThisCertificate;
        return options;
    }
    options.source = Source::Trusted;
    options.revocationsMustBeCurrent = settings.isOn(QLatin1StringView("revocations_current"));
    options.person = personFrom(settings.text(QLatin1StringView("person")));
    options.emailsAreProved = settings.isOn(QLatin1StringView("emails_proved"));
    GL_DO(readTrusted(settings, options));
    return options;
}

} // namespace gatelodge::login::x509
