// What sites are told of people, rendered. It depends on the person's revision and on whether keys go along, and on
// nothing else: addresses and keys move the revision too. So ten sites that hear of a change cost one reading.
#pragma once
#include "server/domain/result.h"
#include "server/store/queue.h"
#include <QByteArray>
#include <QCache>
#include <QHash>

namespace gatelodge::delivery {

class PayloadCache {
public:
    explicit PayloadCache(qsizetype mostBytes = 16 * 1024 * 1024) : m_objects(mostBytes) {}

    // Rendered people, by id, each at least as new as its row says; the newest state is what is sent. People whose keys
    // did not fit into the reading are missing (Q9): they come with the next request.
    Result<QHash<UserId, QByteArray>> objectsOf(store::Session &session, const QList<store::OwedPerson> &people,
                                                bool withKeys);

private:
    struct Key {
        UserId user;
        bool withKeys;
        friend bool operator==(const Key &a, const Key &b) { return a.user == b.user && a.withKeys == b.withKeys; }
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.user, key.withKeys); }
    };
    struct Rendered {
        Revision revision;
        QByteArray object;
    };
    QCache<Key, Rendered> m_objects;
};

} // namespace gatelodge::delivery
