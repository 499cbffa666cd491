#include "server/store/session.h"
#include "server/store/pooler.h"
#include "server/store/sqlstate.h"
#include "server/store/statements.h"
#include <atomic>
#include <libpq-fe.h>
#include <mutex>
#include <QLoggingCategory>
#include <QSet>
#include <QSqlDriver>
#include <QSqlRecord>

namespace gatelodge::store {

Q_LOGGING_CATEGORY(lcSession, "gatelodge.store.session")

namespace {

// libpq's own quoting: an application's name has a space, a certificate's path may have one.
QString quotedOption(const QString &option) {
    QString value = option.section(u'=', 1);
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return option.section(u'=', 0, 0) + QStringLiteral("='") + value + u'\'';
}

QSqlDatabase connectionTo(const Connection &to, const QString &name) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    database.setHostName(to.host);
    database.setPort(to.port);
    database.setDatabaseName(to.database);
    database.setUserName(to.user);
    database.setPassword(to.password);
    QStringList options{QStringLiteral("application_name=") + to.application, QStringLiteral("keepalives_idle=30")};
    if (to.options.filter(QStringLiteral("connect_timeout=")).isEmpty())
        options << QStringLiteral("connect_timeout=5");
    // A network that went away says nothing: what it has not taken for so long is lost.
    if (to.options.filter(QStringLiteral("tcp_user_timeout=")).isEmpty())
        options << QStringLiteral("tcp_user_timeout=15000"); // ms
    QStringList quoted;
    for (const QString &option : options + to.options)
        quoted << quotedOption(option);
    database.setConnectOptions(quoted.join(u';'));
    return database;
}

// Everything of ours lies in one schema; times are read in UTC; a forgotten transaction cannot hold locks for ever.
const char *const kGreeting = "SET search_path = gatelodge, public; SET timezone = 'UTC'; SET datestyle = 'ISO';"
                              "SET idle_in_transaction_session_timeout = '60s'; SET client_min_messages = warning";

// What the server says unasked ("terminating connection due to …") goes where all logs go, not straight to stderr.
void logNotice(void *, const char *message) { qCInfo(lcSession, "%s", QByteArray(message).simplified().constData()); }

// The server processes behind all sessions of this program.
std::mutex ownBackendsMutex;
QSet<int> ownBackends;

} // namespace

bool Session::isOwnBackend(int pid) {
    std::lock_guard lock(ownBackendsMutex);
    return ownBackends.contains(pid);
}

Session::Session(QString name, QSqlDatabase database) : m_name(std::move(name)), m_database(std::move(database)) {}

