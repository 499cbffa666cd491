// Imports under a bad star: a disk that fills, somebody who gives up while the database works, rows that change places,
// and people without any name.
#include "server/store/cluster_account.h"
#include "tests/server/service/import_house.h"
#include <QFuture>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <unistd.h>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::Rival;
using tests::row;
using tests::value;

namespace {

// A disk with room for a table as it is, and one mebibyte more.
class SmallDisk {
public:
    SmallDisk(store::Session &session, const QString &table) : m_session(session), m_table(table) {
        const QString size =
            tests::ask(session, QStringLiteral("SELECT (pg_table_size('%1') / 1024 + 1024) || 'k'").arg(table));
        m_mounted =
            run(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                          QStringLiteral("size=") + size, QStringLiteral("tmpfs"), m_folder.path()});
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_usable = m_mounted && store::ClusterAccount::choose().own(m_folder.path()) &&
                   m_session.script(QStringLiteral("CREATE TABLESPACE %1 LOCATION '%2'").arg(name(), m_folder.path()));
    }
    ~SmallDisk() {
        if (m_usable) {
            value(m_session.script(QStringLiteral("ALTER TABLE %1 SET TABLESPACE pg_default").arg(m_table)));
            value(m_session.script(QStringLiteral("DROP TABLESPACE %1").arg(name())));
        }
        if (m_mounted)
            run(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder.path()});
    }
    bool isUsable() const { return m_usable; }
    void take() { value(m_session.script(QStringLiteral("ALTER TABLE %1 SET TABLESPACE %2").arg(m_table, name()))); }

private:
    static QString name() { return QStringLiteral("small_%1").arg(QCoreApplication::applicationPid()); }
    static bool run(const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }
    store::Session &m_session;
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-small-XXXXXX")};
    QString m_table;
    bool m_mounted = false, m_usable = false;
};

} // namespace

