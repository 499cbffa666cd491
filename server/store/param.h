// Domain values as statement parameters. An empty text is '' and never NULL; only std::optional can be NULL.
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QStringList>
#include <QVariant>
#include <optional>

namespace gatelodge::store {

inline QVariant toParam(const QString &text) { return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text); }
inline QVariant toParam(const char *text) { return QString::fromUtf8(text); }
inline QVariant toParam(QLatin1StringView text) { return QString(text); }
inline QVariant toParam(const QByteArray &bytes) { return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes); }
inline QVariant toParam(bool flag) { return flag; }
inline QVariant toParam(int number) { return number; }
inline QVariant toParam(qint64 number) { return number; }
inline QVariant toParam(double number) { return number; }
inline QVariant toParam(const QDateTime &time) {
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant(QMetaType(QMetaType::QString));
}
inline QVariant toParam(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
inline QVariant toParam(const Revision &revision) { return revision.value; }
template <typename Tag, typename Value> QVariant toParam(const Id<Tag, Value> &id) { return toParam(id.value); }
template <typename T> QVariant toParam(const std::optional<T> &value) {
    return value ? toParam(*value) : QVariant(QMetaType(QMetaType::QString));
}

// One text[] or uuid[] or int[] literal; the statement casts it.
QString arrayLiteral(const QStringList &items);
inline QVariant toParam(const QStringList &items) { return arrayLiteral(items); }
inline QVariant toParam(const QList<int> &items) {
    QStringList texts;
    for (int item : items)
        texts << QString::number(item);
    return arrayLiteral(texts);
}
inline QVariant toParam(const QList<qint64> &items) {
    QStringList texts;
    for (qint64 item : items)
        texts << QString::number(item);
    return arrayLiteral(texts);
}
template <typename Tag, typename Value> QVariant toParam(const QList<Id<Tag, Value>> &ids) {
    QStringList texts;
    for (const auto &id : ids)
        texts << toParam(id).toString();
    return arrayLiteral(texts);
}

} // namespace gatelodge::store
