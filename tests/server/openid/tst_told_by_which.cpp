// What the ledger of shared data says is true: by which protocol it was told, no name that a request made up, and no
// more lines than somebody can read.
#include "server/service/consent.h"
#include "server/store/belongings.h"
#include "server/store/disclosures.h"
#include "server/store/migrator.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/places.h"
#include "server/store/queue.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class ToldByWhichTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        ++m_round;
        m_ada = tests::aUser(*m_session).called(QStringLiteral("ada%1").arg(m_round)).make();
        m_org = value(write([&] {
            return store::insertOrg(*m_session,
                                    {QStringLiteral("Races %1").arg(m_round), true, QStringLiteral("Why"), {}});
        }));
        m_site = tests::aSite(*m_session).of(m_org).make();
        OpenIdProfile client;
        client.clientId = QStringLiteral("shop%1").arg(m_round);
        value(write([&] { return store::insertOpenIdClient(*m_session, m_site, client); }));
        value(service::giveConsent(*m_session, m_ada, m_org, {}));
    }

    // A site that speaks both protocols is told by each what it is told by that one (PG-15).
    void a_sign_in_by_openid_is_no_visit_by_the_community_protocol() {
        run("UPDATE sites SET key_fingerprint = 'ab', sealed_key = 'x' WHERE site_id = SITE");
        const auto comes = [this](bool openId) {
            value(write([&] { return store::recordVisits(*m_session, {{m_ada, m_site, Revision{1}, openId}}); }));
        };
        const auto past = [this] { // what has been is an hour ago
            run("UPDATE visits SET first_at = first_at - interval '1 h', last_at = last_at - interval '1 h', "
                "community_first = community_first - interval '1 h', community_last = community_last - interval '1 h'");
        };
        comes(true);
        comes(true);
        QVERIFY(value(store::listDisclosures(*m_session, m_ada)).isEmpty());
        past();
        comes(false); // the first of that kind
        const Disclosure first = value(store::listDisclosures(*m_session, m_ada)).value(0);
        QVERIFY(!first.openId && first.shared.contains(QStringLiteral("addresses")));
        QVERIFY(qAbs(first.firstAt.secsTo(first.lastAt)) < 600);
        past();
        comes(true); // and what comes by OpenID Connect afterwards moves nothing of it
        comes(true);
        const Disclosure then = value(store::listDisclosures(*m_session, m_ada)).value(0);
        QCOMPARE(then.firstAt, first.firstAt.addSecs(-3600));
        QCOMPARE(then.lastAt, first.lastAt.addSecs(-3600));
        comes(false);
        const Disclosure now = value(store::listDisclosures(*m_session, m_ada)).value(0);
        QCOMPARE(now.firstAt, then.firstAt);
        QVERIFY(now.lastAt > then.lastAt.addSecs(3000));
        QCOMPARE(value(store::listVisits(*m_session, m_ada)).value(0).visits, 6);
    }

    void where_only_the_community_protocol_came_first_its_time_stays() {
        run("UPDATE sites SET key_fingerprint = 'ab', sealed_key = 'x' WHERE site_id = SITE");
        run("INSERT INTO visits (user_uid, site_id, revision, first_at, last_at) VALUES ('PERSON', SITE, 1, now() - "
            "interval '9 days', now() - interval '3 days')");
        value(write([&] { return store::recordVisits(*m_session, {{m_ada, m_site, Revision{1}, true}}); }));
        const Disclosure told = value(store::listDisclosures(*m_session, m_ada)).value(0);
        QVERIFY(!told.openId);
        QVERIFY(told.lastAt < QDateTime::currentDateTimeUtc().addDays(-2));
        QVERIFY(told.firstAt < QDateTime::currentDateTimeUtc().addDays(-8));
    }

    // Nobody waits for a row that would be written as it stands.
    void to_tell_the_same_again_within_the_hour_locks_nothing() {
        const auto lockedBy = [this] {
            return tests::ask(*m_session, QStringLiteral("SELECT string_agg(xmax::text, ' ') FROM openid_disclosures "
                                                         "WHERE user_uid = '%1'")
                                              .arg(toString(m_ada)));
        };
        const QStringList scopes{QStringLiteral("openid"), QStringLiteral("email")};
        grant(scopes);
        grant(scopes);
        QCOMPARE(lockedBy(), QStringLiteral("0"));
        run("UPDATE openid_disclosures SET last_at = last_at - interval '2 h' WHERE user_uid = 'PERSON'");
        grant(scopes); // and once the hour is over, it says so
        QVERIFY(value(store::listDisclosures(*m_session, m_ada)).value(0).lastAt >
                QDateTime::currentDateTimeUtc().addSecs(-3600));
        QCOMPARE(value(store::listDisclosures(*m_session, m_ada)).size(), 1);
    }

    // Somebody's browser may be made to ask for anything, each time for something else.
    void nobodys_page_is_filled_by_ever_other_claims() {
        const auto ask = [this](int n, const QStringList &scopes) {
            QJsonObject names;
            for (int bit = 0; bit < 7; ++bit) {
                if (n & (1 << bit))
                    names.insert(QStringLiteral("claim%1").arg(bit), QJsonValue::Null);
            }
            grant(scopes, {{QStringLiteral("userinfo"), names}});
        };
        grant({QStringLiteral("openid"), QStringLiteral("groups")});
        for (int n = 1; n < 90; ++n)
            ask(n, {QStringLiteral("openid")});
        const auto told = value(store::listDisclosures(*m_session, m_ada));
        QVERIFY2(told.size() <= 28, qPrintable(QString::number(told.size())));
        QStringList all;
        for (const Disclosure &one : told)
            all += one.shared;
        for (int bit = 0; bit < 7; ++bit)
            QVERIFY(all.contains(QStringLiteral("claim%1").arg(bit)));
        // Groups were agreed to for one of them, and for no other.
        QCOMPARE(all.count(QStringLiteral("groups")), 1);
        value(service::withdrawConsent(*m_session, m_ada, m_org, {}));
        value(service::giveConsent(*m_session, m_ada, m_org, {}));
        ask(3, {QStringLiteral("openid")});
        QVERIFY(
            value(store::mustAgreeTo(*m_session, m_ada, m_site, {QStringLiteral("openid"), QStringLiteral("groups")})));
    }

    // As an upgrade finds them (migration 0055).
    void names_that_requests_made_up_have_left_the_ledger() {
        run(R"(UPDATE openid_clients SET claims = '[{"name": "past", "from": "fixed", "value": "x"}]'
               WHERE site_id = SITE;
               UPDATE openid_clients SET claims = '[{"name": "shelf", "from": "fixed", "value": "B7"}]'
               WHERE site_id = SITE;
               INSERT INTO openid_disclosures (user_uid, site_id, shared, text_version, first_at, last_at)
               SELECT 'PERSON', SITE, string_to_array(shared, ' '), 'x', now() - days * interval '1 day', now()
               FROM (VALUES ('email', 1), ('email z3', 5), ('email z4', 3), ('past', 1), ('given_name shelf', 1),
                            ('z5', 1)) AS found (shared, days))");
        QString upgrade;
        for (const store::Migration &one : store::knownMigrations()) {
            if (one.number == 55)
                upgrade = one.sql;
        }
        const qsizetype from = upgrade.indexOf(QStringLiteral("CREATE FUNCTION pg_temp"));
        const qsizetype to = upgrade.indexOf(QStringLiteral("DROP FUNCTION pg_temp"));
        QVERIFY(from > 0 && to > from);
        value(write([&]() -> Done { return m_session->script(upgrade.sliced(from, to - from)); }));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT string_agg(array_to_string(shared, ' '), ',' ORDER BY "
                                                       "shared) FROM openid_disclosures WHERE user_uid = '%1'")
                                            .arg(toString(m_ada))),
                 QStringLiteral(",email,given_name shelf,past"));
        QCOMPARE(
            tests::ask(*m_session, QStringLiteral("SELECT round(extract(epoch FROM now() - first_at) / 86400) FROM "
                                                  "openid_disclosures WHERE user_uid = '%1' AND shared = '{email}'")
                                       .arg(toString(m_ada))),
            QStringLiteral("5"));
    }

private:
    template <typename Work> auto write(const Work &work) -> decltype(work()) {
        return store::inTransaction(*m_session, Actor::system(), work);
    }
    void run(QString sql) {
        sql.replace(QStringLiteral("PERSON"), toString(m_ada))
            .replace(QStringLiteral("SITE"), QString::number(m_site.value));
        value(m_session->script(sql));
    }
    void run(const char *sql) { run(QString::fromLatin1(sql)); }
    void grant(const QStringList &scopes, const QJsonObject &wanted = {}) {
        OpenIdGrant given;
        given.site = m_site;
        given.user = m_ada;
        given.scopes = scopes;
        given.wanted = wanted;
        given.authTime = QDateTime::currentDateTimeUtc();
        given.level = Level::Normal;
        value(write([&] { return store::insertGrant(*m_session, given, {}); }));
    }

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    UserId m_ada;
    OrgId m_org;
    SiteId m_site;
    int m_round = 0;
};

QTEST_GUILESS_MAIN(ToldByWhichTest)
#include "tst_told_by_which.moc"
