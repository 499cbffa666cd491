// A private cluster with default settings (fsync on) in a folder that goes away, with people, sites and visits.
#pragma once
#include "server/delivery/worker.h"
#include "server/store/cluster.h"
#include "server/store/session.h"
#include "tests/support/test_database.h"
#include <QJsonObject>

namespace gatelodge::bench {

class BenchHouse {
public:
    BenchHouse();
    ~BenchHouse();
    store::Session &session() { return *m_session; }
    const store::Connection &connection() const { return m_connection; }
    void sql(const QString &text);
    qint64 ask(const QString &query);
    // Everybody has a verified address.
    void addPeople(int count);
    // Sites 1 … count, each with a key, pushing to url(i); everybody has visited all of them an hour ago.
    void addSites(int count, const std::function<QByteArray(int)> &url, bool visited = true);
    std::unique_ptr<delivery::Worker> worker(delivery::Outbound &outbound) const; // started

private:
    QDir m_folder;
    std::unique_ptr<store::Cluster> m_cluster;
    store::Connection m_connection;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<const service::Vault> m_vault;
};

// Statements that make so many people. Everybody has an address, nine in ten have been seen, in the last two years. The
// rows matter here, not who made them: without triggers, whose rows are put beside them by hand.
QString manyPeople(int people);

void print(const QJsonObject &line); // one JSON line on standard output
double median(std::vector<double> samples);
double processorSeconds(); // of this process

// Answers every POST with 200 as fast as it can: one thread, epoll, nothing parsed but the length.
class Sink {
public:
    explicit Sink(int ports);
    ~Sink();
    QByteArray url(int port) const;
    qint64 requests() const { return m_requests.load(); }
    // Called on the sink's thread for every whole request, with the port's number.
    std::function<void(int)> arrived;

private:
    void run();
    struct Talk {
        QByteArray pending;
        int port = 0;
    };
    void accept(int listener, int port);
    void read(int socket, Talk &talk);
    int m_epoll = -1;
    int m_stop = -1;
    std::vector<int> m_listeners;
    std::vector<quint16> m_ports;
    std::map<int, Talk> m_talks;
    std::atomic<qint64> m_requests{0};
    std::thread m_thread;
};

} // namespace gatelodge::bench
