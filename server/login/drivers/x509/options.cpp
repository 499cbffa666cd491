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
