// One sign-in's talk with its provider: every exchange together stays within one deadline, and an answer counts only
// if it is a whole one of bearable size. What comes back is judged by the caller.
#pragma once
#include "server/login/driver.h"
#include <QJsonDocument>

namespace gatelodge::login::oidc {

class Conversation {
public:
    explicit Conversation(const Means &means, std::chrono::milliseconds whole = std::chrono::seconds(15));

    qint64 now() const { return m_means.now(); } // seconds since 1970

    // Unavailable: no answer in time, 429 or 5xx. Misconfigured: a redirect, or an answer over a MiB. Otherwise the
    // answer, whatever its status.
    Result<HttpTold> ask(HttpAsk ask);
    // A document that must be there: status 200, one JSON object. Misconfigured: something else.
    Result<QJsonObject> read(const QUrl &url);

private:
    const Means &m_means;
    const std::chrono::steady_clock::time_point m_deadline;
};

HttpAsk getting(const QUrl &url);

// Misconfigured: the body is no JSON, or JSON of another kind. `url` is for the detail.
Result<QJsonDocument> jsonOf(const HttpTold &told, const QUrl &url);
Result<QJsonObject> objectOf(const HttpTold &told, const QUrl &url);

// A stranger's words for logs and pages: no control or direction characters, 300 characters at most.
QString harmless(const QString &words);

} // namespace gatelodge::login::oidc
