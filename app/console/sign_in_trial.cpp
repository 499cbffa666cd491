#include "app/console/sign_in_trial.h"
#include <QNetworkReply>
#include <QRegularExpression>

namespace gatelodge::app {

using ui::SignInTrial;
using Kind = SignInTrial::Kind;

namespace {

constexpr int kPatience = 15'000; // ms a step: a password hash on a slow computer

QByteArray hiddenIn(const QByteArray &page, const char *name) {
    const QRegularExpression field(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(QLatin1StringView(name)));
    return field.match(QString::fromUtf8(page)).captured(1).toUtf8();
}

QByteArray encoded(const QString &text) { return text.toUtf8().toPercentEncoding(); }

} // namespace

SignInTry::SignInTry(const QUrl &house, const QString &username, const QString &password)
    : m_house(house), m_username(username), m_password(password) {
    m_promise.start();
}

QFuture<Result<SignInTrial>> SignInTry::begin(const QUrl &house, const QString &username, const QString &password) {
    auto *one = new SignInTry(house, username, password);
    auto future = one->m_promise.future();
    one->fetchForm();
    return future;
}

void SignInTry::end(Kind kind, const QString &detail) {
    m_promise.addResult(SignInTrial{kind, m_house.toString(), detail});
    m_promise.finish();
    deleteLater();
}

QNetworkReply *SignInTry::get(const char *path) {
    QNetworkRequest request(m_house.resolved(QUrl(QLatin1StringView(path))));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kPatience);
    return m_network.get(request);
}

QNetworkReply *SignInTry::post(const char *path, const QByteArray &body) {
    QNetworkRequest request(m_house.resolved(QUrl(QLatin1StringView(path))));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Origin", m_house.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery)); // as browsers say
    request.setTransferTimeout(kPatience);
    return m_network.post(request, body);
}

void SignInTry::follow(QNetworkReply *reply, std::function<void(int, const QByteArray &)> use) {
    connect(reply, &QNetworkReply::finished, this, [this, reply, use = std::move(use)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            end(Kind::NoAnswer, reply->errorString());
        else
            use(status, reply->readAll());
    });
}

void SignInTry::fetchForm() {
    follow(get("/account/login/"), [this](int status, const QByteArray &page) {
        if (status != 200 || hiddenIn(page, "csrf").isEmpty() || !page.contains("name=\"password\""))
            end(Kind::OtherPage, QStringLiteral("HTTP %1").arg(status));
        else if (m_username.isEmpty())
            end(Kind::CameIn);
        else
            sendForm(page);
    });
}

void SignInTry::sendForm(const QByteArray &page) {
    const QByteArray body = "csrf=" + hiddenIn(page, "csrf").toPercentEncoding() + "&login=" + encoded(m_username) +
                            "&password=" + encoded(m_password);
    follow(post("/account/login/", body), [this](int status, const QByteArray &) {
        if (status == 302 || status == 303)
            lookAtAccount();
        else
            end(Kind::NotTaken, QStringLiteral("HTTP %1").arg(status));
    });
}

void SignInTry::lookAtAccount() {
    follow(get("/account/"), [this](int status, const QByteArray &page) {
        if (status == 200)
            signOut(page);
        else
            end(Kind::NotTaken, QStringLiteral("HTTP %1").arg(status));
    });
}

// Whatever comes of it: the sign-in has worked.
void SignInTry::signOut(const QByteArray &page) {
    QNetworkReply *reply = post("/account/logout/", "csrf=" + hiddenIn(page, "csrf").toPercentEncoding());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        end(Kind::CameIn);
    });
}

} // namespace gatelodge::app