class TestImportFaults : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void a_disk_that_fills_is_one_clear_line_and_nothing_has_happened_data() {
        QTest::addColumn<QString>("table");
        QTest::newRow("while it is read") << QStringLiteral("import_rows");
        QTest::newRow("while it is applied") << QStringLiteral("users");
        QTest::newRow("in its last table") << QStringLiteral("emails");
    }
    void a_disk_that_fills_is_one_clear_line_and_nothing_has_happened() {
        QFETCH(QString, table);
        if (::geteuid() != 0)
            QSKIP("only root makes a small disk");
        const auto lines = many(20'000);
        const QString before = state();
        std::optional<ImportId> made;
        {
            SmallDisk disk(*m_session, table);
            if (!disk.isUsable())
                QSKIP("there is no small disk to be had");
            disk.take();
            ImportProgress progress;
            const auto plan = planImport(*m_session, m_permit, m_options, linesOf(lines), progress);
            Error error;
            if (plan) {
                made = plan->id;
                const auto outcome = applyImport(*m_session, m_permit, plan->id, progress);
                QVERIFY(!outcome);
                error = outcome.error();
            } else {
                error = plan.error();
            }
            QCOMPARE(error.constraint, QStringLiteral("import_database_full"));
            QVERIFY(error.fault == Fault::Unavailable);
            QVERIFY2(!error.detail.contains(u'\n') && error.detail.contains(QLatin1String("disk")),
                     qPrintable(error.detail));
            QCOMPARE(state(), before);
        }
        if (!made)
            made = planned(lines).id;
        ImportProgress progress; // there is room again
        QCOMPARE(value(applyImport(*m_session, m_permit, *made, progress)).people, 20'000);
    }

    void whoever_gives_up_waits_for_no_statement_data() {
        QTest::addColumn<bool>("planning");
        QTest::newRow("planning") << true;
        QTest::newRow("applying") << false;
    }
    // A rival holds what the statement needs: by itself it would never end.
    void whoever_gives_up_waits_for_no_statement() {
        QFETCH(bool, planning);
        const auto lines = many(10);
        const auto plan = planning ? std::nullopt : std::optional(planned(lines));
        const QString before = state();
        const auto rival = m_database.session();
        value(rival->script(QStringLiteral("BEGIN; LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE")
                                .arg(planning ? QStringLiteral("import_addresses") : QStringLiteral("user_order"))));
        ImportProgress progress;
        const std::unique_ptr<QThread> impatient(QThread::create([this, &progress] {
            const auto watcher = m_database.session();
            while (
                tests::ask(*watcher, QStringLiteral("SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) "
                                                    "WHERE NOT granted AND datname = current_database()")) ==
                QLatin1String("0"))
                QThread::msleep(5);
            progress.cancelled = true;
        }));
        impatient->start();
        Done done;
        if (plan)
            done = applyImport(*m_session, m_permit, plan->id, progress).map([](const auto &) {});
        else
            done = planImport(*m_session, m_permit, m_options, linesOf(lines), progress).map([](const auto &) {});
        impatient->wait();
        QVERIFY(!done && isGivenUp(done.error()));
        value(rival->script(QStringLiteral("ROLLBACK")));
        QCOMPARE(state(), before);
        QVERIFY(m_session->usable() && !m_session->inTransaction());
        QCOMPARE(applied(plan ? *plan : planned(lines)), 10);
    }

    void people_without_a_name_or_a_wish_get_one() {
        QList<ImportLine> lines;
        for (int line = 1; line <= 3; ++line) {
            ImportRow one = row(line, {}, QStringLiteral("nobody%1.%2@x.org").arg(line).arg(m_round));
            one.wish = line == 2 ? QStringLiteral("") : QString(); // the one is empty, the others are nothing
            lines << one;
        }
        QCOMPARE(applied(planned(lines)), 3);
        QCOMPARE(asked("SELECT count(*) FROM users WHERE username ~ '^user[0-9]*$'"), QStringLiteral("3"));
    }

    // ada → bob, bob → eve, eve → ada: nobody's address is taken while it is theirs, and everybody is told so.
    void addresses_that_change_places_in_a_ring_are_left() {
        for (const char *other : {"bob", "eve"})
            tests::aUser(*m_session).called(name(other)).withEmail(address(other)).make();
        const auto plan = planned({row(1, name("ada"), address("bob")), row(2, name("bob"), address("eve")),
                                   row(3, name("eve"), address("ada"))});
        QCOMPARE(plan.counts[ImportVerdict::Conflict], 3);
        const auto lines = value(listPlanLines(*m_session, m_permit, plan.id, {ImportVerdict::Conflict}, 0, 9));
        QCOMPARE(lines.value(0).reason, QStringLiteral("address_taken"));
        QCOMPARE(lines.value(0).about, name("bob"));
        QCOMPARE(lines.value(2).about, name("ada"));
        value(dropImport(*m_session, m_permit, plan.id));
    }

    // A row of the plan that appears while newcomers are being written, and names somebody who is here.
    void who_was_here_before_comes_with_no_newcomer() {
        const auto plan = planned({row(1, name("bob"), address("bob")), row(3, name("eve"), address("eve"))});
        const QString import = QString::number(plan.id.value);
        Rival wall(m_database.connection()), runner(m_database.connection());
        value(wall.script(QStringLiteral("BEGIN; INSERT INTO users (username) VALUES ('%1')").arg(name("bob"))));
        auto applying = runner.start([&](store::Session &session) {
            ImportProgress progress;
            return service::applyImport(session, m_permit, plan.id, progress);
        });
        tests::waitUntilBlocked(*m_session);
        sql("INSERT INTO import_rows (import_id, line, credential, other_emails, group_names) VALUES (%1, 2, '%2', "
            "'{%3}', '{Choir}')",
            import, tests::kHash, address("second"));
        sql("INSERT INTO import_addresses (import_id, line, place, address) VALUES (%1, 2, 1, '%2')", import,
            address("second"));
        sql("INSERT INTO import_plan (import_id, line, verdict, uid, username) VALUES (%1, 2, 'added', '%2', "
            "'intruder')",
            import, toString(m_ada));
        value(wall.script(QStringLiteral("ROLLBACK")));
        value(applying.get());
        QCOMPARE(asked("SELECT count(*) FROM users WHERE username IN ('%1', '%2')", name("bob"), name("eve")),
                 QStringLiteral("2"));
        QCOMPARE(asked("SELECT (SELECT count(*) FROM emails WHERE user_uid = '%1') || ' ' || (SELECT count(*) FROM "
                       "logins WHERE user_uid = '%1') || ' ' || (SELECT count(*) FROM group_members WHERE user_uid = "
                       "'%1') || ' ' || (SELECT count(*) FROM audit WHERE subject = '%1' AND request = 'import:%2')",
                       toString(m_ada), import),
                 QStringLiteral("1 0 0 0"));
    }

    // Part of what somebody else can take back to a savepoint, too.
    void in_a_savepoint_newcomers_come_whole() {
        auto bob = row(1, name("bob"), address("bob"));
        bob.password = tests::kHash;
        bob.groups = QStringList{QStringLiteral("Choir")};
        const auto plan = planned({bob});
        sql("BEGIN; SET LOCAL gatelodge.actor = 'tester'; SAVEPOINT inside; SELECT apply_import(%1, 1, 1); RELEASE "
            "inside; COMMIT",
            QString::number(plan.id.value));
        QCOMPARE(
            asked("SELECT (SELECT count(*) FROM emails WHERE user_uid = uid) || ' ' || (SELECT count(*) FROM logins "
                  "WHERE user_uid = uid) || ' ' || (SELECT count(*) FROM group_members WHERE user_uid = uid) || ' ' "
                  "|| (SELECT count(*) FROM audit WHERE subject = uid) FROM users WHERE username = '%1'",
                  name("bob")),
            QStringLiteral("1 1 1 1"));
    }

    // However the database goes about it where it expects many: an entry whose person is erased is not to be guessed.
    void each_newcomer_has_a_salt_of_their_own() {
        sql("UPDATE pg_class SET relpages = 1, reltuples = 1000000 WHERE oid IN ('users'::regclass, "
            "'import_plan'::regclass)");
        const auto plan = planned(many(20));
        sql("UPDATE pg_class SET relpages = 1, reltuples = 1000000 WHERE oid IN ('users'::regclass, "
            "'import_plan'::regclass)");
        QCOMPARE(applied(plan), 20);
        QCOMPARE(asked("SELECT count(DISTINCT salt) FROM audit JOIN audit_payload USING (seq) WHERE request = "
                       "'import:%1'",
                       QString::number(plan.id.value)),
                 QStringLiteral("20"));
    }

private:
    QList<ImportLine> many(int people) const {
        QList<ImportLine> lines;
        for (int i = 1; i <= people; ++i) {
            ImportRow one = row(i, QStringLiteral("m%1.%2").arg(i).arg(m_round),
                                QStringLiteral("m%1.%2@x.org").arg(i).arg(m_round));
            one.lastName = QStringLiteral("Of a family with a long name");
            lines << one;
        }
        return lines;
    }
    // Whatever an import would change, and what sites would be owed.
    QString state() {
        return asked("SELECT (SELECT count(*) FROM users) || ' ' || (SELECT count(*) FROM emails) || ' ' || (SELECT "
                     "count(*) FROM user_change) || ' ' || (SELECT count(*) FROM site_queue) || ' ' || (SELECT "
                     "count(*) FROM imports WHERE applied_at IS NOT NULL)");
    }
};

QTEST_GUILESS_MAIN(TestImportFaults)
#include "tst_import_faults.moc"
