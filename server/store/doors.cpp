#include "server/store/doors.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <algorithm>
#include <array>
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

WebSession sessionFrom(const Row &row) {
    WebSession found;
    found.id = row.id<SessionId>("session_id");
    found.tokenHash = row.bytes("token_hash");
    found.user = row.user("user_uid");
    found.login = row.id<LoginId>("login_id");
    found.level = levelFrom(row.text("level"));
    found.authTime = row.time("auth_time");
    found.createdAt = row.time("created_at");
    found.lastSeenAt = row.time("last_seen_at");
    found.expiresAt = row.time("expires_at");
    found.address = row.text("address");
    found.device = row.text("device");
    found.keep = row.flag("keep");
    return found;
}

constexpr std::array kWays{QLatin1StringView("authorize"), QLatin1StringView("pushed"), QLatin1StringView("logout"),
                           QLatin1StringView("device")};

std::optional<WaitingRequest> waitingFrom(const std::optional<Row> &row) {
    if (!row)
        return std::nullopt;
    WaitingRequest found{row->id<SiteId>("site_id"), row->text("return_data"), row->text("return_path")};
    found.keptAt = row->time("created_at");
    if (row->isNull("openid"))
        return found;
    WaitingOpenId openid;
    openid.way = WaitingOpenId::Way(std::find(kWays.begin(), kWays.end(), row->text("openid_way")) - kWays.begin());
    openid.parameters = row->json("openid");
    openid.pushed = row->flag("pushed");
    if (!row->isNull("agreed")) {
        openid.agreed = row->flag("agreed");
        openid.answeredBy = row->user("answered_by");
    }
    found.openid = std::move(openid);
    return found;
}

double inSeconds(seconds duration) { return double(duration.count()); }

QStringList byteaTexts(const QList<QByteArray> &hashes) {
    QStringList texts;
    for (const QByteArray &hash : hashes)
        texts << QStringLiteral("\\x") + QString::fromLatin1(hash.toHex());
    return texts;
}

} // namespace

Result<WebSession> findWebSession(Session &session, const QByteArray &tokenHash, seconds idleLimit, seconds agedAfter) {
    return session.one("session.find", tokenHash, inSeconds(idleLimit), inSeconds(agedAfter)).map(sessionFrom);
}

Done markSessionsSeen(Session &session, const QList<QByteArray> &tokenHashes) {
    GL_DO(session.run("session.seen", byteaTexts(tokenHashes)));
    return {};
}

Done proveSessionAgain(Session &session, const QByteArray &tokenHash, const LoginId &login, Level level) {
    GL_DO(expectTouched(session.run("session.prove_again", tokenHash, levelName(level)), Fault::NotFound, "session"));
    GL_DO(session.run("session.insert_login", tokenHash, login));
    return {};
}

Done addSessionLogin(Session &session, const QByteArray &tokenHash, const LoginId &login) {
    GL_DO(session.run("session.insert_login", tokenHash, login));
    return {};
}

Result<QList<WebSession>> listWebSessions(Session &session, const UserId &uid) {
    return listed(session.rows("session.list_of_user", uid), sessionFrom);
}

Result<QList<WebSession>> listShownSessions(Session &session, const UserId &uid) {
    return listed(session.rows("session.list_shown", uid), sessionFrom);
}

Result<QList<WebSession>> listHoldingSessions(Session &session, const UserId &uid, seconds idleLimit,
                                              seconds agedAfter) {
    return listed(session.rows("session.list_holding", uid, inSeconds(idleLimit), inSeconds(agedAfter)), sessionFrom);
}

Done endWebSession(Session &session, const QByteArray &tokenHash) {
    GL_DO(session.run("session.end", tokenHash));
    return {};
}

Done endWebSessionOf(Session &session, const UserId &uid, const SessionId &id) {
    return expectTouched(session.run("session.end_one_of_user", uid, id), Fault::NotFound, "session");
}

// A new password that comes by another way than through here ends the same grants by its trigger
// (password_ends_grants): an import writes some, and so may anybody with SQL. Where both do, the trigger is first, and
// says why.
Result<int> endOtherSessions(Session &session, const UserId &uid, const QByteArray &exceptTokenHash) {
    GL_TRY(const int ended, exceptTokenHash.isEmpty() // a console may end sessions, and knows none of their hashes
                                ? session.run("session.end_all_of_user", uid)
                                : session.run("session.end_others_of_user", uid, exceptTokenHash));
    GL_DO(session.run("openid_grant.end_without_session", uid));
    return ended;
}

