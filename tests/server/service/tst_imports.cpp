// People from elsewhere: everybody is in the plan with what would happen, a conflict is never guessed, the whole is one
// deed, and it is taken back as one.
#include "tests/server/service/import_house.h"
#include "tests/support/rival.h"

using namespace gatelodge;
using namespace gatelodge::service;
using tests::aUser;
using tests::kHash;
using tests::row;
using tests::value;

class TestImports : public QObject, private tests::ImportHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { furnish(); }
    void init() { beginRound(); }

    void a_newcomer_comes_with_everything_that_the_row_says() {
        ImportRow eve = row(2, name("eve"), address("eve"));
        eve.firstName = QStringLiteral("Eve");
        eve.otherEmails = QStringList{address("eve2")};
        eve.groups = QStringList{QStringLiteral("choir"), QStringLiteral("Board")};
        eve.password = kHash;
        eve.status = QStringLiteral("suspended");
        eve.sshKeys = QStringList{QStringLiteral("ssh-ed25519 AAAA eve")};
        const auto plan = planned({eve});
        QCOMPARE(plan.counts[ImportVerdict::Added], 1);
        QCOMPARE(applied(plan), 1);
        QCOMPARE(asked("SELECT first_name || ' ' || status || ' ' || (SELECT string_agg(split_part(address, '@', 1) || "
                       "is_primary::text, ',' ORDER BY email_id) "
                       "FROM emails WHERE user_uid = uid AND verified_at IS NOT NULL) || ' ' || (SELECT credential "
                       "FROM logins WHERE user_uid = uid AND identity = username AND state = 'validated') "
                       "|| ' ' || (SELECT count(*) FROM group_members WHERE user_uid = uid) || (SELECT count(*) FROM "
                       "ssh_keys WHERE user_uid = uid) "
                       "FROM users WHERE username = '%1'",
                       name("eve")),
                 QStringLiteral("Eve suspended %1true,%2false %3 21").arg(name("eve"), name("eve2"), kHash));
    }

    void a_change_says_before_and_after_and_what_is_empty_stays() {
        ImportRow ada = row(2, name("ada"), address("new"));
        ada.lastName = QStringLiteral("Lovelace");
        ada.groups = QStringList{QStringLiteral("Choir")};
        ada.password = kHash;
        const auto plan = planned({ada});
        QCOMPARE(plan.counts[ImportVerdict::Changed], 1);
        const auto lines = value(listPlanLines(*m_session, m_permit, plan.id, {ImportVerdict::Changed}, 0, 10));
        QStringList changes;
        for (const auto &change : lines.first().changes)
            changes << change.field + u' ' + change.before.toString() + u' ' + change.after.toString();
        changes.sort();
        QCOMPARE(changes, (QStringList{QStringLiteral("email %1 %2").arg(address("ada"), address("new")),
                                       QStringLiteral("groups  "), QStringLiteral("last_name Byron Lovelace"),
                                       QStringLiteral("password  ")}));
        QCOMPARE(applied(plan), 1);
        QCOMPARE(asked("SELECT first_name || ' ' || last_name || ' ' || (SELECT address FROM emails WHERE user_uid = "
                       "uid AND is_primary) "
                       "FROM users WHERE username = '%1'",
                       name("ada")),
                 QStringLiteral("Ada Lovelace ") + address("new"));
        const auto again = planned({ada});
        QCOMPARE(again.counts[ImportVerdict::Same], 1);
        value(dropImport(*m_session, m_permit, again.id));
    }

    void an_own_claim_is_proved_and_a_strangers_claim_yields() {
        sql("INSERT INTO emails (user_uid, address) SELECT uid, '%1' FROM users WHERE username IN ('%2', 'owner')",
            address("claim"), name("ada"));
        QCOMPARE(applied(planned({row(2, name("ada"), address("claim"))})), 1);
        QCOMPARE(asked("SELECT string_agg(username || is_primary::text, ',') FROM emails JOIN users ON uid = user_uid "
                       "WHERE address = '%1'",
                       address("claim")),
                 name("ada") + QStringLiteral("true"));
    }

    void a_password_that_somebody_has_here_stays() {
        ImportRow owner = row(2, QStringLiteral("owner"));
        owner.password = kHash;
        const auto plan = planned({owner});
        QCOMPARE(plan.counts[ImportVerdict::Same], 1);
        value(dropImport(*m_session, m_permit, plan.id));
    }

    void newcomers_without_a_username_get_free_ones() {
        const auto numbered = [this](int number) { return name("j") + QString::number(number); };
        aUser(*m_session).called(numbered(2)).make();
        ImportRow first = row(2, {}, address("j1")), second = row(3, {}, address("j2")), own = row(4, numbered(4));
        first.wish = second.wish = name("j");
        const auto plan = planned({first, second, own, [&] {
                                       ImportRow third = row(5, {}, address("j3"));
                                       third.wish = name("j");
                                       return third;
                                   }()});
        QCOMPARE(applied(plan), 4);
        QCOMPARE(
            asked("SELECT string_agg(username, ',' ORDER BY username) FROM users WHERE username LIKE '%1%'", name("j")),
            QStringList({name("j"), numbered(2), numbered(3), numbered(4), numbered(5)}).join(u','));
    }

    void a_conflict_is_never_guessed_data() {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"two_rows", "address_taken", "other_authority", "unknown_group", "dates", "in_bin",
                                   "erased", "more_power"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void a_conflict_is_never_guessed() {
        QFETCH(QString, reason);
        QList<ImportLine> lines;
        QString about;
        if (reason == QLatin1String("two_rows")) {
            lines << row(2, {}, address("ada").toUpper()) << row(3, name("ada"));
            about = QStringLiteral("3");
        } else if (reason == QLatin1String("address_taken")) {
            lines << row(2, name("other"), address("ada"));
            about = name("ada");
        } else if (reason == QLatin1String("other_authority")) {
            sql("UPDATE users SET home_authority = (SELECT authority_id FROM authorities WHERE name = 'directory') "
                "WHERE username = '%1'",
                name("ada"));
            lines << row(2, name("ada"));
            about = QStringLiteral("directory");
        } else if (reason == QLatin1String("unknown_group")) {
            ImportRow ada = row(2, name("ada"));
            ada.groups = QStringList{QStringLiteral("Choir"), QStringLiteral("Quire")};
            lines << ada;
            about = QStringLiteral("Quire");
        } else if (reason == QLatin1String("dates")) {
            sql("UPDATE users SET valid_from = '2030-01-01' WHERE username = '%1'", name("ada"));
            ImportRow ada = row(2, name("ada"));
            ada.validUntil = QDateTime(QDate(2029, 1, 1), QTime(0, 0), QTimeZone::utc());
            lines << ada;
        } else if (reason == QLatin1String("in_bin")) {
            sql("UPDATE users SET deleted_at = now() WHERE username = '%1'", name("ada"));
            lines << row(2, {}, address("ada"));
        } else if (reason == QLatin1String("erased")) {
            sql("UPDATE users SET deleted_at = now() WHERE username = '%1'; SELECT erase_person(uid) FROM users WHERE "
                "username = '%1'",
                name("ada"));
            lines << row(2, name("ada"));
        } else {
            ImportRow owner = row(2, QStringLiteral("owner"));
            owner.firstName = QStringLiteral("Olga %1").arg(m_round);
            lines << owner;
        }
        const Access administrator({QStringLiteral("console:other"), Source::Console, {}}, {{Role::Administrator}});
        const auto permit = value(administrator.permit<Duty::ManagePeople>());
        const auto plan = planned(lines, permit);
        QCOMPARE(plan.counts[ImportVerdict::Conflict], int(lines.size()));
        const auto told = value(listPlanLines(*m_session, permit, plan.id, {ImportVerdict::Conflict}, 0, 10)).first();
        QCOMPARE(told.reason, reason);
        QCOMPARE(told.about, about);
        QCOMPARE(applied(plan), 0);
    }

    void what_cannot_be_read_is_kept_in_the_plan_and_harms_nobody() {
        const auto plan = planned({row(2, name("eve")), ImportProblem{3, ImportFlaw::BadAddress, ImportField::Email,
                                                                      QStringLiteral("x\ty\\n")}});
        const auto told = value(listPlanLines(*m_session, m_permit, plan.id, {ImportVerdict::Unread}, 0, 10));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().about, QStringLiteral("x\ty\\n"));
        QCOMPARE(told.first().field, QStringLiteral("email"));
        QCOMPARE(applied(plan), 1);
    }

    void people_come_back_out_of_the_bin_where_that_is_asked_for() {
        sql("UPDATE users SET deleted_at = now() WHERE username = '%1'", name("ada"));
        m_options.bringBack = true;
        const auto plan = planned({row(2, name("ada"))});
        m_options.bringBack = false;
        QCOMPARE(applied(plan), 1);
        QCOMPARE(asked("SELECT (deleted_at IS NULL)::text FROM users WHERE username = '%1'", name("ada")),
                 QStringLiteral("true"));
    }

    void a_plan_that_is_overtaken_is_refused_whole_data() {
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("somebody was changed") << QStringLiteral("UPDATE users SET notes = 'x' WHERE username = 'ADA'");
        QTest::newRow("an address was proved") << QStringLiteral(
            "INSERT INTO emails (user_uid, address, verified_at) SELECT uid, 'MAIL', now() FROM users "
            "WHERE username = 'ADA'");
        QTest::newRow("a name was taken") << QStringLiteral("INSERT INTO users (username) VALUES ('EVE')");
    }
    void a_plan_that_is_overtaken_is_refused_whole() {
        QFETCH(QString, meanwhile);
        ImportRow ada = row(2, name("ada"));
        ada.firstName = QStringLiteral("Augusta");
        const auto plan = planned({ada, row(3, name("eve"), address("eve")), row(4, name("before"))});
        value(m_session->script(meanwhile.replace(QLatin1String("ADA"), name("ada"))
                                    .replace(QLatin1String("MAIL"), address("eve"))
                                    .replace(QLatin1String("EVE"), name("eve"))));
        ImportProgress progress;
        const auto refused = applyImport(*m_session, m_permit, plan.id, progress);
        QVERIFY(!refused && refused.error().fault == Fault::Conflict);
        QCOMPARE(
            asked("SELECT count(*)::text FROM users WHERE username = '%1' OR first_name = 'Augusta' AND uid = '%2'",
                  name("before"), toString(m_ada)),
            QStringLiteral("0"));
        value(dropImport(*m_session, m_permit, plan.id));
    }

    void given_up_nothing_has_happened() {
        ImportProgress progress;
        progress.cancelled = true;
        const auto stopped = planImport(*m_session, m_permit, m_options, linesOf({row(2, name("eve"))}), progress);
        QVERIFY(!stopped && isGivenUp(stopped.error()));
        const auto plan = planned({row(2, name("eve"))});
        const auto half = applyImport(*m_session, m_permit, plan.id, progress);
        QVERIFY(!half && isGivenUp(half.error()));
        QCOMPARE(asked("SELECT count(*)::text FROM users WHERE username = '%1'", name("eve")), QStringLiteral("0"));
        QCOMPARE(applied(plan), 1); // the plan was kept
    }

    void a_source_that_breaks_in_the_middle_leaves_nothing() {
        int given = 0;
        ImportProgress progress;
        const auto broken = planImport(
            *m_session, m_permit, m_options,
            [&]() -> Result<std::optional<ImportLine>> {
                if (++given > 3)
                    return failure(Fault::Unavailable, QStringLiteral("the disk is gone"));
                return std::optional<ImportLine>(row(given + 1, name("eve") + QString::number(given)));
            },
            progress);
        QVERIFY(!broken && broken.error().fault == Fault::Unavailable);
        QCOMPARE(asked("SELECT count(*)::text FROM import_rows"), QStringLiteral("0"));
        QCOMPARE(applied(planned({row(2, name("eve"))})), 1); // the session is as good as before
    }

    void all_is_one_deed_and_is_taken_back_as_one() {
        ImportRow ada = row(2, name("ada"), address("new"));
        ada.firstName = QStringLiteral("Augusta");
        ImportRow eve = row(3, name("eve"), address("eve"));
        eve.groups = QStringList{QStringLiteral("Choir")};
        eve.password = kHash;
        const auto plan = planned({ada, eve});
        ImportProgress progress;
        const auto outcome = value(applyImport(*m_session, m_permit, plan.id, progress));
        QVERIFY(progress.step == ImportStep::Done && progress.done == 2);
        const auto undone = value(undoDeed(*m_session, m_access.manageSites(), outcome.deed));
        QVERIFY2(undone.obstacles.isEmpty(), "an obstacle");
        QCOMPARE(asked("SELECT string_agg(first_name || (deleted_at IS NULL)::text || coalesce((SELECT address FROM "
                       "emails WHERE user_uid = uid AND is_primary), ''), ' ' ORDER BY username) "
                       "FROM users WHERE username IN ('%1', '%2')",
                       name("ada"), name("eve")),
                 QStringLiteral("Adatrue%1 false%2").arg(address("ada"), address("eve")));
        const auto twice = applyImport(*m_session, m_permit, plan.id, progress);
        QVERIFY(!twice && twice.error().fault == Fault::Refused);
    }

    void whoever_is_said_to_be_gone_is_passed_over() {
        ImportRow eve = row(2, name("eve"), address("eve"));
        eve.gone = true;
        const auto plan = planned({eve, row(3, name("fay"), address("fay"))});
        QCOMPARE(plan.counts[ImportVerdict::Added], 1);
        QCOMPARE(plan.counts[ImportVerdict::Changed] + plan.counts[ImportVerdict::Same], 0);
        value(dropImport(*m_session, m_permit, plan.id));
    }

    void a_site_is_owed_what_changed_and_nothing_of_newcomers() {
        const SiteId site = tests::aSite(*m_session).pushingTo(QStringLiteral("http://127.0.0.1:9/")).make();
        sql("INSERT INTO visits (user_uid, site_id, revision) SELECT uid, %1, revision FROM users WHERE username = "
            "'%2'; DELETE FROM user_change",
            QString::number(site.value), name("ada"));
        ImportRow ada = row(2, name("ada"));
        ada.firstName = QStringLiteral("Augusta");
        QCOMPARE(applied(planned({ada, row(3, name("eve"), address("eve"))})), 2);
        QCOMPARE(asked("SELECT string_agg(username, ',') FROM user_change JOIN users ON uid = user_uid"), name("ada"));
    }

    void a_plan_that_nobody_applies_is_gone_after_a_day() {
        const auto plan = planned({row(2, name("eve"))});
        QCOMPARE(value(sweepImports(*m_session)), 0);
        sql("UPDATE imports SET made_at = now() - interval '25 h' WHERE import_id = %1",
            QString::number(plan.id.value));
        QCOMPARE(value(sweepImports(*m_session)), 1);
        QCOMPARE(asked("SELECT count(*)::text FROM import_rows"), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
