// A small PNG without a picture library: a square of one colour, and chunks to be put where they do not belong.
#pragma once
#include <QByteArray>
#include <QtEndian>

namespace gatelodge::tests {

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data) {
    const auto number = [](quint32 value) {
        QByteArray bytes(4, 0);
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    quint32 crc = 0xffffffff;
    const QByteArray counted = type + data;
    for (const char byte : counted) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return number(quint32(data.size())) + counted + number(~crc);
}

// extra: whole chunks between the head and the picture.
inline QByteArray aPng(int side = 8, const QByteArray &extra = {}) {
    QByteArray head(13, 0);
    qToBigEndian(quint32(side), head.data());
    qToBigEndian(quint32(side), head.data() + 4);
    head[8] = 8; // bits a channel
    head[9] = 2; // red, green, blue
    QByteArray rows;
    for (int y = 0; y < side; ++y)
        rows += QByteArray(1, 0) + QByteArray(3 * side, char(0xb3));
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", head) + extra +
           pngChunk("IDAT", qCompress(rows).mid(4)) + pngChunk("IEND", {});
}

} // namespace gatelodge::tests
