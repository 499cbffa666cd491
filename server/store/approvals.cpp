#include "server/store/approvals.h"
#include "server/store/listing.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

constexpr std::pair<ApprovalKind, const char *> kKinds[] = {
    {ApprovalKind::Account, "account"}, {ApprovalKind::Login, "login"}, {ApprovalKind::Recovery, "recovery"},
    {ApprovalKind::Erasure, "erasure"}};
constexpr std::pair<ApprovalState, const char *> kStates[] = {{ApprovalState::Waiting, "waiting"},
                                                              {ApprovalState::Approved, "approved"},
                                                              {ApprovalState::Declined, "declined"},
                                                              {ApprovalState::Expired, "expired"},
                                                              {ApprovalState::Withdrawn, "withdrawn"}};

template <typename Value, size_t N> const char *nameOf(const std::pair<Value, const char *> (&table)[N], Value value) {
    for (const auto &[one, name] : table) {
        if (one == value)
            return name;
    }
    Q_UNREACHABLE();
}

// The table's check knows no others.
template <typename Value, size_t N>
Value valueOf(const std::pair<Value, const char *> (&table)[N], const QString &name) {
    for (const auto &[value, one] : table) {
        if (name == QLatin1StringView(one))
            return value;
    }
    Q_UNREACHABLE();
}

QString textOf(const std::optional<AskedLogin> &login) {
    if (!login)
        return {};
    const QJsonObject object{{QStringLiteral("kind"), login->kind},
                             {QStringLiteral("identity"), login->identity},
                             {QStringLiteral("properties"), login->properties}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Approval approvalFrom(const Row &row) {
    Approval found;
    found.id = row.id<ApprovalId>("approval_id");
    found.kind = valueOf(kKinds, row.text("kind"));
    found.state = row.flag("too_old") ? ApprovalState::Expired : valueOf(kStates, row.text("state"));
    found.user = row.user("user_uid");
    found.username = row.text("username");
    found.firstName = row.text("first_name");
    found.lastName = row.text("last_name");
    found.address = row.text("address");
    found.language = row.text("language");
    found.client = row.text("client");
    found.authority = row.id<AuthorityId>("authority_id");
    found.authorityName = row.text("authority_name");
    found.local = row.flag("is_local");
    found.login = {row.text("login_kind"), row.text("login_identity"), row.json("login_properties")};
    found.askedAt = row.time("asked_at");
    found.expiresAt = row.time("expires_at");
    found.decidedAt = row.time("decided_at");
    found.decidedBy = row.text("decided_by");
    found.decidedByName = row.text("decided_by_name");
    found.note = row.text("note");
    found.revision = row.revision();
    return found;
}

// The person first: who deletes people holds them in this order, too.
Result<bool> ended(Session &session, const ApprovalId &id,
                   Result<int> (*end)(Session &, const ApprovalId &, const ApprovalDecision &),
                   const ApprovalDecision &decision) {
    GL_DO(session.run("approval.lock_subject", id));
    GL_TRY(const int touched, end(session, id, decision));
    return touched > 0;
}

} // namespace

Result<QList<Approval>> listApprovals(Session &session, int most) {
    return listed(session.rows("approval.list", true, QList<ApprovalId>(), most), approvalFrom);
}

Result<QList<Approval>> listApprovals(Session &session, const QList<ApprovalId> &ids) {
    return listed(session.rows("approval.list", false, ids, int(ids.size())), approvalFrom);
}

Result<Approval> findApproval(Session &session, const ApprovalId &id) {
    GL_TRY(const auto found, listApprovals(session, QList<ApprovalId>{id}));
    if (found.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("approval"));
    return found.first();
}

Result<std::optional<ApprovalId>> insertApproval(Session &session, const NewApproval &fresh) {
    return session
        .maybe("approval.insert", nameOf(kKinds, fresh.kind), fresh.user, fresh.authority, textOf(fresh.login),
               fresh.firstName, fresh.lastName, fresh.address, fresh.language, fresh.client.left(400), fresh.days,
               nameOf(kStates, fresh.byItself ? ApprovalState::Approved : ApprovalState::Waiting))
        .map([](const std::optional<Row> &row) {
            return row ? std::optional(row->id<ApprovalId>("approval_id")) : std::nullopt;
        });
}

Result<bool> decideApproval(Session &session, const ApprovalId &id, const ApprovalDecision &decision) {
    return ended(
        session, id,
        [](Session &open, const ApprovalId &which, const ApprovalDecision &what) {
            return open.run("approval.decide", which,
                            nameOf(kStates, what.approve ? ApprovalState::Approved : ApprovalState::Declined),
                            what.note);
        },
        decision);
}

Result<bool> expireApproval(Session &session, const ApprovalId &id) {
    return ended(session, id,
                 [](Session &open, const ApprovalId &which, const ApprovalDecision &) {
                     return open.run("approval.expire", which);
                 },
                 {});
}

Result<QList<ApprovalId>> listOverdueApprovals(Session &session, int most) {
    return listed(session.rows("approval.overdue", most),
                  [](const Row &row) { return row.id<ApprovalId>("approval_id"); });
}

Result<QList<WaitingLogin>> listWaitingLogins(Session &session, const UserId &uid) {
    return listed(session.rows("approval.waiting_of_user", uid), [](const Row &row) {
        return WaitingLogin{row.id<ApprovalId>("approval_id"), row.text("authority_name"), row.text("login_name"),
                            row.time("asked_at")};
    });
}

Result<bool> withdrawOwnApproval(Session &session, const ApprovalId &id, const UserId &owner) {
    return session.run("approval.withdraw_own", id, owner).map([](int touched) { return touched > 0; });
}

Result<WaitingCounts> countWaitingApprovals(Session &session) {
    return session.one("approval.count_waiting").map([](const Row &row) {
        return WaitingCounts{row.number("accounts"), row.number("logins"), row.number("recoveries"),
                             row.number("erasures")};
    });
}

Result<QList<UserId>> takeDigests(Session &session, int most) {
    return listed(session.rows("approval.take_digests", most), [](const Row &row) { return row.user("user_uid"); });
}

Done forgetPending(Session &session, const UserId &uid) {
    GL_DO(session.run("approval.forget_addresses", uid));
    GL_DO(session.run("approval.close_logins", uid));
    GL_DO(session.run("approval.forget_person", uid));
    return {};
}

} // namespace gatelodge::store
