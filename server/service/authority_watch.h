// Which authorities did not answer lately. While one of them is away, at most one request waits for it; the others are
// told at once, so that a directory that is down never holds the lane that everybody signs in on (F4).
#pragma once
#include "server/domain/ids.h"
#include <mutex>
#include <QHash>

namespace gatelodge::service {

// Safe in all threads. In memory: each node finds out by itself.
class AuthorityWatch {
public:
    // One attempt, from its making to its end. May it ask at all?
    class Attempt {
    public:
        Attempt(AuthorityWatch &watch, const AuthorityId &authority);
        ~Attempt();
        Attempt(const Attempt &) = delete;
        Attempt &operator=(const Attempt &) = delete;

        bool mayAsk() const { return m_mayAsk; }
        void answered(bool reached) { m_reached = reached; }

    private:
        AuthorityWatch &m_watch;
        AuthorityId m_authority;
        bool m_mayAsk = false;
        bool m_reached = true;
    };

private:
    struct State {
        int asking = 0;
        bool away = false; // the last answer was none
    };
    std::mutex m_mutex;
    QHash<AuthorityId, State> m_states;
};

} // namespace gatelodge::service
