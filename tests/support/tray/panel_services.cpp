#include "tests/support/tray/panel_services.h"
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

namespace gatelodge::tests {

TrayWatcher::TrayWatcher(const QDBusConnection &bus) : m_gone(new QDBusServiceWatcher(this)) {
    m_gone->setConnection(bus);
    m_gone->setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(m_gone, &QDBusServiceWatcher::serviceUnregistered, this, &TrayWatcher::forget);
}

// The bus knows best who is there: one that goes just while it is taken in is not told of as gone.
QStringList TrayWatcher::items() const {
    const QMutexLocker lock(&m_mutex);
    QStringList there = m_items;
    there.removeIf([this](const QString &one) { return !m_gone->connection().interface()->isServiceRegistered(one); });
    return there;
}

// Either a service of its own, or an object at whoever asks.
void TrayWatcher::RegisterStatusNotifierItem(const QString &item) {
    const QString service = item.startsWith(u'/') ? message().service() : item;
    m_gone->addWatchedService(service);
    {
        const QMutexLocker lock(&m_mutex);
        m_items << service;
    }
    Q_EMIT StatusNotifierItemRegistered(service);
}

void TrayWatcher::forget(const QString &service) {
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_items.removeOne(service))
            return;
    }
    Q_EMIT StatusNotifierItemUnregistered(service);
}

QList<Notification> NotificationService::shown() const {
    const QMutexLocker lock(&m_mutex);
    return m_shown;
}

uint NotificationService::Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                                 const QStringList &, const QVariantMap &, int) {
    const QMutexLocker lock(&m_mutex);
    m_shown.append({uint(m_shown.size() + 1), title, text});
    return m_shown.last().id;
}

void NotificationService::CloseNotification(uint id) {
    Q_EMIT NotificationClosed(id, 3); // 3: by a call
}

} // namespace gatelodge::tests