Session::~Session() {
    {
        std::lock_guard lock(ownBackendsMutex);
        ownBackends.remove(m_backendPid);
    }
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

// Asked: a pooler in between gives libpq a number of its own making, and notifications name the server's (PQnotifies).
static int backendOf(PGconn *connection) {
    PGresult *answer = PQexec(connection, "SELECT pg_backend_pid()");
    const int pid = PQresultStatus(answer) == PGRES_TUPLES_OK ? QByteArray(PQgetvalue(answer, 0, 0)).toInt()
                                                              : PQbackendPID(connection);
    PQclear(answer);
    return pid;
}

Result<std::unique_ptr<Session>> Session::open(const Connection &connection) {
    static std::atomic<int> counter{0};
    const QString name = QStringLiteral("gatelodge-%1").arg(++counter);
    std::unique_ptr<Session> session(new Session(name, connectionTo(connection, name)));
    if (!session->m_database.open())
        return failure(Fault::Unavailable, connection.shown() + QStringLiteral(": ") +
                                               session->m_database.lastError().databaseText().simplified());
    PQsetNoticeProcessor(session->handle(), logNotice, nullptr);
    PQsetErrorVerbosity(session->handle(), PQERRORS_VERBOSE); // so that the constraint's name is told
    const Done greeted = session->script(
        QStringLiteral("%1; PREPARE %2 (text, text, text) AS %3")
            .arg(QLatin1StringView(kGreeting), QLatin1StringView(kNameActor), statementText("transaction.name_actor")));
    if (!greeted && greeted.error().detail.endsWith(QLatin1String("[42P05]"))) // somebody has prepared it there
        return failure(pooledThere(connection));
    GL_DO(greeted);
    session->m_backendPid = backendOf(session->handle());
    std::lock_guard lock(ownBackendsMutex);
    ownBackends.insert(session->m_backendPid);
    return session;
}

pg_conn *Session::handle() const {
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<PGconn *const *>(handle.constData());
}

bool Session::stillConnected() {
    PGconn *connection = handle();
    // The first look takes in the server's farewell, the second one meets the end of the stream behind it.
    for (int look = 0; look < 2 && m_usable; ++look) {
        m_usable = PQconsumeInput(connection) == 1 && PQstatus(connection) == CONNECTION_OK;
        PQisBusy(connection);
    }
    return m_usable;
}

// A lost connection is in none: whoever begins one there is told of the loss.
bool Session::inTransaction() const {
    const auto status = PQtransactionStatus(handle());
    return status != PQTRANS_IDLE && status != PQTRANS_UNKNOWN;
}
bool Session::transactionFailed() const { return PQtransactionStatus(handle()) == PQTRANS_INERROR; }

Error Session::faultOf(const QString &state, const QString &message, const char *statement) {
    if (connectionIsLost(state) || PQstatus(handle()) == CONNECTION_BAD)
        m_usable = false;
    Error result{m_usable ? faultOfSqlState(state) : Fault::Unavailable,
                 QLatin1String(statement) + QStringLiteral(": ") + message.simplified() + QStringLiteral(" [") + state +
                     u']',
                 {}};
    if (state == QLatin1String("40P01") || state == QLatin1String("40001"))
        result.constraint = QStringLiteral("retry");
    else if (state.startsWith(QLatin1String("23")))
        result.constraint = constraintIn(message);
    return result;
}

Error Session::faultOf(const QSqlError &error, const char *statement) {
    return faultOf(error.nativeErrorCode(), error.databaseText(), statement);
}

Result<QSqlQuery *> Session::prepared(const char *statement) {
    const QByteArray name = QByteArray::fromRawData(statement, qsizetype(qstrlen(statement)));
    if (const auto found = m_prepared.constFind(name); found != m_prepared.constEnd())
        return found->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(statementText(name)))
        return failure(faultOf(query->lastError(), statement));
    m_prepared.insert(QByteArray(statement), query);
    return query.get();
}

Done Session::execute(QSqlQuery &query, const QVariantList &params, const char *statement) {
    for (qsizetype i = 0; i < params.size(); ++i) {
        // PostgreSQL's texts hold no NUL, and the driver would cut the statement off there.
        if (params[i].typeId() == QMetaType::QString && params[i].toString().contains(QChar(0)))
            return failure(Fault::Invalid, QLatin1String(statement) + QStringLiteral(": a text contains NUL"));
        query.bindValue(int(i), params[i]);
    }
    if (query.exec())
        return {};
    const Error error = faultOf(query.lastError(), statement);
    finish(query);
    return failure(error);
}

// The driver leaves the end of an answer unread until the next question; until then no transaction's state is known.
void Session::finish(QSqlQuery &query) {
    query.finish();
    while (PGresult *rest = PQgetResult(handle()))
        PQclear(rest);
}

Result<QList<Row>> Session::runForRows(const char *statement, const QVariantList &params) {
    GL_TRY(QSqlQuery * query, prepared(statement));
    GL_DO(execute(*query, params, statement));
    auto &columns = m_columns[QByteArray(statement)];
    if (!columns) {
        auto fresh = std::make_shared<Columns>();
        const QSqlRecord record = query->record();
        for (int i = 0; i < record.count(); ++i)
            fresh->insert(record.fieldName(i).toUtf8(), i);
        columns = fresh;
    }
    QList<Row> rows;
    const int width = int(columns->size());
    while (query->next()) {
        QVariantList values;
        values.reserve(width);
        for (int i = 0; i < width; ++i)
            values << query->value(i);
        rows.append(Row(columns, std::move(values)));
    }
    const QSqlError ended = query->lastError(); // rows come one by one: a time limit may strike after the first
    finish(*query);
    if (ended.isValid())
        return failure(faultOf(ended, statement));
    return rows;
}

Result<int> Session::runForCount(const char *statement, const QVariantList &params) {
    GL_TRY(QSqlQuery * query, prepared(statement));
    GL_DO(execute(*query, params, statement));
    const int touched = query->numRowsAffected();
    finish(*query);
    return touched;
}

// By libpq itself: the driver looks at the first statement's outcome only.
Done Session::script(const QString &sql) {
    PGresult *result = PQexec(handle(), sql.toUtf8().constData());
    const auto status = PQresultStatus(result);
    const bool done = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString message = QString::fromUtf8(PQerrorMessage(handle()));
    PQclear(result);
    if (!done)
        return failure(faultOf(state, message, "script"));
    return {};
}

} // namespace gatelodge::store
