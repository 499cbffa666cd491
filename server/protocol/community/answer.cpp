#include "server/protocol/community/answer.h"
#include "server/protocol/community/form_encoding.h"
#include "server/protocol/community/wire_base64.h"
#include <algorithm>

namespace gatelodge::community {
namespace {

QByteArray joinedAddresses(const QStringList &addresses) {
    QByteArrayList list;
    for (const QString &address : addresses)
        list.append(address.toUtf8());
    std::sort(list.begin(), list.end());
    return list.join(',');
}

// '=' of the padding is the only character in padded URL-safe base64 that needs encoding.
void appendBase64Field(QByteArray &out, QByteArrayView name, const QByteArray &bytes) {
    appendFormField(out, name, toWireBase64(bytes));
}

QString textOf(const QHash<QByteArray, QByteArray> &fields, const char *name) {
    return QString::fromUtf8(fields.value(name));
}

} // namespace

QByteArray encodePerson(const AnswerPerson &person) {
    QByteArray out;
    appendFormField(out, "u", person.username.toUtf8());
    appendFormField(out, "f", person.firstName.toUtf8());
    appendFormField(out, "l", person.lastName.toUtf8());
    appendFormField(out, "e", person.email.toUtf8());
    appendFormField(out, "se", joinedAddresses(person.secondaryEmails));
    return out;
}

QByteArray answerText(qint64 epochSeconds, QByteArrayView encodedPerson, const ReturnData &returnData) {
    QByteArray out;
    out.reserve(32 + encodedPerson.size() + returnData.value().size() * 3);
    out += "t=";
    out += QByteArray::number(epochSeconds);
    out += '&';
    out += encodedPerson;
    switch (returnData.kind()) {
    case ReturnData::Kind::Nothing: break;
    case ReturnData::Kind::Opaque: appendFormField(out, "d", returnData.value()); break;
    case ReturnData::Kind::Path: appendFormField(out, "su", returnData.value()); break;
    }
    return out;
}

QByteArray answerUrl(const QByteArray &redirectUrl, const Sealed &sealed) {
    QByteArray url;
    url.reserve(redirectUrl.size() + sealed.data.size() * 4 / 3 + 160);
    url += redirectUrl;
    if (!url.contains('?'))
        url += '?';
    if (sealed.version == FormatVersion::AesCbc) {
        appendBase64Field(url, "i", sealed.nonce);
        appendBase64Field(url, "d", sealed.data);
    } else {
        appendBase64Field(url, "d", sealed.data);
        appendBase64Field(url, "n", sealed.nonce);
        appendBase64Field(url, "t", sealed.tag);
    }
    return url;
}

Result<Sealed> sealedFromQuery(FormatVersion version, QByteArrayView query) {
    const auto fields = parseForm(query);
    if (!fields)
        return failure(Fault::Invalid, QStringLiteral("the query is not a form"));
    const bool cbc = version == FormatVersion::AesCbc;
    const auto nonce = fromWireBase64(fields->value(cbc ? "i" : "n"));
    const auto data = fromWireBase64(fields->value("d"));
    const auto tag = cbc ? QByteArray() : fromWireBase64(fields->value("t"));
    if (!nonce || !data || !tag)
        return failure(Fault::Invalid, QStringLiteral("the query carries no answer of version %1").arg(int(version)));
    return Sealed{version, *nonce, *data, *tag};
}

Result<ReceivedAnswer> parseAnswer(QByteArrayView plain) {
    const auto fields = parseForm(plain);
    bool number = false;
    ReceivedAnswer answer;
    if (fields)
        answer.epochSeconds = fields->value("t").toLongLong(&number);
    if (!fields || !number || fields->value("u").isEmpty() || !fields->contains("se"))
        return failure(Fault::Invalid, QStringLiteral("not an answer; is the key the right one?"));
    answer.person = {textOf(*fields, "u"), textOf(*fields, "f"), textOf(*fields, "l"), textOf(*fields, "e"),
                     textOf(*fields, "se").split(u',', Qt::SkipEmptyParts)};
    answer.returnData = ReturnData::from(fields->value("d"), fields->value("su"));
    return answer;
}

Result<ReceivedAnswer> openAnswer(const Sealer &sealer, QByteArrayView query, qint64 nowEpochSeconds) {
    GL_TRY(const Sealed sealed, sealedFromQuery(sealer.version(), query));
    GL_TRY(const QByteArray plain, sealer.open(sealed));
    GL_TRY(ReceivedAnswer answer, parseAnswer(plain));
    if (answer.epochSeconds < nowEpochSeconds - kAnswerSeconds ||
        answer.epochSeconds > nowEpochSeconds + kAnswerSeconds)
        return failure(Fault::Expired, QStringLiteral("the answer is of another time: %1").arg(answer.epochSeconds));
    return answer;
}

} // namespace gatelodge::community
