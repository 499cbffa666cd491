#include "server/service/recovery.h"
#include "server/service/attempts.h"
#include "server/service/mailed_link.h"
#include "server/service/new_password.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

Done mailLinksTo(store::Session &session, const Means &means, const UserId &uid, const Visitor &visitor) {
    GL_TRY(const User user, store::findUser(session, uid));
    GL_TRY(const auto emails, store::listEmails(session, uid));
    for (const Email &email : emails) {
        if (!email.verified())
            continue;
        store::MailedToken token;
        token.user = uid;
        GL_TRY(const QString link, makeLink(session, means, kResetLink, token));
        Letter letter{email.address, QStringLiteral("reset-password"),
                      user.language.isEmpty() ? visitor.language : user.language, askedBy(visitor, kResetLink)};
        letter.values.insert(QStringLiteral("account"), user.username);
        letter.values.insert(QStringLiteral("name"), user.firstName);
        letter.values.insert(QStringLiteral("link"), link);
        GL_DO(postWithin(session, means, letter));
    }
    return {};
}

} // namespace

Done admitReset(store::Session &session, const Means &means, const Visitor &visitor) {
    const QByteArray bucket = attemptBucket(means.keyFor("attempts"), "reset", addressBlock(visitor.address));
    return inTransaction(session, Actor::anonymous(visitor.request),
                         [&] { return countWithin(session, bucket, means.limits.perAddress, means.limits.window); });
}

Done mailResetLinks(store::Session &session, const Means &means, const QString &typed, const Visitor &visitor) {
    return inTransaction(session, Actor::anonymous(visitor.request), [&]() -> Done {
        const QString login = typed.trimmed();
        const auto uid = login.contains(u'@') ? store::findUserByEmail(session, login)
                                              : store::findUserByUsername(session, login.toLower());
        if (!uid && (uid.error().fault == Fault::NotFound || uid.error().fault == Fault::Invalid))
            return {};
        if (!uid)
            return failure(uid.error());
        return mailLinksTo(session, means, *uid, visitor);
    });
}

Result<OpenedReset> lookAtReset(store::Session &session, QByteArrayView token) {
    GL_TRY(const auto found, lookAtLink(session, kResetLink, token));
    GL_TRY(const User user, store::findUser(session, found.user.value_or(UserId())));
    return OpenedReset{user.uid, user.username, changeReasonFrom(found.payload.value(kDueChange).toString())};
}

Result<NewPasswordOutcome> finishReset(store::Session &session, const Means &means, QByteArrayView token,
                                       const QByteArray &password, const Visitor &visitor) {
    NewPasswordOutcome outcome;
    GL_TRY(const OpenedReset opened, lookAtReset(session, token));
    const UserId uid = opened.user;
    // A change that is due was asked for after the present password was proved: it came by no mail.
    const PasswordWay way = opened.due ? PasswordWay::Page : PasswordWay::MailedLink;
    GL_TRY(outcome.complaints, complaintsAbout(session, means, uid, password, way));
    if (!outcome.complaints.none())
        return outcome;
    GL_TRY(const QByteArray hash, means.hasher.hash(password));
    GL_DO(inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_DO(useLink(session, kResetLink, token));
        GL_DO(putNewPassword(session, means, uid, hash, way, visitor));
        GL_DO(store::endOtherSessions(session, uid, {}));
        return opened.due ? Done() : store::forgetDevices(session, uid);
    }));
    const auto fresh = openSession(session, uid, false, visitor);
    if (fresh)
        outcome.session = *fresh;
    else if (fresh.error().fault != Fault::Refused) // a suspended person has a new password, and no session
        return failure(fresh.error());
    return outcome;
}

Result<NewPasswordOutcome> changePassword(store::Session &session, const Means &means, const WebSession &web,
                                          const QByteArray &present, const QByteArray &password,
                                          const Visitor &visitor) {
    NewPasswordOutcome outcome;
    GL_TRY(const ConfirmOutcome confirmed, checkPassword(session, means, web.user, present, visitor));
    outcome.throttled = confirmed.throttled;
    outcome.wrongPresent = !confirmed.matches && !confirmed.throttled;
    // Which passwords went before is told to nobody but who knows the present one; of the text all is said at once.
    const PasswordWay way = confirmed.matches ? PasswordWay::Page : PasswordWay::Office;
    GL_TRY(outcome.complaints, complaintsAbout(session, means, web.user, password, way));
    if (!confirmed.matches || !outcome.complaints.none())
        return outcome;
    GL_TRY(const QByteArray hash, means.hasher.hash(password));
    GL_DO(inTransaction(session, Actor::person(web.user, visitor.request), [&]() -> Done {
        GL_DO(putNewPassword(session, means, web.user, hash, PasswordWay::Page, visitor));
        GL_DO(store::endOtherSessions(session, web.user, web.tokenHash));
        return store::proveSessionAgain(session, web.tokenHash, web.login, Level::Normal);
    }));
    return outcome;
}

} // namespace gatelodge::service
