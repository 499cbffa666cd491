#include "server/delivery/target.h"
#include <algorithm>
#include <curl/curl.h>
#include <memory>
#include <optional>

namespace gatelodge::delivery {
namespace {

constexpr qsizetype longestUrl = 4096;

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

std::optional<QByteArray> part(const Url &url, CURLUPart which, unsigned flags = 0) {
    char *text = nullptr;
    if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK)
        return {};
    const QByteArray copy(text);
    curl_free(text);
    return copy;
}

bool hasOnlyPrintableAscii(const QByteArray &text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// libcurl forgives "http:/host" and "http:///host"; others read another host there, or none.
bool namesHostAfter(const QByteArray &scheme, const QByteArray &text) {
    const auto start = scheme.size() + 3;
    return text.toLower().startsWith(QByteArray(scheme + "://")) && text.size() > start && text[start] != '/';
}

QByteArray withoutBrackets(const QByteArray &host) {
    return host.startsWith('[') && host.endsWith(']') ? host.sliced(1, host.size() - 2) : host;
}

} // namespace

Result<Target> parseTarget(const QByteArray &text) {
    if (text.size() > longestUrl || !hasOnlyPrintableAscii(text))
        return failure(Fault::Refused, QStringLiteral("URL too long, or with characters that do not belong there"));
    const Url url(curl_url(), curl_url_cleanup);
    if (const CURLUcode code = curl_url_set(url.get(), CURLUPART_URL, text.constData(), 0); code != CURLUE_OK)
        return failure(Fault::Refused, QLatin1StringView("URL: ") + QLatin1StringView(curl_url_strerror(code)));
    if (part(url, CURLUPART_USER) || part(url, CURLUPART_PASSWORD))
        return failure(Fault::Refused, QStringLiteral("URL with user name or password"));
    if (part(url, CURLUPART_ZONEID))
        return failure(Fault::Refused, QStringLiteral("URL with an address zone"));
    const QByteArray scheme = part(url, CURLUPART_SCHEME).value_or(QByteArray());
    if ((scheme != "http" && scheme != "https") || !namesHostAfter(scheme, text))
        return failure(Fault::Refused, QStringLiteral("URL is neither http:// nor https:// and a host"));
    curl_url_set(url.get(), CURLUPART_FRAGMENT, nullptr, 0);
    Target target;
    target.tls = scheme == "https";
    target.host = withoutBrackets(part(url, CURLUPART_HOST).value_or(QByteArray())).toLower();
    target.port = part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT).value_or(QByteArray()).toInt();
    target.url = part(url, CURLUPART_URL).value_or(QByteArray());
    if (target.host.isEmpty() || target.port < 1 || target.port > 65535)
        return failure(Fault::Refused, QStringLiteral("URL without a usable host or port"));
    return target;
}

} // namespace gatelodge::delivery
