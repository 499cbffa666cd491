#include "app/foundation.h"
#include "app/backup_plan.h"
#include "server/backup/restoring.h"
#include "server/service/roles.h"
#include "server/service/vault_file.h"
#include "server/store/migrator.h"
#include "server/store/pooler.h"
#include "server/store/session.h"
#include <QFile>
#include <sys/stat.h>

namespace gatelodge::app {

using service::SealingKey;
using service::Vault;

namespace {

// The database's own account must be able to pass through the folder, and nobody may list it; what is private in it
// has modes of its own.
Done prepareDataFolder(const QString &path) {
    if (!QDir().mkpath(path))
        return failure(Fault::Misconfigured, QStringLiteral("data_dir: %1 cannot be made").arg(path));
    if (::chmod(path.toLocal8Bit().constData(), 0711) != 0)
        return failure(Fault::Misconfigured, QStringLiteral("data_dir: %1 belongs to somebody else").arg(path));
    return {};
}

Result<Vault> firstVault(store::Session &session, const QString &file) {
    auto vault = service::createVaultFile(file);
    if (!vault && vault.error().fault == Fault::Duplicate) // a former database's: good for this one too
        vault = service::loadVaultFile(file);
    if (!vault)
        return vault;
    const SealingKey &key = vault->sealingKey();
    GL_DO(session.run("vault_key.insert", QString::fromLatin1(key.keyId()), key.publicKey()));
    return vault;
}

// A database that holds sealed secrets needs the very key they were sealed to; it is never made anew.
Result<Vault> openVault(store::Session &session, const QString &file) {
    GL_TRY(const auto row, session.maybe("vault_key.find"));
    if (!row)
        return firstVault(session, file);
    GL_TRY(Vault vault, service::loadVaultFile(file));
    GL_TRY(const SealingKey stored, SealingKey::fromPublicKey(row->bytes("public_key")));
    GL_DO(vault.matches(stored));
    return vault;
}

} // namespace

Result<store::Connection> findDatabase(const Settings &settings, std::unique_ptr<store::Cluster> &cluster) {
    if (!settings.database.isEmpty())
        return store::Connection::parse(settings.database);
    GL_DO(prepareDataFolder(settings.dataDir));
    GL_TRY(cluster, store::Cluster::start(QDir(settings.dataDir)));
    return cluster->connection();
}

namespace {

// Somebody's console at a house that runs elsewhere.
Done layConsole(store::Session &session, Foundation &foundation) {
    GL_TRY(const auto row, session.one("migration.version"));
    const int known = store::knownMigrations().last().number;
    if (row.number("number") != known)
        return failure(
            Fault::Misconfigured,
            QStringLiteral("the database has schema %1, and this program knows %2: both must be of one version")
                .arg(row.number("number"))
                .arg(known));
    GL_TRY(const auto stored, session.maybe("vault_key.find"));
    if (!stored)
        return failure(Fault::Misconfigured, QStringLiteral("this house has never been opened by its server"));
    GL_TRY(auto key, SealingKey::fromPublicKey(stored->bytes("public_key")));
    foundation.vault = std::make_shared<const Vault>(std::move(key));
    foundation.elsewhere = true;
    return {};
}

// Whose console it is. In a database without a schema it is nobody's yet.
Result<std::optional<service::Access>> consoleAccess(store::Session &session, const store::Connection &connection) {
    if (!connection.user.startsWith(QLatin1String("gatelodge_console_")))
        return std::optional<service::Access>();
    return service::accessOf(session);
}

// Everybody's requests go by the straight way, too, where the other one is a pooler's that the house cannot go by
// (Q10).
Done passPooler(Foundation &foundation, const Progress &progress) {
    const Done each = store::isOneEach(foundation.connection);
    if (each || each.error().constraint != store::kPooled)
        return each;
    foundation.passedPooler = foundation.connection.shown();
    foundation.connection = foundation.listenConnection;
    progress(each.error().detail + QStringLiteral("; the house goes by listen_database_url alone"));
    return {};
}

} // namespace

Result<Foundation> layFoundation(const Settings &settings, const Progress &progress, Laying laying,
                                 gatelodge::Progress *work) {
    gatelodge::Progress nobodyLooks;
    Foundation foundation;
    GL_DO(prepareDataFolder(settings.dataDir));
    if (backup::clearTrial(settings.dataDir))
        progress(QStringLiteral("Took away what a trial of a backup had left that was killed"));
    progress(settings.database.isEmpty() ? QStringLiteral("Starting the private PostgreSQL in %1").arg(settings.dataDir)
                                         : QStringLiteral("Connecting to PostgreSQL"));
    GL_TRY(foundation.connection, findDatabase(settings, foundation.cluster));
    foundation.listenConnection = foundation.connection;
    if (!settings.listenDatabaseUrl.isEmpty()) {
        GL_TRY(foundation.listenConnection, store::Connection::parse(settings.listenDatabaseUrl));
    }
    // Where sessions share their connections a lock would outlive its own, and stop whoever comes next, or show work as
    // under way that has ended: a window's as a server's.
    if (!settings.database.isEmpty()) {
        GL_DO(store::isOneEach(foundation.listenConnection));
        if (!settings.listenDatabaseUrl.isEmpty())
            GL_DO(passPooler(foundation, progress));
    }
    // Migrations are made under a lock of the session.
    GL_TRY(const auto session, store::Session::open(foundation.listenConnection));
    GL_TRY(foundation.console, consoleAccess(*session, foundation.connection));
    if (foundation.console || (laying == Laying::ToManage && !settings.database.isEmpty())) {
        GL_DO(layConsole(*session, foundation));
        return foundation;
    }
    GL_DO(backUpBeforeUpgrade(*session, foundation.listenConnection, settings, progress, work ? *work : nobodyLooks));
    GL_TRY(foundation.migrated, store::migrate(*session));
    if (foundation.migrated > 0)
        progress(QStringLiteral("Applied %1 migrations").arg(foundation.migrated));
    GL_TRY(Vault vault, openVault(*session, settings.masterKeyFile));
    foundation.vault = std::make_shared<const Vault>(std::move(vault));
    return foundation;
}

} // namespace gatelodge::app
