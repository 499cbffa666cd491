// What tests of imports share: a house with an owner, two groups and a directory, and Ada in every round. Names of one
// round are never another's: people stay.
#pragma once
#include "server/service/access.h"
#include "server/service/imports.h"
#include "server/service/undo.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

namespace gatelodge::tests {

inline ImportRow row(int line, const QString &username, const QString &email = {}) {
    ImportRow row;
    row.line = line;
    row.username = username;
    row.email = email;
    row.wish = username.isNull() ? QStringLiteral("john") : QString();
    return row;
}

inline const QString kHash = QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g");

class ImportHouse {
protected:
    void furnish() {
        m_owner = aUser(*m_session)
                      .called(QStringLiteral("owner"))
                      .withEmail(QStringLiteral("owner@x.org"))
                      .withPassword("h")
                      .make();
        sql("INSERT INTO role_grants VALUES ('%1', 'owner')", toString(m_owner));
        sql("INSERT INTO groups (name) VALUES ('Choir'), ('Board')");
        sql("INSERT INTO authorities (name, driver) VALUES ('directory', 'ldap')");
    }
    void beginRound() {
        ++m_round;
        m_ada = aUser(*m_session)
                    .called(name("ada"))
                    .named(QStringLiteral("Ada"), QStringLiteral("Byron"))
                    .withEmail(address("ada"))
                    .make();
    }

    QString name(const char *base) const {
        return QStringLiteral("%1.%2").arg(QLatin1String(base)).arg(m_round, 2, 10, QLatin1Char('0'));
    }
    QString address(const char *base) const { return name(base) + QStringLiteral("@x.org"); }
    template <typename... Args> void sql(const char *text, const Args &...args) {
        value(m_session->script(QString::fromUtf8(text).arg(args...)));
    }
    void sql(const char *text) { value(m_session->script(QString::fromUtf8(text))); }
    template <typename... Args> QString asked(const char *text, const Args &...args) {
        return ask(*m_session, QString::fromUtf8(text).arg(args...));
    }
    QString asked(const char *text) { return ask(*m_session, QString::fromUtf8(text)); }

    static ImportLines linesOf(QList<ImportLine> lines) {
        return [lines, at = qsizetype(0)]() mutable -> Result<std::optional<ImportLine>> {
            return at < lines.size() ? std::optional(lines[at++]) : std::nullopt;
        };
    }
    service::ImportPlan planned(const QList<ImportLine> &lines,
                                const std::optional<service::ManagePeople> &permit = {}) {
        ImportProgress progress;
        return value(service::planImport(*m_session, permit.value_or(m_permit), m_options, linesOf(lines), progress));
    }
    int applied(const service::ImportPlan &plan) {
        ImportProgress progress;
        return value(service::applyImport(*m_session, m_permit, plan.id, progress)).people;
    }

    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    service::OwnerAccess m_access = service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
    service::ManagePeople m_permit = m_access.managePeople();
    ImportOptions m_options{QStringLiteral("members.csv"), false};
    UserId m_owner, m_ada;
    int m_round = 0;
};

} // namespace gatelodge::tests
