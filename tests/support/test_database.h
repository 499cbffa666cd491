// A database of a test's own: cloned from a migrated template in one private cluster that all test programs of a run
// share, so that triggers and NOTIFY are real. The cluster is started by the first test that needs it and stopped by
// tests/run; it has no durability (fsync off) and listens on a socket only.
#pragma once
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::tests {

class TestDatabase {
public:
    TestDatabase();  // aborts with a clear line when there is no PostgreSQL
    ~TestDatabase(); // drops it
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    const store::Connection &connection() const { return m_connection; }
    std::unique_ptr<store::Session> session() const; // a new one each time
    // gatelodge.now() of every later session of this database goes ahead by so much (Fake clock, DESIGN "Tests").
    void shiftClock(std::chrono::seconds ahead);

private:
    store::Connection m_connection;
};

// The value, or the test ends with the error's words.
template <typename T> T value(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace gatelodge::tests
