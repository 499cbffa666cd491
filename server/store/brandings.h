// How the house, its organisations and its sites present themselves, and own words of mails.
#pragma once
#include "server/domain/branding.h"
#include "server/domain/own_mail.h"
#include "server/store/session.h"

namespace gatelodge::store {

Result<StoredBranding> findBranding(Session &session, const BrandingPlace &place); // empty where nothing was chosen
// seen: the revision that the edit was made from, 0 for a first one. Conflict: it has moved.
Done putBranding(Session &session, const BrandingPlace &place, Revision seen, const Branding &branding);
// The site's, its organisation's, the house's, as far as there are any.
Result<QList<BrandingLayer>> listBrandingLayers(Session &session, const std::optional<SiteId> &site);
Result<QByteArray> findLogo(Session &session, const std::optional<SiteId> &site); // of the nearest; NotFound: none

Result<std::optional<OwnMail>> findOwnMail(Session &session, const QString &templateId, const QString &language);
Result<QList<OwnMail>> listOwnMails(Session &session);
Done putOwnMail(Session &session, const OwnMail &mail); // its revision is the one it was made from; Conflict
Done removeOwnMail(Session &session, const OwnMail &mail);

} // namespace gatelodge::store
