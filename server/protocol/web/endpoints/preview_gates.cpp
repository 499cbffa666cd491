#include "server/domain/own_claims.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/preview_samples.h"
#include "server/protocol/web/pages/consent_page.h"
#include "server/protocol/web/pages/error_pages.h"
#include "server/protocol/web/pages/gate_pages.h"
#include "server/store/openid_clients.h"
#include "server/store/places.h"

namespace gatelodge::web {

namespace {

namespace page = gatelodge::web;

struct AtGate {
    Org org;
    Message message;
    Way way;
};

Result<AtGate> at(const PreviewScene &scene, GateKind kind, page::Gate shown) {
    const Site &site = *scene.site;
    AtGate gate;
    GL_TRY(gate.org, store::findOrg(scene.session, site.profile.org));
    GL_TRY(gate.message.text, store::findSiteMessage(scene.session, site.id, kind, scene.visit.texts.code()));
    gate.message.signedBy = scene.visit.look.siteName;
    gate.way = {scene.username, gatesOf(site, gate.org.profile.consentRequired, Level::Normal), shown};
    if (!gate.way.gates.contains(shown)) // one that the site does not have, to be seen all the same
        gate.way.gates << shown;
    return gate;
}

Result<QByteArray> closed(const PreviewScene &scene, ClosedGate::Kind kind, GateKind words, page::Gate shownGate) {
    GL_TRY(const AtGate gate, at(scene, words, shownGate));
    ClosedGate shown{kind, gate.way};
    if (kind == ClosedGate::Kind::Group) {
        GL_TRY(shown.groups, groupNames(scene.session, scene.site->profile.groups));
    }
    shown.now = scene.now;
    shown.opens = scene.now.addSecs(qMax(scene.site->profile.cooloffHours, 24) * 3600);
    shown.message = gate.message;
    shown.helpAddress = scene.help;
    shown.passwordOpens = scene.site->profile.minLevel <= Level::Normal;
    return closedGatePage(shown, scene.visit);
}

Result<QByteArray> details(const PreviewScene &scene) {
    GL_TRY(const AtGate gate, at(scene, GateKind::Profile, page::Gate::Details));
    ProfileGate shown{gate.way, {}, scene.first, {}, scene.address};
    shown.message = gate.message;
    return profileGatePage(shown, scene.visit);
}

Result<QByteArray> consent(const PreviewScene &scene) {
    GL_TRY(const AtGate gate, at(scene, GateKind::Consent, page::Gate::Agreement));
    GL_TRY(page::Consent shown, sampleConsent(scene));
    if (shown.share && gate.org.profile.consentRequired) // the agreement holds for all requests of its sites
        shown.share->name = shown.share->address = true;
    const QString &asker = scene.visit.look.asker;
    shown.organisation = asker.isEmpty() ? gate.org.profile.name : asker;
    shown.reason = QString(gate.org.profile.purpose + u'\n' + gate.message.text).trimmed();
    return consentPage(shown, scene.visit);
}

QByteArray account(const PreviewScene &scene, ClosedAccount::Kind kind) {
    ClosedAccount shown;
    shown.kind = kind;
    shown.username = scene.username;
    shown.now = scene.now;
    shown.date = scene.now.addDays(kind == ClosedAccount::Kind::NotYet ? 3 : -3);
    shown.message.signedBy = scene.visit.look.organisation;
    shown.helpAddress = scene.help;
    return closedAccountPage(shown, scene.visit);
}

} // namespace

bool needsSite(PreviewPage page) { return page >= PreviewPage::GateLevel && page <= PreviewPage::DeviceQuestion; }
bool standsAtSite(PreviewPage page) { return page <= PreviewPage::AwaitingApproval; }

Result<page::Consent> sampleConsent(const PreviewScene &scene) {
    page::Consent shown{
        {}, {}, scene.username, QString(scene.first + u' ' + scene.last), scene.address, {scene.second}};
    GL_TRY(const auto client, store::findOpenIdClientOf(scene.session, scene.site->id));
    if (!client)
        return shown;
    const auto asks = [&client](const char *scope) {
        return client->profile.scopes.contains(QLatin1StringView(scope));
    };
    page::Consent::Share share;
    if (!client->pairwise)
        share.identifier = scene.uid;
    share.name = asks("profile");
    share.address = asks("email");
    share.groups = asks("groups");
    share.stays = asks("offline_access");
    if (share.groups) {
        GL_TRY(share.groupNames, groupNames(scene.session, scene.site->profile.groups));
    }
    for (const CustomClaim &claim : client->profile.claims) {
        if (client->profile.scopes.contains(scopeOf(claim)))
            share.more << claim.name;
    }
    shown.share = share;
    return shown;
}

Result<QByteArray> previewGate(const PreviewScene &scene) {
    using Kind = ClosedGate::Kind;
    using Closed = ClosedAccount::Kind;
    switch (scene.order.page) {
    case PreviewPage::GateLevel: return closed(scene, Kind::Level, GateKind::Level, page::Gate::Level);
    case PreviewPage::GateGroup: return closed(scene, Kind::Group, GateKind::Groups, page::Gate::Group);
    case PreviewPage::GateWaiting: return closed(scene, Kind::CoolOff, GateKind::Cooloff, page::Gate::Waiting);
    case PreviewPage::GateDetails: return details(scene);
    case PreviewPage::GateConsent: return consent(scene);
    case PreviewPage::Suspended: return account(scene, Closed::Suspended);
    case PreviewPage::NotYetValid: return account(scene, Closed::NotYet);
    case PreviewPage::NoLongerValid: return account(scene, Closed::Expired);
    case PreviewPage::AwaitingApproval: return account(scene, Closed::AwaitingApproval);
    default: return failure(Fault::NotFound);
    }
}

Result<QByteArray> previewTrouble(const PreviewScene &scene) {
    const auto trouble = [&scene](Trouble::Kind kind) {
        Trouble shown{kind};
        shown.requestId = QStringLiteral("k7f2m9q4xw3d");
        shown.helpAddress = scene.help;
        shown.now = scene.now;
        shown.again = scene.now.addSecs(8 * 60);
        return troublePage(shown, scene.visit);
    };
    using Kind = Trouble::Kind;
    switch (scene.order.page) {
    case PreviewPage::UnknownSite: return trouble(Kind::UnknownSite);
    case PreviewPage::NotFound: return trouble(Kind::NotFound);
    case PreviewPage::BadRequest: return trouble(Kind::BadRequest);
    case PreviewPage::ForgedForm: return trouble(Kind::ForgedForm);
    case PreviewPage::SiteMistake: return trouble(Kind::SiteMistake);
    case PreviewPage::Denied: return trouble(Kind::Denied);
    case PreviewPage::TooManyTries: return trouble(Kind::TooManyTries);
    case PreviewPage::Unavailable: return trouble(Kind::Unavailable);
    case PreviewPage::Internal: return trouble(Kind::Internal);
    default: return failure(Fault::NotFound);
    }
}

} // namespace gatelodge::web
