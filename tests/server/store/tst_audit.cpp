#include "server/store/audit.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_ada = tests::aUser(*m_session).withPassword("the-old-hash").make();
        m_bob = tests::aUser(*m_session).make();
    }
    void init() { m_cursor = value(store::currentCursor(*m_session)); }

    void an_entry_says_what_changed_and_nothing_else() {
        value(m_session->script(
            QStringLiteral("UPDATE users SET first_name = 'Augusta' WHERE uid = '%1'").arg(toString(m_ada))));
        const auto feed = read();
        QCOMPARE(feed.changes.size(), 1);
        const Change &change = feed.changes.first();
        QCOMPARE(change.entity, QStringLiteral("users"));
        QCOMPARE(change.action, QStringLiteral("update"));
        QCOMPARE(change.after, (QJsonObject{{QStringLiteral("first_name"), QStringLiteral("Augusta")}}));
        QCOMPARE(change.before.keys(), change.after.keys());
    }

    void a_secret_is_told_as_changed_only_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("password, changed") << "UPDATE logins SET credential = 'hunter2'";
        QTest::newRow("beside a password") << "UPDATE logins SET properties = '{\"a\": 1}'";
        QTest::newRow("password, inserted")
            << "INSERT INTO logins (user_uid, authority_id, kind, identity, credential) SELECT uid, 1, 'totp', "
               "uid::text, 'hunter2' FROM users LIMIT 1";
        QTest::newRow("site key") << "UPDATE sites SET sealed_key = 'hunter2'";
    }
    void a_secret_is_told_as_changed_only() {
        QFETCH(QString, sql);
        tests::aSite(*m_session).make();
        m_cursor = value(store::currentCursor(*m_session));
        value(m_session->script(sql));
        const auto feed = read();
        QVERIFY(!feed.changes.isEmpty());
        QCOMPARE(tests::ask(*m_session,
                            QStringLiteral("SELECT count(*) FROM audit_payload p WHERE p::text LIKE '%hunter2%' OR "
                                           "p::text LIKE '%68756e74657232%' OR p::text LIKE '%the-old-hash%'")),
                 QStringLiteral("0"));
        if (sql.startsWith(QLatin1String("UPDATE")) && !sql.contains(QLatin1String("properties")))
            QCOMPARE(feed.changes.first().after.begin().value().toString(), QStringLiteral("changed"));
    }

    void an_earlier_number_that_commits_later_is_not_missed_and_nothing_comes_twice() {
        tests::Rival early(m_database.connection());
        value(early.script(
            QStringLiteral("BEGIN; UPDATE users SET last_name = 'early' WHERE uid = '%1'").arg(toString(m_ada))));
        value(m_session->script(
            QStringLiteral("UPDATE users SET last_name = 'late' WHERE uid = '%1'").arg(toString(m_bob))));
        const auto first = read();
        QCOMPARE(first.changes.size(), 1);
        QVERIFY(first.changes.first().subject == m_bob);
        value(early.script(QStringLiteral("COMMIT")));
        const auto second = value(store::readFeed(*m_session, first.cursor));
        QCOMPARE(second.changes.size(), 1);
        QVERIFY(second.changes.first().subject == m_ada && second.changes.first().seq < first.changes.first().seq);
        QVERIFY(value(store::readFeed(*m_session, second.cursor)).changes.isEmpty());
    }

    void what_was_rolled_back_never_happened() {
        value(m_session->script(QStringLiteral(
            "BEGIN; UPDATE users SET last_name = 'never'; ROLLBACK; UPDATE users SET last_name = last_name")));
        QVERIFY(read().changes.isEmpty());
    }

    void too_many_changes_mean_reload_everything_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("overflow");
        QTest::newRow("just enough") << store::kMostChanges << false;
        QTest::newRow("one more") << store::kMostChanges + 1 << true;
    }
    void too_many_changes_mean_reload_everything() {
        QFETCH(int, number);
        QFETCH(bool, overflow);
        value(m_session->script(
            QStringLiteral("INSERT INTO orgs (name) SELECT 'o' || g FROM generate_series(1, %1) g").arg(number)));
        const auto feed = read();
        QCOMPARE(feed.overflow, overflow);
        QCOMPARE(feed.changes.size(), overflow ? 0 : number);
        QVERIFY(value(store::readFeed(*m_session, feed.cursor)).changes.isEmpty()); // moved on
        value(m_session->script(QStringLiteral("UPDATE users SET last_name = 'after%1' WHERE uid = '%2'")
                                    .arg(number)
                                    .arg(toString(m_ada))));
        QCOMPARE(value(store::readFeed(*m_session, feed.cursor)).changes.size(), 1);
    }

    // Its numbers say nothing here, and whether they are ahead or behind is chance.
    void a_cursor_of_another_house_means_reload_everything() {
        const tests::TestDatabase other;
        const QString cursor = value(store::currentCursor(*other.session()));
        const auto feed = value(store::readFeed(*m_session, cursor));
        QVERIFY(feed.overflow && feed.changes.isEmpty());
        value(m_session->script(
            QStringLiteral("UPDATE users SET last_name = 'here' WHERE uid = '%1'").arg(toString(m_ada))));
        const auto next = value(store::readFeed(*m_session, feed.cursor));
        QVERIFY(!next.overflow);
        QCOMPARE(next.changes.size(), 1);
    }

    void captions_stand_for_ids() {
        value(store::inTransaction(*m_session, Actor::person(m_bob, "r"), [&] {
            return store::replaceUserNames(*m_session, m_ada, QStringLiteral("Ada"), QStringLiteral("King"), {});
        }));
        QList<Change> changes = value(store::listChangesOf(*m_session, m_ada, 1));
        value(store::fillInCaptions(*m_session, changes));
        QCOMPARE(changes.first().subjectName, QStringLiteral("Ada King"));
        QVERIFY(changes.first().actorName.startsWith(QLatin1String("Ada ")));
        QCOMPARE(value(store::listChangesOfRecord(*m_session, QStringLiteral("users"), toString(m_ada), 5)).first().seq,
                 changes.first().seq);
    }

private:
    store::Feed read() { return value(store::readFeed(*m_session, m_cursor)); }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    UserId m_ada, m_bob;
    QString m_cursor;
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
