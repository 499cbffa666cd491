#include "server/admin/openid.h"
#include "server/admin/office.h"
#include "server/delivery/push_preview.h"
#include "server/openid/clients.h"
#include "server/openid/keys.h"
#include "server/openid/preview.h"
#include "server/service/walk.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_rejected.h"
#include "server/store/openid_shown.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include <algorithm>

namespace gatelodge::admin {

using store::Session;

namespace {

Result<OpenIdSetup> setupOf(Session &session, const SiteId &site) {
    OpenIdSetup setup;
    GL_TRY(setup.client, store::findOpenIdClientOf(session, site));
    if (!setup.client)
        return setup;
    GL_TRY(setup.secrets, store::listClientSecrets(session, site));
    GL_TRY(setup.rejected, store::listOpenIdRejected(session, site));
    return setup;
}

Result<QByteArray> pushOf(Session &session, const service::Vault &vault, const Site &site, const UserId &person) {
    if (!site.profile.pushChanges || site.profile.apiUrl.isEmpty())
        return QByteArray();
    GL_TRY(const User user, store::findUser(session, person));
    const auto body = delivery::previewBody(session, vault, site, person, user.username, Notice::Update);
    if (!body && body.error().fault == Fault::NotFound)
        return QByteArray();
    return body;
}

Result<Told> toldOf(Session &session, const service::Means &means, const service::WalkGuide *guide,
                    const UserId &person, const SiteId &id) {
    Told told;
    GL_TRY(const Site site, store::findSite(session, id));
    GL_TRY(const auto client, store::findOpenIdClientOf(session, id));
    if (client && client->profile.enabled) {
        if (client->pairwise && !means.vault->hasPrivateKey())
            return failure(Fault::Refused, QStringLiteral("names of its own take the vault's key"));
        GL_TRY(auto claims, openid::previewClaims(session, means, *client, person));
        told.idToken = std::move(claims.idToken);
        told.userInfo = std::move(claims.userInfo);
    }
    for (const auto &protocol : guide ? guide->protocols : decltype(guide->protocols)()) {
        GL_TRY(const bool spoken, protocol->isSpokenBy(session, id));
        if (spoken && told.answer.isEmpty()) {
            GL_TRY(told.answer, protocol->wouldTell(session, person));
        }
    }
    GL_TRY(told.push, pushOf(session, *means.vault, site, person));
    return told;
}

} // namespace

QFuture<Result<OpenIdSetup>> OpenId::setup(const SiteId &site) {
    return m_office.ask<Duty::ReadSites>(
        [site](Session &session) { return store::inSnapshot(session, [&] { return setupOf(session, site); }); });
}

QFuture<Result<OpenIdProfile>> OpenId::start(const SiteId &site) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return openid::startOpenId(session, permit, site); });
}

QFuture<Done> OpenId::save(const SiteId &site, Revision seen, const OpenIdProfile &profile) {
    return m_office.ask<Duty::ManageSite>([=](Session &session, const auto &permit) {
        return openid::saveOpenIdProfile(session, permit, site, seen, profile);
    });
}

QFuture<Done> OpenId::stop(const SiteId &site) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return openid::stopOpenId(session, permit, site); });
}

QFuture<Result<QString>> OpenId::makeSecret(const SiteId &site, std::chrono::seconds overlap) {
    return m_office.ask<Duty::ManageSite>([=](Session &session, const auto &permit) -> Result<QString> {
        GL_TRY(const auto made, openid::makeClientSecret(session, permit, site, overlap));
        return made.text;
    });
}

QFuture<Done> OpenId::endSecret(const SiteId &site, const SecretId &id, std::chrono::seconds in) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return openid::endClientSecret(session, permit, site, id, in); });
}

QFuture<Done> OpenId::addAddress(const SiteId &site, AddressList list, const QString &address) {
    const auto to = list == AddressList::Redirect ? openid::AddressList::Redirect : openid::AddressList::Logout;
    return m_office.ask<Duty::ManageSite>([=](Session &session, const auto &permit) {
        return openid::addOpenIdAddress(session, permit, site, to, address);
    });
}

QFuture<Done> OpenId::forgetRejected(const SiteId &site) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return openid::forgetRejected(session, permit, site); });
}

QFuture<Result<QList<SigningKeyFacts>>> OpenId::keys() {
    return m_office.ask<Duty::ReadSettings>([](Session &session) -> Result<QList<SigningKeyFacts>> {
        GL_TRY(const auto keys, store::listShownKeys(session));
        QList<SigningKeyFacts> facts;
        for (const store::OpenIdKey &key : keys)
            facts << SigningKeyFacts{key.kid,       key.algorithm,  key.madeAt,
                                     key.signsFrom, key.signsUntil, key.publishedUntil};
        std::stable_sort(facts.begin(), facts.end(), [](const auto &a, const auto &b) {
            return std::pair(int(a.algorithm), a.signsFrom) < std::pair(int(b.algorithm), b.signsFrom);
        });
        return facts;
    });
}

QFuture<Result<QString>> OpenId::replaceKey(SigningAlgorithm algorithm, bool oldIsLost) {
    return m_office.ask<Duty::ManageSettings>([=, &office = m_office](Session &session, const auto &permit) {
        return openid::replaceOpenIdKey(session, permit, office.means().vault->sealingKey(), algorithm, oldIsLost);
    });
}

QFuture<Result<Told>> OpenId::told(const UserId &person, const SiteId &site) {
    return m_office.ask<Duty::ReadPeople>([=, guide = m_guide, &office = m_office](Session &session) {
        return store::inSnapshot(session, [&] { return toldOf(session, office.means(), guide.get(), person, site); });
    });
}

QFuture<Result<QList<ShownGrant>>> OpenId::grantsOf(const UserId &person) {
    return m_office.ask<Duty::ReadPeople>([=](Session &session) { return store::listGrantsOfPerson(session, person); });
}

QFuture<Result<ShownGrants>> OpenId::grantsAt(const SiteId &site, int lookThrough) {
    return m_office.ask<Duty::ReadPeople>(
        [=](Session &session) { return store::listGrantsOfSite(session, site, lookThrough); });
}

QFuture<Done> OpenId::endGrant(const GrantLine &line) {
    return m_office.ask<Duty::HelpPeople>(
        [=](Session &session, const auto &permit) { return openid::endGrant(session, permit, line); });
}

} // namespace gatelodge::admin
