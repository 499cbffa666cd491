// Walking a sign-in for an administrator: the server is asked as a browser would ask it, at its public address. What
// stands in place of a password is a session that ends with the walk; everything else is real, the recorded visit too.
#pragma once
#include "server/domain/permit.h"
#include "server/domain/walk.h"
#include "server/service/means.h"

namespace gatelodge::service {

struct WalkedAnswer {
    QString protocol;
    QList<AnswerField> fields;
};

// A protocol's part: where its sites send people, and what they read in the answer.
class WalkedProtocol {
public:
    virtual ~WalkedProtocol() = default;
    virtual QByteArray entranceOf(const SiteId &site) const = 0; // path and query, as a site would make them
    // location: the URL at the site that the answer came with. Invalid: it does not open with the site's key.
    virtual Result<WalkedAnswer> open(store::Session &session, const Vault &vault, const SiteId &site,
                                      const QByteArray &location) const = 0;
};

// What the composition lends to a walk.
struct WalkGuide {
    QByteArray sessionCookie; // its name
    // One GET, redirects not followed; fills in everything but the kind. cookie: a whole header value, or empty.
    std::function<WalkHop(const QByteArray &url, const QByteArray &cookie)> get;
    // The same of a site's own address, without anything of ours but what stands in it (F10).
    enum class Reach { Outside, OurNetwork };
    std::function<WalkHop(const QByteArray &url, Reach reach)> visit;
    std::shared_ptr<const WalkedProtocol> protocol;
};

// Slow. Denied: somebody with more power than who asks. NotFound: no such person or site.
Result<Walk> walkSignIn(store::Session &session, const Permit<Duty::ManagePeople> &permit, const Means &means,
                        const WalkGuide &guide, const UserId &uid, const SiteId &site,
                        WalkUntil until = WalkUntil::Answer);

} // namespace gatelodge::service
