// The keys that a house serves at this moment.
#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUrl>

namespace gatelodge::tests {

// As they are served, one after the other. Empty: there was no answer.
inline QStringList publishedKeys(const QString &issuer) {
    QNetworkAccessManager web;
    const std::unique_ptr<QNetworkReply> reply(
        web.get(QNetworkRequest(QUrl(issuer + QStringLiteral("/oidc/jwks.json")))));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        return {};
    QStringList ids;
    const QJsonArray keys = QJsonDocument::fromJson(reply->readAll())[QStringLiteral("keys")].toArray();
    for (const QJsonValue &key : keys)
        ids << key[QStringLiteral("kid")].toString();
    return ids;
}

} // namespace gatelodge::tests
