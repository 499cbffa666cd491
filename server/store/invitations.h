// Invitations as rows. Tokens come and are kept as hashes (32 bytes); which of several tries wins is decided here.
#pragma once
#include "server/domain/invitation.h"
#include "server/store/session.h"
#include <chrono>
#include <QHash>

namespace gatelodge::store {

Result<QList<Invitation>> listInvitations(Session &session, int most); // newest first
Result<QList<Invitation>> listInvitations(Session &session, const QList<InvitationId> &ids);
Result<Invitation> findInvitation(Session &session, const InvitationId &id);
Result<Invitation> findInvitationByToken(Session &session, const QByteArray &tokenHash); // in any state
Result<QStringList> listInvitedGroupNames(Session &session, const InvitationId &id);     // without deleted ones

// Nothing: the address has an invitation that waits.
Result<std::optional<InvitationId>> insertInvitation(Session &session, const QByteArray &tokenHash,
                                                     const Invitee &invitee, const InvitationTerms &terms);
// Those of these addresses that are too old, to make room for new ones.
Done removeExpiredInvitationsOf(Session &session, const QStringList &addresses);
// Refused: accepted or revoked. The new token lives as long as the old one was meant to.
Done reissueInvitation(Session &session, const InvitationId &id, const QByteArray &tokenHash, InvitationWay way);
Done markInvitationSent(Session &session, const InvitationId &id);
Result<int> revokeInvitations(Session &session, const QList<InvitationId> &ids);
// Duplicate: the address has been invited anew.
Result<int> reinstateInvitations(Session &session, const QList<InvitationId> &ids);

// Both in one transaction. Holds the invitation until that ends; Expired where it is not open (any more).
Result<InvitationId> lockOpenInvitation(Session &session, const QByteArray &tokenHash);
// Ends it, and the person joins its groups.
Done acceptInvitation(Session &session, const InvitationId &id, const UserId &uid);

// By the address as it was asked for: whose verified one it is, and the end of the invitation that waits there.
struct KnownInvitee {
    UserId uid;
    QString caption;
};
struct WaitingInvitation {
    QDateTime expiresAt;
    bool tooOld = false;
};
Result<QHash<QString, KnownInvitee>> listPeopleOfAddresses(Session &session, const QStringList &addresses);
Result<QHash<QString, WaitingInvitation>> listInvitationsOfAddresses(Session &session, const QStringList &addresses);

} // namespace gatelodge::store
