#include "server/http/cookies.h"
#include <QStringBuilder>

namespace gatelodge::http {

QByteArray Cookies::nameOf(const QByteArray &base) const { return m_https ? "__Host-" + base : base; }

QByteArray Cookies::set(const QByteArray &base, const QByteArray &value,
                        std::optional<std::chrono::seconds> age) const {
    QByteArray line = nameOf(base) + '=' + value + "; Path=/";
    if (age)
        line += "; Max-Age=" + QByteArray::number(qint64(age->count()));
    if (m_https)
        line += "; Secure";
    return line + "; HttpOnly; SameSite=Lax";
}

QByteArray Cookies::expire(const QByteArray &base) const { return set(base, {}, std::chrono::seconds(0)); }

} // namespace gatelodge::http
