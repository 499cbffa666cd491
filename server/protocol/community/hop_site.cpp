#include "server/protocol/community/hop_site.h"
#include "server/service/houses.h"
#include "server/store/places.h"
#include <algorithm>

namespace gatelodge::community {

std::optional<SiteId> siteIdFrom(QByteArrayView segment) {
    constexpr qsizetype mostDigits = 9;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (segment.isEmpty() || segment.size() > mostDigits || segment[0] == '0' ||
        !std::all_of(segment.begin(), segment.end(), isDigit))
        return std::nullopt;
    int number = 0;
    for (const char digit : segment)
        number = number * 10 + (digit - '0');
    return SiteId(number);
}

Result<HopSitePointer> OpenSites::find(store::Session &session, const SiteId &id) {
    GL_TRY(const Site site, store::findSite(session, id));
    if (site.deleted)
        return failure(Fault::NotFound, QStringLiteral("site %1 is deleted").arg(id.value));
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.constFind(id); known != m_known.constEnd() && known->revision == site.revision)
            return known->site;
    }
    GL_TRY(HopSitePointer opened, open(session, site));
    const std::lock_guard lock(m_mutex);
    m_known.insert(id, {site.revision, opened});
    return opened;
}

Result<HopSitePointer> OpenSites::open(store::Session &session, const Site &site) const {
    GL_TRY(service::OpenedKeys keys, service::openKeys(session, *m_vault, site.id));
    GL_TRY(const FormatVersion version, formatVersionFrom(int(keys.version)));
    GL_TRY(SiteKey key, SiteKey::fromBytes(version, keys.current.view()));
    return std::make_shared<const HopSite>(HopSite{site.id, site.profile.redirectUrl.toUtf8(), site.profile.minLevel,
                                                   site.profile.signedSearch, Sealer(std::move(key)),
                                                   std::move(keys.old)});
}

} // namespace gatelodge::community
