#include "server/jose/jws.h"
#include <QJsonDocument>

namespace gatelodge::jose {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 64 * 1024;
constexpr qsizetype kMostShown = 40; // characters of what a stranger wrote, in logs

tl::unexpected<Error> invalid(const QString &why) { return failure(Fault::Invalid, why); }

QString harmless(const QString &text) {
    QString shown = text.left(kMostShown);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = u'?';
    }
    return shown;
}

Result<QJsonObject> objectIn(const QByteArray &part, const QString &name) {
    const auto bytes = fromBase64Url(part);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    if (!document.isObject())
        return invalid("its "_L1 + name + " is not base64url of a JSON object"_L1);
    return document.object();
}

Done checkHeader(const QJsonObject &header) {
    const QString algorithm = header["alg"_L1].toString();
    if (!isAccepted(algorithm))
        return invalid(u"the algorithm “"_s + harmless(algorithm) + u"” is not accepted (alg)"_s);
    if (header.contains("crit"_L1))
        return invalid(u"it demands what is not understood (crit)"_s);
    if (header.contains("b64"_L1)) // RFC 7797 wants crit beside it
        return invalid(u"its payload is not encoded as usual (b64)"_s);
    return {};
}

} // namespace

Result<Jws> parseJws(const QByteArray &compact) {
    if (compact.size() > kMostBytes)
        return invalid(u"it is longer than 64 KiB"_s);
    const QByteArrayList parts = compact.split('.');
    if (parts.size() == 5)
        return invalid(u"it is encrypted, and that was not asked for"_s);
    if (parts.size() != 3)
        return invalid(u"it does not have three parts"_s);
    GL_TRY(const QJsonObject header, objectIn(parts[0], u"header"_s));
    GL_DO(checkHeader(header));
    Jws jws;
    GL_TRY(jws.claims, objectIn(parts[1], u"payload"_s));
    const auto signature = fromBase64Url(parts[2]);
    if (!signature || signature->isEmpty())
        return invalid(u"its signature is empty or not base64url"_s);
    jws.algorithm = header["alg"_L1].toString();
    jws.keyId = header["kid"_L1].toString();
    jws.type = header["typ"_L1].toString();
    jws.signedPart = parts[0] + '.' + parts[1];
    jws.signature = *signature;
    return jws;
}

} // namespace gatelodge::jose
