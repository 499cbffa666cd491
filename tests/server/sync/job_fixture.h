// What the tests of synchronisation jobs have in common: a database, a document in a file or behind a real web server,
// and a job that reads it. Usernames of one test are never another's.
#pragma once
#include "server/delivery/outbound.h"
#include "server/sync/job_run.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/receivers/http_receiver.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QTemporaryDir>
#include <QtTest>

namespace gatelodge::tests {

inline sync::HttpDoor realDoor() {
    auto outbound = std::make_shared<delivery::Outbound>(delivery::OutboundOptions{4, 2});
    return [outbound](const login::HttpAsk &ask) {
        delivery::OutboundRequest request;
        request.url = ask.url.toEncoded();
        request.method = delivery::OutboundRequest::Get;
        for (const auto &[name, value] : ask.headers)
            request.headers.append({name, value});
        request.internalAllowed = ask.internalAllowed;
        request.deadline = ask.limit;
        request.answerCap = ask.mostBytes;
        request.piece = ask.piece;
        const auto answer = delivery::sendAndWait(*outbound, request);
        if (answer.outcome != delivery::OutboundAnswer::Answered)
            return login::HttpTold{false, 0, {}, answer.detail};
        return login::HttpTold{true, answer.status, answer.body, {}, answer.head};
    };
}

inline const QString kNode = QStringLiteral("here");

class JobFixture : public QObject {
protected:
    void begin() {
        ++m_round;
        m_settings = SyncSettings();
        m_settings.name = name("school");
        m_settings.address = m_folder.filePath(name("people.csv"));
        m_settings.format = QStringLiteral("csv");
        m_settings.columns = {{QStringLiteral("number"), QStringLiteral("key")}};
        m_settings.snapshot = true;
    }
    void end() { value(m_session->script(QStringLiteral("DELETE FROM syncs; DELETE FROM imports"))); }

    QString name(const char *base) const { return QStringLiteral("%1-%2").arg(QLatin1String(base)).arg(m_round); }
    QString asked(const char *sql) { return ask(*m_session, QString::fromUtf8(sql)); }

    void write(const QList<QByteArray> &records, const QByteArray &heading = "number,username,first name") {
        QByteArray text = heading + '\n';
        for (const QByteArray &record : records) {
            QList<QByteArray> cells = record.split(',');
            if (!cells[1].isEmpty() && !cells[1].contains(' '))
                cells[1] += '-' + QByteArray::number(m_round);
            text += cells.join(',') + '\n';
        }
        QFile file(m_settings.address);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QList<QByteArray> hundredBut(int missing) {
        QList<QByteArray> records;
        for (int i = 1; i <= 100; ++i) {
            const QByteArray number = QByteArray::number(i);
            if (i != missing)
                records << number + ",u" + number + ",U";
        }
        return records;
    }
    SyncId withHundred() {
        write(hundredBut(0));
        const SyncId id = added();
        if (ran(id).outcome != SyncOutcome::Done)
            qFatal("the first run");
        return id;
    }
    QString stateOf(int number) {
        return ask(*m_session,
                   QStringLiteral("SELECT status || ' ' || (deleted_at IS NULL)::text FROM users WHERE username = '%1'")
                       .arg(QStringLiteral("u%1-%2").arg(number).arg(m_round)));
    }
    void change(int number, const QString &to) { // by somebody here
        if (to.isEmpty())
            return;
        value(m_session->script(
            QStringLiteral("UPDATE users SET %1 WHERE username = 'u%2-%3'").arg(to).arg(number).arg(m_round)));
    }
    void fetchFrom(const test::HttpReceiver &server) {
        m_settings.origin = SyncOrigin::Http;
        m_settings.address = QString::fromLatin1(server.url()) + QStringLiteral("/people.csv");
        m_settings.internal = true;
    }
    SyncId added(const QByteArray &password = {}) {
        return value(service::addSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), m_settings,
                                      password.isEmpty() ? service::NewSecret() : service::NewSecret(password)));
    }
    SyncRun ran(SyncId id) {
        return *value(
            sync::runNextJob(*m_session, m_means, m_folder.path(), kNode, service::AskedSync{id, m_access.actor()}));
    }
    SyncRun byItself() {
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        return *value(sync::runNextJob(*m_session, m_means, m_folder.path(), kNode));
    }
    QList<SyncEntry> entries(const SyncRun &run) {
        return value(service::listSyncEntries(*m_session, m_access.manageSettings(), run.id,
                                              {kImportVerdicts.begin(), kImportVerdicts.end()}, -1, 1000));
    }

    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<Letters> m_letters = std::make_shared<Letters>();
    service::Means m_means = [this] {
        service::Means means = cheapMeans(m_letters);
        means.http = realDoor();
        return means;
    }();
    service::OwnerAccess m_access = service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
    QTemporaryDir m_folder;
    SyncSettings m_settings;
    int m_round = 0;
};

} // namespace gatelodge::tests
