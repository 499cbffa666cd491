// How many sign-ins by OpenID Connect a second: authorize with a session, the code for tokens (ES256), the user info;
// each on connections that stay, one PostgreSQL with durable commits. What it costs the server, the database and the
// load generator tells what limits it: few connections wait for the disk, twice a flow; many for processors, and
// "two_cores_per_second" is what two of them would bring if they did nothing else.
//
//   bench_oidc_flow [--people 5000] [--seconds 8] [--connections 1,16,64] [--lanes 8]
//
// One JSON object a line. The last lines are the bare work behind a flow: ES256 on one thread, and a durable commit.
#include "server/jose/signing_key.h"
#include "tests/bench/cluster_cpu.h"
#include "tests/bench/oidc_house.h"
#include <arpa/inet.h>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <netinet/tcp.h>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

void print(const QJsonObject &line) {
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double processSeconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

// A browser and its site's server, on one connection.
class Talker {
public:
    explicit Talker(quint16 port) {
        m_socket = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("the server cannot be reached");
    }
    ~Talker() { close(m_socket); }
    Talker(const Talker &) = delete;
    Talker &operator=(const Talker &) = delete;

    // The whole answer, head and body.
    QByteArray ask(const QByteArray &request) {
        if (send(m_socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
            return {};
        QByteArray read;
        for (;;) {
            char piece[8192];
            const ssize_t count = recv(m_socket, piece, sizeof piece, 0);
            if (count <= 0)
                return {};
            read.append(piece, count);
            const qsizetype end = read.indexOf("\r\n\r\n");
            if (end < 0)
                continue;
            const qsizetype length = read.indexOf("Content-Length: ");
            const qsizetype body =
                length < 0 ? 0 : read.mid(length + 16, read.indexOf('\r', length) - length - 16).toLongLong();
            if (read.size() >= end + 4 + body)
                return read;
        }
    }

private:
    int m_socket;
};

QByteArray between(const QByteArray &text, QByteArrayView before, QByteArrayView after) {
    const qsizetype from = text.indexOf(before);
    if (from < 0)
        return {};
    const qsizetype to = text.indexOf(after, from + before.size());
    return text.mid(from + before.size(), to < 0 ? -1 : to - from - before.size());
}

enum Step { Authorize, Token, UserInfo };
constexpr const char *kSteps[] = {"authorize", "token", "userinfo"};

class Flow {
public:
    explicit Flow(int people) : m_people(people) {}

    QByteArray authorize() const {
        const QByteArray cookie =
            "tok" + QByteArray::number(m_person).rightJustified(8, '0') + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";
        return "GET /oidc/authorize?response_type=code&client_id=site-" + m_site + "&redirect_uri=https%3A%2F%2Fsite" +
               m_site +
               ".example.org%2Fback&scope=openid%20profile%20email&state=af0ifjsldkj&nonce=n-0S6_WzA2Mj"
               "&code_challenge=" +
               challenge() + "&code_challenge_method=S256 HTTP/1.1\r\nHost: localhost\r\nCookie: gatelodge=" + cookie +
               "\r\n\r\n";
    }
    QByteArray token(const QByteArray &code) const {
        const QByteArray secret = kClientSecret.left(42) + char('a' + m_site.toInt());
        const QByteArray body = "grant_type=authorization_code&code=" + code + "&redirect_uri=https%3A%2F%2Fsite" +
                                m_site + ".example.org%2Fback&code_verifier=" + kVerifier;
        return "POST /oidc/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
               "Authorization: Basic " +
               ("site-" + m_site + ':' + secret).toBase64() + "\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    }
    static QByteArray userInfo(const QByteArray &token) {
        return "GET /oidc/userinfo HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }

    // False: it went wrong. Nanoseconds of each step are added.
    bool run(Talker &talker, qint64 (&spent)[3]) {
        return run(talker, spent, int(QRandomGenerator::global()->bounded(m_people)));
    }
    bool run(Talker &talker, qint64 (&spent)[3], int person) {
        m_person = person;
        m_site = QByteArray::number(m_person % kSites + 1);
        QElapsedTimer timer;
        timer.start();
        const QByteArray code = between(talker.ask(authorize()), "code=", "&");
        spent[Authorize] += timer.nsecsElapsed();
        timer.restart();
        const QByteArray told = between(talker.ask(token(code)), "\"access_token\":\"", "\"");
        spent[Token] += timer.nsecsElapsed();
        timer.restart();
        const QByteArray known = talker.ask(userInfo(told));
        spent[UserInfo] += timer.nsecsElapsed();
        return known.startsWith("HTTP/1.1 200") && known.contains("\"email\"");
    }

private:
    static QByteArray challenge() {
        static const QByteArray made = QCryptographicHash::hash(kVerifier, QCryptographicHash::Sha256)
                                           .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        return made;
    }
    int m_people, m_person = 0;
    QByteArray m_site;
};

struct Plan {
    int people = 5'000;
    int seconds = 8;
    QString folder;
};

void drive(quint16 port, const Plan &plan, int connections) {
    std::atomic<qint64> flows = 0, wrong = 0, spent[3] = {0, 0, 0};
    std::atomic<double> load = 0;
    const double cpu = processSeconds(), database = databaseSeconds(plan.folder);
    QElapsedTimer whole;
    whole.start();
    std::vector<std::thread> threads;
    for (int i = 0; i < connections; ++i)
        threads.emplace_back([&] {
            Talker talker(port);
            Flow flow(plan.people);
            qint64 mine[3] = {0, 0, 0};
            while (whole.elapsed() < plan.seconds * 1000)
                ++(flow.run(talker, mine) ? flows : wrong);
            for (int step = 0; step < 3; ++step)
                spent[step] += mine[step];
            load += threadSeconds();
        });
    for (std::thread &thread : threads)
        thread.join();
    const double seconds = double(whole.nsecsElapsed()) / 1e9, done = double(flows);
    const double server = (processSeconds() - cpu - load) / done * 1e6;
    const double ofDatabase = (databaseSeconds(plan.folder) - database) / done * 1e6, ofLoad = load / done * 1e6;
    QJsonObject line{{QStringLiteral("what"), QStringLiteral("flow")},
                     {QStringLiteral("connections"), connections},
                     {QStringLiteral("per_second"), done / seconds},
                     {QStringLiteral("server_cpu_us"), server},
                     {QStringLiteral("database_cpu_us"), ofDatabase},
                     {QStringLiteral("load_cpu_us"), ofLoad},
                     {QStringLiteral("two_cores_per_second"), 2e6 / (server + ofDatabase + ofLoad)},
                     {QStringLiteral("wrong"), qint64(wrong)}};
    for (const Step step : {Authorize, Token, UserInfo})
        line.insert(QLatin1StringView(kSteps[step]) + QStringLiteral("_ms"), double(spent[step]) / done / 1e6);
    print(line);
}

// Everybody comes once: what is known of them then stands in the snapshot.
void warmUp(quint16 port, const Plan &plan) {
    constexpr int together = 16;
    std::vector<std::thread> threads;
    for (int first = 0; first < together; ++first)
        threads.emplace_back([&, first] {
            Talker talker(port);
            Flow flow(plan.people);
            qint64 mine[3] = {0, 0, 0};
            for (int person = first; person < plan.people; person += together)
                flow.run(talker, mine, person);
        });
    for (std::thread &thread : threads)
        thread.join();
}

template <typename Work> double perSecond(int rounds, const Work &work) {
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        work();
    return rounds / (double(timer.nsecsElapsed()) / 1e9);
}

void bareWork(const store::Connection &connection) {
    const auto key = jose::SigningKey::generate(SigningAlgorithm::Es256);
    const auto session = store::Session::open(connection);
    if (!key || !session)
        qFatal("no key or no session");
    const QJsonObject claims{{QStringLiteral("sub"), QStringLiteral("0b9c6a5e-0d0f-4a3c-9d57-4f1b8f7a1c11")}};
    const QByteArray token = *key->sign(claims, "at+jwt");
    const auto publicKey = jose::JsonWebKey::read(key->publicJwk());
    const QByteArray head = token.left(token.lastIndexOf('.'));
    const QByteArray signature = *jose::fromBase64Url(token.mid(token.lastIndexOf('.') + 1));
    print({{QStringLiteral("what"), QStringLiteral("ES256 on one thread")},
           {QStringLiteral("signs_per_second"), perSecond(5000, [&] { return key->sign(claims, "at+jwt"); })},
           {QStringLiteral("verifies_per_second"),
            perSecond(5000, [&] { return publicKey->verifies(QStringLiteral("ES256"), head, signature); })}});
    static_cast<void>((*session)->script(QStringLiteral("CREATE TABLE bare_commits (n int)")));
    print({{QStringLiteral("what"), QStringLiteral("a durable commit of one row, one session")},
           {QStringLiteral("per_second"), perSecond(500, [&] {
                return (*session)->script(QStringLiteral("INSERT INTO bare_commits VALUES (1)"));
            })}});
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("people"), QString(), QStringLiteral("n"), QStringLiteral("5000")});
    parser.addOption({QStringLiteral("seconds"), QString(), QStringLiteral("n"), QStringLiteral("8")});
    parser.addOption({QStringLiteral("connections"), QString(), QStringLiteral("list"), QStringLiteral("1,16,64")});
    parser.addOption({QStringLiteral("lanes"), QString(), QStringLiteral("n"), QStringLiteral("8")});
    parser.process(app);

    QTemporaryDir folder(QStringLiteral("/var/tmp/gatelodge-bench-XXXXXX"));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)); // the database's account passes through
    const Plan plan{parser.value(QStringLiteral("people")).toInt(), parser.value(QStringLiteral("seconds")).toInt(),
                    folder.path()};
    auto cluster = store::Cluster::start(QDir(folder.path()));
    if (!cluster)
        qFatal("%ls", qUtf16Printable(cluster.error().detail));
    const store::Connection connection = (*cluster)->connection();
    auto means = std::make_shared<service::Means>();
    means->vault = std::make_shared<const service::Vault>(service::Vault::generate());
    means->publicUrl = "http://localhost";
    for (const Done &filled : {fill(connection, *means->vault, plan.people), fillOpenId(connection, *means)}) {
        if (!filled)
            qFatal("%ls", qUtf16Printable(filled.error().detail));
    }
    {
        OidcHouse house(connection, means, parser.value(QStringLiteral("lanes")).toInt());
        warmUp(house.port(), plan);
        const auto connections = parser.value(QStringLiteral("connections")).split(u',');
        for (const QString &count : connections)
            drive(house.port(), plan, count.toInt());
    }
    bareWork(connection);
    return 0;
}
