#include "server/quick/passes.h"

namespace gatelodge::quick {

bool Passes::has(const Gateway &gateway, const QByteArray &tokenHash) const {
    return m_ofAll.contains(gateway) || m_ofSessions.contains({gateway, tokenHash});
}

void Passes::keep(const Gateway &gateway, const QByteArray &tokenHash, bool anySession) {
    if (has(gateway, tokenHash))
        return;
    if (anySession) {
        if (m_ofAll.size() >= kMostOfSessions)
            m_ofAll.clear();
        m_ofAll.append(gateway);
        return;
    }
    if (m_ofSessions.size() >= kMostOfSessions)
        m_ofSessions.clear();
    m_ofSessions.insert({gateway, tokenHash});
}

} // namespace gatelodge::quick
