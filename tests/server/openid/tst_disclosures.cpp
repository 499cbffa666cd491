// The ledger of what sites have been told of people: what was told, when, and under which words; what ends with a
// withdrawn consent, and what nobody remembers of somebody who was erased.
#include "server/service/consent.h"
#include "server/service/own_record.h"
#include "server/service/sign_in.h"
#include "server/store/disclosures.h"
#include "server/store/doors.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/visit_writer.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestDisclosures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        ++m_round;
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada%1").arg(m_round))
                    .withPassword(tests::cheapHash("open sesame"))
                    .make();
        m_org = value(write([&] {
            return store::insertOrg(*m_session,
                                    {QStringLiteral("Races %1").arg(m_round), true, QStringLiteral("Why"), {}});
        }));
        SiteProfile profile;
        profile.org = m_org;
        profile.name = QStringLiteral("Shop %1").arg(m_round);
        profile.redirectUrl = QStringLiteral("https://shop.example/back");
        m_site = value(write([&] { return store::insertSite(*m_session, profile); }));
        OpenIdProfile client;
        client.clientId = QStringLiteral("shop%1").arg(m_round);
        value(write([&] { return store::insertOpenIdClient(*m_session, m_site, client); }));
        value(service::giveConsent(*m_session, m_ada, m_org, {}));
    }

    void what_is_granted_stands_once_with_the_words_that_were_agreed_to() {
        grant({QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")});
        grant({QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")});
        const auto told = value(store::listDisclosures(*m_session, m_ada));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().openId);
        QCOMPARE(told.first().shared, (QStringList{QStringLiteral("email"), QStringLiteral("profile")}));
        QCOMPARE(told.first().textVersion,
                 service::textVersionOf({QStringLiteral("Races %1").arg(m_round), true, QStringLiteral("Why"), {}}));
        QCOMPARE(told.first().orgName, QStringLiteral("Races %1").arg(m_round));
    }

    void more_that_is_told_is_another_entry_and_claims_count_by_name() {
        grant({QStringLiteral("openid"), QStringLiteral("profile")});
        grant({QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("groups")});
        grant({QStringLiteral("openid")},
              {{QStringLiteral("userinfo"), QJsonObject{{QStringLiteral("locale"), QJsonValue::Null}}},
               {QStringLiteral("id_token"), QJsonValue::Null}});
        QStringList shared;
        for (const Disclosure &one : value(store::listDisclosures(*m_session, m_ada)))
            shared << one.shared.join(u' ');
        shared.sort();
        QCOMPARE(shared,
                 (QStringList{QStringLiteral("groups profile"), QStringLiteral("locale"), QStringLiteral("profile")}));
    }

    void other_words_are_another_entry() {
        grant({QStringLiteral("openid")});
        const Org org = value(store::findOrg(*m_session, m_org));
        OrgProfile other = org.profile;
        other.purpose = QStringLiteral("Another reason");
        value(write([&] { return store::replaceOrg(*m_session, m_org, org.revision, other); }));
        value(service::withdrawConsent(*m_session, m_ada, m_org, {}));
        value(service::giveConsent(*m_session, m_ada, m_org, {}));
        grant({QStringLiteral("openid")});
        QCOMPARE(value(store::listDisclosures(*m_session, m_ada)).size(), 2);
    }

    void a_visit_by_the_community_protocol_tells_what_it_tells_everybody_data() {
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<bool>("sshKeys");
        QTest::addColumn<QStringList>("shared");
        const QStringList always{QStringLiteral("username"), QStringLiteral("name"), QStringLiteral("addresses")};
        QTest::newRow("a site without a key cannot have read anything") << false << false << QStringList();
        QTest::newRow("a site with a key") << true << false << always;
        QTest::newRow("and SSH keys") << true << true << always + QStringList{QStringLiteral("ssh_keys")};
    }
    void a_visit_by_the_community_protocol_tells_what_it_tells_everybody() {
        QFETCH(bool, hasKey);
        QFETCH(bool, sshKeys);
        QFETCH(QStringList, shared);
        if (hasKey)
            run("UPDATE sites SET key_fingerprint = 'ab', sealed_key = 'x' WHERE site_id = SITE");
        if (sshKeys)
            run("UPDATE sites SET api_url = 'https://shop.example/push', push_changes = true, push_ssh_keys = true "
                "WHERE site_id = SITE");
        run("INSERT INTO visits (user_uid, site_id, revision) VALUES ('PERSON', SITE, 1)");
        QStringList told;
        for (const Disclosure &one : value(store::listDisclosures(*m_session, m_ada)))
            told += one.shared;
        QCOMPARE(told, shared);
    }

    void the_ledger_of_an_organisation_comes_page_by_page() {
        QStringList names{QStringLiteral("ada%1").arg(m_round)}; // has agreed, and was nowhere
        for (int i = 1; i < 5; ++i) {
            names << QStringLiteral("bob%1-%2").arg(m_round).arg(i);
            m_ada = tests::aUser(*m_session).called(names.last()).make();
            run("INSERT INTO visits (user_uid, site_id, revision) VALUES ('PERSON', SITE, 1)");
            grant({QStringLiteral("openid")});
            grant({QStringLiteral("openid"), QStringLiteral("email")});
        }
        value(service::giveConsent(*m_session, m_ada, m_org, {}));
        value(service::withdrawConsent(*m_session, m_ada, m_org, {}));
        QList<LedgerLine> read;
        for (;;) {
            const auto page =
                value(store::listLedger(*m_session, m_org, read.isEmpty() ? QString() : read.last().username, 2));
            if (page.isEmpty())
                break;
            read += page;
        }
        QCOMPARE(read.size(), 9);
        QVERIFY(read.first().consent->given && !read.first().told);
        QVERIFY(!read.at(1).consent && read.at(1).told);
        QVERIFY(read.last().consent && !read.last().consent->given);
        QStringList readNames;
        for (const LedgerLine &line : read)
            readNames << line.username;
        readNames.removeDuplicates();
        QCOMPARE(readNames, names);
        const LedgerSize size = value(store::countLedger(*m_session, m_org));
        QCOMPARE(size.people, 5);
        QCOMPARE(size.lines, 9);
    }

    void a_site_was_told_last_when_it_used_its_code_last() {
        const GrantId used = grant({QStringLiteral("openid"), QStringLiteral("email")});
        const GrantId ended = grant({QStringLiteral("openid"), QStringLiteral("profile")});
        run("UPDATE openid_disclosures SET first_at = first_at - interval '1 day', "
            "last_at = last_at - interval '1 day' WHERE user_uid = 'PERSON'");
        value(write([&] { return store::markCodeUsed(*m_session, used); }));
        value(write([&] { return store::endGrant(*m_session, ended, "revoked"); }));
        const auto told = value(store::listDisclosures(*m_session, m_ada)); // the latest first
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].shared, QStringList{QStringLiteral("email")});
        QVERIFY(told[0].firstAt.secsTo(told[0].lastAt) > 80'000);
        QCOMPARE(told[1].lastAt, told[1].firstAt);
    }

    // Past the lanes: in one statement beside their visits.
    void of_what_is_gathered_a_site_is_told_when_it_uses_its_code() {
        const auto gathers = m_database.session();
        store::VisitWriter writer(*gathers);
        const auto write = [&](const UserId &whose, const QByteArray &hash) {
            store::NewGrant made{grantIn(sessionOf(m_ada).first), {hash, {}, {}}};
            made.grant.user = whose;
            made.grant.scopes << QStringLiteral("email");
            const store::RecordedVisit visit{whose, m_site, Revision{1}, true};
            const store::NewGrant *const one = &made;
            value(writer.record({&visit, 1}, {&one, 1}));
        };
        write(m_ada, QByteArray(32, char(m_round)));
        QVERIFY(value(store::listDisclosures(*m_session, m_ada)).isEmpty());
        const auto held = value(store::holdCode(*m_session, QByteArray(32, char(m_round))));
        value(this->write([&] { return store::markCodeUsed(*m_session, held->grant.id); }));
        QCOMPARE(value(store::listDisclosures(*m_session, m_ada)).value(0).shared,
                 QStringList{QStringLiteral("email")});
        // Nothing of it stays with the connection.
        QCOMPARE(tests::ask(*gathers, QStringLiteral("SELECT current_setting('gatelodge.told_later', true) = 'on'")),
                 QStringLiteral("f"));
        // In a session of somebody else's nothing is given.
        write(tests::aUser(*m_session).called(QStringLiteral("bob%1").arg(m_round)).make(),
              QByteArray(32, char(100 + m_round)));
        QVERIFY(!value(store::holdCode(*m_session, QByteArray(32, char(100 + m_round)))));
    }

    void withdrawing_ends_what_was_granted_and_the_ledger_stays() {
        const GrantId id = grant({QStringLiteral("openid"), QStringLiteral("offline_access")});
        value(service::withdrawConsent(*m_session, m_ada, m_org, {}));
        QCOMPARE(value(store::findGrant(*m_session, id))->endedWhy, QStringLiteral("withdrawn"));
        QCOMPARE(value(store::listDisclosures(*m_session, m_ada)).size(), 1);
    }

    void what_goes_beyond_is_asked_for_again_only_after_a_withdrawal() {
        const QStringList scopes{QStringLiteral("openid"), QStringLiteral("groups")};
        QVERIFY(value(store::mustAgreeTo(*m_session, m_ada, m_site, scopes)));
        grant(scopes);
        QVERIFY(!value(store::mustAgreeTo(*m_session, m_ada, m_site, scopes)));
        run("DELETE FROM openid_grants WHERE user_uid = 'PERSON'"); // they are not kept for ever
        QVERIFY(!value(store::mustAgreeTo(*m_session, m_ada, m_site, scopes)));
        value(service::withdrawConsent(*m_session, m_ada, m_org, {}));
        value(service::giveConsent(*m_session, m_ada, m_org, {}));
        QVERIFY(value(store::mustAgreeTo(*m_session, m_ada, m_site, scopes)));
        grant(scopes);
        QVERIFY(!value(store::mustAgreeTo(*m_session, m_ada, m_site, scopes)));
    }

    void a_claim_that_is_called_as_a_scope_is_no_agreement_to_it() {
        grant({QStringLiteral("openid")},
              {{QStringLiteral("userinfo"), QJsonObject{{QStringLiteral("groups"), QJsonValue::Null},
                                                        {QStringLiteral("offline_access"), QJsonValue::Null}}}});
        QVERIFY(value(store::listDisclosures(*m_session, m_ada)).first().shared.isEmpty());
        for (const char *scope : {"groups", "offline_access"})
            QVERIFY(value(
                store::mustAgreeTo(*m_session, m_ada, m_site, {QStringLiteral("openid"), QString::fromLatin1(scope)})));
    }

    void what_has_ended_stays_ended_and_nobody_else_ends_it() {
        const GrantId id = grant({QStringLiteral("openid")});
        value(write([&] { return store::endGrant(*m_session, id, "revoked"); }));
        QVERIFY(!m_session->script(QStringLiteral("UPDATE openid_grants SET ended_at = NULL, ended_why = NULL "
                                                  "WHERE grant_id = %1")
                                       .arg(id.value)));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM pg_proc p CROSS JOIN LATERAL "
                                                       "aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a "
                                                       "WHERE p.proname = 'end_grants' AND a.grantee = 0")),
                 QStringLiteral("0"));
    }

    void lasting_grants_end_with_signing_out_everywhere_but_here() {
        const auto [here, hereToken] = sessionOf(m_ada);
        const auto [there, thereToken] = sessionOf(m_ada);
        const QStringList scopes{QStringLiteral("openid"), QStringLiteral("offline_access")};
        const GrantId mine = grant(scopes, {}, here), others = grant(scopes, {}, there);
        value(write([&] { return store::endOtherSessions(*m_session, m_ada, hereToken); }));
        QVERIFY(!value(store::findGrant(*m_session, mine))->endedAt.isValid());
        QVERIFY(value(store::findGrant(*m_session, others))->endedAt.isValid());
    }

    void in_a_session_that_is_gone_nothing_is_granted() {
        OpenIdGrant given = grantIn(std::optional<qint64>(1'000'000'000));
        const auto made = write([&] { return store::insertGrant(*m_session, given, {}); });
        QVERIFY(!made);
        QCOMPARE(made.error().constraint, QString(store::kSessionIsGone));
    }

    void sites_are_told_of_the_end_of_what_they_had_data() {
        QTest::addColumn<QString>("happens");
        QTest::newRow("suspended") << QStringLiteral("UPDATE users SET status = 'suspended' WHERE uid = 'PERSON'");
        QTest::newRow("deleted") << QStringLiteral("UPDATE users SET deleted_at = now() WHERE uid = 'PERSON'");
        QTest::newRow("consent withdrawn")
            << QStringLiteral("INSERT INTO consents (user_uid, org_id, given, text_version) "
                              "SELECT 'PERSON', org_id, false, 'x' FROM sites WHERE site_id = SITE");
        QTest::newRow("signed out") << QStringLiteral("DELETE FROM sessions WHERE user_uid = 'PERSON'");
        QTest::newRow("ended by an administrator") << QStringLiteral(
            "UPDATE openid_grants SET ended_at = now(), ended_why = 'administrator' WHERE user_uid = 'PERSON'");
    }
    void sites_are_told_of_the_end_of_what_they_had() {
        QFETCH(QString, happens);
        run("UPDATE openid_clients SET logout_notice = 'https://shop.example/gone' WHERE site_id = SITE");
        const GrantId id = grant({QStringLiteral("openid")}, {}, sessionOf(m_ada).first);
        value(write([&] { return store::markCodeUsed(*m_session, id); }));
        run(happens);
        QVERIFY(value(store::findGrant(*m_session, id))->endedAt.isValid());
        QCOMPARE(tests::ask(
                     *m_session,
                     QStringLiteral("SELECT count(*) FROM openid_logouts WHERE user_uid = '%1'").arg(toString(m_ada))),
                 QStringLiteral("1"));
    }

    // Nothing of it ends with the session: its site has been told of that, and has it still.
    void sites_are_told_of_the_end_of_what_outlived_its_session_data() {
        QTest::addColumn<QString>("happens");
        QTest::addColumn<int>("told");
        QTest::newRow("by an administrator")
            << QStringLiteral(
                   "UPDATE openid_grants SET ended_at = now(), ended_why = 'administrator' WHERE user_uid = 'PERSON'")
            << 1;
        QTest::newRow("consent withdrawn")
            << QStringLiteral("INSERT INTO consents (user_uid, org_id, given, text_version) "
                              "SELECT 'PERSON', org_id, false, 'x' FROM sites WHERE site_id = SITE")
            << 1;
        QTest::newRow("suspended") << QStringLiteral("UPDATE users SET status = 'suspended' WHERE uid = 'PERSON'") << 1;
        QTest::newRow("deleted, and erased at once")
            << QStringLiteral("UPDATE users SET deleted_at = now() WHERE uid = 'PERSON'; SELECT erase_person('PERSON')")
            << 1;
        QTest::newRow("given back by the site itself")
            << QStringLiteral(
                   "UPDATE openid_grants SET ended_at = now(), ended_why = 'revoked' WHERE user_uid = 'PERSON'")
            << 0;
        QTest::newRow("ended with a stolen token")
            << QStringLiteral(
                   "UPDATE openid_grants SET ended_at = now(), ended_why = 'refresh_reused' WHERE user_uid = 'PERSON'")
            << 0;
        QTest::newRow("at a site that wants no notice")
            << QStringLiteral(
                   "UPDATE openid_clients SET logout_notice = NULL WHERE site_id = SITE; UPDATE openid_grants "
                   "SET ended_at = now(), ended_why = 'administrator' WHERE user_uid = 'PERSON'")
            << 0;
    }
    void sites_are_told_of_the_end_of_what_outlived_its_session() {
        QFETCH(QString, happens);
        run("UPDATE openid_clients SET logout_notice = 'https://shop.example/gone' WHERE site_id = SITE");
        const GrantId id =
            grant({QStringLiteral("openid"), QStringLiteral("offline_access")}, {}, sessionOf(m_ada).first);
        value(write([&] { return store::markCodeUsed(*m_session, id); }));
        run("DELETE FROM sessions WHERE user_uid = 'PERSON'; DELETE FROM openid_logouts WHERE user_uid = 'PERSON'");
        QVERIFY(!value(store::findGrant(*m_session, id))->endedAt.isValid());
        run(happens);
        const auto now = value(store::findGrant(*m_session, id));
        QVERIFY(!now || now->endedAt.isValid());
        QTEST(tests::ask(
                  *m_session,
                  QStringLiteral("SELECT count(*) FROM openid_logouts WHERE user_uid = '%1'").arg(toString(m_ada)))
                  .toInt(),
              "told");
    }

    void a_site_that_is_gone_leaves_nothing_of_it() {
        const GrantId id = grant({QStringLiteral("openid")});
        run("UPDATE sites SET deleted_at = now() WHERE site_id = SITE");
        run("SELECT purge_site(SITE)");
        QVERIFY(!value(store::findOpenIdClientOf(*m_session, m_site)));
        QVERIFY(value(store::findGrant(*m_session, id))->endedAt.isValid());
    }

    void ones_own_record_says_what_was_shared() {
        grant({QStringLiteral("openid"), QStringLiteral("email")});
        const auto record = value(service::readOwnRecord(*m_session, m_means, m_ada, {}));
        const QJsonArray shared = record.value(QLatin1StringView("shared")).toArray();
        QCOMPARE(shared.size(), 1);
        QCOMPARE(shared.first()[QLatin1StringView("site")].toString(), QStringLiteral("Shop %1").arg(m_round));
        QCOMPARE(shared.first()[QLatin1StringView("what")].toArray(), QJsonArray{QStringLiteral("email")});
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
    std::pair<qint64, QByteArray> sessionOf(const UserId &uid) {
        const auto fresh = value(service::openSession(*m_session, uid, false, {}));
        const auto web = value(
            store::findWebSession(*m_session, fresh.session.stored, std::chrono::hours(1), std::chrono::hours(1)));
        return {web.id.value, web.tokenHash};
    }
    OpenIdGrant grantIn(const std::optional<qint64> &session) const {
        OpenIdGrant given;
        given.site = m_site;
        given.user = m_ada;
        given.session = session;
        given.scopes = {QStringLiteral("openid")};
        given.authTime = QDateTime::currentDateTimeUtc();
        given.level = Level::Normal;
        return given;
    }
    GrantId grant(const QStringList &scopes, const QJsonObject &wanted = {},
                  const std::optional<qint64> &session = {}) {
        OpenIdGrant given = grantIn(session);
        given.scopes = scopes;
        given.wanted = wanted;
        return value(write([&] { return store::insertGrant(*m_session, given, {}); }));
    }

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    service::Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
    UserId m_ada;
    OrgId m_org;
    SiteId m_site;
    int m_round = 0;
};

QTEST_GUILESS_MAIN(TestDisclosures)
#include "tst_disclosures.moc"
