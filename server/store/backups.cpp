#include "server/store/backups.h"

namespace gatelodge::store {

namespace {

constexpr int kInvitations = 12, kConsoles = 16, kOpenId = 46; // the migrations that bring them

QString quoted(QString name) { return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

QStringList namesIn(const QList<Row> &rows) {
    QStringList names;
    for (const Row &row : rows)
        names << row.text("name");
    return names;
}

} // namespace

Result<bool> lockBackups(Session &session) {
    return session.one("backup.lock").map([](const Row &row) { return row.flag("ours"); });
}

void unlockBackups(Session &session) { static_cast<void>(session.one("backup.unlock")); }

// Rows as text look the same in whatever session they are read.
Result<DumpSnapshot> beginSnapshot(Session &session) {
    GL_DO(session.script(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;"
                                        "SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL bytea_output = "
                                        "hex; SET LOCAL intervalstyle = postgres; SET LOCAL extra_float_digits = 1")));
    GL_TRY(const Row row, session.one("backup.snapshot"));
    return DumpSnapshot{row.text("snapshot"), row.text("version"), row.number("major")};
}

void endSnapshot(Session &session) { static_cast<void>(session.script(QStringLiteral("ROLLBACK"))); }

Result<QStringList> listTables(Session &session) { return session.rows("backup.tables").map(namesIn); }

Result<TableContents> measureTable(Session &session, const QString &table) {
    return session.one("backup.measure", table).map([&](const Row &row) {
        return TableContents{table, row.bigNumber("rows"), row.text("digest")};
    });
}

Result<qint64> databaseBytes(Session &session) {
    return session.one("backup.database_bytes").map([](const Row &row) { return row.bigNumber("bytes"); });
}

Result<QMap<QString, qint64>> listSequences(Session &session) {
    return session.rows("backup.sequences").map([](const QList<Row> &rows) {
        QMap<QString, qint64> found;
        for (const Row &row : rows)
            found.insert(row.text("name"), row.bigNumber("last"));
        return found;
    });
}

Result<QStringList> listGrantedRoles(Session &session) { return session.rows("backup.roles").map(namesIn); }

Result<QList<Membership>> listMemberships(Session &session, const QStringList &roles) {
    return session.rows("backup.memberships", roles).map([](const QList<Row> &rows) {
        QList<Membership> found;
        for (const Row &row : rows)
            found << Membership{row.text("role"), row.text("member")};
        return found;
    });
}

Result<int> holdSchema(Session &session) {
    GL_DO(session.one("backup.hold_schema"));
    return presentSchema(session);
}

Result<bool> tryToHoldSchema(Session &session) {
    return session.one("backup.try_to_hold_schema").map([](const Row &row) { return row.flag("held"); });
}

Result<int> presentSchema(Session &session) {
    GL_TRY(const Row there, session.one("backup.has_schema"));
    if (!there.flag("has"))
        return 0;
    return session.one("migration.version").map([](const Row &row) { return row.number("number"); });
}

Done isSameDatabase(const Connection &one, const Connection &other) {
    QStringList found;
    for (const Connection *place : {&one, &other}) {
        GL_TRY(const auto session, Session::open(*place));
        GL_TRY(const Row row, session->one("backup.which"));
        found << row.text("which");
    }
    if (found.first() == found.last())
        return {};
    return failure(
        Fault::Invalid,
        QStringLiteral("%1 (database) and %2 (listen_database_url) are two databases: name the same one in both")
            .arg(one.shown(), other.shown()));
}

Result<RestorePlace> lookAtPlace(Session &session) {
    return session.one("backup.is_empty").map([](const Row &row) {
        return RestorePlace{row.flag("empty"), row.number("major")};
    });
}

Done makeRoles(Session &session, const QStringList &roles, const QList<Membership> &memberships) {
    GL_TRY(const auto rows, session.rows("backup.missing_roles", roles));
    const QStringList missing = namesIn(rows);
    GL_TRY(const auto present, listMemberships(session, roles));
    QList<Membership> wanted = memberships;
    wanted.removeIf([&](const Membership &one) { return present.contains(one); });
    if (missing.isEmpty() && wanted.isEmpty())
        return {};
    GL_TRY(const Row may, session.one("backup.may_make_roles"));
    if (!may.flag("may"))
        return failure(
            Fault::Refused,
            QStringLiteral("the database roles %1 are missing or not in each other, and this account may not "
                           "make roles")
                .arg((missing.isEmpty() ? roles : missing).join(QStringLiteral(", "))));
    for (const QString &role : missing)
        GL_DO(session.script(QStringLiteral("CREATE ROLE %1 NOLOGIN").arg(quoted(role))));
    for (const Membership &one : std::as_const(wanted))
        GL_DO(session.script(QStringLiteral("GRANT %1 TO %2").arg(quoted(one.role), quoted(one.member))));
    return {};
}

Done beginRestoring(Session &session) {
    return session.script(QStringLiteral("BEGIN; DROP SCHEMA IF EXISTS gatelodge_restoring, gatelodge CASCADE; "
                                         "CREATE SCHEMA gatelodge_restoring; COMMIT"));
}

Done giveUpRestoring(Session &session) {
    return session.script(QStringLiteral("DROP SCHEMA IF EXISTS gatelodge_restoring, gatelodge CASCADE"));
}

Done beginAnew(Session &session, int schema) {
    GL_DO(session.script(QStringLiteral("BEGIN; ALTER TABLE audit DISABLE TRIGGER append_only")));
    const auto all = [&]() -> Done {
        GL_DO(session.run("backup.settle_audit"));
        GL_DO(session.one("backup.skip_entries"));
        if (schema >= kOpenId)
            GL_DO(session.run("backup.end_grants")); // and their sites are told
        if (schema >= kInvitations)
            GL_DO(session.run("backup.end_invitations"));
        for (const char *step : {"backup.end_sessions", "backup.end_links", "backup.owe_everybody"})
            GL_DO(session.run(step));
        // Who has listened here all the time reads everything anew (audit.feed).
        GL_DO(session.script(QStringLiteral("ALTER TABLE audit ENABLE TRIGGER append_only; "
                                            "DROP SCHEMA IF EXISTS gatelodge_restoring; NOTIFY gatelodge_audit")));
        if (schema < kConsoles)
            return {};
        // A console elsewhere comes in again when it gets a new password.
        GL_TRY(const auto consoles, session.rows("backup.consoles"));
        return makeRoles(session, namesIn(consoles), {});
    }();
    if (!all) {
        static_cast<void>(session.script(QStringLiteral("ROLLBACK")));
        return all;
    }
    GL_DO(session.script(QStringLiteral("COMMIT")));
    return session.script(QStringLiteral("ANALYZE"));
}

} // namespace gatelodge::store
