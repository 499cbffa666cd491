// One server of the house as it really runs: listener, lanes, follower, gatherer and snapshot over a real database. Two
// nodes over one database are two of these.
#pragma once
#include "server/http/server.h"
#include "server/protocol/community/routes.h"
#include "server/service/access.h"
#include "server/service/houses.h"
#include "server/service/sign_in.h"
#include "server/store/lane.h"
#include "tests/support/builders.h"
#include "tests/support/test_database.h"
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

namespace gatelodge::community::tests {

using gatelodge::tests::aSite;
using gatelodge::tests::aUser;
using gatelodge::tests::TestDatabase;
using gatelodge::tests::value;

struct Answer {
    int status = 0;                       // 0: the connection ended before an answer
    QMap<QByteArray, QByteArray> headers; // names lower case
    QByteArray body;
    QByteArray location() const { return headers.value("location"); }
};

// A browser or a site's server: one connection, one request after the other.
class Client {
public:
    explicit Client(quint16 port) : m_port(port) {}

    Answer ask(const QByteArray &request) {
        send(request);
        return receive();
    }
    void send(const QByteArray &request) {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            m_socket.waitForConnected(30'000);
        }
        m_socket.write(request);
        m_socket.flush();
    }
    Answer receive() {
        QByteArray read;
        Answer answer;
        for (;;) {
            read += m_socket.readAll();
            const qsizetype end = read.indexOf("\r\n\r\n");
            if (end >= 0 && answer.status == 0)
                answer = headIn(read.first(end));
            if (end >= 0 && read.size() >= end + 4 + answer.headers.value("content-length").toLongLong()) {
                answer.body = read.sliced(end + 4);
                return answer;
            }
            if (!m_socket.waitForReadyRead(30'000))
                return {};
        }
    }
    Answer get(const QByteArray &target, const QByteArray &cookie = {}, const QByteArray &headers = {}) {
        return ask("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" +
                   (cookie.isEmpty() ? QByteArray() : "Cookie: gatelodge=" + cookie + "\r\n") + headers + "\r\n");
    }
    Answer post(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {}) {
        return ask("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }

private:
    static Answer headIn(const QByteArray &head) {
        Answer answer;
        const QList<QByteArray> lines = head.split('\n');
        answer.status = lines.first().mid(9, 3).toInt();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return answer;
    }
    quint16 m_port;
    QTcpSocket m_socket;
};

class Node {
public:
    Node(const store::Connection &connection, std::shared_ptr<const service::Vault> vault, SearchLimits limits = {},
         std::chrono::milliseconds seenEvery = std::chrono::seconds(30))
        : m_means(std::move(vault), "a key for tests", http::Cookies(false), nullptr),
          m_follower(std::make_unique<quick::SnapshotFollower>(connection, connection)),
          m_seen(std::make_unique<quick::SeenSessions>(connection, seenEvery)),
          m_gatherer(std::make_unique<quick::VisitGatherer>(connection, m_means.trouble)),
          m_lane(std::make_unique<store::Lane>(QStringLiteral("web"), connection, 4, 1000)) {
        m_means.searchLimits = limits;
        m_quick = std::make_shared<QuickHop>(
            *m_follower, *m_seen, [this](quick::Arrival &arrival) { return ++m_quickHops, m_gatherer->add(arrival); },
            m_means);
        m_server = new http::Server(
            {}, http::Dispatcher(value(http::Router::build(communityRoutes(m_means, m_quick))),
                                 http::CsrfGuard(QUrl(QStringLiteral("http://localhost")), "a key for tests"),
                                 laneRunner()));
        m_quick->moveToThread(&m_thread);
        m_server->moveToThread(&m_thread);
        m_thread.start();
        m_follower->start();
        onThread([this] { m_port = value(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0)); });
    }
    ~Node() {
        onThread([this] { delete m_server; });
        m_lane.reset();
        m_thread.quit();
        m_thread.wait();
        m_quick.reset();
    }

    quint16 port() const { return m_port; }
    Client client() const { return Client(m_port); }
    int quickHops() const { return m_quickHops; } // how many were answered from the snapshot
    bool isFresh() const { return m_follower->isFresh(); }
    const quick::VisitGatherer &gatherer() const { return *m_gatherer; }
    QuickHop &quickHop() { return *m_quick; }
    const CommunityMeans &means() const { return m_means; }

private:
    http::LaneRunner laneRunner() {
        return [this](http::Lane, const http::Request &request, http::LaneHandler handler, http::Reply reply) {
            return m_lane->submit(
                [this, request, handler = std::move(handler), reply](Result<store::Session *> session) mutable {
                    http::answerFromLane(reply, session ? handler(request, **session)
                                                        : m_means.page(request, 503).with("Retry-After", "5"));
                });
        };
    }
    template <typename Work> void onThread(Work work) {
        QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
    }

    CommunityMeans m_means;
    std::unique_ptr<quick::SnapshotFollower> m_follower;
    std::unique_ptr<quick::SeenSessions> m_seen;
    std::unique_ptr<quick::VisitGatherer> m_gatherer;
    std::unique_ptr<store::Lane> m_lane;
    std::shared_ptr<QuickHop> m_quick;
    http::Server *m_server = nullptr;
    QThread m_thread;
    quint16 m_port = 0;
    std::atomic<int> m_quickHops = 0;
};

// Records for these tests.
class Records {
public:
    explicit Records(store::Session &session, const service::SealingKey &sealing)
        : m_session(session), m_sealing(sealing) {}

    static service::ManageSites mayManageSites() { return service::Access::owner(Actor::system()).manageSites(); }
    // A person with everything that the gates ask for, signed in: the cookie's text.
    QByteArray signIn(const UserId &uid) { return value(service::openSession(m_session, uid, false, {})).session.text; }
    UserId person(const QString &username) {
        return aUser(m_session)
            .called(username)
            .withEmail(username + QStringLiteral("@example.org"))
            .withPassword("none")
            .make();
    }
    SiteKey giveKey(const SiteId &site, FormatVersion version = FormatVersion::AesSiv) {
        const QString base64 = value(service::makeKey(m_session, mayManageSites(), m_sealing, site));
        return value(SiteKey::parse(version, base64.toLatin1()));
    }
    SiteId site(const std::function<void(SiteProfile &)> &change = [](SiteProfile &) {}) {
        return aSite(m_session).with(change).make();
    }
    void sql(const QString &text) { value(m_session.script(text)); }

private:
    store::Session &m_session;
    service::SealingKey m_sealing;
};

inline QByteArray hopPath(const SiteId &site, const QByteArray &rest = {}) {
    return "/account/auth/" + QByteArray::number(site.value) + '/' + rest;
}

} // namespace gatelodge::community::tests
