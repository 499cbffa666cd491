// What was deleted lies in the bin until it is brought back, or goes for good: by hand, or by itself after some days.
#include "server/service/access.h"
#include "server/service/bin.h"
#include "server/service/houses.h"
#include "server/service/people.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
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
            "UPDATE users SET deleted_at = now(), erased_at = now() WHERE erased_at IS NULL; DELETE FROM settings")));
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

    void places_stay_and_come_back() {
        const SiteId site = tests::aSite(*m_session).make();
        value(removeSite(*m_session, permit<Duty::ManageSites>(), site));
        const auto items = bin();
        QCOMPARE(items.size(), 1);
        QVERIFY(!items.first().canGo() && !items.first().goesAt.isValid());
        QCOMPARE(removeForGood(*m_session, people(), {}, items.first().entity, items.first().key).error().fault,
                 Fault::NotFound);
        QCOMPARE(value(bringBack(*m_session, permit<Duty::ManageSite>(), {items.first().entry})).items, 1);
        QVERIFY(bin().isEmpty());
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
        value(m_session->script(
            QStringLiteral("UPDATE users SET deleted_at = now() - make_interval(days => %1) WHERE uid = '%2'")
                .arg(lain)
                .arg(toString(m_ada))));
        QCOMPARE(value(removeWhatIsDue(*m_session)), gone ? 1 : 0);
        QCOMPARE(value(store::findUser(*m_session, m_ada)).firstName.isEmpty(), gone);
    }

private:
    template <Duty D> static Permit<D> permit() {
        return value(Access({QStringLiteral("console:tester"), Source::Console, {}}, {{Role::Owner}}).permit<D>());
    }
    static Permit<Duty::ManagePeople> people() { return permit<Duty::ManagePeople>(); }
    QList<BinItem> bin() { return value(listBin(*m_session, permit<Duty::ReadAudit>(), {}, 50)); }
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
