// Cookies as this server sets them (F7): host only, Path=/, HttpOnly, SameSite=Lax; on https also Secure and with the
// "__Host-" prefix, which browsers accept from that very host only (RFC 6265bis §4.1.3.2).
#pragma once
#include <chrono>
#include <optional>
#include <QByteArray>

namespace gatelodge::http {

class Cookies {
public:
    explicit Cookies(bool https = false) : m_https(https) {}

    QByteArray nameOf(const QByteArray &base) const; // "gatelodge" or "__Host-gatelodge"
    // The value of a Set-Cookie header; without an age the cookie lives as long as the browser's session. The value
    // consists of cookie octets (RFC 6265 §4.1.1): base64url and the like.
    QByteArray set(const QByteArray &base, const QByteArray &value,
                   std::optional<std::chrono::seconds> age = std::nullopt) const;
    QByteArray expire(const QByteArray &base) const;

private:
    bool m_https;
};

} // namespace gatelodge::http
