// Gates that are closed (PG-04, PG-16): which one, why, what opens it or when, whom to ask. The site's own message is
// plain text; it is quoted and signed, never mixed with our words. Shown after the person has proved who they are.
#pragma once
#include "server/protocol/web/pages/complaints.h"
#include "server/protocol/web/pages/way.h"
#include <QDateTime>

namespace gatelodge::web {

struct Message {
    QString text;     // plain, in the visitor's language where the site has it; may be empty
    QString signedBy; // the site or organisation
};

// The account itself: no site can be entered.
struct ClosedAccount {
    enum class Kind { Suspended, NotYet, Expired, AwaitingApproval };
    Kind kind = Kind::Suspended;
    QString username;
    QDateTime date; // Suspended: since (invalid: not known); NotYet: from; Expired: since
    QDateTime now;
    Message message = {};
    QString helpAddress = {};
    QString next = {};
};
QByteArray closedAccountPage(const ClosedAccount &shown, const Visit &visit);

// One site's gate. The look names the site.
struct ClosedGate {
    enum class Kind {
        Level,   // a stronger sign-in is needed; the password again may be enough
        Group,   // in none of its groups
        CoolOff, // the account is too young
    };
    Kind kind = Kind::Group;
    Way way;
    QStringList groups = {}; // Group: any of these opens it
    QDateTime opens = {};    // CoolOff
    QDateTime now = {};
    Message message = {};
    QString helpAddress = {};
    QString next = {};
    bool passwordOpens = true; // Level: typing the password again is enough
};
QByteArray closedGatePage(const ClosedGate &shown, const Visit &visit);

// The profile gate: the form is there.
struct ProfileGate {
    Way way;
    QString next;
    QString firstName, lastName;
    QString mainAddress; // empty: none is confirmed, and a link to the addresses stands there
    bool firstKept = false, lastKept = false; // by a source: not asked for
    Complaints complaints = {};
    Message message = {};
};
QByteArray profileGatePage(const ProfileGate &shown, const Visit &visit);

// What all pages of the design "closed_gate" are made of: a quote with its signature, and the slots most leave empty.
QVariant quoteSlots(const Message &message);
Slots emptyGate();

} // namespace gatelodge::web
