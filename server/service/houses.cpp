#include "server/service/houses.h"
#include "server/domain/http_address.h"
#include "server/service/access.h"
#include "server/service/digest.h"
#include "server/service/random_bytes.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include <QUrl>

namespace gatelodge::service {

using store::inTransaction;

namespace {

bool isWebAddress(const QString &text) {
    return isHttpAddress(text) && !text.contains(u'#') && QUrl(text).userInfo().isEmpty();
}

qsizetype freshKeySize(CryptoVersion version) { return version == CryptoVersion::V3 ? 64 : 32; }

Done storeKey(store::Session &session, const ManageSite &permit, const SealingKey &sealing, const SiteId &id,
              CryptoVersion version, QByteArrayView key) {
    return inTransaction(session, permit.actor(), [&] {
        return store::replaceSiteKey(session, id, sealing.seal(kSiteKey, key), fingerprintOf(key), version);
    });
}

// Into the profile; false: there is nothing to do.
bool applies(const SiteDeed &deed, SiteProfile &profile) {
    switch (deed.kind) {
    case SiteDeed::Kind::PushesOn: return !profile.apiUrl.isEmpty() && !std::exchange(profile.pushChanges, true);
    case SiteDeed::Kind::PushesOff: profile.pushSshKeys = false; return std::exchange(profile.pushChanges, false);
    case SiteDeed::Kind::Move: return std::exchange(profile.org, deed.org) != deed.org;
    case SiteDeed::Kind::Remove: return true;
    }
    Q_UNREACHABLE();
}

// A site owner runs the site: whose consent counts for it, and whether pushes reach into the house's own network,
// others decide.
Done checkReach(store::Session &session, const ManageSite &permit, const SiteId &id, const SiteProfile &profile) {
    if (permit.also(Duty::ManageSites))
        return {};
    GL_TRY(const Site present, store::findSite(session, id));
    if (present.profile.org != profile.org || present.profile.internal != profile.internal)
        return failure(Fault::Denied, QStringLiteral("organisation and reach are not a site owner's to change"),
                       QStringLiteral("site_stays"));
    return {};
}

} // namespace

Result<OrgId> createOrg(store::Session &session, const ManageSites &permit, const OrgProfile &profile) {
    return inTransaction(session, permit.actor(), [&] { return store::insertOrg(session, profile); });
}

Done changeOrg(store::Session &session, const ManageSites &permit, const OrgId &id, Revision seen,
               const OrgProfile &profile) {
    return inTransaction(session, permit.actor(), [&] { return store::replaceOrg(session, id, seen, profile); });
}

Done removeOrg(store::Session &session, const ManageSites &permit, const OrgId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::removeOrg(session, id); });
}

Done bringBackOrg(store::Session &session, const ManageSites &permit, const OrgId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::bringBackOrg(session, id); });
}

Result<BulkOutcome> changeOrgs(store::Session &session, const ManageSites &permit, const QList<OrgId> &ids,
                               const OrgDeed &deed) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        BulkOutcome outcome{int(ids.size()), 0};
        for (const OrgId &id : ids) {
            if (deed.kind == OrgDeed::Kind::Remove) {
                const Done removed = store::removeOrg(session, id);
                if (!removed && removed.error().fault == Fault::Refused)
                    continue; // it runs sites
                GL_DO(removed);
            } else {
                const bool ask = deed.kind == OrgDeed::Kind::AskPeople;
                GL_TRY(Org org, store::findOrg(session, id));
                if (std::exchange(org.profile.consentRequired, ask) == ask)
                    continue;
                GL_DO(store::replaceOrg(session, id, org.revision, org.profile));
            }
            ++outcome.changed;
        }
        return outcome;
    });
}

Result<GroupId> createGroup(store::Session &session, const ManageSites &permit, const GroupProfile &profile) {
    return inTransaction(session, permit.actor(), [&] { return store::insertGroup(session, profile); });
}

Done changeGroup(store::Session &session, const ManageSites &permit, const GroupId &id, Revision seen,
                 const GroupProfile &profile) {
    return inTransaction(session, permit.actor(), [&] { return store::replaceGroup(session, id, seen, profile); });
}

Done removeGroup(store::Session &session, const ManageSites &permit, const GroupId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::removeGroup(session, id); });
}

Done bringBackGroup(store::Session &session, const ManageSites &permit, const GroupId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::bringBackGroup(session, id); });
}

Result<BulkOutcome> changeGroups(store::Session &session, const ManageSites &permit, const QList<GroupId> &ids,
                                 const GroupDeed &deed) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        BulkOutcome outcome{int(ids.size()), 0};
        if (deed.kind == GroupDeed::Kind::Remove) {
            for (const GroupId &id : ids)
                GL_DO(store::removeGroup(session, id));
            outcome.changed = outcome.asked;
            return outcome;
        }
        GL_TRY(Site site, store::findSite(session, deed.site));
        for (const GroupId &id : ids) {
            if (site.profile.groups.contains(id))
                continue;
            site.profile.groups << id;
            ++outcome.changed;
        }
        if (outcome.changed)
            GL_DO(store::replaceSite(session, deed.site, site.revision, site.profile));
        return outcome;
    });
}

