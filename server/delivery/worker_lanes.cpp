// The part of the loop that serves lanes: read, send, and record what came back.
#include "server/delivery/lane_record.h"
#include "server/delivery/push_request.h"
#include "server/delivery/shown_head.h"
#include "server/delivery/webhook_push.h"
#include "server/delivery/worker_loop.h"

namespace gatelodge::delivery {

namespace {

using Steady = std::chrono::steady_clock;

// A request lasts 15 s at most, so it ends before a lease of 60 s does.
constexpr std::chrono::seconds kLeaseUsable = store::kLeaseTime - std::chrono::seconds(20);
// What was read ahead of a slow answer is read again: pushes should not carry an old state, and a withdrawn consent
// or a switch should hold from the next request on.
constexpr std::chrono::seconds kReadingKeeps{1};
constexpr size_t kLanesPerReading = 32; // bounds what is in memory at once (Q9)

} // namespace

Done WorkerLoop::read(bool ahead) {
    QList<SiteLane *> wanting;
    bool later = false;
    for (auto &[site, lane] : m_lanes) {
        if (!lane.wantsRows() || lane.isBusy() != ahead)
            continue;
        if (wanting.size() < qsizetype(kLanesPerReading))
            wanting << &lane;
        else
            later = true;
    }
    if (later)
        schedule();
    if (wanting.isEmpty())
        return {};
    GL_DO(m_reader.fill(*m_session, wanting));
    injectFault(FaultPoint::AfterSnapshot);
    return {};
}

Done WorkerLoop::send() {
    for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
        bool ended = false;
        if (!lane->second.isBusy() && !lane->second.pushes.empty())
            GL_DO(sendNext(lane->second, ended));
        lane = ended ? m_lanes.erase(lane) : std::next(lane);
    }
    return {};
}

Done WorkerLoop::sendNext(SiteLane &lane, bool &ended) {
    const auto now = Steady::now();
    if (now - lane.pushes.front().readAt > kReadingKeeps) {
        lane.cursor = lane.pushes.front().readAfter;
        lane.pushes.clear();
        lane.more = true;
        schedule();
        return {};
    }
    if (now - lane.leasedAt > kLeaseUsable) { // stopped for a while: others may have taken over (Q4)
        ended = true;
        m_claimsMayWait = true;
        schedule();
        return store::releaseSite(*m_session, lane.claim.site, lane.claim.lease);
    }
    const auto keys = m_keys.keysFor(*m_session, lane.claim);
    if (!keys) {
        if (keys.error().fault == Fault::Unavailable)
            return failure(keys.error());
        ended = true;
        const Done told = recordBrokenKey(*m_session, lane, keys.error().detail);
        return !told && told.error().fault != Fault::Conflict ? told : Done();
    }
    if (const Push &push = lane.pushes.front(); push.kind != Notice::Update) {
        const Done mine = store::markTelling(*m_session, lane.claim.site, lane.claim.lease, push.people);
        if (!mine) {
            ended = mine.error().fault == Fault::Conflict;
            return ended ? Done() : mine;
        }
    }
    launch(lane, *keys);
    return {};
}

void WorkerLoop::launch(SiteLane &lane, const Keyring::Keys &keys) {
    InFlight flight;
    flight.push = std::move(lane.pushes.front());
    lane.pushes.pop_front();
    const Push &push = flight.push;
    Delivery &delivery = flight.delivery;
    delivery.id = deliveryIdOf(lane.claim.site, push);
    delivery.site = lane.claim.site;
    delivery.siteName = lane.claim.name;
    delivery.kind = push.kind;
    delivery.firstPerson = push.people.first().username;
    QString oldest = push.people.first().changedAt; // ISO texts of one zone sort like times
    for (const store::OwedPerson &person : push.people) {
        delivery.people << person.user;
        oldest = std::min(oldest, person.changedAt);
    }
    delivery.changedAt = store::timeFrom(oldest);
    delivery.wokenAt = lane.wokenAt;
    delivery.claimedAt = lane.claim.claimedAt;
    delivery.requestedAt = m_clock.now();
    delivery.node = m_options.node;
    OutboundRequest request = lane.claim.form == PushForm::Webhooks
                                  ? webhookRequest(lane.claim, push, delivery.id, delivery.requestedAt, keys)
                                  : pushRequest(lane.claim, push, delivery.id, delivery.requestedAt, *keys.front());
    delivery.bodyBytes = int(request.body.size());
    delivery.requestHead = shownRequest(request);
    delivery.body = shownBody(request.body);
    flight.push.objects.clear(); // the request has them
    const int site = lane.claim.site.value;
    ++m_onTheWire;
    flight.ticket =
        m_outbound.send(std::move(request), [this, site, lease = lane.claim.lease](const OutboundAnswer &answer) {
            QMetaObject::invokeMethod(
                this, [this, site, lease, answer] { answered(site, lease, answer); }, Qt::QueuedConnection);
        });
    lane.inFlight = std::move(flight);
    injectFault(FaultPoint::Connecting);
    Q_EMIT deliveryStarted(lane.inFlight->delivery);
}

void WorkerLoop::answered(int site, const QUuid &lease, OutboundAnswer answer) {
    --m_onTheWire;
    schedule();
    const auto lane = m_lanes.find(site);
    if (lane == m_lanes.end() || lane->second.claim.lease != lease || !lane->second.inFlight)
        return;
    injectFault(FaultPoint::AnswerReceived);
    describeAnswer(lane->second.inFlight->delivery, answer, lane->second.claim.form, m_clock.now());
    lane->second.inFlight->answer = std::move(answer);
}

Done WorkerLoop::recordAnswers() {
    for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
        bool ended = false;
        if (lane->second.inFlight && lane->second.inFlight->answer)
            GL_DO(record(lane->second, ended));
        lane = ended ? m_lanes.erase(lane) : std::next(lane);
    }
    return {};
}

Done WorkerLoop::record(SiteLane &lane, bool &ended) {
    const auto asked = Steady::now();
    const auto fate = recordAnswer(*m_session, lane, m_options.fault);
    if (!fate && fate.error().fault == Fault::Unavailable)
        return failure(fate.error()); // recorded after the database is back
    if (!fate)
        Q_EMIT trouble(lane.claim.name + QStringLiteral(": ") + fate.error().detail);
    Q_EMIT deliveryFinished(lane.inFlight->delivery);
    ended = !fate || *fate == LaneFate::Ends;
    m_claimsMayWait = m_claimsMayWait || ended;
    if (ended)
        return {};
    lane.restart = lane.restart || lane.inFlight->push.kind != Notice::Update;
    lane.claim.failures = 0;
    lane.leasedAt = asked;
    lane.inFlight.reset();
    return {};
}

Done WorkerLoop::endIdleLanes() {
    for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
        SiteLane &one = lane->second;
        if (!one.isBusy() && one.pushes.empty() && !one.more && one.restart) {
            one.cursor = {};
            one.more = true;
            one.restart = false;
        }
        if (one.isDone()) {
            GL_DO(store::releaseSite(*m_session, one.claim.site, one.claim.lease));
            m_claimsMayWait = !m_quiescing;
            lane = m_lanes.erase(lane);
            continue;
        }
        if (!one.isBusy())
            schedule(); // has more to read or to send
        ++lane;
    }
    if (mayClaim())
        schedule();
    return {};
}

} // namespace gatelodge::delivery
