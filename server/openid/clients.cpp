#include "server/openid/clients.h"
#include "server/service/access.h"
#include "server/service/token.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_rejected.h"
#include "server/store/openid_shown.h"
#include "server/store/places.h"
#include "server/store/transaction.h"

namespace gatelodge::openid {

using store::inTransaction;

namespace {

// "Members’ wiki" as "members-wiki": what people can read out to each other.
QString idAfter(const QString &siteName) {
    QString id;
    for (const QChar c : siteName.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if ((c.isSpace() || c.isPunct()) && !id.isEmpty() && !id.endsWith(u'-') && c != QChar(0x2019) &&
                 c != u'\'')
            id += u'-';
    }
    id.truncate(60);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("site") : id;
}

Result<OpenIdClient> clientOf(store::Session &session, const SiteId &site) {
    GL_TRY(const auto client, store::findOpenIdClientOf(session, site));
    if (!client)
        return failure(Fault::NotFound, QStringLiteral("site %1 does not speak OpenID Connect").arg(site.value));
    return *client;
}

} // namespace

Result<OpenIdProfile> startOpenId(store::Session &session, const ManageSite &permit, const SiteId &site) {
    GL_DO(service::checkCovers(permit, site));
    GL_TRY(const Site present, store::findSite(session, site));
    if (present.deleted)
        return failure(Fault::NotFound, QStringLiteral("site %1 is deleted").arg(site.value));
    OpenIdProfile profile;
    const QString wish = idAfter(present.profile.name);
    constexpr int kMostWishes = 50; // sites of others are not seen by everybody, so it is tried
    for (int n = 1; n <= kMostWishes; ++n) {
        profile.clientId = n == 1 ? wish : QStringLiteral("%1-%2").arg(wish).arg(n);
        const Done done =
            inTransaction(session, permit.actor(), [&] { return store::insertOpenIdClient(session, site, profile); });
        if (done)
            return profile;
        if (done.error().constraint != QLatin1StringView("openid_clients_client_id"))
            return failure(done.error());
    }
    return failure(Fault::Duplicate, QStringLiteral("client_id %1").arg(wish),
                   QStringLiteral("openid_clients_client_id"));
}

Done saveOpenIdProfile(store::Session &session, const ManageSite &permit, const SiteId &site, Revision seen,
                       const OpenIdProfile &profile) {
    GL_DO(service::checkCovers(permit, site));
    GL_DO(checkOpenIdProfile(profile));
    return inTransaction(session, permit.actor(),
                         [&] { return store::replaceOpenIdClient(session, site, seen, profile); });
}

Done stopOpenId(store::Session &session, const ManageSite &permit, const SiteId &site) {
    GL_DO(service::checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(store::removeOpenIdClient(session, site));
        return store::forgetOpenIdRejected(session, site);
    });
}

Result<MadeSecret> makeClientSecret(store::Session &session, const ManageSite &permit, const SiteId &site,
                                    std::chrono::seconds overlap) {
    GL_DO(service::checkCovers(permit, site));
    constexpr qsizetype kBeginning = 6;
    const service::Token token = service::Token::generate();
    const QString text = QString::fromLatin1(token.text);
    return inTransaction(session, permit.actor(), [&]() -> Result<MadeSecret> {
        GL_TRY(const OpenIdClient client, clientOf(session, site));
        if (client.profile.proof == ClientProof::None || client.profile.proof == ClientProof::PrivateKey)
            return failure(Fault::Refused, QStringLiteral("%1 has no secret").arg(client.profile.clientId),
                           QStringLiteral("openid_no_secret"));
        GL_TRY(const auto present, store::listClientSecrets(session, site));
        for (const ClientSecret &secret : present) {
            if (!secret.endsAt.isValid())
                GL_DO(store::endClientSecret(session, site, secret.id, overlap));
        }
        GL_TRY(const SecretId id, store::insertClientSecret(session, site, token.stored, text.left(kBeginning)));
        return MadeSecret{id, text};
    });
}

Done endClientSecret(store::Session &session, const ManageSite &permit, const SiteId &site, const SecretId &id,
                     std::chrono::seconds in) {
    GL_DO(service::checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&] { return store::endClientSecret(session, site, id, in); });
}

Done addOpenIdAddress(store::Session &session, const ManageSite &permit, const SiteId &site, AddressList list,
                      const QString &address) {
    GL_DO(service::checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(OpenIdClient client, clientOf(session, site));
        QStringList &addresses =
            list == AddressList::Redirect ? client.profile.redirectAddresses : client.profile.logoutAddresses;
        if (addresses.contains(address))
            return {};
        addresses << address;
        GL_DO(checkOpenIdProfile(client.profile));
        return store::replaceOpenIdClient(session, site, client.revision, client.profile);
    });
}

Done forgetRejected(store::Session &session, const ManageSite &permit, const SiteId &site) {
    GL_DO(service::checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&] { return store::forgetOpenIdRejected(session, site); });
}

Done endGrant(store::Session &session, const Permit<Duty::HelpPeople> &permit, const GrantLine &line) {
    return inTransaction(session, permit.actor(), [&] { return store::endShownGrant(session, line); });
}

} // namespace gatelodge::openid
