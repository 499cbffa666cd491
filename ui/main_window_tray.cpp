// The tray beside the window, and where its calls and the Overview's buttons lead.
#include "ui/main_window.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/shell.h"
#include "ui/sites/sites_page.h"
#include "ui/tray/tray.h"

namespace gatelodge::ui {

void MainWindow::makeTray(admin::Console &console) {
    m_tray = new Tray(console, *this, m_shell); // goes with the house
    connect(m_tray, &Tray::wanted, this, &MainWindow::lead);
}

void MainWindow::lead(const QString &subject, const SiteId &site) {
    m_shell->openSubject(subject);
    if (site == SiteId())
        return;
    if (auto *sites = qobject_cast<SitesPage *>(m_shell->currentPage()))
        sites->openSite(site);
    else if (auto *queue = qobject_cast<QueuePage *>(m_shell->currentPage()))
        queue->openLane(site);
}

// True: it was closed into the tray, where it is brought back from.
bool MainWindow::hideInTray() {
    if (!m_tray || !m_tray->keepsWindow())
        return false;
    hide();
    return true;
}

void MainWindow::addTraySwitches(QMenu *menu) {
    if (m_tray)
        m_tray->addSwitches(menu);
}

} // namespace gatelodge::ui
