#include "ui/common/csv_export.h"
#include "server/domain/csv.h"

namespace gatelodge::ui {

CsvExport::CsvExport(ListCopy copy, const QString &path, SharedProgress progress, QObject *parent)
    : QObject(parent), m_copy(std::move(copy)), m_progress(std::move(progress)), m_file(path) {
    m_progress->total = m_copy.rows;
}

void CsvExport::begin() {
    if (!m_file.open(QIODevice::WriteOnly)) {
        Q_EMIT refused(m_file.errorString());
        deleteLater();
        return;
    }
    m_file.write("\xEF\xBB\xBF"); // without it spreadsheets take UTF-8 for something older
    m_file.write(csvLine(m_copy.columns));
    next();
}

// Later, so that a list in memory does not become one deep call, and the window lives.
void CsvExport::next() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_copy.read(m_written, batch, [self = QPointer(this)](Result<ListCopy::Rows> rows) {
                if (self)
                    self->take(std::move(rows));
            });
        },
        Qt::QueuedConnection);
}

void CsvExport::take(Result<ListCopy::Rows> rows) {
    if (!rows)
        return give(rows.error());
    for (const QStringList &row : std::as_const(*rows))
        m_file.write(csvLine(row));
    m_written += int(rows->size());
    if (const Done wanted = m_progress->goOn(int(rows->size())); !wanted)
        return give(wanted.error());
    if (rows->size() == batch && m_written < m_copy.rows)
        return next();
    if (m_file.commit())
        Q_EMIT written(m_written, m_file.fileName());
    else
        Q_EMIT refused(m_file.errorString());
    deleteLater();
}

void CsvExport::give(const Error &error) {
    m_file.cancelWriting();
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace gatelodge::ui
