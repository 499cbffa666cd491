// What a console asks the server to do, because it takes keys that only the server has: tokens that nobody else may
// see, counts that are found by a keyed hash; and what a directory that is away does not keep anybody from.
#pragma once
#include "server/domain/invitation.h"
#include <optional>
#include <QString>

namespace gatelodge {

enum class ErrandKind { ResetLink, Verification, Invitation, Forgive, ForgiveAddress, TakeBack };

// An entry that sign-up has made at an authority.
struct MadeElsewhere {
    AuthorityId authority;
    QString identity; // by which the authority tells people apart
    QString account;  // its name there
};

struct Errand {
    ErrandKind kind = ErrandKind::ResetLink;
    std::optional<UserId> user = {};             // of all but Invitation, ForgiveAddress and TakeBack
    std::optional<EmailId> email = {};           // of Verification
    std::optional<InvitationId> invitation = {}; // of Invitation
    QString address = {};                        // of ForgiveAddress: where the tries came from
    MadeElsewhere made = {};                     // of TakeBack, which is left by takeBackMade() alone
};

} // namespace gatelodge
