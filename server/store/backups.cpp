#include "server/store/backups.h"

namespace gatelodge::store {

namespace {

constexpr int kConsoles = 16; // the migration that brings them

QString quoted(QString name) { return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

QStringList namesIn(const QList<Row> &rows) {
    QStringList names;
    for (const Row &row : rows)
        names << row.text("name");
    return names;
}

QString asArray(const QStringList &names) {
    QStringList parts;
    for (QString name : names)
        parts << u'"' + name.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
    return u'{' + parts.join(u',') + u'}';
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

Result<QMap<QString, qint64>> listSequences(Session &session) {
    return session.rows("backup.sequences").map([](const QList<Row> &rows) {
        QMap<QString, qint64> found;
        for (const Row &row : rows)
            found.insert(row.text("name"), row.bigNumber("last"));
        return found;
    });
}

Result<QStringList> listGrantedRoles(Session &session) { return session.rows("backup.roles").map(namesIn); }

Result<int> holdSchema(Session &session) {
    GL_DO(session.one("backup.hold_schema"));
    return presentSchema(session);
}

Result<int> presentSchema(Session &session) {
    GL_TRY(const Row there, session.one("backup.has_schema"));
    if (!there.flag("has"))
        return 0;
    return session.one("migration.version").map([](const Row &row) { return row.number("number"); });
}

Result<RestorePlace> lookAtPlace(Session &session) {
    return session.one("backup.is_empty").map([](const Row &row) {
        return RestorePlace{row.flag("empty"), row.number("major")};
    });
}

Done makeRoles(Session &session, const QStringList &roles) {
    GL_TRY(const auto rows, session.rows("backup.missing_roles", asArray(roles)));
    const QStringList missing = namesIn(rows);
    if (missing.isEmpty())
        return {};
    GL_TRY(const Row may, session.one("backup.may_make_roles"));
    if (!may.flag("may"))
        return failure(Fault::Refused,
                       QStringLiteral("the database roles %1 are missing, and this account may not make roles")
                           .arg(missing.join(QStringLiteral(", "))));
    for (const QString &role : missing)
        GL_DO(session.script(QStringLiteral("CREATE ROLE %1 NOLOGIN").arg(quoted(role))));
    return {};
}

Done beginAnew(Session &session, int schema) {
    GL_DO(session.script(QStringLiteral("BEGIN; ALTER TABLE audit DISABLE TRIGGER append_only")));
    const auto all = [&]() -> Done {
        for (const char *step :
             {"backup.settle_audit", "backup.end_sessions", "backup.end_links", "backup.owe_everybody"})
            GL_DO(session.run(step));
        GL_DO(session.script(QStringLiteral("ALTER TABLE audit ENABLE TRIGGER append_only")));
        if (schema < kConsoles)
            return {};
        // A console elsewhere comes in again when it gets a new password.
        GL_TRY(const auto consoles, session.rows("backup.consoles"));
        return makeRoles(session, namesIn(consoles));
    }();
    if (!all) {
        static_cast<void>(session.script(QStringLiteral("ROLLBACK")));
        return all;
    }
    GL_DO(session.script(QStringLiteral("COMMIT")));
    return session.script(QStringLiteral("ANALYZE"));
}

} // namespace gatelodge::store
