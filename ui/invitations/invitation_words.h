// What the Invitations subject says of states, of lines in a pasted list, and of what is done with them.
#pragma once
#include "server/domain/invitation_list.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

Chip chipOf(const Invitation &invitation);
QString endOf(const Invitation &invitation);     // "until 3 Dec", "accepted yesterday"
QDateTime endsAt(const Invitation &invitation);  // the time in endOf
QString captionOf(const Invitation &invitation); // never empty
QString inviterOf(const Invitation &invitation); // who pressed the button

Chip chipOf(const PlannedInvite &planned);
QString reasonOf(const PlannedInvite &planned); // a sentence; an address, or nothing, where all is well

} // namespace gatelodge::ui
