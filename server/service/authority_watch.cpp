#include "server/service/authority_watch.h"

namespace gatelodge::service {

AuthorityWatch::Attempt::Attempt(AuthorityWatch &watch, const AuthorityId &authority)
    : m_watch(watch), m_authority(authority) {
    const std::lock_guard lock(m_watch.m_mutex);
    State &state = m_watch.m_states[authority];
    m_mayAsk = !state.away || state.asking == 0;
    if (m_mayAsk)
        ++state.asking;
}

AuthorityWatch::Attempt::~Attempt() {
    if (!m_mayAsk)
        return;
    const std::lock_guard lock(m_watch.m_mutex);
    State &state = m_watch.m_states[m_authority];
    --state.asking;
    state.away = !m_reached;
}

} // namespace gatelodge::service
