// What a client's server is told in place of an answer (RFC 6749 §5.2, RFC 8628 §3.5, RFC 7009 §2.2.1): JSON with a
// code and a sentence of ours. Nothing of what was asked comes back in it; the log has the site and the cause.
#pragma once
#include "server/domain/openid.h"
#include "server/domain/result.h"
#include "server/http/message.h"

namespace gatelodge::oidc {

struct Refusal {
    // code: as the RFC spells it. description: plain ASCII, and no word of the request's. cause: for the log, where
    // there is more to say.
    Refusal(QByteArray code, QByteArray description, QString cause = {})
        : error(std::move(code)), told(std::move(description)), cause(std::move(cause)) {}
    // A database that is away, too many tries, a defect: so that GL_TRY works where a Refusal is awaited.
    Refusal(const Error &fault);
    Refusal by(const OpenIdClient &client) &&; // the site, for the log

    QByteArray error, told;
    QString cause;
    QString site;                      // "Chess club (7)"; empty: nobody knows whose it is
    std::optional<SiteId> siteId = {}; // its
    QByteArray header;                 // of another name and value than the rest: Retry-After or WWW-Authenticate
    QByteArray headerValue;
    int status = 400;
};
template <typename T> using Told = tl::expected<T, Refusal>;

QString shownSite(const OpenIdClient &client); // "Chess club (7)"

// A parameter without a value is as good as none (RFC 6749 §3.2).
inline bool isGiven(const http::Form &form, QLatin1StringView name) { return !form.raw(name).isEmpty(); }

// Logs it, and makes the answer.
http::Response refusedBy(const http::Request &request, const Refusal &refusal);
// JSON that no cache keeps, and that scripts of a site may read: no cookie counts here.
http::Response freshJson(const QJsonObject &object, int status = 200);

} // namespace gatelodge::oidc
