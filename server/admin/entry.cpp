#include "server/admin/entry.h"
#include "server/admin/office.h"
#include "server/service/entry_explanation.h"
#include "server/store/transaction.h"

namespace gatelodge::admin {

QFuture<Result<EntryExplanation>> Entry::explain(const UserId &uid, const SiteId &site) {
    return m_office.ask<Duty::ReadPeople>([=, &office = m_office](store::Session &session, const auto &permit) {
        return store::inSnapshot(session,
                                 [&] { return service::explainEntry(session, permit, office.means(), uid, site); });
    });
}

} // namespace gatelodge::admin
