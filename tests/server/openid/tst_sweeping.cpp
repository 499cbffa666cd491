// What has ended goes, however much of it there is, and what somebody can still use stays.
#include "server/openid/sweeping.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::openid;
using tests::value;

class SweepingTest : public QObject {
    Q_OBJECT

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    void sql(const QString &text) { value(m_session->script(text)); }
    QString ask(const QString &text) { return tests::ask(*m_session, text); }

private Q_SLOTS:
    void more_than_a_portion_goes_in_one_round() {
        const SiteId site = tests::aSite(*m_session).make();
        const UserId person = tests::aUser(*m_session).make();
        OpenIdProfile profile;
        profile.clientId = QStringLiteral("shop");
        value(store::insertOpenIdClient(*m_session, site, profile));
        const auto grants = [&](int number, const char *age, const char *scopes) {
            sql(QStringLiteral(
                    "INSERT INTO openid_grants (site_id, user_uid, scopes, auth_time, level, made_at) "
                    "SELECT %1, '%2', '%3', now(), 'normal', now() - interval '%4' FROM generate_series(1, %5)")
                    .arg(site.value)
                    .arg(toString(person), QLatin1String(scopes), QLatin1String(age))
                    .arg(number));
        };
        constexpr int old = 2 * store::kOpenIdPortion + 5;
        grants(old, "3 days", "{openid}");
        grants(3, "1 h", "{openid}");
        grants(2, "40 days", "{openid,offline_access}");
        sql(QStringLiteral("INSERT INTO openid_refresh_tokens (hash, grant_id, ends_at) SELECT "
                           "sha256(grant_id::text::bytea), grant_id, "
                           "now() + interval '1 day' FROM openid_grants WHERE 'offline_access' = ANY (scopes)"));
        // Nobody waits for all of it: a transaction takes a portion.
        QCOMPARE(
            value(store::inTransaction(*m_session, Actor::system(), [&] { return store::pruneOpenId(*m_session); })),
            store::kOpenIdPortion);
        QCOMPARE(value(sweepOpenId(*m_session)), old - store::kOpenIdPortion);
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM openid_grants")), QStringLiteral("5"));
        QCOMPARE(value(sweepOpenId(*m_session)), 0);
    }
};

QTEST_GUILESS_MAIN(SweepingTest)
#include "tst_sweeping.moc"
