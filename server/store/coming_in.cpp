#include "server/store/coming_in.h"
#include "server/store/settings.h"
#include "server/store/sqlstate.h"
#include "server/store/transaction.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

// A lost race is run again, as inTransaction does.
template <typename Work> auto again(const Work &work) -> decltype(work()) {
    for (int attempt = 1;; ++attempt) {
        auto outcome = work();
        if (outcome || attempt == kMostAttempts || !mayBeRetried(outcome.error()))
            return outcome;
        waitBeforeAttempt(attempt + 1);
    }
}

QStringList byteaTexts(const QList<QByteArray> &values) {
    QStringList texts;
    for (const QByteArray &value : values)
        texts << QStringLiteral("\\x") + QString::fromLatin1(value.toHex());
    return texts;
}

} // namespace

Result<Allowance> findAllowance(Session &session, const std::optional<UserId> &uid, const QByteArray &deviceHash) {
    return session.one("coming_in.allowance", uid, deviceHash).map([](const Row &row) {
        return Allowance{row.flag("known"), row.json("chosen")};
    });
}

Result<QList<Attempts>> countTries(Session &session, const QList<QByteArray> &buckets, seconds window) {
    GL_TRY(const auto rows,
           again([&] { return session.rows("coming_in.count", byteaTexts(buckets), double(window.count())); }));
    QList<Attempts> counted;
    for (const Row &row : rows)
        counted << Attempts{row.number("tries"), seconds(row.number("seconds_left"))};
    return counted;
}

Done forgiveTries(Session &session, const QByteArray &address, const QByteArray &account) {
    GL_DO(again([&] { return session.run("coming_in.forgive", address, account); }));
    return {};
}

Result<std::optional<FoundLogin>> findCurrentLogin(Session &session, const AuthorityId &authority, const QString &kind,
                                                   const QString &identity, const QJsonObject &properties) {
    const QString known = QString::fromUtf8(QJsonDocument(properties).toJson(QJsonDocument::Compact));
    GL_TRY(const auto row, session.maybe("coming_in.find_current", authority, kind, identity, known));
    if (!row)
        return std::optional<FoundLogin>();
    return std::optional(FoundLogin{row->id<LoginId>("login_id"), row->user("user_uid"), row->revision()});
}

Result<seconds> openWebSession(Session &session, const OpeningSession &opening) {
    const WebSession &web = opening.web;
    const HouseSettings initial;
    const seconds otherwise = web.keep ? initial.keptLifetime : initial.sessionLifetime;
    const auto device = opening.ownDevice.isEmpty() ? std::nullopt : std::optional(opening.ownDevice);
    GL_TRY(const auto row, session.maybe("coming_in.open", web.tokenHash, web.user, web.login, levelName(web.level),
                                         double(otherwise.count()), web.address, web.device, web.keep, device,
                                         opening.proved, opening.site, opening.authority));
    if (!row)
        return failure(Fault::Refused, QStringLiteral("session: the person or the login has changed"));
    return seconds(qint64(row->real("secs")));
}

} // namespace gatelodge::store
