// Sync: people out of files and systems elsewhere. A source yields typed rows with the lines they stand in, or says
// what is wrong with one; it knows nothing of the database and nobody who is in it. Matching, planning and applying are
// service/imports.h, the same for every source.
//
// A new source is a RecordReader (records.h) and a line in openSource.
#pragma once
#include "server/domain/import.h"
#include "server/sync/records.h"
#include "server/sync/text_lines.h"

namespace gatelodge::sync {

enum class SourceFormat { Csv, JsonLines, Ldif, Ims };

struct SourceChoices {
    SourceFormat format = SourceFormat::Csv;
    std::optional<TextEncoding> encoding; // else found out
    QChar separator;                      // of a table; null: found out from the heading
    // Headings of the file and what they are, over what is found out; nothing: the column is not used.
    QHash<QString, std::optional<ImportField>> columns;
    bool partial = false; // a document of few people: it may lack what nobody of them has, but not their key
};

struct SourceColumn {
    QString heading;
    std::optional<ImportField> field; // nothing: not used
};

// What stands in the first records, whatever its columns are taken for.
struct SourceLook {
    QList<SourceColumn> columns;
    QList<QStringList> records; // cells in the order of the columns
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator; // of a table
};

class Source {
public:
    // Misconfigured: the file cannot be read. Invalid: no column names anybody, two are the same thing, or a choice
    // names a heading that is not there; the detail says which.
    static Result<std::unique_ptr<Source>> open(const QString &path, const SourceChoices &choices);

    // For people who are to say what the columns are: no choice of columns is wrong here.
    static Result<SourceLook> look(const QString &path, const SourceChoices &choices, int records);

    const QList<SourceColumn> &columns() const { return m_columns; }
    TextEncoding encoding() const { return m_reader->encoding(); }
    Result<std::optional<ImportLine>> next();
    // The record as it stands in the file that the last next() spoke of.
    const Record &record() const { return m_record; }
    qint64 position() const { return m_reader->position(); } // bytes
    qint64 size() const { return m_reader->size(); }

private:
    Source() = default;
    Done chooseColumns(const SourceChoices &choices);
    ImportFlaw flawOfBroken() const;
    SourceFormat m_format = SourceFormat::Csv;
    std::unique_ptr<RecordReader> m_reader;
    QList<SourceColumn> m_columns;
    Record m_record;
};

} // namespace gatelodge::sync
