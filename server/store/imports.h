// An import on its way: rows copied in, planned and applied by the database (migration 0027). Each is to be run in the
// caller's transaction.
#pragma once
#include "server/domain/import.h"
#include "server/domain/role.h"
#include "server/store/copy_in.h"

namespace gatelodge::store {

Result<ImportId> insertImport(Session &session, const ImportOptions &options);

// Takes rows and problems, in order of their lines. Problems are few, and wait until the end.
class ImportStage {
public:
    static Result<std::unique_ptr<ImportStage>> begin(Session &session, ImportId import);
    Done add(const ImportLine &line);
    Done finish();

private:
    explicit ImportStage(Session &session, ImportId import) : m_session(session), m_import(import) {}
    Done add(const ImportRow &row);
    Done writeProblems();
    Session &m_session;
    ImportId m_import;
    std::unique_ptr<CopyIn> m_rows;
    QList<ImportProblem> m_problems;
};

Done planImport(Session &session, ImportId import);
Result<ImportCounts> countImport(Session &session, ImportId import);
Result<ImportCounts> keepImportCounts(Session &session, ImportId import); // the same, once the plan is made
// What those are that would be changed, by their lines; who is nothing stands not in it.
Result<QMap<int, QList<RoleGrant>>> listRolesOfChanged(Session &session, ImportId import);
Done markConflict(Session &session, ImportId import, int line, const char *reason);
Result<QList<ImportPlanLine>> listPlanLines(Session &session, ImportId import, const QList<ImportVerdict> &verdicts,
                                            int after, int limit);

// Refused: imports_applied_once, imports_plan_stands, imports_undone. Duplicate: a name or address was taken meanwhile.
Done holdImport(Session &session, ImportId import);
Result<int> lastLineOf(Session &session, ImportId import);
// Where so many rows from this line on end; not behind the last line.
Result<int> sliceEnd(Session &session, ImportId import, int firstLine, int lastLine, int rows);
// Where so many rows up to this last line begin; not before the first.
Result<int> sliceBegin(Session &session, ImportId import, int firstLine, int lastLine, int rows);
Result<int> applyImport(Session &session, ImportId import, int firstLine, int lastLine); // how many people

// Of an import that is applied in batches. Who begins a run is the one who goes on with it: batches of another are
// refused from then on (imports_elsewhere). As holdImport.
Result<int> beginImportRun(Session &session, ImportId import);
// The rows in which a batch works: the next ones from the first on, or from the last one back.
struct ImportBatch {
    int firstLine = 0, lastLine = 0;
    bool fromTheEnd = false;
};
// Refused as holdImport is, and imports_elsewhere.
Done holdBatch(Session &session, ImportId import, int run, const ImportBatch &batch);
Done markBatch(Session &session, ImportId import, const ImportBatch &batch); // it is done
struct ImportRest {
    int appliedTo = 0, lastLine = 0; // lastLine 0: what was staged is gone
    qint64 appliedFrom = 0;          // from this line on it is done, too
    int people = 0;                  // who are to be added or changed still
};
Result<ImportRest> restOfImport(Session &session, ImportId import);
Done finishImport(Session &session, ImportId import);                                    // what was staged goes
Done dropImport(Session &session, ImportId import); // Refused: imports_begun
Result<int> sweepImports(Session &session); // those that nobody has applied for a day

} // namespace gatelodge::store
