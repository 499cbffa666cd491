// Backups that nobody asks for: each day in a running house (K4), and before an upgrade (K5).
#include "app/backup_plan.h"
#include "app/upkeep.h"
#include "server/service/vault_file.h"
#include "server/store/backups.h"
#include "server/store/cluster.h"
#include "server/store/live.h"
#include "server/store/migrator.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace gatelodge;
using store::Session;
using tests::value;

namespace {

constexpr int kPatience = 120'000; // ms: a PostgreSQL is made for the trial

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

class TestBackupsByThemselves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(::chmod(QFile::encodeName(m_place->path()).constData(), 0711) == 0); // the account postgres passes
    }

    void cleanup() {
        if (m_database)
            value(m_database->session()->script(
                s("DROP DATABASE %1_old WITH (FORCE)").arg(m_database->connection().database)));
        m_database.reset();
    }

    void one_is_due_once_a_day_from_its_hour_on_data() {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("due");
        QTest::newRow("never yet") << ""
                                   << "2026-11-23T01:00" << true;
        QTest::newRow("yesterday's, before the hour") << "2026-11-22T03:00"
                                                      << "2026-11-23T02:59" << false;
        QTest::newRow("yesterday's, at the hour") << "2026-11-22T03:00"
                                                  << "2026-11-23T03:00" << true;
        QTest::newRow("today's") << "2026-11-23T03:00"
                                 << "2026-11-23T23:59" << false;
        QTest::newRow("by hand before the hour") << "2026-11-23T02:00"
                                                 << "2026-11-23T03:01" << true;
        QTest::newRow("days ago, before the hour") << "2026-11-20T03:00"
                                                   << "2026-11-23T01:00" << true;
    }
    void one_is_due_once_a_day_from_its_hour_on() {
        QFETCH(QString, last);
        QFETCH(QString, now);
        const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
        QTEST(backup::isDue(at(last), at(now), 3), "due");
    }

    void a_running_house_makes_one_by_itself_and_not_two() {
        tests::TestDatabase database;
        const auto session = database.session();
        const auto means =
            std::make_shared<const service::Means>(tests::cheapMeans(std::make_shared<tests::Letters>()));
        const auto &key = means->vault->sealingKey();
        value(session->run("vault_key.insert", QString::fromLatin1(key.keyId()), key.publicKey()));
        const QString folder = m_place->filePath(s("backups"));
        {
            app::Upkeep upkeep(database.connection(), database.connection(), means, QString(),
                               std::chrono::milliseconds(250));
            upkeep.makeBackups({folder, 2, QTime::currentTime().hour(), key, m_place->path()});
            const auto verified = [&] {
                const auto last = value(store::findLastBackup(*session));
                return last && last->verifiedAt.isValid();
            };
            QTRY_VERIFY_WITH_TIMEOUT(verified(), kPatience);
            // Many more tidyings find it there.
            value(session->script(
                s("INSERT INTO tokens (token_hash, purpose, created_at, expires_at) VALUES (sha256('x'), "
                  "'signup', now() - interval '3 h', now() - interval '1 h')")));
            QTRY_COMPARE_WITH_TIMEOUT(tests::ask(*session, s("SELECT count(*) FROM tokens")), s("0"), kPatience);
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }

    void an_upgrade_makes_one_first() {
        const store::Connection old = anOlderHouse();
        const app::Settings settings = settingsFor(old);
        QStringList said;
        {
            auto foundation = app::layFoundation(settings, [&](const QString &line) { said << line; });
            QVERIFY2(foundation, foundation ? "" : qPrintable(foundation.error().detail));
            QCOMPARE(foundation->migrated, 1);
        }
        const QStringList made = QDir(settings.backupFolder).entryList(QDir::Files);
        QVERIFY2(made.size() == 1 && said.join(u' ').contains(s("before the upgrade")), qPrintable(said.join(u'\n')));
        QVERIFY2(said.join(u' ').contains(s("a trial has proved it")), qPrintable(said.join(u'\n')));
        const auto session = value(Session::open(old));
        QVERIFY(value(store::findLastBackup(*session))->verifiedAt.isValid());
        said.clear();
        QVERIFY(app::layFoundation(settings, [&](const QString &line) { said << line; }));
        QCOMPARE(QDir(settings.backupFolder).entryList(QDir::Files), made); // there is nothing to be upgraded
    }

    void an_upgrade_without_a_folder_says_that_none_is_made() {
        app::Settings settings = settingsFor(anOlderHouse());
        settings.backupFolder.clear();
        QStringList said;
        QVERIFY(app::layFoundation(settings, [&](const QString &line) { said << line; }));
        QVERIFY2(said.join(u' ').contains(s("backup_folder is not set")), qPrintable(said.join(u'\n')));
    }

    void an_upgrade_whose_backup_fails_changes_nothing() {
        const store::Connection old = anOlderHouse();
        app::Settings settings = settingsFor(old);
        QFile inTheWay(settings.backupFolder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto refused = app::layFoundation(settings, [](const QString &) {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(s("no upgrade without")), qPrintable(refused.error().detail));
        const auto session = value(Session::open(old));
        QCOMPARE(value(store::presentSchema(*session)), store::knownMigrations().last().number - 1);
    }

    // What keeps this machine from a trial says nothing of the backup; a trial that fails does.
    void an_upgrade_goes_on_without_a_trial_and_not_after_one_that_fails_data() {
        QTest::addColumn<QStringList>("programs");
        QTest::addColumn<bool>("held");
        QTest::newRow("there is no PostgreSQL for it") << QStringList{s("pg_dump"), s("pg_restore")} << false;
        QTest::newRow("it fails") << QStringList{s("pg_dump"), s("initdb"), s("postgres")} << true;
    }
    void an_upgrade_goes_on_without_a_trial_and_not_after_one_that_fails() {
        QFETCH(QStringList, programs);
        QFETCH(bool, held);
        const store::Connection old = anOlderHouse();
        const app::Settings settings = settingsFor(old);
        const QString real = value(store::findPostgres());
        const QDir folder(m_place->filePath(s("programs")));
        QVERIFY(folder.mkpath(s(".")));
        for (const QString &name : programs)
            QVERIFY(QFile::link(real + u'/' + name, folder.filePath(name)));
        if (held) {
            QFile broken(folder.filePath(s("pg_restore")));
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write("#!/bin/sh\n[ \"$1\" = --version ] && exec " + real.toLocal8Bit() +
                         "/pg_restore --version\necho 'pg_restore: error: out of luck' >&2; exit 1\n");
            broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PG_BINDIR", folder.path().toLocal8Bit());
        QStringList said;
        const auto laid = app::layFoundation(settings, [&](const QString &line) { said << line; });
        qunsetenv("PG_BINDIR");
        const QString words = said.join(u'\n') + (laid ? QString() : laid.error().detail);
        QVERIFY2(laid.has_value() == !held, qPrintable(words));
        QVERIFY2(words.contains(held ? s("out of luck") : s("it was not tried")), qPrintable(words));
        const auto session = value(Session::open(old));
        QCOMPARE(value(store::presentSchema(*session)), store::knownMigrations().last().number - (held ? 1 : 0));
        QCOMPARE(QDir(settings.backupFolder).entryList(QDir::Files).size(), 1);
    }

    void an_upgrade_waits_for_the_backup_that_another_server_makes() {
        const store::Connection old = anOlderHouse();
        const app::Settings settings = settingsFor(old);
        const auto other = value(Session::open(old));
        QVERIFY(value(store::lockBackups(*other)));
        QStringList said;
        const auto laid = app::layFoundation(settings, [&](const QString &line) {
            said << line;
            if (line.contains(s("makes a backup just now")))
                store::unlockBackups(*other);
        });
        QVERIFY2(laid, laid ? "" : qPrintable(laid.error().detail));
        QCOMPARE(laid->migrated, 1);
        QVERIFY2(said.join(u' ').contains(s("waiting for its end")), qPrintable(said.join(u'\n')));
    }

    void it_does_not_wait_for_ever() {
        const store::Connection old = anOlderHouse();
        const auto other = value(Session::open(old)), session = value(Session::open(old));
        QVERIFY(value(store::lockBackups(*other)));
        Progress work;
        const Done done = app::backUpBeforeUpgrade(
            *session, old, settingsFor(old), [](const QString &) {}, work, std::chrono::milliseconds(1));
        QVERIFY(!done && done.error().fault == Fault::Busy);
        QVERIFY2(done.error().detail.contains(s("no upgrade without")), qPrintable(done.error().detail));
    }

    void an_upgrade_that_is_given_up_leaves_nothing_and_changes_nothing_data() {
        QTest::addColumn<QString>("when");
        QTest::newRow("while it makes one") << s("Making a backup");
        QTest::newRow("while it waits") << s("makes a backup just now");
        QTest::newRow("while another one upgrades") << s("brings the database up to date");
    }
    void an_upgrade_that_is_given_up_leaves_nothing_and_changes_nothing() {
        QFETCH(QString, when);
        const store::Connection old = anOlderHouse();
        const app::Settings settings = settingsFor(old);
        const auto other = value(Session::open(old));
        if (when.contains(s("just now")))
            QVERIFY(value(store::lockBackups(*other)));
        if (when.contains(s("brings")))
            value(store::holdSchema(*other));
        Progress work;
        const auto laid = app::layFoundation(
            settings, [&](const QString &line) { work.cancelled = work.cancelled || line.contains(when); },
            app::Laying::ToServe, &work);
        QVERIFY(!laid && isGivenUp(laid.error()));
        QVERIFY(!QDir(settings.backupFolder).exists() || QDir(settings.backupFolder).isEmpty());
        QCOMPARE(value(store::presentSchema(*other)), store::knownMigrations().last().number - 1);
    }

    void the_next_start_takes_away_what_a_killed_trial_has_left() {
        const store::Connection old = anOlderHouse();
        app::Settings settings = settingsFor(old);
        settings.backupFolder.clear();
        const QDir left(m_place->filePath(s("trial-restore")));
        QVERIFY(left.mkpath(s("postgresql/base")));
        {
            QLockFile held(m_place->filePath(s("trial-restore.lock"))); // by a trial that goes on
            QVERIFY(held.tryLock(0));
            value(app::layFoundation(settings, [](const QString &) {}).map([](const auto &) { return true; }));
            QVERIFY(left.exists());
        }
        QStringList said;
        QVERIFY(app::layFoundation(settings, [&](const QString &line) { said << line; }));
        QVERIFY(!left.exists());
        QVERIFY2(said.join(u' ').contains(s("was killed")), qPrintable(said.join(u'\n')));
    }

private:
    // All migrations but the last, and the key that secrets are sealed to.
    store::Connection anOlderHouse() {
        m_database = std::make_unique<tests::TestDatabase>();
        auto connection = m_database->connection();
        const auto admin = m_database->session();
        const QString name = connection.database + s("_old");
        value(admin->script(s("CREATE DATABASE %1 TEMPLATE template0").arg(name)));
        connection.database = name;
        const auto session = value(Session::open(connection));
        value(session->script(
            s("CREATE SCHEMA gatelodge; CREATE EXTENSION pg_trgm; CREATE TABLE gatelodge.schema_version "
              "(number int PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())")));
        const auto known = store::knownMigrations();
        for (const store::Migration &one : known.first(known.size() - 1)) {
            value(session->script(s("BEGIN;") + one.sql));
            value(session->run("migration.record", one.number, one.name));
            value(session->script(s("COMMIT")));
        }
        const auto vault = value(service::createVaultFile(m_place->filePath(s("master.key"))));
        value(session->run("vault_key.insert", QString::fromLatin1(vault.sealingKey().keyId()),
                           vault.sealingKey().publicKey()));
        return connection;
    }
    app::Settings settingsFor(const store::Connection &to) const {
        app::Settings settings;
        settings.dataDir = m_place->path();
        settings.masterKeyFile = m_place->filePath(s("master.key"));
        settings.database = s("postgresql://%1@/%2?host=%3&port=%4").arg(to.user, to.database, to.host).arg(to.port);
        settings.backupFolder = m_place->filePath(s("backups"));
        settings.backupKeep = 3;
        return settings;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<tests::TestDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestBackupsByThemselves)
#include "tst_backups_by_themselves.moc"
