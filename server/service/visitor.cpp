#include "server/service/visitor.h"

namespace gatelodge::service {

namespace {

struct Mark {
    const char *in;
    const char *name;
};

// In this order: a browser names those that it wants to be taken for behind its own name.
const Mark kBrowsers[] = {
    {"Edg", "Edge"},        {"OPR/", "Opera"},     {"Vivaldi", "Vivaldi"}, {"SamsungBrowser", "Samsung Internet"},
    {"Firefox", "Firefox"}, {"FxiOS", "Firefox"},  {"CriOS", "Chrome"},    {"Chromium", "Chromium"},
    {"Chrome/", "Chrome"},  {"Safari/", "Safari"}, {"curl/", "curl"}};
const Mark kSystems[] = {{"iPhone", "iPhone"},  {"iPad", "iPad"},     {"Android", "Android"}, {"Windows", "Windows"},
                         {"Mac OS X", "macOS"}, {"CrOS", "ChromeOS"}, {"Linux", "Linux"},     {"BSD", "BSD"}};

template <size_t N> QString firstMatch(const QByteArray &userAgent, const Mark (&marks)[N]) {
    for (const Mark &mark : marks) {
        if (userAgent.contains(mark.in))
            return QString::fromLatin1(mark.name);
    }
    return {};
}

} // namespace

QString deviceName(const QByteArray &userAgent) {
    const QString browser = firstMatch(userAgent, kBrowsers);
    const QString system = firstMatch(userAgent, kSystems);
    if (browser.isEmpty() || system.isEmpty())
        return browser + system;
    return browser + QStringLiteral(", ") + system;
}

QByteArray addressBlock(const QString &text) {
    const QHostAddress address(text);
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QByteArray::number(v4);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(v6.c), 8).toHex();
}

} // namespace gatelodge::service
