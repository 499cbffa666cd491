#include "server/store/place_moves.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

constexpr int kMostLeft = 1000;

Done done(Result<Row> answered) {
    return std::move(answered).map([](const Row &) {});
}

PlaceKind placeKindFrom(const QString &name) {
    return *std::find_if(kPlaceKinds.begin(), kPlaceKinds.end(),
                         [&name](PlaceKind kind) { return placeKindName(kind) == name; });
}

QVariant bytes(const QByteArray &value) {
    return value.isEmpty() ? QVariant() : QVariant(QStringLiteral("\\x") + QString::fromLatin1(value.toHex()));
}

} // namespace

Done stageOrgs(Session &session, ImportId import, const QList<MovingOrg> &orgs) {
    GL_TRY(const auto copy, CopyIn::begin(session, "import_orgs (import_id, source_org, name, consent_required)"));
    for (const MovingOrg &org : orgs)
        GL_DO(copy->add({import.value, org.number, org.name, org.consentRequired}));
    return copy->finish();
}

Done stageSites(Session &session, ImportId import, const QList<StagedSite> &sites) {
    GL_TRY(const auto copy,
           CopyIn::begin(session, "import_sites (import_id, site_id, source_org, name, redirect_url, crypto_version, "
                                  "sealed_key, key_fingerprint, api_url, push_changes, push_ssh_keys, cooloff_hours, "
                                  "cooloff_message, group_names, verdict, reason)"));
    for (const StagedSite &staged : sites) {
        const SiteProfile &profile = staged.site.profile;
        GL_DO(copy->add({import.value, staged.site.number, staged.site.org, profile.name, profile.redirectUrl,
                         int(profile.version), bytes(staged.sealedKey), staged.fingerprint,
                         profile.apiUrl.isEmpty() ? QVariant() : QVariant(profile.apiUrl), profile.pushChanges,
                         profile.pushSshKeys, profile.cooloffHours, staged.site.cooloffMessage,
                         toParam(staged.site.groups),
                         staged.flaw.isEmpty() ? QStringLiteral("added") : QStringLiteral("unread"), staged.flaw}));
    }
    return copy->finish();
}

Done stageConsents(Session &session, ImportId import, const MovingPlaces &places) {
    GL_TRY(const auto copy, CopyIn::begin(session, "import_consents (import_id, line, source_org, given_at)"));
    while (true) {
        GL_TRY(const auto consent, places.consents());
        if (!consent)
            return copy->finish();
        GL_DO(copy->add({import.value, consent->line, consent->org, toParam(consent->at)}));
    }
}

Done stageVisits(Session &session, ImportId import, const MovingPlaces &places) {
    GL_TRY(const auto copy, CopyIn::begin(session, "import_visits (import_id, line, site_id, last_at, visits)"));
    while (true) {
        GL_TRY(const auto visit, places.visits());
        if (!visit)
            return copy->finish();
        GL_DO(copy->add({import.value, visit->line, visit->site, toParam(visit->last), visit->visits}));
    }
}

Done matchPlaces(Session &session, ImportId import) { return done(session.one("place_move.match", import)); }

Result<PlacesPlan> planPlaces(Session &session, ImportId import) {
    GL_DO(session.one("place_move.plan", import));
    PlacesPlan plan;
    GL_TRY(const auto counts, session.rows("place_move.counts", import));
    for (const Row &row : counts)
        plan.counts[size_t(placeKindFrom(row.text("kind")))].of[size_t(importVerdictFrom(row.text("verdict")))] =
            row.number("number");
    GL_TRY(plan.left, listed(session.rows("place_move.left", import, kMostLeft), [](const Row &row) {
               return PlaceLeft{placeKindFrom(row.text("kind")), row.bigNumber("number"), row.text("name"),
                                row.text("reason"), row.text("about")};
           }));
    return plan;
}

Done applyPlaces(Session &session, ImportId import) { return done(session.one("place_move.apply", import)); }

Done applyPast(Session &session, ImportId import, int firstLine, int lastLine) {
    return done(session.one("place_move.apply_past", import, firstLine, lastLine));
}

} // namespace gatelodge::store
