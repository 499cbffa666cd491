#include "server/service/recovery.h"
#include "server/service/approvals.h"
#include "server/service/attempts.h"
#include "server/service/mailed_link.h"
#include "server/service/new_password.h"
#include "server/service/personal_letter.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "server/text/texts.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

// Somebody with a name, and all addresses that were proved.
struct Reader {
    User user;
    QStringList addresses;
};

Result<Reader> readerOf(store::Session &session, const UserId &uid) {
    Reader reader;
    GL_TRY(reader.user, store::findUser(session, uid));
    GL_TRY(const auto emails, store::listEmails(session, uid));
    for (const Email &email : emails) {
        if (email.verified())
            reader.addresses << email.address;
    }
    return reader;
}

store::MailedToken resetToken(const UserId &uid, const PasswordHome &home) {
    store::MailedToken token;
    token.user = uid;
    if (home.kind == PasswordHome::Settable || home.kind == PasswordHome::AtItsPage)
        token.payload.insert(kKeptAt, home.authority.id.value);
    return token;
}

Done mailLinks(store::Session &session, const Means &means, const Reader &reader, const PasswordHome &home,
               const Visitor &visitor) {
    for (const QString &address : reader.addresses) {
        GL_TRY(const QString link, makeLink(session, means, kResetLink, resetToken(reader.user.uid, home)));
        Letter letter = letterTo(reader.user, address, QStringLiteral("reset-password"), askedBy(visitor, kResetLink),
                                 visitor.language);
        letter.values.insert(QStringLiteral("link"), link);
        GL_DO(postWithin(session, means, letter));
    }
    return {};
}

// "the password kept here", "Club directory (as ada.l)".
Result<QStringList> waysOf(store::Session &session, const UserId &uid, const QString &language) {
    const auto texts = text::Texts::forLanguage(language);
    QStringList ways;
    GL_TRY(const auto password, store::findPassword(session, uid));
    GL_TRY(const auto house, store::readHouseSettings(session));
    if (password)
        ways << texts->say("mail", QT_TRANSLATE_NOOP("mail", "the password of %1")).arg(house.name);
    GL_TRY(const auto logins, store::listLoginsElsewhere(session, uid));
    for (const store::LoginElsewhere &login : logins) {
        GL_TRY(const Authority authority, store::findAuthority(session, login.authority));
        //: %1 is the name of another place where the person has an account, %2 how the person is called there
        ways << (login.name.isEmpty()
                     ? authority.caption()
                     : texts->say("mail", QT_TRANSLATE_NOOP("mail", "%1, as %2")).arg(authority.caption(), login.name));
    }
    return ways;
}

Done mailWays(store::Session &session, const Means &means, const Reader &reader, const QStringList &addresses,
              const Visitor &visitor) {
    for (const QString &address : addresses) {
        Letter letter =
            letterTo(reader.user, address, QStringLiteral("forgotten-login"), askedBy(visitor), visitor.language);
        GL_TRY(const QStringList ways, waysOf(session, reader.user.uid, letter.language));
        letter.values.insert(QStringLiteral("ways"), ways);
        GL_DO(postWithin(session, means, letter));
    }
    return {};
}

// True: it waits for approval, and the person is told so.
Result<bool> waitsForApproval(store::Session &session, const Means &means, const Reader &reader,
                              const PasswordHome &home, const Visitor &visitor) {
    const AuthorityId keeper = home.kind == PasswordHome::Ours ? kLocalAuthority : home.authority.id;
    GL_TRY(const Authority authority, store::findAuthority(session, keeper));
    if (!authority.recoveryNeedsApproval || reader.addresses.isEmpty())
        return false;
    store::NewApproval asked{ApprovalKind::Recovery, reader.user.uid, keeper};
    asked.firstName = reader.user.firstName;
    asked.lastName = reader.user.lastName;
    asked.address = reader.addresses.first();
    asked.language = reader.user.language.isEmpty() ? visitor.language : reader.user.language;
    asked.client = clientOf(visitor.device, visitor.address);
    GL_TRY(const bool waits, askForApproval(session, asked));
    if (!waits)
        return false;
    for (const QString &address : reader.addresses)
        GL_DO(postWithin(
            session, means,
            letterTo(reader.user, address, QStringLiteral("recovery-waits"), askedBy(visitor), visitor.language)));
    return true;
}

Done mailLinksTo(store::Session &session, const Means &means, const UserId &uid, const Visitor &visitor) {
    GL_TRY(const Reader reader, readerOf(session, uid));
    GL_TRY(const PasswordHome home, passwordHomeOf(session, means, uid));
    if (home.kind == PasswordHome::Nowhere)
        return mailWays(session, means, reader, reader.addresses, visitor);
    GL_TRY(const bool waits, waitsForApproval(session, means, reader, home, visitor));
    return waits ? Done() : mailLinks(session, means, reader, home, visitor);
}

// Of a link for a password that is kept elsewhere; Expired where it is not kept there any more.
Result<PasswordHome> homeOf(store::Session &session, const Means &means, const store::MailedToken &found) {
    const QJsonValue kept = found.payload.value(kKeptAt);
    if (!kept.isDouble())
        return PasswordHome();
    GL_TRY(const PasswordHome home, passwordHomeOf(session, means, found.user.value_or(UserId())));
    const bool there = home.kind == PasswordHome::Settable || home.kind == PasswordHome::AtItsPage;
    if (!there || home.authority.id.value != kept.toInt())
        return failure(Fault::Expired, QStringLiteral("the password is kept somewhere else by now"));
    return home;
}

