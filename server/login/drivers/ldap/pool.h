// Conversations that wait for their next use, so that a sign-in costs its questions and not also a handshake. Each is
// lent to one call at a time and never shared. Two kinds are kept apart: one that asks in the name of the service
// account and is never bound as anybody else, and one on which people prove their passwords; every use of it begins
// with a bind, so nobody inherits a predecessor's rights. For any thread.
#pragma once
#include "server/login/drivers/ldap/connection.h"
#include <mutex>

namespace gatelodge::login::ldap {

enum class Use { Asking, Proving };

struct Lent {
    std::unique_ptr<Connection> connection;
    bool fresh = true;      // newly dialled: an Asking one is not bound yet
    QByteArray drawer = {}; // where it goes back to
};

class Pool {
public:
    // A waiting conversation, or a new one with the first server that answers. A server that was away lately is tried
    // last. Unavailable: none answers; Misconfigured: none may be asked. The details of all are joined.
    Result<Lent> take(const DirectorySettings &directory, Use use, QDeadlineTimer until);
    Result<Lent> dialNew(const DirectorySettings &directory, Use use, QDeadlineTimer until);
    void giveBack(Lent lent); // a broken one is closed
    // A waiting one had ended: its neighbours of the same drawer will have, too.
    void forget(const QByteArray &drawer);
    void noteAway(const QString &server, bool away);

private:
    struct Waiting {
        std::unique_ptr<Connection> connection;
        QDeadlineTimer until;
    };
    QList<Server> inOrder(const QList<Server> &servers);

    std::mutex m_mutex;
    std::unordered_map<std::string, std::vector<Waiting>> m_waiting; // by drawer
    QHash<QString, QDeadlineTimer> m_away;                           // servers
};

// A connection to one server, at most `directory.connect` of the time that is left.
Result<std::unique_ptr<Connection>> connectTo(const Server &server, const DirectorySettings &directory,
                                              QDeadlineTimer until);

} // namespace gatelodge::login::ldap
