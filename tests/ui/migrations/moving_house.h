// A window with the page of migrations, an older website whose people could move, and the server's part of the work,
// which is done when the test says so.
#pragma once
#include "server/service/migration_runs.h"
#include "server/store/authorities.h"
#include "server/store/people_migrations.h"
#include "server/store/transaction.h"
#include "tests/support/login/older_site.h"
#include "tests/ui/house.h"
#include "ui/common/short_page.h"
#include "ui/migrations/migration_form.h"
#include "ui/migrations/migration_pane.h"
#include "ui/migrations/migrations_page.h"
#include "ui/pieces/buttons.h"
#include <QLabel>
#include <QLineEdit>

namespace gatelodge::login {
const Driver *djangoDriver();
}

namespace gatelodge::tests {

class MovingHouse {
public:
    explicit MovingHouse(int people) : m_house({login::djangoDriver()}) {
        m_means.vault = std::make_shared<const service::Vault>(service::Vault::generate());
        m_means.hasher = service::PasswordHasher({1, 64});
        m_means.letters = std::make_shared<Letters>();
        m_means.drivers = {login::djangoDriver()};
        m_house.console().server.serving = true;
        if (people > 0)
            m_site.populate(1, people);
    }
    AuthorityId addClub() {
        Authority club;
        club.name = QStringLiteral("club");
        club.title = QStringLiteral("Sailing club");
        club.driver = QStringLiteral("django");
        club.settings = m_site.settings();
        return value(store::inTransaction(m_house.session(), Actor::system(),
                                          [&] { return store::insertAuthority(m_house.session(), club); }));
    }
    // hears: of what others change; else the page knows what it has read itself.
    ui::MigrationsPage *open(bool hears = true, QSize size = {1280, 800}) {
        if (hears && !m_house.listen())
            qFatal("the hub hears nothing");
        m_house.window(
            QStringLiteral("users"), [&](ui::UndoBar &) { return m_page = new ui::MigrationsPage(m_house.console()); },
            size);
        return m_page;
    }
    ui::MigrationPane &pane() { return m_page->pane(); }
    const PeopleMigration &shown() { return m_page->pane().migration(); }

    // One batch, as a server does it; false: there is nothing more to do.
    bool step() { return value(service::workOnMigration(m_house.session(), m_means)); }
    void work() {
        while (step()) {
        }
    }
    void sql(const QString &text) { m_house.sql(text); }
    QString asked(const char *text) { return ask(m_house.session(), QString::fromUtf8(text)); }
    QString state() { return asked("SELECT state FROM people_migrations ORDER BY migration_id DESC LIMIT 1"); }
    // By the database alone: the page has not heard of it, or hears it from the feed.
    void setState(const char *state) {
        sql(QStringLiteral("UPDATE people_migrations SET state = '%1', paused_from = %2 WHERE state NOT IN "
                           "('finished', 'given_up')")
                .arg(QLatin1String(state),
                     qstrcmp(state, "paused") == 0 ? QStringLiteral("'converting'") : QStringLiteral("NULL")));
    }
    // A migration whose people have come in, opened.
    ui::MigrationsPage *ready(bool hears = true, int batch = 4, QSize size = {1280, 800}) {
        const AuthorityId club = addClub();
        value(store::inTransaction(m_house.session(), Actor::system(), [&]() -> Done {
            GL_TRY([[maybe_unused]] const auto id,
                   store::insertMigration(m_house.session(), club, QStringLiteral("django"), {batch}));
            return {};
        }));
        work();
        open(hears, size);
        if (!QTest::qWaitFor([&] { return m_page->rows().rowCount() == 1; }))
            qFatal("the migration is not listed");
        m_page->open(m_page->rows().keyAt(0));
        return m_page;
    }

    OlderSite m_site;
    House m_house;
    service::Means m_means;
    ui::MigrationsPage *m_page = nullptr;
};

} // namespace gatelodge::tests
