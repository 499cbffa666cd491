// What was done is taken back from the audit: one deed at once, by the rules of an edit, and nothing that somebody has
// changed since.
#include "server/service/addresses.h"
#include "server/service/houses.h"
#include "server/service/login_records.h"
#include "server/service/people.h"
#include "server/service/roles.h"
#include "server/service/undo.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/undo.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::aUser;
using tests::value;

namespace {

Access as(const QString &name, Role role = Role::Owner, std::optional<SiteId> site = {}) {
    return Access({name, Source::Console, {}}, {{role, site}});
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_ada = aUser(*m_session).named(QStringLiteral("Ada"), QStringLiteral("Lovelace")).make(); }

    void an_edit_of_a_person_is_taken_back_and_done_again() {
        rename(QStringLiteral("Augusta"));
        const auto outcome = undoLast();
        QCOMPARE(outcome.restored, 1);
        QVERIFY(outcome.obstacles.isEmpty());
        QCOMPARE(person().firstName, QStringLiteral("Ada"));
        QCOMPARE(value(undoDeed(*m_session, permit(), outcome.deed)).restored, 1);
        QCOMPARE(person().firstName, QStringLiteral("Augusta"));
    }

    void the_same_deed_is_taken_back_once() {
        rename(QStringLiteral("Augusta"));
        const QString deed = lastDeed();
        QCOMPARE(value(undoDeed(*m_session, permit(), deed)).restored, 1);
        const auto again = value(undoDeed(*m_session, permit(), deed));
        QCOMPARE(again.restored, 0);
        QVERIFY(again.obstacles.isEmpty());
        QVERIFY(again.deed.isEmpty());
    }

    void an_undo_counts_as_an_edit_whoever_edits_meanwhile_is_told() {
        rename(QStringLiteral("Augusta"));
        const Revision seen = person().revision;
        undoLast();
        UserProfile profile = profileOf(person());
        profile.lastName = QStringLiteral("King");
        QCOMPARE(changeProfile(*m_session, people(), m_ada, seen, profile).error().fault, Fault::Conflict);
    }

    void what_somebody_changed_since_is_named_and_nothing_happens() {
        UserProfile profile = profileOf(person());
        profile.firstName = QStringLiteral("Augusta");
        profile.notes = QStringLiteral("wrong notes");
        value(changeProfile(*m_session, people(), m_ada, person().revision, profile));
        const QString deed = lastDeed();
        profile.firstName = QStringLiteral("Augusta Ada");
        value(changeProfile(*m_session, value(as(QStringLiteral("console:daniel")).permit<Duty::ManagePeople>()), m_ada,
                            person().revision, profile));
        const auto outcome = value(undoDeed(*m_session, permit(), deed));
        QCOMPARE(outcome.restored, 0);
        QCOMPARE(outcome.obstacles.size(), 1);
        const UndoObstacle &obstacle = outcome.obstacles.first();
        QCOMPARE(obstacle.why, UndoObstacle::ChangedSince);
        QCOMPARE(obstacle.field, QStringLiteral("first_name"));
        QCOMPARE(obstacle.left, QJsonValue(QStringLiteral("Augusta")));
        QCOMPARE(obstacle.present, QJsonValue(QStringLiteral("Augusta Ada")));
        QCOMPARE(obstacle.actor, QStringLiteral("console:daniel"));
        QCOMPARE(person().notes, QStringLiteral("wrong notes"));
        const auto rest = value(undoDeed(*m_session, permit(), deed, UndoReach::OnlyUntouched));
        QCOMPARE(rest.restored, 1);
        QCOMPARE(rest.obstacles.size(), 1);
        QCOMPARE(person().notes, QString());
        QCOMPARE(person().firstName, QStringLiteral("Augusta Ada"));
    }

    void a_bulk_edit_is_one_undo_and_one_person_of_it_another() {
        QList<UserId> many{m_ada};
        for (int i = 0; i < 20; ++i)
            many << aUser(*m_session).make();
        value(setStatus(*m_session, people(), many, UserStatus::Suspended, QStringLiteral("Paused")));
        const QString deed = lastDeed();
        const auto entries = value(store::listEntriesOfDeed(*m_session, deed));
        const auto ofAda = std::find_if(entries.begin(), entries.end(),
                                        [this](const AuditEntry &entry) { return entry.change.subject == m_ada; });
        QVERIFY(ofAda != entries.end());
        QCOMPARE(value(undoEntry(*m_session, permit(), ofAda->change.seq)).restored, 1);
        QCOMPARE(person().status, UserStatus::Active);
        QCOMPARE(value(store::findUser(*m_session, many.last())).status, UserStatus::Suspended);
        QVERIFY(!value(store::isUndone(*m_session, deed)));
        QCOMPARE(value(undoDeed(*m_session, permit(), deed)).restored, 20);
        QCOMPARE(value(store::findUser(*m_session, many.last())).status, UserStatus::Active);
        QCOMPARE(value(store::findUser(*m_session, many.last())).statusMessage, QString());
        QVERIFY(value(store::isUndone(*m_session, deed)));
    }

