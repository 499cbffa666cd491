// Imports in batches, with groups that there were none of, and taken back: by the thousand, and where somebody was
// touched since.
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
};

QTEST_GUILESS_MAIN(TestImportBatches)
#include "tst_import_batches.moc"
