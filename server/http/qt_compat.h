// The one place that knows which Qt this is. Between 6.4 and 6.8 QAbstractHttpServer changed how a request is handed
// over and what bind() says; here both look the same: one virtual function for every request, and a bind that answers.
#pragma once
#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>

namespace gatelodge::http {

class EveryRequest : public QAbstractHttpServer {
public:
    using QAbstractHttpServer::QAbstractHttpServer;

    bool attach(QTcpServer *server) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return bind(server);
#else
        bind(server);
        return server->isListening();
#endif
    }

protected:
    virtual void onRequest(const QHttpServerRequest &request) = 0;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override {
        onRequest(request);
        return true;
    }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *) override {
        onRequest(request);
        return true;
    }
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#else
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif
};

} // namespace gatelodge::http
