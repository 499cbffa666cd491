#include "server/quick/known_from.h"

namespace gatelodge::quick {

namespace {

qint64 milliseconds(std::chrono::seconds duration) { return std::chrono::milliseconds(duration).count(); }

} // namespace

KnownSession knownFrom(const WebSession &web, const store::HouseSettings &settings) {
    KnownSession known;
    known.user = web.user;
    known.level = web.level;
    known.agesAt = web.authTime.toMSecsSinceEpoch() + milliseconds(settings.agedAfter);
    known.expiresAt = web.expiresAt.toMSecsSinceEpoch();
    if (!web.keep) {
        known.idleLimit = milliseconds(settings.idleLimit);
        known.idleAt = web.lastSeenAt.toMSecsSinceEpoch() + known.idleLimit;
    }
    return known;
}

KnownPerson knownFrom(const store::AnswerFacts &facts) {
    return {facts.revision, facts.validUntil.isValid() ? facts.validUntil.toMSecsSinceEpoch() : kNever};
}

} // namespace gatelodge::quick
