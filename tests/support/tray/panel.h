// A desktop's panel with a tray, on the session bus: what it sees of the icons that register, and what a person does
// there. It never waits without letting the program answer, since that is the program it looks at.
#pragma once
#include "tests/support/tray/panel_services.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QImage>
#include <QThread>

namespace gatelodge::tests {

class Panel {
public:
    Panel(); // before the application: a tray that comes later is not seen
    ~Panel();
    Q_DISABLE_COPY_MOVE(Panel)

    QStringList items() const { return m_watcher->items(); }
    // Of the only icon that is there.
    QImage picture();
    QString toolTip();
    QStringList menu(); // its lines, without those between them
    // As panels do: the lines are read first, then the menu is said to open, then one is pressed.
    void choose(const QString &line);
    void press(); // the icon

    QList<Notification> notifications() const { return m_notifications->shown(); }
    void answer(const Notification &notification);

private:
    struct Line {
        int id;
        QString text;
    };
    QVariantList call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments);
    QVariant property(const QString &name);
    QList<Line> lines();
    QString m_menuPath;
    QDBusConnection m_bus;
    QThread m_thread;
    TrayWatcher *m_watcher; // both go with the thread
    NotificationService *m_notifications;
};

} // namespace gatelodge::tests
