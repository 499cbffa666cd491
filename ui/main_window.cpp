#include "ui/main_window.h"
#include "server/domain/deliver.h"
#include "ui/common/time_words.h"
#include "ui/connections/connections_page.h"
#include "ui/connections/lost_banner.h"
#include "ui/first_run/first_run_page.h"
#include "ui/house_subjects.h"
#include "ui/pieces/messages.h"
#include "ui/shell/keys.h"
#include "ui/shell/shell.h"
#include "ui/starting_page.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QCloseEvent>
#include <QScreen>
#include <QSettings>

namespace gatelodge::ui {

namespace {

constexpr int kFrameEvery = 2000; // ms: sessions, visits and the log send no notification
constexpr int kPatience = 2000;   // ms: what takes longer is told, and goes on
constexpr int kGrip = 32;         // px of its frame by which a window is taken hold of

// Where it was, if that can be seen: the screen may be gone, or another one.
void bringInSight(QWidget &window) {
    const QRect place = window.geometry();
    const auto screens = QGuiApplication::screens();
    const bool seen = std::any_of(screens.begin(), screens.end(), [&place](const QScreen *screen) {
        return screen->availableGeometry().contains(QRect(place.topLeft(), QSize(place.width(), kGrip)).center());
    });
    const QRect there = window.screen()->availableGeometry();
    const QSize most = window.screen()->availableVirtualSize();
    if (window.isMaximized() || window.isFullScreen() ||
        (seen && place.width() <= most.width() && place.height() <= most.height()))
        return;
    const QRect room = there.adjusted(kGrip / 2, kGrip, -kGrip / 2, -kGrip / 2);
    QRect within(place.topLeft(), place.size().boundedTo(room.size()));
    within.moveLeft(qBound(room.left(), within.left(), room.right() - within.width() + 1));
    within.moveTop(qBound(room.top(), within.top(), room.bottom() - within.height() + 1));
    window.setGeometry(within);
}

} // namespace

MainWindow::MainWindow(QList<Language> languages, QString language, std::function<void(const QString &)> chooseLanguage,
                       QWidget *parent)
    : QMainWindow(parent), m_languages(std::move(languages)), m_language(std::move(language)),
      m_chooseLanguage(std::move(chooseLanguage)), m_quit(new QAction(this)) {
    m_quit->setShortcut(keys::quit()); // while no menu is open, and in the manual's window, too
    m_quit->setShortcutContext(Qt::ApplicationShortcut);
    connect(m_quit, &QAction::triggered, QCoreApplication::instance(), &QCoreApplication::quit);
    addAction(m_quit);
    setWindowTitle(QStringLiteral("Gatelodge"));
    starting();
    const QSettings kept;
    if (!restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1280, 800);
    bringInSight(*this);
    m_refresh.setInterval(kFrameEvery);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshFrame);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        showServer();
    });
}

void MainWindow::closeEvent(QCloseEvent *event) {
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_shell)
        QSettings().setValue(QStringLiteral("window/subject"), m_shell->currentSubject());
    if (hideInTray())
        return event->ignore();
    QMainWindow::closeEvent(event);
}

void MainWindow::openConsole(admin::Console &console) {
    if (m_firstRun)
        return m_firstRun->houseOpened();
    m_console = &console;
    const auto seen = houseSubjects(console.roles);
    m_shell = new Shell(seen);
    makePages(console);
    makePalette(console);
    connect(m_shell, &Shell::houseMenuOpening, this, &MainWindow::fillHouseMenu);
    connect(m_shell, &Shell::helpRequested, this, &MainWindow::showHelp);
    setCentralWidget(m_shell); // the starting page goes
    if (m_host)
        m_shell->setPageMaker(QStringLiteral("connections"), [this] { return new ConnectionsPage(*m_host); });
    showServer();
    followConnection(console);
    makeTray(console);
    m_shell->openSubject(seen.front().subjects.front().id);
    m_shell->openSubject(QSettings().value(QStringLiteral("window/subject")).toString()); // if it is there
    m_refresh.start();
    refreshFrame();
}

