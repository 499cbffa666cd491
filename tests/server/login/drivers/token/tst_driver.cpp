// What every driver promises, for the one whose peer is this database.
#include "tests/support/login/driver_conformance.h"

namespace gatelodge::login {
const Driver *tokenDriver();
}

using namespace gatelodge;

class TokenDriverTest : public tests::DriverConformance {
    Q_OBJECT
protected:
    const login::Driver &driver() const override { return *login::tokenDriver(); }
    QJsonObject goodSettings() override { return {}; }
    QJsonObject unreachableSettings() override { return {}; }

private Q_SLOTS:
    void nobody_is_shown_an_identity_or_signs_in_by_one() {
        QVERIFY(driver().description().secretIdentity);
        QCOMPARE(driver().description().contracts, Contracts(Contract::Token));
    }
    void a_test_of_the_connection_says_that_there_is_no_peer() {
        const auto steps = driver().probe(settings(), means());
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.first().detail.startsWith(QStringLiteral("no peer")));
    }
};

QTEST_GUILESS_MAIN(TokenDriverTest)
#include "tst_driver.moc"
