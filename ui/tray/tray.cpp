#include "ui/tray/tray.h"
#include "ui/theme/gate_mark.h"
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

namespace gatelodge::ui {

TrayIcon::TrayIcon(QObject *parent) : Bell(parent), m_icon(gateIcon()), m_menu(std::make_unique<QMenu>()) {
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::fillMenu); // in the language of the moment
    fillMenu();
    m_icon.setContextMenu(m_menu.get());
    m_icon.setToolTip(QStringLiteral("Gatelodge"));
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Bell::answered);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    m_icon.show();
}

TrayIcon::~TrayIcon() { m_icon.hide(); }

void TrayIcon::ring(const QString &title, const QString &text) { m_icon.showMessage(title, text, gateIcon()); }

void TrayIcon::fillMenu() {
    m_menu->clear();
    m_menu->addAction(tr("Open Gatelodge"), this, &TrayIcon::windowWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayIcon::quitWanted);
}

Tray::Tray(admin::Console &console, QWidget &window, QObject *parent)
    : QObject(parent), m_window(window),
      m_caller(
          console, m_icon, [&window] { return window.isVisible() && window.isActiveWindow(); }, nullptr) {
    qApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_leaving = true; }); // the session ends
    connect(&m_icon, &TrayIcon::windowWanted, this, &Tray::raise);
    connect(&m_icon, &TrayIcon::quitWanted, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(&m_caller, &Caller::wanted, this, [this](const QString &subject, const SiteId &site) {
        raise();
        Q_EMIT wanted(subject, site);
    });
}

void Tray::addSwitches(QMenu *menu) {
    if (!m_icon.isThere())
        return;
    const auto add = [menu](const QString &text, bool on, void (*set)(bool)) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, menu, [set](bool checked) { set(checked); });
    };
    menu->addSeparator();
    add(tr("Notifications"), TraySettings::notifies(), &TraySettings::setNotifies);
    add(tr("Close to the tray"), TraySettings::keepsWindow(), &TraySettings::setKeepsWindow);
}

bool Tray::keepsWindow() const { return !m_leaving && m_icon.isThere() && TraySettings::keepsWindow(); }

// Whoever quits the program closes its windows first; a window that stayed would keep the program.
bool Tray::eventFilter(QObject *watched, QEvent *event) {
    if (watched == qApp && event->type() == QEvent::Quit)
        m_leaving = true;
    return QObject::eventFilter(watched, event);
}

void Tray::raise() {
    m_window.show();
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace gatelodge::ui
