// The pages of a preview, made from a sample person and the house's own records.
#pragma once
#include "server/domain/preview.h"
#include "server/domain/site.h"
#include "server/protocol/web/endpoints/web_deps.h"
#include "server/protocol/web/page.h"
#include "server/protocol/web/pages/consent_page.h"
#include "server/protocol/web/pages/password_parts.h"
#include "server/store/settings.h"

namespace gatelodge::web {

struct PreviewScene {
    const WebDeps &deps;
    store::Session &session;
    const PreviewOrder &order;
    store::HouseSettings house;
    std::optional<Site> site;
    Visit visit;
    QDateTime now; // in the server's zone
    QString help = {};

    // Who is shown.
    QString username = QStringLiteral("ada.lovelace"), first = QStringLiteral("Ada"), last = QStringLiteral("Lovelace");
    QString address = QStringLiteral("ada@example.org"), second = QStringLiteral("ada.lovelace@example.com");
    QString uid = QStringLiteral("5d2c0f6e-8a41-4c7b-9e35-1f0b7a64d2c8");
    QString device = QStringLiteral("Firefox, Linux"), otherDevice = QStringLiteral("Safari, iPhone");
};

// Whether the page stands at a site; all others are the house's own.
bool standsAtSite(PreviewPage page);
// Whether it exists only at a site.
bool needsSite(PreviewPage page);

NewPassword sampleRules();
// What the site would get about the sample person: by its scopes, where it speaks OpenID Connect.
Result<Consent> sampleConsent(const PreviewScene &scene);

// NotFound: the page is none of these.
Result<QByteArray> previewOutside(const PreviewScene &scene);
Result<QByteArray> previewElsewhere(const PreviewScene &scene); // logins at other authorities
Result<QByteArray> previewInvitation(const PreviewScene &scene);
Result<QByteArray> previewDevice(const PreviewScene &scene);
Result<QByteArray> previewGate(const PreviewScene &scene);
Result<QByteArray> previewRoom(const PreviewScene &scene);
Result<QByteArray> previewTrouble(const PreviewScene &scene);

} // namespace gatelodge::web
