#include "server/service/asking.h"
#include "server/service/authorities.h"
#include "server/service/authority_watch.h"
#include "server/store/authorities.h"
#include "server/store/people_migrations.h"

namespace gatelodge::service {

using login::Verdict;

namespace {

// "ada@club" is ada at the authority "club"; where names are addresses, the whole is the name.
QString nameAt(const Authority &authority, const QString &typed) {
    const qsizetype at = typed.lastIndexOf(u'@');
    const bool named = at > 0 && typed.mid(at + 1).compare(authority.name, Qt::CaseInsensitive) == 0;
    return named && !authority.usernameIsEmail ? typed.left(at) : typed;
}

QStringList driversFor(const Means &means, Contract contract) {
    QStringList drivers;
    for (const login::Driver *driver : means.drivers) {
        const Contracts contracts = driver->description().contracts;
        const bool noDoor = contracts.testFlag(Contract::Certificate) && means.certificateUrl.isEmpty();
        if (!noDoor && contracts.testFlag(contract))
            drivers << driver->description().id;
    }
    return drivers;
}

// The older system's people are asked there until they are converted, and here from then on, whichever of the two was
// meant: they are one person with one password (EL-08).
Done goToTheirDoor(store::Session &session, Question &question) {
    GL_TRY(const auto door, store::findMigrationDoor(session, question.username, question.authority.id));
    if (!door)
        return {};
    question.username = door->username;
    question.person = door->person;
    if (question.authority.id == door->authority)
        return {};
    GL_TRY(question.authority, store::findAuthority(session, door->authority));
    return {};
}

// "#7" is an account's id at an older system. Only the house says it: typed, it would be another name to guess under.
bool isId(const Means &means, const Question &question) {
    if (!question.username.startsWith(u'#'))
        return false;
    const auto driver = driverOf(means, question.authority);
    return question.migrating || (driver && (*driver)->description().contracts.testFlag(Contract::Handover));
}

login::AuthAnswer askDriver(const login::Driver &driver, const login::Settings &settings, const login::Means &lent,
                            const login::Credentials &credentials) {
    const auto signIn = driver.passwordSignIn(settings, lent);
    if (!signIn)
        return login::answered(Verdict::AuthError, QStringLiteral("the driver checks no passwords"));
    return signIn->authenticate(credentials);
}

} // namespace

Result<QList<Authority>> authoritiesAt(store::Session &session, const std::optional<SiteId> &site) {
    return site ? store::listAuthoritiesForSite(session, *site) : store::listAuthorities(session);
}

QList<Authority> offering(QList<Authority> authorities, const Means &means, Contract contract) {
    const QStringList drivers = driversFor(means, contract); // of an unknown one nothing can be asked; the rest goes on
    authorities.removeIf([&](const Authority &authority) {
        return !authority.enabled || !authority.signIn || !drivers.contains(authority.driver);
    });
    return authorities;
}

Result<std::optional<Question>> whomToAsk(store::Session &session, const Means &means,
                                          const std::optional<AuthorityId> &chosen, const std::optional<SiteId> &site,
                                          const QString &typed) {
    const QString login = typed.trimmed();
    store::AskedFor asked{driversFor(means, Contract::PasswordSignIn), chosen, site, {}, login.contains(u'@')};
    if (login.indexOf(u'@') > 0)
        asked.suffix = login.section(u'@', -1).toLower();
    GL_TRY(auto found, store::findAuthorityToAsk(session, asked));
    if (!found) // never another one in the chosen one's place: it would be handed a password that is not for it
        return std::optional<Question>();
    Question question{std::move(found->authority), {}, found->at, {}, found->migrating};
    question.username = nameAt(question.authority, login);
    if (isId(means, question))
        return std::optional<Question>();
    if (question.migrating)
        GL_DO(goToTheirDoor(session, question));
    return question.authority.enabled && question.authority.signIn ? std::optional(question) : std::nullopt;
}

Result<login::AuthAnswer> ask(store::Session &session, const Means &means, const Question &question,
                              const QByteArray &password, OwnAccounts &accounts) {
    GL_TRY(login::Means lent,
           question.askedAt.isValid() ? lentToDrivers(means, question.askedAt) : lentToDrivers(session, means));
    lent.accounts = &accounts;
    const auto driver = driverOf(means, question.authority);
    if (!driver)
        return login::answered(Verdict::AuthError, driver.error().detail);
    const auto settings = openSettings(means, question.authority);
    if (!settings)
        return login::answered(Verdict::AuthError, settings.error().detail);
    AuthorityWatch::Attempt attempt(*means.watch, question.authority.id);
    if (!attempt.mayAsk())
        return login::answered(Verdict::FailedToConnect,
                               QStringLiteral("away, and somebody is waiting for it already"));
    auto answer = askDriver(**driver, *settings, lent, {question.username, password});
    attempt.answered(answer.verdict != Verdict::FailedToConnect);
    return answer;
}

} // namespace gatelodge::service
