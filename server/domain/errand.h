// What a console asks the server to do, because it takes keys that only the server has: tokens that nobody else may
// see, counts that are found by a keyed hash.
#pragma once
#include "server/domain/invitation.h"
#include <optional>
#include <QString>

namespace gatelodge {

enum class ErrandKind { ResetLink, Verification, Invitation, Forgive, ForgiveAddress };

struct Errand {
    ErrandKind kind = ErrandKind::ResetLink;
    std::optional<UserId> user = {};             // of all but Invitation and ForgiveAddress
    std::optional<EmailId> email = {};           // of Verification
    std::optional<InvitationId> invitation = {}; // of Invitation
    QString address = {};                        // of ForgiveAddress: where the tries came from
};

} // namespace gatelodge
