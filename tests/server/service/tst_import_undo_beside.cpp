// An import is taken back while the house lives: people at the door and editors beside it, a role that may do no more
// than the house needs, and one person's part out of many.
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "tests/server/service/import_house.h"
#include <QElapsedTimer>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::ask;
using tests::Rival;
using tests::row;
using tests::value;

namespace {

constexpr int kPatience = 120'000; // ms

// One after another somebody comes to the door, as long as it lives.
class Crowd {
public:
    explicit Crowd(const store::Connection &to)
        : m_thread([this, to] {
              while (!m_over) { // what a session has committed is told at its end
                  const auto session = value(store::Session::open(to));
                  for (int i = 0; i < 50 && !m_over; ++i)
                      value(session->script(QStringLiteral("SELECT 1")));
              }
          }) {}
    ~Crowd() {
        m_over = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_over = false;
    std::thread m_thread;
};

} // namespace

class TestImportUndoBeside : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void a_role_that_may_make_no_temporary_tables_takes_an_import_back() {
        addPeople(20);
        const QString before = state();
        const QString deed = imported(20, 20);
        sql("DO $$BEGIN EXECUTE 'REVOKE TEMPORARY ON DATABASE ' || current_database() || ' FROM PUBLIC'; END$$");
        const auto server = asServer();
        QVERIFY(!server->script(QStringLiteral("CREATE TEMP TABLE refused (i int)")));
        const auto looked = value(undoDeed(*server, m_access.manageSites(), deed, UndoReach::Look));
        QVERIFY(looked.possible > 40);
        QCOMPARE(remains(), 0);
        const auto undone = value(undoDeed(*server, m_access.manageSites(), deed));
        QCOMPARE(undone.restored, looked.possible);
        QCOMPARE(state(), before);
        QCOMPARE(remains(), 0);
    }

    void nobody_else_sees_what_is_still_to_be_done() {
        sql("INSERT INTO undo_pages (page, seqs) VALUES (1, '{1}')"); // as if one had been left behind
        QCOMPARE(remains(), 1);
        QCOMPARE(ask(*asServer(), QStringLiteral("SELECT count(*) FROM undo_pages")), QStringLiteral("0"));
        addPeople(3);
        const QString deed = imported(3, 3);
        QVERIFY(value(undoDeed(*m_session, m_access.manageSites(), deed)).restored > 3);
        QCOMPARE(remains(), 1);
        sql("DELETE FROM undo_pages");
    }

    // As an editor does it: the person first, then what belongs to them.
    void who_edits_somebody_meanwhile_comes_first_and_nobody_is_thrown_out_data() {
        QTest::addColumn<bool>("all");
        QTest::newRow("the whole import is taken back") << true;
        QTest::newRow("one person's part of it is") << false;
    }
    void who_edits_somebody_meanwhile_comes_first_and_nobody_is_thrown_out() {
        QFETCH(const bool, all);
        addPeople(20);
        const QString deed = imported(20, 20);
        const QString theirs = QStringLiteral("(SELECT uid FROM users WHERE username = '%1.7')").arg(name("p"));
        const qint64 seq =
            asked("SELECT seq FROM audit WHERE request = '%1' AND subject IN %2", deed, theirs).toLongLong();
        besideUndo(
            [&](store::Session &session) {
                return all ? undoDeed(session, m_access.manageSites(), deed)
                           : undoEntry(session, m_access.manageSites(), seq);
            },
            QStringLiteral("SELECT FROM users WHERE uid IN %1 FOR NO KEY UPDATE").arg(theirs),
            QStringLiteral("UPDATE emails SET verified_at = verified_at WHERE user_uid IN %1").arg(theirs));
    }

