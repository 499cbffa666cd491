#include "app/console/single_instance.h"
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSettings>
#include <QStandardPaths>
#include <unistd.h>

namespace gatelodge::app {

namespace {

constexpr int kPatience = 2000; // ms: a window that is busy making a page
constexpr qsizetype kLongest = 64 * 1024;

// Where only this person can listen: the run folder, or else a folder of theirs below /tmp.
QString socketPath() {
    QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty()) {
        folder = QStringLiteral("/tmp/gatelodge-window-%1").arg(geteuid());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        if (QFileInfo(folder).ownerId() != geteuid())
            return {};
    }
    const QByteArray digest =
        QCryptographicHash::hash(QSettings().fileName().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return folder + QStringLiteral("/gatelodge-window-") + QString::fromLatin1(digest);
}

QByteArray written(const HandedOver &what) {
    QJsonObject flags;
    for (auto flag = what.flags.begin(); flag != what.flags.end(); ++flag)
        flags.insert(flag.key(), flag.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("flags"), flags}, {QStringLiteral("demo"), what.demo}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

HandedOver read(const QByteArray &line) {
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    HandedOver what;
    what.demo = said.value(QLatin1StringView("demo")).toBool();
    const QJsonObject flags = said.value(QLatin1StringView("flags")).toObject();
    for (auto flag = flags.begin(); flag != flags.end(); ++flag)
        what.flags.insert(flag.key(), flag.value().toString());
    return what;
}

} // namespace

bool SingleInstance::handOver(const HandedOver &what) {
    const QString path = socketPath();
    QLocalSocket socket;
    socket.connectToServer(path);
    if (path.isEmpty() || !socket.waitForConnected(kPatience))
        return false;
    socket.write(written(what));
    return socket.waitForBytesWritten(kPatience) && socket.waitForReadyRead(kPatience) && socket.readAll() == "taken\n";
}

bool SingleInstance::listen() {
    const QString path = socketPath();
    if (path.isEmpty())
        return false;
    QLocalServer::removeServer(path); // nobody answered there: it is left from a crash
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    return m_server.listen(path);
}

void SingleInstance::take() {
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto hear = [this, socket] {
        if (socket->bytesAvailable() > kLongest)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const HandedOver what = read(socket->readLine());
        socket->write("taken\n");
        socket->flush();
        Q_EMIT asked(what);
    };
    connect(socket, &QLocalSocket::readyRead, this, hear);
    hear();
}

} // namespace gatelodge::app
