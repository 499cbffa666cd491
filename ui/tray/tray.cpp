#include "ui/tray/tray.h"
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

namespace gatelodge::ui {
namespace {

constexpr size_t kNamed = 3; // more sentences than that make no tool tip

} // namespace

// A panel keeps the numbers of the lines it has read: they are renamed, never made anew.
TrayIcon::TrayIcon(QObject *parent)
    : Bell(parent), m_menu(std::make_unique<QMenu>()), m_open(new QAction(this)), m_quit(new QAction(this)) {
    m_menu->addActions({m_open, m_quit});
    m_menu->insertSeparator(m_quit);
    connect(m_open, &QAction::triggered, this, &TrayIcon::windowWanted);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    rename();
    show(GateMood::Calm, QStringLiteral("Gatelodge"));
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Bell::answered);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    m_icon.show();
}

TrayIcon::~TrayIcon() { m_icon.hide(); }

void TrayIcon::ring(const QString &title, const QString &text) { m_icon.showMessage(title, text, gateIcon()); }

void TrayIcon::show(GateMood mood, const QString &toolTip) {
    if (mood != m_mood)
        m_icon.setIcon(gateIcon(mood)); // a panel draws it again each time
    m_mood = mood;
    m_icon.setToolTip(toolTip);
}

void TrayIcon::rename() {
    m_open->setText(tr("Open Gatelodge"));
    m_quit->setText(tr("Quit"));
}

Tray::Tray(admin::Console &console, QWidget &window, QObject *parent)
    : QObject(parent), m_window(window),
      m_caller(
          console, m_icon, [&window] { return window.isVisible() && window.isActiveWindow(); }, nullptr) {
    qApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_leaving = true; }); // the session ends
    connect(&m_icon, &TrayIcon::windowWanted, this, &Tray::raise);
    connect(&m_icon, &TrayIcon::quitWanted, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(&m_caller, &Caller::found, this, &Tray::showHouse);
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
    if (watched == qApp && event->type() == QEvent::LanguageChange) {
        m_icon.rename();
        showHouse();
    }
    return QObject::eventFilter(watched, event);
}

void Tray::showHouse() {
    const std::vector<Want> &wants = m_caller.lasting();
    QStringList lines{QStringLiteral("Gatelodge")};
    if (wants.size() > kNamed)
        lines << Caller::tr("%n things want you", nullptr, int(wants.size()));
    else
        for (const Want &want : wants)
            lines << want.sentence();
    m_icon.show(wants.empty() ? GateMood::Calm : GateMood::Wanting, lines.join(u'\n'));
}

void Tray::raise() {
    m_window.show();
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace gatelodge::ui