    void who_edits_several_in_their_order_comes_first_too() {
        const QString last = QStringLiteral("ffffffff-ffff-4fff-bfff-ffffffffffff");
        sql("INSERT INTO users (uid, username) VALUES ('%1', '%2.1')", last, name("p"));
        const QString deed = imported(2, 1); // the second is new
        const QString lock = QStringLiteral("SELECT FROM users WHERE username = '%1.%2' FOR NO KEY UPDATE");
        besideUndo([&](store::Session &session) { return undoDeed(session, m_access.manageSites(), deed); },
                   lock.arg(name("p")).arg(2), lock.arg(name("p")).arg(1));
        sql("UPDATE users SET deleted_at = now() WHERE uid = '%1'", last);
    }

    // What they do beside it while it waits in the middle: whoever holds what it is still to look at would end it.
    void editors_of_every_kind_wait_for_it_without_holding_what_it_needs_data() {
        QTest::addColumn<int>("deed");
        QTest::newRow("an address goes") << 0;
        QTest::newRow("another address becomes the main one") << 1;
        QTest::newRow("a new password") << 2;
        QTest::newRow("another name") << 3;
        QTest::newRow("a group is left") << 4;
        QTest::newRow("the account is suspended") << 5;
        QTest::newRow("an address is vouched for that comes back to another") << 6;
    }
    void editors_of_every_kind_wait_for_it_without_holding_what_it_needs() {
        QFETCH(const int, deed);
        addPeople(20);
        const QString import = imported(20, 20);
        const UserId first =
            userIdFrom(asked("SELECT uid::text FROM users WHERE username LIKE '%1.%' ORDER BY uid LIMIT 1", name("p")));
        const QString latest =
            asked("SELECT uid::text FROM users WHERE username LIKE '%1.%' ORDER BY uid DESC LIMIT 1", name("p"));
        const EmailId old(
            asked("SELECT email_id FROM emails WHERE user_uid = '%1' AND NOT is_primary LIMIT 1", toString(first))
                .toLongLong());
        const QString anothers =
            asked("SELECT address FROM emails WHERE user_uid = '%1' AND NOT is_primary LIMIT 1", latest);
        const EmailId claim = value(store::insertEmail(*m_session, first, anothers, false, false));
        const int deadlocks = ended();
        {
            Rival editor(m_database.connection()), undoer(m_database.connection()), wall(m_database.connection());
            value(
                wall.script(QStringLiteral("BEGIN; SELECT FROM users WHERE uid = '%1' FOR NO KEY UPDATE").arg(latest)));
            auto undoing = undoer.start([&](store::Session &session) {
                return undoDeed(session, m_access.manageSites(), import, UndoReach::OnlyUntouched);
            });
            QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, kPatience);
            auto editing = editor.start([&](store::Session &session) {
                return deed == 6 ? vouchForEmail(session, m_permit, first, claim)
                                 : store::inTransaction(session, m_permit.actor(),
                                                        [&] { return edit(session, deed, first, old); });
            });
            const auto standsOrIsDone = [&] {
                return editing.wait_for(std::chrono::seconds(0)) == std::future_status::ready || waiting() == 2;
            };
            QTRY_VERIFY_WITH_TIMEOUT(standsOrIsDone(), kPatience);
            value(wall.script(QStringLiteral("ROLLBACK")));
            QVERIFY(value(undoing.get()).restored > 20);
            const Done edited = editing.get(); // what it was about may have gone with the import
            QVERIFY(edited || edited.error().fault == Fault::NotFound);
        }
        QCOMPARE(ended(), deadlocks);
    }

    void between_two_pages_it_rests_where_others_come_in() {
        addPeople(1600); // four pages
        const QString deed = imported(1600, 1600);
        Rival undoer(m_database.connection()), wall(m_database.connection());
        const QString pid = value(undoer
                                      .start([](store::Session &session) -> Result<QString> {
                                          return ask(session, QStringLiteral("SELECT pg_backend_pid()"));
                                      })
                                      .get());
        // On the third page: it has looked once at who comes, and looks again behind that page.
        value(wall.script(
            QStringLiteral("BEGIN; SELECT FROM emails WHERE user_uid = (SELECT uid FROM users WHERE username "
                           "LIKE '%1.%' ORDER BY uid OFFSET 1100 LIMIT 1) FOR UPDATE")
                .arg(name("p"))));
        const qint64 before = commits();
        QElapsedTimer since, held;
        since.start();
        auto undoing =
            undoer.start([&](store::Session &session) { return undoDeed(session, m_access.manageSites(), deed); });
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, kPatience);
        held.start();
        const Crowd crowd(m_database.connection());
        // It looks anew after a second, and rests for most of what this page took: on the average of all the time
        // many have come in by then.
        const auto manyHaveCome = [&] {
            return held.elapsed() > 2000 && (commits() - before) * 1000 > 80 * since.elapsed();
        };
        QTRY_VERIFY_WITH_TIMEOUT(manyHaveCome(), kPatience);
        value(wall.script(QStringLiteral("ROLLBACK")));
        bool rested = false;
        while (undoing.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
            rested = rested || asked("SELECT count(*) FROM pg_stat_activity WHERE pid = %1 AND state = 'idle in "
                                     "transaction' AND clock_timestamp() - state_change > interval '0.2 s'",
                                     pid) == QLatin1String("1");
        QVERIFY(value(undoing.get()).restored > 1600);
        QVERIFY(rested);
    }

    void one_persons_part_of_many_costs_what_one_costs() {
        addPeople(1);
        const int alone = rowsReadFor(imported(1, 1));
        beginRound();
        addPeople(1200);
        const int ofMany = rowsReadFor(imported(1200, 1200));
        QVERIFY2(alone > 0, "nothing was counted");
        QVERIFY2(ofMany <= 3 * alone, qPrintable(QStringLiteral("%1 rows, and %2 of one").arg(ofMany).arg(alone)));
    }

    void one_records_part_of_many_comes_back_alone() {
        sql("BEGIN; SELECT set_config('gatelodge.actor', 'console:tester', true), set_config('gatelodge.request', "
            "'many-%1', true); INSERT INTO groups (name) SELECT 'Part %1.' || i FROM generate_series(1, 20) i; COMMIT",
            m_round);
        const qint64 seq =
            asked("SELECT a.seq FROM audit a JOIN groups g ON a.key = g.group_id::text WHERE a.entity = 'groups' AND "
                  "g.name = 'Part %1.7'",
                  m_round)
                .toLongLong();
        QCOMPARE(value(undoEntry(*m_session, m_access.manageSites(), seq)).restored, 1);
        QCOMPARE(asked("SELECT count(*) FROM groups WHERE name LIKE 'Part %1.%' AND deleted_at IS NULL", m_round),
                 QStringLiteral("19"));
    }

