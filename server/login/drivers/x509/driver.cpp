// Certificates that people's browsers hold (EL-11). The browser is sent to a listener of its own, which asks for one
// and keeps what was shown until the person is back here; what it is worth is judged then, by this driver. A
// certificate of the house's own authority is itself the identity; of a trusted one it is the part that the settings
// choose.
#include "server/login/drivers/x509/published.h"
#include "server/login/drivers/x509/sign_in.h"

namespace gatelodge::login {

namespace {

class X509Driver : public Driver {
public:
    const DriverDescription &description() const override {
        static const DriverDescription description = x509::describe();
        return description;
    }
    std::unique_ptr<RedirectSignIn> redirectSignIn(const Settings &settings, const Means &means) const override {
        return std::make_unique<x509::SignIn>(settings, means);
    }
    QList<HttpAsk> listsToFetch(const Settings &settings) const override {
        const auto options = x509::readOptions(settings);
        return options ? x509::asksFor(*options) : QList<HttpAsk>();
    }
    Result<PublishedList> readList(const Settings &settings, const QByteArray &body, qint64 now) const override {
        GL_TRY(const x509::Options options, x509::readOptions(settings));
        return x509::readPublished(options.authorities, body, now);
    }
    QList<ProbeStep> probe(const Settings &settings, const Means &means) const override {
        return x509::probeOf(settings, means);
    }
};

} // namespace

const Driver *x509Driver() {
    static const X509Driver driver;
    return &driver;
}

} // namespace gatelodge::login
