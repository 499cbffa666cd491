// Everybody who is signed in, as the console lists them.
#include "server/store/session_list.h"
#include "server/store/statements.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QElapsedTimer>
#include <QtTest>

using namespace gatelodge;
using std::chrono::seconds;
using tests::value;

namespace {

const store::SessionAges kAges{seconds(3600), seconds(1800)};

// `number` sessions of as many people; three of them were seen at the same moment each.
void signIn(store::Session &session, int number) {
    value(session.script(
        QStringLiteral(
            "INSERT INTO users (username, first_name, last_name) SELECT 'u' || g, 'Ada', 'Person ' || g FROM "
            "generate_series(1, %1) g;"
            "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, 'password', username, "
            "'validated' FROM users WHERE username ~ '^u[0-9]+$';"
            "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at, last_seen_at, device, address) "
            "SELECT sha256(l.login_id::text::bytea), l.user_uid, l.login_id, 'normal', now() + interval '1 day', "
            "date_trunc('second', now()) - make_interval(secs => l.login_id / 3), 'Firefox, Linux', '198.51.100.7' "
            "FROM "
            "logins l; ANALYZE sessions; ANALYZE users; ANALYZE logins")
            .arg(number)));
}

// Five in the middle, who signed in by a directory and from a network of their own.
void fewOfAClub(store::Session &session) {
    value(session.script(QStringLiteral(
        "INSERT INTO authorities (name, driver, position) VALUES ('club', 'ldap', 9);"
        "UPDATE logins SET authority_id = (SELECT authority_id FROM authorities WHERE name = 'club') "
        "WHERE login_id IN (SELECT login_id FROM sessions ORDER BY session_id OFFSET (SELECT count(*) / 2 FROM "
        "sessions) LIMIT 5);"
        "UPDATE sessions SET address = '203.0.113.7' WHERE login_id IN (SELECT login_id FROM logins WHERE "
        "authority_id <> 1); ANALYZE logins; ANALYZE sessions")));
}

void orders() {
    QTest::addColumn<SessionSorting>("sorting");
    using By = SessionSorting::By;
    QTest::newRow("last seen") << SessionSorting{By::LastSeen, true};
    QTest::newRow("last seen, upwards") << SessionSorting{By::LastSeen, false};
    QTest::newRow("since") << SessionSorting{By::Since, true};
    QTest::newRow("since, upwards") << SessionSorting{By::Since, false};
}

bool stands(const SessionLine &a, const SessionLine &b, SessionSorting sorting) {
    const SessionLine &first = sorting.descending ? b : a, &second = sorting.descending ? a : b;
    return sorting.by == SessionSorting::By::Since ? first.place.session.value < second.place.session.value
                                                   : first.lastSeen <= second.lastSeen;
}

} // namespace

Q_DECLARE_METATYPE(gatelodge::SessionSorting)

