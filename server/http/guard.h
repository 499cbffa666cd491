// The front door of one address: accepts, refuses when the house is full, begins TLS, and hands QHttpServer guarded
// sockets.
#pragma once
#include <optional>
#include <QSslConfiguration>
#include <QTcpServer>

namespace gatelodge::http {

class Connections;

class Guard : public QTcpServer {
    Q_OBJECT
public:
    // `connections` outlives the guard. With `tls` every connection begins with a handshake; a client that stays silent
    // in it holds up nobody but itself.
    Guard(Connections &connections, std::optional<QSslConfiguration> tls);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QTcpSocket *newWire() const;
    void beginTls(QTcpSocket *wire) const;

    Connections &m_connections;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace gatelodge::http
