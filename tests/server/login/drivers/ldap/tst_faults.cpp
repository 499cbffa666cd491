// Servers that are away, frozen, restarted or odd: an answer in time, and the next one when it works again.
#include "tests/server/login/drivers/ldap/ldap_house.h"
#include "tests/server/login/drivers/ldap/odd_server.h"
#include <QElapsedTimer>
#include <QtTest>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::tests;
using login::Verdict;

namespace {

constexpr qint64 kBusyMachine = 8000; // ms that a machine with other work may take on top

QJsonObject hasty(QJsonObject settings, int connect = 1, int together = 3) {
    settings[QStringLiteral("connect_seconds")] = connect;
    settings[QStringLiteral("limit_seconds")] = together;
    return settings;
}

QJsonObject clear(QJsonObject settings) {
    return with(settings, {{QStringLiteral("encryption"), QStringLiteral("none")}});
}

login::AuthAnswer adasAnswer(const QJsonObject &entered) {
    return signIn(entered, QStringLiteral("ada"), kAdasPassword);
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<Slapd>(); }
    void cleanup() { m_server.reset(); }

    void a_frozen_server_costs_its_limit_and_no_more_data() {
        QTest::addColumn<bool>("known"); // somebody signed in before, so that a conversation waits
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("a new conversation, StartTLS") << false << true;
        QTest::newRow("a new conversation, in the clear") << false << false;
        QTest::newRow("a waiting conversation, StartTLS") << true << true;
        QTest::newRow("a waiting conversation, in the clear") << true << false;
    }
    void a_frozen_server_costs_its_limit_and_no_more() {
        QFETCH(bool, known);
        QFETCH(bool, encrypted);
        const QJsonObject entered = hasty(encrypted ? searching(*m_server) : clear(searching(*m_server)));
        if (known)
            QCOMPARE(adasAnswer(entered).verdict, Verdict::Ok);
        m_server->freeze();
        QElapsedTimer timer;
        timer.start();
        const auto answer = adasAnswer(entered);
        QVERIFY2(timer.elapsed() < 3000 + kBusyMachine, qPrintable(QString::number(timer.elapsed())));
        m_server->thaw();
        QVERIFY2(answer.verdict == Verdict::FailedToConnect, why(answer));
        QVERIFY(!answer.detail.isEmpty());
        const auto again = adasAnswer(with(entered, {{QStringLiteral("limit_seconds"), 30}}));
        QVERIFY2(again.verdict == Verdict::Ok, why(again));
    }

    void a_restarted_server_is_asked_anew() {
        const QJsonObject entered = searching(*m_server);
        for (int round = 0; round < 3; ++round) {
            const auto answer = adasAnswer(entered);
            QVERIFY2(answer.verdict == Verdict::Ok, why(answer));
            m_server->stop();
            m_server->start();
        }
        const auto wrong = signIn(entered, QStringLiteral("ada"), "guess");
        QVERIFY2(wrong.verdict == Verdict::BadPassword, why(wrong));
    }

    void a_stopped_server_is_away_at_once() {
        const QJsonObject entered = searching(*m_server);
        QCOMPARE(adasAnswer(entered).verdict, Verdict::Ok);
        m_server->stop();
        const auto answer = adasAnswer(entered);
        QVERIFY2(answer.verdict == Verdict::FailedToConnect, why(answer));
        QVERIFY2(answer.detail.contains(m_server->url()), why(answer));
        m_server->start();
        QCOMPARE(adasAnswer(entered).verdict, Verdict::Ok);
    }

