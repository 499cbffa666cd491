#include "server/service/registration.h"
#include "server/domain/email_address.h"
#include "server/domain/username.h"
#include "server/service/attempts.h"
#include "server/service/mailed_link.h"
#include "server/service/password_policy.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

Done mailWhoeverItIs(store::Session &session, const Means &means, const QString &address, const Visitor &visitor) {
    GL_TRY(const auto owner, store::ownerOfVerifiedEmail(session, address));
    Letter letter{address, QStringLiteral("sign-up"), visitor.language, askedBy(visitor, kSignUpLink)};
    if (owner) {
        GL_TRY(const User user, store::findUser(session, *owner));
        letter.templateId = QStringLiteral("address-taken");
        letter.language = user.language.isEmpty() ? visitor.language : user.language;
        letter.values.insert(QStringLiteral("account"), user.username);
        letter.values.insert(QStringLiteral("name"), user.firstName);
    } else {
        store::MailedToken token;
        token.payload.insert(QStringLiteral("address"), address);
        token.payload.insert(QStringLiteral("language"), visitor.language);
        GL_TRY(const QString link, makeLink(session, means, kSignUpLink, token));
        letter.values.insert(QStringLiteral("link"), link);
    }
    return postWithin(session, means, letter);
}

bool usernameIsTaken(const Error &error) { return error.constraint == QLatin1String("users_username_key"); }

} // namespace

Result<FormProblems> problemsOf(store::Session &session, const SignUpForm &form, const QString &address) {
    GL_TRY(const PasswordDemands demands, demandsOnNewcomers(session));
    FormProblems problems;
    problems.firstName = form.firstName.trimmed().isEmpty() || form.firstName.size() > 200;
    problems.lastName = form.lastName.trimmed().isEmpty() || form.lastName.size() > 200;
    problems.username = !form.username.isEmpty() && !Username::parse(form.username);
    if (!form.username.isEmpty() && !problems.username) {
        GL_TRY(const QString free, store::freeUsername(session, form.username));
        problems.usernameTaken = free != form.username;
    }
    problems.password =
        complainAbout(form.password, demands.policy, demands.leastLength,
                      {form.firstName, form.lastName, form.username, address, address.section(u'@', 0, 0)});
    return problems;
}

Result<UserId> insertNewcomer(store::Session &session, const SignUpForm &form, const QByteArray &hash,
                              const QString &language) {
    NewUser fresh;
    fresh.firstName = form.firstName.trimmed();
    fresh.lastName = form.lastName.trimmed();
    fresh.language = language;
    QString username = form.username; // what a person has chosen is given as it is, or not at all
    if (username.isEmpty()) {
        const auto wish = Username::fromDisplayName(fresh.firstName + u' ' + fresh.lastName);
        GL_TRY(username, store::freeUsername(session, wish.text()));
    }
    GL_TRY(const UserId uid, store::insertUser(session, username, fresh, UserStatus::Active));
    GL_DO(store::putPassword(session, uid, QString::fromLatin1(hash)));
    return uid;
}

Result<std::optional<UserId>> makeAccount(store::Session &session, const SignUpForm &form, const Visitor &visitor,
                                          FormProblems &problems, const std::function<Result<UserId>()> &make) {
    const Actor actor = Actor::anonymous(visitor.request);
    auto made = inTransaction(session, actor, make);
    // A derived username that somebody took in the same moment: the next one is as good.
    for (int again = 0; again < 3 && form.username.isEmpty() && !made && usernameIsTaken(made.error()); ++again)
        made = inTransaction(session, actor, make);
    if (made)
        return std::optional(*made);
    if (!usernameIsTaken(made.error()))
        return failure(made.error());
    problems.usernameTaken = true;
    return std::optional<UserId>();
}

Done startSignUp(store::Session &session, const Means &means, const QString &typed, const Visitor &visitor) {
    GL_TRY(const EmailAddress address, EmailAddress::parse(typed));
    const QByteArray bucket = attemptBucket(means.keyFor("attempts"), "sign-up", addressBlock(visitor.address));
    return inTransaction(session, Actor::anonymous(visitor.request), [&]() -> Done {
        GL_TRY(const auto settings, store::readHouseSettings(session));
        if (!settings.signUp)
            return failure(Fault::Denied, QStringLiteral("sign-up is switched off"));
        GL_DO(countWithin(session, bucket, means.limits.perAddress, means.limits.window));
        return mailWhoeverItIs(session, means, address.text(), visitor);
    });
}

Result<QString> addressOfSignUp(store::Session &session, QByteArrayView token) {
    return lookAtLink(session, kSignUpLink, token).map([](const store::MailedToken &found) {
        return found.payload.value(QLatin1String("address")).toString();
    });
}

Result<SignUpOutcome> finishSignUp(store::Session &session, const Means &means, QByteArrayView token,
                                   const SignUpForm &form, const Visitor &visitor) {
    SignUpOutcome outcome;
    GL_TRY(const QString address, addressOfSignUp(session, token));
    GL_TRY(outcome.problems, problemsOf(session, form, address));
    if (!outcome.problems.none())
        return outcome;
    GL_TRY(const QByteArray hash, means.hasher.hash(form.password));
    const auto created = makeAccount(session, form, visitor, outcome.problems, [&]() -> Result<UserId> {
        GL_TRY(const auto used, useLink(session, kSignUpLink, token));
        const QString language = used.payload.value(QLatin1String("language")).toString();
        GL_TRY(const UserId uid, insertNewcomer(session, form, hash, language));
        GL_DO(store::insertEmail(session, uid, address, true, true));
        return uid;
    });
    if (!created && created.error().constraint == QLatin1String("emails_verified"))
        return failure(Fault::Expired, QStringLiteral("the address was taken meanwhile"));
    if (!created)
        return failure(created.error());
    if (!*created)
        return outcome; // the link was not used up
    GL_TRY(outcome.session, openSession(session, **created, false, visitor));
    return outcome;
}

} // namespace gatelodge::service
