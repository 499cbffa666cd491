#include "server/admin/authorities.h"
#include "server/admin/office.h"
#include "server/service/authorities.h"
#include "server/service/limits.h"
#include "server/service/mail_server.h"
#include "server/service/password_policy.h"
#include "server/service/password_rules.h"
#include "server/store/audit.h"
#include "server/store/authorities.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"

namespace gatelodge::admin {

using store::Session;

namespace {

Result<AuthorityList> listOf(Session &session, const service::ReadSettings &permit, const service::Means &means) {
    AuthorityList list;
    GL_TRY(list.authorities, service::listAuthorities(session, permit, means));
    GL_TRY(list.logins, store::countLoginsOfAuthorities(session));
    GL_TRY(const auto settings, store::readHouseSettings(session));
    list.signUp = settings.signUp;
    return list;
}

Result<AuthorityDetails> detailsOf(Session &session, const AuthorityId &id) {
    AuthorityDetails details;
    GL_TRY(details.actions, store::listCreationActions(session, id));
    GL_TRY(details.history,
           store::listChangesOfRecord(session, QStringLiteral("authorities"), QString::number(id.value), 100));
    GL_DO(store::fillInCaptions(session, details.history));
    return details;
}

} // namespace

QList<DriverDescription> Authorities::drivers() const {
    QList<DriverDescription> descriptions;
    for (const login::Driver *driver : m_office.means().drivers)
        descriptions << driver->description();
    return descriptions;
}

QFuture<Result<AuthorityList>> Authorities::list() {
    return m_office.ask<Duty::ReadSettings>([this](Session &session, const auto &permit) {
        return store::inSnapshot(session, [&] { return listOf(session, permit, m_office.means()); });
    });
}

QFuture<Result<AuthorityDetails>> Authorities::details(const AuthorityId &id) {
    return m_office.ask<Duty::ReadSettings>(
        [id](Session &session) { return store::inSnapshot(session, [&] { return detailsOf(session, id); }); });
}

QFuture<Result<SavedAuthority>> Authorities::create(const Authority &entered) {
    return m_office.ask<Duty::ManageSettings>([=, this](Session &session, const auto &permit) {
        return service::createAuthority(session, permit, m_office.means(), entered);
    });
}

QFuture<Result<SavedAuthority>> Authorities::change(const AuthorityId &id, Revision seen, const Authority &entered) {
    return m_office.ask<Duty::ManageSettings>([=, this](Session &session, const auto &permit) {
        return service::changeAuthority(session, permit, m_office.means(), id, seen, entered);
    });
}

QFuture<Done> Authorities::disable(const AuthorityId &id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::disableAuthority(session, permit, id); });
}

QFuture<Done> Authorities::enable(const AuthorityId &id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::enableAuthority(session, permit, id); });
}

QFuture<Done> Authorities::remove(const AuthorityId &id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::removeAuthority(session, permit, id); });
}

QFuture<Done> Authorities::bringBack(const AuthorityId &id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::bringBackAuthority(session, permit, id); });
}

QFuture<Result<BulkOutcome>> Authorities::changeAll(const QList<AuthorityId> &ids, const AuthorityDeed &deed) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::changeAuthorities(session, permit, ids, deed); });
}

QFuture<Done> Authorities::move(const AuthorityId &id, int place) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::moveAuthority(session, permit, id, place); });
}

QFuture<Done> Authorities::chooseRegistration(const std::optional<AuthorityId> &id) {
    return m_office.ask<Duty::ManageSettings>([=, this](Session &session, const auto &permit) {
        return service::chooseRegistration(session, permit, m_office.means(), id);
    });
}

QFuture<Done> Authorities::chooseActions(const AuthorityId &id, const QList<CreationAction> &actions) {
    return m_office.ask<Duty::ManageSettings>([=](Session &session, const auto &permit) {
        return service::chooseCreationActions(session, permit, id, actions);
    });
}

QFuture<Result<ReadPolicy>> Authorities::passwordPolicy(const AuthorityId &id) {
    return m_office.ask<Duty::ReadSettings>([id](Session &session) {
        return service::readPasswordPolicy(session, id).map([](const service::StoredPolicy &stored) {
            return ReadPolicy{stored.policy, stored.revision};
        });
    });
}

QFuture<Done> Authorities::changePasswordPolicy(const AuthorityId &id, Revision seen, const PasswordPolicy &policy) {
    return m_office.ask<Duty::ManageSettings>([=](Session &session, const auto &permit) {
        return service::writePasswordPolicy(session, permit, id, seen, policy);
    });
}

QFuture<Result<PasswordOpinion>> Authorities::tryPassword(const PasswordPolicy &policy, const QByteArray &password) {
    return m_office.ask<Duty::ReadSettings>([=](Session &) -> Result<PasswordOpinion> {
        const auto found = service::complainAbout(password, policy, policy.leastLength, {});
        return PasswordOpinion{found.tooShort, found.tooLong, found.common, found.weak, found.fewClasses, found.score};
    });
}

QFuture<Result<HouseLimits>> Authorities::limits() {
    return m_office.ask<Duty::ReadSettings>([&office = m_office](Session &session, const auto &permit) {
        return service::readLimits(session, permit, office.means()).map([](const service::Limits &limits) {
            return HouseLimits{limits.chosen, limits.defaults};
        });
    });
}

QFuture<Done> Authorities::changeLimits(const QJsonObject &seen, const QJsonObject &chosen) {
    return m_office.ask<Duty::ManageSettings>(
        [=, sealed = service::withSealedPassword(m_office.means().vault->sealingKey(), chosen)](
            Session &session, const auto &permit) { return service::changeLimits(session, permit, seen, sealed); });
}

QFuture<Result<ProbedAuthority>> Authorities::probe(const Authority &entered) {
    return m_office.askSlowly<Duty::ManageSettings>([=, this](Session &session, const auto &permit) {
        return service::probeAuthority(session, permit, m_office.means(), entered);
    });
}

QFuture<Result<QList<AuthorityId>>> Authorities::siteChoice(const SiteId &site) {
    return m_office.ask<Duty::ReadSites>([=](Session &session) { return store::listSiteChoice(session, site); });
}

QFuture<Done> Authorities::chooseForSite(const SiteId &site, const QList<AuthorityId> &chosen) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::chooseForSite(session, permit, site, chosen); });
}

} // namespace gatelodge::admin
