// The backup that a running house makes each day by itself, and the one before an upgrade.
#pragma once
#include "server/backup/making.h"

namespace gatelodge::backup {

struct Plan {
    QString folder;
    int keep = 0; // so many of this house stay there
    int hour = 0; // of the day, by this machine's clock
    Lock lock;
    QString trialFolder;
};

// Since that hour came the last time, none was made. Times of any zone; an invalid last one: there never was any.
bool isDue(const QDateTime &last, const QDateTime &now, int hour);
// Into the plan's folder, under a name of this house; old ones go, but never the last that a trial has proved. The rest
// as makeBackup().
Result<Made> makeNext(store::Session &session, const store::Connection &connection, const Plan &plan,
                      Progress &progress);
// The same if one is due; nothing if not, or if another node makes it just now.
Result<std::optional<Made>> makeDue(store::Session &session, const store::Connection &connection, const Plan &plan,
                                    Progress &progress);

} // namespace gatelodge::backup
