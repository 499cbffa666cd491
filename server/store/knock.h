// What a database says to whoever knocks, so that a person can be told what is wrong with an address, a name or a
// password. Session::open answers yes or no; this asks with libpq's own steps, because only there the server's SQLSTATE
// is told.
#pragma once
#include "server/store/connection.h"
#include <chrono>

namespace gatelodge::store {

struct Knock {
    bool cameIn = false;
    bool inTime = true; // false: no answer within the limit
    QString sqlState;   // of the server's refusal; empty: no server spoke (nothing listens, TLS failed)
    QString said;       // libpq's own line, for those who want to read it
    bool encrypted = false;
    QString serverVersion; // "15.8"
};

// Blocks for as long as the limit.
Knock knockAt(const Connection &connection, std::chrono::milliseconds limit);

} // namespace gatelodge::store
