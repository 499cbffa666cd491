// The recycle bin: what was deleted is brought back (service/undo.h), or goes for good, by hand or by itself after some
// days. Whoever goes for good is erased (K6): a tombstone stays that keeps the username, and the sites are told. Of a
// place that goes stay its number and its name, by which the history tells what happened there (migration 0044).
#pragma once
#include "server/domain/bin.h"
#include "server/domain/permit.h"
#include "server/domain/result.h"
#include "server/store/session.h"
#include <optional>

namespace gatelodge::service {

Result<QList<BinItem>> listBin(store::Session &session, const Permit<Duty::ReadAudit> &permit,
                               const std::optional<BinPlace> &after, int rows);
// Each by itself; one that cannot come back does not keep the others.
Result<BroughtBack> bringBack(store::Session &session, const Permit<Duty::ManageSite> &permit,
                              const QList<qint64> &entries);
// NotFound: it is not in the bin any more. Denied: somebody with more power, or a place that is not theirs to manage.
Done removeForGood(store::Session &session, const Permit<Duty::ManagePeople> &permit, const UserId &subject,
                   const QString &entity, const QString &key);

// After so many days things go by themselves; 0: never.
constexpr int kBinDays = 90;
Result<int> readBinDays(store::Session &session);
Done setBinDays(store::Session &session, const Permit<Duty::ManageSettings> &permit,
                int days);                            // Invalid: out of bounds
Result<int> removeWhatIsDue(store::Session &session); // a chore of the house; how many went

} // namespace gatelodge::service
