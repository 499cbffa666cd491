#include "server/service/registration_elsewhere.h"
#include "server/domain/username.h"
#include "server/service/approvals.h"
#include "server/service/authorities.h"
#include "server/service/mailed_link.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/errands.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include <QLoggingCategory>

namespace gatelodge::service {

Q_LOGGING_CATEGORY(logRegistration, "gatelodge.service.registration")

using login::RegistrationAnswer;
using login::RegistrationVerdict;

namespace {

constexpr int kMostNames = 5; // derived ones that are tried there

// One account there, made at most once however often the transaction around it is run again.
class Maker {
public:
    Maker(const Means &means, const Authority &authority, login::Registrar &registrar, const login::NewAccount &account)
        : m_means(means), m_authority(authority), m_registrar(registrar), m_account(account) {}
    ~Maker() {
        if (!m_kept && m_answer.verdict == RegistrationVerdict::Ok && !m_registrar.takeBack(m_account.username))
            qCWarning(logRegistration, "authority %ls: the account %ls was made there and not here; remove it there",
                      qUtf16Printable(m_authority.name), qUtf16Printable(m_account.username));
    }
    Maker(const Maker &) = delete;
    Maker &operator=(const Maker &) = delete;

    const RegistrationAnswer &make() {
        if (m_made)
            return m_answer;
        AuthorityWatch::Attempt attempt(*m_means.watch, m_authority.id);
        if (attempt.mayAsk())
            m_answer = m_registrar.create(m_account);
        attempt.answered(m_answer.verdict != RegistrationVerdict::Failed);
        m_made = true;
        return m_answer;
    }
    void keep() { m_kept = true; }
    const RegistrationAnswer &answer() const { return m_answer; }
    const login::NewAccount &account() const { return m_account; }

private:
    const Means &m_means;
    const Authority &m_authority;
    login::Registrar &m_registrar;
    login::NewAccount m_account;
    RegistrationAnswer m_answer;
    bool m_made = false, m_kept = false;
};

// What the authority finds wrong, as the form shows it. An empty message at a name: taken, or not of its form.
void takeComplaints(const RegistrationAnswer &answer, const Authority &authority, FormProblems &problems) {
    for (const login::FieldComplaint &complaint : answer.complaints) {
        if (complaint.field == QLatin1String("username") && complaint.message.isEmpty())
            problems.usernameTaken = true;
        else if (complaint.field == QLatin1String("first") && complaint.message.isEmpty())
            problems.firstName = true;
        else if (complaint.field == QLatin1String("last") && complaint.message.isEmpty())
            problems.lastName = true;
        else {
            problems.refusedThere = true;
            problems.message = complaint.message;
        }
    }
    problems.refusedThere |= problems.none();
    problems.authority = authority.caption();
}

QJsonObject propertiesOf(const login::RemoteUser &made, const QString &address) {
    return {{QStringLiteral("username"), made.username}, {QStringLiteral("email"), address}};
}

// Groups that those whom the authority brings join; roles are not given to whoever signs up.
Done joinGroups(store::Session &session, const AuthorityId &authority, const UserId &uid) {
    GL_TRY(const auto actions, store::listCreationActions(session, authority));
    for (const CreationAction &action : actions) {
        if (action.kind == CreationAction::JoinGroup)
            GL_DO(store::addMembers(session, action.group, {uid}));
    }
    return {};
}

struct Place {
    const Authority &authority;
    QString loginKind;
};

// All of it here, with the account there in the middle; to be run in a transaction.
Result<Newcomer> insertWith(store::Session &session, const Place &place, Maker &maker, const SignUpForm &form,
                            const QString &username, QByteArrayView token, const Visitor &visitor) {
    GL_TRY(const auto used, useLink(session, kSignUpLink, token));
    GL_TRY(const Admission admission, admit(session, used));
    NewUser fresh;
    fresh.firstName = form.firstName.trimmed();
    fresh.lastName = form.lastName.trimmed();
    fresh.language = admission.language;
    GL_TRY(const UserId uid, store::insertUser(session, username, fresh, admission.status));
    GL_DO(store::insertEmail(session, uid, admission.address, true, true));
    const RegistrationAnswer &answer = maker.make();
    if (answer.verdict == RegistrationVerdict::Failed)
        return failure(Fault::Unavailable, answer.detail);
    if (answer.verdict != RegistrationVerdict::Ok || !answer.user)
        return failure(Fault::Refused, answer.detail, QStringLiteral("registrar"));
    Newcomer newcomer;
    GL_TRY(newcomer.login, store::insertLogin(session, {uid, place.authority.id, place.loginKind, answer.user->identity,
                                                        propertiesOf(*answer.user, admission.address)}));
    GL_DO(store::setHomeAuthority(session, uid, place.authority.id));
    GL_DO(joinGroups(session, place.authority.id, uid));
    GL_TRY(newcomer.waits, askToBeLetIn(session, admission, uid, place.authority.id, visitor));
    if (newcomer.waits)
        GL_DO(store::noteMadeElsewhere(session, uid,
                                       {place.authority.id, answer.user->identity, maker.account().username}));
    return newcomer;
}

// A name that is free here, and not among those that are taken there.
Result<QString> nextName(store::Session &session, const SignUpForm &form, const QStringList &takenThere) {
    if (!form.username.isEmpty())
        return form.username;
    const QString wish = Username::fromDisplayName(form.firstName + u' ' + form.lastName).text();
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? QString() : QString::number(number);
        const QString candidate = wish.left(Username::kMostCharacters - tail.size()) + tail;
        GL_TRY(const QString free, store::freeUsername(session, candidate));
        if (free == candidate && !takenThere.contains(candidate))
            return candidate;
    }
}

} // namespace

