// An opened invitation: what it is, who sent it, and the one way on: make an account, sign in, or join with the account
// one is signed in with. Opening it changes nothing; the button does (PROMISES F11).
#pragma once
#include "server/protocol/web/pages/password_parts.h"
#include <QDateTime>

namespace gatelodge::web {

struct Invited {
    QString signedBy;   // who invites, as they wrote it; may be empty
    QString note;       // their words, plain; may be empty
    QStringList groups; // that are joined with it
    QDateTime until;
};

// For somebody who has no account here.
struct InvitedNewcomer {
    Invited invited;
    QString token; // used by POST only
    QString email; // what the link proves; or what was typed, where it proves nothing
    bool emailProved = false;
    QString firstName, lastName, username;
    NewPassword password;
    Complaints complaints = {}; // fields "email", "first", "last", "username", "new", "again"
};
QByteArray invitedNewcomerPage(const InvitedNewcomer &shown, const Visit &visit);

// The address the link was mailed to belongs to an account: its owner has to sign in.
struct InvitedOwner {
    Invited invited;
    QString email;
};
QByteArray invitedOwnerPage(const InvitedOwner &shown, const Visit &visit);

struct InvitedMember {
    Invited invited;
    QString token;
    QString username; // signed in
};
QByteArray invitedMemberPage(const InvitedMember &shown, const Visit &visit);
QByteArray invitationAcceptedPage(const Visit &visit);

enum class InvitationEnd {
    Used,
    Revoked,
    TooOld,
    Unknown, // never given, or a newer one was sent
};
QByteArray invitationEndedPage(InvitationEnd end, const QString &helpAddress, const Visit &visit);

} // namespace gatelodge::web
