#include "tests/support/browser/chrome_driver.h"
#include <csignal>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <sys/prctl.h>

namespace gatelodge::tests {

namespace {
constexpr int kStartsWithin = 30'000;  // ms
constexpr int kAnswersWithin = 60'000; // ms: a first start of the browser on a busy machine
} // namespace

ChromeDriver::ChromeDriver() {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(QStringLiteral("chromedriver"), {QStringLiteral("--port=0")});
    static const QRegularExpression started(QStringLiteral("started successfully on port (\\d+)"));
    QString said;
    while (m_port == 0) {
        if (!m_process.waitForReadyRead(kStartsWithin))
            qFatal("chromedriver does not start: %s %s", qPrintable(m_process.errorString()), qPrintable(said));
        said += QString::fromUtf8(m_process.readAll());
        m_port = quint16(started.match(said).captured(1).toUInt());
    }
}

ChromeDriver::~ChromeDriver() {
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

QNetworkRequest ChromeDriver::request(const QString &path) const {
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json; charset=utf-8"));
    request.setTransferTimeout(kAnswersWithin);
    return request;
}

DriverAnswer ChromeDriver::wait(QNetworkReply *reply) {
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    reply->deleteLater();
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    const QJsonValue value = answer.value(QLatin1String("value"));
    if (reply->error() == QNetworkReply::NoError)
        return {value, {}};
    const QString name = value.toObject().value(QLatin1String("error")).toString();
    if (name.isEmpty())
        return {{}, QStringLiteral("chromedriver: ") + reply->errorString()};
    return {{}, name + QStringLiteral(": ") + value.toObject().value(QLatin1String("message")).toString()};
}

DriverAnswer ChromeDriver::get(const QString &path) { return wait(m_network.get(request(path))); }

DriverAnswer ChromeDriver::post(const QString &path, const QJsonObject &body) {
    return wait(m_network.post(request(path), QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

DriverAnswer ChromeDriver::remove(const QString &path) { return wait(m_network.deleteResource(request(path))); }

} // namespace gatelodge::tests
