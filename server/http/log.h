// The room's log category, and one line about each answered request for whoever wants it.
#pragma once
#include <chrono>
#include <functional>
#include <QHostAddress>
#include <QLoggingCategory>

namespace gatelodge::http {

Q_DECLARE_LOGGING_CATEGORY(logHttp)

struct AccessLine {
    QByteArray id;     // of the request; empty where the guard refused it before it was one
    QByteArray method; // empty likewise
    QByteArray path;   // without the query, which may hold secrets; percent-encoded, so free of control characters
    QHostAddress client;
    int status = 0;
    qsizetype bytes = 0;                   // written to the connection; 0 if the client had left
    std::chrono::microseconds duration{0}; // from the whole request to its answer
};
using AccessLog = std::function<void(const AccessLine &)>;

} // namespace gatelodge::http
