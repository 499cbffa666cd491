// A sample site's side of Standard Webhooks: what the owner of any site would write where there is no library for it
// (help/webhooks.md). Which of what comes is to be believed; one thread only.
#pragma once
#include "server/domain/result.h"
#include "server/http/message.h"
#include "server/service/secret_bytes.h"
#include <functional>
#include <QDateTime>
#include <vector>

namespace gatelodge::app {

class WebhookCheck {
public:
    // As if the owner copied them from the console; asked each time, for somebody may have made the next one.
    using Secrets = std::function<Result<std::vector<service::SecretBytes>>()>;
    explicit WebhookCheck(
        Secrets secrets, std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); })
        : m_secrets(std::move(secrets)), m_now(std::move(now)) {}

    static bool isOne(const http::Request &request); // by its headers, believed or not
    // Denied: no signature is made with a secret that holds, or it was sent over five minutes ago.
    Done check(const http::Request &request) const;
    // The headers that it was believed by, as they came, for people to read.
    static QString headersOf(const http::Request &request);

private:
    Secrets m_secrets;
    std::function<QDateTime()> m_now;
};

} // namespace gatelodge::app
