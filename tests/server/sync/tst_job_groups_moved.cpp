// The groups that a source has given, when the person becomes another one (a merge) and when the source goes: whose
// they are then, and that they come back with an undo as what they were.
#include "server/service/bin.h"
#include "server/service/merging.h"
#include "server/service/undo.h"
#include "tests/server/sync/job_fixture.h"

using namespace gatelodge;
using tests::value;

namespace {
const QByteArray kHeading = "number,username,first name,groups";
}

class TestJobGroupsMoved : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        value(m_session->script(QStringLiteral("INSERT INTO groups (name) VALUES ('Board'), ('Choir'), ('By hand')")));
    }
    void init() {
        begin();
        m_settings.guardLeast = 100;
    }
    void cleanup() { end(); }

    // Ada, whom the source lists, becomes one with another account of hers that somebody here had made.
    void a_merge_brings_them_over_as_the_sources_own_data() {
        QTest::addColumn<QString>("hadHere"); // groups of the account that stays
        QTest::addColumn<QString>("left");    // after the source lists none
        QTest::newRow("none here") << QString() << QString();
        QTest::newRow("another one here") << QStringLiteral("By hand") << QStringLiteral("By hand");
        QTest::newRow("the same one here") << QStringLiteral("Board") << QStringLiteral("Board");
    }
    void a_merge_brings_them_over_as_the_sources_own() {
        QFETCH(QString, hadHere);
        QFETCH(QString, left);
        const auto merged = merge(hadHere);
        const QStringList both = QStringList{QStringLiteral("Board"), QStringLiteral("Choir"), hadHere};
        for (const QString &group : both)
            QVERIFY(groupsOf("zoe").contains(group));
        write({"1,ada,Ada,"}, kHeading);
        ran(merged.job);
        QCOMPARE(groupsOf("zoe"), left);
    }

    void an_undone_merge_leaves_each_what_was_theirs() {
        const auto merged = merge(QStringLiteral("By hand"));
        value(service::undoDeed(*m_session, m_access.manageSites(), merged.deed));
        QCOMPARE(groupsOf("ada"), QStringLiteral("Board Choir"));
        QCOMPARE(groupsOf("zoe"), QStringLiteral("By hand"));
        write({"1,ada,Ada,Choir"}, kHeading);
        ran(merged.job);
        QCOMPARE(groupsOf("ada"), QStringLiteral("Choir")); // still the source's
        QCOMPARE(groupsOf("zoe"), QStringLiteral("By hand"));
        give("zoe", "Board"); // and what somebody gives her from now on is no source's
        write({"1,ada,Ada,"}, kHeading);
        ran(merged.job);
        QCOMPARE(groupsOf("zoe"), QStringLiteral("Board By hand"));
    }

    void what_a_removed_job_gave_nobody_takes_until_it_is_back() {
        const SyncId id = adaInTwo();
        value(service::removeSync(*m_session, m_access.manageSettings(), id));
        QCOMPARE(groupsOf("ada"), QStringLiteral("Board Choir"));
        value(service::bringBackSync(*m_session, m_access.manageSettings(), m_settings.name));
        write({"1,ada,Ada,Choir"}, kHeading);
        ran(id);
        QCOMPARE(groupsOf("ada"), QStringLiteral("Choir"));
    }

    // What the other one lists is its own from then on; the rest is nobody's.
    void another_job_takes_over_what_it_lists_itself() {
        value(service::removeSync(*m_session, m_access.manageSettings(), adaInTwo()));
        m_settings.name = name("other");
        const SyncId other = added();
        write({"1,ada,Ada,Board"}, kHeading);
        ran(other);
        QCOMPARE(groupsOf("ada"), QStringLiteral("Board Choir"));
        write({"1,ada,Ada,"}, kHeading);
        ran(other);
        QCOMPARE(groupsOf("ada"), QStringLiteral("Choir"));
    }

    void a_job_that_is_gone_for_good_leaves_no_trace_of_them() {
        const SyncId id = adaInTwo();
        value(service::removeSync(*m_session, m_access.manageSettings(), id));
        QCOMPARE(asked("SELECT count(*) FROM source_groups"), QStringLiteral("2"));
        value(m_session->script(QStringLiteral("SELECT purge_sync(%1)").arg(id.value)));
        QCOMPARE(asked("SELECT count(*) FROM source_groups"), QStringLiteral("0"));
        QCOMPARE(groupsOf("ada"), QStringLiteral("Board Choir"));
    }

private:
    struct Merged {
        SyncId job;
        QString deed;
    };
    SyncId adaInTwo() {
        write({"1,ada,Ada,Board;Choir"}, kHeading);
        const SyncId id = added();
        ran(id);
        return id;
    }
    // Zoe stays.
    Merged merge(const QString &hadHere) {
        Merged merged{adaInTwo(), {}};
        const UserId zoe = tests::aUser(*m_session).called(name("zoe")).make();
        if (!hadHere.isEmpty())
            give("zoe", hadHere.toLatin1().constData());
        merged.deed = name("the-merge");
        const auto somebody = service::Access::owner({QStringLiteral("console:tester"), Source::Console, merged.deed});
        value(service::mergePeople(*m_session, somebody.managePeople(), zoe, uidOf("ada"), service::Rehearsal::No));
        return merged;
    }
    UserId uidOf(const char *who) {
        return userIdFrom(
            tests::ask(*m_session, QStringLiteral("SELECT uid FROM users WHERE username = '%1'").arg(name(who))));
    }
    void give(const char *who, const char *group) {
        value(m_session->script(QStringLiteral("INSERT INTO group_members (group_id, user_uid) SELECT group_id, uid "
                                               "FROM groups g, users WHERE g.name = '%1' AND username = '%2'")
                                    .arg(QLatin1String(group), name(who))));
    }
    QString groupsOf(const char *who) {
        return tests::ask(
            *m_session,
            QStringLiteral("SELECT coalesce(string_agg(g.name, ' ' ORDER BY g.name), '') FROM group_members "
                           "JOIN groups g USING (group_id) JOIN users u ON u.uid = user_uid WHERE u.username = '%1'")
                .arg(name(who)));
    }
};

QTEST_GUILESS_MAIN(TestJobGroupsMoved)
#include "tst_job_groups_moved.moc"
