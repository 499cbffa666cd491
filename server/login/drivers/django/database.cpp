#include "server/login/drivers/django/database.h"
#include "server/domain/this_machine.h"
#include "server/login/drivers/django/trusted_file.h"
#include <algorithm>
#include <libpq-fe.h>
#include <mutex>
#include <string_view>

namespace gatelodge::login::django {

namespace {

constexpr size_t kMostWaiting = 8; // conversations that are kept open between two questions

struct Clear {
    void operator()(PGresult *result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

struct Bench {
    std::mutex mutex;
    std::vector<std::pair<Place, std::unique_ptr<Database>>> waiting;
};
Bench &bench() {
    static Bench bench;
    return bench;
}

bool isOfSameAccount(const Place &one, const Place &other) {
    return one.host == other.host && one.port == other.port && one.database == other.database &&
           one.account == other.account;
}

QString lastLineOf(const char *message) { return QString::fromUtf8(message).simplified(); }

bool isRead(const PGresult *answer) {
    const ExecStatusType status = PQresultStatus(answer);
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
}

// By SQLSTATE: no rights; given up after the limit, shut down, or no connection; a website of another kind.
Fault faultOf(std::string_view state) {
    if (state == "42501")
        return Fault::Denied;
    return state.empty() || state == "57014" || state == "55P03" || state.substr(0, 3) == "57P" ||
                   state.substr(0, 2) == "08"
               ? Fault::Unavailable
               : Fault::Misconfigured;
}

} // namespace

Place placeFrom(const Settings &settings) {
    Place place;
    place.host = settings.text(QLatin1StringView("host"));
    place.port = settings.number(QLatin1StringView("port"));
    place.database = settings.text(QLatin1StringView("database"));
    place.account = settings.text(QLatin1StringView("account"));
    place.password = settings.secret(QLatin1StringView("password"));
    place.authorities = settings.text(QLatin1StringView("ca_certificate")).toLatin1();
    place.encryption = settings.text(QLatin1StringView("encryption"));
    place.seconds = settings.number(QLatin1StringView("limit_seconds"));
    return place;
}

Result<std::unique_ptr<Database>> Database::open(const Place &place) {
    const bool encrypted = place.encryption != QLatin1StringView("disable");
    if (!encrypted && !isThisMachine(place.host))
        return failure(Fault::Misconfigured, QStringLiteral("encryption is off, and this is another machine"));
    const TrustedFile trusted(place.authorities);
    if (encrypted && trusted.path().isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("no trusted certificates: enter the authority's"));
    const QByteArray host = place.host.toUtf8(), port = QByteArray::number(place.port), name = place.database.toUtf8();
    const QByteArray account = place.account.toUtf8(), encryption = place.encryption.toLatin1();
    const QByteArray seconds = QByteArray::number(place.seconds),
                     milliseconds = QByteArray::number(place.seconds * 1000);
    // Whoever holds rows may have to wait for the house in between.
    const QByteArray limit = "-c statement_timeout=" + milliseconds + " -c lock_timeout=" + milliseconds +
                             " -c idle_in_transaction_session_timeout=0";
    const char *keys[] = {"host",
                          "port",
                          "dbname",
                          "user",
                          "password",
                          "sslmode",
                          "sslrootcert",
                          "connect_timeout",
                          "options",
                          "keepalives_idle",
                          "tcp_user_timeout",
                          "client_encoding",
                          "application_name",
                          nullptr};
    const char *values[] = {host.constData(),           port.constData(),
                            name.constData(),           account.constData(),
                            place.password.constData(), encryption.constData(),
                            trusted.path().constData(), seconds.constData(),
                            limit.constData(),          "10",
                            milliseconds.constData(),   "UTF8",
                            "gatelodge-login",          nullptr};
    PGconn *connection = PQconnectdbParams(keys, values, 0);
    std::unique_ptr<Database> database(new Database(connection, place));
    if (PQstatus(connection) != CONNECTION_OK)
        return failure(Fault::Unavailable, lastLineOf(PQerrorMessage(connection)));
    return database;
}

Database::~Database() { PQfinish(m_connection); }

Result<std::shared_ptr<Database>> Database::lend(const Place &place) {
    std::unique_ptr<Database> found;
    std::vector<std::unique_ptr<Database>> outdated; // they end without the bench
    {
        Bench &seats = bench();
        const std::lock_guard lock(seats.mutex);
        const auto seat = std::find_if(seats.waiting.begin(), seats.waiting.end(),
                                       [&](const auto &one) { return one.first == place; });
        if (seat != seats.waiting.end()) {
            found = std::move(seat->second);
            seats.waiting.erase(seat);
        }
        // Of settings that have changed nobody asks again: a password before this one is kept no longer.
        std::erase_if(seats.waiting, [&](auto &one) {
            const bool isOutdated = isOfSameAccount(one.first, place) && !(one.first == place);
            if (isOutdated)
                outdated.push_back(std::move(one.second));
            return isOutdated;
        });
    }
    outdated.clear();
    if (!found || !found->ask("SELECT 1")) {
        GL_TRY(found, open(place));
        // The other side ends what nobody needs any more, where it is new enough to do so (PostgreSQL 14).
        GL_DO(found->ask("SELECT set_config(name, '60s', false) FROM pg_settings WHERE name = 'idle_session_timeout'"));
    }
    return std::shared_ptr<Database>(found.release(), [](Database *used) {
        std::unique_ptr<Database> database(used);
        if (database->isLost())
            return;
        std::unique_ptr<Database> longest; // whoever has waited longest makes room
        Bench &seats = bench();
        const std::lock_guard lock(seats.mutex);
        if (seats.waiting.size() == kMostWaiting) {
            longest = std::move(seats.waiting.front().second);
            seats.waiting.erase(seats.waiting.begin());
        }
        seats.waiting.emplace_back(database->m_place, std::move(database));
    });
}

Result<Rows> Database::ask(const QByteArray &sql, const QStringList &parameters) {
    QList<QByteArray> bytes;
    std::vector<const char *> values;
    for (const QString &parameter : parameters)
        bytes << parameter.toUtf8();
    for (const QByteArray &one : std::as_const(bytes))
        values.push_back(one.constData());
    const Answer answer(
        PQexecParams(m_connection, sql.constData(), int(values.size()), nullptr, values.data(), nullptr, nullptr, 0));
    if (!isRead(answer.get())) {
        const char *state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
        m_lost = true; // whatever it was, the next question has a conversation of its own
        return failure(faultOf(state ? state : ""), lastLineOf(PQerrorMessage(m_connection)));
    }
    Rows rows;
    for (int row = 0; row < PQntuples(answer.get()); ++row) {
        QStringList cells;
        for (int column = 0; column < PQnfields(answer.get()); ++column)
            cells << QString::fromUtf8(PQgetvalue(answer.get(), row, column));
        rows << cells;
    }
    return rows;
}

QString numbers(const QStringList &identities) {
    QStringList numbers;
    for (const QString &identity : identities) {
        bool number = false;
        if (const qlonglong id = identity.toLongLong(&number); number && id > 0)
            numbers << QString::number(id);
    }
    return u'{' + numbers.join(u',') + u'}';
}

} // namespace gatelodge::login::django