private:
    // With the rights of a house's server, and no more.
    std::unique_ptr<store::Session> asServer() const {
        auto session = m_database.session();
        value(session->script(QStringLiteral("SET ROLE gatelodge_server")));
        return session;
    }
    // Somebody has done one thing, and does the other once the undo waits for them. Neither is thrown out.
    void besideUndo(const std::function<Result<UndoOutcome>(store::Session &)> &undo, const QString &first,
                    const QString &then) {
        const int deadlocks = ended();
        {
            Rival editor(m_database.connection()), undoer(m_database.connection());
            value(editor.script(QStringLiteral("BEGIN; ") + first));
            auto undoing = undoer.start(undo);
            QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, kPatience);
            value(editor.script(then));
            value(editor.script(QStringLiteral("COMMIT")));
            QVERIFY(value(undoing.get()).restored > 1);
        }
        QCOMPARE(ended(), deadlocks);
    }
    void addPeople(int count) {
        sql("INSERT INTO users (username, first_name, last_name) SELECT '%1.' || i, 'First', 'Last ' || i FROM "
            "generate_series(1, %2) i",
            name("p"), QString::number(count));
        sql("INSERT INTO emails (user_uid, address, is_primary, verified_at) SELECT uid, username || '@x.org', true, "
            "now() FROM users WHERE username LIKE '%1.%'",
            name("p"));
    }
    // Of everybody the first name, the main address, a group and a password; who is not here comes.
    QString imported(int count, int here) {
        QList<ImportLine> lines;
        for (int i = 1; i <= count; ++i) {
            ImportRow one = row(i, name("p") + u'.' + QString::number(i),
                                i > here ? QString() : QStringLiteral("new%1.%2@x.org").arg(i).arg(m_round));
            one.firstName = QStringLiteral("Augusta");
            one.groups = QStringList{QStringLiteral("Choir")};
            one.password = tests::kHash;
            lines << one;
        }
        const auto plan = planned(lines);
        if (applied(plan) != count)
            qFatal("not everybody was changed");
        return deedOfImport(plan.id);
    }
    QString state() {
        return asked("SELECT string_agg(concat_ws(' ', username, first_name, deleted_at, (SELECT string_agg(address || "
                     "is_primary || verified_at, ',' ORDER BY address) FROM emails WHERE user_uid = uid), (SELECT "
                     "count(*) FROM group_members WHERE user_uid = uid)), ';' ORDER BY username) FROM users WHERE "
                     "username LIKE '%1.%'",
                     name("p"));
    }
    int remains() {
        return asked("SELECT (SELECT count(*) FROM undo_pages) + (SELECT count(*) FROM undo_steps)").toInt();
    }
    int waiting() {
        return asked("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = "
                     "'Lock'")
            .toInt();
    }
    qint64 commits() { // as far as they are told, which is what an undo goes by
        return value(m_session->one("live.commits")).bigNumber("commits");
    }
    // Deadlocks of this database, once everybody else has told theirs.
    int ended() {
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(asked("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                                            "AND pid <> pg_backend_pid() AND backend_type = 'client backend'"),
                                      QStringLiteral("0"), kPatience);
        }();
        return asked("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()").toInt();
    }
    static Done edit(store::Session &session, int deed, const UserId &uid, const EmailId &old) {
        const auto run = [&](const char *text) { return session.script(QString::fromUtf8(text).arg(toString(uid))); };
        switch (deed) {
        case 0: return store::removeEmail(session, uid, old);
        case 1: return store::makeEmailPrimary(session, uid, old);
        case 2: return store::putPassword(session, uid, QString(tests::kHash).replace(u'G', u'H'));
        case 3: return run("UPDATE users SET notes = 'seen' WHERE uid = '%1'");
        case 4: return run("DELETE FROM group_members WHERE user_uid = '%1'");
        default: return run("UPDATE users SET status = 'suspended', status_message = '' WHERE uid = '%1'");
        }
    }
    // Rows of the book that are fetched while the part of one person is taken back.
    int rowsReadFor(const QString &deed) {
        const qint64 seq =
            asked("SELECT a.seq FROM audit a JOIN users u ON u.uid = a.subject WHERE a.request = '%1' AND "
                  "u.username = '%2.1' ORDER BY a.seq LIMIT 1",
                  deed, name("p"))
                .toLongLong();
        sql("ANALYZE audit");
        sql("ANALYZE audit_payload");
        const qint64 before = fetched();
        const auto undone = value(undoEntry(*m_session, m_access.manageSites(), seq));
        const qint64 after = fetched();
        if (undone.restored < 3)
            qFatal("nothing was taken back");
        return int(after - before);
    }
    qint64 fetched() {
        sql("SELECT pg_stat_force_next_flush()");
        return asked("SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::bigint FROM "
                     "pg_stat_user_tables WHERE relname IN ('audit', 'audit_payload')")
            .toLongLong();
    }
};

QTEST_GUILESS_MAIN(TestImportUndoBeside)
#include "tst_import_undo_beside.moc"
