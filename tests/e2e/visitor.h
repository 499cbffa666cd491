// A browser without a window: keeps its cookies, follows nothing.
#pragma once
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

namespace gatelodge::tests {

class Visitor {
public:
    explicit Visitor(const char *origin) : m_origin(origin) {} // the server's public address
    struct Page {
        int status = 0;
        QString text, location;
    };
    Page get(quint16 port, const QByteArray &path) { return settled(m_network.get(request(port, path))); }
    Page post(quint16 port, const QByteArray &path, const QList<QPair<QString, QString>> &fields) {
        QByteArray form;
        for (const auto &[name, value] : fields)
            form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        QNetworkRequest asked = request(port, path);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        asked.setRawHeader("Origin", m_origin);
        return settled(m_network.post(asked, form));
    }
    // From whatever leads to the form: the sign-in itself, or a site's door.
    Page signIn(quint16 port, const QString &login, const QString &password,
                const QByteArray &path = "/account/login/") {
        static const QRegularExpression hidden(QStringLiteral("name=\"(csrf|next)\" value=\"([^\"]*)\""));
        QList<QPair<QString, QString>> fields{{QStringLiteral("login"), login}, {QStringLiteral("password"), password}};
        for (auto matches = hidden.globalMatch(get(port, path).text); matches.hasNext();) {
            const auto match = matches.next();
            fields << qMakePair(match.captured(1), match.captured(2));
        }
        return post(port, "/account/login/", fields);
    }

private:
    static QNetworkRequest request(quint16 port, const QByteArray &path) {
        QNetworkRequest asked(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QString::fromLatin1(path))));
        asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        asked.setTransferTimeout(20'000);
        return asked;
    }
    static Page settled(QNetworkReply *reply) {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QString::fromUtf8(reply->readAll()),
                QString::fromUtf8(reply->rawHeader("Location"))};
    }
    QByteArray m_origin;
    QNetworkAccessManager m_network;
};

} // namespace gatelodge::tests
