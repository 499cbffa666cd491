#include "server/service/addresses.h"
#include "server/domain/email_address.h"
#include "server/service/mailed_link.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

QString languageOf(const User &user, const Visitor &visitor) {
    return user.language.isEmpty() ? visitor.language : user.language;
}

Done mailVerification(store::Session &session, const Means &means, const User &user, const EmailId &id,
                      const QString &address, const Visitor &visitor) {
    store::MailedToken token;
    token.user = user.uid;
    token.payload.insert(QStringLiteral("email_id"), id.value);
    token.payload.insert(QStringLiteral("address"), address);
    GL_TRY(const QString link, makeLink(session, means, kVerifyLink, token));
    Letter letter{address, QStringLiteral("verify-address"), languageOf(user, visitor), askedBy(visitor, kVerifyLink)};
    letter.values.insert(QStringLiteral("account"), user.username);
    letter.values.insert(QStringLiteral("name"), user.firstName);
    letter.values.insert(QStringLiteral("link"), link);
    return postWithin(session, means, letter);
}

Done mailTaken(store::Session &session, const Means &means, const UserId &owner, const QString &address,
               const Visitor &visitor) {
    GL_TRY(const User user, store::findUser(session, owner));
    Letter letter{address, QStringLiteral("address-taken"), languageOf(user, visitor), askedBy(visitor)};
    letter.values.insert(QStringLiteral("account"), user.username);
    letter.values.insert(QStringLiteral("name"), user.firstName);
    return postWithin(session, means, letter);
}

Done tellMainAddress(store::Session &session, const Means &means, const User &user, const QString &address,
                     const Visitor &visitor) {
    GL_TRY(const auto emails, store::listEmails(session, user.uid));
    if (emails.isEmpty() || !emails.first().primary || emails.first().address == address)
        return {};
    Letter letter{emails.first().address, QStringLiteral("address-added"), languageOf(user, visitor), askedBy(visitor)};
    letter.values.insert(QStringLiteral("account"), user.username);
    letter.values.insert(QStringLiteral("name"), user.firstName);
    letter.values.insert(QStringLiteral("address"), address);
    return postWithin(session, means, letter);
}

} // namespace

Done addAddress(store::Session &session, const Means &means, const UserId &uid, const QString &typed,
                const Visitor &visitor) {
    GL_TRY(const EmailAddress address, EmailAddress::parse(typed));
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_TRY(const User user, store::findUser(session, uid));
        GL_TRY(const EmailId id, store::insertEmail(session, uid, address.text(), false, false));
        GL_TRY(const auto owner, store::ownerOfVerifiedEmail(session, address.text()));
        GL_DO(owner ? mailTaken(session, means, *owner, address.text(), visitor)
                    : mailVerification(session, means, user, id, address.text(), visitor));
        return tellMainAddress(session, means, user, address.text(), visitor); // the same to the person either way
    });
}

Done mailLinkAgain(store::Session &session, const Means &means, const UserId &uid, const EmailId &id,
                   const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_TRY(const User user, store::findUser(session, uid));
        GL_TRY(const Email email, store::findEmail(session, id));
        if (!(email.user == uid) || email.verified())
            return failure(Fault::NotFound, QStringLiteral("email"));
        GL_TRY(const auto owner, store::ownerOfVerifiedEmail(session, email.address));
        return owner ? mailTaken(session, means, *owner, email.address, visitor)
                     : mailVerification(session, means, user, id, email.address, visitor);
    });
}

Result<OpenedVerification> lookAtVerification(store::Session &session, QByteArrayView token) {
    GL_TRY(const auto found, lookAtLink(session, kVerifyLink, token));
    GL_TRY(const User user, store::findUser(session, found.user.value_or(UserId())));
    return OpenedVerification{user.uid, found.payload.value(QLatin1String("address")).toString(), user.username};
}

Result<OpenedVerification> verifyAddress(store::Session &session, QByteArrayView token, const Visitor &visitor) {
    auto verified = inTransaction(session, Actor::anonymous(visitor.request), [&]() -> Result<OpenedVerification> {
        GL_TRY(const auto used, useLink(session, kVerifyLink, token));
        GL_TRY(const User user, store::findUser(session, used.user.value_or(UserId())));
        const OpenedVerification opened{user.uid, used.payload.value(QLatin1String("address")).toString(),
                                        user.username};
        const EmailId id(used.payload.value(QLatin1String("email_id")).toInteger());
        GL_DO(store::verifyEmail(session, id, user.uid, opened.address));
        return opened;
    });
    // Somebody else was first, or the claim is gone: either way this link leads nowhere any more.
    if (!verified && (verified.error().fault == Fault::NotFound || verified.error().fault == Fault::Duplicate))
        return failure(Fault::Expired, verified.error().detail);
    return verified;
}

Done makeMainAddress(store::Session &session, const UserId &uid, const EmailId &id, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request),
                         [&] { return store::makeEmailPrimary(session, uid, id); });
}

Done removeAddress(store::Session &session, const UserId &uid, const EmailId &id, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_DO(store::removeTokensOf(session, uid, kResetLink.purpose)); // one may lie in that mailbox
        return store::removeEmail(session, uid, id);
    });
}

} // namespace gatelodge::service
