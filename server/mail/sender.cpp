#include "server/mail/sender.h"
#include "server/mail/outbox.h"
#include "server/store/session.h"
#include <QLoggingCategory>

namespace gatelodge::mail {

Q_LOGGING_CATEGORY(lcMail, "gatelodge.mail")

namespace {

using namespace std::chrono_literals;
constexpr auto kLookAgain = 20s;
constexpr auto kNever = std::chrono::hours(24 * 365 * 10);

// Two minutes, four, eight … and never more than six hours.
std::chrono::seconds patienceAfter(int attempts) {
    return std::min<std::chrono::seconds>(120s * (1LL << std::min(attempts, 8)), 6h);
}

} // namespace

Sender::Sender(store::Connection connection, std::shared_ptr<const service::Vault> vault, WayOutNow wayOut)
    : m_connection(std::move(connection)), m_vault(std::move(vault)), m_wayOut(std::move(wayOut)),
      m_thread([this] { work(); }) {}

Sender::~Sender() {
    {
        std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Sender::wake() {
    {
        std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_all();
}

void Sender::work() {
    std::unique_ptr<store::Session> session;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, kLookAgain, [this] { return m_woken || m_closing; });
            if (m_closing)
                return;
            m_woken = false;
        }
        if (!session || !session->usable()) {
            session.reset();
            auto opened = store::Session::open(m_connection);
            if (!opened)
                continue; // the database is away; the next look tries again
            session = std::move(*opened);
        }
        while (sendDue(*session)) {
        }
    }
}

bool Sender::sendDue(store::Session &session) {
    const auto way = m_wayOut(session);
    if (!way)
        qCWarning(lcMail, "no mail is sent: %s", qPrintable(way.error().detail));
    if (!way || !*way)
        return false;
    const auto due = store::claimDueMails(session);
    if (!due) {
        qCWarning(lcMail, "cannot read the outbox: %s", qPrintable(due.error().detail));
        return false;
    }
    for (const auto &mail : *due)
        sendOne(session, **way, mail);
    return !due->isEmpty();
}

void Sender::sendOne(store::Session &session, const WayOut &way, const store::OutgoingMail &mail) {
    auto opened = openMail(*m_vault, mail);
    if (opened)
        carryLogo(opened->message, opened->logo ? m_logos.find(session, *opened->logo) : std::nullopt);
    const SmtpAnswer answer =
        opened ? way.send(opened->message) : SmtpAnswer{SmtpAnswer::PermanentFailure, 0, opened.error().detail};
    Done recorded;
    switch (answer.verdict) {
    case SmtpAnswer::Accepted: recorded = store::markMailSent(session, mail.id); break;
    case SmtpAnswer::TemporaryFailure:
        recorded = store::markMailFailed(session, mail.id, answer.detail, patienceAfter(mail.attempts));
        break;
    case SmtpAnswer::PermanentFailure:
        recorded = store::markMailFailed(session, mail.id, answer.detail, kNever);
        break;
    }
    if (answer.verdict != SmtpAnswer::Accepted)
        qCWarning(lcMail, "mail %lld was not taken: %s", mail.id.value, qPrintable(answer.detail));
    if (!recorded) // it will be sent again after its claim has run out: twice is better than never
        qCWarning(lcMail, "cannot record mail %lld: %s", mail.id.value, qPrintable(recorded.error().detail));
}

} // namespace gatelodge::mail