Result<int> countOnline(Session &session) {
    return session.one("session.online").map([](const Row &row) { return row.number("number"); });
}

Done insertWaitingRequest(Session &session, const QByteArray &hash, const WaitingRequest &request, seconds lifetime) {
    const WaitingOpenId openid = request.openid.value_or(WaitingOpenId());
    const QString parameters =
        request.openid ? QString::fromUtf8(QJsonDocument(openid.parameters).toJson(QJsonDocument::Compact)) : QString();
    GL_DO(session.run("waiting_request.insert", hash, request.site, request.returnData, request.returnPath, parameters,
                      request.openid ? kWays[openid.way] : QLatin1StringView(), openid.pushed, inSeconds(lifetime)));
    return {};
}

Result<std::optional<WaitingRequest>> findWaitingRequest(Session &session, const QByteArray &hash) {
    return session.maybe("waiting_request.find", hash).map(waitingFrom);
}

Result<std::optional<WaitingRequest>> takePushedRequest(Session &session, const QByteArray &hash) {
    return session.maybe("waiting_request.take_pushed", hash).map(waitingFrom);
}

Done answerWaitingRequest(Session &session, const QByteArray &hash, const UserId &uid, bool agreed) {
    GL_DO(session.run("waiting_request.answer", hash, agreed, uid));
    return {};
}

Result<QHash<EmailId, QDateTime>> listVerificationLinks(Session &session, const UserId &uid) {
    GL_TRY(const auto rows, session.rows("token.verifications_of_user", uid));
    QHash<EmailId, QDateTime> links;
    for (const Row &row : rows)
        links.insert(row.id<EmailId>("email_id"), row.time("expires_at"));
    return links;
}

Result<Attempts> countAttempt(Session &session, const QByteArray &bucket, seconds window) {
    return session.one("attempt.count", bucket, inSeconds(window)).map([](const Row &row) {
        return Attempts{row.number("tries"), seconds(row.number("seconds_left"))};
    });
}

Result<Attempts> findAttempts(Session &session, const QByteArray &bucket, seconds window) {
    return session.maybe("attempt.find", bucket, inSeconds(window)).map([](const auto &row) {
        return row ? Attempts{row->number("tries"), seconds(row->number("seconds_left"))} : Attempts();
    });
}

Done tellWhoseAttempts(Session &session, const QByteArray &bucket, const UserId &user) {
    GL_DO(session.run("attempt.tell_whose", bucket, user));
    return {};
}

Result<Attempts> findAttemptsOf(Session &session, const UserId &user, seconds window) {
    return session.maybe("attempt.of_user", user, inSeconds(window)).map([](const auto &row) {
        return row ? Attempts{row->number("tries"), seconds(row->number("seconds_left"))} : Attempts();
    });
}

Done giveBackAttempt(Session &session, const QByteArray &bucket) {
    GL_DO(session.run("attempt.give_back", bucket));
    return {};
}

Done forgetAttempts(Session &session, const QByteArray &bucket) {
    GL_DO(session.run("attempt.forget", bucket));
    return {};
}

Result<QList<QByteArray>> listKnownDevices(Session &session, const UserId &uid) {
    return listed(session.rows("known_device.list", uid), [](const Row &row) { return row.bytes("device_hash"); });
}

Done forgetDevices(Session &session, const UserId &uid) {
    GL_DO(session.run("known_device.forget_all", uid));
    return {};
}

Done appendSignIn(Session &session, const SignInEntry &entry) {
    GL_DO(session.run("sign_in_log.append", entry.result, entry.gate, entry.user, entry.typed, entry.site,
                      entry.authority, entry.address, entry.device, entry.flaw));
    return {};
}

Result<QList<SignInSlot>> countSignIns(Session &session, const char *slot, const char *since) {
    return listed(session.rows("sign_in_log.by_hour", slot, since), [](const Row &row) {
        return SignInSlot{row.time("slot"), row.number("came_in"), row.number("stopped"), row.number("refused")};
    });
}

Result<int> pruneDoors(Session &session) {
    int pruned = 0;
    for (const char *statement :
         {"session.prune", "waiting_request.prune", "token.prune", "attempt.prune", "known_device.prune", "mail.prune",
          "sign_in_log.prune", "invitation.prune", "validity.prune_sessions", "approval.prune"}) {
        GL_TRY(const int gone, session.run(statement));
        pruned += gone;
    }
    return pruned;
}

} // namespace gatelodge::store