Done checkSite(const SiteProfile &profile) {
    if (profile.name.trimmed().isEmpty())
        return failure(Fault::Invalid, QStringLiteral("name: must not be empty"));
    if (!isWebAddress(profile.redirectUrl))
        return failure(Fault::Invalid, QStringLiteral("redirectUrl: an absolute http or https address without #"));
    if (!profile.apiUrl.isEmpty() && !isWebAddress(profile.apiUrl))
        return failure(Fault::Invalid, QStringLiteral("apiUrl: an absolute http or https address without #"));
    if (profile.pushChanges && profile.apiUrl.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("apiUrl: pushing changes needs an address"));
    if (profile.pushSshKeys && !profile.pushChanges)
        return failure(Fault::Invalid, QStringLiteral("pushSshKeys: keys go along with changes only"));
    return {};
}

Result<SiteId> createSite(store::Session &session, const ManageSites &permit, const SiteProfile &profile) {
    GL_DO(checkSite(profile));
    return inTransaction(session, permit.actor(), [&] { return store::insertSite(session, profile); });
}

Done changeSite(store::Session &session, const ManageSite &permit, const SiteId &id, Revision seen,
                const SiteProfile &profile) {
    GL_DO(checkCovers(permit, id));
    GL_DO(checkSite(profile));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkReach(session, permit, id, profile));
        return store::replaceSite(session, id, seen, profile);
    });
}

Done removeSite(store::Session &session, const ManageSites &permit, const SiteId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::removeSite(session, id); });
}

Done bringBackSite(store::Session &session, const ManageSites &permit, const SiteId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::bringBackSite(session, id); });
}

Result<BulkOutcome> changeSites(store::Session &session, const ManageSites &permit, const QList<SiteId> &ids,
                                const SiteDeed &deed) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        BulkOutcome outcome{int(ids.size()), 0};
        for (const SiteId &id : ids) {
            GL_TRY(const Site site, store::findSite(session, id));
            SiteProfile profile = site.profile;
            if (site.deleted || !applies(deed, profile))
                continue;
            if (deed.kind == SiteDeed::Kind::Remove) {
                GL_DO(store::removeSite(session, id));
            } else {
                GL_DO(store::replaceSite(session, id, site.revision, profile));
            }
            ++outcome.changed;
        }
        return outcome;
    });
}

Done putMessage(store::Session &session, const ManageSite &permit, const SiteId &id, const SiteMessage &message) {
    GL_DO(checkCovers(permit, id));
    return inTransaction(session, permit.actor(), [&] { return store::putSiteMessage(session, id, message); });
}

bool isKeySize(CryptoVersion version, qsizetype bytes) {
    switch (version) {
    case CryptoVersion::V2: return bytes == 16 || bytes == 24 || bytes == 32;
    case CryptoVersion::V3: return bytes == 32 || bytes == 48 || bytes == 64;
    case CryptoVersion::V4: return bytes == 32;
    }
    return false;
}

QString fingerprintOf(QByteArrayView key) {
    const QString hex = QString::fromLatin1(sha256(key).toHex().left(16));
    return hex.mid(0, 4) + u' ' + hex.mid(4, 4) + u' ' + hex.mid(8, 4) + u' ' + hex.mid(12, 4);
}

Result<QString> makeKey(store::Session &session, const ManageSite &permit, const SealingKey &sealing,
                        const SiteId &id) {
    GL_DO(checkCovers(permit, id));
    GL_TRY(const Site site, store::findSite(session, id));
    const SecretBytes key = randomSecret(freshKeySize(site.profile.version));
    GL_DO(storeKey(session, permit, sealing, id, site.profile.version, key.view()));
    return QString::fromLatin1(key.view().toByteArray().toBase64());
}

Done importKey(store::Session &session, const ManageSite &permit, const SealingKey &sealing, const SiteId &id,
               const QString &base64) {
    GL_DO(checkCovers(permit, id));
    GL_TRY(const Site site, store::findSite(session, id));
    const auto decoded =
        QByteArray::fromBase64Encoding(base64.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok ||
        !isKeySize(site.profile.version, decoded.decoded.size()))
        return failure(
            Fault::Invalid,
            QStringLiteral("key: standard base64 of a length that version %1 takes").arg(int(site.profile.version)));
    return storeKey(session, permit, sealing, id, site.profile.version, decoded.decoded);
}

Done confirmKey(store::Session &session, const ManageSite &permit, const SiteId &id) {
    GL_DO(checkCovers(permit, id));
    return inTransaction(session, permit.actor(), [&] { return store::confirmSiteKey(session, id); });
}

Result<OpenedKeys> openKeys(store::Session &session, const Vault &vault, const SiteId &id) {
    GL_TRY(const auto sealed, store::findSealedKeys(session, id));
    if (sealed.current.isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("site %1 has no key yet").arg(id.value));
    OpenedKeys keys;
    keys.version = sealed.version;
    GL_TRY(keys.current, vault.open(kSiteKey, sealed.current));
    if (!sealed.old.isEmpty()) {
        GL_TRY(keys.old, vault.open(kSiteKey, sealed.old));
    }
    if (!isKeySize(sealed.version, keys.current.size()))
        return failure(Fault::Misconfigured,
                       QStringLiteral("site %1: its key has %2 bytes, which version %3 does not take")
                           .arg(id.value)
                           .arg(keys.current.size())
                           .arg(int(sealed.version)));
    return keys;
}

} // namespace gatelodge::service
