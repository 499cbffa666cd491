#include "server/service/entry_explanation.h"
#include "server/service/asking.h"
#include "server/service/forgiving.h"
#include "server/service/password_policy.h"
#include "server/store/belongings.h"
#include "server/store/clock.h"
#include "server/store/doors.h"
#include "server/store/places.h"
#include "server/store/settings.h"
#include "server/store/users.h"

namespace gatelodge::service {

namespace {

// Those that let people in at the site's door, whatever they ask for.
Result<QList<Authority>> doorsOf(store::Session &session, const Means &means, const SiteId &site) {
    GL_TRY(const auto all, authoritiesAt(session, site));
    QList<Authority> doors;
    for (const Contract contract : {Contract::PasswordSignIn, Contract::RedirectSignIn, Contract::Certificate})
        for (const Authority &one : offering(all, means, contract))
            if (std::none_of(doors.begin(), doors.end(), [&](const Authority &known) { return known.id == one.id; }))
                doors << one;
    return doors;
}

template <typename List> auto withId(const List &authorities, const AuthorityId &id) {
    return std::find_if(authorities.begin(), authorities.end(), [&](const Authority &one) { return one.id == id; });
}

EntryWay::Trouble troubleWith(const Login &login, const QList<Authority> &doors, const QList<Authority> &house,
                              const QDateTime &now) {
    const auto at = withId(house, login.authority);
    if (login.kind == QLatin1String("token") || login.kind == QLatin1String("totp"))
        return EntryWay::NotForPeople;
    if (login.state == LoginState::Expired || (login.expiresAt.isValid() && login.expiresAt <= now))
        return EntryWay::Over;
    if (login.state != LoginState::Validated)
        return EntryWay::NotValid;
    if (withId(doors, login.authority) != doors.end())
        return EntryWay::None;
    return at == house.end() || !at->enabled || !at->signIn ? EntryWay::SwitchedOff : EntryWay::NotTaken;
}

Done addWays(store::Session &session, const Means &means, const QDateTime &now, EntryExplanation &told) {
    GL_TRY(const auto doors, doorsOf(session, means, told.site.id));
    GL_TRY(const auto house, authoritiesAt(session, {}));
    GL_TRY(const auto logins, store::listLogins(session, told.person.uid));
    for (const Authority &door : doors)
        told.authoritiesLetIn << door.id;
    for (const Login &login : logins) {
        const auto at = withId(house, login.authority);
        told.ways.append(
            {login, at == house.end() ? login.authorityName : at->caption(), troubleWith(login, doors, house, now)});
    }
    return {};
}

bool isOwnPassword(const EntryWay &way) {
    return way.trouble == EntryWay::None && way.login.authority == kLocalAuthority &&
           way.login.kind == QLatin1String("password");
}

Done addSignIn(store::Session &session, const Means &means, const QDateTime &now, EntryExplanation &told) {
    GL_DO(addWays(session, means, now, told));
    const auto good = std::count_if(told.ways.begin(), told.ways.end(),
                                    [](const EntryWay &way) { return way.trouble == EntryWay::None; });
    // The name of somebody who is deleted is nobody's, so no login of theirs is even looked at.
    const bool mayCome = good > 0 && !told.person.deletedAt.isValid();
    told.steps.append({EntryStep::WayIn, mayCome ? EntryStep::Open : EntryStep::Closed});
    told.triesKnown = means.vault->hasPrivateKey();
    GL_TRY(told.tries, triesFor(session, means, told.person.uid));
    told.steps.append({EntryStep::Tries, told.tries.areUsedUp() ? EntryStep::Closed : EntryStep::Open});
    // Only who has no other way than our own password has to change it first.
    if (good == 1 && std::any_of(told.ways.begin(), told.ways.end(), isOwnPassword)) {
        GL_TRY(const PasswordDue due, passwordDue(session, told.person.uid));
        told.newPassword = due.now;
    }
    return {};
}

Done addGates(store::Session &session, EntryExplanation &told) {
    GL_TRY(const auto gates, store::listGates(session, told.person.uid, told.site.id, told.level));
    for (const Gate &gate : gates) {
        if (gate.kind == GateKind::SignedIn)
            continue; // as if they had: WayIn says whether they can
        told.steps.append({EntryStep::AtGate, gate.passed ? EntryStep::Open : EntryStep::Closed, gate});
        if (gate.kind == GateKind::Active) // a suspended account is told so before a password is asked for anew
            told.steps.append({EntryStep::NewPassword, told.newPassword ? EntryStep::Detour : EntryStep::Open});
    }
    return {};
}

Done addSessions(store::Session &session, EntryExplanation &told) {
    GL_TRY(const auto settings, store::readHouseSettings(session));
    GL_TRY(const auto sessions,
           store::listHoldingSessions(session, told.person.uid, settings.idleLimit, settings.agedAfter));
    for (const WebSession &web : sessions) {
        GL_TRY(const auto gates, store::listGates(session, told.person.uid, told.site.id, web.level, web.id));
        told.sessions.append({web.id, web.device, web.createdAt, web.level, firstClosed(gates)});
    }
    return {};
}

Done addFacts(store::Session &session, EntryExplanation &told) {
    GL_TRY(const auto emails, store::listEmails(session, told.person.uid));
    for (const Email &email : emails) {
        told.mainAddress = told.mainAddress || email.primary;
        if (!email.verified())
            told.unconfirmed << email.address;
    }
    GL_TRY(told.groupsLetIn, store::listGroups(session));
    told.groupsLetIn.removeIf([&](const Group &group) { return !told.site.profile.groups.contains(group.id); });
    return {};
}

} // namespace

Result<EntryExplanation> explainEntry(store::Session &session, const Permit<Duty::ReadPeople> &, const Means &means,
                                      const UserId &uid, const SiteId &site) {
    EntryExplanation told;
    GL_TRY(told.person, store::findUser(session, uid));
    GL_TRY(told.site, store::findSite(session, site));
    told.steps.append({EntryStep::SiteStands, told.site.deleted ? EntryStep::Closed : EntryStep::Open});
    if (told.site.deleted)
        return told; // nobody gets any further, and its gates are gone
    told.steps.append({EntryStep::SiteKey, told.site.keyFingerprint.isEmpty() ? EntryStep::Closed : EntryStep::Open});
    GL_TRY(const QDateTime now, store::readClock(session));
    GL_DO(addSignIn(session, means, now, told));
    GL_DO(addGates(session, told));
    GL_DO(addSessions(session, told));
    GL_DO(addFacts(session, told));
    return told;
}

} // namespace gatelodge::service
