// What is said of a deed done with many people, while it is under way and when it is done.
#pragma once
#include "server/domain/bulk_deed.h"
#include "ui/theme/words.h"

namespace gatelodge::ui {

// name: of the group, where the deed is about one.
Words bulkUnderWay(const BulkDeed &deed, int people);
Words bulkDone(const BulkDeed &deed, const BulkOutcome &outcome, const QString &name);
// Of those who were left alone; empty where there are none.
Words bulkLeftAlone(const BulkOutcome &outcome);
bool canBeTakenBack(const BulkDeed &deed);

} // namespace gatelodge::ui
