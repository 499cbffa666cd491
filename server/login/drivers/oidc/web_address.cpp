#include "server/login/drivers/oidc/web_address.h"
#include <QRegularExpression>

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url) {
    static const QRegularExpression net127(u"^127(\\.[0-9]{1,3}){3}$"_s);
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || net127.match(host).hasMatch();
}

Result<QUrl> safeAddress(const QString &name, const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return failure(Fault::Misconfigured, name + " is not a web address: "_L1 + text.left(200));
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return failure(Fault::Misconfigured, name + " must have neither user name nor fragment"_L1);
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return failure(Fault::Misconfigured, name + " must be an https address: "_L1 + shown(url));
    return url;
}

QByteArray formEncoded(const Parameters &parameters) {
    QByteArrayList pairs;
    for (const auto &[key, value] : parameters)
        pairs << key + '=' + QUrl::toPercentEncoding(value);
    return pairs.join('&');
}

QUrl withParameters(QUrl url, const Parameters &parameters) {
    const QString present = url.query(QUrl::FullyEncoded);
    url.setQuery((present.isEmpty() ? QString() : present + u'&') + QString::fromLatin1(formEncoded(parameters)));
    return url;
}

QString shown(const QUrl &url) { return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::FullyEncoded); }

} // namespace gatelodge::login::oidc
