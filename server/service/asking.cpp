#include "server/service/asking.h"
#include "server/service/authorities.h"
#include "server/service/authority_watch.h"
#include "server/store/authorities.h"
#include <algorithm>

namespace gatelodge::service {

using login::Verdict;

namespace {

template <typename Rule> std::optional<Authority> firstOf(const QList<Authority> &authorities, const Rule &rule) {
    const auto found = std::find_if(authorities.begin(), authorities.end(), rule);
    return found == authorities.end() ? std::nullopt : std::optional(*found);
}

// "ada@club" is ada at the authority "club"; where names are addresses, the whole is the name.
QString nameAt(const Authority &authority, const QString &typed) {
    const qsizetype at = typed.lastIndexOf(u'@');
    const bool named = at > 0 && typed.mid(at + 1).compare(authority.name, Qt::CaseInsensitive) == 0;
    return named && !authority.usernameIsEmail ? typed.left(at) : typed;
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
    authorities.removeIf([&](const Authority &authority) {
        const auto driver = driverOf(means, authority); // of an unknown driver nothing can be asked; the rest goes on
        if (!authority.enabled || !authority.signIn || !driver)
            return true;
        const Contracts contracts = (*driver)->description().contracts;
        const bool noDoor = contracts.testFlag(Contract::Certificate) && means.certificateUrl.isEmpty();
        return noDoor || !contracts.testFlag(contract);
    });
    return authorities;
}

Result<std::optional<Question>> whomToAsk(store::Session &session, const Means &means,
                                          const std::optional<AuthorityId> &chosen, const std::optional<SiteId> &site,
                                          const QString &typed) {
    GL_TRY(const auto authorities, authoritiesAt(session, site));
    const auto offered = offering(authorities, means, Contract::PasswordSignIn);
    const QString login = typed.trimmed();
    const QString suffix = login.section(u'@', -1);
    std::optional<Authority> asked;
    if (chosen) {
        asked = firstOf(offered, [&](const Authority &one) { return one.id == *chosen; });
        if (!asked) // never another one in its place: it would be handed a password that is not for it
            return std::optional<Question>();
    }
    if (!asked && login.indexOf(u'@') > 0)
        asked =
            firstOf(offered, [&](const Authority &one) { return one.name.compare(suffix, Qt::CaseInsensitive) == 0; });
    if (!asked && login.contains(u'@'))
        asked = firstOf(offered, [](const Authority &one) { return one.driver == QLatin1StringView("local"); });
    if (!asked && !offered.isEmpty())
        asked = offered.first();
    if (!asked)
        return std::optional<Question>();
    const QString name = nameAt(*asked, login);
    return std::optional(Question{*std::move(asked), name});
}

Result<login::AuthAnswer> ask(store::Session &session, const Means &means, const Question &question,
                              const QByteArray &password, OwnAccounts &accounts) {
    GL_TRY(login::Means lent, lentToDrivers(session, means));
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