    void the_second_server_answers_for_the_first_data() {
        QTest::addColumn<int>("trouble");
        QTest::newRow("nobody listens") << 0;
        QTest::newRow("frozen") << 1;
        QTest::newRow("no such name") << 2;
        QTest::newRow("a certificate that is not good") << 3;
    }
    void the_second_server_answers_for_the_first() {
        QFETCH(int, trouble);
        const Slapd first(trouble == 3 ? Slapd::Certificate::Expired : Slapd::Certificate::Good);
        QString url = first.url();
        if (trouble == 0)
            const_cast<Slapd &>(first).stop();
        if (trouble == 1)
            const_cast<Slapd &>(first).freeze();
        if (trouble == 2)
            url = QStringLiteral("ldap://nobody.invalid");
        const QJsonObject entered =
            hasty(with(searching(*m_server), {{QStringLiteral("servers"), url + u'\n' + m_server->url()}}), 2, 30);
        const auto answer = adasAnswer(entered);
        QVERIFY2(answer.verdict == Verdict::Ok, why(answer));
        const auto steps = login::ldapDriver()->probe(checked(entered), {});
        QVERIFY(steps.last().ok && steps.last().kind == ProbeStep::Search);
        QCOMPARE(std::count_if(steps.begin(), steps.end(), [](const ProbeStep &step) { return !step.ok; }), 1);
    }

    void a_server_that_freezes_later_is_replaced_by_the_second() {
        Slapd first;
        const QJsonObject entered =
            hasty(with(searching(first), {{QStringLiteral("servers"), first.url() + u'\n' + m_server->url()}}), 1, 30);
        QCOMPARE(adasAnswer(entered).verdict, Verdict::Ok);
        first.freeze();
        const auto answer = adasAnswer(entered);
        QVERIFY2(answer.verdict == Verdict::Ok, why(answer));
    }

    void an_odd_server_is_left_in_time_data() {
        QTest::addColumn<OddServer::Manner>("manner");
        QTest::newRow("drips a byte now and then") << OddServer::Drips;
        QTest::newRow("announces two gigabytes") << OddServer::AnnouncesTooMuch;
        QTest::newRow("speaks something else") << OddServer::SpeaksHttp;
        QTest::newRow("hangs up") << OddServer::HangsUp;
        QTest::newRow("says nothing") << OddServer::SaysNothing;
    }
    void an_odd_server_is_left_in_time() {
        QFETCH(OddServer::Manner, manner);
        const OddServer server(manner);
        const QString url = QStringLiteral("ldap://127.0.0.1:%1").arg(server.port());
        for (const char *encryption : {"none", "starttls", "ldaps"}) {
            const QJsonObject entered =
                with(hasty(searching(*m_server), 1, 2),
                     {{QStringLiteral("servers"), url}, {QStringLiteral("encryption"), QLatin1StringView(encryption)}});
            QElapsedTimer timer;
            timer.start();
            const auto answer = adasAnswer(entered);
            QVERIFY2(timer.elapsed() < 2000 + kBusyMachine, encryption);
            QVERIFY2(answer.verdict == Verdict::FailedToConnect, why(answer));
        }
    }

    void many_at_once_each_get_their_own_answer() {
        const QJsonObject entered = with(searching(*m_server), {{QStringLiteral("limit_seconds"), 60}});
        struct Person {
            const char *name;
            const char *password;
            const char *identity; // empty: the password is wrong
        };
        static constexpr Person people[] = {
            {"ada", "enchantress-of-numbers", "11111111-aaaa-4bbb-8ccc-000000000001"},
            {"grace", "nanoseconds-of-wire", "11111111-aaaa-4bbb-8ccc-000000000002"},
            {"فاطمة", "القرويين-في-فاس", "11111111-aaaa-4bbb-8ccc-000000000003"},
            {"ada", "nanoseconds-of-wire", ""},
        };
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 25; ++i) {
                    const Person &person = people[(t + i) % std::size(people)];
                    const auto answer = signIn(entered, QString::fromUtf8(person.name), person.password);
                    const QString identity = answer.user ? answer.user->identity : QString();
                    if (identity != QLatin1StringView(person.identity) ||
                        (identity.isEmpty() && answer.verdict != Verdict::BadPassword))
                        ++wrong;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

private:
    std::unique_ptr<Slapd> m_server;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
