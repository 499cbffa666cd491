// Many people at once: all or nothing, told as it goes, given up without a trace.
#include "server/service/access.h"
#include "server/service/bulk.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestBulk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        sql("INSERT INTO users (username, last_name) SELECT 'm' || i, 'Many' FROM generate_series(1, 1200) i");
        m_owner = tests::aUser(*m_session).called(QStringLiteral("owner")).withPassword("h").make();
        sql("INSERT INTO role_grants VALUES ('%1', 'owner')", toString(m_owner));
        m_group = value(store::insertGroup(*m_session, {QStringLiteral("Choir"), {}}));
        m_many.text = QStringLiteral("Many");
    }
    void cleanup() {
        sql("UPDATE users SET status = 'active', valid_until = NULL, deleted_at = NULL");
        sql("DELETE FROM group_members");
    }

    void every_kind_changes_whom_it_is_about_and_counts_them_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("changed");
        const auto row = [](const char *name, BulkDeed::Kind kind, const char *changed) {
            QTest::newRow(name) << int(kind) << QString::fromUtf8(changed);
        };
        row("suspend", BulkDeed::Kind::Suspend,
            "SELECT count(*) FROM users WHERE status = 'suspended' AND status_message = 'why'");
        row("add to a group", BulkDeed::Kind::AddToGroup, "SELECT count(*) FROM group_members");
        row("an end", BulkDeed::Kind::SetValidUntil, "SELECT count(*) FROM users WHERE valid_until = '2031-01-02'");
        row("delete", BulkDeed::Kind::Remove, "SELECT count(*) FROM users WHERE deleted_at IS NOT NULL");
    }
    void every_kind_changes_whom_it_is_about_and_counts_them() {
        QFETCH(int, kind);
        QFETCH(QString, changed);
        Progress progress;
        const auto outcome = value(manageInBulk(*m_session, m_permit, deed(BulkDeed::Kind(kind)), m_many, progress));
        QCOMPARE(outcome.asked, 1200);
        QCOMPARE(outcome.changed, 1200);
        QCOMPARE(tests::ask(*m_session, changed), QStringLiteral("1200"));
        QVERIFY(progress.done == 1200 && progress.total == 1200);
    }

    void those_with_whom_it_is_so_already_are_left_alone() {
        sql("UPDATE users SET status = 'suspended' WHERE username = 'm7'");
        Progress progress;
        const auto outcome = value(manageInBulk(*m_session, m_permit, deed(BulkDeed::Kind::Suspend), m_many, progress));
        QCOMPARE(outcome.changed, 1199);
        QCOMPARE(value(manageInBulk(*m_session, m_permit, deed(BulkDeed::Kind::LetIn), m_many, progress)).changed,
                 1200);
        const auto nobody =
            value(manageInBulk(*m_session, m_permit, deed(BulkDeed::Kind::TakeFromGroup), m_many, progress));
        QVERIFY(nobody.asked == 1200 && nobody.changed == 0);
    }

    void all_is_one_deed_in_the_audit() {
        Progress progress;
        value(manageInBulk(*m_session, m_permit, deed(BulkDeed::Kind::Suspend), m_many, progress));
        QCOMPARE(
            tests::ask(*m_session,
                       QStringLiteral(
                           "SELECT count(DISTINCT xid) || ' ' || count(*) FROM audit WHERE actor = 'console:tester' "
                           "AND seq > (SELECT max(seq) - 1200 FROM audit)")),
            QStringLiteral("1 1200"));
    }

    void given_up_nothing_has_happened() {
        Progress progress;
        progress.cancelled = true;
        const auto stopped = manageInBulk(*m_session, m_permit, deed(BulkDeed::Kind::Remove), m_many, progress);
        QVERIFY(!stopped && isGivenUp(stopped.error()));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM users WHERE deleted_at IS NOT NULL")),
                 QStringLiteral("0"));
    }

    void what_one_of_them_forbids_happens_to_none() {
        Progress progress;
        const auto refused = manageInBulk(*m_session, m_permit, deed(BulkDeed::Kind::Suspend), UserFilter(), progress);
        QVERIFY(!refused && refused.error().constraint == QLatin1String("owner_remains"));
        const Access administrator({QStringLiteral("console:other"), Source::Console, {}}, {{Role::Administrator}});
        const auto denied = manageInBulk(*m_session, value(administrator.permit<Duty::ManagePeople>()),
                                         deed(BulkDeed::Kind::Suspend), UserFilter(), progress);
        QVERIFY(!denied && denied.error().fault == Fault::Denied);
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM users WHERE status = 'suspended'")),
                 QStringLiteral("0"));
    }

    void signing_out_and_letters_reach_everybody_who_is_waited_for() {
        const UserId waits = tests::aUser(*m_session)
                                 .called(QStringLiteral("waits"))
                                 .withEmail(QStringLiteral("w@x.org"), false)
                                 .withPassword("h")
                                 .make();
        const UserId known = tests::aUser(*m_session)
                                 .called(QStringLiteral("known"))
                                 .withEmail(QStringLiteral("k@x.org"))
                                 .withPassword("h")
                                 .make();
        sql("INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) SELECT sha256(identity::bytea), "
            "user_uid, login_id, "
            "'normal', gatelodge.now() + interval '1 h' FROM logins WHERE identity IN ('waits', 'known')");
        Progress progress;
        const QList<UserId> both{waits, known};
        const auto help = [&](BulkDeed::Kind kind, LettersFrom from) {
            return value(helpInBulk(*m_session, m_permit, m_means, from, deed(kind), both, progress)).changed;
        };
        QCOMPARE(help(BulkDeed::Kind::SignOut, LettersFrom::Here), 2);
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM sessions")), QStringLiteral("0"));
        QCOMPARE(help(BulkDeed::Kind::ResendVerification, LettersFrom::Here), 1);
        QCOMPARE(help(BulkDeed::Kind::ResendVerification, LettersFrom::Server), 1);
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM errands WHERE kind = 'verification'")),
                 QStringLiteral("1"));
    }

    void a_new_password_is_asked_of_those_who_have_one_here() {
        Progress progress;
        const auto outcome =
            value(manageInBulk(*m_session, m_permit, deed(BulkDeed::Kind::DemandPassword), UserFilter(), progress));
        QCOMPARE(
            outcome.changed,
            tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM logins WHERE must_change = 'asked'")).toInt());
        QVERIFY(outcome.changed > 0);
    }

private:
    void sql(const char *text, const QString &value_ = {}) {
        const QString whole = QString::fromUtf8(text);
        value(m_session->script(value_.isEmpty() ? whole : whole.arg(value_)));
    }
    BulkDeed deed(BulkDeed::Kind kind) const {
        BulkDeed deed{kind};
        deed.message = QStringLiteral("why");
        deed.group = m_group;
        deed.until = QDateTime(QDate(2031, 1, 2), QTime(), QTimeZone::utc());
        return deed;
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    const Permit<Duty::ManagePeople> m_permit =
        Access::owner({QStringLiteral("console:tester"), Source::Console, {}}).managePeople();
    UserId m_owner;
    GroupId m_group;
    UserFilter m_many;
    Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
};

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
