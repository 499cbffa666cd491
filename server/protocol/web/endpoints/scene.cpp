#include "server/protocol/web/endpoints/scene.h"
#include <QUrl>

namespace gatelodge::web {

namespace {

constexpr std::chrono::hours languageAge{24 * 365};

// Of the configured address, never of what a request calls us (F11).
QString hostOf(const QByteArray &publicUrl) {
    const QUrl url = QUrl::fromEncoded(publicUrl);
    return url.port() < 0 ? url.host() : QString(url.host() + u':' + QString::number(url.port()));
}

QString spoken(const QString &code) { return text::Texts::known(code); }

QString firstLanguage(const Scene &scene) {
    if (const QString asked = spoken(scene.query().value(QLatin1StringView("lang"))); !asked.isEmpty())
        return asked;
    if (const QString chosen = spoken(QString::fromLatin1(scene.cookie(languageCookie))); !chosen.isEmpty())
        return chosen;
    return text::Texts::negotiate(scene.request().header("accept-language"));
}

} // namespace

Scene::Scene(const WebDeps &deps, const http::Request &request)
    : m_deps(deps), m_request(request), m_query(http::Form::parse(request.query).value_or(http::Form())),
      m_texts(text::Texts::forLanguage(firstLanguage(*this))), m_token(deps.csrf.issue(request)) {
    deps.house->dress(m_look);
    m_look.host = hostOf(deps.means->publicUrl);
    m_look.languages = text::Texts::languages();
    keep(m_query);
}

void Scene::preferLanguage(const QString &own) {
    if (!spoken(own).isEmpty() && spoken(QString::fromLatin1(cookie(languageCookie))).isEmpty())
        m_texts = text::Texts::forLanguage(own);
}

void Scene::askedToSpeak(const QString &tags) {
    const QStringList wanted = tags.left(200).split(u' ', Qt::SkipEmptyParts);
    for (const QString &tag : wanted) {
        if (!spoken(tag).isEmpty())
            return preferLanguage(tag);
    }
}

void Scene::keep(const http::Form &query) {
    m_kept = QString::fromLatin1(encodedWithout(query, "lang"));
    if (!m_kept.isEmpty())
        m_kept += u'&';
}

http::Response Scene::page(QByteArray html, int status) const {
    auto response = pageResponse(std::move(html), status, m_redirect);
    if (!m_token.setCookie.isEmpty())
        response.with("Set-Cookie", m_token.setCookie);
    return response;
}

std::optional<http::Response> Scene::changedLanguage() const {
    if (m_request.method == "POST" || !m_query.has(QLatin1StringView("lang")))
        return std::nullopt;
    const QByteArray rest = encodedWithout(m_query, "lang");
    auto response = http::Response::redirect(rest.isEmpty() ? m_request.path : m_request.path + '?' + rest);
    if (const QString code = spoken(m_query.value(QLatin1StringView("lang"))); !code.isEmpty())
        response.with("Set-Cookie", cookies().set(languageCookie, code.toLatin1(), languageAge));
    return response;
}

QByteArray encodedWithout(const http::Form &form, QByteArrayView unwanted) {
    QByteArray encoded;
    for (const auto &[name, value] : form.pairs()) {
        if (name == unwanted)
            continue;
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += name.toPercentEncoding() + '=' + value.toPercentEncoding("/");
    }
    return encoded;
}

} // namespace gatelodge::web
