#include "server/domain/username.h"
#include <algorithm>

namespace gatelodge {
namespace {

bool isAllowed(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; }

// Letters that Unicode does not decompose into a base letter and an accent.
QString spelledOut(QChar c) {
    switch (c.unicode()) {
    case u'ß': return QStringLiteral("ss");
    case u'æ': return QStringLiteral("ae");
    case u'œ': return QStringLiteral("oe");
    case u'ø': return QStringLiteral("o");
    case u'đ':
    case u'ð': return QStringLiteral("d");
    case u'þ': return QStringLiteral("th");
    case u'ł': return QStringLiteral("l");
    case u'ħ': return QStringLiteral("h");
    case u'ı': return QStringLiteral("i");
    default: return QString(c);
    }
}

void trimSeparators(QString &text) {
    while (text.startsWith(u'.') || text.startsWith(u'-'))
        text.remove(0, 1);
    while (text.endsWith(u'.') || text.endsWith(u'-'))
        text.chop(1);
}

// Never two separators in a row, none at the ends: "J.  de la Cruz" → j.de.la.cruz
QString folded(const QString &words) {
    QString result;
    const auto append = [&result](QChar c) {
        const bool separator = c == u'.' || c == u'-';
        if (isAllowed(c) && !(separator && (result.endsWith(u'.') || result.endsWith(u'-'))))
            result += c;
    };
    for (const QChar c : words.toLower()) {
        if (c.isSpace() || c == u'_') {
            append(u'.');
            continue;
        }
        for (const QChar part : spelledOut(c).normalized(QString::NormalizationForm_KD))
            append(part.toLower());
    }
    trimSeparators(result);
    result.truncate(Username::kMostCharacters);
    trimSeparators(result);
    return result.isEmpty() ? QStringLiteral("user") : result;
}

} // namespace

Result<Username> Username::parse(const QString &text) {
    if (text.isEmpty() || text.size() > kMostCharacters)
        return failure(Fault::Invalid, QStringLiteral("username: 1 to 30 characters"));
    if (!std::all_of(text.begin(), text.end(), isAllowed))
        return failure(Fault::Invalid, QStringLiteral("username: only a-z, 0-9, dot and hyphen"));
    return Username(text);
}

Username Username::fromDisplayName(const QString &name) { return Username(folded(name)); }

Username Username::fromAddress(const EmailAddress &address) {
    return Username(folded(address.localPart().section(u'+', 0, 0)));
}

Username Username::madeUnique(const std::function<bool(const Username &)> &isTaken) const {
    Username candidate = *this;
    for (qint64 number = 2; isTaken(candidate); ++number) {
        const QString suffix = QString::number(number);
        candidate = Username(m_text.left(kMostCharacters - suffix.size()) + suffix);
    }
    return candidate;
}

} // namespace gatelodge
