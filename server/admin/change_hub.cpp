#include "server/admin/change_hub.h"
#include "server/admin/office.h"
#include "server/domain/deliver.h"
#include "server/store/audit.h"
#include "server/store/listener.h"

namespace gatelodge::admin {

using store::Session;

ChangeHub::ChangeHub(Office &office, store::Listener &listener) : m_office(office), m_listener(listener) {
    connect(&listener, &store::Listener::heard, this, &ChangeHub::listen);
    connect(&listener, &store::Listener::connected, this, &ChangeHub::readFirst);
    connect(&listener, &store::Listener::lost, this, [this](const QString &why) {
        m_connected = false;
        Q_EMIT lost(why);
    });
    connect(&listener, &store::Listener::retryPlanned, this, &ChangeHub::retryPlanned);
}

void ChangeHub::tryNow() { m_listener.tryNow(); }

void ChangeHub::readFirst() {
    const bool again = m_everConnected;
    m_connected = m_everConnected = true;
    if (again)
        Q_EMIT back();
    readNow();
}

void ChangeHub::listen(const store::Notification &notification) {
    m_waiting.append({notification.at, notification.channel, notification.payload, notification.own, {}});
    readNow();
}

// One reading at a time: what is heard meanwhile is answered by the next one.
void ChangeHub::readNow() {
    if (std::exchange(m_reading, true))
        return;
    if (m_cursor.isEmpty())
        deliver(this, m_office.ask<Duty::FollowChanges>(store::currentCursor),
                [this](const Result<QString> &cursor) { begin(cursor); });
    else
        readOn(std::exchange(m_waiting, {}));
}

// A reading that fails is made good by the next notification, or by coming back.
void ChangeHub::begin(const Result<QString> &cursor) {
    m_reading = false;
    if (!cursor)
        return;
    m_cursor = *cursor;
    Q_EMIT everythingMayHaveChanged();
    if (!m_waiting.isEmpty())
        readNow();
}

void ChangeHub::readOn(const QList<HeardNotification> &answered) {
    const auto work = [cursor = m_cursor](Session &session) -> Result<store::Feed> {
        GL_TRY(store::Feed feed, store::readFeed(session, cursor));
        GL_DO(store::fillInCaptions(session, feed.changes));
        return feed;
    };
    deliver(this, m_office.ask<Duty::FollowChanges>(work), [this, answered](const Result<store::Feed> &feed) {
        m_reading = false;
        if (!feed) {
            m_waiting = answered + m_waiting;
            return;
        }
        m_cursor = feed->cursor;
        tell(answered, *feed);
        if (!m_waiting.isEmpty())
            readNow();
    });
}

void ChangeHub::tell(const QList<HeardNotification> &answered, const store::Feed &feed) {
    // A reading for another channel may be quicker than the notification of what it reads.
    if (answered.isEmpty())
        m_untold.clear(); // missed while we did not hear: no notification will come for them
    else
        m_untold += feed.changes;
    for (HeardNotification heardOne : answered) {
        if (heardOne.channel == QLatin1String("gatelodge_audit"))
            heardOne.changes = std::exchange(m_untold, {});
        Q_EMIT heard(heardOne);
    }
    if (!feed.changes.isEmpty() || feed.overflow)
        m_lastChange = QDateTime::currentDateTimeUtc();
    if (feed.overflow)
        Q_EMIT everythingMayHaveChanged();
    else if (!feed.changes.isEmpty())
        Q_EMIT changed(feed.changes);
}

} // namespace gatelodge::admin
