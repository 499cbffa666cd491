// What goes out and what comes back: plain values that cross threads.
#pragma once
#include <chrono>
#include <functional>
#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

namespace gatelodge::delivery {

struct OutboundHeader {
    QByteArray name;
    QByteArray value;
};

struct OutboundRequest {
    enum Method { Post, Get };
    QByteArray url;  // absolute, http or https, without user name and password
    QByteArray body; // sent with Post
    QList<OutboundHeader> headers;
    Method method = Post;
    bool internalAllowed = false;               // the site is marked internal: private addresses are allowed (F10)
    std::chrono::milliseconds deadline{15'000}; // for everything: name, connection, TLS, answer (Q5)
    qint64 answerCap = 64 * 1024;               // bytes of body that are read; head and trailer have the same limit
    // Takes the body instead of the answer, on the outbound thread; false: no more of it. Whoever writes it to a disk has
    // an Outbound for that.
    std::function<bool(QByteArrayView)> piece = {};
    QByteArray authorities;                     // PEM of the only accepted CAs; empty: the system's
};

struct OutboundAnswer {
    enum Outcome {
        Answered,      // a whole answer head came; status says what the receiver thinks
        Refused,       // the URL, a header or an address is not allowed; nothing was sent
        ConnectFailed, // no such name, or nobody answers there
        TlsFailed,     // certificate or handshake
        TimedOut,      // the deadline passed, wherever it was
        Broken,        // the connection ended or spoke nonsense before the answer was complete
        Cancelled,     // by us
    };
    struct Timings {        // µs since send(); 0 where it was not reached
        qint64 connect = 0; // connection ready, TLS included; 0 on a reused one
        qint64 firstByte = 0;
        qint64 total = 0;
    };
    Outcome outcome = Broken;
    int status = 0; // set only when Answered
    QByteArray head; // status line and headers as they came, the first 4,000 bytes; set only when Answered
    QByteArray body;
    bool truncated = false; // the body went on beyond answerCap; status still counts
    QByteArray contentType;
    std::optional<std::chrono::seconds> retryAfter;
    Timings timings;
    QString detail; // for logs
};

} // namespace gatelodge::delivery
