// An import that changed people by the thousand is taken back as one: a thousand go the way that half a million
// go, by pages of whole people and steps that the database does together.
#include "tests/server/service/import_house.h"
#include <thread>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::row;
using tests::value;

namespace {

constexpr int kPeople = 1200; // three pages

} // namespace

class TestImportUndo : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void thousands_who_were_here_are_as_they_were_and_their_sites_are_told() {
        addPeople();
        const SiteId site = tests::aSite(*m_session).pushingTo(QStringLiteral("http://127.0.0.1:9/")).make();
        sql("INSERT INTO visits (user_uid, site_id, revision) SELECT uid, %1, revision FROM users WHERE username IN "
            "('%2.1', '%2.1199')",
            QString::number(site.value), name("p"));
        const QString before = state();
        const QString deed = imported();
        const QString after = state();
        QVERIFY(before != after);
        sql("DELETE FROM user_change");
        Progress progress;
        const auto undone =
            value(undoDeed(*m_session, m_access.manageSites(), deed, UndoReach::AllOrNothing, progress));
        QCOMPARE(undone.obstructed, 0);
        QVERIFY2(undone.restored >= 4 * kPeople, "names, addresses, groups and passwords");
        QCOMPARE(state(), before);
        QCOMPARE(progress.done.load(), progress.total.load());
        QCOMPARE(asked("SELECT count(*)::text FROM user_change c JOIN users u ON u.uid = c.user_uid WHERE "
                       "u.username IN ('%1.1', '%1.1199')",
                       name("p")),
                 QStringLiteral("2"));
        // Taken back twice it is there again, by the same way; and once more.
        const auto again = value(undoDeed(*m_session, m_access.manageSites(), undone.deed));
        QCOMPARE(again.obstructed, 0);
        QVERIFY(again.restored > 0);
        QCOMPARE(state(), after);
        QCOMPARE(value(undoDeed(*m_session, m_access.manageSites(), again.deed)).restored, again.restored);
        QCOMPARE(state(), before);
    }

    void what_somebody_has_changed_since_stays_and_is_counted_however_much_it_is() {
        addPeople();
        const QString before = state();
        const QString deed = imported();
        sql("UPDATE users SET first_name = 'Other' WHERE username LIKE '%1.%5%'", name("p"));
        sql("UPDATE users SET notes = 'seen' WHERE username LIKE '%1.%9'", name("p")); // nothing that it changed
        const int others = asked("SELECT count(*)::text FROM users WHERE first_name = 'Other'").toInt();
        const auto looked = value(undoDeed(*m_session, m_access.manageSites(), deed, UndoReach::Look));
        const auto kept = value(undoDeed(*m_session, m_access.manageSites(), deed));
        for (const UndoOutcome &outcome : {looked, kept}) {
            QCOMPARE(outcome.restored, 0);
            QCOMPARE(outcome.obstructed, others);
            QCOMPARE(outcome.obstacles.size(), qMin(others, 100));
            QCOMPARE(outcome.obstacles.first().field, QStringLiteral("first_name"));
        }
        const auto rest = value(undoDeed(*m_session, m_access.manageSites(), deed, UndoReach::OnlyUntouched));
        QCOMPARE(rest.restored, looked.possible);
        QCOMPARE(rest.obstructed, others);
        QCOMPARE(asked("SELECT count(*)::text FROM users WHERE first_name = 'Other'").toInt(), others);
        sql("UPDATE users SET first_name = 'First' WHERE first_name = 'Other'");
        QCOMPARE(state(), before);
    }

    void whoever_gives_up_in_the_middle_leaves_everything_data() {
        QTest::addColumn<int>("share");
        QTest::newRow("while it is looked at") << 20;
        QTest::newRow("while it is put back") << 70;
    }
    void whoever_gives_up_in_the_middle_leaves_everything() {
        QFETCH(int, share);
        addPeople();
        QString deed = imported(), after;
        // Where it is over before anybody has given it up, it is what is to be undone next.
        for (int round = 0; round < 10; ++round) {
            after = state();
            Progress progress;
            std::atomic<bool> over = false;
            std::thread impatient([&] {
                while (!over && (progress.total == 0 || progress.done < progress.total / 100 * share))
                    std::this_thread::yield();
                progress.cancelled = true;
            });
            const auto undone = undoDeed(*m_session, m_access.manageSites(), deed, UndoReach::AllOrNothing, progress);
            over = true;
            impatient.join();
            if (!undone) {
                QVERIFY(isGivenUp(undone.error()));
                break;
            }
            QVERIFY(round < 9);
            deed = undone->deed;
        }
        QCOMPARE(state(), after);
        QVERIFY(value(undoDeed(*m_session, m_access.manageSites(), deed)).restored > 0); // the session is as good
    }

    void an_address_that_went_from_one_to_another_goes_back() {
        const UserId eve = tests::aUser(*m_session).called(name("eve")).withEmail(address("eve")).make();
        sql("INSERT INTO emails (user_uid, address, verified_at) VALUES ('%1', '%2', now())", toString(m_ada),
            address("shared"));
        const QString deed = QStringLiteral("import:%1").arg(900'000 + m_round);
        sql("BEGIN; SELECT set_config('gatelodge.actor', 'console:tester', true), set_config('gatelodge.request', "
            "'%1', "
            "true); DELETE FROM emails WHERE address = '%2'; INSERT INTO emails (user_uid, address, verified_at) "
            "VALUES "
            "('%3', '%2', now()); COMMIT",
            deed, address("shared"), toString(eve));
        const auto undone = value(undoDeed(*m_session, m_access.manageSites(), deed));
        QCOMPARE(undone.restored, 2);
        QCOMPARE(asked("SELECT user_uid::text FROM emails WHERE address = '%1'", address("shared")), toString(m_ada));
        const auto again = value(undoDeed(*m_session, m_access.manageSites(), undone.deed));
        QCOMPARE(again.restored, 2);
        QCOMPARE(asked("SELECT user_uid::text FROM emails WHERE address = '%1'", address("shared")), toString(eve));
    }

    void nobody_takes_back_what_was_done_to_somebody_with_more_power() {
        addPeople();
        const QString deed = imported(), after = state();
        sql("INSERT INTO role_grants (user_uid, role) SELECT uid, 'owner' FROM users WHERE username = '%1.700'",
            name("p"));
        const auto administrator =
            value(Access({QStringLiteral("console:other"), Source::Console, {}}, {{Role::Administrator, std::nullopt}})
                      .permit<Duty::ManageSite>());
        QCOMPARE(undoDeed(*m_session, administrator, deed).error().fault, Fault::Denied);
        QCOMPARE(state(), after);
        sql("DELETE FROM role_grants WHERE user_uid IN (SELECT uid FROM users WHERE username = '%1.700')", name("p"));
    }

private:
    void addPeople() {
        sql("INSERT INTO users (username, first_name, last_name) SELECT '%1.' || i, 'First', 'Last ' || i FROM "
            "generate_series(1, %2) i",
            name("p"), QString::number(kPeople));
        sql("INSERT INTO emails (user_uid, address, is_primary, verified_at) SELECT uid, username || '@x.org', true, "
            "now() FROM users WHERE username LIKE '%1.%'",
            name("p"));
    }
    // Of everybody the first name, the main address, a group and a password.
    QString imported() {
        QList<ImportLine> lines;
        for (int i = 1; i <= kPeople; ++i) {
            ImportRow one =
                row(i, name("p") + u'.' + QString::number(i), QStringLiteral("new%1.%2@x.org").arg(i).arg(m_round));
            one.firstName = QStringLiteral("Augusta");
            one.groups = QStringList{QStringLiteral("Choir")};
            one.password = tests::kHash;
            lines << one;
        }
        const auto plan = planned(lines);
        if (applied(plan) != kPeople)
            qFatal("not everybody was changed");
        return deedOfImport(plan.id);
    }
    QString state() {
        return asked(
            "SELECT string_agg(concat_ws(' ', username, first_name, last_name, status, deleted_at, (SELECT "
            "string_agg(address || is_primary || verified_at, ',' ORDER BY address) FROM emails WHERE user_uid "
            "= uid), (SELECT string_agg(group_id::text, ',') FROM group_members WHERE user_uid = uid), (SELECT "
            "'password' FROM logins WHERE user_uid = uid AND removed_at IS NULL)), ';' ORDER BY username) FROM "
            "users WHERE username LIKE '%1.%'",
            name("p"));
    }
};

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_import_undo.moc"
