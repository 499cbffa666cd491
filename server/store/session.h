// Store: the one room that speaks SQL. It owns connections, named statements, transactions, migrations, the listener
// and the private cluster, and turns rows into domain values. It must not know pages, protocols or widgets.
//
// A Session is one connection with its prepared statements. It belongs to the thread that opened it. Statements are
// named blocks of sql/*.sql (statements.h), prepared once per connection, parameters bound by position as $1 … $n.
#pragma once
#include "server/domain/result.h"
#include "server/store/connection.h"
#include "server/store/param.h"
#include "server/store/row.h"
#include <memory>
#include <optional>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

struct pg_conn;

namespace gatelodge::store {

class Session {
public:
    static Result<std::unique_ptr<Session>> open(const Connection &connection);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    // All rows, in the order the database gave them.
    template <typename... Args> Result<QList<Row>> rows(const char *statement, const Args &...args) {
        return runForRows(statement, {toParam(args)...});
    }
    // The only row; NotFound if there is none.
    template <typename... Args> Result<Row> one(const char *statement, const Args &...args) {
        GL_TRY(auto found, runForRows(statement, {toParam(args)...}));
        if (found.isEmpty())
            return failure(Fault::NotFound, QLatin1String(statement));
        return found.first();
    }
    template <typename... Args> Result<std::optional<Row>> maybe(const char *statement, const Args &...args) {
        GL_TRY(auto found, runForRows(statement, {toParam(args)...}));
        return found.isEmpty() ? std::optional<Row>() : std::optional<Row>(found.first());
    }
    // Runs for its effect; how many rows it touched.
    template <typename... Args> Result<int> run(const char *statement, const Args &...args) {
        return runForCount(statement, {toParam(args)...});
    }
    // Several statements at once, as written, up to the first that fails: transactions, migrations and set-up only.
    Done script(const QString &sql);

    // False once the connection is known to be broken; the owner opens a new session then.
    bool usable() const { return m_usable; }
    // Asks the socket as well (a microsecond): a server that went away while nobody asked is noticed before a job is.
    bool stillConnected();
    bool inTransaction() const;
    bool transactionFailed() const; // a statement failed since BEGIN: COMMIT would silently roll back
    pg_conn *handle() const;        // the driver's own libpq connection: COPY and binary parameters
    // Whether a server process works for a session of this program: tells own notifications from others'.
    static bool isOwnBackend(int pid);

private:
    Session(QString name, QSqlDatabase database);
    Result<QSqlQuery *> prepared(const char *statement);
    Done execute(QSqlQuery &query, const QVariantList &params, const char *statement);
    void finish(QSqlQuery &query);
    Result<QList<Row>> runForRows(const char *statement, const QVariantList &params);
    Result<int> runForCount(const char *statement, const QVariantList &params);
    Error faultOf(const QSqlError &error, const char *statement);
    Error faultOf(const QString &state, const QString &message, const char *statement);

    QString m_name;
    QSqlDatabase m_database;
    QHash<QByteArray, std::shared_ptr<QSqlQuery>> m_prepared;
    QHash<QByteArray, std::shared_ptr<const Columns>> m_columns;
    bool m_usable = true;
    int m_backendPid = 0;
};

} // namespace gatelodge::store
