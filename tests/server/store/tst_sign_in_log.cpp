// The sign-in log as the console reads it: every filter by pages, each found in an index however long the log is.
#include "server/store/sign_in_log.h"
#include "server/store/statements.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using store::SignInPage;
using tests::value;

Q_DECLARE_METATYPE(gatelodge::store::SignInPage)

class TestSignInLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // 50,000 lines of a year: every tenth was rejected, every hundredth of Ada's, the others of 200 people,
    // the addresses of 250 blocks.
    void initTestCase() {
        m_ada = tests::aUser(*m_session).named(QStringLiteral("Ada"), QStringLiteral("Brandt")).make();
        m_bob = tests::aUser(*m_session).called(QStringLiteral("bob")).suspended().make();
        m_wiki = tests::aSite(*m_session)
                     .with([](SiteProfile &site) { site.name = QStringLiteral("Members’ wiki"); })
                     .make();
        value(m_session->script(
            QStringLiteral(
                "INSERT INTO users (username) SELECT 'member' || g FROM generate_series(0, 199) g;"
                "INSERT INTO sign_in_log (at, result, gate, user_uid, site_id, authority_id, address, device) "
                "SELECT date_trunc('second', now()) - make_interval(secs => (g / 3) * 500), "
                "CASE WHEN g % 10 = 0 THEN 'stopped' ELSE 'came_in' END, CASE WHEN g % 10 = 0 THEN 'groups' END, "
                "CASE WHEN g % 100 = 0 THEN '%1'::uuid WHEN g % 100 = 50 THEN '%2'::uuid WHEN g % 2 = 0 THEN "
                "(SELECT uid FROM users WHERE username = 'member' || g % 200) END, "
                "CASE WHEN g % 50 = 0 THEN %3 END, CASE WHEN g % 4 = 0 THEN 1 END, "
                "('10.' || g % 250 || '.3.' || g % 7)::inet, 'Firefox, Linux' FROM generate_series(1, 50000) g;"
                "INSERT INTO sign_in_log (at, result, address) SELECT now() - interval '2 years', 'no_match', "
                "('2001:db8:1:2::' || g)::inet FROM generate_series(1, 9) g; ANALYZE sign_in_log")
                .arg(toString(m_ada), toString(m_bob))
                .arg(m_wiki.value)));
    }

    // Three lines share each time, so a page's end lies between equals.
    void pages_leave_nothing_out_and_repeat_nothing_data() {
        QTest::addColumn<SignInPage>("asked");
        QTest::addColumn<int>("lines");
        const auto page = [](auto change) {
            SignInPage asked;
            asked.rows = 100;
            change(asked);
            return asked;
        };
        QTest::newRow("everything") << page([](auto &) {}) << 50'009;
        QTest::newRow("rejections") << page([](auto &p) { p.rejectionsOnly = true; }) << 5'009;
        QTest::newRow("a site") << page([&](auto &p) { p.site = m_wiki; }) << 1'000;
        QTest::newRow("a person") << page([&](auto &p) { p.people = {m_ada}; }) << 500;
        QTest::newRow("people, rejections, a site") << page([&](auto &p) {
            p.people = {m_ada, m_bob};
            p.rejectionsOnly = true;
            p.site = m_wiki;
        }) << 1'000;
        QTest::newRow("nobody") << page([](auto &p) { p.people = QList<UserId>(); }) << 0;
        QTest::newRow("an address") << page([](auto &p) { p.block = QStringLiteral("10.17.3.5"); }) << 28;
        QTest::newRow("a block") << page([](auto &p) { p.block = QStringLiteral("10.17.3.0/24"); }) << 200;
        QTest::newRow("a larger block") << page([](auto &p) { p.block = QStringLiteral("10.16.0.0/15"); }) << 400;
        QTest::newRow("a block and a person") << page([&](auto &p) {
            p.block = QStringLiteral("10.100.0.0/16");
            p.people = {m_ada};
        }) << 100;
        QTest::newRow("an IPv6 block") << page([](auto &p) { p.block = QStringLiteral("2001:db8:1:2::/64"); }) << 9;
    }
    void pages_leave_nothing_out_and_repeat_nothing() {
        QFETCH(SignInPage, asked);
        QFETCH(int, lines);
        for (const auto order : {SignInOrder::NewestFirst, SignInOrder::OldestFirst}) {
            asked.order = order;
            asked.after = {};
            QSet<qint64> seen;
            QDateTime before;
            for (;;) {
                const auto page = value(store::listSignIns(*m_session, asked));
                for (const SignInLine &line : page) {
                    const bool up = order == SignInOrder::OldestFirst;
                    QVERIFY(!before.isValid() || (up ? line.at >= before : line.at <= before));
                    before = line.at;
                    seen.insert(line.place.entry.value);
                }
                if (page.size() < asked.rows)
                    break;
                asked.after = page.last().place;
            }
            QCOMPARE(seen.size(), lines);
        }
    }

    void a_line_says_who_where_and_what() {
        SignInPage asked;
        asked.people = {m_ada};
        asked.rows = 1;
        const SignInLine line = value(store::listSignIns(*m_session, asked)).constFirst();
        QCOMPARE(line.userName, QStringLiteral("Ada Brandt"));
        QCOMPARE(line.result, SignInResult::Stopped);
        QCOMPARE(line.gate, QStringLiteral("groups"));
        QCOMPARE(line.siteName, QStringLiteral("Members’ wiki"));
        QCOMPARE(line.authorityName, QStringLiteral("local"));
        QCOMPARE(line.address, QStringLiteral("10.100.3.2"));
        QCOMPARE(line.device, QStringLiteral("Firefox, Linux"));
    }

    // What grows with the log is never read for a page: each filter has its index, and the planner takes it without
    // knowing the values.
    void every_filter_is_found_in_its_index_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("index");
        const QString place = QStringLiteral("now() - interval '90 days', 30000, 100");
        QTest::newRow("newest") << "sign_in_log.newest" << place << "sign_in_log_at";
        QTest::newRow("rejected") << "sign_in_log.rejected" << place << "sign_in_log_rejected";
        QTest::newRow("of a site") << "sign_in_log.of_site" << place + QStringLiteral(", false, %1").arg(m_wiki.value)
                                   << "sign_in_log_of_site";
        QTest::newRow("of people") << "sign_in_log.of_people"
                                   << place + QStringLiteral(", false, 0, '{%1}'").arg(toString(m_ada))
                                   << "sign_in_log_of_user";
        QTest::newRow("of an address") << "sign_in_log.of_address"
                                       << place + QStringLiteral(", false, 0, '10.17.3.5', NULL")
                                       << "sign_in_log_of_address";
        QTest::newRow("newest, upwards") << "sign_in_log.oldest" << place << "sign_in_log_at";
        QTest::newRow("rejected, upwards") << "sign_in_log.rejected_up" << place << "sign_in_log_rejected";
        QTest::newRow("of a site, upwards")
            << "sign_in_log.of_site_up" << place + QStringLiteral(", false, %1").arg(m_wiki.value)
            << "sign_in_log_of_site";
        QTest::newRow("of people, upwards")
            << "sign_in_log.of_people_up" << place + QStringLiteral(", false, 0, '{%1}'").arg(toString(m_ada))
            << "sign_in_log_of_user";
        QTest::newRow("of an address, upwards")
            << "sign_in_log.of_address_up" << place + QStringLiteral(", false, 0, '10.17.3.5', NULL")
            << "sign_in_log_of_address";
    }
    void every_filter_is_found_in_its_index() {
        QFETCH(QString, statement);
        QFETCH(QString, values);
        QFETCH(QString, index);
        const auto session = m_database.session();
        value(session->script(QStringLiteral("SET plan_cache_mode = force_generic_plan")));
        value(session->script(QStringLiteral("PREPARE page AS ") + store::statementText(statement.toUtf8())));
        const QString plan =
            tests::ask(*session, QStringLiteral("EXPLAIN (FORMAT JSON) EXECUTE page (%1)").arg(values));
        QVERIFY2(!plan.contains(QStringLiteral("Seq Scan")), qPrintable(plan));
        static const QRegularExpression named(QStringLiteral("\"Index Name\": \"(\\w+)\""));
        QCOMPARE(named.match(plan).captured(1), index);
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    UserId m_ada, m_bob;
    SiteId m_wiki;
};

QTEST_GUILESS_MAIN(TestSignInLog)
#include "tst_sign_in_log.moc"
