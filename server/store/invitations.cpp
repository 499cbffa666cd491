#include "server/store/invitations.h"
#include "server/store/listing.h"
#include "server/store/touched.h"

namespace gatelodge::store {

namespace {

constexpr qint64 kDay = 86400; // seconds

const char *nameOf(InvitationWay way) { return way == InvitationWay::Mail ? "mail" : "print"; }

InvitationState stateOf(const Row &row) {
    if (!row.isNull("accepted_at"))
        return InvitationState::Accepted;
    if (!row.isNull("revoked_at"))
        return InvitationState::Revoked;
    return row.flag("too_old") ? InvitationState::Expired : InvitationState::Open;
}

Invitation invitationFrom(const Row &row) {
    Invitation found;
    found.id = row.id<InvitationId>("invitation_id");
    found.state = stateOf(row);
    found.way = row.text("way") == QLatin1StringView("mail") ? InvitationWay::Mail : InvitationWay::Print;
    found.invitee = {row.text("address"), row.text("first_name"), row.text("last_name")};
    for (const QString &group : row.list("groups"))
        found.groups << GroupId(group.toInt());
    found.note = row.text("note");
    found.signedBy = row.text("signed_by");
    found.language = row.text("language");
    found.invitedBy = row.text("invited_by");
    found.invitedByName = row.text("invited_by_name");
    found.createdAt = row.time("created_at");
    found.issuedAt = row.time("issued_at");
    found.expiresAt = row.time("expires_at");
    found.sentAt = row.time("sent_at");
    found.revokedAt = row.time("revoked_at");
    found.acceptedAt = row.time("accepted_at");
    if (!row.isNull("accepted_by"))
        found.acceptedBy = row.user("accepted_by");
    found.acceptedByName = row.text("accepted_by_name");
    found.revision = row.revision();
    return found;
}

} // namespace

Result<QList<Invitation>> listInvitations(Session &session, int most) {
    return listed(session.rows("invitation.list", true, QList<InvitationId>(), most), invitationFrom);
}

Result<QList<Invitation>> listInvitations(Session &session, const QList<InvitationId> &ids) {
    return listed(session.rows("invitation.list", false, ids, int(ids.size())), invitationFrom);
}

Result<Invitation> findInvitation(Session &session, const InvitationId &id) {
    GL_TRY(const auto found, listInvitations(session, {id}));
    if (found.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("invitation"));
    return found.first();
}

Result<Invitation> findInvitationByToken(Session &session, const QByteArray &tokenHash) {
    GL_TRY(const Row row, session.one("invitation.find_by_token", tokenHash));
    return findInvitation(session, row.id<InvitationId>("invitation_id"));
}

Result<QStringList> listInvitedGroupNames(Session &session, const InvitationId &id) {
    return listed(session.rows("invitation.group_names", id), [](const Row &row) { return row.text("name"); });
}

Result<std::optional<InvitationId>> insertInvitation(Session &session, const QByteArray &tokenHash,
                                                     const Invitee &invitee, const InvitationTerms &terms) {
    GL_TRY(const auto row,
           session.maybe("invitation.insert", tokenHash, nameOf(terms.way), invitee.address, invitee.firstName,
                         invitee.lastName, terms.note, terms.signedBy, terms.language, double(terms.days * kDay)));
    if (!row)
        return std::optional<InvitationId>();
    const auto id = row->id<InvitationId>("invitation_id");
    GL_DO(session.run("invitation.add_groups", id, terms.groups));
    return std::optional(id);
}

Done removeExpiredInvitationsOf(Session &session, const QStringList &addresses) {
    GL_DO(session.run("invitation.remove_expired_of", addresses));
    return {};
}

Done reissueInvitation(Session &session, const InvitationId &id, const QByteArray &tokenHash, InvitationWay way) {
    return expectTouched(session.run("invitation.reissue", id, tokenHash, nameOf(way)), Fault::Refused, "invitation");
}

Done markInvitationSent(Session &session, const InvitationId &id) {
    return expectTouched(session.run("invitation.sent", id), Fault::NotFound, "invitation");
}

Result<int> revokeInvitations(Session &session, const QList<InvitationId> &ids) {
    return session.run("invitation.revoke", ids);
}

Result<int> reinstateInvitations(Session &session, const QList<InvitationId> &ids) {
    return session.run("invitation.reinstate", ids);
}

Result<InvitationId> lockOpenInvitation(Session &session, const QByteArray &tokenHash) {
    GL_TRY(const auto row, session.maybe("invitation.lock_open", tokenHash));
    if (!row)
        return failure(Fault::Expired, QStringLiteral("invitation"));
    return row->id<InvitationId>("invitation_id");
}

Done acceptInvitation(Session &session, const InvitationId &id, const UserId &uid) {
    GL_DO(expectTouched(session.run("invitation.accept", id, uid), Fault::Expired, "invitation"));
    GL_DO(session.run("invitation.join_groups", id, uid));
    return {};
}

Result<QHash<QString, KnownInvitee>> listPeopleOfAddresses(Session &session, const QStringList &addresses) {
    GL_TRY(const auto rows, session.rows("invitation.known_people", addresses));
    QHash<QString, KnownInvitee> known;
    for (const Row &row : rows)
        known.insert(row.text("address"), {row.user("uid"), row.text("caption")});
    return known;
}

Result<QHash<QString, WaitingInvitation>> listInvitationsOfAddresses(Session &session, const QStringList &addresses) {
    GL_TRY(const auto rows, session.rows("invitation.waiting_of", addresses));
    QHash<QString, WaitingInvitation> waiting;
    for (const Row &row : rows)
        waiting.insert(row.text("address"), {row.time("expires_at"), row.flag("too_old")});
    return waiting;
}

} // namespace gatelodge::store
