#include "ui/main_window.h"
#include "ui/approvals/approvals_page.h"
#include "ui/authorities/authorities_page.h"
#include "ui/common/time_words.h"
#include "ui/entry/entry_page.h"
#include "ui/groups/groups_page.h"
#include "ui/invitations/invitations_page.h"
#include "ui/list/windowed_model.h"
#include "ui/orgs/orgs_page.h"
#include "ui/overview/overview_page.h"
#include "ui/palette_sources.h"
#include "ui/pieces/messages.h"
#include "ui/queue/queue_page.h"
#include "ui/sessions/sessions_page.h"
#include "ui/shell/shell.h"
#include "ui/signin_log/sign_in_log_page.h"
#include "ui/sites/sites_page.h"
#include "ui/starting_page.h"
#include "ui/theme/theme.h"
#include "ui/users/users_page.h"
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QSettings>

namespace gatelodge::ui {

namespace {

constexpr int kFrameEvery = 2000; // ms: sessions, visits and the log send no notification

std::vector<SubjectSection> subjects() {
    const auto word = [](const char *source) {
        return Words([source] { return QCoreApplication::translate("gatelodge::ui::MainWindow", source); });
    };
    return {{Words(), {{QStringLiteral("overview"), QStringLiteral("go-home"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Overview"))}}},
            {word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "People")),
             {{QStringLiteral("users"), QStringLiteral("user"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Users"))},
              {QStringLiteral("groups"), QStringLiteral("group"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Groups"))},
              {QStringLiteral("orgs"), QStringLiteral("view-institution"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Organisations"))},
              {QStringLiteral("approvals"), QStringLiteral("dialog-ok-apply"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Approvals"))}}},
            {word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Sites")),
             {{QStringLiteral("sites"), QStringLiteral("globe"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Sites"))},
              {QStringLiteral("queue"), QStringLiteral("feed-subscribe"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Update queue"))}}},
            {word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "House")),
             {{QStringLiteral("authorities"), QStringLiteral("security-high"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Authorities"))},
              {QStringLiteral("signin_log"), QStringLiteral("view-history"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Sign-in log"))},
              {QStringLiteral("sessions"), QStringLiteral("im-user-online"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Sessions"))},
              {QStringLiteral("entry"), QStringLiteral("edit-find"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Entry check"))},
              {QStringLiteral("invitations"), QStringLiteral("mail-message"), word(QT_TRANSLATE_NOOP("gatelodge::ui::MainWindow", "Invitations"))}}}};
}

// What it takes to see a subject; the rest is for whoever may see places.
Duty dutyOf(const QString &subject) {
    static const QHash<QString, Duty> duties{{QStringLiteral("overview"), Duty::ReadHouse},
                                             {QStringLiteral("users"), Duty::ReadPeople},
                                             {QStringLiteral("approvals"), Duty::ReadPeople},
                                             {QStringLiteral("queue"), Duty::ReadQueue},
                                             {QStringLiteral("authorities"), Duty::ReadSettings},
                                             {QStringLiteral("signin_log"), Duty::ReadPeople},
                                             {QStringLiteral("sessions"), Duty::ReadPeople},
                                             {QStringLiteral("entry"), Duty::ReadPeople},
                                             {QStringLiteral("invitations"), Duty::ReadPeople}};
    return duties.value(subject, Duty::ReadSites);
}

// Those that who sits here may see (EL-06).
std::vector<SubjectSection> subjectsFor(const admin::Roles &roles) {
    std::vector<SubjectSection> seen;
    for (SubjectSection &section : subjects()) {
        std::erase_if(section.subjects, [&roles](const Subject &one) { return !roles.mayDo(dutyOf(one.id)); });
        if (!section.subjects.empty())
            seen.push_back(std::move(section));
    }
    return seen;
}

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
    const auto seen = subjectsFor(console.roles);
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

void MainWindow::makePages(admin::Console &console) {
    const auto maker = [this](const char *subject, std::function<Page *()> make) {
        m_shell->setPageMaker(QLatin1String(subject), std::move(make));
    };
    maker("overview", [this, &console] {
        auto *page = new OverviewPage(console);
        connect(page, &OverviewPage::subjectWanted, m_shell, &Shell::openSubject);
        connect(page, &OverviewPage::siteWanted, this, [this](const QString &subject, const SiteId &site) {
            m_shell->openSubject(subject);
            if (auto *sites = qobject_cast<SitesPage *>(m_shell->currentPage()))
                sites->openSite(site);
            else if (auto *queue = qobject_cast<QueuePage *>(m_shell->currentPage()))
                queue->openLane(site);
        });
        return page;
    });
    maker("users", [this, &console] {
        auto *page = new UsersPage(console, m_shell->undoBar());
        connect(page, &UsersPage::siteRequested, this, &MainWindow::openSite);
        connect(page, &UsersPage::entryRequested, this, [this](const UserId &uid) { openEntry(uid, {}); });
        return page;
    });
    maker("groups", [this, &console] { return new GroupsPage(console, m_shell->undoBar()); });
    maker("orgs", [this, &console] { return new OrgsPage(console, m_shell->undoBar()); });
    maker("invitations", [this, &console] { return new InvitationsPage(console, m_shell->undoBar()); });
    maker("approvals", [this, &console] {
        auto *page = new ApprovalsPage(console);
        connect(page, &ApprovalsPage::personWanted, this, &MainWindow::openPerson);
        return page;
    });
    maker("authorities", [this, &console] { return new AuthoritiesPage(console, m_shell->undoBar()); });
    maker("sites", [this, &console] {
        auto *page = new SitesPage(console);
        connect(page, &SitesPage::subjectWanted, m_shell, &Shell::openSubject);
        connect(page, &SitesPage::undoOffered, this, &MainWindow::say);
        connect(page, &SitesPage::personWanted, this, &MainWindow::openPerson);
        connect(page, &SitesPage::authorityWanted, this, &MainWindow::openAuthority);
        return page;
    });
    maker("queue", [this, &console] {
        auto *page = new QueuePage(console);
        connect(page, &QueuePage::subjectWanted, m_shell, &Shell::openSubject);
        connect(page, &QueuePage::siteWanted, this, &MainWindow::openSite);
        return page;
    });
    maker("signin_log", [this, &console] {
        auto *page = new SignInLogPage(console, m_shell->undoBar());
        connect(page, &SignInLogPage::personWanted, this, &MainWindow::openPerson);
        connect(page, &SignInLogPage::siteWanted, this, &MainWindow::openSite);
        connect(page, &SignInLogPage::authorityWanted, this, &MainWindow::openAuthority);
        connect(page, &SignInLogPage::gatesWanted, this, &MainWindow::openEntry);
        return page;
    });
    maker("sessions", [this, &console] {
        auto *page = new SessionsPage(console, m_shell->undoBar());
        connect(page, &SessionsPage::personWanted, this, &MainWindow::openPerson);
        return page;
    });
    maker("entry", [this, &console] {
        auto *page = new EntryPage(console);
        connect(page, &EntryPage::personWanted, this, &MainWindow::openPerson);
        connect(page, &EntryPage::siteWanted, this, &MainWindow::openSite);
        connect(page, &EntryPage::authorityWanted, this, &MainWindow::openAuthority);
        connect(page, &EntryPage::undoOffered, this, &MainWindow::say);
        return page;
    });
}

void MainWindow::openPerson(const UserId &uid) {
    m_shell->openSubject(QStringLiteral("users"));
    if (auto *users = qobject_cast<UsersPage *>(m_shell->currentPage()))
        users->openPerson(uid);
}

void MainWindow::openSite(const SiteId &site) {
    m_shell->openSubject(QStringLiteral("sites"));
    if (auto *sites = qobject_cast<SitesPage *>(m_shell->currentPage()))
        sites->openSite(site);
}

void MainWindow::openAuthority(const AuthorityId &authority) {
    m_shell->openSubject(QStringLiteral("authorities"));
    if (auto *authorities = qobject_cast<AuthoritiesPage *>(m_shell->currentPage()))
        authorities->open(QString::number(authority.value));
}

void MainWindow::openEntry(const std::optional<UserId> &uid, const std::optional<SiteId> &site) {
    m_shell->openSubject(QStringLiteral("entry"));
    if (auto *entry = qobject_cast<EntryPage *>(m_shell->currentPage()))
        entry->ask(uid, site);
}

void MainWindow::makePalette(admin::Console &console) {
    CommandPalette &palette = m_shell->palette();
    palette.addProvider(std::make_unique<SubjectSource>(*m_shell));
    palette.addProvider(
        std::make_unique<PeopleSource>(console, [this](const UserId &uid) { openPerson(uid); }, this));
    palette.addProvider(std::make_unique<SiteSource>(console, [this](const SiteId &site) { openSite(site); }, this));
    palette.addProvider(std::make_unique<EntrySource>(
        console, [this](const auto &uid, const auto &site) { openEntry(uid, site); }, this));
}

void MainWindow::followConnection(admin::Console &console) {
    connect(&console.hub, &admin::ChangeHub::lost, this, [this] {
        if (m_lostSince.isValid())
            return;
        m_lostSince = QDateTime::currentDateTime();
        m_shell->setBanner(new InlineMessage(
            Tone::Brass, Glyph::Warning, Words([] { return tr("The database does not answer."); }), Words([at = m_lostSince] {
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
        return m_console->server.privateDatabase ? tr("Private database") : m_console->server.database;
    }));
    m_shell->status().setQueue(Words([this] {
        return m_facts.queueWaiting == 0 ? tr("Queue: nothing waits") : tr("Queue: %n waiting", nullptr, m_facts.queueWaiting);
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
        m_shell->status().setServer(Glyph::Pause, Tone::Slate, Words([] { return tr("Not serving") ; }));
}

void MainWindow::fillHouseMenu(QMenu *menu) {
    menu->addAction(tr("Open the sign-in page"), this,
                    [this] { QDesktopServices::openUrl(QUrl(m_console->server.publicUrl + QStringLiteral("/account/"))); });
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
