// Writes a list into a CSV file, a batch at a time, and tells how far it is. The file appears when it is whole; given
// up or failed, what was there before is there still.
#pragma once
#include "server/domain/progress.h"
#include "ui/common/list_copy.h"
#include <QObject>
#include <QSaveFile>

namespace gatelodge::ui {

class CsvExport : public QObject {
    Q_OBJECT
public:
    static constexpr int batch = 1000; // rows
    CsvExport(ListCopy copy, const QString &path, SharedProgress progress, QObject *parent);
    void begin(); // ends with one of the signals, and goes

Q_SIGNALS:
    void written(int rows, const QString &path);
    void refused(const QString &why); // the file could not be written: the system's own words
    void failed(const gatelodge::Error &error);

private:
    void next();
    void take(Result<ListCopy::Rows> rows);
    void give(const Error &error);
    ListCopy m_copy;
    SharedProgress m_progress;
    QSaveFile m_file;
    int m_written = 0;
};

} // namespace gatelodge::ui
