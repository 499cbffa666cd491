// F5: five hundred parallel guesses through the real server, at an account of our own and at one in a directory. They
// are counted before anything is looked at, wherever they come from, and the owner signs in meanwhile.
#include "server/store/authorities.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/front/front_house.h"
#include "tests/support/login/slapd/club.h"
#include "tests/support/login/slapd/slapd.h"
#include "tests/support/rival.h"
#include <QtTest>
#include <thread>

using namespace gatelodge;
using tests::Guest;
using tests::value;

namespace {

constexpr int kGuesses = 500;
constexpr int kBrowsers = 25;                                   // at once, each with its share
const QByteArray kDirectoryPassword = "enchantress-of-numbers"; // of ada, in people.ldif
const QByteArray kOurPassword = "seven small boats in a row";

// Every guess comes from another block.
QByteArray blockOf(int number) {
    return "10." + QByteArray::number(number / 200) + '.' + QByteArray::number(number % 200) + ".9";
}

} // namespace

class TestGuessing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_session.reset();
        m_front.reset();
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .withPassword(tests::cheapHash(kOurPassword))
                    .make();
        m_front = std::make_unique<tests::FrontHouse>(
            *m_database, [](service::Means &means, app::Settings &) { means.drivers << login::ldapDriver(); });
        Authority club = tests::clubWith(m_directory.settingsByTemplate());
        club.createsAccounts = true;
        value(store::insertAuthority(*m_session, club));
    }
    void cleanupTestCase() {
        m_front.reset();
        m_session.reset();
        m_database.reset();
    }

    void guesses_at_one_account_are_counted_before_anything_is_looked_at_data() {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("our own, from everywhere") << QByteArray("ada") << kOurPassword << false;
        QTest::newRow("by an address of theirs") << QByteArray("ADA@example.org") << kOurPassword << false;
        QTest::newRow("in a directory, from everywhere") << QByteArray("ada@club") << kDirectoryPassword << true;
    }
    void guesses_at_one_account_are_counted_before_anything_is_looked_at() {
        QFETCH(QByteArray, login);
        QFETCH(QByteArray, password);
        QFETCH(bool, elsewhere);
        Guest owner(*m_front, "203.0.113.5");
        QCOMPARE(owner.signIn(login, password).status, 303); // on a device that is hers from now on
        const int bindsBefore = m_directory.binds();
        std::atomic<bool> stop{false};
        std::atomic<int> ownersTries{0}, ownersFailures{0};
        std::thread meanwhile([&] {
            do {
                ++ownersTries;
                ownersFailures += owner.signIn(login, password).status != 303;
            } while (!stop);
        });
        guess([&login](int) { return login; }, blockOf);
        stop = true;
        meanwhile.join();
        const int most = m_front->means().limits.perAccount;
        QCOMPARE(ownersFailures.load(), 0);
        QCOMPARE(m_wrong.load(), most);
        QCOMPARE(m_throttled.load(), kGuesses - most);
        QCOMPARE(logged("no_match"), most);
        QCOMPARE(logged("throttled"), kGuesses - most);
        if (elsewhere)
            QCOMPARE(m_directory.binds() - bindsBefore, most + ownersTries.load());
        Guest stranger(*m_front, "198.51.100.77"); // who knows the password waits like everybody
        QCOMPARE(stranger.signIn(login, password).status, 429);
    }

    void guesses_from_one_place_at_many_accounts_are_counted_too_data() {
        QTest::addColumn<QByteArray>("suffix");
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("our own") << QByteArray() << false;
        QTest::newRow("in a directory") << QByteArray("@club") << true;
    }
    void guesses_from_one_place_at_many_accounts_are_counted_too() {
        QFETCH(QByteArray, suffix);
        QFETCH(bool, elsewhere);
        const int bindsBefore = m_directory.binds();
        guess([&suffix](int number) { return "person" + QByteArray::number(number) + suffix; },
              [](int) { return QByteArray("198.51.100.7"); });
        const int most = m_front->means().limits.perAddress;
        QCOMPARE(m_wrong.load(), most);
        QCOMPARE(m_throttled.load(), kGuesses - most);
        if (elsewhere)
            QCOMPARE(m_directory.binds() - bindsBefore, most);
        Guest elsewhereInTown(*m_front, "198.51.101.7");
        QCOMPARE(elsewhereInTown.signIn("ada", kOurPassword).status, 303);
    }

private:
    // All guesses as fast as the browsers can, and what came of them.
    void guess(const std::function<QByteArray(int)> &login, const std::function<QByteArray(int)> &address) {
        m_wrong = m_throttled = m_strange = 0;
        std::atomic<int> next{0};
        std::vector<std::thread> crowd;
        for (int i = 0; i < kBrowsers; ++i)
            crowd.emplace_back([&] {
                for (int number = next++; number < kGuesses; number = next++) {
                    Guest browser(*m_front, address(number));
                    const int status = browser.signIn(login(number), "guess" + QByteArray::number(number)).status;
                    ++(status == 422 ? m_wrong : status == 429 ? m_throttled : m_strange);
                }
            });
        for (std::thread &browser : crowd)
            browser.join();
        QCOMPARE(m_strange.load(), 0);
    }
    int logged(const char *result) {
        return tests::ask(
                   *m_session,
                   QStringLiteral("SELECT count(*) FROM sign_in_log WHERE result = '%1'").arg(QLatin1String(result)))
            .toInt();
    }

    tests::Slapd m_directory;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<tests::FrontHouse> m_front;
    UserId m_ada;
    std::atomic<int> m_wrong{0}, m_throttled{0}, m_strange{0};
};

QTEST_GUILESS_MAIN(TestGuessing)
#include "tst_guessing.moc"
