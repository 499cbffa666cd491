#include "server/domain/http_address.h"
#include <QUrl>

namespace gatelodge {

bool isHttpAddress(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    return url.isValid() && web && !url.host().isEmpty();
}

} // namespace gatelodge