// The link is used up in the same transaction, which falls where the authority does not take the password.
Done setThere(store::Session &session, const Means &means, const OpenedReset &opened, QByteArrayView token,
              const QByteArray &password, const Visitor &visitor, NewPasswordOutcome &outcome) {
    return inTransaction(session, Actor::person(opened.user, visitor.request), [&]() -> Done {
        GL_DO(useLink(session, kResetLink, token));
        GL_TRY(const auto answer, setPasswordThere(session, means, opened.home, password));
        if (answer.verdict == login::PasswordVerdict::FailedToConnect)
            return failure(Fault::Unavailable, answer.detail);
        outcome.refusedThere = answer.verdict != login::PasswordVerdict::Ok;
        outcome.message = answer.message;
        if (outcome.refusedThere)
            return failure(Fault::Refused, answer.detail);
        GL_DO(passwordWasSet(session, means, opened.user, PasswordWay::MailedLink, visitor));
        GL_DO(store::endOtherSessions(session, opened.user, {}));
        return store::forgetDevices(session, opened.user);
    });
}

Result<NewPasswordOutcome> finishThere(store::Session &session, const Means &means, const OpenedReset &opened,
                                       QByteArrayView token, const QByteArray &password, const Visitor &visitor) {
    if (opened.home.kind == PasswordHome::AtItsPage)
        return failure(Fault::Refused, QStringLiteral("the password is set at the authority's own page"));
    NewPasswordOutcome outcome;
    GL_TRY(outcome.complaints, complaintsThere(session, opened.home.authority.id, opened.user, password));
    if (!outcome.complaints.none())
        return outcome;
    const Done set = setThere(session, means, opened, token, password, visitor, outcome);
    if (!set && !outcome.refusedThere)
        return failure(set.error());
    if (!set)
        return outcome;
    ComingIn coming;
    coming.authority = opened.home.authority.id;
    bringUpToDate(session, means, opened.user);
    GL_TRY(const auto cameIn, comeInWith(session, opened.home.login.login, coming, visitor));
    outcome.session = cameIn.session;
    return outcome;
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

Result<store::MailedToken> resetTokenFor(store::Session &session, const Means &means, const UserId &uid) {
    GL_TRY(const PasswordHome home, passwordHomeOf(session, means, uid));
    return resetToken(uid, home);
}

Done mailApprovedReset(store::Session &session, const Means &means, const Approval &asked) {
    GL_TRY(const Reader reader, readerOf(session, asked.user));
    if (reader.addresses.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("email: there is no verified address"));
    GL_TRY(const PasswordHome home, passwordHomeOf(session, means, asked.user));
    if (home.kind == PasswordHome::Nowhere) // since then
        return mailWays(session, means, reader, reader.addresses, Visitor());
    for (const QString &address : reader.addresses) {
        GL_TRY(const QString link, makeLink(session, means, kResetLink, resetToken(asked.user, home)));
        Letter letter = letterTo(reader.user, address, QStringLiteral("reset-password"), askedBy(Visitor(), kResetLink),
                                 asked.language);
        letter.values.insert(QStringLiteral("asked"), asked.askedAt.toLocalTime());
        letter.values.insert(QStringLiteral("client"), asked.client);
        letter.values.insert(QStringLiteral("link"), link);
        letter.values.insert(QStringLiteral("note"), asked.note);
        GL_DO(means.letters->post(session, letter)); // somebody has decided so: no share of a day holds it back
    }
    return {};
}

Done mailForgottenLogin(store::Session &session, const Means &means, const QString &typed, const Visitor &visitor) {
    return inTransaction(session, Actor::anonymous(visitor.request), [&]() -> Done {
        const auto uid = store::findUserByEmail(session, typed.trimmed());
        if (!uid && (uid.error().fault == Fault::NotFound || uid.error().fault == Fault::Invalid))
            return {};
        if (!uid)
            return failure(uid.error());
        GL_TRY(const Reader reader, readerOf(session, *uid));
        return mailWays(session, means, reader, {typed.trimmed()}, visitor);
    });
}

Result<OpenedReset> lookAtReset(store::Session &session, const Means &means, QByteArrayView token) {
    GL_TRY(const auto found, lookAtLink(session, kResetLink, token));
    GL_TRY(const User user, store::findUser(session, found.user.value_or(UserId())));
    GL_TRY(const PasswordHome home, homeOf(session, means, found));
    return OpenedReset{user.uid, user.username, changeReasonFrom(found.payload.value(kDueChange).toString()), home};
}

Result<NewPasswordOutcome> finishReset(store::Session &session, const Means &means, QByteArrayView token,
                                       const QByteArray &password, const Visitor &visitor) {
    NewPasswordOutcome outcome;
    GL_TRY(const OpenedReset opened, lookAtReset(session, means, token));
    if (opened.home.kind != PasswordHome::Ours)
        return finishThere(session, means, opened, token, password, visitor);
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
    bringUpToDate(session, means, uid);
    const auto fresh = openSession(session, uid, false, visitor);
    if (fresh)
        outcome.session = *fresh;
    else if (fresh.error().fault != Fault::Refused) // a suspended person has a new password, and no session
        return failure(fresh.error());
    return outcome;
}

} // namespace gatelodge::service
