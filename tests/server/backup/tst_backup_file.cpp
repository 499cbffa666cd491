// The file of a backup: nothing of it in the clear, nothing half, and nothing given out that was changed (K4).
#include "server/backup/backup_file.h"
#include "server/backup/file_format.h"
#include "server/backup/kept_backups.h"
#include "server/service/random_bytes.h"
#include "tests/support/test_database.h"
#include <csignal>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace gatelodge;
using backup::Reader;
using backup::Writer;
using service::SecretBytes;
using service::Vault;
using tests::value;

namespace {

// Argon2id at its cheapest: how dear it is, is libsodium's to test.
const backup::Passphrase kPassphrase{"seven grey herons", 1, 8};

Result<QByteArray> readAll(const QString &path, const SecretBytes &key) {
    GL_TRY(const auto reader, Reader::open(path));
    reader->unlock(key);
    QByteArray all;
    for (;;) {
        GL_TRY(const QByteArray piece, reader->read());
        if (piece.isEmpty())
            return all;
        all += piece;
    }
}

// As who was told the passphrase does.
Result<QByteArray> readWith(const QString &path, QByteArrayView passphrase) {
    GL_TRY(const auto reader, Reader::open(path));
    GL_TRY(const SecretBytes key, reader->lock().open(passphrase));
    return readAll(path, key);
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

void putContent(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

class TestBackupFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void what_went_in_comes_out_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("nothing") << 0;
        QTest::newRow("a byte") << 1;
        QTest::newRow("less than a piece") << int(backup::kPiece) - 1;
        QTest::newRow("a piece") << int(backup::kPiece);
        QTest::newRow("more than a piece") << int(backup::kPiece) + 1;
        QTest::newRow("many pieces") << int(backup::kPiece) * 5;
    }
    void what_went_in_comes_out() {
        QFETCH(int, size);
        const QByteArray words = service::randomBytes(size);
        write(words);
        QCOMPARE(value(readWith(path(), kPassphrase.text)), words);
    }

    void nobody_else_may_read_it_and_nothing_in_it_is_in_the_clear() {
        write(QByteArray("canary-in-the-mine ").repeated(9000));
        struct stat status {};
        QVERIFY(::stat(QFile::encodeName(path()).constData(), &status) == 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
        QVERIFY(!contentOf(path()).contains("canary"));
        QCOMPARE(entries(), QStringList{QStringLiteral("a.backup")}); // and no part is left
    }

    void who_has_no_key_is_told_what_is_missing() {
        write("words");
        const auto wrong = readWith(path(), "seven grey herrings");
        QCOMPARE(wrong.error().fault, Fault::Refused);
        QVERIFY2(wrong.error().detail.contains(QLatin1String("passphrase")), qPrintable(wrong.error().detail));

        const Vault own = Vault::generate(), other = Vault::generate();
        auto writer = value(Writer::begin(path("b"), own.sealingKey()));
        value(writer->write("words"));
        value(writer->finish());
        const auto reader = value(Reader::open(path("b")));
        QCOMPARE(reader->lock().keyId(), QString::fromLatin1(own.sealingKey().keyId()));
        QCOMPARE(value(readAll(path("b"), value(reader->lock().open(own)))), QByteArray("words"));
        const auto refused = reader->lock().open(other);
        QCOMPARE(refused.error().fault, Fault::Misconfigured);
        for (const Vault *named : {&own, &other})
            QVERIFY(refused.error().detail.contains(QString::fromLatin1(named->sealingKey().keyId())));
    }

    void a_passphrase_that_is_soon_guessed_is_refused() {
        const auto refused = Writer::begin(path(), backup::Passphrase{"herons", 1, 8});
        QCOMPARE(refused.error().fault, Fault::Invalid);
        QVERIFY(entries().isEmpty());
    }

    // Every byte of a file of some pieces would take long: each of the head, and some of every piece.
    void a_changed_byte_is_found_wherever_it_is() {
        write(service::randomBytes(backup::kPiece * 2 + 100));
        const QByteArray sound = contentOf(path());
        const qsizetype head = sound.size() - 2 * (backup::kPiece + backup::kMark) - 100 - backup::kMark;
        QList<qsizetype> places;
        for (qsizetype at = 0; at < head; ++at)
            places << at;
        for (qsizetype at = head; at < sound.size(); at += 4099)
            places << at;
        places << sound.size() - 1;
        const SecretBytes key = value(value(Reader::open(path()))->lock().open(kPassphrase.text));
        for (const qsizetype at : places) {
            QByteArray changed = sound;
            changed[at] = char(changed[at] ^ 0x10);
            putContent(path(), changed);
            const auto read = readAll(path(), key);
            QVERIFY2(!read, qPrintable(QStringLiteral("byte %1").arg(at)));
            QCOMPARE(read.error().fault, Fault::Invalid);
            QVERIFY(!read.error().detail.contains(u'\n'));
        }
    }

    void a_file_that_is_cut_off_is_found_wherever_it_was() {
        write(service::randomBytes(backup::kPiece * 2));
        const QByteArray sound = contentOf(path());
        const SecretBytes key = value(value(Reader::open(path()))->lock().open(kPassphrase.text));
        const qsizetype piece = backup::kPiece + backup::kMark;
        for (const qsizetype left : {qsizetype(0), qsizetype(5), qsizetype(21), qsizetype(60), sound.size() - 2 * piece,
                                     sound.size() - piece - 1, sound.size() - piece, sound.size() - 1}) {
            putContent(path(), sound.first(left));
            const auto read = readAll(path(), key);
            QVERIFY2(!read, qPrintable(QStringLiteral("%1 bytes").arg(left)));
            QCOMPARE(read.error().fault, Fault::Invalid);
        }
        putContent(path(), sound + 'x');
        QVERIFY(!readAll(path(), key));
        // Nor may pieces change their places, nor one be left out.
        const QByteArray head = sound.first(sound.size() - 2 * piece);
        putContent(path(), head + sound.last(piece));
        QVERIFY(!readAll(path(), key));
    }

    void what_is_not_finished_leaves_nothing() {
        {
            auto writer = value(Writer::begin(path(), kPassphrase));
            value(writer->write(service::randomBytes(backup::kPiece * 3)));
            QCOMPARE(entries(), QStringList{QStringLiteral("a.backup.part")});
        }
        QVERIFY(entries().isEmpty());
    }

    void a_full_disk_is_one_line_and_no_half_file() {
        ::signal(SIGXFSZ, SIG_IGN); // then writing says EFBIG, as a full disk says ENOSPC
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit little = before;
        little.rlim_cur = 100'000;
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &little) == 0);
        const auto written = [&]() -> Done {
            GL_TRY(auto writer, Writer::begin(path(), kPassphrase));
            GL_DO(writer->write(service::randomBytes(backup::kPiece * 3)));
            GL_DO(writer->finish());
            return {};
        }();
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::Refused);
        QVERIFY2(written.error().detail.contains(path()) && !written.error().detail.contains(u'\n'),
                 qPrintable(written.error().detail));
        QVERIFY(entries().isEmpty());
    }

    void a_place_that_cannot_be_is_said_at_once() {
        const auto nowhere = Writer::begin(m_folder->filePath(QStringLiteral("gone/a.backup")), kPassphrase);
        QCOMPARE(nowhere.error().fault, Fault::Misconfigured);
        putContent(path(), "somebody's");
        const auto taken = Writer::begin(path(), kPassphrase);
        QCOMPARE(taken.error().fault, Fault::Duplicate);
        QCOMPARE(contentOf(path()), QByteArray("somebody's"));
        QCOMPARE(Reader::open(path()).error().fault, Fault::Invalid);
        QCOMPARE(Reader::open(path("none")).error().fault, Fault::NotFound);
    }

    void a_file_that_came_meanwhile_is_left_as_it_is() {
        auto writer = value(Writer::begin(path(), kPassphrase));
        putContent(path(), "somebody's");
        QCOMPARE(writer->finish().error().fault, Fault::Duplicate);
        writer.reset();
        QCOMPARE(contentOf(path()), QByteArray("somebody's"));
        QCOMPARE(entries(), QStringList{QStringLiteral("a.backup")});
    }

    void the_newest_of_this_house_are_kept_and_what_is_not_its_own_stays() {
        const QString own = QStringLiteral("0011223344556677"), other = QStringLiteral("8899aabbccddeeff");
        const QDateTime first(QDate(2026, 11, 20), QTime(3, 0), QTimeZone::utc());
        for (int day = 0; day < 5; ++day)
            putContent(m_folder->filePath(backup::backupName(own, first.addDays(day))), "x");
        const QStringList others{backup::backupName(other, first), QStringLiteral("gatelodge-00112233-x.backup"),
                                 QStringLiteral("notes.txt")};
        for (const QString &name : others)
            putContent(m_folder->filePath(name), "x");
        QCOMPARE(value(backup::pruneBackups(m_folder->path(), own, 2)), 3);
        const QStringList kept{backup::backupName(own, first.addDays(4)), backup::backupName(own, first.addDays(3))};
        QCOMPARE(backup::listBackups(m_folder->path(), own), kept);
        QCOMPARE(entries().size(), kept.size() + others.size());
        const QString proved = m_folder->filePath(kept.last());
        QCOMPARE(value(backup::pruneBackups(m_folder->path(), own, 1, proved)), 0); // the last that is good
        QCOMPARE(value(backup::pruneBackups(m_folder->path(), own, 0)), 1);         // one is always left
    }

    void what_a_killed_one_left_goes_and_nothing_else() {
        const QString own = QStringLiteral("0011223344556677"), other = QStringLiteral("8899aabbccddeeff");
        const QDateTime at(QDate(2026, 11, 20), QTime(3, 0), QTimeZone::utc());
        const QString part = QStringLiteral(".part");
        for (const QString &name : {backup::backupName(own, at) + part, backup::backupName(own, at),
                                    backup::backupName(other, at) + part, QStringLiteral("notes.part")})
            putContent(m_folder->filePath(name), "x");
        backup::dropUnfinished(m_folder->path(), own);
        QCOMPARE(entries().size(), 3);
        QVERIFY(!entries().contains(backup::backupName(own, at) + part));
    }

private:
    QString path(const char *name = "a") const {
        return m_folder->filePath(QLatin1String(name) + QStringLiteral(".backup"));
    }
    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    void write(const QByteArray &words) {
        auto writer = value(Writer::begin(path(), kPassphrase));
        for (qsizetype at = 0; at < words.size(); at += 10'000)
            value(writer->write(QByteArrayView(words).sliced(at, std::min<qsizetype>(10'000, words.size() - at))));
        const qint64 bytes = value(writer->finish());
        QCOMPARE(QFileInfo(path()).size(), bytes);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackupFile)
#include "tst_backup_file.moc"
