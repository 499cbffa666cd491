#include "server/protocol/web/endpoints/rooms.h"
#include "server/protocol/web/pages/sharing_pages.h"
#include "server/service/consent.h"
#include "server/store/belongings.h"
#include "server/store/disclosures.h"
#include "server/store/places.h"

namespace gatelodge::web {

namespace {

// What each organisation's sites were told.
Result<QHash<OrgId, QList<Consents::Told>>> toldSites(const Turn &turn, const UserId &uid) {
    GL_TRY(const auto disclosures, store::listDisclosures(turn.session(), uid));
    QHash<OrgId, QList<Consents::Told>> told;
    for (const Disclosure &one : disclosures)
        told[one.org].append({one.siteName, one.openId, one.shared, turn.here(one.firstAt), turn.here(one.lastAt)});
    return told;
}

// The name of the organisation that a word is about; empty where the word is not one of ours.
QString namedBy(const Turn &turn, const char *news, const QList<Org> &orgs) {
    if (turn.query().value(QLatin1StringView("news")) != QLatin1StringView(news))
        return {};
    const OrgId of(turn.query().value(QLatin1StringView("of")).toInt());
    for (const Org &org : orgs) {
        if (org.id == of)
            return org.profile.name;
    }
    return {};
}

} // namespace

Result<http::Response> showSites(Turn &turn, const Member &member) {
    GL_TRY(const auto visits, store::listVisits(turn.session(), member.user.uid));
    Sites shown;
    for (const gatelodge::Visit &visit : visits) {
        GL_TRY(const Site site, store::findSite(turn.session(), visit.site));
        shown.sites.append({visit.siteName,
                            visit.orgName,
                            {},
                            turn.here(visit.firstAt),
                            turn.here(visit.lastAt),
                            site.profile.pushChanges && !site.deleted});
    }
    return turn.page(sitesPage(shown, turn.visit()));
}

Result<http::Response> showConsents(Turn &turn, const Member &member) {
    GL_TRY(const auto orgs, store::listOrgs(turn.session()));
    GL_TRY(const auto consents, store::listConsents(turn.session(), member.user.uid));
    GL_TRY(const auto told, toldSites(turn, member.user.uid));
    QHash<OrgId, gatelodge::Consent> given;
    for (const gatelodge::Consent &consent : consents) {
        if (consent.given)
            given.insert(consent.org, consent);
    }
    Consents shown;
    for (const Org &org : orgs) {
        const bool asks = org.profile.consentRequired;
        if (asks ? given.contains(org.id) : told.contains(org.id))
            shown.organisations.append({org.id, org.profile.name, told.value(org.id), asks,
                                        turn.here(given.value(org.id).at), given.value(org.id).textVersion});
    }
    shown.withdrawn = namedBy(turn, "withdrawn", orgs);
    shown.refused = namedBy(turn, "refused", orgs);
    return turn.page(consentsPage(shown, turn.visit()));
}

Result<http::Response> withdrawConsent(Turn &turn, const Member &member) {
    const OrgId org(turn.typed("id").toInt());
    GL_TRY(const auto consents, store::listConsents(turn.session(), member.user.uid));
    for (const gatelodge::Consent &consent : consents) {
        if (!(consent.org == org))
            continue;
        GL_DO(service::withdrawConsent(turn.session(), member.user.uid, org, turn.visitor()));
        return backTo(Room::Consents, "withdrawn", org.value);
    }
    return goTo(addressOf(Room::Consents)); // nothing was ever shared with it
}

} // namespace gatelodge::web
