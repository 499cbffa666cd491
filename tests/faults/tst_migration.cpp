// No moment in which a user is not a user (EL-08): while people are brought in, converted, taken back and converted
// again by a program that is killed at random points, others sign in all the time. A right password never fails, and a
// wrong one never passes.
#include "tests/server/service/migration_house.h"
#include <atomic>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::service;
using namespace gatelodge::tests;

namespace {

constexpr int kPeople = 120;

// Signs in as random people, by whatever name they have, until it goes. Some change their password there meanwhile: who
// does knows only the new one from then on.
class Probe {
public:
    Probe(const MigrationHouse &house, quint32 seed) : m_house(house), m_random(seed), m_thread([this] { run(); }) {}
    ~Probe() { stop(); }
    void stop() {
        m_over = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    void waitForMore(int tries) const {
        const int wanted = m_tries + tries;
        QElapsedTimer patience;
        patience.start();
        while (m_tries < wanted) {
            if (patience.hasExpired(120'000))
                qFatal("nobody signs in");
            std::this_thread::yield();
        }
    }
    int tries() const { return m_tries; }
    QStringList faults() const { return m_faults; } // once it has stopped

private:
    QString someName(int number) {
        switch (m_random.bounded(number % 4 == 0 ? 4 : 3)) {
        case 0: return OlderSite::nameOf(number);
        case 1: return OlderSite::nameOf(number) + QStringLiteral("@club");
        case 2: return OlderSite::nameOf(number) + QStringLiteral("@club.example");
        default: return OlderSite::nameOf(number) + QStringLiteral("@second.example");
        }
    }
    void run() {
        const auto session = m_house.m_database.session();
        while (!m_over) {
            const int number = m_random.bounded(1, kPeople + 1);
            const bool right = m_random.bounded(4) != 0;
            const QString name = someName(number);
            const auto outcome =
                m_house.signIn(*session, name, right ? OlderSite::passwordOf(number) : QByteArray("wrong"));
            const auto wanted = right ? SignInOutcome::CameIn : SignInOutcome::NoMatch;
            if (outcome.kind != wanted)
                m_faults << QStringLiteral("%1 with the %2 password: %3")
                                .arg(name, right ? QStringLiteral("right") : QStringLiteral("wrong"))
                                .arg(int(outcome.kind));
            ++m_tries;
        }
    }
    const MigrationHouse &m_house;
    QRandomGenerator m_random;
    std::atomic<bool> m_over = false;
    std::atomic<int> m_tries = 0;
    QStringList m_faults;
    std::thread m_thread; // the last: it uses all the others
};

} // namespace

class TestMigration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<MigrationHouse>(kPeople); }

    void nobody_is_ever_turned_away_and_nobody_gets_in_wrongly() {
        house().prepared(7);
        Probe first(house(), 1), second(house(), 2);
        value(choosePilot(*house().m_session, house().m_owners, house().m_id, {{}, {}, 10}));
        step([&] { return convertPeople(*house().m_session, house().m_owners, house().m_id, true); }, first);
        QCOMPARE(house().now().converted, 10);
        step([&] { return convertPeople(*house().m_session, house().m_owners, house().m_id, false); }, second);
        QCOMPARE(house().now().converted, kPeople);
        step([&] { return undoMigration(*house().m_session, house().m_owners, house().m_id); }, first);
        QCOMPARE(house().now().waiting, kPeople);
        step([&] { return convertPeople(*house().m_session, house().m_owners, house().m_id, false); }, second);
        QCOMPARE(house().now().converted, kPeople);
        value(finishMigration(*house().m_session, house().m_owners, house().m_means, house().m_id));
        first.waitForMore(30);
        first.stop();
        second.stop();
        QCOMPARE((first.faults() + second.faults()).join(u'\n'), QString());
        qInfo("%d sign-ins", first.tries() + second.tries());
    }

