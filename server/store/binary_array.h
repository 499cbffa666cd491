// One-dimensional arrays in PostgreSQL's binary form, for statements that take many rows at once: the driver would send
// them as text and have the server parse them anew each time.
#pragma once
#include "server/domain/ids.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace gatelodge::store {

class BinaryArray {
public:
    enum Type : quint32 { Bytes = 17, Int8 = 20, Int4 = 23, Text = 25, Time = 1184, Uuid = 2950 }; // OIDs never change

    // elementSize: about how long one is.
    BinaryArray(Type type, qsizetype count, qsizetype elementSize);
    void add(qint32 number);          // Int4
    void add(qint64 number);          // Int8
    void add(const QByteArray &data); // Bytes; Text in UTF-8; Uuid
    void add(const QDateTime &time);  // Time
    void add(const QString &text) { add(text.toUtf8()); }
    const QByteArray &data() const { return m_data; }

private:
    QByteArray m_data;
};

} // namespace gatelodge::store
