// What a tool is told in words and files: secrets come by files of one's own, and never among the words (K1, K2).
#include "app/cli/command.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace gatelodge;

class TestCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_password_file_has_one_in_its_first_line_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a line") << QByteArray("secret\n");
        QTest::newRow("a line without its end") << QByteArray("secret");
        QTest::newRow("of another system") << QByteArray("secret\r\n");
        QTest::newRow("with a remark below") << QByteArray("secret\nof the reader\n");
    }
    void a_password_file_has_one_in_its_first_line() {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("reader.password")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const auto password = app::passwordIn(file.fileName().toStdString());
        QVERIFY(password);
        QCOMPARE(*password, QByteArray("secret"));
    }

    void an_address_with_a_password_is_refused_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("refused");
        QTest::newRow("none") << "postgresql://reader@db.example/website" << false;
        QTest::newRow("a port") << "postgresql://reader@db.example:5432/website" << false;
        QTest::newRow("a port and nobody") << "postgresql://db.example:5432/website?user=reader@office" << false;
        QTest::newRow("a password") << "postgresql://reader:secret@db.example/website" << true;
        QTest::newRow("one that ends the address") << "postgresql://reader:se/cr#t@db.example/website" << true;
        QTest::newRow("a file") << "/home/reader/website.sql" << false;
    }
    void an_address_with_a_password_is_refused() {
        QFETCH(QString, address);
        const Done looked = app::expectNoPassword(address, "--password-file");
        QTEST(!looked, "refused");
        QVERIFY(looked || !looked.error().detail.contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
