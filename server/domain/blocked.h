// Who has to wait now because of too many wrong passwords (EL-09, F5).
#pragma once
#include "server/domain/sign_in.h"

namespace gatelodge {

struct Blocked {
    // An account, from devices that its owner has not used before; or, where there is none, an address block.
    std::optional<UserId> user;
    QString userName; // caption
    QString username;
    bool ownDevice = false; // the account from one of its owner's devices
    QString address;        // any one of the block
    Tries tries;
};

} // namespace gatelodge
