#include "server/service/entry.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/places.h"
#include "server/store/queue.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

namespace {

Done logStopped(store::Session &session, const WebSession &web, const SiteId &site, const Gate &gate,
                const Visitor &visitor) {
    store::SignInEntry entry;
    entry.result = "stopped";
    entry.gate = gateName(gate.kind);
    entry.user = web.user;
    entry.site = site;
    entry.address = visitor.address;
    entry.device = visitor.device;
    return store::appendSignIn(session, entry);
}

} // namespace

Result<EntryOutcome> enterSite(store::Session &session, const WebSession &web, const SiteId &site,
                               const Visitor &visitor, const AlsoWritten &writeGrant) {
    return store::inTransaction(session, Actor::person(web.user, visitor.request), [&]() -> Result<EntryOutcome> {
        GL_TRY(const bool known, store::hasVisited(session, web.user, site));
        if (!known)
            GL_DO(store::lockUserShared(session, web.user));
        GL_TRY(const auto gates, store::listGates(session, web.user, site, web.level, web.id));
        EntryOutcome outcome;
        outcome.stopped = firstClosed(gates);
        if (outcome.stopped) {
            if (outcome.stopped->kind != GateKind::SignedIn) // asked to sign in is not turned away
                GL_DO(logStopped(session, web, site, *outcome.stopped, visitor));
            return outcome;
        }
        outcome.anySession = !gates.first().detail[QLatin1StringView("chooses")].toBool();
        GL_TRY(outcome.facts, store::findAnswerFacts(session, web.user));
        GL_DO(store::recordVisits(session, {{web.user, site, outcome.facts->revision, bool(writeGrant)}}));
        if (writeGrant)
            GL_DO(writeGrant());
        return outcome;
    });
}

Done subscribe(store::Session &session, const QString &username, const SiteId &site) {
    return store::inTransaction(
        session, Actor{QStringLiteral("site:%1").arg(site.value), Source::Api, {}}, [&]() -> Done {
            GL_TRY(const UserId uid, store::findUserByUsername(session, username));
            GL_DO(store::lockUserShared(session, uid));
            GL_DO(store::recordVisits(session, {{uid, site, Revision{0}}})); // knows nothing yet: queued at once
            return {};
        });
}

} // namespace gatelodge::service
