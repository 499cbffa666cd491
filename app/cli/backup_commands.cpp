// gatelodged backup and gatelodged restore: they look at a database as it is, and migrate nothing.
#include "app/backup_plan.h"
#include "app/cli/backup_waiting.h"
#include "app/cli/command.h"
#include "server/backup/kept_backups.h"
#include "server/backup/restoring.h"
#include "server/service/vault_file.h"
#include <QDir>
#include <QFileInfo>

namespace gatelodge::app {

using backup::Made;
using service::SealingKey;

namespace {

struct BackupArguments {
    std::string place, passphraseFile, to, newKey, keyFile;
    int keep = 0;
    bool untried = false, dryRun = false;
};

Result<backup::Lock> lockFor(const BackupArguments &given, const Settings &settings, const SealingKey &house) {
    if (!given.passphraseFile.empty() && !given.to.empty())
        return failure(Fault::Invalid, QStringLiteral("one of --passphrase-file and --to"));
    if (!given.passphraseFile.empty()) {
        GL_TRY(const QByteArray words, passwordIn(given.passphraseFile));
        return backup::Passphrase{words};
    }
    if (given.to.empty())
        return backupLock(settings, house);
    const auto key = SealingKey::fromPublicKey(publicKeyFrom(text(given.to)));
    if (!key)
        return failure(Fault::Invalid,
                       QStringLiteral("--to: a public key as gatelodged backup --new-key FILE prints it"));
    return *key;
}

int makeKey(const Invocation &invocation, const QString &file) {
    const auto made = service::createVaultFile(QFileInfo(file).absoluteFilePath());
    if (!made)
        return complain(invocation, made.error());
    const SealingKey &key = made->sealingKey();
    showFacts(invocation, {{QStringLiteral("private key"), file},
                           {QStringLiteral("key"), QString::fromLatin1(key.keyId())},
                           {QStringLiteral("public key"), QString::fromLatin1(key.publicKey().toBase64())}});
    return 0;
}

Result<Made> makeOne(const BackupArguments &given, const Settings &settings, gatelodge::Progress &progress) {
    const bool named = !given.place.empty();
    const QString slash = text(given.place).endsWith(u'/') ? QStringLiteral("/") : QString();
    const QString place = named ? QFileInfo(text(given.place)).absoluteFilePath() : settings.backupFolder;
    if (place.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("name a folder or a file, or set backup_folder"));
    const int keep = !named && given.keep == 0 ? settings.backupKeep : given.keep;
    const auto lock = [&](const SealingKey &house) { return lockFor(given, settings, house); };
    return makeBackupNow(settings, {place + slash, keep, lock, !given.untried}, progress);
}

int makeBackup(const Invocation &invocation, const BackupArguments &given) {
    const auto settings = readSettings(invocation);
    if (!settings)
        return complain(invocation, settings.error());
    if (!given.newKey.empty())
        return makeKey(invocation, text(given.newKey));
    const auto made = waitFor([&](gatelodge::Progress &progress) { return makeOne(given, *settings, progress); });
    if (!made)
        return complain(invocation, made.error());
    showFacts(invocation, {{QStringLiteral("file"), made->file},
                           {QStringLiteral("bytes"), QString::number(made->bytes)},
                           {QStringLiteral("tables"), QString::number(made->contents.tables.size())},
                           {QStringLiteral("rows"), QString::number(made->contents.rows())},
                           {QStringLiteral("schema"), QString::number(made->contents.schema)},
                           {QStringLiteral("master key"), made->contents.vaultKeyId},
                           {QStringLiteral("verified"), made->verifiedAt.toString(Qt::ISODate)}});
    if (made->trouble.isEmpty())
        return 0;
    QTextStream(stderr) << "gatelodged: the backup was made, and "
                        << (made->unfit ? "its trial failed: " : "could not be tried: ") << made->trouble << "\n";
    return 1;
}

// The key of the file, from what was given: a passphrase, or a private key.
Result<service::SecretBytes> keyOf(const backup::Reader &reader, const BackupArguments &given,
                                   const Settings &settings) {
    if (reader.lock().byPassphrase()) {
        if (!given.passphraseFile.empty()) {
            GL_TRY(const QByteArray words, passwordIn(given.passphraseFile));
            return reader.lock().open(words);
        }
        if (!settings.backupPassphrase.isEmpty())
            return reader.lock().open(settings.backupPassphrase.toUtf8());
        return reader.lock().open(askSecret(QStringLiteral("Passphrase of the backup")));
    }
    const QString file = given.keyFile.empty() ? settings.masterKeyFile : text(given.keyFile);
    if (!QFileInfo::exists(file))
        return failure(Fault::Misconfigured, QStringLiteral("the backup opens with the private key %1, and %2 is not "
                                                            "there: put it there, or name it with --key-file")
                                                 .arg(reader.lock().keyId(), file));
    GL_TRY(const service::Vault vault, service::loadVaultFile(file));
    auto key = reader.lock().open(vault);
    if (!key)
        return failure(key.error().fault, QStringLiteral("%1: %2").arg(file, key.error().detail));
    return key;
}

// Secrets in the house are sealed to its master key, which is in no backup.
Result<QString> lookAtMasterKey(const Settings &settings, const backup::Contents &contents) {
    const QString &file = settings.masterKeyFile;
    if (contents.vaultKeyId.isEmpty())
        return QStringLiteral("none yet");
    if (!QFileInfo::exists(file))
        return QStringLiteral("missing: put the key %1 at %2 before the server starts").arg(contents.vaultKeyId, file);
    GL_TRY(const service::Vault vault, service::loadVaultFile(file));
    const QString present = QString::fromLatin1(vault.sealingKey().keyId());
    if (present != contents.vaultKeyId)
        return failure(
            Fault::Misconfigured,
            QStringLiteral("the secrets in the backup are sealed to the master key %1, and %2 is the key %3: "
                           "put the right one in its place, or take this one away; nothing was restored")
                .arg(contents.vaultKeyId, file, present));
    return QStringLiteral("fits");
}

Done bringBack(const Settings &settings, backup::Opened &opened, gatelodge::Progress &progress) {
    GL_TRY(const ReachedHouse house, reachHouse(settings));
    return backup::restoreHouse(house.connection, opened, progress);
}

int restore(const Invocation &invocation, const BackupArguments &given) {
    QString master;
    const auto restored = [&]() -> Result<backup::Contents> {
        GL_TRY(const Settings settings, readSettings(invocation));
        GL_TRY(auto reader, backup::Reader::open(QFileInfo(text(given.place)).absoluteFilePath()));
        GL_TRY(const auto key, keyOf(*reader, given, settings));
        GL_TRY(backup::Opened opened, backup::openBackup(std::move(reader), key));
        if (!given.dryRun) {
            GL_TRY(master, lookAtMasterKey(settings, opened.contents));
        }
        GL_DO(waitFor([&](gatelodge::Progress &progress) {
            return given.dryRun ? backup::tryBackup(opened, settings.dataDir, progress)
                                : bringBack(settings, opened, progress);
        }));
        return opened.contents;
    }();
    if (!restored)
        return complain(invocation, restored.error());
    QList<QPair<QString, QString>> facts{{QStringLiteral("made"), restored->madeAt.toString(Qt::ISODate)},
                                         {QStringLiteral("tables"), QString::number(restored->tables.size())},
                                         {QStringLiteral("rows"), QString::number(restored->rows())},
                                         {QStringLiteral("schema"), QString::number(restored->schema)},
                                         {QStringLiteral("restored"), given.dryRun ? QStringLiteral("on trial, and "
                                                                                                    "thrown away")
                                                                                   : QStringLiteral("yes")}};
    if (!master.isEmpty())
        facts << qMakePair(QStringLiteral("master key"), master);
    showFacts(invocation, facts);
    return 0;
}

} // namespace

void addBackupCommands(CLI::App &app, Invocation &invocation) {
    auto given = std::make_shared<BackupArguments>();
    CLI::App *making = app.add_subcommand("backup", "Makes an encrypted backup and proves it by a trial restore");
    making->add_option("place", given->place, "a folder, or a file that is not there yet; else backup_folder");
    making->add_option("--passphrase-file", given->passphraseFile, "its first line opens the backup");
    making->add_option("--to", given->to, "a public key; its private key opens the backup");
    making->add_option("--keep", given->keep, "leave so many of this house in the folder")->check(CLI::Range(1, 3650));
    making->add_flag("--untried", given->untried, "without the trial restore");
    making->add_option("--new-key", given->newKey, "only make a private key there, and print its public key");
    making->callback(
        [&invocation, given] { invocation.run = [given](const Invocation &now) { return makeBackup(now, *given); }; });
    CLI::App *restoring = app.add_subcommand("restore", "Restores a backup into an empty database");
    restoring->add_option("file", given->place, "the backup")->required();
    restoring->add_option("--passphrase-file", given->passphraseFile, "its first line opens the backup");
    restoring->add_option("--key-file", given->keyFile, "the private key that opens it; else master_key_file");
    restoring->add_flag("--dry-run", given->dryRun, "into a database that is thrown away, and compared");
    restoring->callback(
        [&invocation, given] { invocation.run = [given](const Invocation &now) { return restore(now, *given); }; });
}

} // namespace gatelodge::app