Result<Admission> admit(store::Session &session, const store::MailedToken &used) {
    GL_TRY(const auto settings, store::readHouseSettings(session));
    Admission admission;
    admission.address = used.payload.value(QLatin1String("address")).toString();
    admission.language = used.payload.value(QLatin1String("language")).toString();
    admission.asks = settings.signUpApproval;
    if (admission.asks && !isApprovedByItself(settings, ApprovalKind::Account, admission.address))
        admission.status = UserStatus::Pending;
    return admission;
}

Result<bool> askToBeLetIn(store::Session &session, const Admission &admission, const UserId &uid,
                          const AuthorityId &authority, const Visitor &visitor) {
    if (!admission.asks)
        return false;
    GL_TRY(const User user, store::findUser(session, uid));
    store::NewApproval asked{ApprovalKind::Account, uid, authority};
    asked.firstName = user.firstName;
    asked.lastName = user.lastName;
    asked.address = admission.address;
    asked.language = admission.language.isEmpty() ? visitor.language : admission.language;
    asked.client = clientOf(visitor.device, visitor.address);
    return askForApproval(session, asked);
}

Result<std::optional<Newcomer>> signUpThere(store::Session &session, const Means &means, const Authority &authority,
                                            QByteArrayView token, const SignUpForm &form, const Visitor &visitor,
                                            FormProblems &problems) {
    GL_TRY(const auto driver, driverOf(means, authority));
    GL_TRY(const auto settings, openSettings(means, authority));
    GL_TRY(const login::Means lent, lentToDrivers(session, means));
    const auto registrar = driver->registrar(settings, lent);
    if (!registrar)
        return failure(Fault::Misconfigured, QStringLiteral("authority %1 makes no accounts").arg(authority.name));
    GL_TRY(const QString address, addressOfSignUp(session, token));
    QStringList takenThere;
    for (int round = 0; round < kMostNames; ++round) {
        GL_TRY(const QString username, nextName(session, form, takenThere));
        Maker maker(means, authority, *registrar,
                    {username, form.firstName.trimmed(), form.lastName.trimmed(), address, form.password});
        const auto made = store::inTransaction(session, Actor::anonymous(visitor.request), [&] {
            return insertWith(session, {authority, driver->description().loginKind}, maker, form, username, token,
                              visitor);
        });
        if (made) {
            maker.keep();
            return std::optional(*made);
        }
        const bool takenHere = made.error().constraint == QLatin1String("users_username_key");
        problems = {};
        if (takenHere)
            problems.usernameTaken = true;
        else if (made.error().constraint == QLatin1String("registrar"))
            takeComplaints(maker.answer(), authority, problems);
        else
            return failure(made.error());
        if (!form.username.isEmpty() || !problems.usernameTaken || round + 1 == kMostNames) {
            qCInfo(logRegistration, "authority %ls makes no account: %ls", qUtf16Printable(authority.name),
                   qUtf16Printable(made.error().detail));
            return std::optional<Newcomer>();
        }
        takenThere << username;
    }
    return std::optional<Newcomer>();
}

Result<bool> takeBackThere(store::Session &session, const Means &means, const MadeElsewhere &made) {
    const auto stays = [&made](const Authority &authority, const QString &why) {
        qCWarning(logRegistration,
                  "authority %ls: the account %ls was made for somebody who was not let in, and stays: %ls",
                  qUtf16Printable(authority.name), qUtf16Printable(made.account), qUtf16Printable(why));
        return true;
    };
    GL_TRY(const Authority authority, store::findAuthority(session, made.authority));
    const auto driver = driverOf(means, authority);
    const auto settings = openSettings(means, authority);
    if (!driver || !settings)
        return stays(authority, (driver ? settings.error() : driver.error()).detail);
    GL_TRY(const login::Means lent, lentToDrivers(session, means));
    const auto registrar = (*driver)->registrar(*settings, lent);
    const auto people = (*driver)->userInfo(*settings, lent);
    if (!registrar || !people)
        return stays(authority, QStringLiteral("it cannot be removed from here"));
    AuthorityWatch::Attempt attempt(*means.watch, authority.id);
    if (!attempt.mayAsk())
        return false;
    const auto found = people->find(made.identity);
    attempt.answered(found || found.error().fault != Fault::Unavailable);
    if (!found && found.error().fault == Fault::NotFound)
        return true; // somebody has removed it already
    if (!found)
        return false;
    if (found->username != made.account)
        return stays(authority, QStringLiteral("it has another name by now"));
    return registrar->takeBack(made.account);
}

} // namespace gatelodge::service
