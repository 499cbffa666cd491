// Import of people for the console: a file of this computer is looked into, its columns are corrected, what would
// happen is planned, looked at by pages, applied, and what was left is written into a file. The matching is
// service/imports.h, the reading server/sync; undo is the history's. A directory that answers is fetched into a file
// first; an older website (a database that answers, or a dump) has no columns to be corrected.
//
// A file's faults have names in Error::constraint: import_unreadable, import_folder, import_empty, import_workbook,
// import_no_text, import_no_heading, import_columns (it has other ones now), import_gone, import_file_changed,
// import_target, import_disk_full; of a directory import_directory, of a website import_website.
#pragma once
#include "server/domain/moving_places.h"
#include "server/domain/past_import.h"
#include "server/domain/setting_field.h"
#include <QFuture>

class QTemporaryFile;

namespace gatelodge::admin {

class Office;

enum class ImportFormat { Table, JsonLines, Ldif, Ims, Website };

// A file and how it is to be read.
struct ImportSource {
    QString path;
    std::optional<ImportFormat> format;                 // nothing: found out, as the next two
    QString encoding;                                   // "utf-8", "utf-16le", "utf-16be", "latin1"
    QChar separator;                                    // of a table
    QHash<QString, std::optional<ImportField>> columns; // by heading; what is not here is found out
    QString called = {};                                // in the history; empty: the name of the file
    QString password = {};                              // of a website's database
    std::shared_ptr<QTemporaryFile> fetched = {};
};

// Forms: what a directory is asked by, and where a website is.
QList<SettingField> importDirectorySchema();
QList<SettingField> importWebsiteSchema();
ImportSource websiteFrom(const QJsonObject &entered);

struct ImportWishes {
    bool bringBack = false;    // people out of the recycle bin, too
    bool createGroups = false; // that there are none of: asks for who makes groups
};

struct ImportColumn {
    QString heading;
    std::optional<ImportField> field; // nothing: not used
    QStringList samples;              // of the first records, those that are not empty
};

struct ImportLook {
    ImportFormat format = ImportFormat::Table;
    QString encoding;
    QChar separator;
    QList<ImportColumn> columns;
    bool remembered = false; // somebody has corrected a file with these headings before, and it is corrected so again
};

// What keeps these columns from being imported.
struct ImportColumnProblem {
    enum Kind { NobodyIsNamed, Twice } kind = NobodyIsNamed;
    QString heading, other; // of Twice
};
std::optional<ImportColumnProblem> problemIn(const QList<ImportColumn> &columns);

struct PlannedImport {
    ImportId id;
    ImportCounts counts;
    ImportSource source;
    PlacesPlan places = {};
    qint64 size = 0; // of the file that was read, with the next
    QDateTime modified;
};
using SharedImportProgress = std::shared_ptr<ImportProgress>;

// The lines of a plan by verdicts: opened once, read by pages. Immutable.
struct ImportPages {
    ImportId import;
    QList<ImportVerdict> verdicts;
    QList<int> starts; // the first line of each page
};
using ImportListing = std::shared_ptr<const ImportPages>;

struct ImportLeftRows;
using SharedLeftRows = std::shared_ptr<const ImportLeftRows>;
struct AppliedImport {
    ImportCounts counts;
    int people = 0;
    QString deed;
    SharedLeftRows left; // the plan is gone
};

class Imports {
public:
    static constexpr int pageRows = 256;
    explicit Imports(Office &office) : m_office(office) {}

    // Reads the beginning. Columns that were corrected before are offered where source says nothing of columns.
    QFuture<Result<ImportLook>> look(const ImportSource &source);
    // Reads all of it. What of source.columns is another thing than would be found out is remembered, for who sits
    // here. See service/imports.h for faults.
    QFuture<Result<PlannedImport>> plan(const ImportSource &source, const ImportWishes &wishes,
                                        const SharedImportProgress &progress);
    // A directory's people, as a file that is gone with the source.
    QFuture<Result<ImportSource>> fetchDirectory(const QJsonObject &entered, const SharedImportProgress &progress);
    QFuture<Result<ImportListing>> open(ImportId import, const QList<ImportVerdict> &verdicts);
    // Rows [first, first + count) of the listing.
    QFuture<Result<QList<ImportPlanLine>>> page(const ImportListing &listing, int first, int count);
    // batch: 0, or so many rows at a time, each batch for good. One that was stopped then stands in unfinished().
    QFuture<Result<AppliedImport>> apply(const PlannedImport &plan, const SharedImportProgress &progress,
                                         int batch = 0);
    // Goes on behind the last batch. Conflict: what was read for it is gone by now.
    QFuture<Result<AppliedImport>> resume(ImportId import, const SharedImportProgress &progress, int batch);
    QFuture<Done> drop(ImportId import);
    // The rows that were left, with their lines and reasons, to be mended and read again; how many. left: of an import
    // that was applied; null before.
    QFuture<Result<int>> writeLeft(const PlannedImport &plan, const SharedLeftRows &left, const QString &target);
    QFuture<Result<QList<PastImport>>> past(); // the newest first, twenty
    // Those that were stopped and can be gone on with, the newest first; also of other consoles, and of commands.
    QFuture<Result<QList<UnfinishedImport>>> unfinished();

private:
    Office &m_office;
};

} // namespace gatelodge::admin
