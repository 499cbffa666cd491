// How the filters of lists stand in saved views: an enumeration by a name that never changes, a record by its number.
// What narrows nothing is not written; what is not known is left as it was.
#pragma once
#include <optional>
#include <QJsonObject>
#include <QString>

namespace gatelodge::kept {

// names: in the order of the enumeration; they are kept in databases.
template <typename Enum, size_t Size>
void put(QJsonObject &json, const char *key, Enum value, const char *const (&names)[Size]) {
    if (value != Enum{})
        json.insert(QLatin1String(key), QLatin1String(names[size_t(value)]));
}

template <typename Enum, size_t Size>
void take(const QJsonObject &json, const char *key, Enum &value, const char *const (&names)[Size]) {
    const QString name = json.value(QLatin1String(key)).toString();
    for (size_t i = 0; i < Size; ++i)
        if (name == QLatin1String(names[i]))
            value = Enum(i);
}

template <typename IdType> void put(QJsonObject &json, const char *key, const std::optional<IdType> &id) {
    if (id)
        json.insert(QLatin1String(key), id->value);
}

template <typename IdType> void take(const QJsonObject &json, const char *key, std::optional<IdType> &id) {
    if (const int number = json.value(QLatin1String(key)).toInt(); number > 0)
        id = IdType(number);
}

} // namespace gatelodge::kept
