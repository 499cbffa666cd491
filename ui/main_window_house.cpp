// The window while no house is open, and the house's menu.
#include "ui/connections/connections_page.h"
#include "ui/connections/password_page.h"
#include "ui/main_window.h"
#include "ui/shell/shell.h"
#include "ui/starting_page.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

namespace gatelodge::ui {

void MainWindow::setHost(Host &host) {
    m_host = &host;
    if (m_starting)
        m_starting->offerConnections(true);
    connect(&host, &Host::passwordNeeded, this, [this](const Profile &profile, bool refused) {
        auto *page = new PasswordPage(*m_host, profile, refused);
        connect(page, &PasswordPage::cancelled, this, &MainWindow::showConnections);
        showAlone(page);
    });
    connect(&host, &Host::serverChanged, this, &MainWindow::showServer);
}

StartingPage &MainWindow::starting() {
    if (m_starting && centralWidget() == m_starting)
        return *m_starting;
    m_starting = new StartingPage;
    m_starting->offerConnections(m_host != nullptr);
    connect(m_starting, &StartingPage::retryRequested, this, &MainWindow::retryRequested);
    connect(m_starting, &StartingPage::connectionsRequested, this, &MainWindow::showConnections);
    showAlone(m_starting);
    return *m_starting;
}

void MainWindow::showAlone(Page *page) {
    setCentralWidget(page);
    if (QWidget *entrance = page->entrance())
        entrance->setFocus();
}

void MainWindow::showConnections() {
    if (m_shell)
        m_shell->openSubject(QStringLiteral("connections"));
    else
        showAlone(new ConnectionsPage(*m_host));
}

void MainWindow::addConnections(QMenu *menu) {
    QMenu *list = menu->addMenu(tr("Connections"));
    auto *group = new QActionGroup(list);
    const auto current = m_host->current();
    for (const Profile &profile : m_host->profiles()) {
        QString name = profile.name;
        QAction *action = list->addAction(name.replace(u'&', QStringLiteral("&&")), list,
                                          [this, id = profile.id] { m_host->open(id); });
        action->setCheckable(true);
        action->setChecked(current && current->id == profile.id);
        group->addAction(action);
    }
    if (!list->isEmpty())
        list->addSeparator();
    list->addAction(tr("Edit connections…"), this, &MainWindow::showConnections);
}

void MainWindow::fillHouseMenu(QMenu *menu) {
    const admin::ServerFacts &server = m_console->server;
    if (!server.publicUrl.isEmpty() && (server.serving || server.elsewhere))
        menu->addAction(tr("Open the sign-in page"), this, [this] {
            QDesktopServices::openUrl(QUrl(m_console->server.publicUrl + QStringLiteral("/account/")));
        });
    if (m_host) {
        if (!server.elsewhere)
            menu->addAction(server.serving ? tr("Stop serving") : tr("Start serving"), this,
                            [this] { m_console->server.serving ? m_host->stopServer() : m_host->startServer(); });
        addConnections(menu);
    }
    menu->addSeparator();
    addThemeMenu(menu);
    addLanguageMenu(menu, m_languages, m_language, [this](const QString &code) {
        m_language = code;
        m_chooseLanguage(code);
    });
    addTraySwitches(menu);
    menu->addSeparator();
    menu->addAction(tr("Quit"), QKeySequence::Quit, QCoreApplication::instance(), &QCoreApplication::quit);
}

} // namespace gatelodge::ui