class TestSessionList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pages_leave_nobody_out_and_repeat_nobody_data() { orders(); }
    void pages_leave_nobody_out_and_repeat_nobody() {
        QFETCH(SessionSorting, sorting);
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 1000);
        QSet<qint64> seen;
        std::optional<SessionLine> before;
        std::optional<SessionPlace> after;
        const store::SessionAges patient{seconds(86400), seconds(86400)};
        for (;;) {
            const auto page = value(store::listSessionLines(*session, patient, after, 70, sorting));
            for (const SessionLine &line : page) {
                seen.insert(line.place.session.value);
                if (before)
                    QVERIFY(stands(*before, line, sorting));
                before = line;
            }
            if (page.size() < 70)
                break;
            after = page.last().place;
        }
        QCOMPARE(seen.size(), 1000);
    }

    void a_narrowed_list_has_those_who_fit_in_every_order_data() { orders(); }
    void a_narrowed_list_has_those_who_fit_in_every_order() {
        QFETCH(SessionSorting, sorting);
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 100);
        value(session->script(QStringLiteral(
            "INSERT INTO authorities (name, driver, position) VALUES ('club', 'ldap', 9);"
            "UPDATE logins SET authority_id = (SELECT authority_id FROM authorities WHERE name = 'club') "
            "WHERE login_id % 4 = 0;"
            "UPDATE sessions SET address = ('203.0.113.' || login_id)::inet WHERE login_id % 2 = 0;"
            "UPDATE sessions SET last_seen_at = now() - interval '10 min' WHERE session_id <= 10")));
        const auto numbered = [&](const char *condition) {
            QSet<qint64> ids;
            const auto rows = QStringLiteral("SELECT string_agg(session_id::text, ' ') FROM sessions s JOIN logins l "
                                             "USING (login_id) WHERE %1")
                                  .arg(QLatin1String(condition));
            for (const QString &id : tests::ask(*session, rows).split(u' ', Qt::SkipEmptyParts))
                ids << id.toLongLong();
            return ids;
        };
        const AuthorityId club(
            tests::ask(*session, QStringLiteral("SELECT authority_id FROM authorities WHERE name = 'club'")).toInt());
        QList<UserId> some;
        for (const auto &line : value(store::listSessionLines(*session, kAges, {}, 7)))
            some << line.user;
        const QString whose = QStringLiteral("s.user_uid IN ('%1')").arg([&] {
            QStringList uids;
            for (const UserId &uid : some)
                uids << toString(uid);
            return uids.join(QStringLiteral("', '"));
        }());
        const QByteArray theirs = whose.toLatin1();
        const std::pair<store::SessionNarrowing, const char *> narrowings[] = {
            {{true, {}, {}, {}}, "last_seen_at > now() - interval '5 min'"},
            {{false, club, {}, {}}, "login_id % 4 = 0"},
            {{false, {}, QStringLiteral("203.0.113.0/24"), {}}, "login_id % 2 = 0"},
            {{true, club, QStringLiteral("203.0.113.0/24"), {}},
             "login_id % 4 = 0 AND last_seen_at > now() - interval '5 min'"},
            {{false, {}, {}, some}, theirs.constData()},
            {{false, {}, {}, QList<UserId>()}, "false"},
        };
        for (const auto &[narrowing, condition] : narrowings) {
            QSet<qint64> seen;
            std::optional<SessionLine> before;
            for (;;) {
                const auto page = value(store::listSessionLines(
                    *session, kAges, before ? std::optional(before->place) : std::nullopt, 3, sorting, narrowing));
                for (const SessionLine &line : page) {
                    QVERIFY(!seen.contains(line.place.session.value));
                    seen << line.place.session.value;
                    if (before)
                        QVERIFY2(stands(*before, line, sorting), condition);
                    before = line;
                }
                if (page.size() < 3)
                    break;
            }
            QVERIFY2(seen == numbered(condition), condition);
        }
    }

    // However many sessions there are, a page of any order is found in an index.
    void every_order_is_found_in_its_index_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("index");
        const auto seen = QStringLiteral("now() - interval '90 s', 700, 86400, 70"),
                   since = QStringLiteral("700, 86400, 70");
        QTest::newRow("last seen") << "session_list.seen_down" << seen << "sessions_seen";
        QTest::newRow("last seen, upwards") << "session_list.seen_up" << seen << "sessions_seen";
        QTest::newRow("since") << "session_list.since_down" << since << "sessions_session_id_key";
        QTest::newRow("since, upwards") << "session_list.since_up" << since << "sessions_session_id_key";
    }
    void every_order_is_found_in_its_index() {
        QFETCH(QString, statement);
        QFETCH(QString, values);
        QFETCH(QString, index);
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 5000);
        value(session->script(QStringLiteral("SET plan_cache_mode = force_generic_plan")));
        value(session->script(QStringLiteral("PREPARE page AS ") + store::statementText(statement.toUtf8())));
        const QString plan =
            tests::ask(*session, QStringLiteral("EXPLAIN (FORMAT JSON) EXECUTE page (%1)").arg(values));
        QVERIFY2(!plan.contains(QStringLiteral("Seq Scan")), qPrintable(plan));
        QVERIFY2(plan.contains(QStringLiteral("\"Index Name\": \"%1\"").arg(index)), qPrintable(plan));
    }

    // Narrowed, too: who is here, an authority that few sign in with, some people. With the plans that the list asks
    // for.
    void few_are_found_without_going_through_all_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("index");
        const auto all = QStringLiteral("session_list.narrowed_all");
        QTest::newRow("who is here") << "session_list.narrowed_seen_down"
                                     << "now() - interval '90 s', 700, 86400, 70, true, 0, ''"
                                     << "sessions_seen";
        QTest::newRow("who is here, however few") << all << "NULL, now(), 0, 86400, true, 0, '', false, true, 70"
                                                  << "sessions_seen";
        QTest::newRow("an authority") << all << "NULL, 'infinity', 0, 86400, false, CLUB, '', false, true, 70"
                                      << "sessions_of_login";
        QTest::newRow("an authority, by since") << all << "NULL, now(), 0, 86400, false, CLUB, '', true, false, 70"
                                                << "sessions_of_login";
        QTest::newRow("some people") << all
                                     << "'{01900000-0000-7000-8000-000000000001}', 'infinity', 0, 86400, false, 0, '', "
                                        "false, true, 70"
                                     << "sessions_of_user";
    }
    void few_are_found_without_going_through_all() {
        QFETCH(QString, statement);
        QFETCH(QString, values);
        QFETCH(QString, index);
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 8'000);
        fewOfAClub(*session);
        value(session->script(QStringLiteral("SET plan_cache_mode = force_custom_plan; PREPARE page AS ") +
                              store::statementText(statement.toUtf8())));
        const auto club = QStringLiteral("SELECT authority_id FROM authorities WHERE name = 'club'");
        values.replace(QStringLiteral("CLUB"), tests::ask(*session, club));
        const QString plan =
            tests::ask(*session, QStringLiteral("EXPLAIN (FORMAT JSON) EXECUTE page (%1)").arg(values));
        QVERIFY2(!plan.contains(QStringLiteral("Seq Scan")), qPrintable(plan));
        QVERIFY2(plan.contains(QStringLiteral("\"Index Name\": \"%1\"").arg(index)), qPrintable(plan));
    }

    // However the sessions lie, the walk through the nearest ends, and what is farther is found nevertheless.
    void few_who_were_seen_long_ago_are_found_among_many_data() { orders(); }
    void few_who_were_seen_long_ago_are_found_among_many() {
        QFETCH(SessionSorting, sorting);
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 22'000);
        fewOfAClub(*session);
        const store::SessionAges patient{seconds(864'000), seconds(86'400)};
        const AuthorityId club(
            tests::ask(*session, QStringLiteral("SELECT authority_id FROM authorities WHERE name = 'club'")).toInt());
        const store::SessionNarrowing narrowings[] = {{false, club, {}, {}},
                                                      {false, {}, QStringLiteral("203.0.113.0/24"), {}}};
        for (const auto &narrowing : narrowings) {
            QSet<qint64> found;
            std::optional<SessionPlace> after;
            for (;;) {
                const auto page = value(store::listSessionLines(*session, patient, after, 2, sorting, narrowing));
                for (const SessionLine &line : page)
                    found << line.place.session.value;
                if (page.size() < 2)
                    break;
                after = page.last().place;
            }
            QCOMPARE(found.size(), 5);
        }
    }

    void what_has_expired_or_was_idle_too_long_is_no_session_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("listed");
        QTest::newRow("fresh") << "last_seen_at = now()" << true;
        QTest::newRow("expired") << "expires_at = now() - interval '1 s'" << false;
        QTest::newRow("idle") << "last_seen_at = now() - interval '2 h'" << false;
        QTest::newRow("idle, to be kept") << "last_seen_at = now() - interval '2 h', keep = true" << true;
    }
    void what_has_expired_or_was_idle_too_long_is_no_session() {
        QFETCH(QString, change);
        QFETCH(bool, listed);
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 1);
        const auto before = value(store::listSessionLines(*session, kAges, {}, 10));
        QCOMPARE(before.size(), 1);
        value(session->script(QStringLiteral("UPDATE sessions SET ") + change));
        QCOMPARE(value(store::listSessionLines(*session, kAges, {}, 10)).size(), int(listed));
        QCOMPARE(value(store::listSessionLines(*session, kAges, {before[0].place.session})).size(), int(listed));
        QCOMPARE(value(store::countSessions(*session, kAges)).sessions, int(listed));
    }

    void a_proof_that_has_aged_is_untrusted() {
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 1);
        QCOMPARE(value(store::listSessionLines(*session, kAges, {}, 1))[0].level, Level::Normal);
        value(session->script(QStringLiteral("UPDATE sessions SET auth_time = now() - interval '31 min'")));
        const SessionLine line = value(store::listSessionLines(*session, kAges, {}, 1))[0];
        QCOMPARE(line.level, Level::Untrusted);
        QCOMPARE(line.userName, QStringLiteral("Ada Person 1"));
        QCOMPARE(line.authorityName, QStringLiteral("local"));
        QVERIFY(line.local);
        QCOMPARE(line.loginKind, QStringLiteral("password"));
    }

    void people_who_are_here_are_counted_once() {
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 4);
        value(session->script(
            QStringLiteral("UPDATE sessions SET last_seen_at = now() - interval '6 min' WHERE session_id = 3;"
                           "UPDATE sessions SET user_uid = (SELECT user_uid FROM sessions WHERE session_id = 1) WHERE "
                           "session_id = 2;"
                           "UPDATE sessions SET expires_at = now() - interval '1 s' WHERE session_id = 4")));
        const SessionCounts counts = value(store::countSessions(*session, kAges));
        QCOMPARE(counts.sessions, 3);
        QCOMPARE(counts.online, 1);
    }

    void every_login_proved_in_a_session_is_listed() {
        tests::TestDatabase database;
        const auto session = database.session();
        signIn(*session, 1);
        value(session->script(QStringLiteral(
            "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, 'totp', 'x', "
            "'validated' "
            "FROM users WHERE username = 'u1';"
            "INSERT INTO session_logins (token_hash, login_id, proved_at) SELECT s.token_hash, l.login_id, now() - "
            "make_interval(secs => 100 - l.login_id) FROM sessions s, logins l WHERE l.user_uid = s.user_uid")));
        const SessionId id = value(store::listSessionLines(*session, kAges, {}, 1))[0].place.session;
        const auto logins = value(store::listProvedLogins(*session, id));
        QCOMPARE(logins.size(), 2);
        QCOMPARE(logins[0].kind, QStringLiteral("totp"));
        QVERIFY(!logins[0].opened && logins[1].opened);
    }

    // A hundred times as many sessions: the first page costs the same. The best of many readings each, in turns, so
    // that a busy machine disturbs both alike.
    void the_first_page_costs_no_more_of_10000_than_of_100() {
        tests::TestDatabase small, large;
        const auto few = small.session(), many = large.session();
        signIn(*few, 100);
        signIn(*many, 10'000);
        const auto once = [](store::Session &session) {
            QElapsedTimer watch;
            watch.start();
            const auto page = value(store::listSessionLines(session, {seconds(86400), seconds(86400)}, {}, 100));
            return page.size() == 100 ? watch.nsecsElapsed() : std::numeric_limits<qint64>::max();
        };
        qint64 ofFew = std::numeric_limits<qint64>::max(), ofMany = ofFew;
        for (int i = 0; i < 60; ++i) {
            ofFew = std::min(ofFew, once(*few));
            ofMany = std::min(ofMany, once(*many));
        }
        QVERIFY2(ofMany <= 3 * ofFew,
                 qPrintable(QStringLiteral("%1 µs instead of %2").arg(ofMany / 1000).arg(ofFew / 1000)));
    }
};

QTEST_GUILESS_MAIN(TestSessionList)
#include "tst_session_list.moc"
