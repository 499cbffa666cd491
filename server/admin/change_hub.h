// Tells the window what has changed, whoever changed it. A notification wakes the hub, the hub reads the audit feed,
// and models learn which records to read again. Lives in the window's thread.
#pragma once
#include "server/domain/change.h"
#include "server/domain/result.h"
#include <QDateTime>
#include <QObject>

namespace gatelodge::store {
class Listener;
struct Feed;
struct Notification;
} // namespace gatelodge::store

namespace gatelodge::admin {

class Office;

// One notification, with the changes that were read because of it: one line of the Update queue's stream.
struct HeardNotification {
    QDateTime at;
    QString channel;
    QString payload;
    bool own = false; // sent by this program
    QList<Change> changes;
};

class ChangeHub : public QObject {
    Q_OBJECT
public:
    ChangeHub(Office &office, store::Listener &listener);

    bool isConnected() const { return m_connected; }
    QDateTime lastChange() const { return m_lastChange; }
    void tryNow(); // the database is away: the next try is made at once

Q_SIGNALS:
    void heard(const gatelodge::admin::HeardNotification &notification);
    void changed(const QList<gatelodge::Change> &changes);
    void everythingMayHaveChanged(); // after a lost connection, or too many changes at once: read again
    void lost(const QString &why);
    void back();
    void retryPlanned(const QDateTime &at); // while it is lost

private:
    void listen(const store::Notification &notification);
    void readNow();
    void readFirst();
    void readOn(const QList<HeardNotification> &answered);
    void begin(const Result<QString> &cursor);
    void tell(const QList<HeardNotification> &answered, const store::Feed &feed);

    Office &m_office;
    store::Listener &m_listener;
    QString m_cursor;
    QList<HeardNotification> m_waiting; // heard, and not yet answered by a reading
    QList<Change> m_untold;             // read, and their own notification is still on its way
    bool m_reading = false;
    bool m_connected = false;
    bool m_everConnected = false;
    QDateTime m_lastChange;
};

} // namespace gatelodge::admin