    void a_deed_of_several_transactions_with_one_request_is_one_undo() {
        const UserId grace = aUser(*m_session).make();
        const Access bulk(Actor{QStringLiteral("console:tester"), Source::Console, QStringLiteral("bulk-17")},
                          {{Role::Owner}});
        for (const UserId &uid : {m_ada, grace})
            value(setStatus(*m_session, value(bulk.permit<Duty::ManagePeople>()), {uid}, UserStatus::Suspended, {}));
        QCOMPARE(value(undoDeed(*m_session, permit(), QStringLiteral("bulk-17"))).restored, 2);
        QCOMPARE(value(store::findUser(*m_session, grace)).status, UserStatus::Active);
    }

    void a_deleted_person_comes_back_and_a_new_one_goes() {
        value(removeUsers(*m_session, people(), {m_ada}));
        undoLast();
        QVERIFY(!person().deletedAt.isValid());
        NewUser fresh;
        fresh.firstName = QStringLiteral("Grace");
        fresh.email = QStringLiteral("grace@example.org");
        fresh.emailVerified = true;
        const UserId grace = value(createUser(*m_session, people(), fresh));
        const auto outcome = undoLast();
        QCOMPARE(outcome.restored, 1); // her address stays with her
        QVERIFY(value(store::findUser(*m_session, grace)).deletedAt.isValid());
        value(undoDeed(*m_session, permit(), outcome.deed));
        QVERIFY(!value(store::findUser(*m_session, grace)).deletedAt.isValid());
        QCOMPARE(value(store::listEmails(*m_session, grace)).size(), 1);
        value(m_session->script(QStringLiteral("DELETE FROM emails")));
    }

