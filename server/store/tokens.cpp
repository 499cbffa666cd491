#include "server/store/doors.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

MailedToken tokenFrom(const Row &row) {
    MailedToken token;
    if (!row.isNull("user_uid"))
        token.user = row.user("user_uid");
    token.payload = row.json("payload");
    return token;
}

Result<MailedToken> tokenOrExpired(Result<std::optional<Row>> row) {
    if (!row)
        return failure(std::move(row).error());
    if (!*row)
        return failure(Fault::Expired, QStringLiteral("token"));
    return tokenFrom(**row);
}

} // namespace

Done insertToken(Session &session, const QByteArray &hash, const char *purpose, const MailedToken &token,
                 seconds lifetime) {
    GL_DO(session.run("token.insert", hash, purpose, token.user,
                      QString::fromUtf8(QJsonDocument(token.payload).toJson(QJsonDocument::Compact)),
                      double(lifetime.count())));
    return {};
}

Result<MailedToken> peekToken(Session &session, const QByteArray &hash, const char *purpose) {
    return tokenOrExpired(session.maybe("token.peek", hash, purpose));
}

Result<MailedToken> useToken(Session &session, const QByteArray &hash, const char *purpose) {
    return tokenOrExpired(session.maybe("token.use", hash, purpose));
}

Done removeTokensOf(Session &session, const UserId &uid, const char *purpose) {
    GL_DO(session.run("token.remove_of_user", uid, purpose));
    return {};
}

} // namespace gatelodge::store
