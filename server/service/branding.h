// How the house, an organisation or a site presents itself on pages and in mails: what is kept is checked here, so that
// no page can be made illegible, load anything, or carry more than words, a picture and two colours.
#pragma once
#include "server/domain/branding.h"
#include "server/domain/permit.h"
#include "server/store/session.h"

namespace gatelodge::service {

// Invalid; the detail begins with the name of the field, and says what would do:
// - accent, accentDark: #rrggbb, at least 4.5:1 against white, or the dark pages' paper;
// - support: a mail address; name: 200 characters; a text: a place there is, 2000 characters;
// - logo: see checkLogo.
Done checkBranding(const Branding &branding);
// A PNG of at most 512 pixels a side and 256 KiB, whose chunks are whole and hold nothing but the picture: no words, no
// profiles, nothing after its end. Whoever offers a picture makes it anew first.
Done checkLogo(const QByteArray &png);

// The house's face is a setting of the house; Conflict: it has changed since `seen`.
Done changeHouseBranding(store::Session &session, const Permit<Duty::ManageSettings> &permit, Revision seen,
                         const Branding &branding);
Done changeOrgBranding(store::Session &session, const Permit<Duty::ManageSites> &permit, const OrgId &org,
                       Revision seen, const Branding &branding);
Done changeSiteBranding(store::Session &session, const Permit<Duty::ManageSite> &permit, const SiteId &site,
                        Revision seen, const Branding &branding);

} // namespace gatelodge::service
