#include "server/store/tables_elsewhere.h"
#include "server/domain/this_machine.h"
#include "server/store/sqlstate.h"
#include <libpq-fe.h>

namespace gatelodge::store {

namespace {

constexpr int kPiece = 2000; // rows

struct Clear {
    void operator()(PGresult *result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;
struct Close {
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using Link = std::unique_ptr<PGconn, Close>;

Error errorOf(PGconn *connection, const PGresult *result) {
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString line = QString::fromUtf8(PQerrorMessage(connection)).simplified();
    if (state == QLatin1String("42501")) // not to be read by this account
        return {Fault::Denied, line, {}};
    const Fault fault = faultOfSqlState(state);
    return {fault == Fault::Denied ? fault : Fault::Unavailable, line, {}};
}

Result<Answer> ask(PGconn *connection, const QByteArray &sql) {
    Answer answer(PQexec(connection, sql.constData()));
    const auto status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failure(errorOf(connection, answer.get()));
    return answer;
}

QByteArray quoted(const QString &name) {
    return '"' + QString(name).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}
QByteArray literal(const QString &text) {
    return '\'' + QString(text).replace(u'\'', QStringLiteral("''")).toUtf8() + '\'';
}

// Hashes, keys and addresses come over it: who answers is checked, unless somebody says that encryption will do.
Result<QString> encryptionOf(const Connection &to) {
    const QString asked = to.options.filter(QStringLiteral("sslmode=")).value(0).section(u'=', 1);
    const bool good = asked == QLatin1String("require") || asked.startsWith(QLatin1String("verify-"));
    if (to.host.isEmpty() || isThisMachine(to.host) || good)
        return asked;
    if (asked.isEmpty())
        return QStringLiteral("verify-full");
    return failure(Fault::Misconfigured,
                   QStringLiteral("sslmode=%1: passwords and keys would come over the network as they are").arg(asked));
}

Result<Link> connectedTo(const Connection &to) {
    GL_TRY(const QString encryption, encryptionOf(to));
    QList<QPair<QByteArray, QByteArray>> words{
        {"host", to.host.toUtf8()},         {"port", QByteArray::number(to.port)},
        {"dbname", to.database.toUtf8()},   {"user", to.user.toUtf8()},
        {"password", to.password.toUtf8()}, {"application_name", "gatelodge"},
        {"connect_timeout", "10"},          {"keepalives_idle", "30"},
        {"tcp_user_timeout", "60000"},      {"client_encoding", "UTF8"},
        {"sslmode", encryption.toUtf8()}};
    // Those whom this machine trusts, unless others are named: libpq looks into a file of the account's own only.
    if (encryption.startsWith(QLatin1String("verify-")) && to.options.filter(QStringLiteral("sslrootcert=")).isEmpty())
        words << qMakePair(QByteArray("sslrootcert"), trustedByThisMachine());
    for (const QString &option : to.options) {
        if (!option.startsWith(QLatin1String("sslmode=")))
            words << qMakePair(option.section(u'=', 0, 0).toUtf8(), option.section(u'=', 1).toUtf8());
    }
    std::vector<const char *> names, values; // what is empty is as good as not said
    for (const auto &[name, value] : std::as_const(words)) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    Link link(PQconnectdbParams(names.data(), values.data(), 0));
    if (PQstatus(link.get()) == CONNECTION_OK)
        return link;
    const bool refused = PQconnectionNeedsPassword(link.get()) || PQconnectionUsedPassword(link.get());
    return failure(refused ? Fault::Denied : Fault::Unavailable,
                   QString::fromUtf8(PQerrorMessage(link.get())).simplified());
}

class TablesOfDatabase : public Tables {
public:
    TablesOfDatabase(Link link, QString schema, WantedTables wanted)
        : m_link(std::move(link)), m_schema(std::move(schema)), m_wanted(std::move(wanted)) {}

    Done begin() {
        GL_DO(ask(m_link.get(), "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        GL_DO(ask(m_link.get(),
                  "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL bytea_output = 'hex';"
                  "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0"));
        GL_TRY(const auto columns, ask(m_link.get(), "SELECT table_name, column_name FROM information_schema.columns "
                                                     "WHERE table_schema = " +
                                                         literal(m_schema) + " ORDER BY table_name, ordinal_position"));
        for (int row = 0; row < PQntuples(columns.get()); ++row) {
            const QString table = QString::fromUtf8(PQgetvalue(columns.get(), row, 0));
            if (m_wanted.contains(table))
                m_columns[table] << QString::fromUtf8(PQgetvalue(columns.get(), row, 1));
        }
        return {};
    }

    QStringList columnsOf(const QString &table) const override { return m_columns.value(table); }

    Result<TableRows> rows(const QString &table, const QStringList &columns) override {
        QByteArrayList names;
        for (const QString &column : columns)
            names << quoted(column);
        const QByteArray cursor = "rows" + QByteArray::number(++m_cursors);
        GL_DO(ask(m_link.get(), "DECLARE " + cursor + " NO SCROLL CURSOR FOR SELECT " + names.join(", ") + " FROM " +
                                    quoted(m_schema) + '.' + quoted(table) + " ORDER BY " +
                                    quoted(m_wanted.value(table))));
        return TableRows([connection = m_link.get(), cursor, piece = std::shared_ptr<PGresult>(),
                          at = 0]() mutable -> Result<std::optional<QStringList>> {
            if (!piece || (at == PQntuples(piece.get()) && at == kPiece)) {
                GL_TRY(auto next, ask(connection, "FETCH " + QByteArray::number(kPiece) + " FROM " + cursor));
                piece = std::move(next);
                at = 0;
            }
            if (at == PQntuples(piece.get()))
                return std::optional<QStringList>();
            QStringList cells;
            for (int column = 0; column < PQnfields(piece.get()); ++column)
                cells << (PQgetisnull(piece.get(), at, column)
                              ? QString()
                              : QString::fromUtf8(PQgetvalue(piece.get(), at, column),
                                                  PQgetlength(piece.get(), at, column)));
            ++at;
            return std::optional(cells);
        });
    }

private:
    Link m_link;
    QString m_schema;
    WantedTables m_wanted;
    QHash<QString, QStringList> m_columns;
    int m_cursors = 0;
};

} // namespace

Result<std::unique_ptr<Tables>> openTablesElsewhere(const Connection &to, const QString &schema,
                                                    const WantedTables &wanted) {
    GL_TRY(auto link, connectedTo(to));
    auto tables = std::make_unique<TablesOfDatabase>(std::move(link), schema, wanted);
    GL_DO(tables->begin());
    return tables;
}

} // namespace gatelodge::store
