#include "server/login/drivers/ldap/escape.h"

namespace gatelodge::login::ldap {

namespace {

constexpr int kLongestName = 256, kLongestPassword = 1024;

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

QByteArray pairOf(char c) { return '\\' + QByteArray(1, c).toHex(); }

} // namespace

QByteArray escapedForFilter(const QByteArray &value) {
    QByteArray escaped;
    for (const char c : value) {
        if (isControl(c) || c == '*' || c == '(' || c == ')' || c == '\\')
            escaped += pairOf(c);
        else
            escaped += c;
    }
    return escaped;
}

QByteArray escapedForDn(const QByteArray &value) {
    static const QByteArray special("\"+,;<>\\=");
    QByteArray escaped;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const bool atEdge = (c == ' ' && (i == 0 || i == value.size() - 1)) || (c == '#' && i == 0);
        if (isControl(c))
            escaped += pairOf(c);
        else if (atEdge || special.contains(c))
            escaped += '\\', escaped += c;
        else
            escaped += c;
    }
    return escaped;
}

bool isPlausibleName(const QString &name) {
    if (name.trimmed().isEmpty() || name.size() > kLongestName)
        return false;
    for (const QChar c : name) {
        if (c.category() == QChar::Other_Control)
            return false;
    }
    return name.isValidUtf16();
}

bool isPlausiblePassword(const QByteArray &password) {
    return !password.isEmpty() && password.size() <= kLongestPassword && !password.contains('\0');
}

} // namespace gatelodge::login::ldap
