#include "tests/bench/queue_bench.h"
#include "server/service/houses.h"
#include "server/service/random_bytes.h"
#include "server/store/migrator.h"
#include "server/store/places.h"
#include <arpa/inet.h>
#include <cstdio>
#include <libpq-fe.h>
#include <QJsonDocument>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatelodge::bench {

using tests::value;

BenchHouse::BenchHouse() : m_vault(std::make_shared<service::Vault>(service::Vault::generate())) {
    const QString base = qEnvironmentVariable("GATELODGE_BENCH_DIR", QStringLiteral("/tmp"));
    m_folder = QDir(QStringLiteral("%1/gatelodge-bench-%2").arg(base).arg(getpid()));
    m_folder.mkpath(QStringLiteral("."));
    m_cluster = value(store::Cluster::start(m_folder));
    m_connection = m_cluster->connection();
    m_session = value(store::Session::open(m_connection));
    value(store::migrate(*m_session));
}

BenchHouse::~BenchHouse() {
    m_session.reset();
    m_cluster.reset();
    m_folder.removeRecursively();
}

void BenchHouse::sql(const QString &text) { value(m_session->script(text)); }

qint64 BenchHouse::ask(const QString &query) {
    PGresult *result = PQexec(m_session->handle(), query.toUtf8().constData());
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        qFatal("%s", PQresultErrorMessage(result));
    const qint64 answer = QByteArray(PQgetvalue(result, 0, 0)).toLongLong();
    PQclear(result);
    return answer;
}

QString manyPeople(int people) {
    return QStringLiteral(
               "DROP INDEX gatelodge.user_search_trgm, gatelodge.emails_address_trgm;"
               "BEGIN; SET LOCAL session_replication_role = replica;"
               "INSERT INTO users (username, first_name, last_name, created_at, status) SELECT 'p' || i, "
               "'Name' || i % 5000, 'Family' || i % 90000, now() - (i * 37 % 1000000) * interval '1 minute', "
               "CASE WHEN i % 50 = 0 THEN 'suspended' WHEN i % 90 = 1 THEN 'pending' ELSE 'active' END "
               "FROM generate_series(1, %1) i;"
               "INSERT INTO emails (user_uid, address, is_primary, verified_at) SELECT uid, username || "
               "'@example.org', true, now() FROM users WHERE username ~ '^p[0-9]';"
               "INSERT INTO user_order (uid, email) SELECT uid, username || '@example.org' FROM users WHERE "
               "username ~ '^p[0-9]';"
               "INSERT INTO sign_in_log (at, result, user_uid) SELECT now() - random() * interval '700 d', "
               "'came_in', uid FROM users WHERE right(username, 1) <> '7'; COMMIT; ANALYZE")
        .arg(people);
}

void BenchHouse::addPeople(int count) {
    sql(QStringLiteral(
            "INSERT INTO users (username, first_name, last_name) SELECT 'user' || g, 'First ' || g, 'Last ' || g FROM "
            "generate_series(1, %1) g; INSERT INTO emails (user_uid, address, is_primary, verified_at) SELECT uid, "
            "username || '@example.org', true, now() FROM users; DELETE FROM user_change")
            .arg(count));
    sql(QStringLiteral("ANALYZE users, emails"));
}

void BenchHouse::addSites(int count, const std::function<QByteArray(int)> &url, bool visited) {
    sql(QStringLiteral("INSERT INTO orgs (name) VALUES ('Club')"));
    for (int i = 0; i < count; ++i) {
        SiteProfile profile;
        profile.name = QStringLiteral("Site %1").arg(i);
        profile.org = OrgId(1);
        profile.redirectUrl = QStringLiteral("https://example.org/");
        profile.apiUrl = QString::fromLatin1(url(i));
        profile.pushChanges = profile.internal = true;
        const SiteId site = value(store::insertSite(*m_session, profile));
        const auto key = service::randomBytes(64);
        value(store::replaceSiteKey(*m_session, site, m_vault->sealingKey().seal(service::kSiteKey, key),
                                    service::fingerprintOf(key), CryptoVersion::V3));
    }
    if (visited)
        sql(QStringLiteral(
            "INSERT INTO visits (user_uid, site_id, revision, last_at) SELECT uid, site_id, users.revision, "
            "now() - interval '1 hour' FROM users, sites; DELETE FROM site_queue; ANALYZE visits"));
}

std::unique_ptr<delivery::Worker> BenchHouse::worker(delivery::Outbound &outbound) const {
    delivery::WorkerOptions options;
    options.database = m_connection;
    options.vault = m_vault;
    auto worker = std::make_unique<delivery::Worker>(std::move(options), outbound);
    QObject::connect(worker.get(), &delivery::Worker::trouble,
                     [](const QString &what) { std::fprintf(stderr, "worker: %s\n", qPrintable(what)); });
    worker->start();
    return worker;
}

void print(const QJsonObject &line) {
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double median(std::vector<double> samples) {
    std::sort(samples.begin(), samples.end());
    return samples.empty() ? 0 : samples[samples.size() / 2];
}

double processorSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

Sink::Sink(int ports) : m_epoll(epoll_create1(0)), m_stop(eventfd(0, 0)) {
    const auto watch = [this](int fd) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = fd;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    };
    watch(m_stop);
    for (int i = 0; i < ports; ++i) {
        const int listener = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        if (bind(listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(listener, 64) != 0)
            qFatal("cannot listen");
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length);
        m_listeners.push_back(listener);
        m_ports.push_back(ntohs(address.sin_port));
        watch(listener);
    }
    m_thread = std::thread([this] { run(); });
}

Sink::~Sink() {
    const quint64 one = 1;
    if (write(m_stop, &one, sizeof one) != sizeof one)
        qFatal("cannot stop the sink");
    m_thread.join();
    for (const auto &[socket, talk] : m_talks)
        close(socket);
    for (const int listener : m_listeners)
        close(listener);
    close(m_epoll);
    close(m_stop);
}

QByteArray Sink::url(int port) const {
    return "http://127.0.0.1:" + QByteArray::number(m_ports[size_t(port)]) + "/push";
}

void Sink::accept(int listener, int port) {
    const int socket = ::accept(listener, nullptr, nullptr);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    m_talks[socket] = Talk{{}, port};
}

void Sink::read(int socket, Talk &talk) {
    char buffer[65536];
    const ssize_t got = ::read(socket, buffer, sizeof buffer);
    if (got <= 0) {
        close(socket);
        m_talks.erase(socket);
        return;
    }
    talk.pending.append(buffer, got);
    const auto end = talk.pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const auto name = talk.pending.indexOf("Content-Length:");
    const auto length =
        talk.pending.mid(name + 15, talk.pending.indexOf('\r', name) - name - 15).trimmed().toLongLong();
    if (talk.pending.size() < end + 4 + length)
        return;
    talk.pending.clear();
    if (arrived)
        arrived(talk.port);
    static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    if (write(socket, answer, sizeof answer - 1) < 0)
        qFatal("cannot answer");
    ++m_requests;
}

void Sink::run() {
    epoll_event events[64];
    while (true) {
        const int count = epoll_wait(m_epoll, events, 64, -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[i].data.fd;
            if (fd == m_stop)
                return;
            const auto listener = std::find(m_listeners.begin(), m_listeners.end(), fd);
            if (listener != m_listeners.end())
                accept(fd, int(listener - m_listeners.begin()));
            else
                read(fd, m_talks.at(fd));
        }
    }
}

} // namespace gatelodge::bench
