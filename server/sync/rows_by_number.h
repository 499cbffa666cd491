// Rows put down in a file as they come, and given back in the order of a number that each has: what does not fit into
// memory is sorted by that. In memory are at most 8 MiB of what waits to be put down, and the rows of 4,096 numbers of
// what is given back.
#pragma once
#include "server/domain/result.h"
#include <map>
#include <QTemporaryFile>

namespace gatelodge::sync {

class RowsByNumber {
public:
    Done add(qint64 number, const QByteArray &row); // Unavailable: the disk is full
    // Where somebody reads who has begun at the first. Rows of one number keep their order.
    class Reader {
    public:
        explicit Reader(RowsByNumber &rows) : m_rows(rows) {}
        Result<std::optional<QByteArray>> next();

    private:
        Done load();
        RowsByNumber &m_rows;
        qint64 m_after = std::numeric_limits<qint64>::min(); // the last sheaf that was loaded
        QList<QPair<qint64, QByteArray>> m_loaded;
        qsizetype m_at = 0;
    };

private:
    struct Sheaf {
        QByteArray waiting;
        QList<QPair<qint64, qint64>> pieces; // where in the file, and how long
    };
    Done putDown();
    std::map<qint64, Sheaf> m_sheaves; // of 4,096 numbers each
    qsizetype m_waiting = 0;
    QTemporaryFile m_file;
};

} // namespace gatelodge::sync
