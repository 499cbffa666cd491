// What holds for everybody who signs in: how often one may try (EL-09, F5) and how long a session lasts (EA-33, EA-34).
// An administrator chooses; what nobody has chosen is as the program has it.
#pragma once
#include "server/domain/permit.h"
#include "server/service/means.h"
#include <QJsonObject>

namespace gatelodge::service {

Result<AttemptLimits> limitsNow(store::Session &session, const Means &means);
AttemptLimits limitsBy(const QJsonObject &chosen, const Means &means); // chosen: by name, as below

// By the names of the settings (store/settings.h): tries_window, tries_per_account, tries_per_device,
// tries_per_address, idle_limit, session_lifetime, kept_lifetime, aged_after, members_see_online, name (of the house),
// expiry_warning_days, mail_server (service/mail_server.h: as consoles read it); durations in seconds.
const QStringList &limitNames();
struct Limits {
    QJsonObject chosen;   // without those that nobody has chosen
    QJsonObject defaults; // of all of them
};
Result<Limits> readLimits(store::Session &session, const Permit<Duty::ReadSettings> &permit, const Means &means);
// seen: what was chosen when `chosen` was made from it; only where the two differ is anything changed. Conflict:
// somebody has chosen otherwise there meanwhile; the detail names it. Invalid: the detail begins with the name of what
// is out of its bounds.
Done changeLimits(store::Session &session, const Permit<Duty::ManageSettings> &permit, const QJsonObject &seen,
                  const QJsonObject &chosen);

} // namespace gatelodge::service
