// Two accounts of one person become one: what comes over, what stays, who may, and that it is taken back as one deed.
#include "server/service/access.h"
#include "server/service/merging.h"
#include "server/service/undo.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/queue.h"
#include "server/store/roles.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::aUser;
using tests::value;

class TestMerging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_session.reset();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_group = value(store::insertGroup(*m_session, {QStringLiteral("Choir"), {}}));
        m_ada = aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .named(QStringLiteral("Ada"), QStringLiteral("Byron"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .withPassword("first")
                    .make();
        m_other = aUser(*m_session)
                      .called(QStringLiteral("ada2"))
                      .named(QStringLiteral("Ada"), QStringLiteral("Byron"))
                      .withEmail(QStringLiteral("work@example.org"))
                      .withPassword("second")
                      .make();
        run("INSERT INTO emails (user_uid, address) VALUES ('%1', 'work@example.org')"); // a claim, made later
        run("INSERT INTO authorities (name, driver) VALUES ('club', 'ldap');"
            "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT '%2', authority_id, 'ldap', "
            "'id-7', 'validated' "
            "FROM authorities WHERE name = 'club'");
        value(store::insertSshKey(*m_session, m_other,
                                  QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx4 laptop")));
        value(store::addMembers(*m_session, m_group, {m_other}));
        m_site = tests::aSite(*m_session).pushingTo(QStringLiteral("http://127.0.0.1:9/api")).make();
        run(qPrintable(QStringLiteral("INSERT INTO visits (user_uid, site_id, revision) VALUES ('%2', #, 1)")
                           .replace(u'#', QString::number(m_site.value))));
    }

    void what_the_one_has_comes_over_to_the_other() {
        const auto counts = merged(Rehearsal::No);
        QCOMPARE(counts.addresses, 1); // the claim on it was hers already
        QCOMPARE(counts.logins, 1);    // one password stays behind: she has one
        QCOMPARE(counts.keys, 1);
        QCOMPARE(counts.groups, 1);
        QCOMPARE(int(counts.sites.size()), 1);
        QVERIFY(counts.sites.first().told);
        QStringList addresses;
        for (const Email &email : value(store::listEmails(*m_session, m_ada)))
            addresses << email.address + (email.primary ? QStringLiteral("*") : QString());
        QCOMPARE(addresses, (QStringList{QStringLiteral("ada@example.org*"), QStringLiteral("work@example.org")}));
        QCOMPARE(value(store::findPassword(*m_session, m_ada))->credential, QStringLiteral("first"));
        QCOMPARE(int(value(store::listGroupsOfUser(*m_session, m_ada)).size()), 1);
        QVERIFY(value(store::findUser(*m_session, m_other)).deletedAt.isValid());
    }

    void who_has_no_password_takes_the_other_one() {
        const UserId eve = aUser(*m_session).called(QStringLiteral("eve")).make();
        const auto counts = value(mergePeople(*m_session, m_owner.managePeople(), eve, m_other, Rehearsal::No));
        QCOMPARE(counts.logins, 2);
        QCOMPARE(value(store::findPassword(*m_session, eve))->credential, QStringLiteral("second"));
        QVERIFY(value(store::listEmails(*m_session, eve)).first().primary);
    }

    void it_is_taken_back_in_one_go() {
        merged(Rehearsal::No);
        const auto back =
            value(undoDeed(*m_session, m_owner.manageSites(), QStringLiteral("the-merge"), UndoReach::AllOrNothing));
        QVERIFY(back.obstacles.isEmpty());
        QVERIFY(!value(store::findUser(*m_session, m_other)).deletedAt.isValid());
        const auto emails = value(store::listEmails(*m_session, m_other));
        QCOMPARE(int(emails.size()), 1);
        QVERIFY(emails.first().primary);
        QCOMPARE(int(value(store::listEmails(*m_session, m_ada)).size()), 2); // and her claim
        QCOMPARE(int(value(store::listLogins(*m_session, m_other)).size()), 2);
        QCOMPARE(int(value(store::listSshKeys(*m_session, m_other)).size()), 1);
        QVERIFY(value(store::listGroupsOfUser(*m_session, m_ada)).isEmpty());
    }

    void a_rehearsal_changes_nothing() {
        QCOMPARE(merged(Rehearsal::Only).addresses, 1);
        QVERIFY(!value(store::findUser(*m_session, m_other)).deletedAt.isValid());
        QCOMPARE(int(value(store::listSshKeys(*m_session, m_ada)).size()), 0);
    }

    void two_people_who_are_here_are_needed() {
        const auto manage = m_owner.managePeople();
        QCOMPARE(mergePeople(*m_session, manage, m_ada, m_ada, Rehearsal::No).error().constraint,
                 QStringLiteral("merges_need_two"));
        value(store::removeUsers(*m_session, {m_other}));
        QCOMPARE(mergePeople(*m_session, manage, m_ada, m_other, Rehearsal::No).error().constraint,
                 QStringLiteral("merges_need_two"));
    }

    void nobody_gives_a_role_on_who_may_give_none() {
        run("INSERT INTO role_grants VALUES ('%2', 'auditor')");
        const auto administrator =
            value(Access({QStringLiteral("console:other"), Source::Console, {}}, {{Role::Administrator}})
                      .permit<Duty::ManagePeople>());
        QCOMPARE(mergePeople(*m_session, administrator, m_ada, m_other, Rehearsal::No).error().fault, Fault::Denied);
        QCOMPARE(merged(Rehearsal::No).roles, 1);
        QCOMPARE(int(value(store::listGrants(*m_session, {m_ada})).size()), 1);
    }

    void accounts_that_may_be_one_persons_are_found_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("why");
        QTest::newRow("an address that the other claims") << QString() << QStringLiteral("address");
        QTest::newRow("the same name") << QStringLiteral("DELETE FROM emails WHERE verified_at IS NULL")
                                       << QStringLiteral("name");
        QTest::newRow("nothing in common")
            << QStringLiteral("DELETE FROM emails WHERE verified_at IS NULL; "
                              "UPDATE users SET last_name = 'King' WHERE username = 'ada'")
            << QString();
    }
    void accounts_that_may_be_one_persons_are_found() {
        QFETCH(QString, change);
        QFETCH(QString, why);
        if (!change.isEmpty())
            value(m_session->script(change));
        const auto found = value(listDuplicates(*m_session, m_owner.managePeople()));
        QCOMPARE(found.isEmpty() ? QString() : found.first().why, why);
        QVERIFY(found.size() <= 1);
    }

    void the_book_of_a_source_goes_on_with_who_stays() {
        comesFromSource("%2", "7");
        merged(Rehearsal::No);
        QCOMPARE(inBook(), QStringLiteral("ada:7"));
        const auto back =
            value(undoDeed(*m_session, m_owner.manageSites(), QStringLiteral("the-merge"), UndoReach::AllOrNothing));
        QVERIFY(back.obstacles.isEmpty());
        QCOMPARE(inBook(), QStringLiteral("ada2:7"));
        QVERIFY(value(store::listEmails(*m_session, m_other)).first().primary);
    }

    void what_a_source_says_of_who_stays_is_not_changed() {
        run("UPDATE users SET notes = 'of the other' WHERE uid = '%2'");
        comesFromSource("%1", "5");
        QCOMPARE(merged(Rehearsal::No).addresses, 1);
        QCOMPARE(inBook(), QStringLiteral("ada:5"));
        QCOMPARE(value(store::findUser(*m_session, m_ada)).notes, QString());
    }

    void two_whom_a_source_keeps_are_not_one_person() {
        comesFromSource("%1", "5");
        comesFromSource("%2", "7");
        const auto manage = m_owner.managePeople();
        QCOMPARE(mergePeople(*m_session, manage, m_ada, m_other, Rehearsal::Only).error().constraint,
                 QStringLiteral("merges_one_source"));
        run("UPDATE sync_people SET gone_at = now() WHERE source_key = '7'"); // as the source has been told
        merged(Rehearsal::No);
        QCOMPARE(inBook(), QStringLiteral("ada:5 ada2:7"));
    }

    void a_synchronisation_in_the_recycle_bin_is_in_no_merges_way_data() {
        QTest::addColumn<QString>("removed"); // the one that has the person who stays, or who goes
        QTest::addColumn<QString>("book");
        QTest::newRow("of who stays") << QStringLiteral("school") << QStringLiteral("ada:7");
        QTest::newRow("of who goes") << QStringLiteral("club") << QStringLiteral("ada:5 ada2:7");
    }
    void a_synchronisation_in_the_recycle_bin_is_in_no_merges_way() {
        QFETCH(QString, removed);
        QFETCH(QString, book);
        comesFromSource("%1", "5");
        run("INSERT INTO syncs (name, source, address, format) VALUES ('club', 'file', '/x', 'csv');"
            "INSERT INTO sync_people (sync_id, source_key, user_uid) SELECT sync_id, '7', '%2' FROM syncs WHERE name = "
            "'club'");
        value(m_session->script(QStringLiteral("UPDATE syncs SET deleted_at = now() WHERE name = '%1'").arg(removed)));
        merged(Rehearsal::No);
        QCOMPARE(inBook(), book);
    }

private:
    void comesFromSource(const char *uid, const char *key) {
        run(QByteArray("INSERT INTO syncs (name, source, address, format) VALUES ('school', 'file', '/x', 'csv') "
                       "ON CONFLICT DO NOTHING;"
                       "UPDATE sync_states SET held = '{email,first_name,notes}';"
                       "INSERT INTO sync_people (sync_id, source_key, user_uid) SELECT sync_id, '#', '@' FROM syncs")
                .replace('#', key)
                .replace('@', uid)
                .constData());
    }
    QString inBook() {
        return tests::ask(*m_session, QStringLiteral("SELECT string_agg(username || ':' || source_key, ' ' ORDER BY "
                                                     "username) FROM sync_people JOIN users ON uid = user_uid"));
    }
    MergeCounts merged(Rehearsal rehearsal) {
        return value(mergePeople(*m_session, m_owner.managePeople(), m_ada, m_other, rehearsal));
    }
    void run(const char *sql) {
        value(m_session->script(QString::fromLatin1(sql)
                                    .replace(QLatin1String("%1"), toString(m_ada))
                                    .replace(QLatin1String("%2"), toString(m_other))));
    }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    OwnerAccess m_owner =
        Access::owner({QStringLiteral("console:tester"), Source::Console, QStringLiteral("the-merge")});
    UserId m_ada, m_other;
    GroupId m_group;
    SiteId m_site;
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
