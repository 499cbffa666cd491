#include "server/login/drivers/oidc/conversation.h"
#include "server/login/drivers/oidc/web_address.h"
#include <algorithm>

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr qsizetype kMostBytes = 1024 * 1024;
constexpr milliseconds kOneExchange{8'000};

} // namespace

Conversation::Conversation(const Means &means, milliseconds whole)
    : m_means(means), m_deadline(steady_clock::now() + whole) {}

Result<HttpTold> Conversation::ask(HttpAsk ask) {
    const auto left = std::chrono::duration_cast<milliseconds>(m_deadline - steady_clock::now());
    const QString where = shown(ask.url);
    if (left <= milliseconds::zero())
        return failure(Fault::Unavailable, where + ": no time is left to ask it"_L1);
    ask.limit = std::min(left, kOneExchange);
    ask.headers.prepend({"Accept", "application/json"}); // GitHub answers forms otherwise
    HttpTold told = m_means.http(ask);
    if (!told.answered)
        return failure(Fault::Unavailable, where + ": "_L1 + harmless(told.trouble));
    if (told.body.size() > kMostBytes)
        return failure(Fault::Misconfigured, where + ": the answer is longer than a MiB"_L1);
    if (told.status >= 300 && told.status < 400)
        return failure(Fault::Misconfigured,
                       where + u": answers %1, a redirect, and those are not followed"_s.arg(told.status));
    if (told.status == 429 || told.status >= 500)
        return failure(Fault::Unavailable, where + u": answers %1"_s.arg(told.status));
    return told;
}

Result<QJsonObject> Conversation::read(const QUrl &url) {
    GL_TRY(const HttpTold told, ask(getting(url)));
    if (told.status != 200)
        return failure(Fault::Misconfigured, shown(url) + u": answers %1"_s.arg(told.status));
    return objectOf(told, url);
}

HttpAsk getting(const QUrl &url) {
    HttpAsk ask;
    ask.url = url;
    return ask;
}

Result<QJsonDocument> jsonOf(const HttpTold &told, const QUrl &url) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(told.body, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Fault::Misconfigured, shown(url) + ": the answer is not JSON ("_L1 + error.errorString() + u')');
    return document;
}

Result<QJsonObject> objectOf(const HttpTold &told, const QUrl &url) {
    GL_TRY(const QJsonDocument document, jsonOf(told, url));
    if (!document.isObject())
        return failure(Fault::Misconfigured, shown(url) + ": the answer is not a JSON object"_L1);
    return document.object();
}

QString harmless(const QString &words) {
    QString kept;
    for (const QChar c : words.left(1000)) {
        const bool invisible = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        kept += invisible || c.isSpace() ? u' ' : c;
    }
    return kept.simplified().left(300);
}

} // namespace gatelodge::login::oidc
