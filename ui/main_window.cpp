#include "ui/main_window.h"
#include "server/domain/deliver.h"
#include "ui/common/time_words.h"
#include "ui/house_subjects.h"
#include "ui/pieces/messages.h"
#include "ui/shell/shell.h"
#include "ui/starting_page.h"
#include "ui/theme/theme.h"
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QSettings>

namespace gatelodge::ui {

namespace {

constexpr int kFrameEvery = 2000; // ms: sessions, visits and the log send no notification

} // namespace

MainWindow::MainWindow(QList<Language> languages, QString language, std::function<void(const QString &)> chooseLanguage,
                       QWidget *parent)
    : QMainWindow(parent), m_languages(std::move(languages)), m_language(std::move(language)),
      m_chooseLanguage(std::move(chooseLanguage)), m_starting(new StartingPage) {
    setWindowTitle(QStringLiteral("Gatelodge"));
    setCentralWidget(m_starting);
    const QSettings kept;
    if (!restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1280, 800);
    m_refresh.setInterval(kFrameEvery);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshFrame);
}

void MainWindow::closeEvent(QCloseEvent *event) {
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::openConsole(admin::Console &console) {
    m_console = &console;
    const auto seen = houseSubjects(console.roles);
    m_shell = new Shell(seen);
    makePages(console);
    makePalette(console);
    connect(m_shell, &Shell::houseMenuOpening, this, &MainWindow::fillHouseMenu);
    setCentralWidget(m_shell); // the starting page goes
    m_starting = nullptr;
    showServer();
    followConnection(console);
    m_shell->openSubject(seen.front().subjects.front().id);
    m_refresh.start();
    refreshFrame();
}

void MainWindow::closeConsole() {
    m_refresh.stop();
    setCentralWidget(new QWidget);
    m_shell = nullptr;
    m_console = nullptr;
}

void MainWindow::followConnection(admin::Console &console) {
    connect(&console.hub, &admin::ChangeHub::lost, this, [this] {
        if (m_lostSince.isValid())
            return;
        m_lostSince = QDateTime::currentDateTime();
        m_shell->setBanner(new InlineMessage(
            Tone::Brass, Glyph::Warning, Words([] { return tr("The database does not answer."); }),
            Words([at = m_lostSince] {
                return tr("What you see is from %1. Edits are kept as drafts, and everything comes back by itself.")
                    .arg(QLocale().toString(at.time(), QLocale::ShortFormat));
            }),
            {}, InlineMessage::Closing::No, InlineMessage::Shape::Banner));
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

void MainWindow::refreshFrame() {
    deliver(this, m_console->overview.facts(admin::Span::Day), [this](const Result<admin::OverviewFacts> &facts) {
        if (facts)
            showFrame(*facts);
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
    const admin::ServerFacts &server = m_console->server;
    if (m_lostSince.isValid())
        m_shell->status().setServer(Glyph::Warning, Tone::Brass, Words([] { return tr("Waiting for the database"); }));
    else if (server.elsewhere)
        m_shell->status().setServer(Glyph::Check, Tone::Moss,
                                    Words([] { return tr("Connected to a house on another computer"); }));
    else if (server.serving)
        m_shell->status().setServer(Glyph::Check, Tone::Moss,
                                    Words([address = server.publicUrl] { return tr("Serving · %1").arg(address); }));
    else
        m_shell->status().setServer(Glyph::Pause, Tone::Slate, Words([] { return tr("Not serving"); }));
}

void MainWindow::fillHouseMenu(QMenu *menu) {
    menu->addAction(tr("Open the sign-in page"), this, [this] {
        QDesktopServices::openUrl(QUrl(m_console->server.publicUrl + QStringLiteral("/account/")));
    });
    menu->addSeparator();
    addThemeMenu(menu);
    addLanguageMenu(menu, m_languages, m_language, [this](const QString &code) {
        m_language = code;
        m_chooseLanguage(code);
    });
    menu->addSeparator();
    menu->addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::say(const Words &sentence, const std::function<void()> &undo) {
    m_shell->undoBar().say(sentence, Words(), undo);
}

} // namespace gatelodge::ui
