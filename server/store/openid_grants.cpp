#include "server/store/openid_grants.h"
#include "server/store/openid_rows.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

const char *nameOf(Spent kind) { return kind == Spent::Access ? "access" : "assertion"; }

} // namespace

OpenIdGrant openIdGrantFrom(const Row &row) {
    OpenIdGrant grant;
    grant.id = row.id<GrantId>("grant_id");
    grant.site = row.id<SiteId>("site_id");
    grant.user = row.user("user_uid");
    if (!row.isNull("session_id"))
        grant.session = row.bigNumber("session_id");
    grant.scopes = row.list("scopes");
    grant.wanted = row.json("wanted");
    grant.nonce = row.text("nonce");
    grant.authTime = row.time("auth_time");
    grant.level = levelFrom(row.text("level"));
    grant.method = row.text("method");
    grant.madeAt = row.time("made_at");
    grant.endedAt = row.time("ended_at");
    grant.endedWhy = row.text("ended_why");
    return grant;
}

Result<GrantId> insertGrant(Session &session, const OpenIdGrant &grant, const std::optional<NewCode> &code) {
    const QString wanted = grant.wanted.isEmpty()
                               ? QStringLiteral("")
                               : QString::fromUtf8(QJsonDocument(grant.wanted).toJson(QJsonDocument::Compact));
    const double lifetime = code ? double(code->lifetime.count()) : 0; // counts with a code only
    GL_TRY(const auto made,
           session.maybe("openid_grant.insert", grant.site, grant.user, grant.session, grant.scopes, wanted,
                         grant.nonce, grant.authTime, levelName(grant.level), grant.method,
                         code ? std::optional(code->hash) : std::nullopt, code ? code->redirectAddress : QString(),
                         code ? code->challenge : QString(), lifetime));
    if (!made)
        return failure(Fault::Expired, QStringLiteral("the session is gone"), QString(kSessionIsGone));
    return made->id<GrantId>("grant_id");
}

Result<std::optional<OpenIdGrant>> findGrant(Session &session, const GrantId &id) {
    GL_TRY(const auto row, session.maybe("openid_grant.find", id));
    return row ? std::optional(openIdGrantFrom(*row)) : std::nullopt;
}

Result<std::vector<std::optional<FoundGrant>>> findGrantsFor(Session &session, const std::vector<AskedGrant> &asked) {
    QStringList clients, spent;
    QList<GrantId> grants;
    for (const AskedGrant &one : asked) {
        clients << one.clientId;
        grants << one.id;
        spent << bytesLiteral(one.spent);
    }
    GL_TRY(const auto rows, session.rows("openid_grant.find_many", clients, grants, spent));
    std::vector<std::optional<FoundGrant>> found(asked.size());
    for (const Row &row : rows) {
        const auto grant = row.isNull("grant_id") ? std::nullopt : std::optional(openIdGrantFrom(row));
        found[size_t(row.number("number") - 1)] =
            FoundGrant{row.id<SiteId>("site_id"), row.text("version"), grant,
                       row.flag("may_be_told"),   row.flag("spent"),   row.time("now")};
    }
    return found;
}

Result<std::optional<HeldCode>> holdCode(Session &session, const QByteArray &hash) {
    GL_TRY(const auto row, session.maybe("openid_grant.hold_code", hash));
    if (!row)
        return std::optional<HeldCode>();
    return std::optional(HeldCode{openIdGrantFrom(*row), row->text("redirect_address"), row->text("challenge"),
                                  row->flag("used"), row->flag("expired")});
}

Done markCodeUsed(Session &session, const GrantId &id) {
    GL_TRY(const int touched, session.run("openid_grant.use_code", id));
    return touched == 1 ? Done() : Done(failure(Fault::Expired, QStringLiteral("the code has been used")));
}

Result<std::optional<HeldRefreshToken>> holdRefreshToken(Session &session, const QByteArray &hash) {
    GL_TRY(const auto of, session.maybe("openid_refresh.grant_of", hash));
    if (!of)
        return std::optional<HeldRefreshToken>();
    GL_TRY(const auto grant, session.maybe("openid_refresh.hold", of->id<GrantId>("grant_id")));
    GL_TRY(const auto state, session.maybe("openid_refresh.state", hash)); // as it is now that the grant is held
    if (!grant || !state)
        return std::optional<HeldRefreshToken>();
    return std::optional(HeldRefreshToken{openIdGrantFrom(*grant), state->flag("used"), state->flag("expired")});
}

Done insertRefreshToken(Session &session, const GrantId &id, const QByteArray &hash, std::chrono::seconds lifetime) {
    GL_DO(session.run("openid_refresh.insert", id, hash, double(lifetime.count())));
    return {};
}

Done markRefreshTokenUsed(Session &session, const QByteArray &hash) {
    GL_TRY(const int touched, session.run("openid_refresh.use", hash));
    return touched == 1 ? Done() : Done(failure(Fault::Expired, QStringLiteral("the refresh token has been used")));
}

Done endGrant(Session &session, const GrantId &id, const char *why) {
    GL_DO(session.run("openid_grant.end", id, why));
    return {};
}

Result<bool> mustAgreeTo(Session &session, const UserId &uid, const SiteId &site, const QStringList &scopes) {
    return session.one("openid_grant.must_agree", uid, site, scopes).map([](const Row &row) {
        return row.flag("must");
    });
}

Result<bool> spend(Session &session, Spent kind, const QByteArray &hash, const QDateTime &endsAt) {
    return session.run("openid_spent.insert", nameOf(kind), hash, endsAt).map([](int touched) { return touched == 1; });
}

Result<bool> isSpent(Session &session, Spent kind, const QByteArray &hash) {
    return session.one("openid_spent.find", nameOf(kind), hash).map([](const Row &row) { return row.flag("spent"); });
}

Result<int> pruneOpenId(Session &session) {
    GL_TRY(const int grants, session.run("openid_grant.prune"));
    GL_TRY(const int tokens, session.run("openid_refresh.prune"));
    GL_TRY(const int spent, session.run("openid_spent.prune"));
    GL_TRY(const int devices, session.run("openid_device.prune"));
    return grants + tokens + spent + devices;
}

} // namespace gatelodge::store
