#include "server/delivery/lane_record.h"
#include "server/delivery/delivery_outcome.h"
#include "server/delivery/retry_backoff.h"
#include "server/delivery/shown_head.h"
#include "server/store/delivery_log.h"
#include "server/store/transaction.h"
#include <QRandomGenerator>

namespace gatelodge::delivery {

namespace {

constexpr std::chrono::minutes kTroubleWait{1};

LaneTrouble troubleIn(const OutboundAnswer &answer) {
    using Kind = LaneTrouble::Kind;
    switch (answer.outcome) {
    case OutboundAnswer::Answered: return {Kind::Status, answer.status, QStringLiteral("HTTP %1").arg(answer.status)};
    case OutboundAnswer::Refused: return {Kind::NotAllowed, 0, answer.detail};
    case OutboundAnswer::ConnectFailed: return {Kind::Unreachable, 0, answer.detail};
    case OutboundAnswer::TlsFailed: return {Kind::Tls, 0, answer.detail};
    case OutboundAnswer::TimedOut: return {Kind::TimedOut, 0, answer.detail};
    case OutboundAnswer::Broken:
    case OutboundAnswer::Cancelled: return {Kind::Broken, 0, answer.detail};
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds waitAfter(const SiteLane &lane, const OutboundAnswer &answer) {
    return retryDelay(lane.claim.failures + 1, QRandomGenerator::global()->generateDouble(), answer.retryAfter);
}

Result<LaneFate> recordSuccess(store::Session &session, const SiteLane &lane) {
    const store::ClaimedSite &site = lane.claim;
    const Push &push = lane.inFlight->push;
    GL_DO(push.kind == Notice::Update ? store::markDelivered(session, site.site, site.lease, push.people)
                                      : store::markTold(session, site.site, site.lease, push.people, push.kind));
    if (site.failures > 0) {
        GL_TRY([[maybe_unused]] const int takenUp, store::takeUpAside(session, site.site));
    }
    const bool ends = push.kind == Notice::Update && lane.pushes.empty() && !lane.more && !lane.restart;
    if (ends) {
        GL_DO(store::releaseSite(session, site.site, site.lease));
    }
    return ends ? LaneFate::Ends : LaneFate::GoesOn;
}

Result<LaneFate> recordOutcome(store::Session &session, const SiteLane &lane) {
    const store::ClaimedSite &site = lane.claim;
    const OutboundAnswer &answer = *lane.inFlight->answer;
    if (answer.outcome == OutboundAnswer::Cancelled) { // by our own shutting down: no fault of the site
        GL_DO(store::releaseSite(session, site.site, site.lease));
        return LaneFate::Ends;
    }
    switch (outcomeOf(answer, site.form)) {
    case DeliveryOutcome::Delivered: return recordSuccess(session, lane);
    case DeliveryOutcome::Retry:
        GL_DO(store::markFailed(session, site.site, site.lease, waitAfter(lane, answer), troubleIn(answer)));
        return LaneFate::Ends;
    case DeliveryOutcome::Pause:
        GL_DO(store::markGone(session, site.site, site.lease, troubleIn(answer)));
        return LaneFate::Ends;
    }
    Q_UNREACHABLE();
}

} // namespace

void describeAnswer(Delivery &delivery, const OutboundAnswer &answer, PushForm form, const QDateTime &now) {
    const bool answered = answer.outcome == OutboundAnswer::Answered;
    delivery.answeredAt = now;
    delivery.status = answer.status;
    delivery.answerHead = shownAnswer(answer.head);
    delivery.answer = answered ? QString::fromUtf8(answer.body.left(4000)) : answer.detail;
    if (answered && outcomeOf(answer, form) == DeliveryOutcome::Delivered)
        delivery.outcome = Delivery::Outcome::Delivered;
    else if (answered || answer.outcome == OutboundAnswer::Refused)
        delivery.outcome = Delivery::Outcome::Refused;
    else
        delivery.outcome = Delivery::Outcome::Failed;
}

Result<LaneFate> recordAnswer(store::Session &session, SiteLane &lane, const FaultHook &fault) {
    const auto fate = store::inTransaction(session, Actor::system(), [&]() -> Result<LaneFate> {
        if (fault)
            fault(FaultPoint::BeforeDelete);
        GL_TRY(const LaneFate outcome, recordOutcome(session, lane));
        GL_DO(store::insertDelivery(session, lane.inFlight->delivery));
        if (fault)
            fault(FaultPoint::BeforeCommit);
        return outcome;
    });
    if (fate && fault)
        fault(FaultPoint::AfterCommit);
    return fate;
}

Done recordBrokenKey(store::Session &session, const SiteLane &lane, const QString &why) {
    return store::markFailed(session, lane.claim.site, lane.claim.lease, kTroubleWait,
                             {LaneTrouble::Kind::Key, 0, why});
}

} // namespace gatelodge::delivery
