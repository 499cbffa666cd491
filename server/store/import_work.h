// Who is at work at an import in batches, told to everybody who lists it: a lock of the session, which ends with it,
// whatever ends it. A batch's own lock (hold_import) is let go between two batches.
#pragma once
#include "server/domain/actor.h"
#include "server/domain/import.h"
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

} // namespace gatelodge::store
