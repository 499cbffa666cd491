#include "server/http/guard_socket.h"
#include "server/http/answer.h"
#include "server/http/connections.h"
#include "server/http/log.h"
#include <cstring>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <sys/socket.h>

namespace gatelodge::http {
namespace {

constexpr qint64 readAhead = 64 * 1024; // more stays in the kernel, which slows the client down

QSslSocket *tlsOf(QTcpSocket *wire) { return qobject_cast<QSslSocket *>(wire); }

} // namespace

GuardSocket::GuardSocket(QTcpSocket *wire, quint64 id, Connections &connections)
    : m_wire(wire), m_connections(connections), m_id(id), m_stage(tlsOf(wire) ? Stage::Handshake : Stage::Head),
      m_shown("GET / HTTP/1.1\r\n" + idHeader.toByteArray() + ": " + QByteArray::number(id) + "\r\n\r\n"),
      m_shownUpTo(m_shown.size()) {
    wire->setParent(this);
    wire->setReadBufferSize(readAhead);
    setPeerAddress(wire->peerAddress());
    setPeerPort(wire->peerPort());
    setLocalAddress(wire->localAddress());
    setLocalPort(wire->localPort());
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(ConnectedState);
    m_since.start();
    connect(wire, &QTcpSocket::readyRead, this, &GuardSocket::pump);
    connect(wire, &QTcpSocket::bytesWritten, this, &GuardSocket::pump);
    connect(wire, &QTcpSocket::disconnected, this, &GuardSocket::leave);
    if (auto *tls = tlsOf(wire)) {
        connect(tls, &QSslSocket::encrypted, this, [this] {
            enter(Stage::Head);
            pump();
        });
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &GuardSocket::pump);
        connect(tls, &QSslSocket::errorOccurred, this, [this] {
            if (m_stage == Stage::Handshake)
                m_wire->abort();
        });
    }
}

GuardSocket::~GuardSocket() {
    m_wire->disconnect(this);
    m_connections.forget(*this);
    setSocketState(UnconnectedState); // else the base class would try to close a connection that it never had
    setOpenMode(QIODevice::NotOpen);
}

bool GuardSocket::encrypted() const {
    const auto *tls = tlsOf(m_wire);
    return tls && tls->isEncrypted();
}

QByteArray GuardSocket::clientCertificate() const {
    const auto *tls = tlsOf(m_wire);
    if (!tls || tls->peerCertificate().isNull() || !tls->sslHandshakeErrors().isEmpty())
        return {};
    return tls->peerCertificate().toDer();
}

QList<QByteArray> GuardSocket::shownCertificates() const {
    const auto *tls = tlsOf(m_wire);
    QList<QByteArray> shown;
    if (tls && !tls->peerCertificate().isNull()) {
        for (const QSslCertificate &certificate : tls->peerCertificateChain())
            shown.append(certificate.toDer());
    }
    return shown;
}

void GuardSocket::enter(Stage stage) {
    m_stage = stage;
    m_since.restart();
}

void GuardSocket::start() {
    if (m_wire->state() == ConnectedState)
        pump();
    else
        leave();
}

void GuardSocket::pump() {
    if (m_stage == Stage::Farewell) {
        m_wire->skip(m_wire->bytesAvailable());
        return;
    }
    // While an answer is due or on its way, bytes stay on the wire: order is kept, and nobody can pile up answers.
    if ((m_stage != Stage::Head && m_stage != Stage::Body) || !delivered())
        return;
    readWire();
    if (m_stage == Stage::Head && !takeHead())
        return;
    if (takeBodyBytes())
        show();
}

bool GuardSocket::delivered() const {
    const auto *tls = tlsOf(m_wire);
    return m_wire->bytesToWrite() == 0 && (!tls || tls->encryptedBytesToWrite() == 0);
}

void GuardSocket::readWire() {
    const qint64 waiting = m_wire->bytesAvailable();
    if (waiting <= 0)
        return;
    const qsizetype before = m_buffer.size();
    if (before == 0 && m_stage == Stage::Head)
        m_since.restart();
    m_buffer.resize(before + waiting);
    const qint64 got = m_wire->read(m_buffer.data() + before, waiting);
    m_buffer.resize(before + qMax<qint64>(got, 0));
}

bool GuardSocket::takeHead() {
    const HeadScan scan = scanHead(m_buffer, m_scanned);
    if (scan.outcome == HeadScan::Malformed) {
        refuse(400);
        return false;
    }
    if (scan.outcome == HeadScan::Incomplete) {
        if (m_buffer.size() > m_connections.limits().headBytes)
            refuse(431);
        return false;
    }
    m_headBytes = m_buffer.first(scan.size);
    m_buffer.remove(0, scan.size + 4);
    m_scanned = 0;
    if (const int status = parseHead(m_headBytes, m_connections.limits(), m_head)) {
        refuse(status);
        return false;
    }
    m_closes = m_head.closes || m_retiring;
    if (m_head.contentLength == 0)
        return true;
    if (const auto refusal = m_connections.hooks().beforeBody(*this)) {
        refuse(*refusal);
        return false;
    }
    if (m_head.expectsContinue && m_buffer.isEmpty())
        m_wire->write("HTTP/1.1 100 Continue\r\n\r\n");
    enter(Stage::Body);
    return true;
}

