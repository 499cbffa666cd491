// One client's connection, as the guard lets QHttpServer see it.
//
// QHttpServer 6.4 must never meet a client directly: it crashes when one leaves during a pending answer, has no limits,
// and reads and answers ambiguously. So it is given this socket, which is no socket: it reads the real one (the wire),
// checks each request strictly (head_parser.h), and shows QHttpServer one complete request at a time, shortened to two
// lines that name this connection. The real head and body wait here; the answer goes straight to the wire, in one
// write, in order.
#pragma once
#include "server/http/head_parser.h"
#include "server/http/message.h"
#include <QElapsedTimer>
#include <QTcpSocket>

namespace gatelodge::http {

class Connections;

class GuardSocket final : public QTcpSocket {
    Q_OBJECT
public:
    // Takes ownership of the wire, a connected QTcpSocket or a QSslSocket that has begun its handshake.
    GuardSocket(QTcpSocket *wire, quint64 id, Connections &connections);
    ~GuardSocket() override;

    static constexpr QByteArrayView idHeader{"x-connection"}; // the second of the two lines
    quint64 id() const { return m_id; }
    const Head &head() const { return m_head; } // while its request waits for an answer
    QByteArray takeBody() { return std::exchange(m_body, {}); }
    bool encrypted() const;
    QByteArray clientCertificate() const;        // DER, verified; empty without one
    QList<QByteArray> shownCertificates() const; // as in Request

    // Ends the exchange at hand and returns the bytes written, or 0 if there is none (a 504 went out, the client left).
    // `secure` as in Request. nullopt: the response is unsound and has not left; answer with another.
    std::optional<qsizetype> answer(const Response &response, bool secure);

    void start();  // once the connection is known to QHttpServer
    void tick();   // looks at the clock; called every so often
    void retire(); // no further request: closes now, or after the answer that is due

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    bool isSequential() const override { return true; }
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *bytes, qint64 size) override;
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    enum class Stage { Handshake, Head, Body, Answering, Farewell, Gone };

    void pump();
    void readWire();
    bool takeHead();
    bool takeBodyBytes();
    void show();
    void send(const QByteArray &bytes);
    bool delivered() const;
    void awaitNext();
    void refuse(int status);
    void refuse(const Response &response);
    void leave();
    void stopWriting();
    void enter(Stage stage);

    QTcpSocket *m_wire;
    Connections &m_connections;
    quint64 m_id;
    Stage m_stage;
    QElapsedTimer m_since; // since the stage began; in Stage::Head since the head's first byte, if there is one
    QByteArray m_buffer;   // read from the wire, not yet understood
    qsizetype m_scanned = 0;
    QByteArray m_headBytes; // what m_head points into
    Head m_head;
    QByteArray m_body;
    QByteArray m_shown; // the two lines
    qsizetype m_shownUpTo;
    bool m_closes = false; // after the answer that is due
    bool m_retiring = false;
};

} // namespace gatelodge::http
