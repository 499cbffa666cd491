// What a panel is on the bus: the watcher that tray icons register at, and the service that shows notifications. The
// names of their members are the bus's. They live in a thread of their own, since whoever registers waits for them.
#pragma once
#include <QDBusConnection>
#include <QDBusContext>
#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QDBusServiceWatcher;

namespace gatelodge::tests {

class TrayWatcher : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    explicit TrayWatcher(const QDBusConnection &bus);
    QStringList items() const;
    bool hasHost() const { return true; }
    int version() const { return 0; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item);
    void RegisterStatusNotifierHost(const QString &host) { Q_UNUSED(host) }

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &item);
    void StatusNotifierItemUnregistered(const QString &item);

private:
    void forget(const QString &service);
    QDBusServiceWatcher *m_gone;
    mutable QMutex m_mutex;
    QStringList m_items;
};

struct Notification {
    uint id = 0;
    QString title, text;
};

class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QList<Notification> shown() const;

public Q_SLOTS:
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);
    QStringList GetCapabilities() { return {QStringLiteral("actions"), QStringLiteral("body")}; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    mutable QMutex m_mutex;
    QList<Notification> m_shown;
};

} // namespace gatelodge::tests
