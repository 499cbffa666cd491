#include "server/sync/complaints.h"
#include "server/domain/csv.h"
#include "server/sync/column_words.h"
#include <QSaveFile>

namespace gatelodge::sync {

namespace {

// A list has an item a line; one alone that nothing would divide needs none of its own.
QString inOneLine(const QString &cell) {
    const bool alone = cell.endsWith(u'\n') && cell.count(u'\n') == 1 && !cell.contains(u',') && !cell.contains(u';');
    return alone ? cell.chopped(1) : cell;
}

QByteArray quoted(const QString &cell) {
    QString inside = withFormulaGuard(withoutFormulaGuard(inOneLine(cell)));
    return '"' + inside.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

// Rows of everything but lines of text become a table.
bool standsInLines(SourceFormat format) { return format == SourceFormat::JsonLines || format == SourceFormat::Ldif; }

// What an earlier import has added is written anew.
bool isOwn(const QString &heading) { return heading == kLineHeading || heading == kProblemHeading; }

class Writer {
public:
    Writer(QSaveFile &file, const SourceChoices &choices, const QList<SourceColumn> &columns)
        : m_file(file), m_format(choices.format), m_columns(columns) {}

    void begin() {
        if (standsInLines(m_format))
            return;
        QStringList headings;
        for (const SourceColumn &column : m_columns)
            headings << column.heading;
        m_file.write("\xEF\xBB\xBF");
        writeTable(headings, kLineHeading, kProblemHeading);
    }
    void write(const Record &record, const QString &words) {
        if (standsInLines(m_format)) {
            m_file.write(QStringLiteral("# line %1: %2\n").arg(record.line).arg(words.simplified()).toUtf8());
            m_file.write(record.text + (m_format == SourceFormat::Ldif ? "\n\n" : "\n"));
        } else {
            const bool raw = record.broken && record.cells.isEmpty();
            writeTable(raw ? QStringList{QString::fromUtf8(record.text)} : record.cells, QString::number(record.line),
                       words);
        }
    }

private:
    void writeTable(const QStringList &cells, const QString &line, const QString &problem) {
        QByteArray row;
        for (qsizetype place = 0; place < m_columns.size(); ++place) {
            if (!isOwn(m_columns[place].heading))
                row += quoted(cells.value(place)) + ',';
        }
        row += quoted(line) + ',' + quoted(problem);
        for (qsizetype place = m_columns.size(); place < cells.size();
             ++place) // too many: where all else stays in place
            row += ',' + quoted(cells[place]);
        m_file.write(row + "\r\n");
    }
    QSaveFile &m_file;
    SourceFormat m_format;
    const QList<SourceColumn> &m_columns;
};

} // namespace

Result<int> writeComplaints(const QString &source, const SourceChoices &choices, const QString &target,
                            const Complaints &next) {
    GL_TRY(const auto rows, Source::open(source, choices));
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(target, file.errorString()),
                       QStringLiteral("import_target"));
    Writer writer(file, choices, rows->columns());
    writer.begin();
    int written = 0;
    GL_TRY(auto complaint, next());
    while (complaint) {
        GL_TRY(const auto line, rows->next());
        if (!line) // the file has been changed meanwhile
            return failure(Fault::Conflict, QStringLiteral("%1 is not the file that was read").arg(source),
                           QStringLiteral("import_file_changed"));
        if (rows->record().line < complaint->line)
            continue;
        writer.write(rows->record(), complaint->words);
        ++written;
        GL_TRY(complaint, next());
    }
    if (!file.commit())
        return failure(Fault::Unavailable, QStringLiteral("%1: %2").arg(target, file.errorString()),
                       QStringLiteral("import_disk_full"));
    return written;
}

} // namespace gatelodge::sync
