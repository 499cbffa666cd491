#include "server/admin/overview.h"
#include "server/admin/office.h"
#include "server/store/audit.h"
#include "server/store/delivery_log.h"
#include "server/store/doors.h"
#include "server/store/live.h"
#include "server/store/overview.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::admin {

using store::Session;

namespace {

constexpr int kLatest = 8;
constexpr int kFaces = 5;

Result<QList<store::SignInSlot>> barsOf(Session &session, Span span) {
    switch (span) {
    case Span::Hour: return store::countSignIns(session, "minute", "1 hour");
    case Span::Day: return store::countSignIns(session, "hour", "24 hours");
    case Span::Week: return store::countSignIns(session, "day", "7 days");
    }
    Q_UNREACHABLE();
}

Done readPeople(Session &session, OverviewFacts &facts) {
    GL_TRY(const auto users, store::countUsers(session));
    facts.people = users.present;
    facts.active = users.active;
    facts.suspended = users.suspended;
    facts.pending = users.pending;
    GL_TRY(facts.online, store::countOnline(session));
    GL_TRY(facts.onlinePeople, store::listOnline(session, kFaces));
    return {};
}

Done readCounts(Session &session, OverviewFacts &facts) {
    GL_TRY(const auto counts, store::countForOverview(session));
    facts.groups = counts.groups;
    facts.orgs = counts.orgs;
    facts.sites = counts.sites;
    facts.signInsToday = counts.cameIn;
    facts.refusedToday = counts.refused;
    facts.approvals = counts.approvals;
    facts.queueWaiting = counts.queueWaiting;
    facts.queueOldest = counts.queueOldest;
    facts.databaseBytes = counts.databaseBytes;
    return {};
}

Done readMail(Session &session, OverviewFacts &facts) {
    GL_TRY(const auto mail, store::mailState(session));
    facts.mailsWaiting = mail.waiting;
    facts.lastMailSent = mail.lastSent;
    facts.mailError = mail.lastError;
    return {};
}

Result<OverviewFacts> readFacts(Session &session, Span span) {
    OverviewFacts facts;
    GL_TRY(const auto settings, store::readHouseSettings(session));
    facts.houseName = settings.name;
    facts.queuePaused = settings.queuePaused;
    GL_DO(readPeople(session, facts));
    GL_DO(readCounts(session, facts));
    GL_DO(readMail(session, facts));
    GL_TRY(const auto bars, barsOf(session, span));
    for (const auto &bar : bars)
        facts.bars << SignInBar{bar.from, bar.cameIn, bar.stopped, bar.refused};
    GL_TRY(facts.latest, store::listLatestChanges(session, kLatest));
    GL_DO(store::fillInCaptions(session, facts.latest));
    return facts;
}

store::DeliverySlots slotsOf(Span span) {
    switch (span) {
    case Span::Hour: return {"minute", "1 hour", {}};
    case Span::Day: return {"hour", "24 hours", {}};
    case Span::Week: return {"day", "7 days", {}};
    }
    Q_UNREACHABLE();
}

Result<HouseHistory> readHistory(Session &session, Span span) {
    HouseHistory history;
    GL_TRY(history.now, store::databaseClock(session));
    GL_TRY(history.deliveries, store::countDeliveries(session, slotsOf(span)));
    GL_TRY(history.samples, store::listSamples(session, span));
    return history;
}

} // namespace

QFuture<Result<OverviewFacts>> Overview::facts(Span span) {
    return m_office.ask<Duty::ReadHouse>(
        [span](Session &session) { return store::inSnapshot(session, [&] { return readFacts(session, span); }); });
}

QFuture<Result<HouseHistory>> Overview::history(Span span) {
    return m_office.ask<Duty::ReadHouse>(
        [span](Session &session) { return store::inSnapshot(session, [&] { return readHistory(session, span); }); });
}

QFuture<Done> Overview::putSetting(const QString &name, const QJsonValue &value) {
    return m_office.ask<Duty::ManageSettings>([=](Session &session, const auto &permit) {
        return store::inTransaction(session, permit.actor(),
                                    [&] { return store::putHouseSetting(session, name, value); });
    });
}

} // namespace gatelodge::admin
