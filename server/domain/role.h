// Roles and what they may do (EL-06, issue "delegated administration"). A duty is one kind of thing to be done or seen;
// services ask for the narrowest one (domain/permit.h), and the table here says which roles have it. The database
// enforces the same table for consoles that connect with roles of their own (migration 0016).
#pragma once
#include "server/domain/ids.h"
#include <array>
#include <optional>
#include <QLatin1StringView>
#include <QList>

namespace gatelodge {

// Owner: everything; alone gives roles and changes settings, authorities and policies. Administrator: people, places,
// the queue. Helpdesk: gets people in again; no secrets, no edits. SiteOwner: the sites that are theirs, and nothing
// else. Auditor: sees everything but secrets, changes nothing.
enum class Role { Owner, Administrator, Helpdesk, SiteOwner, Auditor };

enum class Duty {
    FollowChanges,  // hear what has changed, as far as one may see it
    ReadHouse,      // the Overview
    ReadPeople,     // people with all that is theirs but secrets; sessions, invitations, the sign-in log
    HelpPeople,     // reset links, unblocking, letters once more, ending sessions
    ManagePeople,   // accounts, addresses, keys, passwords, memberships, invitations
    ReadSites,      // sites, organisations, groups
    ManageSite,     // one site: its settings, gates, messages and keys
    ManageSites,    // all of them; organisations and groups, too
    ReadQueue,      // lanes, waiting rows, deliveries
    ManageLane,     // the queue of one site
    ManageQueue,    // all of it
    ReadSettings,   // settings, authorities and policies, without secrets
    ManageSettings, // the same, to be changed
    ManageRoles,    // who is what
    ReadAudit,      // the book of all changes
};

inline constexpr std::array kRoles{Role::Owner, Role::Administrator, Role::Helpdesk, Role::SiteOwner, Role::Auditor};
inline constexpr std::array kDuties{Duty::FollowChanges,  Duty::ReadHouse,   Duty::ReadPeople,  Duty::HelpPeople,
                                    Duty::ManagePeople,   Duty::ReadSites,   Duty::ManageSite,  Duty::ManageSites,
                                    Duty::ReadQueue,      Duty::ManageLane,  Duty::ManageQueue, Duty::ReadSettings,
                                    Duty::ManageSettings, Duty::ManageRoles, Duty::ReadAudit};

// The table. A site owner's duties are about their own sites only.
constexpr bool may(Role role, Duty duty) {
    const bool owner = role == Role::Owner, administrator = role == Role::Administrator;
    const bool helpdesk = role == Role::Helpdesk, siteOwner = role == Role::SiteOwner, auditor = role == Role::Auditor;
    switch (duty) {
    case Duty::FollowChanges: return true;
    case Duty::ReadHouse:
    case Duty::ReadPeople: return owner || administrator || helpdesk || auditor;
    case Duty::HelpPeople: return owner || administrator || helpdesk;
    case Duty::ManagePeople:
    case Duty::ManageSites:
    case Duty::ManageQueue: return owner || administrator;
    case Duty::ReadSites: return true;
    case Duty::ManageSite:
    case Duty::ManageLane: return owner || administrator || siteOwner;
    case Duty::ReadQueue: return owner || administrator || siteOwner || auditor;
    case Duty::ReadSettings:
    case Duty::ReadAudit: return owner || administrator || auditor;
    case Duty::ManageSettings:
    case Duty::ManageRoles: return owner;
    }
    return false;
}

// Whether a permit for the wider duty serves where the narrower one is asked.
constexpr bool implies(Duty wider, Duty narrower) {
    if (wider == narrower)
        return true;
    switch (wider) {
    case Duty::ManagePeople: return narrower == Duty::HelpPeople || narrower == Duty::ReadPeople;
    case Duty::HelpPeople: return narrower == Duty::ReadPeople;
    case Duty::ManageSites: return narrower == Duty::ManageSite || narrower == Duty::ReadSites;
    case Duty::ManageSite: return narrower == Duty::ReadSites;
    case Duty::ManageQueue: return narrower == Duty::ManageLane || narrower == Duty::ReadQueue;
    case Duty::ManageLane: return narrower == Duty::ReadQueue;
    case Duty::ManageSettings: return narrower == Duty::ReadSettings;
    default: return false;
    }
}

// Whether who has the one role may act on a person who has the other: nobody acts on somebody with more power.
constexpr bool commands(Role role, Role other) {
    for (const Duty duty : kDuties) {
        if (may(other, duty) && !may(role, duty))
            return false;
    }
    return role != Role::SiteOwner;
}

// One row of who is what. The site is there for site owners, and for nobody else.
struct RoleGrant {
    Role role = Role::Auditor;
    std::optional<SiteId> site = {};
    bool operator==(const RoleGrant &) const = default;
};

// The same with names, to be shown.
struct RoleHolder {
    UserId user;
    QString username, caption;
    RoleGrant grant;
    QString siteName;     // of a site owner
    bool console = false; // they have a database role of their own, for a console elsewhere
};

bool may(const QList<RoleGrant> &grants, Duty duty);
// Without the site: whether any of the roles may do it anywhere; with it: at this one.
bool may(const QList<RoleGrant> &grants, Duty duty, const SiteId &site);
// Whether who has these roles may act on a person who has the others.
bool command(const QList<RoleGrant> &grants, const QList<RoleGrant> &others);

QLatin1StringView roleName(Role role); // as the database spells it: "site_owner"
std::optional<Role> roleNamed(const QString &name);

} // namespace gatelodge
