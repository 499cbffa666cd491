#include "tests/support/tray/panel.h"
#include <QDBusArgument>
#include <QDBusError>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QtEndian>
#include <QTest>

namespace gatelodge::tests {
namespace {

const QString kItem = QStringLiteral("org.kde.StatusNotifierItem"), kItemPath = QStringLiteral("/StatusNotifierItem"),
              kMenu = QStringLiteral("com.canonical.dbusmenu");

// a(iiay): width, height, and ARGB from the top left, the highest byte first.
QImage largestOf(const QDBusArgument &pictures) {
    QImage largest;
    pictures.beginArray();
    while (!pictures.atEnd()) {
        int width = 0, height = 0;
        QByteArray bytes;
        pictures.beginStructure();
        pictures >> width >> height >> bytes;
        pictures.endStructure();
        QImage one(width, height, QImage::Format_ARGB32);
        for (int y = 0; y < height; ++y)
            qFromBigEndian<quint32>(bytes.constData() + qsizetype(y) * width * 4, width, one.scanLine(y));
        if (one.width() > largest.width())
            largest = one;
    }
    pictures.endArray();
    return largest;
}

} // namespace

Panel::Panel()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("panel"))),
      m_watcher(new TrayWatcher(m_bus)), m_notifications(new NotificationService) {
    constexpr auto all = QDBusConnection::ExportAllContents;
    const bool stands = m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), m_watcher, all) &&
                        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_notifications, all) &&
                        m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")) &&
                        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    if (!stands)
        qFatal("no panel: %s", qPrintable(m_bus.lastError().message()));
    m_watcher->moveToThread(&m_thread); // with what says its signals on the bus
    m_notifications->moveToThread(&m_thread);
    for (QObject *one : {static_cast<QObject *>(m_watcher), static_cast<QObject *>(m_notifications)})
        QObject::connect(&m_thread, &QThread::finished, one, &QObject::deleteLater);
    m_thread.start();
}

Panel::~Panel() {
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(QStringLiteral("panel"));
}

QVariantList Panel::call(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments) {
    const QString service = items().value(0);
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusPendingCall pending = m_bus.asyncCall(message);
    if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }) || pending.isError()) {
        qWarning("%s: %s", qPrintable(method), qPrintable(pending.error().message()));
        return {};
    }
    return pending.reply().arguments();
}

QVariant Panel::property(const QString &name) {
    const QVariantList answer =
        call(kItemPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {kItem, name});
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

QImage Panel::picture() { return largestOf(property(QStringLiteral("IconPixmap")).value<QDBusArgument>()); }

// (sa(iiay)ss): an icon's name, pictures, title, text.
QString Panel::toolTip() {
    const auto tip = property(QStringLiteral("ToolTip")).value<QDBusArgument>();
    QString icon, title, text;
    tip.beginStructure();
    tip >> icon;
    largestOf(tip);
    tip >> title >> text;
    tip.endStructure();
    return title + text;
}

QList<Panel::Line> Panel::lines() {
    m_menuPath = property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    const QVariantList answer = call(m_menuPath, kMenu, QStringLiteral("GetLayout"), {0, -1, QStringList()});
    QList<Line> lines;
    if (answer.size() != 2)
        return lines;
    const auto root = answer.at(1).value<QDBusArgument>(); // (ia{sv}av)
    int id = 0;
    QVariantMap facts;
    root.beginStructure();
    root >> id >> facts;
    root.beginArray();
    while (!root.atEnd()) {
        QDBusVariant inner;
        root >> inner;
        const auto line = inner.variant().value<QDBusArgument>();
        line.beginStructure();
        line >> id >> facts;
        line.endStructure();
        if (facts.contains(QStringLiteral("label")))
            lines.append({id, facts.value(QStringLiteral("label")).toString().remove(u'_')});
    }
    root.endArray();
    root.endStructure();
    return lines;
}

QStringList Panel::menu() {
    QStringList texts;
    for (const Line &line : lines())
        texts << line.text;
    return texts;
}

void Panel::choose(const QString &line) {
    for (const Line &one : lines()) {
        if (one.text != line)
            continue;
        call(m_menuPath, kMenu, QStringLiteral("AboutToShow"), {0});
        call(m_menuPath, kMenu, QStringLiteral("Event"),
             {one.id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U});
        return;
    }
    qWarning("the menu has no line “%s”", qPrintable(line));
}

void Panel::press() { call(kItemPath, kItem, QStringLiteral("Activate"), {0, 0}); }

void Panel::answer(const Notification &notification) {
    QMetaObject::invokeMethod(m_notifications, [this, id = notification.id] {
        Q_EMIT m_notifications->ActionInvoked(id, QStringLiteral("default"));
    });
}

} // namespace gatelodge::tests
