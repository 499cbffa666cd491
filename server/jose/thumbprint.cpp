#include "server/jose/thumbprint.h"
#include "server/jose/json_web_key.h"
#include <QCryptographicHash>
#include <QJsonDocument>

namespace gatelodge::jose {

using namespace Qt::StringLiterals;

QString thumbprintOf(const QJsonObject &jwk) {
    const QString kind = jwk["kty"_L1].toString();
    const QStringList members = kind == "RSA"_L1   ? QStringList{u"e"_s, u"n"_s}
                                : kind == "EC"_L1  ? QStringList{u"crv"_s, u"x"_s, u"y"_s}
                                : kind == "OKP"_L1 ? QStringList{u"crv"_s, u"x"_s}
                                                   : QStringList();
    if (members.isEmpty())
        return {};
    QJsonObject needed{{u"kty"_s, kind}};
    for (const QString &member : members)
        needed[member] = jwk[member];
    // Qt writes members in the order of their names, and without spaces: just what is to be hashed.
    const QByteArray text = QJsonDocument(needed).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(toBase64Url(QCryptographicHash::hash(text, QCryptographicHash::Sha256)));
}

} // namespace gatelodge::jose
