#include "server/service/recovery.h"
#include "server/service/attempts.h"
#include "server/service/mailed_link.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

Result<PasswordComplaints> complaintsOf(store::Session &session, const UserId &uid, const QByteArray &password) {
    GL_TRY(const auto settings, store::readHouseSettings(session));
    GL_TRY(const User user, store::findUser(session, uid));
    GL_TRY(const auto emails, store::listEmails(session, uid));
    QStringList words{user.firstName, user.lastName, user.username};
    for (const Email &email : emails)
        words << email.address << email.address.section(u'@', 0, 0);
    return complainAbout(password, settings.passwordLength, words);
}

Done tellOwner(store::Session &session, const Means &means, const UserId &uid, const QString &method,
               const Visitor &visitor) {
    GL_TRY(const User user, store::findUser(session, uid));
    GL_TRY(const auto emails, store::listEmails(session, uid));
    if (emails.isEmpty() || !emails.first().primary)
        return {}; // nobody to tell: the person has no proved address
    Letter letter{emails.first().address, QStringLiteral("password-changed"),
                  user.language.isEmpty() ? visitor.language : user.language, askedBy(visitor)};
    letter.values.insert(QStringLiteral("account"), user.username);
    letter.values.insert(QStringLiteral("name"), user.firstName);
    letter.values.insert(QStringLiteral("method"), method);
    return means.letters->post(session, letter);
}

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

Result<QString> usernameOfReset(store::Session &session, QByteArrayView token) {
    GL_TRY(const auto found, lookAtLink(session, kResetLink, token));
    GL_TRY(const User user, store::findUser(session, found.user.value_or(UserId())));
    return user.username;
}

Result<NewPasswordOutcome> finishReset(store::Session &session, const Means &means, QByteArrayView token,
                                       const QByteArray &password, const Visitor &visitor) {
    NewPasswordOutcome outcome;
    GL_TRY(const auto found, lookAtLink(session, kResetLink, token));
    const UserId uid = found.user.value_or(UserId());
    GL_TRY(outcome.complaints, complaintsOf(session, uid, password));
    if (!outcome.complaints.none())
        return outcome;
    GL_TRY(const QByteArray hash, means.hasher.hash(password));
    GL_DO(inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_DO(useLink(session, kResetLink, token));
        GL_DO(store::removeTokensOf(session, uid, kResetLink.purpose)); // the links in the other mailboxes
        GL_DO(store::putPassword(session, uid, QString::fromLatin1(hash)));
        GL_DO(store::endOtherSessions(session, uid, {}));
        GL_DO(store::forgetDevices(session, uid));
        return tellOwner(session, means, uid, QStringLiteral("link"), visitor);
    }));
    const auto opened = openSession(session, uid, false, visitor);
    if (opened)
        outcome.session = *opened;
    else if (opened.error().fault != Fault::Refused) // a suspended person has a new password, and no session
        return failure(opened.error());
    return outcome;
}

Result<NewPasswordOutcome> changePassword(store::Session &session, const Means &means, const WebSession &web,
                                          const QByteArray &present, const QByteArray &password,
                                          const Visitor &visitor) {
    NewPasswordOutcome outcome;
    GL_TRY(const ConfirmOutcome confirmed, checkPassword(session, means, web.user, present, visitor));
    outcome.throttled = confirmed.throttled;
    outcome.wrongPresent = !confirmed.matches && !confirmed.throttled;
    GL_TRY(outcome.complaints, complaintsOf(session, web.user, password));
    if (!confirmed.matches || !outcome.complaints.none())
        return outcome;
    GL_TRY(const QByteArray hash, means.hasher.hash(password));
    GL_DO(inTransaction(session, Actor::person(web.user, visitor.request), [&]() -> Done {
        GL_DO(store::removeTokensOf(session, web.user, kResetLink.purpose));
        GL_DO(store::putPassword(session, web.user, QString::fromLatin1(hash)));
        GL_DO(store::endOtherSessions(session, web.user, web.tokenHash));
        GL_DO(store::proveSessionAgain(session, web.tokenHash, web.login, Level::Normal));
        return tellOwner(session, means, web.user, QStringLiteral("page"), visitor);
    }));
    return outcome;
}

} // namespace gatelodge::service
