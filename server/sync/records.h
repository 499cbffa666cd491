// Records out of a file: cells of one line or, where a cell has line breaks, of several. All bounds are here: a record
// of more than 1 MiB or 200 columns is no record.
#pragma once
#include "server/domain/result.h"
#include "server/sync/text_lines.h"
#include <memory>
#include <optional>
#include <QStringList>

namespace gatelodge::sync {

inline constexpr qsizetype kMostRecordBytes = 1 << 20;
inline constexpr qsizetype kMostColumns = 200;

struct Record {
    int line = 0;      // where it begins
    QStringList cells; // in the order of the columns; a null one says nothing
    QByteArray text;   // as it stands in the file, in UTF-8, without the last line break
    bool broken = false;
    QStringList left = {}; // groups that it says are over (IMS)
};

class RecordReader {
public:
    virtual ~RecordReader() = default;
    virtual const QStringList &headings() const = 0;
    virtual Result<std::optional<Record>> next() = 0;
    virtual TextEncoding encoding() const = 0;
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
    virtual QChar separator() const { return {}; } // of a table
};

// RFC 4180 with any separator. The first line that is not empty is the heading; "sep=;" before it is understood.
// Invalid: there is no heading.
Result<std::unique_ptr<RecordReader>> readTable(std::unique_ptr<TextLines> lines, QChar separator);
// One object a line; its columns are the keys of the first thousand. Lists are several lines of one cell.
Result<std::unique_ptr<RecordReader>> readJsonLines(const QString &path, std::optional<TextEncoding> encoding);
// Entries of a directory (RFC 2849); its columns are the attributes of the first thousand people. Entries that say they
// are something else are passed over; one that changes or removes somebody, or names another file, is broken.
Result<std::unique_ptr<RecordReader>> readLdif(const QString &path, std::optional<TextEncoding> encoding);

// IMS Enterprise 1.1, the document of a learning system: its people, each with the groups that its memberships name. It
// is read twice, since those come last. Invalid: it is no such document, has nobody, or is one of the documents that
// xml_tokens.h refuses.
Result<std::unique_ptr<RecordReader>> readIms(const QString &path);

} // namespace gatelodge::sync