    void a_program_that_is_killed_leaves_each_batch_done_or_not_and_is_gone_on_from_data() {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {11u, 12u, 13u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void a_program_that_is_killed_leaves_each_batch_done_or_not_and_is_gone_on_from() {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        house().start(3);
        killAndGoOn(random, 2); // while everybody comes in
        QCOMPARE(house().now().waiting, kPeople);
        Probe probe(house(), seed);
        value(convertPeople(*house().m_session, house().m_owners, house().m_id, false));
        killAndGoOn(random, 4);
        QCOMPARE(house().now().converted, kPeople);
        QCOMPARE(house().asked("SELECT count(*) FROM logins WHERE kind = 'password' AND state = 'validated'"),
                 QString::number(kPeople + 1));
        value(undoMigration(*house().m_session, house().m_owners, house().m_id));
        killAndGoOn(random, 2);
        QCOMPARE(house().now().waiting, kPeople);
        probe.waitForMore(20);
        probe.stop();
        QCOMPARE(probe.faults().join(u'\n'), QString());
    }

    // As somebody does who changes it there while the batch that takes it over is on its way.
    void a_password_that_is_changed_there_at_the_same_time_is_never_lost() {
        house().prepared(2);
        value(convertPeople(*house().m_session, house().m_owners, house().m_id, false));
        std::atomic<bool> over = false;
        std::vector<std::pair<int, bool>> changed; // whose, and whether they still waited right after it
        std::thread website([&] {
            const auto there = value(store::Session::open(house().m_site.connection()));
            const auto here = house().m_database.session();
            for (int i = 1; i <= kPeople && !over; ++i) {
                value(there->script(QStringLiteral("UPDATE auth_user SET password = '%2' WHERE id = %1")
                                        .arg(i)
                                        .arg(OlderSite::hashOf("later-" + QByteArray::number(i)))));
                const QString state =
                    ask(*here, QStringLiteral("SELECT state FROM migrating_people WHERE source_key = '%1'").arg(i));
                changed.emplace_back(i, state == QLatin1String("waiting"));
            }
        });
        house().work();
        over = true;
        website.join();
        QVERIFY(!changed.empty());
        for (const auto &[number, waited] : changed) {
            const QByteArray later = "later-" + QByteArray::number(number);
            const bool one = house().comesIn(number), other = house().comesIn(OlderSite::nameOf(number), later);
            QVERIFY2(one != other, qPrintable(OlderSite::nameOf(number)));
            QVERIFY2(other || !waited, qPrintable(OlderSite::nameOf(number)));
        }
    }

private:
    MigrationHouse &house() { return *m_house; }
    // With people signing in before, while and after.
    template <typename Begin> void step(const Begin &begin, const Probe &probe) {
        probe.waitForMore(10);
        value(begin());
        while (value(workOnMigration(*house().m_session, house().m_means)))
            probe.waitForMore(2);
        probe.waitForMore(10);
    }
    void killAndGoOn(QRandomGenerator &random, int times) {
        const auto &to = house().m_database.connection();
        const auto begin = [&](QProcess &driver) {
            driver.start(QStringLiteral(GATELODGE_MIGRATION_DRIVER), {to.host, to.database, to.user});
            QVERIFY(driver.waitForStarted(30'000));
        };
        for (int i = 0; i < times; ++i) {
            QProcess driver;
            begin(driver);
            driver.waitForReadyRead(20 + int(random.bounded(400))); // wherever it is by then
            driver.kill(); // which does nothing to one that has come to its end
            QVERIFY(driver.state() == QProcess::NotRunning || driver.waitForFinished(30'000));
        }
        while (house().now().state !=
               MigrationState::Ready) { // the server of the dead one may hold its lock a moment longer
            QProcess last;
            begin(last);
            QVERIFY(last.waitForFinished(120'000));
            QCOMPARE(last.exitCode(), 0);
        }
    }
    std::unique_ptr<MigrationHouse> m_house;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
