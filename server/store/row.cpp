#include "server/store/row.h"
#include "server/store/param.h"
#include <QJsonDocument>

namespace gatelodge::store {

const QVariant &Row::at(const char *column) const {
    const auto found = m_columns->constFind(QByteArray::fromRawData(column, qsizetype(qstrlen(column))));
    if (found == m_columns->constEnd())
        qFatal("the statement selects no column %s", column);
    return m_values.at(*found);
}

QDateTime Row::time(const char *column) const {
    const QVariant &value = at(column);
    if (value.isNull())
        return {};
    const QDateTime time = value.toDateTime();
    return time.isValid() ? time.toUTC() : QDateTime();
}

QJsonObject Row::json(const char *column) const { return QJsonDocument::fromJson(text(column).toUtf8()).object(); }

QStringList Row::list(const char *column) const { return parseArray(text(column)); }

QStringList parseArray(const QString &literal) {
    QStringList items;
    if (literal.size() < 2)
        return items;
    QString item = QLatin1String(""); // empty, yet not null
    bool quoted = false, wasQuoted = false;
    auto finish = [&] {
        items << (!wasQuoted && item == QLatin1String("NULL") ? QString() : item);
        item = QLatin1String("");
        wasQuoted = false;
    };
    for (qsizetype i = 1; i < literal.size() - 1; ++i) {
        const QChar c = literal[i];
        if (c == u'\\') {
            item += literal[++i];
        } else if (c == u'"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (c == u',' && !quoted) {
            finish();
        } else {
            item += c;
        }
    }
    if (literal.size() > 2)
        finish();
    return items;
}

QString arrayLiteral(const QStringList &items) {
    QString literal(u'{');
    for (const QString &item : items) {
        if (literal.size() > 1)
            literal += u',';
        literal += u'"';
        for (QChar c : item) {
            if (c == u'"' || c == u'\\')
                literal += u'\\';
            literal += c;
        }
        literal += u'"';
    }
    return literal + u'}';
}

} // namespace gatelodge::store
