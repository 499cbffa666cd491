#include "app/demo/openid_gate.h"
#include <QDateTime>
#include <QJsonObject>

namespace gatelodge::app {

namespace {

constexpr qsizetype kMostBegun = 500;

login::Settings settingsFor(const OpenIdFacts &facts) {
    return {facts.driver->description().settings,
            {{QStringLiteral("protocol"), QStringLiteral("oidc")},
             {QStringLiteral("issuer"), facts.issuer.toString(QUrl::FullyEncoded)},
             {QStringLiteral("client_id"), facts.clientId},
             {QStringLiteral("client_secret"), QString::fromLatin1(facts.clientSecret)},
             {QStringLiteral("scopes"), QStringLiteral("openid profile email")}}};
}

Fault faultOf(login::Verdict verdict) {
    switch (verdict) {
    case login::Verdict::FailedToConnect: return Fault::Unavailable;
    case login::Verdict::NoAccount:
    case login::Verdict::BadPassword:
    case login::Verdict::AuthError:
    case login::Verdict::Ok: break;
    }
    return Fault::Invalid;
}

} // namespace

OpenIdGate::OpenIdGate(OpenIdFacts facts) : m_facts(std::move(facts)), m_settings(settingsFor(m_facts)) {
    m_means.http = m_facts.http;
    m_means.now = [] { return QDateTime::currentSecsSinceEpoch(); };
}

std::unique_ptr<login::RedirectSignIn> OpenIdGate::signIn() const {
    return m_facts.driver->redirectSignIn(m_settings, m_means);
}

Result<QByteArray> OpenIdGate::signInUrl(const QByteArray &state) {
    GL_TRY(const login::RedirectStart start, signIn()->begin(m_facts.callback, QString::fromLatin1(state), {}));
    m_begun.insert(state, start.memory);
    m_order << state;
    while (m_order.size() > kMostBegun)
        m_begun.remove(m_order.takeFirst());
    return start.url.toEncoded();
}

Result<community::AnswerPerson> OpenIdGate::open(const QByteArray &query, const QByteArray &expectedState) {
    const auto begun = m_begun.constFind(expectedState);
    if (begun == m_begun.constEnd())
        return failure(Fault::Denied, QStringLiteral("no sign-in was begun in this browser"));
    const login::RedirectReturn back{QUrlQuery(QString::fromLatin1(query)), m_facts.callback, *begun,
                                     QString::fromLatin1(expectedState)};
    m_begun.erase(begun); // once
    m_order.removeOne(expectedState);
    const login::AuthAnswer answer = signIn()->finish(back);
    if (answer.verdict != login::Verdict::Ok || !answer.user)
        return failure(faultOf(answer.verdict), answer.detail);
    community::AnswerPerson person{answer.user->username, answer.user->firstName, answer.user->lastName, {}, {}};
    for (const login::RemoteEmail &email : answer.user->emails)
        (person.email.isEmpty() ? person.email : person.secondaryEmails.emplaceBack()) = email.address;
    return person;
}

QByteArray OpenIdGate::logoutUrl() const {
    QUrl back = m_facts.callback;
    back.setQuery(QStringLiteral("s=logout"));
    return m_facts.issuer.toEncoded() + "/oidc/logout?client_id=" + m_facts.clientId.toUtf8().toPercentEncoding() +
           "&post_logout_redirect_uri=" + QString::fromLatin1(back.toEncoded()).toUtf8().toPercentEncoding();
}

} // namespace gatelodge::app
