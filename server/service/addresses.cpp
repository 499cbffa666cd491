#include "server/service/addresses.h"
#include "server/domain/email_address.h"
#include "server/service/attempts.h"
#include "server/service/mailed_link.h"
#include "server/service/personal_letter.h"
#include "server/service/roles.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include <algorithm>

namespace gatelodge::service {

using store::inTransaction;

namespace {

store::MailedToken tokenFor(const User &user, const EmailId &id, const QString &address) {
    store::MailedToken token;
    token.user = user.uid;
    token.payload.insert(QStringLiteral("email_id"), id.value);
    token.payload.insert(QStringLiteral("address"), address);
    return token;
}

// For an address that is somebody else's: the link is told to nobody, and the person's list looks the same (F6).
Done makeUnsentLink(store::Session &session, const Means &means, const User &user, const EmailId &id,
                    const QString &address) {
    GL_DO(makeLink(session, means, kVerifyLink, tokenFor(user, id, address)));
    return {};
}

Done mailVerification(store::Session &session, const Means &means, const User &user, const EmailId &id,
                      const QString &address, const Visitor &visitor) {
    GL_TRY(const QString link, makeLink(session, means, kVerifyLink, tokenFor(user, id, address)));
    Letter letter =
        letterTo(user, address, QStringLiteral("verify-address"), askedBy(visitor, kVerifyLink), visitor.language);
    letter.values.insert(QStringLiteral("link"), link);
    return postWithin(session, means, letter);
}

Done mailTaken(store::Session &session, const Means &means, const UserId &owner, const QString &address,
               const Visitor &visitor) {
    GL_TRY(const User user, store::findUser(session, owner));
    return postWithin(session, means,
                      letterTo(user, address, QStringLiteral("address-taken"), askedBy(visitor), visitor.language));
}

Done tellMainAddress(store::Session &session, const Means &means, const User &user, const QString &address,
                     const Visitor &visitor) {
    GL_TRY(const QString main, mainAddressOf(session, user.uid));
    if (main.isEmpty() || main == address)
        return {};
    Letter letter = letterTo(user, main, QStringLiteral("address-added"), askedBy(visitor), visitor.language);
    letter.values.insert(QStringLiteral("address"), address);
    return postWithin(session, means, letter);
}

// One person, many strangers' mailboxes: what a link is asked for is limited for the asker, too.
Done countLetter(store::Session &session, const Means &means, const UserId &uid) {
    const QByteArray bucket = attemptBucket(means.keyFor("attempts"), "letters", toString(uid).toLatin1());
    return countWithin(session, bucket, means.limits.lettersPerPerson, means.limits.window);
}

} // namespace

Done claimAddress(store::Session &session, const Means &means, const UserId &uid, const EmailAddress &address,
                  const Visitor &visitor) {
    GL_DO(countLetter(session, means, uid));
    GL_TRY(const User user, store::findUser(session, uid));
    GL_TRY(const EmailId id, store::insertEmail(session, uid, address.text(), false, false));
    GL_TRY(const auto owner, store::ownerOfVerifiedEmail(session, address.text()));
    if (owner) {
        GL_DO(makeUnsentLink(session, means, user, id, address.text()));
        GL_DO(mailTaken(session, means, *owner, address.text(), visitor));
    } else {
        GL_DO(mailVerification(session, means, user, id, address.text(), visitor));
    }
    return tellMainAddress(session, means, user, address.text(), visitor); // the same to the person either way
}

Done addAddress(store::Session &session, const Means &means, const UserId &uid, const QString &typed,
                const Visitor &visitor) {
    GL_TRY(const EmailAddress address, EmailAddress::parse(typed));
    return inTransaction(session, Actor::person(uid, visitor.request),
                         [&] { return claimAddress(session, means, uid, address, visitor); });
}

Done mailVerificationWithin(store::Session &session, const Means &means, const UserId &uid, const EmailId &id) {
    GL_TRY(const User user, store::findUser(session, uid));
    GL_TRY(const Email email, store::findEmail(session, id));
    GL_TRY(const auto owner, store::ownerOfVerifiedEmail(session, email.address));
    if (!(email.user == uid) || email.verified() || owner)
        return failure(Fault::NotFound, QStringLiteral("email"));
    return mailVerification(session, means, user, id, email.address,
                            Visitor{{}, QStringLiteral("console"), {}, {}, user.language});
}

Done mailVerificationAgain(store::Session &session, const HelpPeople &permit, const Means &means, const UserId &uid,
                           const EmailId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkCommands(session, permit, {uid}));
        return mailVerificationWithin(session, means, uid, id);
    });
}

Done mailLinkAgain(store::Session &session, const Means &means, const UserId &uid, const EmailId &id,
                   const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_DO(countLetter(session, means, uid));
        GL_TRY(const User user, store::findUser(session, uid));
        GL_TRY(const Email email, store::findEmail(session, id));
        if (!(email.user == uid) || email.verified())
            return failure(Fault::NotFound, QStringLiteral("email"));
        GL_TRY(const auto owner, store::ownerOfVerifiedEmail(session, email.address));
        if (!owner)
            return mailVerification(session, means, user, id, email.address, visitor);
        GL_DO(makeUnsentLink(session, means, user, id, email.address));
        return mailTaken(session, means, *owner, email.address, visitor);
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

Done declineAddress(store::Session &session, QByteArrayView token, const Visitor &visitor) {
    return inTransaction(session, Actor::anonymous(visitor.request), [&]() -> Done {
        GL_TRY(const auto used, useLink(session, kVerifyLink, token));
        const EmailId id(used.payload.value(QLatin1String("email_id")).toInteger());
        const auto claim = store::findEmail(session, id);
        if (!claim && claim.error().fault != Fault::NotFound)
            return failure(claim.error());
        if (!claim || claim->verified())
            return {}; // there is nothing to decline any more
        return store::removeEmail(session, claim->user, id);
    });
}

Result<std::optional<RemovedAddress>> lastRemovedAddress(store::Session &session, const UserId &uid) {
    GL_TRY(const auto changes, store::listChangesOf(session, uid, 50));
    GL_TRY(const auto present, store::listEmails(session, uid));
    const QDateTime earliest = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(kPutBackSpan).count());
    for (const Change &change : changes) {
        if (change.entity != QLatin1StringView("emails") || change.action != QLatin1StringView("delete") ||
            change.actor != toString(uid) || change.at < earliest)
            continue;
        const RemovedAddress removed{change.before.value(QLatin1String("address")).toString(),
                                     change.before.contains(QLatin1String("verified_at"))};
        const bool isBack = std::any_of(present.begin(), present.end(), [&removed](const Email &email) {
            return email.address.compare(removed.address, Qt::CaseInsensitive) == 0;
        });
        return isBack ? std::nullopt : std::optional(removed);
    }
    return std::optional<RemovedAddress>();
}

Result<EmailId> putAddressBack(store::Session &session, const UserId &uid, const Visitor &visitor) {
    auto done = inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Result<EmailId> {
        GL_TRY(const auto removed, lastRemovedAddress(session, uid));
        if (!removed)
            return failure(Fault::Expired, QStringLiteral("no address was removed just now"));
        return store::insertEmail(session, uid, removed->address, false, removed->verified);
    });
    if (!done && done.error().fault == Fault::Duplicate)
        return failure(Fault::Expired, QStringLiteral("the address was taken meanwhile"));
    return done;
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
