// The independent implementation, vectors.py, as a process that answers one question at a time.
#pragma once
#include "server/protocol/community/site_key.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace gatelodge::community {

class PythonPeer {
public:
    // Empty where it runs; otherwise why it doesn't.
    QString start() {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral(GATELODGE_SOURCE_DIR "/tests/server/protocol/community/vectors.py")});
        if (!m_process.waitForStarted(kPatienceMs))
            return QStringLiteral("these tests need /usr/bin/python3 with python3-pycryptodome: ") +
                   m_process.errorString();
        return {};
    }

    // Empty object: the process has died (its words are in the test's error output).
    QJsonObject ask(const QString &operation, const SiteKey &key, QJsonObject request) {
        request.insert(QStringLiteral("op"), operation);
        request.insert(QStringLiteral("version"), int(key.version()));
        request.insert(QStringLiteral("key"), QString::fromLatin1(key.toBase64()));
        m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) {
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    ~PythonPeer() {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatienceMs))
            m_process.kill();
    }

private:
    static constexpr int kPatienceMs = 20'000;
    QProcess m_process;
};

} // namespace gatelodge::community
