// What a person may pass, as lanes have found out.
#pragma once
#include <QByteArray>
#include <QList>
#include <QSet>

namespace gatelodge::quick {

// A site as it was when it came in, and how much of it: what an extent means is the protocol's own.
struct Gateway {
    quint64 stamp = 0;
    quint32 extent = 0;
    friend bool operator==(const Gateway &a, const Gateway &b) = default;
    friend size_t qHash(const Gateway &gateway, size_t seed = 0) {
        return qHashMulti(seed, gateway.stamp, gateway.extent);
    }
};

class Passes {
public:
    static constexpr qsizetype kMostOfSessions = 64;

    bool has(const Gateway &gateway, const QByteArray &tokenHash) const;
    // anySession: for all sessions of theirs; else for the one with this token's hash.
    void keep(const Gateway &gateway, const QByteArray &tokenHash, bool anySession);

private:
    QList<Gateway> m_ofAll;
    QSet<std::pair<Gateway, QByteArray>> m_ofSessions;
};

} // namespace gatelodge::quick
