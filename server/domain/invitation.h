// An invitation: a link, mailed or printed, with which somebody makes an account, or joins groups with the one they
// have. A mailed one proves the address it was mailed to; a printed one proves nothing.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QDateTime>
#include <QList>
#include <QString>

namespace gatelodge {

using InvitationId = Id<struct InvitationTag, qint64>;

enum class InvitationWay { Mail, Print };
enum class InvitationState { Open, Accepted, Revoked, Expired };

inline constexpr int kMostInvitationDays = 60;
inline constexpr int kUsualInvitationDays = 14;
inline constexpr int kMostInvitationWords = 200; // characters of note and signature

struct Invitee {
    QString address; // empty: a printed one for whoever holds it
    QString firstName;
    QString lastName;

    QString caption() const { return name().isEmpty() ? address : name(); }
    QString name() const { return (firstName + u' ' + lastName).trimmed(); }
};

// What is the same for everybody who is invited at once.
struct InvitationTerms {
    InvitationWay way = InvitationWay::Mail;
    QList<GroupId> groups;
    int days = kUsualInvitationDays; // 1 to 60
    QString note;                    // plain text to whom is invited; may be empty
    QString signedBy;                // who invites, as they read it; empty: the house alone
    QString language;                // of the mail and the sheet; empty: English
};

struct Invitation {
    InvitationId id;
    InvitationState state = InvitationState::Open;
    InvitationWay way = InvitationWay::Mail;
    Invitee invitee;
    QList<GroupId> groups;
    QString note, signedBy, language;
    QString invitedBy;     // the actor's stored name
    QString invitedByName; // caption, where that is a person
    QDateTime createdAt, issuedAt, expiresAt, sentAt, revokedAt, acceptedAt;
    std::optional<UserId> acceptedBy;
    QString acceptedByName;
    Revision revision;

    bool isClosed() const { return state == InvitationState::Accepted || state == InvitationState::Revoked; }
};

// For a sheet: the link as it is printed. It was made for this, and earlier links of the invitation are dead.
struct InvitationSheet {
    Invitation invitation;
    QString link;
};

} // namespace gatelodge
