// Accounts of an older system, written down while it is asked: what is held of the house for a dry run is held once
// they are all there. Packed, for there may be a million; no password is among it.
#pragma once
#include "server/domain/import.h"
#include "server/login/driver.h"

namespace gatelodge::service {

class NotedAccounts {
public:
    void add(const login::LeavingAccount &account);
    int count() const { return m_count; }
    // As rows of an import, in the order in which they were added, from line 1. Not longer than this lives.
    ImportLines lines() const;
    QString keyOf(int line) const;

private:
    const login::LeavingAccount &at(int line) const;
    QList<QByteArray> m_packed;          // pages that are full
    QList<login::LeavingAccount> m_open; // the one that is not
    int m_count = 0;
    // The page that was looked into last: whoever reads goes from one line to the next.
    mutable QList<login::LeavingAccount> m_seen;
    mutable qsizetype m_seenPage = -1;
};

} // namespace gatelodge::service
