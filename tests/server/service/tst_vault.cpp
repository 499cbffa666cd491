#include "server/service/random_bytes.h"
#include "server/service/vault.h"
#include "server/service/vault_file.h"
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace gatelodge;
using namespace gatelodge::service;

class VaultTest : public QObject {
    Q_OBJECT

    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void replaceContent(const QString &path, const QByteArray &content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
    static void refusesToLoad(const QString &path, const QString &word) {
        const auto vault = loadVaultFile(path);
        QVERIFY(!vault);
        QCOMPARE(vault.error().fault, Fault::Misconfigured);
        QVERIFY2(vault.error().detail.contains(path) && vault.error().detail.contains(word),
                 qPrintable(vault.error().detail));
        QVERIFY(!vault.error().detail.contains(u'\n'));
    }

private Q_SLOTS:
    void what_is_sealed_with_the_public_key_opens_with_the_private_one() {
        const Vault vault = Vault::generate();
        const SealingKey publicHalf = *SealingKey::fromPublicKey(vault.sealingKey().publicKey());
        for (const qsizetype size : {0, 1, 32, 64, 5000}) {
            const QByteArray secret = randomBytes(size);
            const QByteArray sealed = publicHalf.seal(kSiteKey, secret);
            QVERIFY(size < 16 || !sealed.contains(secret));
            const auto opened = vault.open(kSiteKey, sealed);
            QVERIFY(opened);
            QCOMPARE(opened->view().toByteArray(), secret);
        }
    }

    void one_secret_sealed_twice_looks_different() {
        const Vault vault = Vault::generate();
        QVERIFY(vault.sealingKey().seal(kTotpSeed, "seed") != vault.sealingKey().seal(kTotpSeed, "seed"));
    }

    void a_secret_for_one_purpose_opens_for_no_other() {
        const Vault vault = Vault::generate();
        const QByteArray sealed = vault.sealingKey().seal(kMailPassword, "correct horse");
        const auto opened = vault.open(kSiteKey, sealed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::Refused);
        // A label that begins like another one is another one.
        QVERIFY(!vault.open({"mail-passwor"}, sealed));
        QVERIFY(!vault.open({"mail-passworx"}, sealed));
        QVERIFY(!vault.open({"mail-passwordc"}, sealed));
    }

    void any_changed_byte_is_refused() {
        const Vault vault = Vault::generate();
        const QByteArray sealed = vault.sealingKey().seal(kSiteKey, "a secret");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY2(!vault.open(kSiteKey, changed), qPrintable(QString::number(i)));
        }
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!vault.open(kSiteKey, sealed.first(length)));
    }

    void another_key_is_named_and_nothing_is_replaced() {
        const Vault ours = Vault::generate();
        const Vault theirs = Vault::generate();
        const auto opened = ours.open(kSiteKey, theirs.sealingKey().seal(kSiteKey, "secret"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::Misconfigured);
        QVERIFY(opened.error().detail.contains(QString::fromLatin1(theirs.sealingKey().keyId())));
        QVERIFY(opened.error().detail.contains(QString::fromLatin1(ours.sealingKey().keyId())));

        QVERIFY(ours.matches(ours.sealingKey()));
        const auto mismatch = ours.matches(theirs.sealingKey());
        QVERIFY(!mismatch);
        QCOMPARE(mismatch.error().fault, Fault::Misconfigured);
    }

    void a_public_key_of_another_length_is_refused() {
        QVERIFY(!SealingKey::fromPublicKey(QByteArray(31, 'x')));
        QVERIFY(!SealingKey::fromPublicKey(QByteArray()));
        QVERIFY(!SealingKey::fromPublicKey(QByteArray(32, '\0'))); // nothing can be sealed to it
    }

    void a_key_file_is_made_for_its_owner_only_and_read_back() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("vault.key"));
        const mode_t mask = ::umask(0);
        const auto made = createVaultFile(path);
        ::umask(mask);
        QVERIFY(made);
        struct stat status {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));

        const auto loaded = loadVaultFile(path);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        QCOMPARE(loaded->sealingKey().keyId(), made->sealingKey().keyId());
        QVERIFY(loaded->open(kSiteKey, made->sealingKey().seal(kSiteKey, "secret")));
    }

    void an_existing_key_file_is_never_overwritten() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("vault.key"));
        QVERIFY(createVaultFile(path));
        const QByteArray before = contentOf(path);
        const auto second = createVaultFile(path);
        QVERIFY(!second);
        QCOMPARE(second.error().fault, Fault::Duplicate);
        QCOMPARE(contentOf(path), before);
    }

    void a_key_file_that_others_may_touch_is_refused_data() {
        QTest::addColumn<int>("mode");
        for (const int mode : {0644, 0640, 0620, 0604, 0602, 0601, 0666, 0777})
            QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
    }
    void a_key_file_that_others_may_touch_is_refused() {
        QFETCH(int, mode);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("vault.key"));
        QVERIFY(createVaultFile(path));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
        refusesToLoad(path, QStringLiteral("chmod 0600"));
    }

    void what_is_no_key_file_is_refused() {
        const QTemporaryDir folder;
        refusesToLoad(folder.filePath(QStringLiteral("missing")), QStringLiteral("No such file"));
        refusesToLoad(folder.path(), QStringLiteral("plain file"));

        const QString path = folder.filePath(QStringLiteral("vault.key"));
        QVERIFY(createVaultFile(path));
        const QByteArray good = contentOf(path);
        for (const QByteArray &bad :
             QByteArrayList{QByteArray(), good + '\n', good.chopped(1), QByteArray(good.size(), 'A')}) {
            replaceContent(path, bad);
            refusesToLoad(path, QStringLiteral("not a vault key file"));
        }
        QByteArray otherId = good;
        const qsizetype digit = otherId.indexOf('\n') - 1;
        otherId[digit] = otherId[digit] == '0' ? '1' : '0';
        replaceContent(path, otherId);
        refusesToLoad(path, QStringLiteral("do not belong together"));
    }

    void a_key_that_cannot_be_written_leaves_no_file() {
        const QTemporaryDir folder;
        const auto made = createVaultFile(folder.filePath(QStringLiteral("no/such/folder/vault.key")));
        QVERIFY(!made);
        QCOMPARE(made.error().fault, Fault::Misconfigured);
    }

    void a_moved_secret_leaves_nothing_behind() {
        SecretBytes first(QByteArrayView("secret"));
        SecretBytes second = std::move(first);
        QCOMPARE(second.view().toByteArray(), QByteArray("secret"));
        QVERIFY(first.isEmpty()); // NOLINT: what a moved-from secret holds is the promise under test
        QCOMPARE(second.clone().view().toByteArray(), QByteArray("secret"));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
