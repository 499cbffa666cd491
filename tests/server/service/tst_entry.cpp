#include "server/service/addresses.h"
#include "server/service/consent.h"
#include "server/service/entry.h"
#include "server/service/people.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_group = value(store::insertGroup(*m_session, {QStringLiteral("Members"), {}}));
        m_org = tests::anOrg(*m_session, QStringLiteral("Riverside"), true);
        m_open = tests::anOrg(*m_session, QStringLiteral("Open"), false);
    }
    void init() {
        ++m_number;
        m_ada = tests::aUser(*m_session)
                    .withEmail(QStringLiteral("a%1@example.org").arg(m_number))
                    .withEmail(QStringLiteral("b%1@example.org").arg(m_number))
                    .make();
    }

    void each_gate_stops_who_may_not_pass_and_lets_pass_who_may_data() {
        QTest::addColumn<QString>("spoil"); // what closes the gate
        QTest::addColumn<QString>("mend");  // what opens it again
        QTest::addColumn<QString>("gate");
        QTest::newRow("suspended") << "UPDATE users SET status = 'suspended' WHERE uid = 'ADA'"
                                   << "UPDATE users SET status = 'active' WHERE uid = 'ADA'"
                                   << "active";
        QTest::newRow("pending") << "UPDATE users SET status = 'pending' WHERE uid = 'ADA'"
                                 << "UPDATE users SET status = 'active' WHERE uid = 'ADA'"
                                 << "active";
        QTest::newRow("deleted") << "UPDATE users SET deleted_at = now() WHERE uid = 'ADA'"
                                 << "UPDATE users SET deleted_at = NULL WHERE uid = 'ADA'"
                                 << "active";
        QTest::newRow("not yet") << "UPDATE users SET valid_from = now() + interval '1 h' WHERE uid = 'ADA'"
                                 << "UPDATE users SET valid_from = now() WHERE uid = 'ADA'"
                                 << "active";
        QTest::newRow("no longer") << "UPDATE users SET valid_until = now() - interval '1 s' WHERE uid = 'ADA'"
                                   << "UPDATE users SET valid_until = now() + interval '1 h' WHERE uid = 'ADA'"
                                   << "active";
        QTest::newRow("level") << "UPDATE sites SET min_level = 'secure'"
                               << "UPDATE sites SET min_level = 'normal'"
                               << "level";
        QTest::newRow("groups") << "INSERT INTO site_groups SELECT site_id, GROUP FROM sites WHERE site_id = SITE"
                                << "INSERT INTO group_members VALUES (GROUP, 'ADA')"
                                << "groups";
        QTest::newRow("a deleted group lets nobody in")
            << "INSERT INTO site_groups SELECT SITE, GROUP; INSERT INTO group_members VALUES (GROUP, 'ADA'); UPDATE "
               "groups SET deleted_at = now()"
            << "UPDATE groups SET deleted_at = NULL"
            << "groups";
        QTest::newRow("no first name") << "UPDATE users SET first_name = '' WHERE uid = 'ADA'"
                                       << "UPDATE users SET first_name = 'A' WHERE uid = 'ADA'"
                                       << "profile";
        QTest::newRow("no last name") << "UPDATE users SET last_name = '' WHERE uid = 'ADA'"
                                      << "UPDATE users SET last_name = 'L' WHERE uid = 'ADA'"
                                      << "profile";
        QTest::newRow("no address") << "DELETE FROM emails WHERE user_uid = 'ADA'"
                                    << "INSERT INTO emails (user_uid, address, is_primary, verified_at) VALUES ('ADA', "
                                       "gen_random_uuid() || '@x.org', true, now())"
                                    << "profile";
        QTest::newRow("too young") << "UPDATE sites SET cooloff_hours = 1000"
                                   << "UPDATE sites SET cooloff_hours = 24"
                                   << "cooloff";
        QTest::newRow("no consent yet")
            << "UPDATE sites SET org_id = ORG"
            << "INSERT INTO consents (user_uid, org_id, given, text_version) VALUES ('ADA', ORG, true, 'v')"
            << "consent";
        QTest::newRow("consent withdrawn")
            << "UPDATE sites SET org_id = ORG; INSERT INTO consents (user_uid, org_id, given, text_version) VALUES "
               "('ADA', ORG, true, 'v'), ('ADA', ORG, false, 'v')"
            << "INSERT INTO consents (user_uid, org_id, given, text_version) VALUES ('ADA', ORG, true, 'v')"
            << "consent";
    }
    void each_gate_stops_who_may_not_pass_and_lets_pass_who_may() {
        QFETCH(QString, spoil);
        QFETCH(QString, mend);
        QFETCH(QString, gate);
        const SiteId site = tests::aSite(*m_session).of(m_open).make();
        run(spoil, site);
        const auto stopped = value(enterSite(*m_session, web(), site, m_visitor));
        QVERIFY(stopped.stopped && !stopped.facts);
        QCOMPARE(QString(gateName(stopped.stopped->kind)), gate);
        QCOMPARE(tests::ask(*m_session, filled(QStringLiteral("SELECT string_agg(result || ' ' || gate, ',') FROM "
                                                              "sign_in_log WHERE user_uid = 'ADA' AND site_id = SITE"),
                                               site)),
                 QStringLiteral("stopped ") + gate);
        QVERIFY(!value(store::hasVisited(*m_session, m_ada, site)));
        run(mend, site);
        const auto entered = value(enterSite(*m_session, web(), site, m_visitor));
        QVERIFY2(!entered.stopped, entered.stopped ? gateName(entered.stopped->kind).data() : "");
        QVERIFY(value(store::hasVisited(*m_session, m_ada, site)));
    }

    void who_is_not_signed_in_meets_the_first_gate() {
        const SiteId site = tests::aSite(*m_session).of(m_open).make();
        const auto gates = value(store::listGates(*m_session, UserId(), site, Level::None));
        QCOMPARE(gates.size(), 7);
        QCOMPARE(firstClosed(gates)->kind, GateKind::SignedIn);
        QCOMPARE(store::listGates(*m_session, m_ada, SiteId(9999), Level::Normal).error().fault, Fault::NotFound);
    }

    void a_visit_is_recorded_with_the_revision_that_was_told() {
        const SiteId site = tests::aSite(*m_session).of(m_open).make();
        for (int n = 1; n <= 3; ++n) {
            const auto entered = value(enterSite(*m_session, web(), site, m_visitor));
            QCOMPARE(entered.facts->secondary, QStringList{QStringLiteral("b%1@example.org").arg(m_number)});
            QCOMPARE(
                tests::ask(
                    *m_session,
                    filled(QStringLiteral("SELECT visits || ' ' || revision FROM visits WHERE site_id = SITE"), site)),
                QStringLiteral("%1 %2").arg(n).arg(entered.facts->revision.value));
            run(QStringLiteral("UPDATE users SET last_name = 'moved%1' WHERE uid = 'ADA'").arg(n), site);
        }
    }

    void a_first_visit_waits_for_a_writer_and_tells_what_he_wrote() {
        const SiteId site = tests::aSite(*m_session).of(m_open).make();
        const auto watch = m_database.session();
        run(QStringLiteral("BEGIN; UPDATE users SET username = 'renamed' WHERE uid = 'ADA'"), site);
        tests::Rival rival(m_database.connection());
        auto entered =
            rival.start([this, site](store::Session &session) { return enterSite(session, web(), site, m_visitor); });
        tests::waitUntilBlocked(*watch);
        run(QStringLiteral("COMMIT"), site);
        QCOMPARE(value(entered.get()).facts->username, QStringLiteral("renamed"));
        QCOMPARE(
            m_session->script(filled(QStringLiteral("UPDATE users SET username = 'again' WHERE uid = 'ADA'"), site))
                .error()
                .constraint,
            QStringLiteral("users_username_pinned"));
    }

    void a_subscription_counts_as_a_visit_and_is_owed_at_once() {
        const SiteId site =
            tests::aSite(*m_session).of(m_open).pushingTo(QStringLiteral("https://wiki.example.org/api/")).make();
        run(QStringLiteral("UPDATE users SET username = 'subscriber' WHERE uid = 'ADA'"), site);
        QVERIFY(subscribe(*m_session, QStringLiteral("subscriber"), site));
        QCOMPARE(tests::ask(
                     *m_session,
                     filled(QStringLiteral("SELECT count(*) FROM site_queue WHERE site_id = SITE AND user_uid = 'ADA'"),
                            site)),
                 QStringLiteral("1"));
        QCOMPARE(subscribe(*m_session, QStringLiteral("nobody"), site).error().fault, Fault::NotFound);
        QCOMPARE(subscribe(*m_session, QStringLiteral("subscriber"), SiteId(9999)).error().fault, Fault::NotFound);
    }

    void consent_is_a_ledger_that_names_the_text() {
        value(giveConsent(*m_session, m_ada, m_org, m_visitor));
        value(giveConsent(*m_session, m_ada, m_org, m_visitor)); // twice is once
        value(withdrawConsent(*m_session, m_ada, m_org, m_visitor));
        QCOMPARE(
            tests::ask(
                *m_session,
                filled(
                    QStringLiteral(
                        "SELECT string_agg(given::text, ' ' ORDER BY consent_id) FROM consents WHERE user_uid = 'ADA'"),
                    {})),
            QStringLiteral("true false"));
        const Org org = value(store::findOrg(*m_session, m_org));
        QCOMPARE(value(store::listConsents(*m_session, m_ada)).first().textVersion, textVersionOf(org.profile));
        OrgProfile other = org.profile;
        other.purpose = QStringLiteral("Something else");
        QVERIFY(textVersionOf(other) != textVersionOf(org.profile));
        QCOMPARE(giveConsent(*m_session, m_ada, OrgId(9999), m_visitor).error().fault, Fault::NotFound);
    }

private:
    QString filled(QString sql, const SiteId &site) const {
        return sql.replace(QStringLiteral("'ADA'"), u'\'' + toString(m_ada) + u'\'')
            .replace(QStringLiteral("SITE"), QString::number(site.value))
            .replace(QStringLiteral("GROUP"), QString::number(m_group.value))
            .replace(QStringLiteral("ORG"), QString::number(m_org.value));
    }
    void run(const QString &sql, const SiteId &site) { value(m_session->script(filled(sql, site))); }
    WebSession web() const {
        WebSession web;
        web.user = m_ada;
        web.level = Level::Normal;
        return web;
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
    UserId m_ada;
    GroupId m_group;
    OrgId m_org, m_open;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
