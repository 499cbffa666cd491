#include "server/domain/email_address.h"
#include <algorithm>
#include <QStringList>
#include <QUrl>

namespace gatelodge {
namespace {

constexpr qsizetype kMostOctets = 254;
constexpr qsizetype kMostLocalOctets = 64;
constexpr qsizetype kMostLabelOctets = 63;
constexpr QLatin1StringView kAtomSigns("!#$%&'*+-/=?^_`{|}~");

bool isAsciiAlphanumeric(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
}

// Letters, digits, marks and signs of any script; never what people can't see or what turns the reading direction.
bool isVisibleBeyondAscii(char32_t c) {
    if (c < 0x80)
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return c != QChar::ReplacementCharacter;
    }
}

bool isAtomCharacter(char32_t c) {
    return isAsciiAlphanumeric(c) || isVisibleBeyondAscii(c) || (c < 0x80 && kAtomSigns.contains(QChar(char16_t(c))));
}

bool isDotAtom(const QString &text) {
    const QStringList atoms = text.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(), [](const QString &atom) {
        const auto points = atom.toUcs4();
        return !points.isEmpty() && std::all_of(points.begin(), points.end(), isAtomCharacter);
    });
}

bool isLabel(const QByteArray &label) {
    return !label.isEmpty() && label.size() <= kMostLabelOctets && !label.startsWith('-') && !label.endsWith('-') &&
           std::all_of(label.begin(), label.end(),
                       [](char c) { return c == '-' || isAsciiAlphanumeric(static_cast<unsigned char>(c)); });
}

QByteArray asciiDomain(const QString &domain) {
    const auto points = domain.toUcs4();
    const bool readable = std::all_of(points.begin(), points.end(), [](char32_t c) {
        return c == U'.' || c == U'-' || isAsciiAlphanumeric(c) || isVisibleBeyondAscii(c);
    });
    return readable ? QUrl::toAce(domain) : QByteArray();
}

bool isDomain(const QString &domain) {
    const QByteArray ascii = asciiDomain(domain);
    if (ascii == "localhost")
        return true;
    const auto labels = ascii.split('.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isLabel) &&
           !std::all_of(labels.last().begin(), labels.last().end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<EmailAddress> EmailAddress::parse(const QString &text) {
    const QString address = text.trimmed().normalized(QString::NormalizationForm_C);
    if (address.count(u'@') != 1)
        return failure(Fault::Invalid, QStringLiteral("email: exactly one @"));
    EmailAddress result(address);
    if (address.toUtf8().size() > kMostOctets || result.localPart().toUtf8().size() > kMostLocalOctets ||
        result.withAsciiDomain().toUtf8().size() > kMostOctets)
        return failure(Fault::Invalid, QStringLiteral("email: too long"));
    if (!isDotAtom(result.localPart()))
        return failure(Fault::Invalid, QStringLiteral("email: characters before the @"));
    if (!isDomain(result.domain()))
        return failure(Fault::Invalid, QStringLiteral("email: domain"));
    return result;
}

QString EmailAddress::localPart() const { return m_text.left(m_text.indexOf(u'@')); }
QString EmailAddress::domain() const { return m_text.mid(m_text.indexOf(u'@') + 1); }
QString EmailAddress::comparisonKey() const { return m_text.toLower(); }
QString EmailAddress::withAsciiDomain() const {
    return localPart() + u'@' + QString::fromLatin1(asciiDomain(domain()));
}

} // namespace gatelodge
