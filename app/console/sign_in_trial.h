// Signs in at a house over HTTP as a browser would: the page, the form, the account page behind it. Nothing of it is
// kept; the session it makes ends with the sign-out that closes the trial.
#pragma once
#include "ui/connections/host.h"
#include <QNetworkAccessManager>
#include <QPromise>
#include <QUrl>

namespace gatelodge::app {

class SignInTry : public QObject {
    Q_OBJECT
public:
    // Empty username: only the page is looked at. It deletes itself when it has answered.
    static QFuture<Result<ui::SignInTrial>> begin(const QUrl &house, const QString &username, const QString &password);

private:
    SignInTry(const QUrl &house, const QString &username, const QString &password);
    void fetchForm();
    void sendForm(const QByteArray &page);
    void lookAtAccount();
    void signOut(const QByteArray &page);
    void end(ui::SignInTrial::Kind kind, const QString &detail = {});
    QNetworkReply *get(const char *path);
    QNetworkReply *post(const char *path, const QByteArray &body);
    void follow(QNetworkReply *reply, std::function<void(int status, const QByteArray &page)> use);

    QUrl m_house;
    QString m_username, m_password;
    QNetworkAccessManager m_network;
    QPromise<Result<ui::SignInTrial>> m_promise;
};

} // namespace gatelodge::app