    void a_removed_address_comes_back_as_it_was() {
        value(addEmail(*m_session, people(), m_ada, QStringLiteral("ada@example.org"), true));
        value(addEmail(*m_session, people(), m_ada, QStringLiteral("ada@example.com"), true));
        const auto before = value(store::listEmails(*m_session, m_ada));
        value(removeEmail(*m_session, people(), m_ada, before.last().id));
        undoLast();
        const auto after = value(store::listEmails(*m_session, m_ada));
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.last().id, before.last().id);
        QCOMPARE(after.last().verifiedAt, before.last().verifiedAt);
        value(makePrimary(*m_session, people(), m_ada, after.last().id));
        undoLast();
        QCOMPARE(value(store::listEmails(*m_session, m_ada)).first().id, before.first().id);
        value(m_session->script(QStringLiteral("DELETE FROM emails")));
    }

    void an_address_that_somebody_else_has_by_now_stays_with_them() {
        value(addEmail(*m_session, people(), m_ada, QStringLiteral("first@example.org"), true));
        value(addEmail(*m_session, people(), m_ada, QStringLiteral("shared@example.org"), true));
        value(removeEmail(*m_session, people(), m_ada, value(store::listEmails(*m_session, m_ada)).last().id));
        const QString deed = lastDeed();
        aUser(*m_session).withEmail(QStringLiteral("shared@example.org")).make();
        QCOMPARE(undoDeed(*m_session, permit(), deed).error().fault, Fault::Duplicate);
        QCOMPARE(value(store::listEmails(*m_session, m_ada)).size(), 1);
        value(m_session->script(QStringLiteral("DELETE FROM emails")));
    }

    void memberships_keys_and_roles_come_and_go() {
        const GroupId group = value(createGroup(*m_session, sites(), {QStringLiteral("Rowers"), {}}));
        value(addToGroup(*m_session, people(), group, {m_ada}));
        undoLast();
        QVERIFY(value(store::listGroupsOfUser(*m_session, m_ada)).isEmpty());
        value(addSshKey(*m_session, people(), m_ada,
                        QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx4 ada@laptop")));
        const auto keys = value(store::listSshKeys(*m_session, m_ada));
        value(removeSshKey(*m_session, people(), m_ada, keys.first().id));
        undoLast();
        QCOMPARE(value(store::listSshKeys(*m_session, m_ada)).size(), 1);
        const auto roles = value(as(QStringLiteral("console:tester")).permit<Duty::ManageRoles>());
        value(grantRole(*m_session, roles, m_ada, {Role::Auditor}));
        undoLast();
        QVERIFY(value(store::listGrants(*m_session, {m_ada})).isEmpty());
        value(removeGroup(*m_session, sites(), group));
        undoLast();
        QCOMPARE(value(store::listGroups(*m_session)).size(), 1);
    }

    void a_suspended_site_of_settings_comes_back_and_its_key_does_not() {
        const SiteId id = tests::aSite(*m_session).make();
        SiteProfile profile = value(store::findSite(*m_session, id)).profile;
        profile.name = QStringLiteral("Another name");
        profile.cooloffHours = 24;
        value(changeSite(*m_session, site(), id, value(store::findSite(*m_session, id)).revision, profile));
        undoLast();
        QCOMPARE(value(store::findSite(*m_session, id)).profile.cooloffHours, 0);
        value(makeKey(*m_session, site(), m_means.vault->sealingKey(), id));
        const auto outcome = undoLast();
        QCOMPARE(outcome.restored, 0);
        QCOMPARE(outcome.obstacles.size(), 1);
        QCOMPARE(outcome.obstacles.first().why, UndoObstacle::ForGood);
        QVERIFY(value(store::findSite(*m_session, id)).keyFingerprint.size() > 0);
    }

    void a_password_is_never_brought_back() {
        value(setPassword(*m_session, people(), m_means, m_ada, "a fine new passphrase"));
        value(setPassword(*m_session, people(), m_means, m_ada, "another fine passphrase"));
        const auto stored = value(store::findPassword(*m_session, m_ada))->credential;
        const auto outcome = undoLast(UndoReach::OnlyUntouched);
        QCOMPARE(outcome.restored, 0);
        QCOMPARE(outcome.obstacles.first().why, UndoObstacle::ForGood);
        QCOMPARE(value(store::findPassword(*m_session, m_ada))->credential, stored);
    }

    void what_follows_from_a_change_follows_from_its_undo() {
        value(setStatus(*m_session, people(), {m_ada}, UserStatus::Suspended, {}));
        const QString deed = lastDeed();
        undoLast();
        value(m_session->script(QStringLiteral("DELETE FROM user_change")));
        const auto redone = value(undoDeed(*m_session, permit(), lastUndo()));
        QCOMPARE(redone.restored, 1);
        QCOMPARE(person().status, UserStatus::Suspended);
        QCOMPARE(countOf(QStringLiteral("SELECT FROM user_change WHERE user_uid = '%1'").arg(toString(m_ada))), 1);
        QVERIFY(!value(store::isUndone(*m_session, deed)));
    }

    void the_last_owner_stays_whatever_is_taken_back() {
        const UserId owner = aUser(*m_session).withPassword("$argon2id$x").make();
        const auto roles = value(as(QStringLiteral("console:tester")).permit<Duty::ManageRoles>());
        value(grantRole(*m_session, roles, owner, {Role::Owner}));
        const auto outcome = undoDeed(*m_session, permit(), lastDeed());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().fault, Fault::Refused);
        value(m_session->script(
            QStringLiteral("ALTER TABLE role_grants DISABLE TRIGGER owner_remains; DELETE FROM role_grants; "
                           "ALTER TABLE role_grants ENABLE TRIGGER owner_remains")));
    }

    void only_who_may_do_it_may_take_it_back_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("person");
        QTest::addColumn<bool>("group");
        QTest::addColumn<bool>("role_given");
        QTest::newRow("owner") << Role::Owner << true << true << true;
        QTest::newRow("administrator") << Role::Administrator << true << true << false;
        QTest::newRow("site owner") << Role::SiteOwner << false << false << false;
    }
    void only_who_may_do_it_may_take_it_back() {
        QFETCH(Role, role);
        QFETCH(bool, person);
        QFETCH(bool, group);
        QFETCH(bool, role_given);
        const SiteId site = tests::aSite(*m_session).make();
        const auto theirs = value(
            as(QStringLiteral("console:other"), role, role == Role::SiteOwner ? std::optional(site) : std::nullopt)
                .permit<Duty::ManageSite>());
        const auto allowed = [&](const QString &deed) {
            const auto outcome = undoDeed(*m_session, theirs, deed);
            if (!outcome && outcome.error().fault != Fault::Denied)
                qFatal("%s", qPrintable(outcome.error().detail));
            return bool(outcome);
        };
        rename(QStringLiteral("Augusta"));
        QCOMPARE(allowed(lastDeed()), person);
        const GroupId fresh = value(createGroup(*m_session, sites(), {QStringLiteral("Group %1").arg(int(role)), {}}));
        Q_UNUSED(fresh);
        QCOMPARE(allowed(lastDeed()), group);
        value(grantRole(*m_session, value(as(QStringLiteral("console:tester")).permit<Duty::ManageRoles>()), m_ada,
                        {Role::Auditor}));
        QCOMPARE(allowed(lastDeed()), role_given);
    }

    void a_site_owner_takes_back_what_was_done_to_their_own_sites() {
        const SiteId own = tests::aSite(*m_session).make(), other = tests::aSite(*m_session).make();
        const auto theirs = value(as(QStringLiteral("console:other"), Role::SiteOwner, own).permit<Duty::ManageSite>());
        for (const SiteId &id : {own, other}) {
            SiteProfile profile = value(store::findSite(*m_session, id)).profile;
            profile.name = QStringLiteral("Renamed");
            value(changeSite(*m_session, site(), id, value(store::findSite(*m_session, id)).revision, profile));
            const auto outcome = undoDeed(*m_session, theirs, lastDeed());
            if (id == own)
                QCOMPARE(value(outcome).restored, 1);
            else
                QCOMPARE(outcome.error().fault, Fault::Denied);
        }
        value(removeSite(*m_session, sites(), own));
        QCOMPARE(undoDeed(*m_session, theirs, lastDeed()).error().fault, Fault::Denied);
    }

    void nobody_takes_back_what_was_done_to_somebody_with_more_power() {
        value(m_session->script(
            QStringLiteral("INSERT INTO role_grants (user_uid, role) VALUES ('%1', 'owner')").arg(toString(m_ada))));
        rename(QStringLiteral("Augusta"));
        const auto administrator =
            value(as(QStringLiteral("console:other"), Role::Administrator).permit<Duty::ManageSite>());
        QCOMPARE(undoDeed(*m_session, administrator, lastDeed()).error().fault, Fault::Denied);
        value(m_session->script(
            QStringLiteral("ALTER TABLE role_grants DISABLE TRIGGER owner_remains; DELETE FROM role_grants; "
                           "ALTER TABLE role_grants ENABLE TRIGGER owner_remains")));
    }

    void the_last_deed_is_found_again_by_who_did_it() {
        const auto mine = value(as(QStringLiteral("console:marta")).permit<Duty::ManageSite>());
        QVERIFY(!value(findLastDeed(*m_session, mine)).has_value());
        const auto martas = value(as(QStringLiteral("console:marta")).permit<Duty::ManagePeople>());
        value(setStatus(*m_session, martas, {m_ada}, UserStatus::Suspended, {}));
        const auto first = value(findLastDeed(*m_session, mine));
        value(setStatus(*m_session, martas, {m_ada}, UserStatus::Active, {}));
        const auto second = value(findLastDeed(*m_session, mine));
        QVERIFY(first && second && *first != *second);
        rename(QStringLiteral("Augusta")); // somebody else's
        QCOMPARE(value(findLastDeed(*m_session, mine)), second);
        const auto undone = value(undoDeed(*m_session, mine, *second));
        QCOMPARE(value(findLastDeed(*m_session, mine)), first); // the next one further back
        value(undoDeed(*m_session, mine, undone.deed));
        QCOMPARE(value(findLastDeed(*m_session, mine)), second);
    }

