#include "server/sync/rows_by_number.h"
#include <QtEndian>

namespace gatelodge::sync {

namespace {

constexpr int kSheafBits = 12;
constexpr qsizetype kMostWaiting = 8 << 20;
constexpr qint64 kMostOfSheaf = 256 << 20;
constexpr qsizetype kHead = 12; // number and length

Error full(const QTemporaryFile &file) { return {Fault::Unavailable, file.errorString(), {}}; }

} // namespace

Done RowsByNumber::add(qint64 number, const QByteArray &row) {
    char head[kHead];
    qToLittleEndian(number, head);
    qToLittleEndian(quint32(row.size()), head + 8);
    QByteArray &waiting = m_sheaves[number >> kSheafBits].waiting;
    waiting.append(head, kHead).append(row);
    m_waiting += kHead + row.size();
    return m_waiting < kMostWaiting ? Done() : putDown();
}

Done RowsByNumber::putDown() {
    if (!m_file.isOpen() && !m_file.open()) // it has no name in the folder, and is gone with this program
        return failure(full(m_file));
    m_file.seek(m_file.size());
    for (auto &[number, sheaf] : m_sheaves) {
        if (sheaf.waiting.isEmpty())
            continue;
        sheaf.pieces << qMakePair(m_file.pos(), qint64(sheaf.waiting.size()));
        if (m_file.write(sheaf.waiting) != sheaf.waiting.size())
            return failure(full(m_file));
        sheaf.waiting = QByteArray();
    }
    m_waiting = 0;
    return m_file.flush() ? Done() : failure(full(m_file));
}

Result<std::optional<QByteArray>> RowsByNumber::Reader::next() {
    while (m_at == m_loaded.size()) {
        if (m_rows.m_sheaves.upper_bound(m_after) == m_rows.m_sheaves.end())
            return std::optional<QByteArray>();
        GL_DO(load());
    }
    return std::optional(m_loaded[m_at++].second);
}

Done RowsByNumber::Reader::load() {
    const auto &[number, sheaf] = *m_rows.m_sheaves.upper_bound(m_after);
    m_after = number;
    m_at = 0;
    m_loaded.clear();
    QByteArray bytes;
    for (const auto &[place, size] : sheaf.pieces) {
        if (bytes.size() + size > kMostOfSheaf)
            return failure(
                Fault::Invalid,
                QStringLiteral("a table has too many rows of the people around number %1").arg(number << kSheafBits));
        m_rows.m_file.seek(place);
        const QByteArray piece = m_rows.m_file.read(size);
        if (piece.size() != size)
            return failure(full(m_rows.m_file));
        bytes += piece;
    }
    bytes += sheaf.waiting;
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 of = qFromLittleEndian<qint64>(bytes.constData() + at);
        const auto size = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at + 8));
        m_loaded << qMakePair(of, bytes.mid(at + kHead, size));
        at += kHead + size;
    }
    std::stable_sort(m_loaded.begin(), m_loaded.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return {};
}

} // namespace gatelodge::sync