// At once, not when the loop comes by: its pages ask the console as long as they are there.
void MainWindow::closeConsole() {
    m_refresh.stop();
    m_patience.stop();
    m_asking = m_askAgain = m_isSlow = false;
    m_lostSince = {};
    m_console = nullptr;
    delete std::exchange(m_shell, nullptr);
    if (!m_firstRun)
        starting();
}

void MainWindow::followConnection(admin::Console &console) {
    connect(&console.hub, &admin::ChangeHub::lost, this, [this, &console] {
        if (m_lostSince.isValid())
            return;
        m_lostSince = QDateTime::currentDateTime();
        m_shell->setBanner(new LostBanner(console.hub));
        showServer();
    });
    connect(&console.hub, &admin::ChangeHub::back, this, [this] {
        m_lostSince = {};
        m_shell->setBanner(nullptr);
        showServer();
        refreshFrame();
    });
    connect(&console.hub, &admin::ChangeHub::changed, this, &MainWindow::refreshFrame);
}

// One question at a time: a database that hangs is not asked for more. How long it takes says whether it is slow.
void MainWindow::refreshFrame() {
    if (std::exchange(m_asking, true)) {
        m_askAgain = true;
        return;
    }
    m_patience.start();
    deliver(m_shell, m_console->overview.facts(admin::Span::Day), [this](const Result<admin::OverviewFacts> &facts) {
        m_asking = false;
        m_patience.stop();
        if (std::exchange(m_isSlow, false))
            showServer();
        if (facts)
            showFrame(*facts);
        if (std::exchange(m_askAgain, false))
            refreshFrame();
    });
}

void MainWindow::showFrame(const admin::OverviewFacts &facts) {
    m_facts = facts;
    SubjectModel &subjects = m_shell->sidebar().subjects();
    subjects.setCount(QStringLiteral("users"), facts.people);
    subjects.setCount(QStringLiteral("groups"), facts.groups);
    subjects.setCount(QStringLiteral("orgs"), facts.orgs);
    subjects.setCount(QStringLiteral("sites"), facts.sites);
    subjects.setCount(QStringLiteral("queue"), facts.queueWaiting);
    subjects.setWants(QStringLiteral("approvals"), facts.approvals);
    m_shell->setHouse(facts.houseName, Words([this] {
                          return m_console->server.privateDatabase ? tr("Private database")
                                                                   : m_console->server.database;
                      }));
    m_shell->status().setQueue(Words([this] {
        return m_facts.queueWaiting == 0 ? tr("Queue: nothing waits")
                                         : tr("Queue: %n waiting", nullptr, m_facts.queueWaiting);
    }));
    if (!facts.latest.isEmpty()) {
        m_shell->status().setLastEvent(
            Words([at = facts.latest.first().at] { return tr("Last change %1").arg(timeWords(at)); }));
    }
}

void MainWindow::showServer() {
    if (!m_shell)
        return;
    const admin::ServerFacts &server = m_console->server;
    if (m_lostSince.isValid())
        m_shell->status().setServer(Glyph::Warning, Tone::Brass, Words([] { return tr("Waiting for the database"); }));
    else if (m_isSlow)
        m_shell->status().setServer(Glyph::Clock, Tone::Brass,
                                    Words([] { return tr("The database is slow to answer"); }));
    else if (server.elsewhere)
        m_shell->status().setServer(Glyph::Check, Tone::Moss,
                                    Words([] { return tr("Connected to a house on another computer"); }));
    else if (server.serving)
        m_shell->status().setServer(Glyph::Check, Tone::Moss,
                                    Words([address = server.publicUrl] { return tr("Serving · %1").arg(address); }));
    else
        m_shell->status().setServer(Glyph::Pause, Tone::Slate, Words([] { return tr("Not serving"); }));
}

void MainWindow::say(const Words &sentence, const std::function<void()> &undo) {
    m_shell->undoBar().say(sentence, Words(), undo);
}

} // namespace gatelodge::ui
