// The listener: guard, QHttpServer and dispatcher put together. Lives in one thread, the HTTP thread, with everything
// that belongs to it; only Reply crosses threads.
#pragma once
#include "server/http/client_address.h"
#include "server/http/dispatcher.h"
#include "server/http/limits.h"
#include "server/http/log.h"
#include "server/http/tls.h"
#include <QObject>
#include <QRandomGenerator>

namespace gatelodge::http {

class Connections;
class GuardSocket;
class Mailbox;
struct Exchange;

class Server : public QObject {
    Q_OBJECT
public:
    struct Settings {
        Limits limits;
        TrustedProxies trustedProxies;
        AccessLog accessLog; // called on the HTTP thread, after the answer was written
    };
    Server(Settings settings, Dispatcher dispatcher, QObject *parent = nullptr);
    // Lanes must be still by now, or their answers are thrown away; open connections are cut.
    ~Server() override;

    // On the HTTP thread; may be called for several addresses. Port 0 takes a free one; the port is the answer.
    // Unavailable if the address cannot be had, Misconfigured if the identity is unsound.
    Result<quint16> listen(const QHostAddress &address, quint16 port,
                           const std::optional<TlsIdentity> &identity = std::nullopt);
    // Stops listening and closes idle connections; answers that are due still go out. What is brought to its end only
    // now is answered by 503, and reaches nobody.
    void close();
    int connectionCount() const;

private:
    class Entrance;

    void serve(quint64 connection);
    Request requestFrom(const GuardSocket &socket);
    void deliver(const Exchange &exchange, Response &&response);
    void logRefusal(const GuardSocket &socket, int status, qsizetype bytes) const;
    QByteArray newRequestId();

    Settings m_settings;
    Dispatcher m_dispatcher;
    QRandomGenerator m_random;
    bool m_closed = false;
    Connections *m_connections;           // before m_entrance, whose sockets it knows
    std::unique_ptr<Entrance> m_entrance; // QHttpServer
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace gatelodge::http
