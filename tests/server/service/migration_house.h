// What tests of migrations share: a house with an owner, and an older website whose people are on their way
// (older_site.h).
#pragma once
#include "server/service/access.h"
#include "server/service/migration_end.h"
#include "server/service/migration_runs.h"
#include "server/service/migrations.h"
#include "server/service/sign_in.h"
#include "server/store/authorities.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/older_site.h"

namespace gatelodge::login {
const Driver *djangoDriver();
}

namespace gatelodge::tests {

class MigrationHouse {
public:
    explicit MigrationHouse(int people) {
        m_means.drivers << login::djangoDriver();
        m_means.limits.perAddress = m_means.limits.perAccount = m_means.limits.perKnownDevice = 1'000'000;
        m_owner = aUser(*m_session)
                      .called(QStringLiteral("owner"))
                      .withEmail(QStringLiteral("owner@x.org"))
                      .withPassword(cheapHash("owner's own"))
                      .make();
        sql("INSERT INTO role_grants VALUES ('%1', 'owner')", toString(m_owner));
        m_site.populate(1, people);
        Authority club;
        club.name = QStringLiteral("club");
        club.driver = QStringLiteral("django");
        club.settings = m_site.settings();
        m_club = value(store::inTransaction(*m_session, Actor::system(),
                                            [&] { return store::insertAuthority(*m_session, club); }));
    }

    MigrationId start(int batch = 4, bool bringBack = false) {
        m_id = value(service::startMigration(*m_session, m_owners, m_means, m_club, {batch, bringBack}));
        return m_id;
    }
    // Until there is nothing more to do; how many steps it took.
    int work() {
        int steps = 1;
        while (value(service::workOnMigration(*m_session, m_means)))
            ++steps;
        return steps;
    }
    void prepared(int batch = 4, bool bringBack = false) {
        start(batch, bringBack);
        work();
    }
    void converted(bool onlyChosen = false) {
        value(service::convertPeople(*m_session, m_owners, m_id, onlyChosen));
        work();
    }
    void undone() {
        value(service::undoMigration(*m_session, m_owners, m_id));
        work();
    }
    PeopleMigration now() { return value(service::findMigration(*m_session, m_owners, m_id)); }
    MigratingPerson person(int number) {
        for (const MigratingPerson &one : value(service::listMigrating(*m_session, m_owners, m_id, {})))
            if (one.key == QString::number(number))
                return one;
        qFatal("p%d is not in the migration", number);
    }

    service::SignInOutcome signIn(store::Session &session, const QString &name, const QByteArray &password,
                                  const std::optional<AuthorityId> &chosen = {}) const {
        service::SignInAttempt attempt;
        attempt.login = name;
        attempt.password = password;
        attempt.authority = chosen;
        service::Visitor visitor;
        visitor.address = QStringLiteral("192.0.2.7");
        return value(service::signIn(session, m_means, attempt, visitor));
    }
    bool comesIn(const QString &name, const QByteArray &password, const std::optional<AuthorityId> &chosen = {}) {
        return signIn(*m_session, name, password, chosen).kind == service::SignInOutcome::CameIn;
    }
    bool comesIn(int number) { return comesIn(OlderSite::nameOf(number), OlderSite::passwordOf(number)); }

    template <typename... Args> void sql(const char *text, const Args &...args) {
        value(m_session->script(QString::fromUtf8(text).arg(args...)));
    }
    void sql(const char *text) { value(m_session->script(QString::fromUtf8(text))); }
    QString asked(const char *text) { return ask(*m_session, QString::fromUtf8(text)); }

    TestDatabase m_database;
    OlderSite m_site;
    std::unique_ptr<store::Session> m_session = m_database.session();
    service::Means m_means = cheapMeans(std::make_shared<Letters>());
    service::ManageSettings m_owners =
        service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}}).manageSettings();
    UserId m_owner;
    AuthorityId m_club;
    MigrationId m_id;
};

} // namespace gatelodge::tests
