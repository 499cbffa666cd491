// A pasted list of people to invite: one a line, as an address, as "Name <address>", or as fields (first name, last
// name, address in any place) between commas, semicolons or tabs. Every line that is not empty comes back, in order,
// with its number; one that cannot be read says why and keeps its text.
#pragma once
#include "server/domain/invitation.h"

namespace gatelodge {

enum class InviteLineFault {
    None,
    NoAddress,  // none in it, and one is needed
    BadAddress, // something with an '@' that is none
    SeveralAddresses,
    OpenQuote,     // a field that begins with a quotation mark and never ends
    TooManyFields, // more than a first name, a last name and an address
    NameTooLong,   // over 200 characters
    Repeated,      // the address stands in an earlier line
    TooManyLines,  // beyond kMostInviteLines
};

struct InviteLine {
    int number = 0; // from 1, as editors count
    QString text;   // as it was pasted, without blanks at its ends
    Invitee invitee;
    InviteLineFault fault = InviteLineFault::None;
    int sameAs = 0; // Repeated: the earlier line
};

inline constexpr int kMostInviteLines = 5000;

// Only printed invitations may be for somebody without an address; such a line is a name.
enum class InviteAddress { Needed, Optional };
QList<InviteLine> readInviteList(const QString &text, InviteAddress address);

// What is done with a line, or would be.
enum class InviteStep {
    Invite,
    HasAccount,     // somebody has proved that the address is theirs
    AlreadyInvited, // an invitation for it waits
    TooManyMails,   // the address had its share of invitations today (EL-07)
    Unreadable,     // see the line's fault
};

struct PlannedInvite {
    InviteLine line;
    InviteStep step = InviteStep::Invite;
    QString person;  // HasAccount: whose it is
    QDateTime until; // AlreadyInvited: when that one ends
};

struct InviteOutcome {
    QList<PlannedInvite> lines;
    QList<InvitationId> made; // in the order of the lines
};

} // namespace gatelodge
