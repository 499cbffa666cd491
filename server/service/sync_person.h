// One person is brought up to date when they sign in (EA-15): by the same plan as a run of their job, under the same
// guard, and beside no run of it. How the source is asked about them is for server/sync.
#pragma once
#include "server/service/sync_runs.h"

namespace gatelodge::service {

struct PersonToAsk {
    UserId user;
    SyncJob job;
    QString key, username; // there, here
    QByteArray password;   // of the source
};
// Nothing: no source keeps them, theirs is not asked at sign-ins, or it was a moment ago.
Result<std::optional<PersonToAsk>> personToAsk(store::Session &session, const Means &means, const UserId &uid);

// `row`: what the source says of them; nothing: it has nobody with this key, who is gone if its documents have
// everybody. What is changed is a run in the job's log. Busy: a run of the job is at work. Refused: the guard would
// ask, for so many have gone one by one. Conflict: somebody is changing them just now. After any of these the source is
// asked again at the next sign-in.
Done bringUpToDate(store::Session &session, const PersonToAsk &person, std::optional<ImportRow> row,
                   const QString &node);

} // namespace gatelodge::service
