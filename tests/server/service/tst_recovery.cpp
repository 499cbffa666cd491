#include "server/service/access.h"
#include "server/service/addresses.h"
#include "server/service/people.h"
#include "server/service/recovery.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        const QString tail = QString::number(++m_number);
        m_name = QStringLiteral("ada") + tail;
        m_one = QStringLiteral("one%1@example.org").arg(tail);
        m_two = QStringLiteral("two%1@example.org").arg(tail);
        m_ada = tests::aUser(*m_session)
                    .called(m_name)
                    .withEmail(m_one)
                    .withEmail(m_two)
                    .withEmail(QStringLiteral("claim%1@example.org").arg(tail), false)
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
        m_letters = std::make_shared<tests::Letters>();
        m_means.letters = m_letters;
        value(m_session->script(QStringLiteral("DELETE FROM attempts")));
    }

    void every_verified_address_gets_a_link_and_nobody_else_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("letters");
        QTest::newRow("username") << "NAME" << 2;
        QTest::newRow("address") << "TWO" << 2;
        QTest::newRow("unknown") << "nobody-at-all" << 0;
        QTest::newRow("unknown address") << "nobody@example.org" << 0;
        QTest::newRow("nothing") << "" << 0;
        QTest::newRow("NUL") << QString(QChar(0)) << 0;
    }
    void every_verified_address_gets_a_link_and_nobody_else() {
        QFETCH(QString, typed);
        QFETCH(int, letters);
        typed.replace(QStringLiteral("NAME"), m_name.toUpper()).replace(QStringLiteral("TWO"), m_two);
        QVERIFY(mailResetLinks(*m_session, m_means, typed, m_visitor)); // the same, known or not
        QStringList recipients;
        for (const Letter &letter : m_letters->all())
            recipients << letter.recipient;
        recipients.sort();
        QCOMPARE(recipients, letters ? (QStringList{m_one, m_two}) : QStringList());
    }

    void a_link_sets_the_password_once_ends_all_sessions_and_the_other_links() {
        const auto before =
            *value(signIn(*m_session, m_means, {m_name, "correct horse", false, {}}, m_visitor)).session;
        value(mailResetLinks(*m_session, m_means, m_name, m_visitor));
        const QByteArray token = m_letters->token(QStringLiteral("reset-password"));
        const QByteArray other = m_letters->all()
                                     .first()
                                     .values.value(QStringLiteral("link"))
                                     .toString()
                                     .section(QStringLiteral("token="), 1)
                                     .toLatin1();
        QVERIFY(token != other);
        QCOMPARE(value(lookAtReset(*m_session, m_means, token)).username, m_name);
        QVERIFY(value(finishReset(*m_session, m_means, token, "short", m_visitor)).complaints.tooShort);
        QVERIFY(value(finishReset(*m_session, m_means, token, (m_two + u'!').toUtf8(), m_visitor)).complaints.ownWords);
        const auto done = value(finishReset(*m_session, m_means, token, "a fine new passphrase", m_visitor));
        QVERIFY(done.session && findSession(*m_session, {}, done.session->session.text));
        QVERIFY(!findSession(*m_session, {}, before.session.text));
        for (const QByteArray &used : {token, other})
            QCOMPARE(finishReset(*m_session, m_means, used, "yet another passphrase", m_visitor).error().fault,
                     Fault::Expired);
        QCOMPARE(m_letters->count(QStringLiteral("password-changed")), 1);
    }

    void a_program_that_can_send_nothing_says_so() { // and crashes nowhere
        Means without = m_means;
        without.letters = Means().letters;
        const auto sent = mailResetLink(*m_session, value(m_owner.permit<Duty::HelpPeople>()), without, m_ada);
        QCOMPARE(sent.error().fault, Fault::Misconfigured);
        QCOMPARE(tests::ask(*m_session,
                            QStringLiteral("SELECT count(*) FROM tokens WHERE user_uid = '%1'").arg(toString(m_ada)))
                     .toInt(),
                 0);
    }

    void a_link_lasts_an_hour() {
        value(mailResetLinks(*m_session, m_means, m_name, m_visitor));
        m_database.shiftClock(std::chrono::seconds(3601));
        const auto later = m_database.session();
        m_database.shiftClock(std::chrono::seconds(0));
        QCOMPARE(lookAtReset(*later, m_means, m_letters->token(QStringLiteral("reset-password"))).error().fault,
                 Fault::Expired);
    }

    void a_suspended_person_gets_a_password_but_no_session() {
        value(mailResetLinks(*m_session, m_means, m_name, m_visitor));
        value(setStatus(*m_session, m_owner.managePeople(), {m_ada}, UserStatus::Suspended, {}));
        const auto done = value(finishReset(*m_session, m_means, m_letters->token(QStringLiteral("reset-password")),
                                            "a fine new passphrase", m_visitor));
        QVERIFY(done.complaints.none() && !done.session);
    }

    void a_deleted_person_gets_neither_mail_nor_password() {
        value(mailResetLinks(*m_session, m_means, m_name, m_visitor));
        value(removeUsers(*m_session, m_owner.managePeople(), {m_ada}));
        QCOMPARE(finishReset(*m_session, m_means, m_letters->token(QStringLiteral("reset-password")),
                             "a fine new passphrase", m_visitor)
                     .error()
                     .fault,
                 Fault::Expired);
        value(mailResetLinks(*m_session, m_means, m_one, m_visitor));
        QCOMPARE(m_letters->count(QStringLiteral("reset-password")), 2); // those of before
    }

    void links_die_with_a_changed_password_and_with_the_mailbox_data() {
        QTest::addColumn<bool>("byPassword");
        QTest::newRow("password changed") << true;
        QTest::newRow("address removed") << false;
    }
    void links_die_with_a_changed_password_and_with_the_mailbox() {
        QFETCH(bool, byPassword);
        value(mailResetLinks(*m_session, m_means, m_name, m_visitor));
        if (byPassword)
            value(setPassword(*m_session, m_owner.managePeople(), m_means, m_ada, "set by the office"));
        else
            value(removeAddress(*m_session, m_ada, value(store::listEmails(*m_session, m_ada))[1].id, m_visitor));
        QCOMPARE(lookAtReset(*m_session, m_means, m_letters->token(QStringLiteral("reset-password"))).error().fault,
                 Fault::Expired);
    }

    void a_link_is_for_its_purpose_only() {
        value(mailResetLinks(*m_session, m_means, m_name, m_visitor));
        QCOMPARE(lookAtVerification(*m_session, m_letters->token(QStringLiteral("reset-password"))).error().fault,
                 Fault::Expired);
    }

    void an_administrator_mails_a_link_to_the_main_address() {
        value(mailResetLink(*m_session, m_owner.managePeople(), m_means, m_ada));
        QCOMPARE(m_letters->last(QStringLiteral("reset-password")).recipient, m_one);
        const UserId noMail = tests::aUser(*m_session).make();
        QCOMPARE(mailResetLink(*m_session, m_owner.managePeople(), m_means, noMail).error().fault, Fault::Invalid);
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<tests::Letters> m_letters = std::make_shared<tests::Letters>();
    Means m_means = tests::cheapMeans(m_letters);
    OwnerAccess m_owner = Access::owner(Actor{QStringLiteral("console:root"), Source::Console, {}});
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
    UserId m_ada;
    QString m_name, m_one, m_two;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
