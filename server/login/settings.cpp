#include "server/login/settings.h"
#include "server/domain/http_address.h"
#include <cmath>
#include <optional>

namespace gatelodge::login {

namespace {

using Kind = SettingComplaint::Kind;
constexpr int kMostCharacters = 1000, kMostCharactersOfLines = 100'000;

bool isPrintable(const QString &text, bool severalLines) {
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control && !(severalLines && (c == u'\n' || c == u'\r' || c == u'\t')))
            return false;
    }
    return true;
}

std::optional<Kind> complaintOfText(const SettingField &field, const QString &text) {
    const bool severalLines = field.kind == SettingField::Lines;
    if (text.size() > (severalLines ? kMostCharactersOfLines : kMostCharacters))
        return Kind::TooLong;
    if (!isPrintable(text, severalLines))
        return Kind::NotPrintable;
    if (field.kind == SettingField::Url && !text.isEmpty() && !isHttpAddress(text))
        return Kind::NotAUrl;
    return std::nullopt;
}

std::optional<Kind> complaintOfNumber(const SettingField &field, const QJsonValue &value) {
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number))
        return Kind::WrongType;
    return number < field.least || number > field.most ? std::optional(Kind::OutOfRange) : std::nullopt;
}

std::optional<Kind> complaintOf(const SettingField &field, const QJsonValue &value) {
    switch (field.kind) {
    case SettingField::Number: return complaintOfNumber(field, value);
    case SettingField::Switch: return value.isBool() ? std::nullopt : std::optional(Kind::WrongType);
    case SettingField::Choice:
        for (const SettingChoice &choice : field.choices) {
            if (value == QJsonValue(choice.value))
                return std::nullopt;
        }
        return Kind::NotAChoice;
    case SettingField::Text:
    case SettingField::Secret:
    case SettingField::Url:
    case SettingField::Lines:
        return value.isString() ? complaintOfText(field, value.toString()) : std::optional(Kind::WrongType);
    }
    Q_UNREACHABLE();
}

const char *wordsFor(Kind kind) {
    switch (kind) {
    case Kind::Unknown: return "is not a setting";
    case Kind::Missing: return "is missing";
    case Kind::WrongType: return "has the wrong type";
    case Kind::OutOfRange: return "is out of range";
    case Kind::NotAChoice: return "is not one of the choices";
    case Kind::NotAUrl: return "is not an http or https address";
    case Kind::TooLong: return "is too long";
    case Kind::NotPrintable: return "holds a control character";
    }
    Q_UNREACHABLE();
}

bool isMissing(const QJsonValue &value) {
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

} // namespace

Settings::Settings(const QList<SettingField> &schema, const QJsonObject &stored) {
    for (const SettingField &field : schema) {
        const QJsonValue value = stored.value(field.name);
        m_values.insert(field.name, isMissing(value) ? field.initial : value);
    }
}

QJsonValue Settings::value(QLatin1StringView name) const {
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd())
        qFatal("a driver asks for a setting that its schema has not: %s", name.data());
    return *found;
}

QString Settings::text(QLatin1StringView name) const { return value(name).toString().trimmed(); }

int Settings::number(QLatin1StringView name) const { return value(name).toInt(); }

bool Settings::isOn(QLatin1StringView name) const { return value(name).toBool(); }

QStringList Settings::lines(QLatin1StringView name) const {
    QStringList lines;
    const QString text = value(name).toString();
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

QList<SettingComplaint> complaintsAbout(const QList<SettingField> &schema, const QJsonObject &entered) {
    QList<SettingComplaint> complaints;
    QJsonObject unknown = entered;
    for (const SettingField &field : schema) {
        const QJsonValue value = unknown.take(field.name);
        if (isMissing(value)) {
            if (field.required && isMissing(field.initial))
                complaints.append({Kind::Missing, field.name});
        } else if (const auto kind = complaintOf(field, value)) {
            complaints.append({*kind, field.name});
        }
    }
    const QStringList names = unknown.keys();
    for (const QString &name : names)
        complaints.append({Kind::Unknown, name});
    return complaints;
}

QString complaintLine(const QString &driver, const QList<SettingComplaint> &complaints) {
    QStringList parts;
    for (const SettingComplaint &complaint : complaints)
        parts << complaint.name + u' ' + QLatin1StringView(wordsFor(complaint.kind)) +
                     (complaint.kind == Kind::Unknown ? QStringLiteral(" of ") + driver : QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace gatelodge::login
