// Invitations for the console: a pasted list is planned, then invited; what waits is sent again, printed or revoked.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/invitation_list.h"
#include "server/domain/result.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

struct InvitationList {
    QList<Invitation> invitations;  // open ones first, then the newest; at most a few thousand
    QHash<GroupId, QString> groups; // names of all there are
};

// What is printed, with the house's name on it.
struct InvitationSheets {
    QString house;
    QList<InvitationSheet> sheets;
};

class Invitations {
public:
    explicit Invitations(Office &office) : m_office(office) {}

    QFuture<Result<InvitationList>> list();
    // What would be done with each line of the pasted text; changes nothing.
    QFuture<Result<QList<PlannedInvite>>> plan(const QString &text, InvitationWay way);
    QFuture<Result<InviteOutcome>> invite(const QString &text, const InvitationTerms &terms);
    QFuture<Done> sendAgain(const InvitationId &id); // Throttled: the address had its share today
    QFuture<Result<BulkOutcome>> sendAllAgain(const QList<InvitationId> &ids); // see service/invitations.h
    // Links are made for this: earlier sheets and mails of these invitations end.
    QFuture<Result<InvitationSheets>> print(const QList<InvitationId> &ids);
    QFuture<Result<int>> revoke(const QList<InvitationId> &ids);
    QFuture<Result<int>> reinstate(const QList<InvitationId> &ids); // Duplicate: the address was invited anew

private:
    Office &m_office;
};

} // namespace gatelodge::admin
