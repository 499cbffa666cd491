// A browser small enough to see every step: it keeps cookies by host (not by port, as browsers do) and follows nothing.
#pragma once
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

namespace gatelodge::tests {

struct Seen {
    int status = 0;
    QByteArray body;
    QByteArray location;
    QByteArray policy; // Content-Security-Policy
    bool says(const char *text) const { return body.contains(text); }
};

class Browser {
public:
    Seen get(const QUrl &url) { return wait(m_network.get(request(url))); }
    Seen post(const QUrl &url, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers = {}) {
        QNetworkRequest asked = request(url);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        for (const auto &[name, value] : headers)
            asked.setRawHeader(name, value);
        return wait(m_network.post(asked, body));
    }

private:
    static QNetworkRequest request(const QUrl &url) {
        QNetworkRequest asked(url);
        asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        asked.setRawHeader("Accept-Language", "en");
        asked.setTransferTimeout(5000);
        return asked;
    }
    static Seen wait(QNetworkReply *reply) {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        Seen seen{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                  reply->rawHeader("Location"), reply->rawHeader("Content-Security-Policy")};
        reply->deleteLater();
        return seen;
    }

    QNetworkAccessManager m_network;
};

} // namespace gatelodge::tests
