// Receivers: real servers on loopback for tests, scripted to behave well or badly.
//
// This part owns a TCP server (plain or TLS) on a thread of its own and the talk of one connection; it knows nothing of
// what is tested. Ports are chosen by the system.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace gatelodge::test {

// Accepts connections on its thread and hands each, ready to talk (TLS done), to `accepted` there.
class ServerThread {
public:
    using Accepted = std::function<void(QTcpSocket *)>;
    explicit ServerThread(Accepted accepted, std::optional<QSslConfiguration> tls = {});
    ~ServerThread();

    quint16 port() const { return m_port; }

private:
    QThread m_thread;
    QTcpServer *m_server; // lives on m_thread
    quint16 m_port = 0;
};

} // namespace gatelodge::test
