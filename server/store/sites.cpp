#include "server/store/listing.h"
#include "server/store/places.h"
#include "server/store/touched.h"

namespace gatelodge::store {

namespace {

Site siteFrom(const Row &row) {
    Site site;
    site.id = row.id<SiteId>("site_id");
    site.orgName = row.text("org_name");
    site.keyFingerprint = row.text("key_fingerprint");
    site.keyMadeAt = row.time("key_made_at");
    site.oldKeyFingerprint = row.text("old_fingerprint");
    site.deleted = row.flag("deleted");
    site.revision = row.revision();
    SiteProfile &profile = site.profile;
    profile.name = row.text("name");
    profile.org = row.id<OrgId>("org_id");
    profile.redirectUrl = row.text("redirect_url");
    profile.version = CryptoVersion(row.number("crypto_version"));
    profile.apiUrl = row.text("api_url");
    profile.pushChanges = row.flag("push_changes");
    profile.pushSshKeys = row.flag("push_ssh_keys");
    profile.pushForm = pushFormFrom(row.text("push_form"));
    profile.internal = row.flag("internal");
    profile.signedSearch = row.flag("signed_search");
    profile.minLevel = levelFrom(row.text("min_level"));
    profile.cooloffHours = row.number("cooloff_hours");
    profile.accent = row.text("accent");
    const auto groups = row.list("groups");
    for (const QString &group : groups)
        profile.groups << GroupId(group.toInt());
    return site;
}

Done replaceSiteGroups(Session &session, const SiteId &id, const QList<GroupId> &groups) {
    GL_DO(session.run("site.remove_groups", id, groups));
    GL_DO(session.run("site.add_groups", id, groups));
    return {};
}

} // namespace

Result<QList<Site>> listSites(Session &session) { return listed(session.rows("site.list"), siteFrom); }
Result<Site> findSite(Session &session, const SiteId &id) { return session.one("site.find", id).map(siteFrom); }

Result<SealedKeys> findSealedKeys(Session &session, const SiteId &id) {
    return session.one("site.keys", id).map([](const Row &row) {
        return SealedKeys{CryptoVersion(row.number("crypto_version")), row.bytes("sealed_key"),
                          row.bytes("sealed_old_key")};
    });
}

Result<SiteId> insertSite(Session &session, const SiteProfile &p) {
    GL_TRY(const Row row,
           session.one("site.insert", p.org, p.name, p.redirectUrl, int(p.version), p.apiUrl, p.internal,
                       p.signedSearch, p.pushChanges, p.pushSshKeys, levelName(p.minLevel), p.cooloffHours, p.accent,
                       pushFormName(p.pushForm)));
    const SiteId id = row.id<SiteId>("site_id");
    GL_DO(replaceSiteGroups(session, id, p.groups));
    return id;
}

Done replaceSite(Session &session, const SiteId &id, Revision seen, const SiteProfile &p) {
    GL_DO(expectTouched(session.run("site.replace", id, seen, p.org, p.name, p.redirectUrl, int(p.version), p.apiUrl,
                                    p.internal, p.signedSearch, p.pushChanges, p.pushSshKeys, levelName(p.minLevel),
                                    p.cooloffHours, p.accent, pushFormName(p.pushForm)),
                        Fault::Conflict, "site"));
    return replaceSiteGroups(session, id, p.groups);
}

Done replaceSiteKey(Session &session, const SiteId &id, const QByteArray &sealed, const QString &fingerprint,
                    CryptoVersion version) {
    return expectTouched(session.run("site.replace_key", id, sealed, fingerprint, int(version)), Fault::Conflict,
                         "site key");
}

Done confirmSiteKey(Session &session, const SiteId &id) {
    return expectTouched(session.run("site.confirm_key", id), Fault::NotFound, "site key");
}

Done removeSite(Session &session, const SiteId &id) {
    return expectTouched(session.run("site.remove", id), Fault::NotFound, "site");
}

Done bringBackSite(Session &session, const SiteId &id) {
    return expectTouched(session.run("site.bring_back", id), Fault::NotFound, "site");
}

Result<QList<SiteMessage>> listSiteMessages(Session &session, const SiteId &id) {
    return listed(session.rows("site.messages", id), [](const Row &row) {
        return SiteMessage{row.text("gate"), row.text("language"), row.text("message")};
    });
}

Done putSiteMessage(Session &session, const SiteId &id, const SiteMessage &message) {
    if (message.text.trimmed().isEmpty()) {
        GL_DO(session.run("site.remove_message", id, message.gate, message.language));
        return {};
    }
    GL_DO(session.run("site.put_message", id, message.gate, message.language, message.text.trimmed()));
    return {};
}

Result<QString> findSiteMessage(Session &session, const SiteId &id, GateKind gate, const QString &language) {
    return session.maybe("site.message", id, gateName(gate), language).map([](const auto &row) {
        return row ? row->text("message") : QString();
    });
}

} // namespace gatelodge::store