private:
    static Permit<Duty::ManageSite> permit() {
        return value(as(QStringLiteral("console:tester")).permit<Duty::ManageSite>());
    }
    static Permit<Duty::ManageSite> site() { return permit(); }
    static Permit<Duty::ManagePeople> people() {
        return value(as(QStringLiteral("console:tester")).permit<Duty::ManagePeople>());
    }
    static Permit<Duty::ManageSites> sites() {
        return value(as(QStringLiteral("console:tester")).permit<Duty::ManageSites>());
    }
    static UserProfile profileOf(const User &user) {
        return {user.username, user.firstName, user.lastName,  user.language,
                user.notes,    user.validFrom, user.validUntil};
    }
    User person() { return value(store::findUser(*m_session, m_ada)); }
    void rename(const QString &firstName) {
        UserProfile profile = profileOf(person());
        profile.firstName = firstName;
        value(changeProfile(*m_session, people(), m_ada, person().revision, profile));
    }
    // Of whatever was done last, by anybody.
    QString lastDeed() {
        return value(store::findEntry(*m_session, value(store::listLatestChanges(*m_session, 1)).first().seq)).deed;
    }
    QString lastUndo() { return lastDeed(); }
    UndoOutcome undoLast(UndoReach reach = UndoReach::AllOrNothing) {
        return value(undoDeed(*m_session, permit(), lastDeed(), reach));
    }
    int countOf(const QString &sql) {
        QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()));
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query.size();
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<tests::Letters> m_letters = std::make_shared<tests::Letters>();
    Means m_means = tests::cheapMeans(m_letters);
    UserId m_ada;
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