bool GuardSocket::takeBodyBytes() {
    const qint64 missing = m_head.contentLength - m_body.size();
    if (m_buffer.size() <= missing) {
        m_body += m_buffer;
        m_buffer.resize(0);
    } else if (missing > 0) {
        m_body += QByteArrayView(m_buffer).first(missing);
        m_buffer.remove(0, missing);
    }
    return m_body.size() == m_head.contentLength;
}

void GuardSocket::show() {
    enter(Stage::Answering);
    m_shownUpTo = 0;
    Q_EMIT readyRead();
}

std::optional<qsizetype> GuardSocket::answer(const Response &response, bool secure) {
    if (m_stage != Stage::Answering)
        return 0;
    QByteArray bytes;
    const AnswerShape shape{m_head.method == QByteArrayView("HEAD"), m_closes || m_retiring, secure};
    if (!renderAnswer(response, shape, bytes))
        return std::nullopt;
    m_body.clear();
    m_head.method = {}; // a later refusal must not take itself for the answer to a HEAD
    if (shape.closes) {
        enter(Stage::Farewell);
        send(bytes);
        m_wire->disconnectFromHost();
    } else {
        enter(Stage::Head);
        send(bytes);
        awaitNext();
    }
    return bytes.size();
}

void GuardSocket::awaitNext() {
    // Queued, because this may run inside QHttpServer's own reading of the request just answered.
    if (!m_buffer.isEmpty() || m_wire->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &GuardSocket::pump, Qt::QueuedConnection);
}

void GuardSocket::send(const QByteArray &bytes) {
    m_wire->write(bytes);
    m_wire->flush();
}

void GuardSocket::refuse(int status) {
    const QByteArray line = QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray() + '\n';
    refuse(Response::text(line, status));
}

// The connection cannot go on: where the next request begins is no longer known. It is read on for a little while,
// since closing a socket with unread bytes resets it, and the client would never see why.
void GuardSocket::refuse(const Response &response) {
    QByteArray bytes;
    if (!renderAnswer(response, {m_head.method == QByteArrayView("HEAD"), true, encrypted()}, bytes))
        qCCritical(logHttp, "a refusal (%d) has an unsound header and was not sent", response.status);
    enter(Stage::Farewell);
    m_buffer.clear();
    m_body.clear();
    m_connections.hooks().refused(*this, response.status, bytes.size());
    send(bytes);
    stopWriting();
}

void GuardSocket::stopWriting() {
    if (!tlsOf(m_wire) && m_wire->state() == ConnectedState && m_wire->bytesToWrite() == 0)
        ::shutdown(int(m_wire->socketDescriptor()), SHUT_WR);
}

void GuardSocket::tick() {
    const Limits &limits = m_connections.limits();
    const std::chrono::milliseconds waited(m_since.elapsed());
    switch (m_stage) {
    case Stage::Handshake:
        if (waited > limits.handshake)
            m_wire->abort();
        return;
    case Stage::Head:
        if (!delivered()) {
            if (waited > limits.delivery)
                m_wire->abort();
        } else if (m_buffer.isEmpty()) {
            if (waited > limits.idle)
                m_wire->abort();
        } else if (waited > limits.head) {
            refuse(408);
        }
        return;
    case Stage::Body:
        if (waited > limits.body)
            refuse(408);
        return;
    case Stage::Answering:
        if (waited > limits.answer)
            refuse(504);
        return;
    case Stage::Farewell:
        if (waited > (delivered() ? limits.farewell : limits.delivery))
            m_wire->abort();
        return;
    case Stage::Gone: return;
    }
}

void GuardSocket::retire() {
    m_retiring = true;
    if (m_stage == Stage::Handshake || (m_stage == Stage::Head && m_buffer.isEmpty()))
        m_wire->disconnectFromHost();
}

void GuardSocket::leave() {
    if (m_stage == Stage::Gone)
        return;
    m_stage = Stage::Gone;
    m_connections.forget(*this);
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
    deleteLater(); // QHttpServer does so too, except while it believes to be handling a request
}

qint64 GuardSocket::bytesAvailable() const { return QTcpSocket::bytesAvailable() + m_shown.size() - m_shownUpTo; }

qint64 GuardSocket::bytesToWrite() const { return m_wire->bytesToWrite(); }

void GuardSocket::disconnectFromHost() { retire(); }

void GuardSocket::close() { retire(); }

qint64 GuardSocket::readData(char *bytes, qint64 size) {
    size = qMin<qint64>(size, m_shown.size() - m_shownUpTo);
    std::memcpy(bytes, m_shown.constData() + m_shownUpTo, size_t(size));
    m_shownUpTo += size;
    return size;
}

qint64 GuardSocket::writeData(const char *, qint64 size) {
    // Answers do not come this way: QHttpServer writes only if it could not read the two lines, which would be a
    // defect.
    qCCritical(logHttp, "QHttpServer answered by itself; the connection is closed");
    m_wire->abort();
    return size;
}

} // namespace gatelodge::http
