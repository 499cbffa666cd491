#include "server/store/binary_array.h"
#include <QtEndian>

namespace gatelodge::store {

namespace {

constexpr qint64 kEpoch = 946'684'800'000; // PostgreSQL counts from 2000 on, in microseconds

template <typename Number> void put(QByteArray &out, Number number) {
    const Number big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

} // namespace

// As array_recv reads it: dimensions, has nulls, type, length, lower bound; then the elements, each with its length.
BinaryArray::BinaryArray(Type type, qsizetype count, qsizetype elementSize) {
    m_data.reserve(20 + count * (4 + elementSize));
    for (const quint32 word : {quint32(1), quint32(0), quint32(type), quint32(count), quint32(1)})
        put(m_data, word);
}

void BinaryArray::add(qint32 number) {
    put(m_data, quint32(sizeof number));
    put(m_data, number);
}

void BinaryArray::add(qint64 number) {
    put(m_data, quint32(sizeof number));
    put(m_data, number);
}

void BinaryArray::add(const QByteArray &data) {
    put(m_data, quint32(data.size()));
    m_data += data;
}

void BinaryArray::add(const QDateTime &time) { add(qint64((time.toMSecsSinceEpoch() - kEpoch) * 1000)); }

} // namespace gatelodge::store
