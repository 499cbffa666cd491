#include "server/service/own_accounts.h"
#include "server/domain/username.h"
#include "server/service/new_password.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using login::Verdict;
using store::inTransaction;

namespace {

Result<login::RemoteUser> describe(store::Session &session, const UserId &uid) {
    GL_TRY(const User user, store::findUser(session, uid));
    login::RemoteUser known;
    known.identity = known.username = user.username;
    known.firstName = user.firstName;
    known.lastName = user.lastName;
    GL_TRY(const auto emails, store::listEmails(session, uid));
    for (const Email &email : emails)
        known.emails.append({email.address, email.verifiedAt.isValid()});
    return known;
}

} // namespace

Result<std::optional<UserId>> whoIs(store::Session &session, const QString &usernameOrEmail) {
    const QString typed = usernameOrEmail.trimmed();
    const auto found = typed.contains(u'@') ? store::findUserByEmail(session, typed)
                                            : store::findUserByUsername(session, typed.toLower());
    if (found)
        return std::optional(*found);
    if (found.error().fault == Fault::NotFound || found.error().fault == Fault::Invalid)
        return std::optional<UserId>();
    return failure(found.error());
}

Result<std::optional<store::StoredPassword>> verifyPassword(store::Session &session, const Means &means,
                                                            const std::optional<UserId> &uid,
                                                            const QByteArray &password) {
    std::optional<store::StoredPassword> stored;
    if (uid) {
        GL_TRY(stored, store::findPassword(session, *uid));
    }
    if (!stored) {
        means.hasher.verifyAgainstNobody(password);
        return std::optional<store::StoredPassword>();
    }
    const PasswordVerdict verdict = means.hasher.verify(stored->credential.toUtf8(), password);
    if (verdict.matches && verdict.needsUpgrade) {
        GL_TRY(const QByteArray better, means.hasher.hash(password));
        GL_DO(inTransaction(session, Actor::system(),
                            [&] { return store::upgradePassword(session, *stored, QString::fromLatin1(better)); }));
    }
    return verdict.matches ? stored : std::nullopt;
}

Result<login::AuthAnswer> OwnAccounts::verify(const QString &usernameOrEmail, const QByteArray &password) {
    GL_TRY(const auto uid, whoIs(m_session, usernameOrEmail));
    GL_TRY(m_proved, verifyPassword(m_session, m_means, uid, password));
    if (!m_proved)
        return login::answered(uid ? Verdict::BadPassword : Verdict::NoAccount);
    login::AuthAnswer answer = login::answered(Verdict::Ok);
    GL_TRY(answer.user, describe(m_session, *uid));
    return answer;
}

Result<login::RegistrationAnswer> OwnAccounts::create(const login::NewAccount &account) {
    using login::RegistrationVerdict;
    if (!Username::parse(account.username))
        return login::RegistrationAnswer{RegistrationVerdict::BadInput, {{QStringLiteral("username"), {}}}, {}, {}};
    GL_TRY(const PasswordDemands demands, demandsOnNewcomers(m_session));
    const QStringList words{account.firstName, account.lastName, account.username, account.email};
    if (const auto found = complainAbout(account.password, demands.policy, demands.leastLength, words); !found.none())
        return login::RegistrationAnswer{
            RegistrationVerdict::BadInput, {{QStringLiteral("password"), {}}}, refusalOf(found, demands).detail, {}};
    GL_TRY(const QByteArray hash, m_means.hasher.hash(account.password));
    const auto made = inTransaction(m_session, Actor::system(), [&]() -> Result<UserId> {
        NewUser fresh;
        fresh.firstName = account.firstName;
        fresh.lastName = account.lastName;
        GL_TRY(const UserId uid, store::insertUser(m_session, account.username, fresh, UserStatus::Active));
        if (!account.email.isEmpty())
            GL_DO(store::insertEmail(m_session, uid, account.email, false, false)); // a claim, until it is proved (R4)
        GL_DO(store::putPassword(m_session, uid, QString::fromLatin1(hash)));
        return uid;
    });
    if (!made && made.error().fault == Fault::Duplicate)
        return login::RegistrationAnswer{
            RegistrationVerdict::BadInput, {{QStringLiteral("username"), {}}}, made.error().detail, {}};
    if (!made)
        return failure(made.error());
    GL_TRY(const auto known, describe(m_session, *made));
    return login::RegistrationAnswer{RegistrationVerdict::Ok, {}, {}, known};
}

Result<login::PasswordAnswer> OwnAccounts::setPassword(const QString &username, const QByteArray &wanted) {
    GL_TRY(const auto uid, whoIs(m_session, username));
    if (!uid)
        return login::PasswordAnswer{login::PasswordVerdict::Cannot, {}, QStringLiteral("nobody has this name")};
    GL_TRY(const auto found, complaintsAbout(m_session, m_means, *uid, wanted, PasswordWay::Page));
    if (!found.none()) {
        GL_TRY(const PasswordDemands demands, demandsOn(m_session, *uid));
        return login::PasswordAnswer{login::PasswordVerdict::NotAccepted, {}, refusalOf(found, demands).detail};
    }
    GL_TRY(const QByteArray hash, m_means.hasher.hash(wanted));
    GL_DO(inTransaction(m_session, Actor::system(),
                        [&] { return putNewPassword(m_session, m_means, *uid, hash, PasswordWay::Page, {}); }));
    return login::PasswordAnswer{login::PasswordVerdict::Ok, {}, {}};
}

Result<login::RemoteUser> OwnAccounts::find(const QString &username) {
    GL_TRY(const auto uid, whoIs(m_session, username));
    if (!uid)
        return failure(Fault::NotFound, QStringLiteral("local account"));
    return describe(m_session, *uid);
}

} // namespace gatelodge::service
