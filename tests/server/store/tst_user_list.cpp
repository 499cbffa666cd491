// The console's list at the size of a big club: what it shows, and that every lookup finds its way by an index.
#include "server/store/places.h"
#include "server/store/statements.h"
#include "server/store/user_list.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestUserList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        value(m_session->script(QStringLiteral(
            "BEGIN; SET LOCAL session_replication_role = replica;" // the rows matter here, not who made them
            "CREATE TEMP TABLE slow AS SELECT indexname, indexdef FROM pg_indexes WHERE indexdef LIKE '%trgm%';"
            "DO $$ DECLARE i record; BEGIN FOR i IN TABLE slow LOOP EXECUTE 'DROP INDEX ' || i.indexname; END LOOP; "
            "END $$;"
            "INSERT INTO users (username, first_name, last_name) SELECT 'user' || g, 'First' || g % 1000, 'Last' || g "
            "% 5000 FROM generate_series(1, 100000) g;"
            "INSERT INTO user_search SELECT uid, concat_ws(E'\\n', first_name, last_name, username) FROM users;"
            "INSERT INTO emails (user_uid, address, is_primary, verified_at) SELECT uid, username || '@example.org', "
            "true, now() FROM users;"
            "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, 'password', username, "
            "'validated' FROM users;"
            "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) SELECT sha256(identity::bytea), "
            "user_uid, login_id, 'normal', now() + interval '1 h' FROM logins;"
            "INSERT INTO session_logins (token_hash, login_id) SELECT token_hash, login_id FROM sessions;"
            "INSERT INTO mails (recipient, template, subject, sealed) SELECT address, 't', 's', '' FROM emails;"
            "DO $$ DECLARE i record; BEGIN FOR i IN TABLE slow LOOP EXECUTE i.indexdef; END LOOP; END $$;"
            "COMMIT; ANALYZE")));
    }

    void pages_from_anchors_are_the_whole_list_in_order() {
        const auto anchors = value(store::listAnchors(*m_session));
        QCOMPARE(value(store::countPresentUsers(*m_session)), 100'000);
        QCOMPARE(anchors.size(), 100'000 / store::kAnchorStride + 1);
        const auto all = value(store::listUsersFrom(*m_session, {}, 0, 3 * store::kAnchorStride));
        const auto key = [](const UserLine &line) {
            return std::tuple(line.lastName, line.firstName, toString(line.uid));
        };
        QVERIFY(std::is_sorted(all.begin(), all.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); }));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(anchors[i].uid == all[i * store::kAnchorStride].uid);
            const auto page = value(store::listUsersFrom(*m_session, anchors[i], 300, 256));
            QCOMPARE(page.size(), 256);
            QVERIFY(page.first().uid == all[i * store::kAnchorStride + 300].uid &&
                    page.last().uid == all[i * store::kAnchorStride + 555].uid);
        }
        QVERIFY(all.first().verified && !all.first().email.isEmpty() && all.first().lastSeen.isValid());
        QCOMPARE(value(store::listUsersFrom(*m_session, anchors.last(), store::kAnchorStride, 256)).size(), 0);
    }

    void lines_come_in_the_order_asked_for() {
        auto page = value(store::listUsersFrom(*m_session, {}, 0, 5));
        QList<UserId> uids{page[3].uid, page[0].uid, page[4].uid};
        const auto lines = value(store::listUserLines(*m_session, uids));
        QVERIFY(lines.size() == 3 && lines[0].uid == uids[0] && lines[2].uid == uids[2]);
    }

    void a_search_finds_any_part_and_takes_no_pattern_data() {
        QTest::addColumn<QString>("term");
        QTest::addColumn<int>("found");
        QTest::newRow("whole username") << "user99999" << 1;
        QTest::newRow("upper case") << "USER9999" << 11;
        QTest::newRow("part of an address") << "r12345@exam" << 1;
        QTest::newRow("percent") << "us%9999" << 0;
        QTest::newRow("underscore") << "user9999_" << 0;
        QTest::newRow("backslash") << "user\\99" << 0;
        QTest::newRow("a percent that is there") << "100%" << 1;
        QTest::newRow("an underscore that is there") << "a_b" << 1;
        QTest::newRow("quote") << "o'b" << 1;
        QTest::newRow("limit") << "example.org" << 50;
    }
    void a_search_finds_any_part_and_takes_no_pattern() {
        QFETCH(QString, term);
        QFETCH(int, found);
        if (value(store::freeUsername(*m_session, QStringLiteral("odd"))) == QLatin1String("odd"))
            tests::aUser(*m_session)
                .called(QStringLiteral("odd"))
                .named(QStringLiteral("100% O'Brien"), QStringLiteral("a_b"))
                .make();
        QCOMPARE(value(store::searchUsers(*m_session, term, 50)).size(), found);
    }

    void two_characters_are_too_few() {
        QCOMPARE(store::searchUsers(*m_session, QStringLiteral("ab"), 50).error().fault, Fault::Invalid);
    }

    void a_narrowed_list_holds_who_fits() {
        const UserId sue = tests::aUser(*m_session).called(QStringLiteral("sue")).suspended().make();
        const UserId gone = tests::aUser(*m_session).called(QStringLiteral("gone")).make();
        value(store::removeUsers(*m_session, {gone}));
        const GroupId group = value(store::insertGroup(*m_session, {QStringLiteral("Choir"), {}}));
        QCOMPARE(value(store::addMembers(*m_session, group, {sue, gone})), 2);
        QCOMPARE(value(store::addMembers(*m_session, group, {sue})), 0);
        const auto narrowed = [&](UserFilter::State state, std::optional<GroupId> in = {}) {
            return value(store::listNarrowed(*m_session, {state, in, {}, {}, {}}));
        };
        QVERIFY(narrowed(UserFilter::State::Suspended).contains(sue) &&
                narrowed(UserFilter::State::Suspended).size() == 1);
        QVERIFY(narrowed(UserFilter::State::Deleted).contains(gone) &&
                narrowed(UserFilter::State::Deleted).size() == 1);
        QVERIFY(narrowed(UserFilter::State::Present, group) == QList<UserId>{sue});
        QVERIFY(narrowed(UserFilter::State::Unverified, group) == QList<UserId>{sue});
        QCOMPARE(value(store::bringBackUsers(*m_session, {gone})), 1);
        QCOMPARE(narrowed(UserFilter::State::Present, group).size(), 2);
        value(store::removeGroup(*m_session, group));
        QCOMPARE(store::removeGroup(*m_session, group).error().fault, Fault::NotFound);
        value(store::bringBackGroup(*m_session, group));
        QCOMPARE(value(store::removeMembers(*m_session, group, {sue, gone})), 2);
    }

    void a_lookup_finds_its_way_by_an_index_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("values");
        const auto row = [](const char *name, const char *values) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(values);
        };
        row("user.find_by_email", "'user7@example.org'");
        row("user.find_by_username", "'user7'");
        row("user.taken_of", "'{user7,user8}'");
        row("session.find", "sha256('user7'), 3600, 3600");
        row("session.list_of_user", "gen_random_uuid()");
        row("login.password_of_user", "gen_random_uuid()");
        row("login.list_of_user", "gen_random_uuid()");
        row("mail.count_of_kind_today", "'user7@example.org', 't'");
        row("user_list.page", "'Last2', 'First2', gen_random_uuid(), 0, 256");
        row("user_list.search", "'user99999', 50");
    }
    void a_lookup_finds_its_way_by_an_index() {
        QFETCH(QString, statement);
        QFETCH(QString, values);
        const auto session = m_database.session();
        value(session->script(QStringLiteral("SET plan_cache_mode = force_custom_plan; PREPARE q AS ") +
                              store::statementText(statement.toUtf8())));
        const QString plan = tests::ask(*session, QStringLiteral("EXPLAIN (FORMAT JSON) EXECUTE q (%1)").arg(values));
        QVERIFY2(scanned(plan).isEmpty(), qPrintable(plan));
    }
    void a_scan_would_be_noticed() {
        const QString plan =
            tests::ask(*m_session, QStringLiteral("EXPLAIN (FORMAT JSON) SELECT FROM users WHERE notes = 'x'"));
        QCOMPARE(scanned(plan), QStringLiteral("users"));
    }

private:
    // The first of the big tables that a plan reads from end to end.
    static QString scanned(const QString &plan) {
        static const QRegularExpression scan(
            QStringLiteral("Seq Scan\",[^}\\]]*\"Relation Name\": "
                           "\"(users|emails|logins|sessions|session_logins|mails|user_search)\""));
        return scan.match(plan).captured(1);
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestUserList)
#include "tst_user_list.moc"
