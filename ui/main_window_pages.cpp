// Which page a subject opens, and the ways from one subject to another.
#include "ui/approvals/approvals_page.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/undo_offers.h"
#include "ui/authorities/authorities_page.h"
#include "ui/common/short_page.h"
#include "ui/entry/entry_page.h"
#include "ui/groups/groups_page.h"
#include "ui/imports/imports_page.h"
#include "ui/invitations/invitations_page.h"
#include "ui/list/windowed_model.h"
#include "ui/mail/mail_page.h"
#include "ui/main_window.h"
#include "ui/mend_ways.h"
#include "ui/migrations/migrations_page.h"
#include "ui/orgs/orgs_page.h"
#include "ui/overview/overview_page.h"
#include "ui/palette_sources.h"
#include "ui/preview/previews_page.h"
#include "ui/queue/queue_page.h"
#include "ui/server_page/server_page.h"
#include "ui/sessions/sessions_page.h"
#include "ui/shell/shell.h"
#include "ui/signin_log/sign_in_log_page.h"
#include "ui/sites/sites_page.h"
#include "ui/syncs/syncs_page.h"
#include "ui/users/users_page.h"

namespace gatelodge::ui {

void MainWindow::makePages(admin::Console &console) {
    auto *offers = new UndoOffers(console, m_shell->undoBar(), m_shell);
    connect(m_shell, &Shell::undoRequested, offers, &UndoOffers::undoLast);
    const auto maker = [this](const char *subject, std::function<Page *()> make) {
        m_shell->setPageMaker(QLatin1String(subject), [this, subject, make = std::move(make)] {
            Page *page = make();
            connect(page, &Page::undoOffered, this, &MainWindow::say);
            if (const QString kind = findableKind(QLatin1StringView(subject)); !kind.isEmpty())
                connect(page, &Page::recordOpened, &m_shell->palette(), [this, kind](const QString &key) {
                    m_shell->palette().noteOpened(kind + key);
                });
            return page;
        });
    };
    maker("overview", [this, &console] {
        auto *page = new OverviewPage(console);
        connect(page, &OverviewPage::subjectWanted, m_shell, &Shell::openSubject);
        connect(page, &OverviewPage::mendWanted, this, [this, &console](const Mend &mend) {
            leadToMend({m_shell, &console, m_host,
                        [this](const QString &subject, const SiteId &site) { lead(subject, site); },
                        [this](const QString &place) { openHelp(place); },
                        [this](const AuthorityId &authority) { openAuthority(authority); }},
                       mend);
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
    maker("imports", [this, &console] { return new ImportsPage(console, m_shell->undoBar()); });
    maker("migrations", [this, &console] {
        auto *page = new MigrationsPage(console);
        connect(page, &MigrationsPage::personWanted, this, &MainWindow::openPerson);
        connect(page, &MigrationsPage::subjectWanted, m_shell, &Shell::openSubject);
        return page;
    });
    maker("syncs", [this, &console] { return new SyncsPage(console, m_shell->undoBar()); });
    maker("approvals", [this, &console] {
        auto *page = new ApprovalsPage(console);
        connect(page, &ApprovalsPage::personWanted, this, &MainWindow::openPerson);
        return page;
    });
    maker("authorities", [this, &console] { return new AuthoritiesPage(console, m_shell->undoBar()); });
    maker("sites", [this, &console] {
        auto *page = new SitesPage(console);
        connect(page, &SitesPage::subjectWanted, m_shell, &Shell::openSubject);
        connect(page, &SitesPage::previewWanted, this, [this](const SiteId &site) {
            m_shell->openSubject(QStringLiteral("preview"));
            if (auto *previews = qobject_cast<PreviewsPage *>(m_shell->currentPage()))
                previews->openSite(site);
        });
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
        connect(page, &SignInLogPage::subjectWanted, m_shell, &Shell::openSubject);
        return page;
    });
    maker("server", [this, &console] {
        auto *page = new ServerPage(console, m_host);
        connect(page, &ServerPage::connectionsWanted, this, &MainWindow::showConnections);
        return page;
    });
    maker("sessions", [this, &console] {
        auto *page = new SessionsPage(console, m_shell->undoBar());
        connect(page, &SessionsPage::personWanted, this, &MainWindow::openPerson);
        connect(page, &SessionsPage::subjectWanted, m_shell, &Shell::openSubject);
        return page;
    });
    maker("preview", [this, &console] { return new PreviewsPage(console, m_shell->undoBar()); });
    maker("mail", [this, &console] {
        auto *page = new MailPage(console, m_shell->undoBar());
        connect(page, &MailPage::mailServerWanted, this, [this] { leadToMailServer(*m_shell); });
        connect(page, &MailPage::wordsWanted, this, [this](const QString &kind) {
            m_shell->openSubject(QStringLiteral("preview"));
            if (auto *previews = qobject_cast<PreviewsPage *>(m_shell->currentPage()))
                previews->openMail(kind);
        });
        return page;
    });
    maker("audit", [this, &console] {
        auto *page = new AuditPage(console);
        connect(page, &AuditPage::personWanted, this, &MainWindow::openPerson);
        connect(page, &AuditPage::siteWanted, this, &MainWindow::openSite);
        connect(page, &AuditPage::authorityWanted, this, &MainWindow::openAuthority);
        connect(page, &AuditPage::subjectWanted, this, [this](const QString &subject, const QString &key) {
            m_shell->openSubject(subject);
            if (auto *list = qobject_cast<ShortPage *>(m_shell->currentPage()))
                list->open(key);
        });
        return page;
    });
    maker("entry", [this, &console] {
        auto *page = new EntryPage(console);
        connect(page, &EntryPage::personWanted, this, &MainWindow::openPerson);
        connect(page, &EntryPage::siteWanted, this, &MainWindow::openSite);
        connect(page, &EntryPage::authorityWanted, this, &MainWindow::openAuthority);
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
    PaletteWays ways;
    ways.person = [this](const UserId &uid) { openPerson(uid); };
    ways.site = [this](const SiteId &site) { openSite(site); };
    ways.record = [this](const QString &subject, const QString &key) {
        m_shell->openSubject(subject);
        if (auto *page = qobject_cast<ShortPage *>(m_shell->currentPage()))
            page->open(key);
    };
    ways.entry = [this](const auto &uid, const auto &site) { openEntry(uid, site); };
    ways.help = [this](const QString &place) { openHelp(place); };
    ways.view = [this](const QString &subject, const SavedView &view) {
        m_shell->openSubject(subject);
        m_shell->currentPage()->openView(view.question);
    };
    if (m_host)
        ways.connections = [this] { showConnections(); };
    ways.languages = m_languages;
    ways.language = [this](const QString &code) {
        m_language = code;
        m_chooseLanguage(code);
    };
    fillPalette(*m_shell, console, ways);
}

} // namespace gatelodge::ui
