// What is done with many people at once, and with whom: all or nothing, in one transaction.
#pragma once
#include "server/domain/user_filter.h"
#include <QDateTime>
#include <QList>
#include <variant>

namespace gatelodge {

struct BulkDeed {
    enum class Kind {
        Suspend,
        LetIn,
        AddToGroup,
        TakeFromGroup,
        SetValidUntil,
        DemandPassword,     // at the next sign-in with a password kept here
        SignOut,            // everywhere
        ResendVerification, // to the oldest address that waits for it
        Remove,
        BringBack,
    };
    Kind kind = Kind::Suspend;
    QString message = {}; // Suspend: shown to them at the gate
    GroupId group = {};   // AddToGroup, TakeFromGroup
    QDateTime until = {}; // SetValidUntil; invalid: for good
};

// Those with whom it is so already, and those to whom it cannot be done, are left alone and not counted.
constexpr bool isHelp(BulkDeed::Kind kind) {
    return kind == BulkDeed::Kind::SignOut || kind == BulkDeed::Kind::ResendVerification;
}

// Everybody who fits, also whom nobody has scrolled to; or these.
using BulkPeople = std::variant<UserFilter, QList<UserId>>;

// The same with many sites.
struct SiteDeed {
    enum class Kind {
        PushesOn, // where the site has an address for them
        PushesOff,
        Move, // to another organisation
        Remove,
    };
    Kind kind = Kind::PushesOn;
    OrgId org = {}; // Move
};

// The same with many organisations.
struct OrgDeed {
    enum class Kind {
        AskPeople, // before their data goes to its sites
        AskNobody,
        Remove, // where it runs no sites
    };
    Kind kind = Kind::AskPeople;
};

// The same with many groups.
struct GroupDeed {
    enum class Kind {
        LetIn, // at a site, which asks for them from then on
        Remove,
    };
    Kind kind = Kind::LetIn;
    SiteId site = {}; // LetIn
};

// The same with many authorities.
struct AuthorityDeed {
    enum class Kind {
        SwitchOn,
        SwitchOff,
        Remove, // where nobody has a login
    };
    Kind kind = Kind::SwitchOn;
};

struct BulkOutcome {
    int asked = 0;   // how many it was about
    int changed = 0; // with how many of them something was done
};

} // namespace gatelodge
