#include "server/service/registration.h"
#include "server/store/belongings.h"
#include "server/store/settings.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestRegistration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_mailed_link_makes_a_person_who_is_signed_in() {
        const QByteArray token = ask("new@example.org");
        QVERIFY(m_letters->last(QStringLiteral("sign-up"))
                    .values.value(QStringLiteral("link"))
                    .toString()
                    .startsWith(QLatin1String("https://id.example.org/account/signup/password/?token=")));
        for (int i = 0; i < 20; ++i) // looking uses nothing up (F11)
            QCOMPARE(value(addressOfSignUp(*m_session, token)), QStringLiteral("new@example.org"));
        const auto outcome = value(finishSignUp(*m_session, m_means, token, form(), m_visitor));
        QVERIFY(outcome.problems.none());
        const User user = value(store::findUser(*m_session, outcome.session->user));
        QCOMPARE(user.username, QStringLiteral("grace.hopper"));
        const auto emails = value(store::listEmails(*m_session, user.uid));
        QVERIFY(emails.size() == 1 && emails.first().primary && emails.first().verified());
        QVERIFY(findSession(*m_session, {}, outcome.session->session.text));
        QCOMPARE(finishSignUp(*m_session, m_means, token, form(), m_visitor).error().fault, Fault::Expired);
        QCOMPARE(addressOfSignUp(*m_session, token).error().fault, Fault::Expired);
    }

    void whether_an_address_is_taken_is_told_to_its_owner_only() {
        tests::aUser(*m_session).called(QStringLiteral("owner")).withEmail(QStringLiteral("taken@example.org")).make();
        QVERIFY(startSignUp(*m_session, m_means, QStringLiteral("TAKEN@example.org"), m_visitor));
        QCOMPARE(m_letters->last(QStringLiteral("address-taken")).values.value(QStringLiteral("account")).toString(),
                 QStringLiteral("owner"));
        QVERIFY(!m_letters->last(QStringLiteral("address-taken")).values.contains(QStringLiteral("link")));
    }

    void what_is_wrong_is_named_and_the_link_still_works_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("problem");
        const QByteArray good = "a long passphrase";
        QTest::newRow("no first name") << "  "
                                       << "" << good << "firstName";
        QTest::newRow("endless first name") << QString(201, u'x') << "" << good << "firstName";
        QTest::newRow("username in capitals") << "Grace"
                                              << "Grace" << good << "username";
        QTest::newRow("username taken") << "Grace"
                                        << "somebody" << good << "usernameTaken";
        QTest::newRow("short password") << "Grace"
                                        << "" << QByteArray("short") << "tooShort";
        QTest::newRow("own address") << "Grace"
                                     << "" << QByteArray("wrong@example.org1") << "ownWords";
        QTest::newRow("endless password") << "Grace"
                                          << "" << QByteArray(5000, 'x') << "tooLong";
    }
    void what_is_wrong_is_named_and_the_link_still_works() {
        QFETCH(QString, first);
        QFETCH(QString, username);
        QFETCH(QByteArray, password);
        QFETCH(QString, problem);
        if (value(store::freeUsername(*m_session, QStringLiteral("somebody"))) == QLatin1String("somebody"))
            tests::aUser(*m_session).called(QStringLiteral("somebody")).make();
        value(m_session->script(QStringLiteral("DELETE FROM mails")));
        const QByteArray token = ask("wrong@example.org");
        const auto p = value(finishSignUp(*m_session, m_means, token,
                                          {username, first, QStringLiteral("Hopper"), password}, m_visitor))
                           .problems;
        QStringList found;
        for (const auto &[set, name] : {std::pair(p.firstName, "firstName"),
                                        {p.lastName, "lastName"},
                                        {p.username, "username"},
                                        {p.usernameTaken, "usernameTaken"},
                                        {p.password.tooShort, "tooShort"},
                                        {p.password.tooLong, "tooLong"},
                                        {p.password.ownWords, "ownWords"}})
            if (set)
                found << QString::fromLatin1(name);
        QCOMPARE(found, QStringList{problem});
        QVERIFY(addressOfSignUp(*m_session, token));
    }

    void a_chosen_username_is_given_or_refused_but_never_changed() {
        value(m_session->script(QStringLiteral("DELETE FROM mails")));
        tests::Rival first(m_database.connection()), second(m_database.connection());
        const auto finish = [this](const QByteArray &token) {
            return [this, token](store::Session &session) {
                return finishSignUp(session, m_means, token,
                                    {QStringLiteral("contested"), QStringLiteral("Grace"), QStringLiteral("Hopper"),
                                     "a long passphrase"},
                                    m_visitor);
            };
        };
        auto a = first.start(finish(ask("one@example.org")));
        auto b = second.start(finish(ask("two@example.org")));
        const auto one = value(a.get()), two = value(b.get());
        QVERIFY(one.session.has_value() != two.session.has_value());
        QVERIFY((one.session ? two : one).problems.usernameTaken);
    }

    void a_derived_username_is_made_unique_even_in_the_same_moment() {
        value(m_session->script(QStringLiteral("DELETE FROM mails")));
        QSet<QString> names;
        tests::Rival first(m_database.connection()), second(m_database.connection());
        const auto finish = [this](const QByteArray &token) {
            return [this, token](store::Session &session) {
                return finishSignUp(session, m_means, token,
                                    {{},
                                     QStringLiteral("Very Long Given Names"),
                                     QStringLiteral("And A Long Family Name"),
                                     "a long passphrase"},
                                    m_visitor);
            };
        };
        for (int i = 0; i < 6; ++i) {
            auto a = first.start(finish(ask("a" + QByteArray::number(i) + "@example.org")));
            auto b = second.start(finish(ask("b" + QByteArray::number(i) + "@example.org")));
            for (const auto &outcome : {value(a.get()), value(b.get())})
                names << value(store::findUser(*m_session, outcome.session->user)).username;
        }
        QCOMPARE(names.size(), 12);
        for (const QString &name : names)
            QVERIFY(name.size() <= 30);
    }

    void an_address_that_somebody_verified_meanwhile_ends_the_link() {
        const QByteArray token = ask("late@example.org");
        tests::aUser(*m_session).withEmail(QStringLiteral("late@example.org")).make();
        QCOMPARE(finishSignUp(*m_session, m_means, token, form(), m_visitor).error().fault, Fault::Expired);
    }

    void a_link_lasts_a_day() {
        const QByteArray token = ask("day@example.org");
        m_database.shiftClock(std::chrono::hours(24) + std::chrono::seconds(1));
        const auto tomorrow = m_database.session();
        m_database.shiftClock(std::chrono::seconds(0));
        QCOMPARE(addressOfSignUp(*tomorrow, token).error().fault, Fault::Expired);
        QVERIFY(addressOfSignUp(*m_session, token));
    }

    void nobody_is_flooded_with_mail() {
        for (int i = 0; i < 10; ++i)
            QVERIFY(startSignUp(*m_session, m_means, QStringLiteral("flooded@example.org"), m_visitor));
        const auto letters = m_letters->all();
        QCOMPARE(int(std::count_if(letters.begin(), letters.end(),
                                   [](const auto &l) { return l.recipient == QLatin1String("flooded@example.org"); })),
                 m_means.limits.mailsPerAddress);
    }

    void sign_up_can_be_switched_off_and_is_limited_by_address_block() {
        Visitor elsewhere = m_visitor;
        elsewhere.address = QStringLiteral("198.51.100.7");
        for (int i = 0; i < m_means.limits.perAddress; ++i)
            QVERIFY(startSignUp(*m_session, m_means, QStringLiteral("m%1@example.org").arg(i), elsewhere));
        QCOMPARE(startSignUp(*m_session, m_means, QStringLiteral("last@example.org"), elsewhere).error().fault,
                 Fault::Throttled);
        value(store::putHouseSetting(*m_session, QStringLiteral("sign_up"), false));
        QCOMPARE(startSignUp(*m_session, m_means, QStringLiteral("off@example.org"), m_visitor).error().fault,
                 Fault::Denied);
        value(store::putHouseSetting(*m_session, QStringLiteral("sign_up"), true));
        QCOMPARE(startSignUp(*m_session, m_means, QStringLiteral("no address"), m_visitor).error().fault,
                 Fault::Invalid);
    }

private:
    static SignUpForm form() { return {{}, QStringLiteral("Grace"), QStringLiteral("Hopper"), "a long passphrase"}; }
    QByteArray ask(const QByteArray &address) {
        value(startSignUp(*m_session, m_means, QString::fromLatin1(address), m_visitor));
        return m_letters->token(QStringLiteral("sign-up"));
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<tests::Letters> m_letters = std::make_shared<tests::Letters>();
    Means m_means = tests::cheapMeans(m_letters);
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
};

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
