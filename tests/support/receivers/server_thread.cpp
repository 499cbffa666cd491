#include "tests/support/receivers/server_thread.h"
#include <QSslSocket>

namespace gatelodge::test {
namespace {

class Server : public QTcpServer {
public:
    Server(ServerThread::Accepted accepted, std::optional<QSslConfiguration> tls)
        : m_accepted(std::move(accepted)), m_tls(std::move(tls)) {}

protected:
    void incomingConnection(qintptr descriptor) override {
        auto *socket = new QSslSocket(this); // plain until it is told otherwise, so that STARTTLS is possible
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_tls)
            return m_accepted(socket);
        socket->setSslConfiguration(*m_tls);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { m_accepted(socket); });
        socket->startServerEncryption();
    }

private:
    ServerThread::Accepted m_accepted;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace

ServerThread::ServerThread(Accepted accepted, std::optional<QSslConfiguration> tls)
    : m_server(new Server(std::move(accepted), std::move(tls))) {
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("the test receiver cannot listen");
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

ServerThread::~ServerThread() {
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace gatelodge::test
