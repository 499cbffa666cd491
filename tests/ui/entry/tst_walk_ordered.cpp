// A window at a house that is served elsewhere: a walk is ordered, waited for in words, and given up at any time.
#include "server/service/roles.h"
#include "server/service/walk_orders.h"
#include "server/store/live.h"
#include "tests/support/rival.h"
#include "tests/ui/entry/shown_entry.h"
#include "tests/ui/window_test.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_rows.h"
#include "ui/entry/walk_wait.h"
#include "ui/pieces/buttons.h"
#include "ui/shell/status_line.h"
#include <latch>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

namespace {

constexpr int kPatience = 30'000; // ms

// Stands in for the network between a server and its public address, which tests/e2e/tst_walk_elsewhere has for real.
struct SealedAnswer : service::WalkedProtocol {
    Result<bool> isSpokenBy(store::Session &, const SiteId &) const override { return true; }
    Result<QByteArray> entranceOf(store::Session &, const SiteId &) const override {
        return QByteArray("/account/auth/1/");
    }
    Result<service::WalkedAnswer> open(store::Session &, const service::Means &, const SiteId &,
                                       const QByteArray &) const override {
        return service::WalkedAnswer{QStringLiteral("community, version 3"),
                                     {{QStringLiteral("u"), QStringLiteral("marta")}}};
    }
};

// A database role of somebody's own, the public half of the key, and no server in this program.
class Elsewhere {
public:
    Elsewhere() {
        house.console.sql(QStringLiteral("INSERT INTO gatelodge.role_grants VALUES ('%1', 'administrator')")
                              .arg(toString(house.club.alice)));
        store::Connection connection = house.console.database().connection();
        const auto fresh = value(service::makeConsole(
            house.console.session(), service::Access::owner(Actor::system()).manageRoles(), house.club.alice));
        connection.user = fresh.role;
        connection.password = QString::fromLatin1(fresh.password);
        auto means = std::make_shared<service::Means>(house.console.means());
        means->vault = std::make_shared<const service::Vault>(means->vault->sealingKey());
        m_office = std::make_unique<admin::Office>(
            connection, service::Access({toString(house.club.alice), Source::Console, {}}, {{Role::Administrator}}),
            means);
        m_listener = std::make_unique<store::Listener>(connection, QStringList{QStringLiteral("gatelodge_audit")});
        m_console = std::make_unique<admin::Console>(*m_office, *m_listener);
        m_console->server.elsewhere = true;
        page = std::make_unique<EntryPage>(*m_console);
        page->resize(900, 1500);
        page->show();
        QTRY_VERIFY_WITH_TIMEOUT(page->isActiveWindow(), kPatience);
        ask(house.club.marta);
        QTRY_VERIFY_WITH_TIMEOUT(page->gates().told(), kPatience);
    }
    ~Elsewhere() {
        close();
        house.console.sql(QStringLiteral("SELECT gatelodge.drop_console(user_uid) FROM gatelodge.consoles"));
    }
    void close() { // in the order in which a window does
        page.reset();
        m_listener.reset();
        m_office.reset();
        m_console.reset();
    }
    void ask(const UserId &person) const { page->ask(person, house.club.wiki); }
    WalkSection &walk() const { return page->walk(); }
    bool says(const char *text) const { return ShownEntry::wordsOf(page->walk()).contains(QString::fromUtf8(text)); }
    QString asked(const char *sql) { return tests::ask(house.console.session(), QString::fromUtf8(sql)); }
    void sql(const char *text) { house.console.sql(QString::fromUtf8(text)); }
    admin::Office &office() const { return *m_office; }
    admin::Console &console() const { return *m_console; }
    void order() {
        walk().walkButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("1"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(says("The walk is ordered"), kPatience);
    }
    void hearServer(const char *ago) {
        sql(qPrintable(QStringLiteral("INSERT INTO gatelodge.house_nodes (node, heard_at, clock_ms, disk_free, "
                                      "disk_size) VALUES ('gate-1', now() - interval '%1', 0, -1, -1)")
                           .arg(QLatin1String(ago))));
    }

    ShownEntry house;
    std::unique_ptr<EntryPage> page;

private:
    std::unique_ptr<admin::Office> m_office;
    std::unique_ptr<store::Listener> m_listener;
    std::unique_ptr<admin::Console> m_console;
};

// An import and an undo, say: all that a console does slowly at a time.
class SlowWork {
public:
    explicit SlowWork(admin::Office &office) {
        for (int i = 0; i < 2; ++i)
            office.lookSlowly<Duty::ReadHouse>([time = m_time](store::Session &) -> Result<int> {
                time->begun.count_down();
                time->end.wait();
                return 0;
            });
    }
    ~SlowWork() { m_time->end.count_down(); }
    bool hasBegun() const { return m_time->begun.try_wait(); }

private:
    struct Time {
        std::latch begun{2}, end{1};
    };
    const std::shared_ptr<Time> m_time = std::make_shared<Time>();
};

// The server "gate-1", which stands still in the middle of its walk until it is told to go on.
class Lodge {
public:
    explicit Lodge(Elsewhere &elsewhere) : m_rival(elsewhere.house.console.database().connection()) {
        auto guide = std::make_shared<service::WalkGuide>();
        guide->sessionCookie = "session";
        guide->get = [this, waited = false](const QByteArray &url, const QByteArray &cookie) mutable {
            if (!std::exchange(waited, true))
                m_goOn.wait();
            WalkHop hop;
            hop.microseconds = 2'400;
            hop.status = url.endsWith("/login/") ? 200 : cookie.isEmpty() ? 303 : 302;
            if (hop.status == 303)
                hop.location = QStringLiteral("/account/login/");
            else if (hop.status == 302)
                hop.location = QStringLiteral("https://wiki.riverside.example/auth/?d=x");
            return hop;
        };
        guide->protocols = {std::make_shared<SealedAnswer>()};
        m_walked = m_rival.start([guide, &means = elsewhere.house.console.means()](store::Session &session) {
            return service::walkOrdered(session, means, *guide, QStringLiteral("gate-1"));
        });
    }
    ~Lodge() { goOn(); }
    void goOn() {
        if (!std::exchange(m_gone, true))
            m_goOn.count_down();
    }
    Result<int> outcome() { return m_walked.get(); }

private:
    std::latch m_goOn{1};
    bool m_gone = false;
    std::future<Result<int>> m_walked;
    tests::Rival m_rival;
};

} // namespace

class WalkOrderedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_walk_is_ordered_waited_for_and_shown() {
        Elsewhere s;
        s.hearServer("40 s");
        QVERIFY(s.says("served by another computer"));
        QVERIFY(s.walk().walkButton()->isVisible() && s.walk().walkButton()->isEnabled());
        QVERIFY(!s.walk().wait().isVisible());
        s.walk().walkButton()->setFocus();
        s.order();
        QVERIFY(!s.walk().walkButton()->isEnabled());
        QVERIFY(s.walk().wait().cancelButton()->hasFocus()); // the keyboard stays here
        QTRY_VERIFY_WITH_TIMEOUT(s.says("Heard within three minutes: gate-1."), kPatience);
        shootSchemes(*s.page, QStringLiteral("walk-waiting"));
        Lodge gate(s);
        QTRY_VERIFY_WITH_TIMEOUT(s.says("gate-1 walks"), kPatience);
        QVERIFY(!s.says("Heard within three minutes"));
        QVERIFY(s.walk().wait().isWaiting());
        QSignalSpy walked(&s.walk(), &WalkSection::walked);
        gate.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, kPatience);
        QCOMPARE(value(gate.outcome()), 1);
        QCOMPARE(s.walk().walk()->end, Walk::LetIn);
        QVERIFY(s.says("Marta Lindqvist arrives at Members’ wiki"));
        QVERIFY(s.says("User name (u)"));
        QVERIFY(s.walk().findChild<RecordRows *>(QStringLiteral("hops"))->count() > 4);
        QVERIFY(!s.walk().wait().isVisible());
        QVERIFY(s.walk().walkButton()->isEnabled() && s.walk().walkButton()->hasFocus());
        QCOMPARE(s.asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("0"));
        shootSchemes(*s.page, QStringLiteral("walk-elsewhere"));
    }

    void slow_work_keeps_no_walk_from_being_ordered() {
        Elsewhere s;
        const SlowWork work(s.office());
        QTRY_VERIFY_WITH_TIMEOUT(work.hasBegun(), kPatience);
        s.order();
    }

    void a_walk_that_waits_keeps_nobody_from_slow_work() {
        Elsewhere s;
        s.order();
        const SlowWork work(s.office());
        QTRY_VERIFY_WITH_TIMEOUT(work.hasBegun(), kPatience);
        QVERIFY(s.walk().wait().isWaiting());
    }

    void one_that_is_given_up_before_its_turn_is_never_ordered() {
        Elsewhere s;
        auto before = s.console().walks.walk(s.house.club.bruno, s.house.club.wiki);
        QTRY_COMPARE_WITH_TIMEOUT(s.asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("1"),
                                  kPatience);
        s.walk().walkButton()->click();
        QVERIFY(s.walk().wait().isVisible() && s.walk().wait().cancelButton()->isVisible());
        QVERIFY(!s.says("The walk is ordered"));
        s.walk().wait().cancelButton()->click();
        before.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(s.asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("0"),
                                  kPatience);
        s.order(); // it comes after the one that was given up
        QCOMPARE(s.asked("SELECT last_value FROM gatelodge.walk_orders_walk_order_id_seq"), QStringLiteral("2"));
    }

    void where_the_servers_are_not_known_nothing_is_said_of_them() {
        Elsewhere s;
        s.sql("ALTER TABLE gatelodge.house_nodes RENAME TO house_nodes_elsewhere");
        s.order();
        s.sql("UPDATE gatelodge.walk_orders SET expires_at = gatelodge.now()");
        QTRY_VERIFY_WITH_TIMEOUT(s.says("No server has taken the walk."), kPatience);
        QVERIFY(!s.says("No server of this house") && !s.says("Start one"));
    }

    void where_no_server_takes_it_that_is_said_and_which_are_heard_data() {
        QTest::addColumn<QByteArray>("heard");
        QTest::addColumn<QByteArray>("waiting");
        QTest::addColumn<QByteArray>("help");
        QTest::newRow("none") << QByteArray() << QByteArray("No server of this house has been heard within a day.")
                              << QByteArray("Start one, and walk again.");
        QTest::newRow("silent") << QByteArray("2 hours")
                                << QByteArray("No server of this house is heard. The last was gate-1,")
                                << QByteArray("Start one, and walk again.");
        QTest::newRow("alive") << QByteArray("20 s") << QByteArray("Heard within three minutes: gate-1.")
                               << QByteArray("stands in their logs");
    }
    void where_no_server_takes_it_that_is_said_and_which_are_heard() {
        QFETCH(QByteArray, heard);
        QFETCH(QByteArray, waiting);
        QFETCH(QByteArray, help);
        Elsewhere s;
        if (!heard.isEmpty())
            s.hearServer(heard.constData());
        s.order();
        QTRY_VERIFY2_WITH_TIMEOUT(s.says(waiting.constData()), qPrintable(ShownEntry::wordsOf(s.walk())), kPatience);
        s.sql("UPDATE gatelodge.walk_orders SET expires_at = gatelodge.now()");
        QTRY_VERIFY_WITH_TIMEOUT(s.says("No server has taken the walk."), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(s.says(help.constData()), kPatience);
        QVERIFY(s.says(waiting.constData()));
        QVERIFY(s.walk().walkButton()->isEnabled() && !s.walk().wait().isWaiting());
        shootSchemes(*s.page, QStringLiteral("walk-untaken-") + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(s.asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("0"));
        s.order(); // and once more
        QVERIFY(!s.says("No server has taken the walk."));
    }

    void a_server_that_stops_in_the_middle_is_named_at_once() {
        Elsewhere s;
        s.order();
        Lodge gate(s);
        QTRY_VERIFY_WITH_TIMEOUT(s.says("gate-1 walks"), kPatience);
        s.asked("SELECT count(pg_terminate_backend(pid, 20000)) FROM pg_locks WHERE locktype = 'advisory' AND classid "
                "= 7247 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        QTRY_VERIFY_WITH_TIMEOUT(s.says("gate-1 stopped in the middle of the walk."), kPatience);
        QVERIFY(s.walk().walkButton()->isEnabled() && !s.walk().wait().isWaiting());
        shootSchemes(*s.page, QStringLiteral("walk-left-lying"));
        gate.goOn();
        QVERIFY(!gate.outcome());
    }

    void a_server_that_does_not_come_back_is_not_waited_for_without_end() {
        Elsewhere s;
        s.order();
        Lodge gate(s);
        QTRY_VERIFY_WITH_TIMEOUT(s.says("gate-1 walks"), kPatience);
        s.sql("UPDATE gatelodge.walk_orders SET expires_at = gatelodge.now()");
        QTRY_VERIFY_WITH_TIMEOUT(s.says("gate-1 took the walk and does not come back."), kPatience);
    }

    void waiting_is_given_up_by_a_button_and_nobody_walks() {
        Elsewhere s;
        s.order();
        auto *stop = s.walk().wait().cancelButton();
        stop->setFocus();
        QTest::keyClick(stop, Qt::Key_Space);
        QVERIFY(!s.walk().wait().isVisible());
        QVERIFY(s.walk().walkButton()->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(s.asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("0"),
                                  kPatience);
        QVERIFY(!s.says("No server has taken"));
        QSignalSpy walked(&s.walk(), &WalkSection::walked);
        s.order(); // the next one is nobody else's
        Lodge gate(s);
        gate.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, kPatience);
    }

    void waiting_is_seen_and_given_up_in_the_status_line_too() {
        Elsewhere s;
        StatusLine line(s.page.get());
        line.show();
        s.order();
        auto *cancel = line.findChild<Button *>();
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), kPatience);
        cancel->click();
        QTRY_VERIFY_WITH_TIMEOUT(!s.walk().wait().isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(s.asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("0"),
                                  kPatience);
    }

    void another_person_is_chosen_and_the_walk_of_the_first_is_given_up() {
        Elsewhere s;
        s.order();
        s.ask(s.house.club.bruno);
        QTRY_VERIFY_WITH_TIMEOUT(!s.walk().wait().isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(s.asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("0"),
                                  kPatience);
        QVERIFY(s.walk().walkButton()->isEnabled());
    }

    void a_window_that_closes_waits_for_nothing() {
        Elsewhere s;
        s.order();
        s.close(); // while nobody takes it
        QCOMPARE(s.asked("SELECT count(*) FROM gatelodge.walk_orders"), QStringLiteral("0"));
    }

    void what_a_server_refuses_is_said_as_any_refusal() {
        Elsewhere s;
        s.order();
        s.sql("UPDATE gatelodge.users SET status = 'suspended' WHERE uid IN (SELECT user_uid FROM gatelodge.consoles)");
        // What they ask from now on the database refuses: the server's answer is never seen.
        Lodge gate(s);
        gate.goOn();
        QCOMPARE(value(gate.outcome()), 1);
        const QString words = faultWords({Fault::Denied, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(s.says(qPrintable(words)), kPatience);
        QVERIFY(s.walk().walkButton()->isEnabled());
    }

    void words_follow_the_language() {
        Elsewhere s;
        s.order();
        BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_VERIFY_WITH_TIMEOUT(s.says("[The walk is ordered, and waits for a server to take it.]"), kPatience);
        s.sql("UPDATE gatelodge.walk_orders SET expires_at = gatelodge.now()");
        QTRY_VERIFY_WITH_TIMEOUT(s.says("[No server has taken the walk.]"), kPatience);
        QCoreApplication::removeTranslator(&brackets);
        QTRY_VERIFY_WITH_TIMEOUT(s.says("No server has taken the walk.") && !s.says("["), kPatience);
    }
};

GATELODGE_WINDOW_TEST(WalkOrderedTest)

#include "tst_walk_ordered.moc"
