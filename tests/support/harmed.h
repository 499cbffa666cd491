// Octets to which something has happened on their way, the same for the same dice; and how often a test throws them.
#pragma once
#include <algorithm>
#include <QByteArray>
#include <QRandomGenerator>
#include <QtGlobal>

namespace gatelodge::tests {

// A moment by default; GATELODGE_LONG=1 fifty times as many.
inline int harmfulRounds(int usual) { return qEnvironmentVariableIsSet("GATELODGE_LONG") ? 50 * usual : usual; }

inline QByteArray harmed(QByteArray bytes, QRandomGenerator &dice, const char *signs = "\"<&:{[\n\r\t;") {
    const int times = dice.bounded(1, 6);
    for (int i = 0; i < times && !bytes.isEmpty(); ++i) {
        const qsizetype at = dice.bounded(int(bytes.size()));
        const qsizetype length = dice.bounded(1, 1 + int(std::min<qsizetype>(200, bytes.size() - at)));
        switch (dice.bounded(6)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes[at] = char(dice.bounded(256)); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(at, length)); break;
        case 4: bytes.insert(at, QByteArray(length, char(dice.bounded(256)))); break;
        case 5: bytes.insert(at, signs[dice.bounded(int(qstrlen(signs)))]); break;
        }
    }
    return bytes;
}

} // namespace gatelodge::tests
