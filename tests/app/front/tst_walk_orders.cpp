// A walk that a console elsewhere orders is walked by whichever server is there, in the name of who asked; and in
// whatever way nothing comes of it, who asked is told so.
#include "app/upkeep.h"
#include "app/walk_guide.h"
#include "server/service/roles.h"
#include "server/service/walk_orders.h"
#include "server/service/walk_writing.h"
#include "server/store/listener.h"
#include "server/store/transaction.h"
#include "tests/server/protocol/community/node.h"
#include "tests/support/builders.h"
#include "tests/support/front/front_house.h"
#include "tests/support/receivers/http_receiver.h"
#include "tests/support/rival.h"
#include <latch>
#include <QtTest>

using namespace gatelodge;
using community::tests::Records;
using service::OrderedWalk;
using tests::value;

namespace {

const QString kNode = QStringLiteral("gate-1");
using ManagePeople = Permit<Duty::ManagePeople>;

} // namespace

class TestWalkOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_session = m_database.session();
        m_vault = std::make_shared<const service::Vault>(service::Vault::generate());
        m_house = std::make_unique<tests::FrontHouse>(m_database, m_vault, [](auto &, auto &) {});
        m_means = m_house->means();
        m_means.vault = std::make_shared<const service::Vault>(m_vault->sealingKey()); // what a console has of it
        m_guide = freshGuide();
        m_max = person(QStringLiteral("max"));
        openConsole();
    }
    void cleanupTestCase() { sql("SELECT drop_console(user_uid) FROM consoles"); }
    void init() {
        m_ada = person(QStringLiteral("ada%1").arg(++m_number));
        Records records(*m_session, m_vault->sealingKey());
        m_site = records.site();
        records.giveKey(m_site);
        sql("DELETE FROM walk_orders");
        sql("UPDATE users SET status = 'active' WHERE username = 'max'");
    }

    void a_server_walks_what_an_administrator_elsewhere_has_ordered_and_tells_them_once() {
        const auto order = ordered();
        QCOMPARE(int(look(order).state), int(OrderedWalk::Waiting));
        QCOMPARE(serve(*m_session), 1);
        const OrderedWalk told = look(order);
        QCOMPARE(int(told.state), int(OrderedWalk::Answered));
        QCOMPARE(told.node, kNode);
        const Walk walk = value(*told.walk);
        QCOMPARE(walk.end, Walk::LetIn);
        QList<int> kinds;
        for (const WalkHop &hop : walk.hops)
            kinds << hop.kind;
        QCOMPARE(kinds, (QList<int>{WalkHop::Arrival, WalkHop::SignIn, WalkHop::Session, WalkHop::Entering}));
        QCOMPARE(walk.protocol, QStringLiteral("community, version 3"));
        QCOMPARE(walk.answer.value(1).value, QStringLiteral("ada%1").arg(m_number));
        QCOMPARE(walk.before.person.username, QStringLiteral("ada%1").arg(m_number));
        QVERIFY(!walk.before.steps.isEmpty() && walk.at.isValid());
        QCOMPARE(ask("SELECT count(*) FROM walk_orders"), QStringLiteral("0"));
        QCOMPARE(ask("SELECT count(*) FROM sessions"), QStringLiteral("0"));
        QCOMPARE(int(look(order).state), int(OrderedWalk::Untaken));
        QCOMPARE(serve(*m_session), 0);
    }

    void the_servers_hear_of_an_order() {
        store::Listener listener(m_database.connection(), {QStringLiteral("gatelodge_errands")});
        QSignalSpy connected(&listener, &store::Listener::connected), heard(&listener, &store::Listener::heard);
        listener.start();
        QTRY_VERIFY_WITH_TIMEOUT(!connected.isEmpty(), 30'000);
        QVERIFY(heard.isEmpty());
        ordered();
        QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), 30'000);
    }

    void what_lies_in_the_database_opens_for_who_ordered_it_alone() {
        const auto order = ordered();
        QCOMPARE(serve(*m_session), 1);
        const QByteArray stored = QByteArray::fromHex(ask("SELECT encode(answer, 'hex') FROM walk_orders").toLatin1());
        QVERIFY(stored.size() > 500);
        for (const QByteArray &secret :
             {QByteArray("ada"), QByteArray("account/auth"), QByteArray("cookie"), QByteArray("http")})
            QVERIFY2(!stored.toLower().contains(secret), secret.constData());
        QVERIFY(!service::Vault::generate().open({"walk-answer"}, stored)); // nor does the house's key
        QVERIFY(!m_vault->open({"walk-answer"}, stored));
        const QByteArray opened = value(m_answers.open({"walk-answer"}, stored)).view().toByteArray();
        QVERIFY(opened.contains("set-cookie") || opened.contains("Set-Cookie"));
        const Walk walk = value(service::readWrittenWalk(opened));
        for (const auto &[name, text] : walk.hops.last().headers)
            QVERIFY2(name.compare(QLatin1String("set-cookie"), Qt::CaseInsensitive) != 0 ||
                         text.contains(QStringLiteral("=…")),
                     qPrintable(text));
        QCOMPARE(int(look(order).state), int(OrderedWalk::Answered));
    }

    void who_may_not_any_more_is_told_so_and_nobody_walks_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("suspended") << "UPDATE users SET status = 'suspended' WHERE username = 'max'"
                                   << "UPDATE users SET status = 'active' WHERE username = 'max'";
        QTest::newRow("another role")
            << "UPDATE role_grants SET role = 'helpdesk' WHERE user_uid = (SELECT uid FROM users WHERE username = "
               "'max')"
            << "UPDATE role_grants SET role = 'administrator' WHERE user_uid = (SELECT uid FROM users WHERE username = "
               "'max')";
        QTest::newRow("the other has become an owner") << "INSERT INTO role_grants VALUES ('PERSON', 'owner')"
                                                       << "SELECT 1";
    }
    void who_may_not_any_more_is_told_so_and_nobody_walks() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        sql("INSERT INTO role_grants SELECT uid, 'owner' FROM users WHERE username = 'ada1' ON CONFLICT DO NOTHING");
        const auto order = ordered();
        value(m_session->script(filled(before)));
        QCOMPARE(serve(*m_session), 1);
        QCOMPARE(ask("SELECT count(*) FROM visits WHERE user_uid = 'PERSON'"), QStringLiteral("0"));
        value(m_session->script(filled(after)));
        const OrderedWalk told = look(order);
        QCOMPARE(int(told.state), int(OrderedWalk::Answered));
        QVERIFY(!*told.walk);
        QCOMPARE(told.walk->error().fault, Fault::Denied);
    }

    void nobody_orders_a_walk_as_somebody_with_more_power() {
        sql("INSERT INTO role_grants VALUES ('PERSON', 'owner')");
        const auto refused = service::orderWalk(*m_console, managePeople(), m_means, m_ada, m_site, WalkUntil::Answer,
                                                m_answers.sealingKey());
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Denied);
        QCOMPARE(ask("SELECT count(*) FROM walk_orders"), QStringLiteral("0"));
    }

    // By whoever looks after the database itself, as the database's own role.
    void whoever_runs_the_house_orders_as_its_owner_and_another_database_role_does_not() {
        const auto owner = service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
        const auto order = value(service::orderWalk(*m_session, owner.managePeople(), m_means, m_ada, m_site,
                                                    WalkUntil::Answer, m_answers.sealingKey()));
        QCOMPARE(serve(*m_session), 1);
        const auto told = value(service::lookAtOrder(*m_session, owner.managePeople(), order, m_answers));
        QCOMPARE(value(*told.walk).end, Walk::LetIn);
        const QString role = QStringLiteral("walker_%1").arg(QCoreApplication::applicationPid());
        value(m_session->script(QStringLiteral("CREATE ROLE %1 LOGIN; GRANT gatelodge_administrator TO %1").arg(role)));
        const auto dropped = qScopeGuard([&] { value(m_session->script(QStringLiteral("DROP ROLE %1").arg(role))); });
        store::Connection connection = m_database.connection();
        connection.user = role;
        const auto other = value(store::Session::open(connection));
        const auto another = value(service::orderWalk(*other, owner.managePeople(), m_means, m_ada, m_site,
                                                      WalkUntil::Answer, m_answers.sealingKey()));
        QCOMPARE(serve(*m_session), 1);
        const auto refused = value(service::lookAtOrder(*other, owner.managePeople(), another, m_answers));
        QVERIFY(!*refused.walk);
        QCOMPARE(refused.walk->error().fault, Fault::Denied);
    }

    void an_order_that_nobody_has_taken_in_its_time_is_not_walked_any_more() {
        const auto order = ordered();
        sql("UPDATE walk_orders SET expires_at = gatelodge.now()");
        QCOMPARE(int(look(order).state), int(OrderedWalk::Untaken));
        QCOMPARE(serve(*m_session), 0);
        QCOMPARE(ask("SELECT count(*) FROM walk_orders"), QStringLiteral("0")); // swept by the server
        QCOMPARE(int(look(order).state), int(OrderedWalk::Untaken));
        QCOMPARE(ask("SELECT count(*) FROM visits WHERE user_uid = 'PERSON'"), QStringLiteral("0"));
    }

    void an_answer_that_nobody_reads_goes_after_its_time() {
        ordered();
        QCOMPARE(serve(*m_session), 1);
        QCOMPARE(serve(*m_session), 0);
        QCOMPARE(ask("SELECT count(*) FROM walk_orders"), QStringLiteral("1"));
        QCOMPARE(ask("SELECT expires_at <= gatelodge.now() + interval '5 min' FROM walk_orders"), QStringLiteral("t"));
        sql("UPDATE walk_orders SET expires_at = gatelodge.now()");
        QCOMPARE(serve(*m_session), 0);
        QCOMPARE(ask("SELECT count(*) FROM walk_orders"), QStringLiteral("0"));
    }

    void two_servers_take_one_each() {
        const auto first = ordered(), second = ordered();
        std::latch both(2); // each is in the middle of its walk when the other one is, or this test ends nowhere
        const auto walking = [&](const QString &node) {
            service::WalkGuide guide = m_guide;
            guide.get = [&both, get = guide.get, waited = false](const QByteArray &url,
                                                                 const QByteArray &cookie) mutable {
                if (!std::exchange(waited, true))
                    both.arrive_and_wait();
                return get(url, cookie);
            };
            return [this, guide, node](store::Session &session) {
                return service::walkOrdered(session, m_house->means(), guide, node);
            };
        };
        tests::Rival here(m_database.connection()), there(m_database.connection());
        auto one = here.start(walking(QStringLiteral("gate-1"))),
             other = there.start(walking(QStringLiteral("gate-2")));
        QCOMPARE(value(one.get()), 1);
        QCOMPARE(value(other.get()), 1);
        const OrderedWalk a = look(first), b = look(second);
        QCOMPARE(int(a.state), int(OrderedWalk::Answered));
        QCOMPARE(int(b.state), int(OrderedWalk::Answered));
        QVERIFY(a.node != b.node);
    }

    void one_that_cannot_be_answered_is_not_walked_and_stops_nobody_elses() {
        const QString first = toString(m_ada);
        value(m_console->script(filled(QStringLiteral( // to these bytes nothing can be sealed
            "INSERT INTO walk_orders (user_uid, site_id, enters, answer_key) "
            "VALUES ('PERSON', SITE, false, decode(repeat('00', 32), 'hex'))"))));
        m_ada = person(QStringLiteral("ada%1").arg(++m_number));
        const auto order = ordered();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("an ordered walk was not answered")));
        QCOMPARE(serve(*m_session), 2);
        QCOMPARE(int(look(order).state), int(OrderedWalk::Answered));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM visits WHERE user_uid = '%1'").arg(first)),
                 QStringLiteral("0"));
        QCOMPARE(serve(*m_session), 0);
    }

    void a_session_that_a_walk_could_not_end_ends_with_the_order_data() {
        QTest::addColumn<int>("how");
        QTest::newRow("the answer is read") << 0;
        QTest::newRow("nobody waits for it any more") << 1;
        QTest::newRow("its time is over") << 2;
    }
    void a_session_that_a_walk_could_not_end_ends_with_the_order() {
        QFETCH(int, how);
        const auto order = ordered();
        service::WalkGuide guide = m_guide;
        guide.get = [&, get = guide.get, barred = false](const QByteArray &url, const QByteArray &cookie) mutable {
            if (!cookie.isEmpty() && !std::exchange(barred, true))
                sql("CREATE TRIGGER for_now BEFORE DELETE ON sessions EXECUTE FUNCTION refuse('none ends')");
            return get(url, cookie);
        };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("a walk's session was not ended")));
        QCOMPARE(value(service::walkOrdered(*m_database.session(), m_house->means(), guide, kNode)), 1);
        sql("DROP TRIGGER for_now ON sessions");
        QCOMPARE(ask("SELECT count(*) FROM sessions WHERE user_uid = 'PERSON'"), QStringLiteral("1"));
        if (how == 0)
            QCOMPARE(int(look(order).state), int(OrderedWalk::Answered));
        else if (how == 1)
            value(service::dropOrder(*m_console, managePeople(), order));
        else
            sql("UPDATE walk_orders SET expires_at = gatelodge.now()");
        QCOMPARE(serve(*m_session), 0);
        QCOMPARE(ask("SELECT count(*) FROM walk_orders"), QStringLiteral("0"));
        QCOMPARE(ask("SELECT count(*) FROM sessions WHERE user_uid = 'PERSON'"), QStringLiteral("0"));
    }

    // Its own door may be the public address: it is closed by the time a further one would be walked.
    void a_server_that_stops_ends_its_walk_and_leaves_the_others_to_the_next() {
        const auto first = ordered(), second = ordered();
        std::latch walking(1), goOn(1);
        auto guide = std::make_shared<service::WalkGuide>(m_guide);
        guide->get = [&, get = m_guide.get, waited = false](const QByteArray &url, const QByteArray &cookie) mutable {
            if (!std::exchange(waited, true)) {
                walking.count_down();
                goOn.wait();
            }
            return get(url, cookie);
        };
        {
            app::Upkeep upkeep(m_database.connection(), m_database.connection(),
                               std::make_shared<const service::Means>(m_house->means()), QString());
            upkeep.tellOf({kNode, {}, {}});
            upkeep.takeWalks(guide);
            QTRY_VERIFY_WITH_TIMEOUT(walking.try_wait(), 30'000);
            upkeep.runWalks(); // the servers hear of another order
            upkeep.endWalks();
            goOn.count_down();
        }
        QCOMPARE(int(look(first).state), int(OrderedWalk::Answered));
        QCOMPARE(int(look(second).state), int(OrderedWalk::Waiting));
        QCOMPARE(serve(*m_session), 1);
        QCOMPARE(int(look(second).state), int(OrderedWalk::Answered));
    }

    // The site takes the answer and says nothing. Who asked is told so, and no session stays behind.
    void a_site_that_does_not_answer_holds_up_no_server_that_stops() {
        test::HttpReceiver silent(test::HttpScript::of(test::HttpScript::Hang));
        Records records(*m_session, m_vault->sealingKey());
        m_site = records.site([&silent](SiteProfile &profile) {
            profile.redirectUrl = QString::fromLatin1(silent.url());
            profile.internal = true;
        });
        records.giveKey(m_site);
        const auto first = ordered(WalkUntil::Site), second = ordered();
        QString trouble;
        auto guide = std::make_shared<service::WalkGuide>(freshGuide());
        guide->visit = [&trouble, visit = guide->visit](const QByteArray &url, service::WalkGuide::Reach reach) {
            const WalkHop hop = visit(url, reach);
            trouble = hop.trouble;
            return hop;
        };
        {
            app::Upkeep upkeep(m_database.connection(), m_database.connection(),
                               std::make_shared<const service::Means>(m_house->means()), QString());
            upkeep.tellOf({kNode, {}, {}});
            upkeep.takeWalks(guide);
            QTRY_COMPARE_WITH_TIMEOUT(silent.requests(), 1, 30'000);
            upkeep.endWalks(std::chrono::milliseconds(1));
        }
        QCOMPARE(trouble, QStringLiteral("cancelled")); // nobody waited for the end of its time
        const OrderedWalk told = look(first);
        QCOMPARE(int(told.state), int(OrderedWalk::LeftLying));
        QCOMPARE(told.node, kNode);
        QCOMPARE(ask("SELECT count(*) FROM sessions"), QStringLiteral("0"));
        QCOMPARE(int(look(second).state), int(OrderedWalk::Waiting));
        QCOMPARE(serve(*m_session), 1);
    }

    void one_that_is_dropped_is_not_walked() {
        const auto order = ordered();
        value(service::dropOrder(*m_console, managePeople(), order));
        QCOMPARE(serve(*m_session), 0);
        QCOMPARE(ask("SELECT count(*) FROM visits WHERE user_uid = 'PERSON'"), QStringLiteral("0"));
    }

    void one_that_is_being_walked_says_who_walks_and_stays_when_it_is_dropped() {
        const auto order = ordered();
        service::WalkGuide guide = m_guide;
        std::optional<OrderedWalk> seen;
        guide.get = [&, get = guide.get](const QByteArray &url, const QByteArray &cookie) {
            seen = look(order);
            value(service::dropOrder(*m_console, managePeople(), order));
            return get(url, cookie);
        };
        QCOMPARE(value(service::walkOrdered(*m_session, m_house->means(), guide, kNode)), 1);
        QCOMPARE(int(seen->state), int(OrderedWalk::Walking));
        QCOMPARE(seen->node, kNode);
        QCOMPARE(ask("SELECT count(*) FROM sessions"), QStringLiteral("0"));
        value(service::dropOrder(*m_console, managePeople(), order)); // by now nothing is lost with it
        QCOMPARE(ask("SELECT count(*) FROM walk_orders"), QStringLiteral("0"));
    }

    void a_server_that_dies_on_the_way_is_known_at_once_and_what_it_left_open_is_ended_data() {
        QTest::addColumn<bool>("signedIn");
        QTest::newRow("before the session") << false;
        QTest::newRow("with the session open") << true;
    }
    void a_server_that_dies_on_the_way_is_known_at_once_and_what_it_left_open_is_ended() {
        QFETCH(bool, signedIn);
        const auto order = ordered();
        service::WalkGuide guide = m_guide;
        guide.get = [&, get = guide.get](const QByteArray &url, const QByteArray &cookie) {
            if (cookie.isEmpty() != signedIn) // its connections end with a program that is killed
                ask("SELECT count(pg_terminate_backend(pid, 20000)) FROM pg_locks WHERE locktype = 'advisory' AND "
                    "classid = 7247 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
            return get(url, cookie);
        };
        QVERIFY(!service::walkOrdered(*m_database.session(), m_house->means(), guide, kNode));
        const OrderedWalk told = look(order);
        QCOMPARE(int(told.state), int(OrderedWalk::LeftLying));
        QCOMPARE(told.node, kNode);
        QCOMPARE(ask("SELECT count(*) FROM sessions WHERE user_uid = 'PERSON'"), QString::number(signedIn));
        value(service::dropOrder(*m_console, managePeople(), order));
        QCOMPARE(serve(*m_session), 0); // nobody walks it a second time
        sql("UPDATE walk_orders SET expires_at = gatelodge.now()");
        QCOMPARE(serve(*m_session), 0);
        QCOMPARE(ask("SELECT count(*) FROM sessions WHERE user_uid = 'PERSON'"), QStringLiteral("0"));
        QCOMPARE(ask("SELECT count(*) FROM walk_orders"), QStringLiteral("0"));
    }

private:
    UserId person(const QString &username) {
        return tests::aUser(*m_session)
            .called(username)
            .named(QStringLiteral("Ada"), QStringLiteral("Løvelace"))
            .withEmail(username + QStringLiteral("@example.org"))
            .withPassword(tests::cheapHash("correct horse"))
            .make();
    }
    // As the composition makes it; the house's port is known by now.
    service::WalkGuide freshGuide() const {
        app::Settings settings;
        settings.publicUrl = QUrl(QStringLiteral("http://localhost"));
        service::WalkGuide guide = *app::walkGuide(settings);
        guide.get = [get = guide.get, port = m_house->port()](QByteArray url, const QByteArray &cookie) {
            return get(url.replace("http://localhost/", "http://localhost:" + QByteArray::number(port) + '/'), cookie);
        };
        return guide;
    }
    void openConsole() {
        value(m_session->script(
            QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'administrator')").arg(toString(m_max))));
        store::Connection connection = m_database.connection();
        const auto fresh =
            value(service::makeConsole(*m_session, service::Access::owner(Actor::system()).manageRoles(), m_max));
        connection.user = fresh.role;
        connection.password = QString::fromLatin1(fresh.password);
        m_console = value(store::Session::open(connection));
    }
    ManagePeople managePeople() const {
        return value(service::Access({toString(m_max), Source::Console, {}}, {{Role::Administrator}})
                         .permit<Duty::ManagePeople>());
    }
    service::WalkOrder ordered(WalkUntil until = WalkUntil::Answer) {
        return value(
            service::orderWalk(*m_console, managePeople(), m_means, m_ada, m_site, until, m_answers.sealingKey()));
    }
    OrderedWalk look(const service::WalkOrder &order) {
        return value(service::lookAtOrder(*m_console, managePeople(), order, m_answers));
    }
    int serve(store::Session &session) {
        return value(service::walkOrdered(session, m_house->means(), m_guide, kNode));
    }
    QString filled(QString text) const {
        return text.replace(QStringLiteral("PERSON"), toString(m_ada))
            .replace(QStringLiteral("SITE"), QString::number(m_site.value));
    }
    void sql(const char *text) { value(m_session->script(filled(QString::fromLatin1(text)))); }
    QString ask(const char *text) { return tests::ask(*m_session, filled(QString::fromLatin1(text))); }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session, m_console;
    std::shared_ptr<const service::Vault> m_vault;
    std::unique_ptr<tests::FrontHouse> m_house;
    service::Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
    service::WalkGuide m_guide;
    const service::Vault m_answers = service::Vault::generate();
    UserId m_ada, m_max;
    SiteId m_site;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestWalkOrders)
#include "tst_walk_orders.moc"
