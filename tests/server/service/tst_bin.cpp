// What was deleted lies in the bin until it is brought back, or goes for good: by hand, or by itself after some days.
#include "server/service/access.h"
#include "server/service/bin.h"
#include "server/service/houses.h"
#include "server/service/people.h"
#include "server/service/undo.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::aUser;
using tests::value;

class TestBin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_ada = aUser(*m_session)
                    .named(QStringLiteral("Ada"), QStringLiteral("Lovelace"))
                    .withEmail(QStringLiteral("ada%1@example.org").arg(++m_number))
                    .withPassword("$argon2id$x")
                    .make();
    }
    void cleanup() {
        value(m_session->script(QStringLiteral(
            "UPDATE users SET deleted_at = now(), erased_at = now() WHERE erased_at IS NULL; DELETE FROM settings; "
            "UPDATE sites SET deleted_at = now() WHERE deleted_at IS "
            "NULL; UPDATE sites SET gone_at = now(); UPDATE orgs SET gone_at = now() WHERE deleted_at IS NOT NULL")));
    }

    void what_is_deleted_lies_in_it_and_comes_back() {
        value(removeUsers(*m_session, people(), {m_ada}));
        const auto items = bin();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().name, QStringLiteral("Ada Lovelace"));
        QCOMPARE(items.first().actor, QStringLiteral("console:tester"));
        QCOMPARE(items.first().goesAt, items.first().at.addDays(kBinDays));
        QCOMPARE(value(bringBack(*m_session, permit<Duty::ManageSite>(), {items.first().entry})).items, 1);
        QVERIFY(bin().isEmpty());
        QVERIFY(!value(store::findUser(*m_session, m_ada)).deletedAt.isValid());
    }

    void an_address_that_was_removed_lies_in_it_too() {
        const EmailId second =
            value(addEmail(*m_session, people(), m_ada, QStringLiteral("second@example.com"), false));
        value(removeEmail(*m_session, people(), m_ada, second));
        const auto items = bin();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().entity, QStringLiteral("emails"));
        QCOMPARE(items.first().owner, QStringLiteral("Ada Lovelace"));
        value(removeForGood(*m_session, permit<Duty::ManagePeople>(), m_ada, items.first().entity, items.first().key));
        QVERIFY(bin().isEmpty());
        QVERIFY(!history().contains(QStringLiteral("second@example.com")));
    }

    void who_goes_for_good_leaves_a_username_and_nothing_else() {
        const QString username = value(store::findUser(*m_session, m_ada)).username;
        value(addSshKey(*m_session, people(), m_ada,
                        QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx4 ada@laptop")));
        value(removeUsers(*m_session, people(), {m_ada}));
        const auto items = bin();
        value(removeForGood(*m_session, people(), m_ada, QStringLiteral("users"), toString(m_ada)));
        QVERIFY(bin().isEmpty());
        const User left = value(store::findUser(*m_session, m_ada));
        QCOMPARE(left.username, username);
        QCOMPARE(left.firstName + left.lastName + left.notes, QString());
        QVERIFY(value(store::listEmails(*m_session, m_ada)).isEmpty());
        QVERIFY(value(store::listSshKeys(*m_session, m_ada)).isEmpty());
        for (const Change &change : value(store::listChangesOf(*m_session, m_ada, 100)))
            QVERIFY(change.before.isEmpty() && change.after.isEmpty());
        const auto back = bringBack(*m_session, permit<Duty::ManageSite>(), {items.first().entry, items.first().entry});
        QCOMPARE(value(back).items, 0);
        QVERIFY(value(store::findUser(*m_session, m_ada)).deletedAt.isValid());
    }

    void only_who_is_deleted_goes_for_good() {
        QCOMPARE(removeForGood(*m_session, people(), m_ada, QStringLiteral("users"), toString(m_ada)).error().fault,
                 Fault::NotFound);
        QCOMPARE(value(store::findUser(*m_session, m_ada)).firstName, QStringLiteral("Ada"));
    }

    void nobody_erases_somebody_with_more_power() {
        value(m_session->script(
            QStringLiteral("INSERT INTO role_grants (user_uid, role) VALUES ('%1', 'owner')").arg(toString(m_ada))));
        value(m_session->script(QStringLiteral("ALTER TABLE users DISABLE TRIGGER owner_remains; UPDATE users SET "
                                               "deleted_at = now() WHERE uid = '%1'; "
                                               "ALTER TABLE users ENABLE TRIGGER owner_remains")
                                    .arg(toString(m_ada))));
        const auto administrator =
            value(Access({QStringLiteral("console:other"), Source::Console, {}}, {{Role::Administrator}})
                      .permit<Duty::ManagePeople>());
        QCOMPARE(
            removeForGood(*m_session, administrator, m_ada, QStringLiteral("users"), toString(m_ada)).error().fault,
            Fault::Denied);
        value(m_session->script(
            QStringLiteral("ALTER TABLE role_grants DISABLE TRIGGER owner_remains; DELETE FROM role_grants; "
                           "ALTER TABLE role_grants ENABLE TRIGGER owner_remains")));
    }

    void places_come_back_until_their_days_are_over() {
        const SiteId site = tests::aSite(*m_session).make();
        value(removeSite(*m_session, permit<Duty::ManageSites>(), site));
        const auto items = bin();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().goesAt, items.first().at.addDays(kBinDays));
        QCOMPARE(value(bringBack(*m_session, permit<Duty::ManageSite>(), {items.first().entry})).items, 1);
        QVERIFY(bin().isEmpty());
        QCOMPARE(removeForGood(*m_session, people(), {}, items.first().entity, items.first().key).error().fault,
                 Fault::NotFound); // it is not in the bin
    }

    void a_site_that_goes_leaves_its_number_and_name() {
        const SiteId site = tests::aSite(*m_session).make();
        const QString id = QString::number(site.value), name = one("SELECT name FROM sites WHERE site_id = %1", id);
        value(m_session->script(
            QStringLiteral(
                "UPDATE sites SET sealed_key = '\\x01', key_fingerprint = 'AA' WHERE site_id = %1; UPDATE sites SET "
                "sealed_key = '\\x02' WHERE site_id = %1; INSERT INTO site_messages VALUES (%1, 'groups', '', 'Ask "
                "Ada.'); "
                "INSERT INTO brandings (site_id, logo, texts) VALUES (%1, '\\x03', '{\"a\": 1}'); INSERT INTO visits "
                "(user_uid, site_id, revision) VALUES ('%2', %1, 1); INSERT INTO site_queue (site_id, user_uid, "
                "revision) "
                "VALUES (%1, '%2', 1); INSERT INTO role_grants (user_uid, role, site_id) VALUES ('%2', 'site_owner', "
                "%1)")
                .arg(id, toString(m_ada))));
        value(removeSite(*m_session, permit<Duty::ManageSites>(), site));
        const qint64 deleted = bin().first().entry;
        value(removeForGood(*m_session, people(), {}, QStringLiteral("sites"), id));
        QVERIFY(bin().isEmpty());
        QCOMPARE(one("SELECT concat_ws(' ', name, sealed_key, sealed_old_key, key_fingerprint, old_fingerprint) FROM "
                     "sites WHERE site_id = %1",
                     id)
                     .trimmed(),
                 name);
        QCOMPARE(one("SELECT count(*) FROM brandings WHERE logo IS NOT NULL OR texts <> '{}'"), QStringLiteral("0"));
        for (const char *table : {"site_messages", "site_queue", "deliveries", "role_grants"})
            QCOMPARE(one("SELECT count(*) FROM %1 WHERE site_id = %2", QLatin1String(table), id), QStringLiteral("0"));
        QCOMPARE(one("SELECT count(*) FROM visits WHERE site_id = %1", id), QStringLiteral("1")); // her own record
        const auto outcome = value(undoEntry(*m_session, permit<Duty::ManageSite>(), deleted));
        QCOMPARE(outcome.restored, 0);
        QCOMPARE(outcome.obstacles.first().why, UndoObstacle::ForGood);
        QVERIFY(QByteArray(outcome.obstacles.first().reason).contains("deleted for good"));
        QCOMPARE(bringBackSite(*m_session, permit<Duty::ManageSites>(), site).error().fault, Fault::NotFound);
    }

    void what_was_done_to_a_place_is_not_taken_back_once_it_has_gone() {
        const GroupId group = value(createGroup(*m_session, permit<Duty::ManageSites>(), {QStringLiteral("Crew"), {}}));
        value(addToGroup(*m_session, people(), group, {m_ada}));
        const qint64 added = one("SELECT max(seq) FROM audit WHERE entity = 'group_members'").toLongLong();
        value(removeGroup(*m_session, permit<Duty::ManageSites>(), group));
        value(removeForGood(*m_session, people(), {}, QStringLiteral("groups"), QString::number(group.value)));
        value(removeWhatIsDue(*m_session)); // and whoever was in it leaves
        QCOMPARE(one("SELECT count(*) FROM group_members"), QStringLiteral("0"));
        const auto outcome = value(undoEntry(*m_session, permit<Duty::ManageSite>(), added, UndoReach::OnlyUntouched));
        QCOMPARE(outcome.obstacles.first().why, UndoObstacle::ForGood);
    }

    void a_site_that_asked_for_a_group_that_is_gone_opens_to_nobody() {
        const GroupId group = value(createGroup(*m_session, permit<Duty::ManageSites>(), {QStringLiteral("Crew"), {}}));
        const SiteId site = tests::aSite(*m_session).make();
        value(m_session->script(
            QStringLiteral("INSERT INTO site_groups VALUES (%1, %2)").arg(site.value).arg(group.value)));
        value(removeGroup(*m_session, permit<Duty::ManageSites>(), group));
        value(removeForGood(*m_session, people(), {}, QStringLiteral("groups"), QString::number(group.value)));
        QCOMPARE(one("SELECT count(*) FROM site_groups WHERE site_id = %1", site.value), QStringLiteral("1"));
    }

    void an_organisation_takes_the_sites_in_the_bin_along() {
        const SiteId site = tests::aSite(*m_session).make();
        const QString org = one("SELECT org_id FROM sites WHERE site_id = %1", site.value);
        value(removeSite(*m_session, permit<Duty::ManageSites>(), site));
        value(removeOrg(*m_session, permit<Duty::ManageSites>(), OrgId(org.toInt())));
        QCOMPARE(bin().size(), 2);
        value(removeForGood(*m_session, people(), {}, QStringLiteral("orgs"), org));
        QVERIFY(bin().isEmpty());
    }

    void only_owners_end_an_authority() {
        const QString id = one("INSERT INTO authorities (name, driver, settings, deleted_at) VALUES ('club', 'ldap', "
                               "'{\"url\": \"ldap://x\"}', now()) RETURNING authority_id");
        const auto administrator =
            value(Access({QStringLiteral("console:other"), Source::Console, {}}, {{Role::Administrator}})
                      .permit<Duty::ManagePeople>());
        const auto entity = QStringLiteral("authorities");
        QCOMPARE(removeForGood(*m_session, administrator, {}, entity, id).error().fault, Fault::Denied);
        value(removeForGood(*m_session, people(), {}, entity, id));
        QCOMPARE(one("SELECT settings::text FROM authorities WHERE authority_id = %1", id), QStringLiteral("{}"));
    }

    void things_go_by_themselves_after_the_chosen_days_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("lain");
        QTest::addColumn<bool>("gone");
        QTest::newRow("not yet") << 30 << 29 << false;
        QTest::newRow("time is up") << 30 << 31 << true;
        QTest::newRow("never by themselves") << 0 << 4000 << false;
    }
    void things_go_by_themselves_after_the_chosen_days() {
        QFETCH(int, days);
        QFETCH(int, lain);
        QFETCH(bool, gone);
        value(setBinDays(*m_session, permit<Duty::ManageSettings>(), days));
        const SiteId site = tests::aSite(*m_session).make();
        value(m_session->script(
            QStringLiteral("UPDATE users SET deleted_at = now() - make_interval(days => %1) WHERE uid = '%2'; "
                           "UPDATE sites SET deleted_at = now() - make_interval(days => %1) WHERE site_id = %3")
                .arg(lain)
                .arg(toString(m_ada))
                .arg(site.value)));
        QCOMPARE(value(removeWhatIsDue(*m_session)), gone ? 2 : 0);
        QCOMPARE(value(removeWhatIsDue(*m_session)), 0); // nothing goes twice
        QCOMPARE(value(store::findUser(*m_session, m_ada)).firstName.isEmpty(), gone);
        QCOMPARE(one("SELECT gone_at IS NOT NULL FROM sites WHERE site_id = %1", site.value),
                 gone ? QStringLiteral("t") : QStringLiteral("f"));
    }

    void who_was_in_a_group_leaves_it_even_if_nothing_goes_by_itself() {
        value(setBinDays(*m_session, permit<Duty::ManageSettings>(), 0));
        const GroupId group = value(createGroup(*m_session, permit<Duty::ManageSites>(), {QStringLiteral("Crew"), {}}));
        value(addToGroup(*m_session, people(), group, {m_ada}));
        value(removeGroup(*m_session, permit<Duty::ManageSites>(), group));
        value(removeForGood(*m_session, people(), {}, QStringLiteral("groups"), QString::number(group.value)));
        value(removeWhatIsDue(*m_session));
        QCOMPARE(one("SELECT count(*) FROM group_members WHERE group_id = %1", group.value), QStringLiteral("0"));
    }

    void one_that_cannot_go_holds_up_no_other() {
        value(setBinDays(*m_session, permit<Duty::ManageSettings>(), 30));
        const SiteId site = tests::aSite(*m_session).make();
        value(m_session->script(
            QStringLiteral(
                "UPDATE users SET deleted_at = now() - interval '50 days' WHERE uid = '%1'; "
                "UPDATE sites SET deleted_at = now() - interval '40 days' WHERE site_id = %2; "
                "CREATE FUNCTION stays_put() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'stays'; END$$; "
                "CREATE TRIGGER stays_put BEFORE UPDATE ON users FOR EACH ROW WHEN (new.uid = '%1') EXECUTE "
                "FUNCTION stays_put()")
                .arg(toString(m_ada))
                .arg(site.value)));
        const auto went = removeWhatIsDue(*m_session);
        value(m_session->script(QStringLiteral("DROP TRIGGER stays_put ON users; DROP FUNCTION stays_put")));
        QVERIFY(!went);
        QCOMPARE(one("SELECT gone_at IS NOT NULL FROM sites WHERE site_id = %1", site.value), QStringLiteral("t"));
    }

private:
    template <Duty D> static Permit<D> permit() {
        return value(Access({QStringLiteral("console:tester"), Source::Console, {}}, {{Role::Owner}}).permit<D>());
    }
    static Permit<Duty::ManagePeople> people() { return permit<Duty::ManagePeople>(); }
    QList<BinItem> bin() { return value(listBin(*m_session, permit<Duty::ReadAudit>(), {}, 50)); }
    template <typename... Values> QString one(const char *sql, const Values &...values) {
        QString filled = QString::fromUtf8(sql);
        ((filled = filled.arg(values)), ...);
        return tests::ask(*m_session, filled);
    }
    QString history() {
        QStringList words;
        for (const Change &change : value(store::listChangesOf(*m_session, m_ada, 100)))
            words << change.before.value(QLatin1String("address")).toString()
                  << change.after.value(QLatin1String("address")).toString();
        return words.join(u' ');
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    UserId m_ada;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
