#include "server/delivery/logout_sender.h"
#include "server/delivery/retry_backoff.h"
#include "server/openid/logout_token.h"
#include "server/store/transaction.h"
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace gatelodge::delivery {

namespace {

Q_LOGGING_CATEGORY(logLogout, "gatelodge.oidc")

constexpr int kMostAtOnce = 64;
constexpr qint64 kPatience = 24 * 3600; // seconds

// §2.8: 200 says that it is done. Some frameworks have nothing to say to that and send 204.
bool isTaken(const OutboundAnswer &answer) {
    return answer.outcome == OutboundAnswer::Answered && (answer.status == 200 || answer.status == 204);
}

QString troubleOf(const OutboundAnswer &answer) {
    return answer.outcome == OutboundAnswer::Answered ? QStringLiteral("HTTP %1").arg(answer.status) : answer.detail;
}

OutboundRequest requestFor(const store::DueLogout &logout, const QByteArray &token) {
    OutboundRequest request;
    request.url = logout.client.profile.logoutNotice.toUtf8();
    request.body = "logout_token=" + token;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.internalAllowed = logout.internal;
    return request;
}

} // namespace

LogoutSender::LogoutSender(Options options, Outbound &outbound)
    : m_options(std::move(options)), m_outbound(outbound), m_keys(m_options.means->vault),
      m_thread([this] { work(); }) {}

LogoutSender::~LogoutSender() {
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->closing = true;
    }
    m_desk->wake.notify_all();
    m_thread.join();
    for (const OutboundTicket ticket : std::as_const(m_tickets))
        m_outbound.cancel(ticket);
}

void LogoutSender::wake() {
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->woken = true;
    }
    m_desk->wake.notify_all();
}

QList<LogoutSender::Answered> LogoutSender::waitForWork() {
    std::unique_lock lock(m_desk->mutex);
    m_desk->wake.wait_for(lock, m_options.lookAgain,
                          [this] { return m_desk->woken || m_desk->closing || !m_desk->answers.isEmpty(); });
    m_desk->woken = false;
    return std::exchange(m_desk->answers, {});
}

void LogoutSender::work() {
    std::unique_ptr<store::Session> session;
    for (;;) {
        const QList<Answered> answers = waitForWork();
        {
            const std::lock_guard lock(m_desk->mutex);
            if (m_desk->closing)
                return;
            if (m_desk->onTheWire == 0)
                m_tickets.clear();
        }
        if (!session || !session->usable()) {
            auto opened = store::Session::open(m_options.database);
            if (!opened)
                continue; // the database is away: what was answered comes again in a minute, and once more is no harm
            session = std::move(*opened);
        }
        for (const Answered &answered : answers)
            record(*session, answered);
        sendDue(*session);
    }
}

int LogoutSender::room() const {
    const std::lock_guard lock(m_desk->mutex);
    return kMostAtOnce - m_desk->onTheWire;
}

void LogoutSender::sendDue(store::Session &session) {
    for (int space = room(); space > 0; space = room()) {
        const auto due =
            store::inTransaction(session, Actor::system(), [&] { return store::claimDueLogouts(session, space); });
        if (!due)
            qCWarning(logLogout, "cannot read whom to tell of sign-outs: %s", qPrintable(due.error().detail));
        if (!due || due->isEmpty())
            return;
        for (const store::DueLogout &logout : *due)
            send(session, logout);
    }
}

void LogoutSender::send(store::Session &session, const store::DueLogout &logout) {
    const auto ring = m_keys.current(session);
    const auto token = !ring ? Result<QByteArray>(failure(ring.error()))
                             : openid::makeLogoutToken(*m_options.means, **ring, logout.client, logout.user,
                                                       logout.session, logout.now);
    if (!token)
        return putOff(session, logout, token.error().detail, {});
    {
        const std::lock_guard lock(m_desk->mutex);
        ++m_desk->onTheWire;
    }
    m_tickets << m_outbound.send(requestFor(logout, *token), [desk = m_desk, logout](const OutboundAnswer &answer) {
        {
            const std::lock_guard lock(desk->mutex);
            --desk->onTheWire;
            desk->answers.append({logout, answer});
        }
        desk->wake.notify_all();
    });
}

void LogoutSender::record(store::Session &session, const Answered &answered) {
    if (!isTaken(answered.answer))
        return putOff(session, answered.logout, troubleOf(answered.answer), answered.answer.retryAfter);
    const Done removed = store::inTransaction(session, Actor::system(),
                                              [&] { return store::removeLogout(session, answered.logout.id); });
    if (!removed) // it is sent again after its claim has run out: twice is better than never
        qCWarning(logLogout, "cannot record a sign-out that was told: %s", qPrintable(removed.error().detail));
}

void LogoutSender::putOff(store::Session &session, const store::DueLogout &logout, const QString &trouble,
                          std::optional<std::chrono::seconds> retryAfter) {
    const auto again = retryDelay(logout.attempts, QRandomGenerator::global()->generateDouble(), retryAfter);
    const bool givenUp = logout.madeAt.addSecs(kPatience) < logout.now.addMSecs(again.count());
    const Done recorded = store::inTransaction(session, Actor::system(), [&] {
        return givenUp ? store::removeLogout(session, logout.id)
                       : store::putOffLogout(session, logout.id, again, trouble);
    });
    qCWarning(logLogout, "site %ls (%d): %s of a sign-out (%d): %ls", qUtf16Printable(logout.client.siteName),
              logout.client.site.value, givenUp ? "it is given up to tell it" : "it was not told", logout.attempts,
              qUtf16Printable(trouble));
    if (!recorded)
        qCWarning(logLogout, "cannot put off a sign-out: %s", qPrintable(recorded.error().detail));
}

} // namespace gatelodge::delivery
