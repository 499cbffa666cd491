// What an administrator does with people: all of it or nothing.
#include "server/service/access.h"
#include "server/service/people.h"
#include "server/service/sign_in.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_person_with_a_refused_password_is_not_there_at_all_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("too short") << QByteArray("short");
        QTest::newRow("her own name") << QByteArray("Lovelace1234");
        QTest::newRow("longer than anything hashed") << QByteArray(5000, 'x');
    }
    void a_person_with_a_refused_password_is_not_there_at_all() {
        QFETCH(QByteArray, password);
        const auto created = createUserWithPassword(*m_session, m_owner.managePeople(), m_means, ada(), password);
        QCOMPARE(created.error().fault, Fault::Invalid);
        QVERIFY(created.error().detail.startsWith(QLatin1String("password")));
        QCOMPARE(store::findUserByUsername(*m_session, QStringLiteral("ada")).error().fault, Fault::NotFound);
    }

    void a_person_with_a_taken_address_gets_no_password_either() {
        tests::aUser(*m_session).called(QStringLiteral("first")).withEmail(ada().email).make();
        const auto created =
            createUserWithPassword(*m_session, m_owner.managePeople(), m_means, ada(), "a fine new passphrase");
        QCOMPARE(created.error().fault, Fault::Duplicate);
        QCOMPARE(store::findUserByUsername(*m_session, QStringLiteral("ada")).error().fault, Fault::NotFound);
        value(m_session->script(QStringLiteral("DELETE FROM emails")));
    }

    void a_person_with_a_password_may_sign_in() {
        const UserId uid =
            value(createUserWithPassword(*m_session, m_owner.managePeople(), m_means, ada(), "a fine new passphrase"));
        QCOMPARE(value(store::listEmails(*m_session, uid)).size(), 1);
        const auto outcome =
            value(signIn(*m_session, m_means, {QStringLiteral("ada"), "a fine new passphrase", false, {}}, {}));
        QVERIFY(outcome.session.has_value());
    }

private:
    static NewUser ada() {
        NewUser fresh;
        fresh.username = QStringLiteral("ada");
        fresh.firstName = QStringLiteral("Ada");
        fresh.lastName = QStringLiteral("Lovelace");
        fresh.email = QStringLiteral("ada@example.org");
        fresh.emailVerified = true;
        return fresh;
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<tests::Letters> m_letters = std::make_shared<tests::Letters>();
    Means m_means = tests::cheapMeans(m_letters);
    OwnerAccess m_owner = Access::owner(Actor::system());
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
