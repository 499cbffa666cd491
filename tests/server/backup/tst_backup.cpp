// A house goes into a backup and comes out of it in an empty cluster, the same in every table; and whatever goes wrong
// in between leaves no half file and no half house (K4).
#include "server/backup/making.h"
#include "server/backup/restoring.h"
#include "server/store/audit.h"
#include "server/store/cluster.h"
#include "server/store/live.h"
#include "server/store/migrator.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <future>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace gatelodge;
using backup::Lock;
using backup::Made;
using store::Session;
using tests::ask;
using tests::value;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

// What psql would show of it, in an order of its own: not what the backup counts with.
QString wordsOf(Session &session, const QString &table) {
    return ask(
        session,
        s("SELECT coalesce(string_agg(x::text, E'\\n' ORDER BY x::text), '') FROM gatelodge.%1 AS x").arg(table));
}

// Tables, functions, triggers, policies and grants as pg_dump says them; without its words of the moment.
QStringList schemaOf(const store::Connection &connection) {
    QProcess dump;
    dump.start(s("pg_dump"), {s("-h"), connection.host, s("-U"), connection.user, s("-s"), s("-n"), s("gatelodge"),
                              s("--no-owner"), connection.database});
    if (!dump.waitForFinished(60'000) || dump.exitCode() != 0)
        qFatal("pg_dump: %s", dump.readAllStandardError().constData());
    QStringList lines = QString::fromUtf8(dump.readAllStandardOutput()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u'\\') || line.startsWith(u"--"); });
    // The order of roles of a policy, and of "a OR b OR c" who stood together, are not kept.
    for (QString &line : lines) {
        QStringList words = line.remove(u'(').remove(u')').remove(u',').split(u' ');
        words.sort();
        line = words.join(u' ');
    }
    return lines;
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        furnish();
        QVERIFY(::chmod(QFile::encodeName(m_place.path()).constData(), 0711) == 0); // the account postgres passes
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_progress = std::make_unique<Progress>();
    }
    void cleanup() { qunsetenv("PG_BINDIR"); }

    void every_table_is_the_same_in_an_empty_cluster_and_that_is_written_down() {
        const Made made = value(make());
        QCOMPARE(made.trouble, QString());
        QVERIFY(made.verifiedAt.isValid());
        QCOMPARE(made.bytes, QFileInfo(path()).size());
        QVERIFY(made.contents.rows() > 100);
        QCOMPARE(m_progress->done.load(), m_progress->total.load());
        const auto last = value(store::findLastBackup(*m_database.session()));
        QVERIFY(last && last->verifiedAt.isValid());
        QCOMPARE(last->place, made.file);
        QCOMPARE(last->bytes, made.bytes);
        QVERIFY(QDir(m_place.path()).entryList({s("trial*")}, QDir::AllEntries).isEmpty()); // nothing of it stays

        const auto target = emptyDatabase();
        value(restoreTo(target));
        const auto from = m_database.session(), to = value(Session::open(target));
        const QStringList tables = value(store::listTables(*from));
        QVERIFY(tables.size() > 60);
        QCOMPARE(value(store::listTables(*to)), tables);
        for (const QString &table : tables) {
            if (table != QLatin1String("backups")) // which tells of this one
                QVERIFY2(wordsOf(*to, table) == wordsOf(*from, table), qPrintable(table));
        }
        QCOMPARE(schemaOf(target), schemaOf(m_database.connection()));
        const QString who =
            s("SELECT string_agg(roleid::regrole || '<' || member::regrole, ' ' ORDER BY roleid::regrole::text, "
              "member::regrole::text) FROM pg_auth_members WHERE starts_with(roleid::regrole::text, "
              "'gatelodge') AND NOT member::regrole::text LIKE '%console%'");
        QVERIFY(!ask(*from, who).isEmpty());
        QCOMPARE(ask(*to, who), ask(*from, who));
        value(store::beginAnew(*to, made.contents.schema));
        QCOMPARE(value(store::migrate(*to)), 0);
        value(to->script(s("INSERT INTO gatelodge.orgs (name) VALUES ('Later')"))); // numbers go on where they were
    }

    void a_restore_that_did_not_come_to_its_end_is_no_house() {
        value(make(s("")));
        const auto target = emptyDatabase();
        value(restoreTo(target)); // and killed before it was compared
        const auto session = value(Session::open(target));
        const auto refused = store::migrate(*session);
        QCOMPARE(refused.error().fault, Fault::Misconfigured);
        QVERIFY2(refused.error().detail.contains(s("restore it again")), qPrintable(refused.error().detail));
        auto opened = value(open());
        value(backup::restoreHouse(target, opened, *m_progress));
        QCOMPARE(value(store::migrate(*session)), 0);
        QVERIFY(!value(store::lookAtPlace(*session)).empty);
    }

    void a_restored_house_that_differs_is_taken_away() {
        value(make(s("")));
        const auto target = emptyDatabase();
        auto opened = value(open());
        opened.contents.tables.last().rows += 1;
        QCOMPARE(backup::restoreHouse(target, opened, *m_progress).error().fault, Fault::Refused);
        const auto session = value(Session::open(target));
        QCOMPARE(ask(*session, s("SELECT count(*) FROM pg_namespace WHERE starts_with(nspname, 'gatelodge')")), s("0"));
    }

    void a_trial_that_would_fill_the_disk_is_not_begun() {
        value(make(s("")));
        auto opened = value(open());
        opened.contents.databaseBytes = qint64(1) << 50;
        const auto tried = backup::tryBackup(opened, m_place.filePath(s("not there yet")), *m_progress);
        QCOMPARE(tried.error().fault, Fault::Refused);
        QVERIFY2(tried.error().detail.contains(s("are free")), qPrintable(tried.error().detail));
    }

    // Somebody writes all the time; what is counted and what is dumped are one moment.
    void what_changes_meanwhile_is_in_it_whole_or_not_at_all() {
        tests::Rival rival(m_database.connection());
        std::atomic<bool> enough = false;
        auto writing = rival.start([&](Session &session) -> Done {
            for (int n = 0; !enough; ++n)
                GL_DO(session.script(s("INSERT INTO orgs (name) VALUES ('Busy %1')").arg(n)));
            return session.script(s("UPDATE orgs SET deleted_at = now() WHERE name LIKE 'Busy%'"));
        });
        const auto made = make();
        enough = true;
        value(writing.get());
        QCOMPARE(value(made).trouble, QString());
        QVERIFY(made->verifiedAt.isValid());
    }

    void a_restored_house_begins_anew() {
        const auto before = m_database.session();
        value(before->script(
            s("INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) SELECT "
              "sha256('anew'), user_uid, login_id, 'normal', now() + interval '1 day' FROM logins LIMIT 1;"
              "INSERT INTO tokens (token_hash, purpose, expires_at) VALUES (sha256('anew'), 'signup', "
              "now() + interval '1 hour');"
              "INSERT INTO invitations (token_hash, way, expires_at) VALUES (sha256('anew'), 'print', now() + interval "
              "'1 day');"
              "INSERT INTO openid_grants (site_id, user_uid, scopes, auth_time, level) SELECT site_id, user_uid, "
              "'{openid,offline_access}', now(), 'normal' FROM sites, logins LIMIT 1;"
              "ALTER TABLE audit DISABLE TRIGGER append_only; UPDATE audit SET xid = (xid::text::bigint + "
              "1000000000)::text::xid8; ALTER TABLE audit ENABLE TRIGGER append_only")));
        value(make(s("")));
        const auto target = emptyDatabase();
        value(restoreTo(target));
        const auto to = value(Session::open(target));
        const auto ahead = s("SELECT count(*) FROM audit WHERE xid >= pg_snapshot_xmin(pg_current_snapshot())");
        QVERIFY(ask(*to, ahead).toInt() > 0); // the new cluster has not counted so far: the very thing to be mended
        const QString deeds = s("SELECT count(DISTINCT at) FROM audit");
        const QString howMany = ask(*to, deeds);
        value(store::beginAnew(*to, store::knownMigrations().last().number));
        QCOMPARE(ask(*to, ahead), s("0"));
        QCOMPARE(ask(*to, deeds).toInt(), howMany.toInt() + 1); // the end of the invitation
        QCOMPARE(ask(*to, s("SELECT (SELECT count(*) FROM sessions) + (SELECT count(*) FROM tokens)")), s("0"));
        QCOMPARE(ask(*to, s("SELECT bool_and(revoked_at IS NOT NULL) FROM invitations")), s("t"));
        QCOMPARE(ask(*to, s("SELECT bool_and(ended_at IS NOT NULL) FROM openid_grants")), s("t"));
        QCOMPARE(ask(*to, s("SELECT bool_and(owed) FROM deliveries")), s("t"));
        const auto refused = to->script(s("UPDATE audit SET actor = 'x'"));
        QVERIFY(!refused); // append only, as before
        // Only what comes from now on is news.
        const auto cursor = value(store::currentCursor(*to));
        value(to->script(s("INSERT INTO orgs (name) VALUES ('After')")));
        const auto feed = value(store::readFeed(*to, cursor));
        QCOMPARE(feed.changes.size(), 1);
        value(before->script(
            s("DELETE FROM sessions; DELETE FROM tokens; DELETE FROM invitations; DELETE FROM openid_grants")));
    }

    void a_house_is_never_restored_over_another() {
        value(make());
        const auto refused = restoreTo(m_database.connection());
        QCOMPARE(refused.error().fault, Fault::Refused);
        QVERIFY2(refused.error().detail.contains(s("--data-dir")), qPrintable(refused.error().detail));
    }

    void a_damaged_file_restores_nothing_data() {
        QTest::addColumn<bool>("cut");
        QTest::newRow("cut off") << true;
        QTest::newRow("a byte of the last piece is changed") << false;
    }
    void a_damaged_file_restores_nothing() {
        QFETCH(bool, cut);
        value(make(s("")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (cut) {
            QVERIFY(file.resize(file.size() - 1));
        } else {
            QVERIFY(file.seek(file.size() - 40));
            const QByteArray byte = file.peek(1);
            file.write(QByteArray(1, char(byte[0] ^ 1)));
        }
        file.close();
        const auto target = emptyDatabase();
        const auto restored = restoreTo(target);
        QVERIFY(!restored);
        QCOMPARE(restored.error().fault, Fault::Invalid);
        QVERIFY2(restored.error().detail.contains(path()), qPrintable(restored.error().detail));
        const auto session = value(Session::open(target));
        QVERIFY(value(store::lookAtPlace(*session)).empty);
    }

    void a_trial_finds_what_the_backup_does_not_have() {
        value(make(s("")));
        auto opened = value(open());
        opened.contents.tables.removeIf([](const auto &table) { return table.table == QLatin1String("orgs"); });
        opened.contents.tables.last().rows += 1;
        for (auto &table : opened.contents.tables) {
            if (table.table == QLatin1String("users"))
                table.digest += u'0';
        }
        const auto tried = backup::tryBackup(opened, m_place.path(), *m_progress);
        QCOMPARE(tried.error().fault, Fault::Refused);
        for (const char *said : {"table orgs is too many", "users has other rows", "instead of"})
            QVERIFY2(tried.error().detail.contains(QLatin1String(said)), qPrintable(tried.error().detail));
    }

    void a_backup_of_a_newer_schema_is_refused() {
        const auto session = m_database.session();
        value(session->script(s("INSERT INTO schema_version VALUES (9001, '9001_future')")));
        value(make(s("")));
        value(session->script(s("DELETE FROM schema_version WHERE number = 9001")));
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::Misconfigured);
        QVERIFY2(opened.error().detail.contains(s("schema 9001")), qPrintable(opened.error().detail));
    }

    void pg_dump_that_dies_leaves_no_file_data() {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QString>("said");
        QTest::newRow("killed in the middle")
            << QByteArray("%REAL% \"$@\" | head -c 20000; kill -9 $$") << s("crashed");
        QTest::newRow("ends in the middle and says why")
            << QByteArray("%REAL% \"$@\" | head -c 20000; echo 'pg_dump: error: out of luck' >&2; exit 1")
            << s("out of luck");
        QTest::newRow("says what to look at")
            << QByteArray("%REAL% \"$@\" | head -c 20000; echo 'pg_dump: error: could not write' >&2; "
                          "echo 'HINT:  Check free disk space.' >&2; exit 1")
            << s("could not write; Check free disk space.");
        QTest::newRow("finds nothing to write")
            << QByteArray("%REAL% \"$@\" --table 'gatelodge.no_such_table_at_all' --strict-names")
            << s("no matching tables");
    }
    void pg_dump_that_dies_leaves_no_file() {
        QFETCH(QByteArray, program);
        QFETCH(QString, said);
        wrap(program);
        const auto made = make();
        QVERIFY(!made);
        QCOMPARE(made.error().fault, Fault::Unavailable);
        QVERIFY2(made.error().detail.contains(said, Qt::CaseInsensitive) && !made.error().detail.contains(u'\n'),
                 qPrintable(made.error().detail));
        QVERIFY(QDir(m_folder->path()).isEmpty());
        qunsetenv("PG_BINDIR");
        QVERIFY(make(s(""))); // and the next one is not kept from it
    }

    void a_backend_that_is_ended_in_the_middle_leaves_no_file() {
        // pg_dump wants to look at the view, and nothing else of a backup does.
        const auto session = m_database.session();
        value(session->script(s("CREATE VIEW gatelodge.looked_at AS SELECT 1 AS one")));
        tests::Rival rival(m_database.connection());
        value(rival.script(s("BEGIN; LOCK TABLE looked_at IN ACCESS EXCLUSIVE MODE")));
        auto making = std::async(std::launch::async, [&] { return make(s("")); });
        const QString waiting = s("FROM pg_stat_activity WHERE application_name = 'gatelodge backup' AND "
                                  "datname = current_database() AND wait_event_type = 'Lock'");
        QTRY_VERIFY_WITH_TIMEOUT(ask(*session, s("SELECT count(*) ") + waiting).toInt() > 0, 60'000);
        value(session->script(s("SELECT pg_terminate_backend(pid) ") + waiting));
        const auto made = making.get();
        value(rival.script(s("ROLLBACK")));
        value(session->script(s("DROP VIEW looked_at")));
        QVERIFY(!made);
        QCOMPARE(made.error().fault, Fault::Unavailable);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void a_pg_dump_older_than_the_server_is_named() {
        wrap("echo 'pg_dump (PostgreSQL) 9.6'");
        const auto made = make();
        QCOMPARE(made.error().fault, Fault::Misconfigured);
        QVERIFY2(made.error().detail.contains(s("older than the server")), qPrintable(made.error().detail));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void one_is_made_at_a_time() {
        const auto other = m_database.session();
        QVERIFY(value(store::lockBackups(*other)));
        QCOMPARE(make(s("")).error().fault, Fault::Busy);
        store::unlockBackups(*other);
        QVERIFY(make(s("")));
    }

    void whoever_gives_up_leaves_nothing() {
        m_progress->cancelled = true;
        const auto made = make();
        QVERIFY(!made && isGivenUp(made.error()));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

private:
    void furnish() {
        const auto session = m_database.session();
        const OrgId org = tests::anOrg(*session, s("Rowing Club “Heron”"), true);
        for (int n = 0; n < 40; ++n)
            tests::aUser(*session)
                .named(s("Zoë %1").arg(n), s("O'Neill\\"))
                .withEmail(s("zoe%1@example.org").arg(n))
                .withPassword("$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$c29tZWhhc2g")
                .make();
        for (int n = 0; n < 3; ++n)
            tests::aSite(*session).of(org).pushingTo(s("http://127.0.0.1:9/push")).make();
        value(session->script(
            s("INSERT INTO groups (name) VALUES ('Cox'), ('Stroke');"
              "INSERT INTO group_members (group_id, user_uid) SELECT group_id, uid FROM groups, users;"
              "INSERT INTO consents (user_uid, org_id, given, text_version) SELECT uid, %1, true, 1 FROM users;"
              "INSERT INTO house_samples VALUES (now(), 3, 2, 1)")
                .arg(org.value)));
    }

    Result<Made> make() { return make(m_place.path()); }
    Result<Made> make(const QString &trialFolder) {
        return backup::makeBackup(m_database.connection(), {path(), m_key.sealingKey(), trialFolder}, *m_progress);
    }
    Result<backup::Opened> open() {
        GL_TRY(auto reader, backup::Reader::open(path()));
        GL_TRY(const auto key, reader->lock().open(m_key));
        return backup::openBackup(std::move(reader), key);
    }
    Done restoreTo(const store::Connection &target) {
        GL_TRY(auto opened, open());
        GL_TRY(const auto session, Session::open(target));
        return backup::restoreInto(*session, target, opened, *m_progress);
    }
    // The first one is all that is in its cluster.
    store::Connection emptyDatabase() {
        if (!m_cluster) {
            m_cluster = value(store::Cluster::start(QDir(m_place.filePath(s("elsewhere"))), {s("fsync=off")}));
            return m_cluster->connection();
        }
        const QString name = s("empty%1").arg(++m_made);
        value(value(Session::open(m_cluster->connection(s("postgres"))))->script(s("CREATE DATABASE %1").arg(name)));
        return m_cluster->connection(name);
    }

    // PostgreSQL's programs with another pg_dump.
    void wrap(QByteArray script) {
        const QString real = value(store::findPostgres());
        const QDir folder(m_place.filePath(s("programs")));
        QDir(folder.path()).removeRecursively();
        folder.mkpath(s("."));
        for (const char *name : {"initdb", "postgres", "pg_restore"})
            QFile::link(real + u'/' + QLatin1String(name), folder.filePath(QLatin1String(name)));
        QFile file(folder.filePath(s("pg_dump")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray version =
            "[ \"$1\" = --version ] && ! grep -q 'PostgreSQL) 9' \"$0\" && exec %REAL% --version\n";
        file.write(
            QByteArray("#!/bin/sh\n" + version + script + '\n').replace("%REAL%", real.toLocal8Bit() + "/pg_dump"));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        qputenv("PG_BINDIR", folder.path().toLocal8Bit());
    }

    QString path() const { return m_folder->filePath(s("a.backup")); }

    tests::TestDatabase m_database;
    const service::Vault m_key = service::Vault::generate();
    QTemporaryDir m_place;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Progress> m_progress;
    std::unique_ptr<store::Cluster> m_cluster;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
