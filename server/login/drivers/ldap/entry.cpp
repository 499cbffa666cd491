#include "server/login/drivers/ldap/entry.h"
#include <ldap.h>
#include <memory>
#include <optional>
#include <QStringDecoder>
#include <QUuid>

namespace gatelodge::login::ldap {

namespace {

constexpr auto kHexMark = QLatin1StringView("hex:");

std::optional<QString> textFrom(const QByteArray &value) {
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(value);
    return decode.hasError() || text.contains(QChar(0)) ? std::nullopt : std::optional(text);
}

bool isGuid(const QString &attribute) {
    return attribute.compare(QLatin1StringView("objectGUID"), Qt::CaseInsensitive) == 0;
}

// Its first three numbers are stored with the low octet first ([MS-DTYP] 2.3.4).
QByteArray turnedGuid(const QByteArray &octets) {
    static constexpr int places[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    QByteArray turned(16, '\0');
    for (int i = 0; i < 16; ++i)
        turned[i] = octets[places[i]];
    return turned;
}

using Name = std::unique_ptr<LDAPRDN, decltype(&ldap_dnfree)>;

Name nameFrom(const QString &dn) {
    LDAPDN parsed = nullptr;
    if (ldap_str2dn(dn.toUtf8().constData(), &parsed, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS)
        parsed = nullptr;
    return Name(parsed, ldap_dnfree);
}

} // namespace

QStringList Entry::texts(const QString &attribute) const {
    QStringList texts;
    const auto octets = values(attribute);
    for (const QByteArray &value : octets) {
        if (const auto text = textFrom(value); text && !text->trimmed().isEmpty())
            texts << text->trimmed();
    }
    return texts;
}

QString Entry::text(const QString &attribute) const { return texts(attribute).value(0); }

QString identityOf(const Entry &entry, const QString &attribute) {
    if (attribute.compare(QLatin1StringView("dn"), Qt::CaseInsensitive) == 0)
        return sameDn(entry.dn());
    const QByteArray value = entry.values(attribute).value(0);
    if (isGuid(attribute) && value.size() == 16)
        return QUuid::fromRfc4122(turnedGuid(value)).toString(QUuid::WithoutBraces);
    const auto text = textFrom(value);
    return text && !text->startsWith(kHexMark) ? *text : kHexMark + QString::fromLatin1(value.toHex());
}

QByteArray identityOctets(const QString &identity, const QString &attribute) {
    if (isGuid(attribute)) {
        if (const QUuid guid = QUuid::fromString(identity); !guid.isNull())
            return turnedGuid(guid.toRfc4122());
    }
    return identity.startsWith(kHexMark) ? QByteArray::fromHex(identity.mid(kHexMark.size()).toLatin1())
                                         : identity.toUtf8();
}

QString sameDn(const QString &dn) {
    const Name name = nameFrom(dn);
    char *written = nullptr;
    if (!name || ldap_dn2str(name.get(), &written, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS)
        return {};
    const QString text = QString::fromUtf8(written).toLower();
    ldap_memfree(written);
    return text;
}

bool isBelow(const QString &dn, const QString &base) {
    const QString inner = sameDn(dn), outer = sameDn(base);
    return !outer.isEmpty() && (inner == outer || inner.endsWith(u',' + outer));
}

QString firstValueOf(const QString &dn) {
    const Name name = nameFrom(dn);
    if (!name || !name.get()[0] || !name.get()[0][0])
        return dn;
    const berval &value = name.get()[0][0]->la_value;
    return textFrom(QByteArray(value.bv_val, qsizetype(value.bv_len))).value_or(dn);
}

} // namespace gatelodge::login::ldap
