// Whoever owns an account hears by mail of every way in that it gets.
#include "server/service/access_tokens.h"
#include "server/service/login_notice.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestLoginNotice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_letters = std::make_shared<tests::Letters>();
        m_means = std::make_unique<Means>(tests::cheapMeans(m_letters));
    }
    void cleanup() {
        m_session.reset();
        m_database.reset();
    }

    void the_way_is_named_as_its_owner_knows_it_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("an account elsewhere") << int(AddedLogin::Elsewhere) << "Blue bag";
        QTest::newRow("a certificate") << int(AddedLogin::Certificate) << "the certificate “Blue bag”";
        QTest::newRow("a token") << int(AddedLogin::Token) << "the access token “Blue bag”";
    }
    void the_way_is_named_as_its_owner_knows_it() {
        QFETCH(int, kind);
        QFETCH(QString, words);
        const UserId ada = person(true);
        tell(ada, {AddedLogin::Kind(kind), QStringLiteral("Blue bag")});
        const Letter letter = m_letters->last(QStringLiteral("login-added"));
        QCOMPARE(letter.recipient, QStringLiteral("ada@example.org"));
        QCOMPARE(letter.values.value(QStringLiteral("way")).toString(), words);
        QCOMPARE(letter.values.value(QStringLiteral("account")).toString(), QStringLiteral("ada"));
        QCOMPARE(letter.values.value(QStringLiteral("client")).toString(),
                 QStringLiteral("Firefox on Linux (192.0.2.7)"));
        QVERIFY(letter.values.value(QStringLiteral("changed")).toDateTime().isValid());
    }

    void who_has_no_proved_address_is_not_told() {
        tell(person(false), {AddedLogin::Elsewhere, QStringLiteral("The club")});
        QCOMPARE(m_letters->all().size(), 0);
    }

    void a_new_access_token_is_told_and_one_that_is_refused_is_not() {
        const UserId ada = person(true);
        const WantedToken wanted{QStringLiteral("build server"), {}, 30};
        QVERIFY(createAccessToken(*m_session, *m_means, ada, wanted, m_visitor));
        QVERIFY(!createAccessToken(*m_session, *m_means, ada, wanted, m_visitor)); // the name is taken
        QCOMPARE(m_letters->count(QStringLiteral("login-added")), 1);
        QCOMPARE(m_letters->last(QStringLiteral("login-added")).values.value(QStringLiteral("way")).toString(),
                 QStringLiteral("the access token “build server”"));
    }

private:
    UserId person(bool proved) {
        return tests::aUser(*m_session)
            .called(QStringLiteral("ada"))
            .withEmail(QStringLiteral("ada@example.org"), proved)
            .make();
    }
    void tell(const UserId &uid, const AddedLogin &added) {
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return tellLoginAdded(*m_session, *m_means, uid, added, m_visitor); }));
    }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<tests::Letters> m_letters;
    std::unique_ptr<Means> m_means;
    Visitor m_visitor{QStringLiteral("192.0.2.7"), QStringLiteral("Firefox on Linux"), {}, "r1", QStringLiteral("en")};
};

QTEST_GUILESS_MAIN(TestLoginNotice)
#include "tst_login_notice.moc"
