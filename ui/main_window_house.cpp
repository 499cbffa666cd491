// The window while no house is open, and the house's menu.
#include "ui/connections/connections_page.h"
#include "ui/connections/password_page.h"
#include "ui/first_run/first_run_page.h"
#include "ui/help/help_book.h"
#include "ui/help/help_window.h"
#include "ui/main_window.h"
#include "ui/shell/keys.h"
#include "ui/shell/shell.h"
#include "ui/shell/tab_order.h"
#include "ui/starting_page.h"
#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QShortcut>
#include <QUrl>

namespace gatelodge::ui {

void MainWindow::setHost(Host &host) {
    m_host = &host;
    if (m_starting)
        m_starting->offerConnections(true);
    connect(&host, &Host::passwordNeeded, this, [this](const Profile &profile, bool refused) {
        if (m_firstRun)
            return m_firstRun->showFailure(
                {Fault::Denied, tr("The database does not take this role and password."), {}});
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

// While the assistant stands there, it is the one to be told.
void MainWindow::showStep(const QString &step) {
    if (m_firstRun)
        m_firstRun->showStep(step);
    else
        starting().showStep(step);
}

void MainWindow::showFailure(const Error &error) {
    if (m_firstRun)
        m_firstRun->showFailure(error);
    else
        starting().showFailure(error);
}

void MainWindow::showFirstRun() {
    m_firstRun = new FirstRunPage(*m_host, m_languages, m_language, [this](const QString &code) {
        m_language = code;
        m_chooseLanguage(code);
    });
    connect(m_firstRun, &FirstRunPage::left, this, &QWidget::close);
    connect(
        m_firstRun, &FirstRunPage::finished, this,
        [this] {
            delete m_firstRun; // from its own button, queued
            openConsole(*m_host->console());
        },
        Qt::QueuedConnection);
    setHelpPlace(m_firstRun, "first-steps.md");
    showAlone(m_firstRun);
}

void MainWindow::showAlone(Page *page) {
    setCentralWidget(page);
    connect(new QShortcut(keys::help(), page), &QShortcut::activated, this, [this] { showHelp({}); });
    if (QWidget *entrance = page->entrance())
        entrance->setFocus();
}

bool MainWindow::focusNextPrevChild(bool next) { return moveFocus(*this, next); }

void MainWindow::showHelp(const QString &subject) {
    QString place = helpPlaceAt(QApplication::focusWidget());
    if (place.isEmpty())
        place = helpPlaceOf(subject);
    openHelp(place.isEmpty() ? QStringLiteral("getting-started.md") : place);
}

void MainWindow::openHelp(const QString &place) {
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->open(place);
}

void MainWindow::showConnections() {
    if (m_shell)
        m_shell->openSubject(QStringLiteral("connections"));
    else
        showAlone(new ConnectionsPage(*m_host)); // it has its own place in the manual
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
    const auto help = [this, menu](const QString &name, const char *page) {
        return menu->addAction(name, this, [this, page] { openHelp(QLatin1StringView(page)); });
    };
    menu->addAction(tr("Help"), keys::help(), this, [this] { showHelp(m_shell->currentSubject()); });
    help(tr("What is new"), "changes.md");
    help(tr("About Gatelodge"), "about.md");
    menu->addSeparator();
    m_quit->setText(tr("Quit"));
    menu->addAction(m_quit);
}

} // namespace gatelodge::ui
