// What a page needs that can be known without a database: language, the house's face, the proof for forms. Error pages
// are made of nothing else.
//
// Language: what was chosen last counts. A choice at a page's foot is kept in a cookie, which saving the profile
// clears; then comes what the site asks for on the way to it (ui_locales, OpenID Connect Core §3.1.2.1), then the
// person's own language, then what the browser asks for.
#pragma once
#include "server/protocol/web/content_policy.h"
#include "server/protocol/web/endpoints/web_deps.h"
#include "server/protocol/web/page.h"

namespace gatelodge::web {

class Scene {
public:
    Scene(const WebDeps &deps, const http::Request &request);

    const WebDeps &deps() const { return m_deps; }
    const http::Request &request() const { return m_request; }
    const http::Form &query() const { return m_query; }
    const text::Texts &texts() const { return *m_texts; }
    Look &look() { return m_look; }
    const http::Cookies &cookies() const { return m_deps.csrf.cookies(); }
    QByteArray cookie(const QByteArray &base) const { return m_request.cookie(cookies().nameOf(base)); }
    Say say() const { return Say(*m_texts); }
    // Whom to ask: the site's or the house's own address, else the program's; may be empty.
    const QString &help() const { return m_look.support.isEmpty() ? m_deps.help : m_look.support; }

    // A signed-in person's own language, unless another was chosen in this browser. Empty: none.
    void preferLanguage(const QString &own);
    // What a site asks for: tags, the best one first (BCP 47). Where none is spoken here, nothing changes.
    void askedToSpeak(const QString &tags);
    // What the address keeps when the language changes: all of it but the language.
    void keep(const http::Form &query);
    // Where the forms of this page may end besides here (CSP form-action).
    void mayEndAt(const QUrl &redirect) { m_redirect = redirect; }

    Visit visit() const { return {*m_texts, m_look, QString::fromLatin1(m_token.value), m_kept}; }
    http::Response page(QByteArray html, int status = 200) const;

    // A choice at the page's foot, "?lang=fr", becomes a cookie and the same address without it; else nothing.
    std::optional<http::Response> changedLanguage() const;

private:
    const WebDeps &m_deps;
    const http::Request &m_request;
    http::Form m_query;
    std::shared_ptr<const text::Texts> m_texts;
    Look m_look;
    http::CsrfToken m_token;
    QString m_kept;
    QUrl m_redirect;
};

// A form as a query, without what `unwanted` names: "next=abc&token=x".
QByteArray encodedWithout(const http::Form &form, QByteArrayView unwanted);

} // namespace gatelodge::web
