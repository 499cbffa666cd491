// A class goes on to the next year: ends and groups at once, counted before, one deed, taken back as one.
#include "server/service/access.h"
#include "server/service/rollover.h"
#include "server/service/undo.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/test_database.h"
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::aUser;
using tests::value;

class TestRollover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_session.reset();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_old = value(store::insertGroup(*m_session, {QStringLiteral("Class 5"), {}}));
        m_new = value(store::insertGroup(*m_session, {QStringLiteral("Class 6"), {}}));
        m_people.clear();
        for (const char *name : {"ada", "eve", "zoe"})
            m_people << aUser(*m_session).called(QLatin1String(name)).make();
        value(store::addMembers(*m_session, m_old, m_people));
        value(store::addMembers(*m_session, m_new, {m_people[2]})); // she is there already
        m_year = {true, QDateTime(QDate(2031, 8, 31), QTime(22, 0), QTimeZone::utc()), {m_new}, {m_old}};
    }

    void a_rehearsal_counts_and_changes_nothing() {
        QCOMPARE(rolled(Rehearsal::Only), (RolloverCounts{3, 3, 2, 3}));
        QCOMPARE(groupsOf(m_people[0]), QStringList{QStringLiteral("Class 5")});
        QVERIFY(!value(store::findUser(*m_session, m_people[0])).validUntil.isValid());
    }

    void a_class_goes_on_in_one_deed_and_comes_back_in_one() {
        QCOMPARE(rolled(Rehearsal::No), (RolloverCounts{3, 3, 2, 3}));
        for (const UserId &uid : std::as_const(m_people)) {
            QCOMPARE(groupsOf(uid), QStringList{QStringLiteral("Class 6")});
            QCOMPARE(value(store::findUser(*m_session, uid)).validUntil, m_year.until);
        }
        const auto back =
            value(undoDeed(*m_session, m_owner.manageSites(), QStringLiteral("the-deed"), UndoReach::AllOrNothing));
        QVERIFY(back.restored > 0 && back.obstacles.isEmpty());
        QCOMPARE(groupsOf(m_people[0]), QStringList{QStringLiteral("Class 5")});
        QCOMPARE(groupsOf(m_people[2]), (QStringList{QStringLiteral("Class 5"), QStringLiteral("Class 6")}));
        QVERIFY(!value(store::findUser(*m_session, m_people[0])).validUntil.isValid());
    }

    void what_is_so_already_is_not_counted() {
        rolled(Rehearsal::No);
        Progress progress;
        QCOMPARE(value(rollOver(*m_session, m_owner.managePeople(), m_year, m_people, Rehearsal::No, progress)),
                 (RolloverCounts{3, 0, 0, 0}));
    }

    void all_of_it_or_nothing() {
        value(m_session->script(QStringLiteral("UPDATE users SET valid_from = '2040-01-01' WHERE username = 'zoe'")));
        Progress progress;
        QVERIFY(!rollOver(*m_session, m_owner.managePeople(), m_year, m_people, Rehearsal::No, progress));
        QCOMPARE(groupsOf(m_people[0]), QStringList{QStringLiteral("Class 5")});
        QVERIFY(!value(store::findUser(*m_session, m_people[0])).validUntil.isValid());
    }

    void nobody_ends_the_account_of_somebody_with_more_power() {
        value(m_session->script(
            QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'owner')").arg(toString(m_people[1]))));
        const auto administrator =
            value(Access({QStringLiteral("console:other"), Source::Console, {}}, {{Role::Administrator}})
                      .permit<Duty::ManagePeople>());
        Progress progress;
        QCOMPARE(rollOver(*m_session, administrator, m_year, m_people, Rehearsal::No, progress).error().fault,
                 Fault::Denied);
    }

private:
    RolloverCounts rolled(Rehearsal rehearsal) {
        UserFilter filter;
        filter.group = m_old;
        Progress progress;
        return value(rollOver(*m_session, m_owner.managePeople(), m_year, filter, rehearsal, progress));
    }
    QStringList groupsOf(const UserId &uid) {
        QStringList names;
        for (const Group &group : value(store::listGroupsOfUser(*m_session, uid)))
            names << group.profile.name;
        names.sort();
        return names;
    }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    OwnerAccess m_owner =
        Access::owner({QStringLiteral("console:tester"), Source::Console, QStringLiteral("the-deed")});
    GroupId m_old, m_new;
    QList<UserId> m_people;
    Rollover m_year;
};

QTEST_GUILESS_MAIN(TestRollover)
#include "tst_rollover.moc"
