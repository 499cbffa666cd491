#include "server/protocol/community/granted.h"
#include "server/protocol/community/form_encoding.h"

namespace gatelodge::community {
namespace {

// Nearly every site sends `d` alone, in characters that need no escape: that needs no form parser.
std::optional<QByteArrayView> plainReturnData(QByteArrayView query) {
    if (!query.startsWith("d="))
        return std::nullopt;
    const QByteArrayView value = query.sliced(2);
    for (const char c : value)
        if (c == '&' || c == '%' || c == '+')
            return std::nullopt;
    return value;
}

} // namespace

ReturnData returnDataOf(QByteArrayView query) {
    if (const auto plain = plainReturnData(query))
        return ReturnData::from(*plain, {});
    const auto form = http::Form::parse(query);
    if (!form)
        return {};
    return ReturnData::from(form->raw(QLatin1StringView("d")), form->raw(QLatin1StringView("su")));
}

Result<http::Response> grantedAnswer(const HopSite &site, QByteArrayView encodedPerson, const ReturnData &returnData,
                                     qint64 epochSeconds) {
    GL_TRY(const Sealed sealed, site.sealer.seal(answerText(epochSeconds, encodedPerson, returnData)));
    return http::Response::redirect(answerUrl(site.redirectUrl, sealed), 302);
}

QByteArray logoutUrl(const QByteArray &redirectUrl) {
    QByteArray url = redirectUrl;
    if (!url.contains('?'))
        url += '?';
    appendFormField(url, "s", "logout");
    return url;
}

} // namespace gatelodge::community
