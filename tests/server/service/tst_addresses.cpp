#include "server/service/addresses.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestAddresses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        ++m_number;
        m_ada = tests::aUser(*m_session).withEmail(mail("ada")).make();
        m_bob = tests::aUser(*m_session).withEmail(mail("bob")).make();
        m_letters = std::make_shared<tests::Letters>();
        m_means.letters = m_letters;
    }

    void an_address_counts_only_when_its_mailbox_has_answered() {
        value(addAddress(*m_session, m_means, m_ada, mail("New"), m_visitor));
        QCOMPARE(m_letters->last(QStringLiteral("address-added")).recipient, mail("ada"));
        QVERIFY(!store::findUserByEmail(*m_session, mail("new")));
        QCOMPARE(makeMainAddress(*m_session, m_ada, idOf(m_ada, mail("New")), m_visitor).error().fault,
                 Fault::NotFound);
        const QByteArray token = m_letters->token(QStringLiteral("verify-address"));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(value(lookAtVerification(*m_session, token)).address, mail("New"));
        value(verifyAddress(*m_session, token, m_visitor));
        QCOMPARE(verifyAddress(*m_session, token, m_visitor).error().fault, Fault::Expired);
        QVERIFY(value(store::findUserByEmail(*m_session, mail("new"))) == m_ada);
        for (int twice = 0; twice < 2; ++twice)
            value(makeMainAddress(*m_session, m_ada, idOf(m_ada, mail("New")), m_visitor));
        const auto emails = value(store::listEmails(*m_session, m_ada));
        QVERIFY(emails[0].address == mail("New") && emails[0].primary && emails[1].verified() && !emails[1].primary);
        QVERIFY(!removeAddress(*m_session, m_ada, emails[0].id, m_visitor));
        QVERIFY(removeAddress(*m_session, m_ada, emails[1].id, m_visitor));
    }

    void a_taken_address_looks_the_same_and_tells_its_owner() {
        value(addAddress(*m_session, m_means, m_ada, mail("BOB"), m_visitor));
        QCOMPARE(m_letters->count(QStringLiteral("verify-address")), 0);
        QCOMPARE(m_letters->last(QStringLiteral("address-taken")).recipient, mail("BOB"));
        QCOMPARE(m_letters->last(QStringLiteral("address-added")).recipient, mail("ada")); // as with any other
        QCOMPARE(value(store::listEmails(*m_session, m_ada)).size(), 2);
        value(mailLinkAgain(*m_session, m_means, m_ada, idOf(m_ada, mail("BOB")), m_visitor));
        QCOMPARE(m_letters->count(QStringLiteral("verify-address")), 0);
    }

    void claims_coexist_and_the_first_to_verify_wins() {
        value(addAddress(*m_session, m_means, m_ada, mail("both"), m_visitor));
        const QByteArray hers = m_letters->token(QStringLiteral("verify-address"));
        value(addAddress(*m_session, m_means, m_bob, mail("Both"), m_visitor));
        const QByteArray his = m_letters->token(QStringLiteral("verify-address"));
        value(verifyAddress(*m_session, his, m_visitor));
        QCOMPARE(value(store::listEmails(*m_session, m_ada)).size(), 1);
        QCOMPARE(verifyAddress(*m_session, hers, m_visitor).error().fault, Fault::Expired);
    }

    void what_cannot_be_added_is_named() {
        QCOMPARE(addAddress(*m_session, m_means, m_ada, QStringLiteral("no address"), m_visitor).error().fault,
                 Fault::Invalid);
        QCOMPARE(addAddress(*m_session, m_means, m_ada, mail("ADA"), m_visitor).error().fault, Fault::Duplicate);
        QCOMPARE(mailLinkAgain(*m_session, m_means, m_ada, idOf(m_bob, mail("bob")), m_visitor).error().fault,
                 Fault::NotFound);
        QVERIFY(!removeAddress(*m_session, m_ada, idOf(m_bob, mail("bob")), m_visitor));
        QCOMPARE(m_letters->all().size(), 0);
    }

    void a_list_has_fifty_addresses_at_most() {
        value(m_session->script(QStringLiteral("INSERT INTO emails (user_uid, address) SELECT '%1', 'more%2-' || g || "
                                               "'@example.org' FROM generate_series(1, 49) g")
                                    .arg(toString(m_ada))
                                    .arg(m_number)));
        const auto added = addAddress(*m_session, m_means, m_ada, mail("one-more"), m_visitor);
        QCOMPARE(added.error().fault, Fault::Refused);
        QCOMPARE(added.error().constraint, QStringLiteral("emails_within_bounds"));
        QCOMPARE(m_letters->all().size(), 0);
    }

    void nobody_has_strangers_written_to_without_end() {
        for (int i = 0; i < m_means.limits.lettersPerPerson; ++i) {
            const QString address = mail("stranger").prepend(QString::number(i));
            value(addAddress(*m_session, m_means, m_ada, address, m_visitor));
            value(removeAddress(*m_session, m_ada, idOf(m_ada, address), m_visitor));
        }
        const auto added = addAddress(*m_session, m_means, m_ada, mail("last"), m_visitor);
        QCOMPARE(added.error().fault, Fault::Throttled);
        QVERIFY(added.error().detail.toInt() > 0); // seconds
        QVERIFY(addAddress(*m_session, m_means, m_bob, mail("last"), m_visitor));
    }

    void a_removed_claim_takes_its_link_along() {
        value(addAddress(*m_session, m_means, m_ada, mail("gone"), m_visitor));
        value(removeAddress(*m_session, m_ada, idOf(m_ada, mail("gone")), m_visitor));
        QCOMPARE(verifyAddress(*m_session, m_letters->token(QStringLiteral("verify-address")), m_visitor).error().fault,
                 Fault::Expired);
    }

private:
    QString mail(const char *name) const {
        return QStringLiteral("%1%2@example.org").arg(QLatin1String(name)).arg(m_number);
    }
    EmailId idOf(const UserId &uid, const QString &address) {
        for (const Email &email : value(store::listEmails(*m_session, uid))) {
            if (email.address == address)
                return email.id;
        }
        return {};
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<tests::Letters> m_letters = std::make_shared<tests::Letters>();
    Means m_means = tests::cheapMeans(m_letters);
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
    UserId m_ada, m_bob;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
