#include "server/service/registration.h"
#include "server/domain/email_address.h"
#include "server/domain/username.h"
#include "server/service/attempts.h"
#include "server/service/mailed_link.h"
#include "server/service/password_policy.h"
#include "server/service/registration_elsewhere.h"
#include "server/store/authorities.h"
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

Result<std::optional<Newcomer>> signUpHere(store::Session &session, const Means &means, QByteArrayView token,
                                           const SignUpForm &form, const Visitor &visitor, FormProblems &problems) {
    GL_TRY(const QByteArray hash, means.hasher.hash(form.password));
    Newcomer newcomer;
    const auto made = makeAccount(session, form, visitor, problems, [&]() -> Result<UserId> {
        GL_TRY(const auto used, useLink(session, kSignUpLink, token));
        GL_TRY(const Admission admission, admit(session, used));
        GL_TRY(const UserId uid, insertNewcomer(session, form, hash, admission.language, admission.status));
        GL_DO(store::insertEmail(session, uid, admission.address, true, true));
        GL_TRY(newcomer.waits, askToBeLetIn(session, admission, uid, kLocalAuthority, visitor));
        GL_TRY(const auto password, store::findPassword(session, uid));
        if (!password)
            return failure(Fault::Internal, QStringLiteral("a new account lacks its password"));
        newcomer.login = {password->login, uid, password->revision};
        return uid;
    });
    if (!made)
        return failure(made.error());
    return *made ? std::optional(newcomer) : std::nullopt;
}

bool usernameIsTaken(const Error &error) { return error.constraint == QLatin1String("users_username_key"); }

} // namespace

Result<FormProblems> problemsOf(store::Session &session, const SignUpForm &form, const QString &address) {
    GL_TRY(const PasswordDemands demands, demandsOnNewcomers(session));
    return problemsOf(session, form, address, demands);
}

Result<FormProblems> problemsOf(store::Session &session, const SignUpForm &form, const QString &address,
                                const PasswordDemands &demands) {
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
                              const QString &language, UserStatus status) {
    NewUser fresh;
    fresh.firstName = form.firstName.trimmed();
    fresh.lastName = form.lastName.trimmed();
    fresh.language = language;
    QString username = form.username; // what a person has chosen is given as it is, or not at all
    if (username.isEmpty()) {
        const auto wish = Username::fromDisplayName(fresh.firstName + u' ' + fresh.lastName);
        GL_TRY(username, store::freeUsername(session, wish.text()));
    }
    GL_TRY(const UserId uid, store::insertUser(session, username, fresh, status));
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
        GL_DO(registrationAuthority(session));
        GL_DO(countWithin(session, bucket, means.limits.perAddress, means.limits.window));
        return mailWhoeverItIs(session, means, address.text(), visitor);
    });
}

Result<QString> addressOfSignUp(store::Session &session, QByteArrayView token) {
    return lookAtLink(session, kSignUpLink, token).map([](const store::MailedToken &found) {
        return found.payload.value(QLatin1String("address")).toString();
    });
}

Result<Authority> registrationAuthority(store::Session &session) {
    GL_TRY(const auto authority, store::findRegistrationAuthority(session));
    if (!authority)
        return failure(Fault::Denied, QStringLiteral("no authority takes new people"));
    return *authority;
}

Result<PasswordDemands> demandsOnSignUp(store::Session &session) {
    GL_TRY(const Authority authority, registrationAuthority(session));
    return demandsAt(session, authority.id);
}

Result<SignUpOutcome> finishSignUp(store::Session &session, const Means &means, QByteArrayView token,
                                   const SignUpForm &form, const Visitor &visitor) {
    SignUpOutcome outcome;
    GL_TRY(const QString address, addressOfSignUp(session, token));
    GL_TRY(const Authority authority, registrationAuthority(session));
    GL_TRY(const PasswordDemands demands, demandsAt(session, authority.id));
    GL_TRY(outcome.problems, problemsOf(session, form, address, demands));
    if (!outcome.problems.none())
        return outcome;
    const auto made = authority.id == kLocalAuthority
                          ? signUpHere(session, means, token, form, visitor, outcome.problems)
                          : signUpThere(session, means, authority, token, form, visitor, outcome.problems);
    if (!made && made.error().constraint == QLatin1String("emails_verified"))
        return failure(Fault::Expired, QStringLiteral("the address was taken meanwhile"));
    if (!made)
        return failure(made.error());
    if (!*made)
        return outcome; // the link was not used up
    if ((*made)->waits) {
        outcome.waits = (*made)->login.user;
        return outcome;
    }
    ComingIn coming;
    coming.authority = authority.id == kLocalAuthority ? std::nullopt : std::optional(authority.id);
    GL_TRY(const auto cameIn, comeInWith(session, (*made)->login, coming, visitor));
    if (!cameIn.session)
        return failure(Fault::Refused, QStringLiteral("the account is not active"));
    outcome.session = cameIn.session;
    return outcome;
}

} // namespace gatelodge::service
