// COPY … FROM STDIN on the driver's own connection: rows at the speed of PostgreSQL, in pieces of 64 KiB. To be run in
// a transaction; nothing else may be asked of the session between begin and finish.
#pragma once
#include "server/store/session.h"
#include <span>

namespace gatelodge::store {

class CopyIn {
public:
    // target: a table and its columns, "import_rows (import_id, line)".
    static Result<std::unique_ptr<CopyIn>> begin(Session &session, const char *target);
    ~CopyIn(); // gives up what has not been finished
    CopyIn(const CopyIn &) = delete;
    CopyIn &operator=(const CopyIn &) = delete;

    // One row, as statement parameters; a null value is NULL.
    Done add(std::initializer_list<QVariant> values);
    Done finish();

private:
    explicit CopyIn(Session &session) : m_session(session) {}
    Done send();
    Done end(const char *complaint);
    Session &m_session;
    QByteArray m_pending;
    bool m_open = true;
};

} // namespace gatelodge::store
