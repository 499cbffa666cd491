// Imports in batches, with groups that there were none of, and taken back: by the thousand, and where somebody was
// touched since.
#include "server/store/audit.h"
#include "tests/server/service/import_house.h"

using namespace gatelodge;
using namespace gatelodge::service;
using tests::row;
using tests::value;

class TestImportBatches : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void groups_that_there_are_none_of_are_made_where_that_is_asked_for() {
        ImportRow eve = row(2, name("eve"), address("eve"));
        eve.groups = QStringList{QStringLiteral("Quire") + name("x"), QStringLiteral("Choir")};
        ImportProgress progress;
        QList<ImportLine> lines{eve};
        ImportOptions options{QStringLiteral("members.csv"), false};
        options.createGroups = true;
        const auto plan = value(planImport(*m_session, m_permit, options, linesOf(lines), progress));
        QCOMPARE(plan.counts[ImportVerdict::Added], 1);
        const QString groups =
            QStringLiteral("SELECT count(*)::text FROM groups WHERE name = 'Quire%1' AND deleted_at IS NULL");
        QCOMPARE(asked(groups.toLatin1().constData(), name("x")), QStringLiteral("0"));
        QCOMPARE(applied(plan), 1);
        QCOMPARE(asked(groups.toLatin1().constData(), name("x")), QStringLiteral("1"));
        QCOMPARE(asked("SELECT count(*)::text FROM group_members JOIN users ON uid = user_uid WHERE username = '%1'",
                       name("eve")),
                 QStringLiteral("2"));
        value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id)));
        QCOMPARE(asked(groups.toLatin1().constData(), name("x")), QStringLiteral("0"));
    }

    void batches_go_on_where_they_were_stopped_and_are_one_deed() {
        ImportRow ada = row(1, name("ada"));
        ada.firstName = QStringLiteral("Augusta");
        QList<ImportLine> lines{ada};
        for (int i = 2; i <= 7; ++i)
            lines << row(i, name("many") + QString::number(i));
        const auto plan = planned(lines);
        const QString others =
            QStringLiteral("SELECT count(*)::text FROM users WHERE username LIKE '%1%' AND deleted_at IS NULL");
        const auto here = [&] { return asked(others.toLatin1().constData(), name("many")).toInt(); };
        // Killed in the second batch: what it has done is rolled back.
        ImportProgress progress;
        sql("INSERT INTO users (username) VALUES ('%1')", name("many") + u'5');
        const auto stopped = applyImportInBatches(*m_session, m_permit, plan.id, 3, progress);
        QVERIFY(!stopped && stopped.error().fault == Fault::Conflict);
        QCOMPARE(here(), 3);
        sql("UPDATE users SET username = username || 'x' WHERE username = '%1'", name("many") + u'5');
        const auto rest = value(applyImportInBatches(*m_session, m_permit, plan.id, 3, progress));
        QCOMPARE(rest.people, 4);
        QVERIFY(progress.step == ImportStep::Done);
        QCOMPARE(here(), 7);
        const auto twice = applyImportInBatches(*m_session, m_permit, plan.id, 3, progress);
        QVERIFY(!twice && twice.error().fault == Fault::Refused);
        QCOMPARE(value(undoDeed(*m_session, m_access.manageSites(), rest.deed)).restored, 7);
        QCOMPARE(here(), 1);
    }

    // Of a website a line is somebody's number there, and numbers jump.
    void lines_that_lie_far_apart_are_counted_as_rows_data() {
        QTest::addColumn<int>("batch");
        QTest::newRow("in one") << 0;
        QTest::newRow("in batches") << 3;
    }
    void lines_that_lie_far_apart_are_counted_as_rows() {
        QFETCH(int, batch);
        constexpr int kHighest = std::numeric_limits<int>::max();
        QList<ImportLine> lines;
        for (const int line : {4, 900, 2'000'000'000, kHighest - 1, kHighest})
            lines << row(line, name("many") + QString::number(line));
        const auto plan = planned(lines);
        ImportProgress progress;
        if (batch == 0) {
            QCOMPARE(applied(plan), 5);
            return;
        }
        sql("INSERT INTO users (username) VALUES ('%1')", name("many") + QString::number(kHighest));
        QVERIFY(!applyImportInBatches(*m_session, m_permit, plan.id, batch, progress));
        QCOMPARE(asked("SELECT applied_to FROM imports WHERE import_id = %1", plan.id.value),
                 QStringLiteral("2000000000"));
        sql("UPDATE users SET username = username || 'x' WHERE username = '%1'",
            name("many") + QString::number(kHighest));
        QCOMPARE(value(applyImportInBatches(*m_session, m_permit, plan.id, batch, progress)).people, 2);
    }

    void batches_whose_rows_are_gone_say_so() {
        const auto plan = planned({row(2, name("eve"))});
        sql("TRUNCATE import_rows, import_addresses, import_plan");
        ImportProgress progress;
        const auto outcome = applyImportInBatches(*m_session, m_permit, plan.id, 3, progress);
        QVERIFY(!outcome && outcome.error().fault == Fault::Conflict);
        value(dropImport(*m_session, m_permit, plan.id));
    }

    void newcomers_by_the_thousand_are_taken_back_with_all_that_came_along() {
        QList<ImportLine> lines;
        for (int i = 1; i <= 1200; ++i) {
            ImportRow one =
                row(i, name("many") + QString::number(i), QStringLiteral("many%1.%2@x.org").arg(i).arg(m_round));
            one.groups = QStringList{QStringLiteral("Choir")};
            lines << one;
        }
        const auto plan = planned(lines);
        QCOMPARE(applied(plan), 1200);
        const auto undone = value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id)));
        QCOMPARE(undone.restored, 1200);
        QCOMPARE(
            asked("SELECT count(*)::text FROM users WHERE username LIKE '%1%' AND deleted_at IS NULL", name("many")),
            QStringLiteral("0"));
    }

    void whoever_was_touched_since_is_looked_at_when_an_import_is_taken_back() {
        const auto plan = planned({row(2, name("one"), address("one")), row(3, name("two"), address("two"))});
        QCOMPARE(applied(plan), 2);
        sql("UPDATE users SET last_name = 'Other' WHERE username = '%1'", name("one"));
        const QString deed = deedOfImport(plan.id);
        const auto kept = value(undoDeed(*m_session, m_access.manageSites(), deed));
        QCOMPARE(kept.restored, 0);
        QCOMPARE(kept.possible, 1);
        QCOMPARE(kept.obstacles.size(), 1);
        QCOMPARE(kept.obstacles.first().field, QStringLiteral("last_name"));
        const auto undone = value(undoDeed(*m_session, m_access.manageSites(), deed, UndoReach::OnlyUntouched));
        QCOMPARE(undone.restored, 1);
        QCOMPARE(asked("SELECT username FROM users WHERE username IN ('%1', '%2') AND deleted_at IS NULL", name("one"),
                       name("two")),
                 name("one"));
        QCOMPARE(value(undoDeed(*m_session, m_access.manageSites(), deed, UndoReach::OnlyUntouched)).restored, 0);
    }

    void a_newcomer_has_one_entry_that_is_read_row_by_row() {
        ImportRow eve = row(2, name("eve"), address("eve"));
        eve.groups = QStringList{QStringLiteral("Board"), QStringLiteral("Choir")};
        eve.otherEmails = QStringList{QStringLiteral("\"eve\\\"") + address("second")};
        eve.password = tests::kHash;
        const auto cursor = value(store::currentCursor(*m_session));
        QCOMPARE(applied(planned({eve})), 1);
        const UserId uid = userIdFrom(asked("SELECT uid::text FROM users WHERE username = '%1'", name("eve")));
        QCOMPARE(asked("SELECT count(*)::text FROM audit WHERE subject = '%1'", toString(uid)), QStringLiteral("1"));
        QCOMPARE(asked("SELECT count(*)::text FROM audit a JOIN audit_payload p USING (seq) WHERE subject = '%1' AND "
                       "p::text LIKE '%argon2%'",
                       toString(uid)),
                 QStringLiteral("0"));
        for (const QList<Change> &read :
             {value(store::listChangesOf(*m_session, uid, 10)), value(store::readFeed(*m_session, cursor)).changes}) {
            QStringList entities;
            for (const Change &change : read) {
                if (change.subject == uid && change.action == QLatin1String("insert"))
                    entities << change.entity;
                if (change.entity == QLatin1String("emails") && !change.after[QLatin1String("is_primary")].toBool())
                    QCOMPARE(change.after[QLatin1String("address")].toString(), eve.otherEmails.first());
            }
            entities.sort();
            QCOMPARE(entities.join(u' '), QStringLiteral("emails emails group_members group_members logins users"));
        }
        // Others' rows are entries of their own, whatever somebody sets.
        sql("SET gatelodge.newcomers_come = 'on'");
        sql("INSERT INTO emails (user_uid, address) VALUES ('%1', 'third@x.org')", toString(uid));
        sql("RESET gatelodge.newcomers_come");
        QCOMPARE(asked("SELECT count(*)::text FROM audit WHERE subject = '%1' AND entity = 'emails'", toString(uid)),
                 QStringLiteral("1"));
    }

    void an_address_that_goes_for_good_leaves_the_rest_of_what_they_came_with() {
        ImportRow eve = row(2, name("eve"), address("eve"));
        eve.otherEmails = QStringList{address("second")};
        const auto plan = planned({eve});
        QCOMPARE(applied(plan), 1);
        const QString uid = asked("SELECT uid::text FROM users WHERE username = '%1'", name("eve"));
        sql("DELETE FROM emails WHERE address = '%1'", address("second"));
        QCOMPARE(partsWith(address("second")), QStringLiteral("1"));
        QCOMPARE(
            asked("SELECT purge_email(key::bigint)::text FROM audit WHERE subject = '%1' AND action = 'delete'", uid),
            QStringLiteral("true"));
        QCOMPARE(partsWith(address("second")), QStringLiteral("0"));
        QCOMPARE(partsWith(address("eve")), QStringLiteral("1"));
        // Its digest stands for it, and that of the entry still holds.
        QCOMPARE(
            asked("SELECT (a.digest = sha256(convert_to(concat_ws('|', p.salt, p.after, (SELECT string_agg("
                  "part_digest(part), '|' ORDER BY number) FROM json_array_elements(p.parts) WITH ORDINALITY made "
                  "(part, number))), 'UTF8')))::text FROM audit a JOIN audit_payload p USING (seq) WHERE subject = "
                  "'%1' AND entity = 'users' AND p.after IS NOT NULL",
                  uid),
            QStringLiteral("true"));
        const auto undone = value(undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id)));
        QCOMPARE(undone.restored, 1);
    }

    void what_came_over_by_merges_goes_for_good_from_whoever_came_with_it_data() {
        QTest::addColumn<QString>("forgotten");
        QTest::newRow("merged twice") << QString();
        QTest::newRow("the merges are forgotten") << QStringLiteral("DELETE FROM merges");
        QTest::newRow("what was moved is forgotten")
            << QStringLiteral("DELETE FROM audit_payload WHERE before ? 'user_uid'");
    }
    void what_came_over_by_merges_goes_for_good_from_whoever_came_with_it() {
        QFETCH(QString, forgotten);
        QCOMPARE(applied(planned({row(2, name("eve"), address("eve")), row(3, name("two"), address("two"))})), 2);
        for (const auto &[kept, gone] : {std::pair("two", "eve"), std::pair("ada", "two")})
            sql("SELECT merge_people(k.uid, g.uid) FROM users k, users g WHERE k.username = '%1' AND g.username = '%2'",
                name(kept), name(gone));
        if (!forgotten.isEmpty())
            value(m_session->script(forgotten));
        const QString id = asked("SELECT email_id::text FROM emails WHERE address = '%1'", address("eve"));
        sql("DELETE FROM emails WHERE email_id = %1", id);
        QCOMPARE(partsWith(address("eve")), QStringLiteral("1"));
        sql("SELECT purge_email(%1)", id);
        QCOMPARE(partsWith(address("eve")), QStringLiteral("0"));
        QCOMPARE(partsWith(address("two")), QStringLiteral("1"));
    }

    // Columns that a newcomer's entry leaves out, beside what stands in it: keys, times of its own, what no import
    // sets, and secrets. Whoever adds a column says here or in write_newcomers what becomes of it.
    void every_column_of_what_a_newcomer_is_made_with_is_told_or_left_out_on_purpose_data() {
        QTest::addColumn<QString>("left_out");
        QTest::newRow("emails") << QStringLiteral("created_at email_id user_uid");
        QTest::newRow("logins") << QStringLiteral("created_at credential credential_changed_at expires_at login_id "
                                                  "must_change properties removed_at revision "
                                                  "user_uid");
        QTest::newRow("group_members") << QStringLiteral("user_uid");
    }
    void every_column_of_what_a_newcomer_is_made_with_is_told_or_left_out_on_purpose() {
        QFETCH(QString, left_out);
        ImportRow eve = row(2, name("eve"), address("eve"));
        eve.groups = QStringList{QStringLiteral("Choir")};
        eve.password = tests::kHash;
        QCOMPARE(applied(planned({eve})), 1);
        QCOMPARE(
            asked("SELECT string_agg(attname, ' ' ORDER BY attname) FROM audit a JOIN audit_payload p USING (seq) "
                  "CROSS JOIN LATERAL entry_rows(a.entity, a.key, p.before, p.after, p.parts) r JOIN pg_attribute ON "
                  "attrelid = r.entity::regclass AND attnum > 0 AND NOT attisdropped AND NOT r.after ? attname::text "
                  "WHERE a.subject = (SELECT uid FROM users WHERE username = '%1') AND r.entity = '%2'",
                  name("eve"), QLatin1String(QTest::currentDataTag())),
            left_out);
    }

    void a_table_that_is_audited_anew_is_as_quiet_as_before() {
        sql("SELECT audit_again('emails', '{email_id}', 'user_uid')");
        QCOMPARE(applied(planned({row(2, name("eve"), address("eve"))})), 1);
        QCOMPARE(
            asked("SELECT count(*)::text FROM audit JOIN users ON uid = subject WHERE username = '%1'", name("eve")),
            QStringLiteral("1"));
    }

    void an_import_that_never_was_is_not_taken_back() {
        const auto undone = undoDeed(*m_session, m_access.manageSites(), QStringLiteral("import:4711000"));
        QVERIFY(!undone && undone.error().fault == Fault::NotFound);
    }

    void given_up_nothing_is_taken_back() {
        const auto plan = planned({row(2, name("one"), address("one"))});
        QCOMPARE(applied(plan), 1);
        Progress progress;
        progress.cancelled = true;
        const auto undone =
            undoDeed(*m_session, m_access.manageSites(), deedOfImport(plan.id), UndoReach::AllOrNothing, progress);
        QVERIFY(!undone && isGivenUp(undone.error()));
        QCOMPARE(asked("SELECT (deleted_at IS NULL)::text FROM users WHERE username = '%1'", name("one")),
                 QStringLiteral("true"));
    }

private:
    // How many newcomers' entries know the word.
    QString partsWith(const QString &word) {
        return asked("SELECT count(*)::text FROM audit_payload WHERE strpos(parts::text, '%1') > 0", word);
    }
};

QTEST_GUILESS_MAIN(TestImportBatches)
#include "tst_import_batches.moc"
