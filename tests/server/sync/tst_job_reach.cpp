// What synchronisation jobs may reach: files of one folder, and no password, tag or document as it must not be.
#include "tests/server/sync/job_fixture.h"
#include "tests/support/receivers/server_thread.h"
#include <sys/stat.h>

using namespace gatelodge;
using tests::value;

class TestJobReach : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    // The vault's key has headings, too.
    void only_plain_files_in_the_folder_are_read_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("read");
        QTest::newRow("in it") << QStringLiteral("own.csv") << true;
        QTest::newRow("in it, as a whole path") << QStringLiteral("FOLDER/own.csv") << true;
        QTest::newRow("a link to one in it") << QStringLiteral("inward") << true;
        QTest::newRow("in a folder in it") << QStringLiteral("below/own.csv") << true;
        QTest::newRow("elsewhere") << QStringLiteral("ELSEWHERE/secret.csv") << false;
        QTest::newRow("a link out of it") << QStringLiteral("outward") << false;
        QTest::newRow("through a linked folder") << QStringLiteral("away/secret.csv") << false;
        QTest::newRow("upwards") << QStringLiteral("below/../../NAME/secret.csv") << false;
        QTest::newRow("a pipe") << QStringLiteral("pipe") << false;
        QTest::newRow("a device") << QStringLiteral("device") << false;
        QTest::newRow("a folder") << QStringLiteral("below") << false;
        QTest::newRow("nothing") << QStringLiteral("nothing.csv") << false;
    }
    void only_plain_files_in_the_folder_are_read() {
        QFETCH(QString, address);
        QFETCH(bool, read);
        const QTemporaryDir folder(m_folder.filePath(QStringLiteral("in-XXXXXX")));
        const QTemporaryDir elsewhere(m_folder.filePath(QStringLiteral("out-XXXXXX")));
        const QDir in(folder.path());
        QVERIFY(in.mkdir(QStringLiteral("below")));
        for (const QString &path :
             {in.filePath(QStringLiteral("own.csv")), in.filePath(QStringLiteral("below/own.csv")),
              elsewhere.filePath(QStringLiteral("secret.csv"))}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("username\nada\n") > 0);
        }
        QVERIFY(QFile::link(QStringLiteral("own.csv"), in.filePath(QStringLiteral("inward"))));
        QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("secret.csv")), in.filePath(QStringLiteral("outward"))));
        QVERIFY(QFile::link(elsewhere.path(), in.filePath(QStringLiteral("away"))));
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), in.filePath(QStringLiteral("device"))));
        QCOMPARE(::mkfifo(qPrintable(in.filePath(QStringLiteral("pipe"))), 0600), 0);
        m_settings.address = address.replace(QLatin1String("FOLDER"), folder.path())
                                 .replace(QLatin1String("ELSEWHERE"), elsewhere.path())
                                 .replace(QLatin1String("NAME"), QFileInfo(elsewhere.path()).fileName());
        const auto got = sync::retrieve(m_settings, {}, {}, {m_means.http, folder.path()});
        QVERIFY2(got.has_value() == read, qPrintable(got ? QString() : got.error().detail));
        QVERIFY(got || got.error().fault == Fault::Misconfigured);
        QVERIFY(!sync::retrieve(m_settings, {}, {}, {m_means.http, {}})); // no folder: nothing
    }

    void an_acknowledgement_replaces_nothing_outside_the_folder_nor_the_document_data() {
        QTest::addColumn<QString>("place");
        QTest::newRow("elsewhere") << QStringLiteral("ELSEWHERE/kept");
        QTest::newRow("upwards") << QStringLiteral("../NAME/kept");
        QTest::newRow("through a linked folder") << QStringLiteral("away/kept");
        QTest::newRow("a link out of it") << QStringLiteral("outward");
        QTest::newRow("the document by another way") << QStringLiteral("back/people.csv");
    }
    void an_acknowledgement_replaces_nothing_outside_the_folder_nor_the_document() {
        QFETCH(QString, place);
        const QTemporaryDir elsewhere;
        QFile kept(elsewhere.filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.close();
        const QDir in(m_folder.path());
        for (const char *old : {"away", "back", "outward"})
            QFile::remove(in.filePath(QLatin1String(old)));
        QVERIFY(QFile::link(elsewhere.path(), in.filePath(QStringLiteral("away"))));
        QVERIFY(QFile::link(in.path(), in.filePath(QStringLiteral("back"))));
        QVERIFY(QFile::link(kept.fileName(), in.filePath(QStringLiteral("outward"))));
        write({"1,ada,Ada"});
        place.replace(QLatin1String("ELSEWHERE"), elsewhere.path())
            .replace(QLatin1String("NAME"), QFileInfo(elsewhere.path()).fileName())
            .replace(QLatin1String("people.csv"), name("people.csv"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sync_folder")));
        const SyncId id = added(); // the table can say what the service would not
        value(m_session->script(QStringLiteral("UPDATE syncs SET acknowledge = '%1'").arg(place)));
        QCOMPARE(ran(id).outcome, SyncOutcome::Done);
        QCOMPARE(QFileInfo(kept.fileName()).size(), 0);
        QFile document(in.filePath(name("people.csv")));
        QVERIFY(document.open(QIODevice::ReadOnly) && document.readAll().startsWith("number"));
    }

    void a_run_does_not_say_what_stands_in_a_file_that_is_no_list() {
        QFile file(m_settings.address);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("private-word,other-word\n1,2\n") > 0);
        file.close();
        m_settings.columns.clear();
        const SyncRun run = ran(added());
        QCOMPARE(run.outcome, SyncOutcome::Failed);
        QVERIFY2(!run.trouble.isEmpty() && !run.trouble.contains(QLatin1String("word")), qPrintable(run.trouble));
    }

    void a_password_is_never_sent_as_it_is_to_another_machine_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("may");
        QTest::newRow("encrypted") << QStringLiteral("https://x.example/p.csv") << QStringLiteral("house") << true;
        QTest::newRow("not encrypted") << QStringLiteral("http://x.example/p.csv") << QStringLiteral("house") << false;
        QTest::newRow("nobody signs in") << QStringLiteral("http://x.example/p.csv") << QString() << true;
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8/p.csv") << QStringLiteral("house") << true;
        QTest::newRow("its name") << QStringLiteral("http://localhost:8/p.csv") << QStringLiteral("house") << true;
    }
    void a_password_is_never_sent_as_it_is_to_another_machine() {
        QFETCH(QString, address);
        QFETCH(QString, account);
        QFETCH(bool, may);
        m_settings.origin = SyncOrigin::Http;
        m_settings.address = address;
        m_settings.account = account;
        const auto made =
            service::addSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), m_settings, {});
        QCOMPARE(made.has_value(), may);
        QVERIFY(made || made.error().detail.startsWith(QLatin1String("address: ")));
        int asked = 0; // the table can say what the service would not
        const auto door = [&](const login::HttpAsk &ask) {
            ++asked;
            ask.piece("username\nada\n");
            return login::HttpTold{true, 200, {}, {}, {}};
        };
        const auto got = sync::retrieve(m_settings, account.isEmpty() ? "" : "secret", {}, {door, {}});
        QCOMPARE(got.has_value(), may);
        QCOMPARE(asked, may ? 1 : 0);
        QVERIFY(got || got.error().fault == Fault::Misconfigured);
    }

    void documents_of_the_web_stand_in_a_file_and_not_in_memory_data() {
        QTest::addColumn<qint64>("mebibytes");
        QTest::addColumn<bool>("taken");
        QTest::newRow("long") << qint64(128) << true;
        QTest::newRow("longer than may be") << qint64(257) << false;
    }
    void documents_of_the_web_stand_in_a_file_and_not_in_memory() {
        QFETCH(qint64, mebibytes);
        QFETCH(bool, taken);
        const qint64 bytes = mebibytes << 20;
        // A server that pours: it never holds more than a piece itself.
        const test::ServerThread server([bytes](QTcpSocket *socket) {
            auto left = std::make_shared<qint64>(bytes);
            const auto pour = [socket, left] {
                const qint64 piece = std::min<qint64>(*left, 256 * 1024);
                if (piece > 0 && socket->bytesToWrite() == 0) {
                    *left -= piece;
                    socket->write(QByteArray(piece, 'x'));
                }
            };
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                if (socket->readAll().endsWith("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(bytes) + "\r\n\r\n");
            });
        });
        m_settings.origin = SyncOrigin::Http;
        m_settings.address = QStringLiteral("http://127.0.0.1:%1/people.csv").arg(server.port());
        m_settings.internal = true;
        qsizetype inMemory = -1;
        const auto door = [&](const login::HttpAsk &ask) {
            const auto told = m_means.http(ask);
            inMemory = told.body.size();
            return told;
        };
        const auto got = sync::retrieve(m_settings, {}, {}, {door, {}});
        QVERIFY2(got.has_value() == taken, qPrintable(got ? QString() : got.error().detail));
        QVERIFY(got ? got->bytes == bytes : got.error().detail.contains(QLatin1String("256 MiB")));
        QCOMPARE(inMemory, 0);
    }

    void what_cannot_be_sent_back_as_it_came_is_not_kept_data() {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<bool>("kept");
        QTest::newRow("plain") << QByteArray("\"v1\"") << true;
        QTest::newRow("as long as may be") << QByteArray(1000, 'x') << true;
        QTest::newRow("longer") << QByteArray(1001, 'x') << false;
        QTest::newRow("another alphabet") << QByteArray("\"caf\xe9\"") << false;
        QTest::newRow("a control character") << QByteArray("\"a\x01z\"") << false;
    }
    void what_cannot_be_sent_back_as_it_came_is_not_kept() {
        QFETCH(QByteArray, tag);
        QFETCH(bool, kept);
        m_settings.origin = SyncOrigin::Http;
        m_settings.address = QStringLiteral("https://x.example/people.csv");
        m_means.http = [&](const login::HttpAsk &ask) {
            ask.piece("number,username\n1," + name("ada").toUtf8() + "\n");
            return login::HttpTold{true, 200, {}, {}, "ETag: " + tag + "\r\nLast-Modified: " + tag};
        };
        const SyncRun run = ran(added());
        m_means.http = tests::realDoor();
        QVERIFY2(run.outcome == SyncOutcome::Done, qPrintable(run.trouble));
        const QString seen = kept ? QString::fromLatin1(tag) : QString();
        QCOMPARE(asked("SELECT seen_etag FROM sync_states"), seen);
        QCOMPARE(asked("SELECT seen_modified FROM sync_states"), seen);
    }
};

QTEST_GUILESS_MAIN(TestJobReach)
#include "tst_job_reach.moc"
