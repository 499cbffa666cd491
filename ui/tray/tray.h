// The icon in the desktop's tray, where there is one: what it shows of the house, its notifications, its menu, and the
// switches in the house menu.
// Without a tray nothing is there and nothing changes.
#pragma once
#include "ui/theme/gate_mark.h"
#include "ui/tray/caller.h"
#include <QSystemTrayIcon>
#include <QWidget>

class QMenu;

namespace gatelodge::ui {

class TrayIcon : public Bell {
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;
    bool isThere() const override { return m_icon.isVisible(); }
    void ring(const QString &title, const QString &text) override;
    void show(GateMood mood, const QString &toolTip);

    void rename(); // in the language of now

Q_SIGNALS:
    void windowWanted();
    void quitWanted();

private:
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_open, *m_quit;
    std::optional<GateMood> m_mood; // that is shown
};

class Tray : public QObject {
    Q_OBJECT
public:
    Tray(admin::Console &console, QWidget &window, QObject *parent);
    // "Notifications", "Close to the tray": only where there is a tray.
    void addSwitches(QMenu *menu);
    // Whether a window that a person closes stays in the tray: they wish it, and there is one to get it back from.
    bool keepsWindow() const;
    Caller &caller() { return m_caller; }

Q_SIGNALS:
    void wanted(const QString &subject, const gatelodge::SiteId &site);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void raise();
    void showHouse();
    QWidget &m_window;
    bool m_leaving = false; // the program ends: no window stays
    TrayIcon m_icon;
    Caller m_caller;
};

} // namespace gatelodge::ui
