#include "server/service/preview_tickets.h"
#include "server/service/token.h"
#include <algorithm>

namespace gatelodge::service {

namespace {

constexpr std::chrono::seconds kLifetime{30};
constexpr size_t kMost = 100;

} // namespace

void PreviewTickets::sweep() {
    const auto now = m_clock();
    std::erase_if(m_issued, [now](const auto &entry) { return entry.second.until <= now; });
    while (m_issued.size() >= kMost)
        m_issued.erase(std::min_element(m_issued.begin(), m_issued.end(), [](const auto &a, const auto &b) {
            return a.second.number < b.second.number;
        }));
}

QByteArray PreviewTickets::issue(PreviewOrder order) {
    const Token token = Token::generate();
    const std::lock_guard lock(m_mutex);
    sweep();
    m_issued[token.stored] = {std::move(order), m_clock() + kLifetime, {}, ++m_count};
    return token.text;
}

Result<PreviewOrder> PreviewTickets::use(const QByteArray &ticket, Piece piece) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_issued.find(Token::storedFormOf(ticket).value_or(QByteArray()));
    if (found == m_issued.end() || found->second.until <= m_clock() || !found->second.used.insert(piece).second)
        return failure(Fault::Expired, QStringLiteral("a ticket for a preview is good once"));
    return found->second.order;
}

} // namespace gatelodge::service
