#include "server/admin/change_hub.h"
#include "server/admin/office.h"
#include "server/store/audit.h"
#include "server/store/listener.h"

namespace gatelodge::admin {

using store::Session;

ChangeHub::ChangeHub(Office &office, store::Listener &listener) : m_office(office) {
    connect(&listener, &store::Listener::heard, this, &ChangeHub::listen);
    connect(&listener, &store::Listener::connected, this, &ChangeHub::readFirst);
    connect(&listener, &store::Listener::lost, this, [this](const QString &why) {
        m_connected = false;
        Q_EMIT lost(why);
    });
}

void ChangeHub::readFirst() {
    const bool again = m_everConnected;
    m_connected = m_everConnected = true;
    if (again) {
        Q_EMIT back();
        readNow();
        return;
    }
    m_office.ask([](Session &session) { return store::currentCursor(session); })
        .then(this, [this](const Result<QString> &cursor) {
            if (!cursor)
                return; // the listener has just lost it too, and says so
            m_cursor = *cursor;
            Q_EMIT everythingMayHaveChanged();
        });
}

void ChangeHub::listen(const store::Notification &notification) {
    m_waiting.append({notification.at, notification.channel, notification.payload, notification.own, {}});
    readNow();
}

// One reading at a time: what is heard meanwhile is answered by the next one.
void ChangeHub::readNow() {
    if (m_reading || m_cursor.isEmpty())
        return;
    m_reading = true;
    const QList<HeardNotification> answered = std::exchange(m_waiting, {});
    m_office
        .ask([cursor = m_cursor](Session &session) -> Result<store::Feed> {
            GL_TRY(store::Feed feed, store::readFeed(session, cursor));
            GL_DO(store::fillInCaptions(session, feed.changes));
            return feed;
        })
        .then(this, [this, answered](const Result<store::Feed> &feed) {
            m_reading = false;
            if (!feed) {
                m_waiting = answered + m_waiting;
                return; // a later notification, or coming back, reads again from the same cursor
            }
            m_cursor = feed->cursor;
            // A reading for another channel may be quicker than the notification of what it reads.
            if (answered.isEmpty())
                m_untold.clear(); // missed while we did not hear: no notification will come for them
            else
                m_untold += feed->changes;
            for (HeardNotification heardOne : answered) {
                if (heardOne.channel == QLatin1String("gatelodge_audit"))
                    heardOne.changes = std::exchange(m_untold, {});
                Q_EMIT heard(heardOne);
            }
            if (!feed->changes.isEmpty()) {
                m_lastChange = QDateTime::currentDateTimeUtc();
                Q_EMIT changed(feed->changes);
            }
            if (!m_waiting.isEmpty())
                readNow();
        });
}

} // namespace gatelodge::admin
