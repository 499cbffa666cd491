// The console's list at the size of a big club: what it shows, and that every lookup finds its way by an index.
#include "server/store/folded_pattern.h"
#include "server/store/places.h"
#include "server/store/statements.h"
#include "server/store/type_ahead.h"
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
            "INSERT INTO user_order (uid, email) SELECT uid, username || '@example.org' FROM users;"
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
            "UPDATE user_order o SET seen_at = s.last_seen_at FROM sessions s WHERE s.user_uid = o.uid;"
            "COMMIT; ANALYZE")));
    }

    void pages_from_anchors_are_the_whole_list_in_order_data() {
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("descending");
        const char *const names[] = {"name", "username", "address", "last seen", "created", "state"};
        for (int by = 0; by < 6; ++by)
            for (const bool descending : {false, true})
                QTest::addRow("%s, %s", names[by], descending ? "down" : "up") << by << descending;
    }
    void pages_from_anchors_are_the_whole_list_in_order() {
        QFETCH(int, by);
        QFETCH(bool, descending);
        const UserSorting sorting{UserSorting::By(by), descending};
        const auto anchors = value(store::listAnchors(*m_session, sorting));
        QCOMPARE(value(store::countPresentUsers(*m_session)), 100'000);
        QCOMPARE(anchors.size(), 100'000 / store::kAnchorStride + 1);
        const auto all = value(store::listUsersFrom(*m_session, {}, 0, 3 * store::kAnchorStride, sorting));
        const auto key = [by](const UserLine &line) {
            const QString names = line.lastName + u'\n' + line.firstName, uid = toString(line.uid);
            switch (UserSorting::By(by)) {
            case UserSorting::By::Name: return names + uid;
            case UserSorting::By::Username: return line.username + u'\n' + uid;
            case UserSorting::By::Email: return line.email.toLower().replace(u'@', u' ') + uid; // marks before digits
            case UserSorting::By::LastSeen: return line.lastSeen.toString(Qt::ISODateWithMs);
            case UserSorting::By::Created: return line.createdAt.toString(Qt::ISODateWithMs);
            case UserSorting::By::State: return statusName(line.status) + names + uid;
            }
            return QString();
        };
        QVERIFY(std::is_sorted(all.begin(), all.end(), [&](const auto &a, const auto &b) {
            return descending ? key(b) < key(a) : key(a) < key(b);
        }));
        QSet<UserId> different;
        for (const UserLine &line : all)
            different.insert(line.uid);
        QCOMPARE(different.size(), all.size());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(anchors[i].uid == all[i * store::kAnchorStride].uid);
            const auto page = value(store::listUsersFrom(*m_session, anchors[i], 300, 256, sorting));
            QCOMPARE(page.size(), 256);
            QVERIFY(page.first().uid == all[i * store::kAnchorStride + 300].uid &&
                    page.last().uid == all[i * store::kAnchorStride + 555].uid);
        }
        QVERIFY(all.first().verified && !all.first().email.isEmpty() && all.first().lastSeen.isValid());
        QCOMPARE(value(store::listUsersFrom(*m_session, anchors.last(), store::kAnchorStride, 256, sorting)).size(), 0);
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
        QTest::newRow("first and last name") << "o'brien a_b" << 1;
        QTest::newRow("an accent that was not typed") << "helene" << 1;
        QTest::newRow("an accent that is not there") << "Lärôche" << 1;
        QTest::newRow("accents as another keyboard makes them") << "He\xcc\x81le\xcc\x80ne" << 1;
        QTest::newRow("what an expression would be made of") << "o.b" << 0;
        QTest::newRow("a bracket") << "[o'b" << 0;
        QTest::newRow("ten thousand letters") << QString(10'000, u'a') << 0;
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
        if (value(store::freeUsername(*m_session, QStringLiteral("hl"))) == QLatin1String("hl"))
            tests::aUser(*m_session)
                .called(QStringLiteral("hl"))
                .named(QStringLiteral("Hélène"), QStringLiteral("Laroche"))
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
        const auto narrowed = [&](UserFilter filter, std::optional<GroupId> in = {}) {
            filter.group = in;
            return value(store::listNarrowed(*m_session, filter));
        };
        UserFilter suspended, deleted, unverified;
        suspended.state = UserFilter::State::Suspended;
        deleted.state = UserFilter::State::Deleted;
        unverified.address = UserFilter::Address::Unverified;
        QVERIFY(narrowed(suspended).contains(sue) && narrowed(suspended).size() == 1);
        QVERIFY(narrowed(deleted).contains(gone) && narrowed(deleted).size() == 1);
        QVERIFY(narrowed({}, group) == QList<UserId>{sue});
        QVERIFY(narrowed(unverified, group) == QList<UserId>{sue});
        QCOMPARE(value(store::bringBackUsers(*m_session, {gone})), 1);
        QCOMPARE(narrowed({}, group).size(), 2);
        value(store::removeGroup(*m_session, group));
        QCOMPARE(store::removeGroup(*m_session, group).error().fault, Fault::NotFound);
        value(store::bringBackGroup(*m_session, group));
        QCOMPARE(value(store::removeMembers(*m_session, group, {sue, gone})), 2);
    }

    void a_narrowed_list_is_what_the_sentence_says_data() {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("who");
        const auto row = [](const char *question, const char *who) {
            QTest::newRow(question) << QString::fromUtf8(question) << QString::fromUtf8(who);
        };
        row("seen: never", "sleepy");
        row("seen: within 7", "busy");
        row("seen: before 30", "rare sleepy");
        row("created: within 7", "busy");
        row("created: before 30", "rare sleepy");
        row("address: verified", "busy");
        row("address: unverified", "rare sleepy");
        row("address: none", "sleepy");
        row("site", "busy");
        row("organisation", "busy");
        row("authority", "busy rare");
        row("among", "rare");
        row("by last seen", "sleepy rare busy");
        row("by last seen, down", "busy rare sleepy");
        row("by username, down", "sleepy rare busy");
    }
    void a_narrowed_list_is_what_the_sentence_says() {
        QFETCH(QString, question);
        QFETCH(QString, who);
        Trio trio(*m_session);
        UserFilter filter;
        filter.group = trio.group;
        std::optional<QList<UserId>> among;
        const int days = question.section(u' ', -1).toInt();
        using Kind = UserFilter::Span::Kind;
        const Kind kind = question.contains(QLatin1String("within"))  ? Kind::Within
                          : question.contains(QLatin1String("never")) ? Kind::Never
                                                                      : Kind::Before;
        if (question.startsWith(QLatin1String("seen")))
            filter.seen = {kind, days};
        else if (question.startsWith(QLatin1String("created")))
            filter.created = {kind, days};
        else if (question.startsWith(QLatin1String("address")))
            filter.address = question.endsWith(QLatin1String("unverified")) ? UserFilter::Address::Unverified
                             : question.endsWith(QLatin1String("verified")) ? UserFilter::Address::Verified
                                                                            : UserFilter::Address::None;
        else if (question == QLatin1String("site"))
            filter.site = trio.site;
        else if (question == QLatin1String("organisation"))
            filter.org = trio.org;
        else if (question == QLatin1String("authority"))
            filter.authority = AuthorityId(1);
        else if (question == QLatin1String("among"))
            among = QList<UserId>{trio.rare};
        else if (question.startsWith(QLatin1String("by")))
            filter.sorting = {question.contains(QLatin1String("username")) ? UserSorting::By::Username
                                                                           : UserSorting::By::LastSeen,
                              question.endsWith(QLatin1String("down"))};
        QStringList names;
        for (const UserLine &line :
             value(store::listUserLines(*m_session, value(store::listNarrowed(*m_session, filter, among)))))
            names << line.username.section(u'.', 0, 0);
        if (!question.startsWith(QLatin1String("by")))
            names.sort();
        QCOMPARE(names.join(u' '), who);
    }

    void who_was_seen_is_gathered_when_a_list_asks() {
        Trio trio(*m_session);
        const auto seen = [&] {
            return tests::ask(
                *m_session,
                QStringLiteral("SELECT isfinite(seen_at) FROM user_order WHERE uid = '%1'").arg(toString(trio.sleepy)));
        };
        QCOMPARE(seen(), QStringLiteral("f"));
        run("INSERT INTO sign_in_log (result, user_uid) VALUES ('no_match', '%1')", trio.sleepy);
        value(store::gatherLastSeen(*m_session));
        QCOMPARE(seen(), QStringLiteral("f"));
        run("INSERT INTO sign_in_log (at, result, user_uid) VALUES (now() - interval '3 d', 'came_in', '%1')",
            trio.sleepy);
        value(store::gatherLastSeen(*m_session));
        QCOMPARE(seen(), QStringLiteral("t"));
        run("INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at, last_seen_at) SELECT "
            "sha256('s'), '%1', login_id, 'normal', now() + interval '1 h', now() - interval '1 d' FROM logins LIMIT 1",
            trio.sleepy);
        run("DELETE FROM sessions WHERE user_uid = '%1'", trio.sleepy);
        QCOMPARE(tests::ask(*m_session,
                            QStringLiteral("SELECT seen_at > now() - interval '2 d' FROM user_order WHERE uid = '%1'")
                                .arg(toString(trio.sleepy))),
                 QStringLiteral("t"));
    }

    void the_orders_follow_people_and_their_addresses() {
        const UserId uid = tests::aUser(*m_session)
                               .called(QStringLiteral("order.x"))
                               .withEmail(QStringLiteral("Order@Example.org"))
                               .make();
        const auto email = [&] {
            return tests::ask(
                *m_session, QStringLiteral("SELECT coalesce((SELECT email FROM user_order WHERE uid = '%1'), 'nobody')")
                                .arg(toString(uid)));
        };
        QCOMPARE(email(), QStringLiteral("order@example.org"));
        value(store::removeUsers(*m_session, {uid}));
        QCOMPARE(email(), QStringLiteral("nobody"));
        value(store::bringBackUsers(*m_session, {uid}));
        QCOMPARE(email(), QStringLiteral("order@example.org"));
        run("DELETE FROM emails WHERE user_uid = '%1'", uid);
        QCOMPARE(email(), QString());
        run("INSERT INTO emails (user_uid, address) VALUES ('%1', 'claim@example.org')", uid);
        QCOMPARE(email(), QStringLiteral("claim@example.org"));
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
        for (const char *direction : {"up", "down"}) {
            const auto ordered = [&](const char *order, const char *values) {
                QTest::newRow(
                    qPrintable(QStringLiteral("user_order.%1_%2").arg(QLatin1String(order), QLatin1String(direction))))
                    << QStringLiteral("user_order.%1_%2").arg(QLatin1String(order), QLatin1String(direction))
                    << QString::fromUtf8(values);
            };
            ordered("name", "'Last2', 'First2', gen_random_uuid(), 0, 256");
            ordered("username", "'user7', gen_random_uuid(), 0, 256");
            ordered("email", "'user7@example.org', gen_random_uuid(), 0, 256");
            ordered("seen", "now(), gen_random_uuid(), 0, 256");
            ordered("created", "now(), gen_random_uuid(), 0, 256");
            ordered("status", "'active', 'Last2', 'First2', gen_random_uuid(), 0, 256");
        }
        row("user_list.search", "'[uùúûü][sš][eèéêë]r99999', 'user99999', 50");
        // Few letters stand for fewer accents, so that the index serves.
        for (const char *word : {"eie", "aaa", "aou", "last499", "ÿýý"}) {
            const QString pattern = store::foldedPattern(QString::fromUtf8(word));
            QTest::newRow(word) << QStringLiteral("finder.people")
                                << QStringLiteral("'%1', NULL, NULL, '^%1', '\\n%1', 8").arg(pattern);
        }
        row("finder.people_by_two_letters", "'^qu', '\\nqu', 8");
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

    void names_stand_as_languages_sort_them() {
        value(m_session->script(QStringLiteral(
            "INSERT INTO users (username, first_name, last_name) VALUES ('ab', 'Aa', 'de Vries'), ('aa', 'Ab', "
            "'Éluard'), ('ac', 'Ac', 'Eden'), ('ad', 'Ad', 'Evans'), ('ae', 'Ae', 'Ångström'), ('af', 'Af', 'عمر');")));
        const QStringList sorted = QStringLiteral("Ångström,de Vries,Eden,Éluard,Evans").split(u',');
        const auto ours = [&sorted](const QList<UserLine> &lines) { // among those of other tests
            QStringList names;
            for (const UserLine &line : lines)
                if (sorted.contains(line.lastName))
                    names << line.lastName;
            return names;
        };
        const auto from = [this](UserSorting sorting) {
            return value(store::listUsersFrom(*m_session, {}, 0, 12, sorting));
        };
        UserFilter recent;
        recent.created = {UserFilter::Span::Kind::Within, 1};
        const auto narrowed = value(store::listNarrowed(*m_session, recent));
        QCOMPARE(ours(from({UserSorting::By::Name})), sorted);
        QCOMPARE(ours(value(store::listUserLines(*m_session, narrowed.mid(0, 12)))), sorted);
        QCOMPARE(from({UserSorting::By::Name, true}).first().lastName, QStringLiteral("عمر"));
        const auto anchors = value(store::listAnchors(*m_session));
        const auto row = value(store::findRowStarting(*m_session, {}, anchors, QStringLiteral("elu")));
        const auto narrow = value(store::findRowStarting(*m_session, {}, narrowed, QStringLiteral("elu")));
        QVERIFY(row && narrow);
        QCOMPARE(value(store::listUsersFrom(*m_session, anchors.first(), int(*row), 1)).first().lastName, sorted[3]);
        QCOMPARE(value(store::listUserLines(*m_session, {narrowed[*narrow]})).first().lastName, sorted[3]);
        QCOMPARE(ours(from({UserSorting::By::Username})),
                 QStringLiteral("Éluard,de Vries,Eden,Evans,Ångström").split(u','));
    }

private:
    // Three people in a group of their own: busy came just now and has been at the site, rare came forty days ago,
    // sleepy never.
    struct Trio {
        explicit Trio(store::Session &session) {
            static int number = 0;
            const QString mark = QStringLiteral(".%1").arg(++number);
            busy = tests::aUser(session)
                       .called(QStringLiteral("busy") + mark)
                       .withEmail(QStringLiteral("busy%1@x.org").arg(mark))
                       .withPassword("h")
                       .make();
            rare = tests::aUser(session).called(QStringLiteral("rare") + mark).withPassword("h").make();
            sleepy = tests::aUser(session).called(QStringLiteral("sleepy") + mark).make();
            site = tests::aSite(session).make();
            group = value(store::insertGroup(session, {QStringLiteral("Trio") + mark, {}}));
            value(store::addMembers(session, group, {busy, rare, sleepy}));
            org =
                OrgId(tests::ask(session, QStringLiteral("SELECT org_id FROM sites WHERE site_id = %1").arg(site.value))
                          .toInt());
            value(session.script(
                QStringLiteral("INSERT INTO visits (user_uid, site_id, revision) VALUES ('%1', %4, 1);"
                               "INSERT INTO emails (user_uid, address) VALUES ('%2', 'rare%5@x.org');"
                               "UPDATE users SET created_at = now() - CASE uid WHEN '%1' THEN interval '1 d' ELSE "
                               "interval '50 d' END "
                               "WHERE uid IN ('%1', '%2', '%3');"
                               "INSERT INTO sign_in_log (at, result, user_uid) VALUES (now(), 'came_in', '%1'), (now() "
                               "- interval '40 d', 'came_in', '%2')")
                    .arg(toString(busy), toString(rare), toString(sleepy))
                    .arg(site.value)
                    .arg(mark)));
            value(store::gatherLastSeen(session));
        }
        UserId busy, rare, sleepy;
        SiteId site;
        OrgId org;
        GroupId group;
    };
    void run(const char *sql, const UserId &uid) {
        value(m_session->script(QString::fromUtf8(sql).arg(toString(uid))));
    }
    // The first of the big tables that a plan reads from end to end.
    static QString scanned(const QString &plan) {
        static const QRegularExpression scan(
            QStringLiteral("Seq Scan\",[^}\\]]*\"Relation Name\": "
                           "\"(users|emails|logins|sessions|session_logins|mails|user_search|user_order)\""));
        return scan.match(plan).captured(1);
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestUserList)
#include "tst_user_list.moc"
