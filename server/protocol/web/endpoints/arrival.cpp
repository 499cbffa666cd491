#include "server/protocol/web/endpoints/arrival.h"
#include "server/domain/email_address.h"

namespace gatelodge::web {

namespace {

constexpr std::chrono::hours deviceAge{24 * 365};
constexpr std::chrono::hours wayAge{1}; // as long as a waiting request lives
constexpr std::chrono::minutes mailedAge{10};
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Result<http::Response> comeIn(const Turn &turn, const service::FreshSession &fresh, const QByteArray &path) {
    GL_DO(endSession(turn)); // a form sent twice, or another account: one browser holds one session
    const auto &cookies = turn.cookies();
    const auto age = fresh.lifetime.count() > 0 ? std::optional(fresh.lifetime) : std::nullopt;
    auto response = http::Response::redirect(path);
    response.with("Set-Cookie", cookies.set(http::CsrfGuard::sessionCookie, fresh.session.text, age));
    response.with("Set-Cookie", cookies.set(deviceCookie, fresh.device.text, deviceAge));
    if (!turn.cookie(wayCookie).isEmpty())
        response.with("Set-Cookie", cookies.expire(wayCookie));
    return response;
}

Done endSession(const Turn &turn) {
    if (!turn.member())
        return {};
    GL_DO(service::signOut(turn.session(), turn.member()->web, turn.visitor()));
    turn.deps().sessionEnded(turn.member()->web.tokenHash);
    return {};
}

http::Response goOut(const Turn &turn, const QString &address) {
    return goTo(address).with("Set-Cookie", turn.cookies().expire(http::CsrfGuard::sessionCookie));
}

void rememberWay(const Turn &turn, http::Response &response) {
    const QString &next = turn.destination().next();
    if (!next.isEmpty())
        response.with("Set-Cookie", turn.cookies().set(wayCookie, next.toUtf8().toBase64(base64Url), wayAge));
}

http::Response lookInYourMail(const Turn &turn, const QString &address, const QString &typed) {
    const QString &next = turn.destination().next();
    auto response = goTo(withNext(address, next) + (next.isEmpty() ? u'?' : u'&') + QStringLiteral("sent=1"));
    rememberWay(turn, response);
    if (!typed.isEmpty())
        response.with("Set-Cookie", turn.cookies().set(mailedCookie, typed.toUtf8().toBase64(base64Url), mailedAge));
    return response;
}

Done headAfterMail(Turn &turn) {
    const QByteArray next = QByteArray::fromBase64(turn.cookie(wayCookie), base64Url);
    return turn.head(QString::fromUtf8(next));
}

QString mailedAddress(const Turn &turn) {
    const QByteArray typed = QByteArray::fromBase64(turn.cookie(mailedCookie), base64Url);
    const auto address = EmailAddress::parse(QString::fromUtf8(typed));
    return address ? address->text() : QString();
}

} // namespace gatelodge::web
