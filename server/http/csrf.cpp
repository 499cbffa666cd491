#include "server/http/csrf.h"
#include "server/http/head_parser.h"
#include <QUrl>
#include <sodium.h>

namespace gatelodge::http {
namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes(qsizetype size) {
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised: there is no source of random bytes");
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

bool sameInConstantTime(const QByteArray &a, const QByteArray &b) {
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

bool isForm(const Request &request) {
    const QByteArray type = request.header("content-type");
    const qsizetype parameters = type.indexOf(';');
    const QByteArray essence = (parameters < 0 ? type : type.first(parameters)).trimmed();
    return equalsIgnoringCase(essence, "application/x-www-form-urlencoded");
}

QByteArray presentedToken(const Request &request) {
    if (const QByteArray fromScript = request.header(CsrfGuard::header); !fromScript.isEmpty())
        return fromScript;
    if (!isForm(request))
        return {};
    const auto form = Form::parse(request.body);
    return form ? form->raw(CsrfGuard::field) : QByteArray();
}

} // namespace

CsrfGuard::CsrfGuard(const QUrl &publicUrl, QByteArray key)
    : m_origin(originOf(publicUrl)), m_cookies(publicUrl.scheme() == QLatin1StringView("https")),
      m_key(key.isEmpty() ? randomBytes(32) : std::move(key)) {}

QByteArray CsrfGuard::tokenFor(const QByteArray &cookieName, const QByteArray &cookieValue) const {
    const QByteArray subject = "csrf\n" + cookieName + '\n' + cookieValue;
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(m_key.constData()),
                                size_t(m_key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(subject.constData()),
                                  size_t(subject.size()));
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(mac.data()));
    return mac.toBase64(base64Url);
}

CsrfToken CsrfGuard::issue(const Request &request) const {
    for (const QByteArray &name : {sessionCookie, formCookie})
        if (const QByteArray id = request.cookie(m_cookies.nameOf(name)); !id.isEmpty())
            return {tokenFor(name, id), {}};
    const QByteArray id = randomBytes(24).toBase64(base64Url);
    return {tokenFor(formCookie, id), m_cookies.set(formCookie, id)};
}

Done CsrfGuard::check(const Request &request) const {
    if (!isOwn(request))
        return failure(Fault::Denied, QStringLiteral("the form came from another origin"));
    const QByteArray presented = presentedToken(request);
    if (presented.isEmpty())
        return failure(Fault::Denied, QStringLiteral("the form carries no token"));
    // Either cookie may have been the one when the page was shown: a session may begin or end in another tab.
    for (const QByteArray &name : {sessionCookie, formCookie}) {
        const QByteArray id = request.cookie(m_cookies.nameOf(name));
        if (!id.isEmpty() && sameInConstantTime(presented, tokenFor(name, id)))
            return {};
    }
    return failure(Fault::Denied, QStringLiteral("the form's token does not belong to this browser"));
}

bool CsrfGuard::isOwn(const Request &request) const {
    if (m_origin.isEmpty())
        return false;
    if (const QByteArray origin = request.header("origin"); !origin.isEmpty())
        return origin == m_origin;
    const QByteArray referer = request.header("referer");
    return !referer.isEmpty() && originOf(QUrl::fromEncoded(referer, QUrl::StrictMode)) == m_origin;
}

QByteArray originOf(const QUrl &url) {
    if (!url.isValid() || url.host().isEmpty())
        return {};
    const QString scheme = url.scheme().toLower();
    const int usual = scheme == QLatin1StringView("https") ? 443 : scheme == QLatin1StringView("http") ? 80 : -1;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1().toLower();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    QByteArray origin = scheme.toLatin1() + "://" + host;
    if (const int port = url.port(usual); port != usual)
        origin += ':' + QByteArray::number(port);
    return origin;
}

} // namespace gatelodge::http
