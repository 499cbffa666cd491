#include "server/store/knock.h"
#include <libpq-fe.h>
#include <memory>
#include <poll.h>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <vector>

namespace gatelodge::store {

namespace {

using Wire = std::unique_ptr<PGconn, decltype(&PQfinish)>;

Wire begin(const Connection &to) {
    std::vector<QByteArray> words;
    const auto add = [&words](const QByteArray &name, const QByteArray &value) {
        words.push_back(name);
        words.push_back(value);
    };
    add("host", to.host.toUtf8());
    add("port", QByteArray::number(to.port));
    add("dbname", to.database.toUtf8());
    add("user", to.user.toUtf8());
    add("password", to.password.toUtf8());
    add("application_name", to.application.toUtf8());
    for (const QString &option : to.options)
        add(option.section(u'=', 0, 0).toUtf8(), option.section(u'=', 1).toUtf8());
    std::vector<const char *> names, values;
    for (size_t i = 0; i < words.size(); i += 2) {
        names.push_back(words[i].constData());
        values.push_back(words[i + 1].constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return Wire(PQconnectStartParams(names.data(), values.data(), 0), &PQfinish);
}

// "FATAL:  28P01: password authentication failed": only the verbose form names the state, in every language.
QString stateIn(const QString &said) {
    static const QRegularExpression state(QStringLiteral(":\\s+(?=[A-Z]*[0-9])([0-9A-Z]{5}):\\s"));
    return state.match(said).captured(1);
}

// Once, and without the line of PostgreSQL's own source: without TLS it is tried again, and says the same again. The
// word before that line is translated, its form is not.
QString plain(const QString &said) {
    static const QRegularExpression place(QStringLiteral("^\\S+\\s+\\w+, \\S+\\.c:\\d+$"));
    QStringList lines;
    for (const QString &line : said.split(u'\n')) {
        const QString one = line.simplified();
        if (!one.isEmpty() && !place.match(one).hasMatch() && !lines.contains(one))
            lines << one;
    }
    return lines.join(u' ');
}

QString versionOf(const PGconn *wire) {
    const int number = PQserverVersion(wire);
    return QStringLiteral("%1.%2").arg(number / 10'000).arg(number % 10'000);
}

// False: the time is over.
bool waitFor(PGconn *wire, PostgresPollingStatusType what, int left) {
    pollfd socket{PQsocket(wire), short(what == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
    return left > 0 && ::poll(&socket, 1, left) > 0;
}

} // namespace

Knock knockAt(const Connection &connection, std::chrono::milliseconds limit) {
    QElapsedTimer taken;
    taken.start();
    const Wire wire = begin(connection);
    PQsetErrorVerbosity(wire.get(), PQERRORS_VERBOSE);
    Knock told;
    auto status = PQstatus(wire.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
        if (!waitFor(wire.get(), status, int(limit.count() - taken.elapsed()))) {
            told.inTime = false;
            return told;
        }
        status = PQconnectPoll(wire.get());
    }
    told.cameIn = status == PGRES_POLLING_OK;
    if (told.cameIn) {
        told.encrypted = PQsslInUse(wire.get()) == 1;
        told.serverVersion = versionOf(wire.get());
    } else {
        told.said = plain(QString::fromUtf8(PQerrorMessage(wire.get())));
        told.sqlState = stateIn(QString::fromUtf8(PQerrorMessage(wire.get())));
    }
    return told;
}

} // namespace gatelodge::store
