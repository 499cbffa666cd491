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
    virtual Result<bool> isSpokenBy(store::Session &session, const SiteId &site) const = 0;
    // Path and query, as a site would make them; for one request.
    virtual Result<QByteArray> entranceOf(store::Session &session, const SiteId &site) const = 0;
    // location: the URL at the site that the answer came with. Invalid: it does not open with the site's key.
    virtual Result<WalkedAnswer> open(store::Session &session, const Means &means, const SiteId &site,
                                      const QByteArray &location) const = 0;
    // The answer goes no further: what could still be had for it is taken back.
    virtual Done drop(store::Session &session, const Actor &actor, const QByteArray &location) const {
        Q_UNUSED(session)
        Q_UNUSED(actor)
        Q_UNUSED(location)
        return {};
    }
    // What an answer of now would say of the person, whether or not they may enter.
    virtual Result<QList<AnswerField>> wouldTell(store::Session &session, const UserId &person) const {
        Q_UNUSED(session)
        Q_UNUSED(person)
        return QList<AnswerField>();
    }
};

// What the composition lends to a walk.
struct WalkGuide {
    QByteArray sessionCookie; // its name
    // One GET, redirects not followed; fills in everything but the kind. cookie: a whole header value, or empty.
    std::function<WalkHop(const QByteArray &url, const QByteArray &cookie)> get;
    // The same of a site's own address, without anything of ours but what stands in it (F10).
    enum class Reach { Outside, OurNetwork };
    std::function<WalkHop(const QByteArray &url, Reach reach)> visit;
    QList<std::shared_ptr<const WalkedProtocol>> protocols; // of several that a site speaks the first is walked
    // The walk's session is open, and ends with it; without a yes it goes no further. Empty: nobody needs to know.
    std::function<Done(const QByteArray &tokenHash)> opened = {};
    // Any thread: what is being asked ends in trouble at once, as does whatever is asked later. Empty: it cannot be
    // hurried.
    std::function<void()> giveUp = {};
};

// Slow. Denied: somebody with more power than who asks. NotFound: no such person or site.
Result<Walk> walkSignIn(store::Session &session, const Permit<Duty::ManagePeople> &permit, const Means &means,
                        const WalkGuide &guide, const UserId &uid, const SiteId &site,
                        WalkUntil until = WalkUntil::Answer);

} // namespace gatelodge::service
