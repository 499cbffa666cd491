// A provider on paper that people are sent to: it believes the code "right", and says "no" to everything else.
#pragma once
#include "server/login/driver.h"
#include <atomic>

namespace gatelodge::tests {

class PaperProvider : public login::Driver {
public:
    const DriverDescription &description() const override {
        static const DriverDescription description{
            QStringLiteral("slip"), QStringLiteral("slip"), "Provider on paper", "", Contract::RedirectSignIn, {}};
        return description;
    }
    std::unique_ptr<login::RedirectSignIn> redirectSignIn(const login::Settings &,
                                                          const login::Means &) const override {
        return std::make_unique<SignIn>(*this);
    }
    QList<ProbeStep> probe(const login::Settings &, const login::Means &) const override {
        return {{ProbeStep::Reach, true, {}}};
    }

    login::RemoteUser person;
    std::atomic<bool> away{false};
    std::function<void()> whileAsked; // of somebody who has come back; may wait

private:
    class SignIn : public login::RedirectSignIn {
    public:
        explicit SignIn(const PaperProvider &provider) : m_provider(provider) {}
        Result<login::RedirectStart> begin(const QUrl &callback, const QString &state, const QString &) override {
            if (m_provider.away)
                return failure(Fault::Unavailable, QStringLiteral("no answer"));
            QUrl url(QStringLiteral("https://slip.example/authorize"));
            url.setQuery(QUrlQuery{{QStringLiteral("state"), state}, {QStringLiteral("back"), callback.toString()}});
            return login::RedirectStart{url, {{QStringLiteral("nonce"), QStringLiteral("n-1")}}};
        }
        login::AuthAnswer finish(const login::RedirectReturn &back) override {
            if (m_provider.whileAsked)
                m_provider.whileAsked();
            if (m_provider.away)
                return login::answered(login::Verdict::FailedToConnect, QStringLiteral("no answer"));
            if (back.query.hasQueryItem(QStringLiteral("error")))
                return {login::Verdict::AuthError, false, QStringLiteral("The person said no."), {}, {}};
            const bool right = back.query.queryItemValue(QStringLiteral("code")) == QLatin1String("right") &&
                               back.memory.value(QLatin1String("nonce")) == QLatin1String("n-1");
            if (!right)
                return login::answered(login::Verdict::AuthError, QStringLiteral("wrong code"));
            return {login::Verdict::Ok, false, {}, {}, m_provider.person};
        }

    private:
        const PaperProvider &m_provider;
    };
};

} // namespace gatelodge::tests
