// A source is the authority for the memberships that it gave: whom it lists no more leaves, and what somebody here has
// given stays.
#include "server/domain/group_list.h"
#include "server/domain/sync_faults.h"
#include "server/service/sync_person.h"
#include "server/service/undo.h"
#include "tests/server/sync/job_fixture.h"

using namespace gatelodge;
using tests::value;

Q_DECLARE_METATYPE(gatelodge::ImportRow)

namespace {
const QByteArray kHeading = "number,username,first name,groups";
}

class TestJobGroups : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        value(m_session->script(
            QStringLiteral("INSERT INTO groups (name) VALUES ('Board'), ('Members'), ('Choir'), ('By hand')")));
    }
    void init() { begin(); }
    void cleanup() { end(); }

    void whom_the_source_lists_no_more_leaves_data() {
        QTest::addColumn<bool>("snapshot");
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *what, bool snapshot, const QByteArray &heading, const char *after,
                            const char *left) {
            QTest::newRow(what) << snapshot << heading << QByteArray(after) << QString::fromLatin1(left);
        };
        row("another group", true, kHeading, "1,ada,Ada,Members", "By hand Members");
        row("one of two", true, kHeading, "1,ada,Ada,board", "Board By hand");
        row("no group", true, kHeading, "1,ada,Ada,", "By hand");
        row("no group, in what is no snapshot", false, kHeading, "1,ada,Ada,", "By hand");
        row("another one, there", false, kHeading, "1,ada,Ada,Members", "By hand Members");
        row("a document without groups", true, "number,username,first name", "1,ada,Ada", "Board By hand Choir");
        row("a record about somebody else", false, kHeading, "2,eve,Eve,", "Board By hand Choir");
    }
    void whom_the_source_lists_no_more_leaves() {
        QFETCH(bool, snapshot);
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, after);
        QFETCH(QString, left);
        m_settings.snapshot = snapshot;
        write({"1,ada,Ada,Board;Choir"}, kHeading);
        const SyncId id = added();
        ran(id);
        give("By hand");
        write({after}, heading);
        const SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Done);
        QCOMPARE(groups(), left);
    }

    void the_log_says_what_somebody_leaves() {
        write({"1,ada,Ada,Board;Choir"}, kHeading);
        const SyncId id = added();
        ran(id);
        write({"1,ada,Ada,Members"}, kHeading);
        const auto log = entries(ran(id));
        QCOMPARE(log.size(), 1);
        QStringList said;
        for (const auto &change : log.first().changes)
            said << change.field + u' ' + change.before.toVariant().toStringList().join(u'+') + u'>' +
                        change.after.toVariant().toStringList().join(u'+');
        QCOMPARE(said, (QStringList{QStringLiteral("groups >Members"), QStringLiteral("groups_left Board+Choir>")}));
    }

    void what_somebody_here_gave_is_not_the_sources() {
        write({"1,ada,Ada,"}, kHeading);
        const SyncId id = added();
        ran(id);
        give("Board");
        write({"1,ada,Ada,Board"}, kHeading); // which it lists as well
        ran(id);
        write({"1,ada,Ada,"}, kHeading);
        ran(id);
        QCOMPARE(groups(), QStringLiteral("Board"));
    }

    void who_was_taken_out_here_comes_back_and_who_was_put_in_since_stays() {
        write({"1,ada,Ada,Board"}, kHeading);
        const SyncId id = added();
        ran(id);
        value(m_session->script(QStringLiteral("DELETE FROM group_members")));
        ran(id);
        QCOMPARE(groups(), QStringLiteral("Board")); // as the source says
        value(m_session->script(QStringLiteral("DELETE FROM group_members")));
        give("Board"); // this time it is somebody here who says so
        write({"1,ada,Ada,"}, kHeading);
        ran(id);
        QCOMPARE(groups(), QStringLiteral("Board"));
    }

    void an_undo_gives_them_back_as_the_sources_own() {
        write({"1,ada,Ada,Board"}, kHeading);
        const SyncId id = added();
        ran(id);
        write({"1,ada,Ada,"}, kHeading);
        const SyncRun run = ran(id);
        QCOMPARE(groups(), QString());
        const auto undone =
            value(service::undoDeed(*m_session, m_access.manageSites(), service::deedOfImport(run.import)));
        QVERIFY(undone.obstacles.isEmpty());
        QCOMPARE(groups(), QStringLiteral("Board"));
        ran(id);
        QCOMPARE(groups(), QString());
    }

    void the_guard_asks_before_many_leave_groups() {
        QList<QByteArray> in, out;
        for (int i = 1; i <= 6; ++i) {
            const QByteArray person = QByteArray::number(i) + ",u" + QByteArray::number(i) + ",U,";
            in << person + "Board";
            out << person;
        }
        write(in, kHeading);
        const SyncId id = added();
        ran(id);
        write(out, kHeading);
        const SyncRun run = ran(id);
        QCOMPARE(run.outcome, SyncOutcome::Asking);
        QCOMPARE(run.gone, 6);
        QCOMPARE(run.fault, QLatin1String(kGroupsLeft));
        QCOMPARE(asked("SELECT count(*)::text FROM group_members k JOIN sync_people USING (user_uid)"),
                 QStringLiteral("6"));
        value(service::answerGuard(*m_session, m_access.managePeople(), run.id, true));
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, m_folder.path(), tests::kNode))->outcome,
                 SyncOutcome::Done);
        QCOMPARE(asked("SELECT count(*)::text FROM group_members k JOIN sync_people USING (user_uid)"),
                 QStringLiteral("0"));
    }

    void whoever_comes_to_sign_in_leaves_and_the_guard_counts_one_by_one_data() {
        QTest::addColumn<ImportRow>("said");
        ImportRow inNone, over, waiting;
        inNone.groups = listOf({{}, {}, true});
        over.validUntil = QDateTime::currentDateTimeUtc().addDays(-1);
        waiting.status = QStringLiteral("pending");
        QTest::newRow("a group") << inNone;
        QTest::newRow("the end of the account") << over;
        QTest::newRow("waiting for somebody") << waiting;
    }
    void whoever_comes_to_sign_in_leaves_and_the_guard_counts_one_by_one() {
        QFETCH(ImportRow, said);
        m_settings.guardPercent = 60;
        m_settings.guardLeast = 1;
        write({"1,u1,U,Board", "2,u2,U,Board", "3,u3,U,Board"}, kHeading);
        const SyncId id = added();
        ran(id);
        const auto bring = [&](int number) {
            const QString key = QString::number(number), who = QStringLiteral("u%1-%2").arg(number).arg(m_round);
            const UserId uid = userIdFrom(
                tests::ask(*m_session, QStringLiteral("SELECT uid FROM users WHERE username = '%1'").arg(who)));
            ImportRow row = said;
            row.line = 1;
            row.key = key;
            row.username = who;
            const SyncJob job = value(service::findSync(*m_session, m_access.manageSettings(), id));
            return service::bringUpToDate(*m_session, {uid, job, key, who, {}}, row, tests::kNode);
        };
        value(bring(1));
        const QString untouched =
            QStringLiteral("SELECT count(*) FROM users u JOIN sync_people ON user_uid = uid WHERE "
                           "status = 'active' AND valid_until IS NULL AND EXISTS (SELECT FROM "
                           "group_members k WHERE k.user_uid = uid)");
        QCOMPARE(tests::ask(*m_session, untouched), QStringLiteral("2"));
        const Done second = bring(2);
        QVERIFY(!second && second.error().detail.contains(QLatin1String("guard")));
        QCOMPARE(tests::ask(*m_session, untouched), QStringLiteral("2"));
    }

    // What earlier versions have not written down, the migration finds in the history.
    void what_earlier_runs_gave_is_found_in_the_history() {
        QFile file(QStringLiteral(GATELODGE_SOURCE_DIR "/server/store/migrations/0057_sync_groups.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype from = text.indexOf(QLatin1String("INSERT INTO source_groups (user_uid, group_id, sync_id, "
                                                          "migration_id)\nSELECT m.user_uid"));
        QVERIFY(from > 0);
        const QString statement = text.mid(from, text.indexOf(u';', from) + 1 - from);
        write({"1,ada,Ada,Board;Choir"}, kHeading);
        const SyncId id = added();
        ran(id); // came with these
        write({"1,ada,Ada,Board;Choir;Members"}, kHeading);
        ran(id);
        give("By hand");
        value(m_session->script(QStringLiteral("DELETE FROM group_members USING groups g WHERE g.name = 'Choir' AND "
                                               "group_members.group_id = g.group_id")));
        give("Choir"); // is somebody's here by now
        value(m_session->script(QStringLiteral("DELETE FROM source_groups")));
        value(m_session->script(statement));
        QCOMPARE(
            asked("SELECT string_agg(g.name, ' ' ORDER BY g.name) FROM source_groups JOIN groups g USING (group_id) "
                  "JOIN sync_people p USING (user_uid) WHERE p.sync_id = source_groups.sync_id"),
            QStringLiteral("Board Members"));
    }

    void a_membership_that_a_learning_system_ends_is_ended_data() {
        QTest::addColumn<bool>("snapshot");
        QTest::addColumn<QString>("memberships");
        QTest::addColumn<QString>("left");
        const QString board = membership("Board", 1), ended = membership("Board", 3);
        QTest::newRow("it says so") << false << ended << QStringLiteral("Choir");
        QTest::newRow("it says nothing of it")
            << false << membership("Members", 1) << QStringLiteral("Board Choir Members");
        QTest::newRow("it has no memberships") << true << QString() << QStringLiteral("Board Choir");
        QTest::newRow("all that there are") << true << board << QStringLiteral("Board");
        QTest::newRow("only other people's") << true << membership("Board", 1, "eve") << QString();
    }
    void a_membership_that_a_learning_system_ends_is_ended() {
        QFETCH(bool, snapshot);
        QFETCH(QString, memberships);
        QFETCH(QString, left);
        m_settings.snapshot = snapshot;
        m_settings.format = QStringLiteral("ims");
        m_settings.columns.clear();
        writeIms(membership("Board", 1) + membership("Choir", 1));
        const SyncId id = added();
        ran(id);
        QCOMPARE(groups(), QStringLiteral("Board Choir"));
        writeIms(memberships);
        ran(id);
        QCOMPARE(groups(), left);
    }

    void json_says_it_by_an_empty_list_and_nothing_by_no_key_data() {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("left");
        QTest::newRow("no key") << QByteArray() << QStringLiteral("Board");
        QTest::newRow("null") << QByteArray(",\"groups\":null") << QStringLiteral("Board");
        QTest::newRow("an empty list") << QByteArray(",\"groups\":[]") << QString();
        QTest::newRow("another one") << QByteArray(",\"groups\":[\"Choir\"]") << QStringLiteral("Choir");
    }
    void json_says_it_by_an_empty_list_and_nothing_by_no_key() {
        QFETCH(QByteArray, more);
        QFETCH(QString, left);
        m_settings.format = QStringLiteral("json");
        const auto writeJson = [this](const QByteArray &said) {
            QFile file(m_settings.address);
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (const QByteArray person : {"ada", "eve"}) // whose record always has the key
                file.write("{\"number\":\"" + person + "\",\"username\":\"" + name(person).toUtf8() + "\"" +
                           (person == "ada" ? said : QByteArray(",\"groups\":[\"Members\"]")) + "}\n");
        };
        writeJson(",\"groups\":[\"Board\"]");
        const SyncId id = added();
        ran(id);
        writeJson(more);
        ran(id);
        QCOMPARE(groups(), left);
    }

private:
    static QString membership(const char *group, int status, const char *person = "ada") {
        return QStringLiteral("<membership><sourcedid><source>S</source><id>%1</id></sourcedid><member><sourcedid>"
                              "<source>S</source><id>%4</id></sourcedid><idtype>1</idtype><role recstatus=\"%2\">"
                              "<status>%3</status></role></member></membership>")
            .arg(QLatin1String(group))
            .arg(status)
            .arg(status == 3 ? 0 : 1)
            .arg(QLatin1String(person));
    }
    void writeIms(const QString &memberships) {
        QString text = QStringLiteral("<enterprise><person recstatus=\"2\"><sourcedid><source>S</source><id>ada</id>"
                                      "</sourcedid><userid>%1</userid></person>")
                           .arg(name("ada"));
        for (const char *group : {"Board", "Members", "Choir"})
            text += QStringLiteral("<group><sourcedid><source>S</source><id>%1</id></sourcedid><description><short>%1"
                                   "</short></description></group>")
                        .arg(QLatin1String(group));
        QFile file(m_settings.address);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((text + memberships + QStringLiteral("</enterprise>")).toUtf8());
    }
    void give(const char *group) {
        value(
            m_session->script(QStringLiteral("INSERT INTO group_members (group_id, user_uid) SELECT group_id, user_uid "
                                             "FROM groups, sync_people WHERE name = '%1' ON CONFLICT DO NOTHING")
                                  .arg(QLatin1String(group))));
    }
    QString groups() { // of Ada
        return tests::ask(
            *m_session,
            QStringLiteral("SELECT coalesce(string_agg(g.name, ' ' ORDER BY g.name), '') FROM group_members "
                           "JOIN groups g USING (group_id) JOIN users u ON u.uid = user_uid WHERE u.username = '%1'")
                .arg(name("ada")));
    }
};

QTEST_GUILESS_MAIN(TestJobGroups)
#include "tst_job_groups.moc"
