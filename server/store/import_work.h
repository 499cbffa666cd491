// Who is at work at an import in batches, told to everybody who lists it: a lock of the session, which ends with it,
// whatever ends it. A batch's own lock (hold_import) is let go between two batches. And who takes one back, and how
// far.
#pragma once
#include "server/domain/actor.h"
#include "server/domain/import.h"
#include "server/domain/progress.h"
#include "server/store/session.h"

namespace gatelodge::store {

class ImportWork {
public:
    // place: which computer. Refused: it has been applied, or is no more.
    static Result<std::unique_ptr<ImportWork>> begin(Session &session, const Actor &actor, ImportId import,
                                                     const QString &place);
    ~ImportWork();
    ImportWork(const ImportWork &) = delete;
    ImportWork &operator=(const ImportWork &) = delete;
    // Within a batch: whoever was at work before has given it up by now.
    Done tell();

private:
    ImportWork(Session &session, ImportId import, QString place);
    Session &m_session;
    ImportId m_import;
    QString m_place;
};

// Within the transaction that takes it back, of which nobody sees anything else: locks that end with it, one for each
// whole per cent.
class ImportGoingBack {
public:
    ImportGoingBack(Session &session, const std::optional<ImportId> &import) : m_session(session), m_import(import) {}
    Done tell(const Progress &progress);

private:
    Session &m_session;
    std::optional<ImportId> m_import; // none: it is done again
    int m_told = -1;
};

} // namespace gatelodge::store
