#include "server/protocol/community/search_answer.h"
#include "server/protocol/community/wire_base64.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::community {
namespace {

// Outside its strings JSON is ASCII without '=' and '&', so replacing characters of the whole text changes strings
// only.
QByteArray asciiJson(const QJsonArray &array) {
    const QString text = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    QByteArray out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x7f && c != u'=' && c != u'&')
            out += char(c.unicode());
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

} // namespace

QByteArray searchAnswerText(const QList<AnswerPerson> &people) {
    QJsonArray array;
    for (const AnswerPerson &person : people) {
        QStringList secondary = person.secondaryEmails;
        secondary.sort();
        array.append(QJsonObject{{QStringLiteral("u"), person.username},
                                 {QStringLiteral("f"), person.firstName},
                                 {QStringLiteral("l"), person.lastName},
                                 {QStringLiteral("e"), person.email},
                                 {QStringLiteral("se"), QJsonArray::fromStringList(secondary)}});
    }
    return asciiJson(array);
}

QByteArray keysAnswerText(const QList<PersonKeys> &people) {
    QJsonArray array;
    for (const PersonKeys &person : people)
        array.append(QJsonObject{{QStringLiteral("u"), person.username}, {QStringLiteral("s"), person.sshKeys}});
    return asciiJson(array);
}

QByteArray joinedParts(const Sealed &sealed) {
    QByteArray out = toWireBase64(sealed.nonce) + '&' + toWireBase64(sealed.data);
    if (sealed.version != FormatVersion::AesCbc)
        out += '&' + toWireBase64(sealed.tag);
    return out;
}

Result<Sealed> sealedFromParts(FormatVersion version, const QByteArray &parts) {
    const QByteArrayList list = parts.split('&');
    const bool cbc = version == FormatVersion::AesCbc;
    if (list.size() != (cbc ? 2 : 3))
        return failure(Fault::Invalid,
                       QStringLiteral("%1 parts do not fit version %2").arg(list.size()).arg(int(version)));
    const auto nonce = fromWireBase64(list[0]);
    const auto data = fromWireBase64(list[1]);
    const auto tag = cbc ? QByteArray() : fromWireBase64(list[2]);
    if (!nonce || !data || !tag)
        return failure(Fault::Invalid, QStringLiteral("the parts are not padded URL-safe base64"));
    return Sealed{version, *nonce, *data, *tag};
}

} // namespace gatelodge::community
