// A sign-in walked for an administrator is the real one: it ends where the person's own way would end, and leaves
// nothing behind but a visit and its line in the sign-in log.
#include "app/walk_guide.h"
#include "server/openid/keys.h"
#include "server/service/access.h"
#include "server/store/openid_clients.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "tests/server/protocol/community/node.h"
#include "tests/support/builders.h"
#include "tests/support/front/front_house.h"
#include "tests/support/receivers/http_receiver.h"
#include "tests/support/rival.h"
#include <QtTest>

using namespace gatelodge;
using community::tests::Records;
using tests::value;

class TestWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_session = m_database.session();
        m_vault = std::make_shared<const service::Vault>(service::Vault::generate());
        m_house = std::make_unique<tests::FrontHouse>(m_database, m_vault, [](auto &, auto &) {});
        app::Settings settings;
        settings.publicUrl = QUrl(QStringLiteral("http://localhost"));
        m_guide = *app::walkGuide(settings);
        // The public address is http://localhost, and the test's server listens on a port of its own.
        m_guide.get = [get = m_guide.get, port = m_house->port()](QByteArray url, const QByteArray &cookie) {
            return get(url.replace("http://localhost/", "http://localhost:" + QByteArray::number(port) + '/'), cookie);
        };
    }
    void init() {
        ++m_number;
        m_ada = tests::aUser(*m_session)
                    .called(QStringLiteral("ada%1").arg(m_number))
                    .named(QStringLiteral("Ada"), QStringLiteral("Løvelace & Co"))
                    .withEmail(QStringLiteral("ada+%1@example.org").arg(m_number))
                    .withPassword(tests::cheapHash("correct horse"))
                    .make();
        Records records(*m_session, m_vault->sealingKey());
        m_site = records.site();
        records.giveKey(m_site);
    }

    void somebody_who_may_enter_brings_an_answer_that_opens_data() {
        QTest::addColumn<int>("version");
        for (const int version : {2, 3, 4})
            QTest::addRow("v%d", version) << version;
    }
    void somebody_who_may_enter_brings_an_answer_that_opens() {
        QFETCH(int, version);
        Records records(*m_session, m_vault->sealingKey());
        m_site = records.site([&](SiteProfile &profile) { profile.version = CryptoVersion(version); });
        records.giveKey(m_site, community::FormatVersion(version));
        const Walk walk = go();
        QCOMPARE(walk.end, Walk::LetIn);
        QCOMPARE(kindsOf(walk), (QList<int>{WalkHop::Arrival, WalkHop::SignIn, WalkHop::Session, WalkHop::Entering}));
        QCOMPARE(statusesOf(walk), (QList<int>{303, 200, 0, 302}));
        QCOMPARE(walk.protocol, QStringLiteral("community, version %1").arg(version));
        QHash<QString, QString> read;
        for (const AnswerField &field : walk.answer)
            read.insert(field.name, field.value);
        QCOMPARE(read.value(QStringLiteral("u")), QStringLiteral("ada%1").arg(m_number));
        QCOMPARE(read.value(QStringLiteral("l")), QStringLiteral("Løvelace & Co"));
        QCOMPARE(read.value(QStringLiteral("e")), QStringLiteral("ada+%1@example.org").arg(m_number));
        QCOMPARE(read.value(QStringLiteral("d")), QStringLiteral("walk"));
        for (const WalkHop &hop : walk.hops)
            QVERIFY(hop.kind == WalkHop::Session || hop.microseconds > 0);
        QCOMPARE(ask("SELECT count(*) FROM visits WHERE user_uid = 'PERSON' AND site_id = SITE"), QStringLiteral("1"));
    }

    void while_a_site_changes_its_key_the_answer_opens_with_the_one_it_was_sealed_with() {
        Records(*m_session, m_vault->sealingKey()).giveKey(m_site);
        QCOMPARE(ask("SELECT old_fingerprint <> '' FROM sites WHERE site_id = SITE"), QStringLiteral("t"));
        const Walk walk = go();
        QCOMPARE(walk.end, Walk::LetIn);
        QVERIFY(!walk.answer.isEmpty());
    }

    void a_site_of_openid_connect_brings_tokens_that_show_what_it_learns_data() {
        QTest::addColumn<bool>("pushed");
        QTest::addColumn<bool>("publicClient");
        QTest::newRow("with a secret") << false << false;
        QTest::newRow("public") << false << true;
        QTest::newRow("only requests that were pushed") << true << false;
    }
    void a_site_of_openid_connect_brings_tokens_that_show_what_it_learns() {
        QFETCH(bool, pushed);
        QFETCH(bool, publicClient);
        value(openid::tendOpenIdKeys(*m_session, m_house->means()));
        OpenIdProfile client;
        client.clientId = QStringLiteral("shop%1").arg(m_number);
        client.proof = publicClient ? ClientProof::None : ClientProof::Basic;
        client.needsPushed = pushed;
        client.redirectAddresses = {QStringLiteral("https://shop.example/back?from=gate")};
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return store::insertOpenIdClient(*m_session, m_site, client); }));
        const Walk walk = go();
        QVERIFY2(walk.trouble.isEmpty(), qPrintable(walk.trouble));
        QCOMPARE(walk.end, Walk::LetIn);
        QCOMPARE(walk.protocol, QStringLiteral("OpenID Connect"));
        QCOMPARE(statusesOf(walk), (QList<int>{303, 200, 0, 302}));
        QHash<QString, QString> read;
        for (const AnswerField &field : walk.answer)
            read.insert(field.name, field.value);
        QCOMPARE(read.value(QStringLiteral("id_token.sub")), toString(m_ada));
        QCOMPARE(read.value(QStringLiteral("id_token.aud")), client.clientId);
        QCOMPARE(read.value(QStringLiteral("id_token.nonce")), QStringLiteral("walk"));
        QCOMPARE(read.value(QStringLiteral("userinfo.email")), QStringLiteral("ada+%1@example.org").arg(m_number));
        QCOMPARE(read.value(QStringLiteral("userinfo.family_name")), QStringLiteral("Løvelace & Co"));
        QCOMPARE(read.value(QStringLiteral("iss")), QStringLiteral("http://localhost"));
        QVERIFY(read.contains(QStringLiteral("access_token.jti")));
        // Nothing can be had for the code any more.
        QCOMPARE(ask("SELECT count(*) FROM openid_grants WHERE site_id = SITE AND ended_at IS NULL"),
                 QStringLiteral("0"));
        QCOMPARE(ask("SELECT count(*) FROM openid_grants WHERE site_id = SITE AND user_uid = 'PERSON'"),
                 QStringLiteral("1"));
    }

    void what_a_site_of_openid_connect_is_told_in_place_of_a_code_is_trouble_in_words() {
        value(openid::tendOpenIdKeys(*m_session, m_house->means()));
        OpenIdProfile client;
        client.clientId = QStringLiteral("shop%1").arg(m_number);
        client.redirectAddresses = {QStringLiteral("https://shop.example/back")};
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return store::insertOpenIdClient(*m_session, m_site, client); }));
        service::WalkGuide guide = m_guide;
        guide.get = [get = guide.get](QByteArray url, const QByteArray &cookie) {
            return get(cookie.isEmpty() ? url : url.replace("response_type=code", "response_type=token"), cookie);
        };
        const Walk walk =
            value(service::walkSignIn(*m_session, m_owner.managePeople(), m_house->means(), guide, m_ada, m_site));
        QCOMPARE(walk.end, Walk::Trouble);
        QVERIFY2(walk.trouble.startsWith(QStringLiteral("unsupported_response_type")), qPrintable(walk.trouble));
    }

    void somebody_who_is_stopped_is_led_to_the_page_of_that_gate_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("gate");
        QTest::newRow("too new") << "UPDATE sites SET cooloff_hours = 87600 WHERE site_id = SITE"
                                 << int(GateKind::Cooloff);
        QTest::newRow("not in the group")
            << "WITH g AS (INSERT INTO groups (name) VALUES ('crew SITE') RETURNING group_id) INSERT INTO site_groups "
               "SELECT SITE, group_id FROM g"
            << int(GateKind::Groups);
        QTest::newRow("has not agreed")
            << "UPDATE orgs SET consent_required = true WHERE org_id = (SELECT org_id FROM sites WHERE site_id = SITE)"
            << int(GateKind::Consent);
        QTest::newRow("not sure enough") << "UPDATE sites SET min_level = 'secure' WHERE site_id = SITE"
                                         << int(GateKind::Level);
        QTest::newRow("no name") << "UPDATE users SET last_name = '' WHERE uid = 'PERSON'" << int(GateKind::Profile);
    }
    void somebody_who_is_stopped_is_led_to_the_page_of_that_gate() {
        QFETCH(QString, sql);
        QFETCH(int, gate);
        value(m_session->script(filled(sql)));
        const Walk walk = go();
        QCOMPARE(walk.end, Walk::Stopped);
        QCOMPARE(walk.hops.constLast().kind, WalkHop::Gate);
        QVERIFY(walk.hops.constLast().url.contains(QStringLiteral("/account/gate/")));
        QVERIFY(walk.answer.isEmpty());
        QCOMPARE(int(walk.before.firstStop()->gate->kind), gate);
    }

    void a_paused_account_gets_no_further_than_the_sign_in_page() {
        value(m_session->script(filled(QStringLiteral("UPDATE users SET status = 'suspended' WHERE uid = 'PERSON'"))));
        const Walk walk = go();
        QCOMPARE(walk.end, Walk::NotSignedIn);
        QCOMPARE(kindsOf(walk), (QList<int>{WalkHop::Arrival, WalkHop::SignIn}));
    }

    // A real site, on a port of its own: it takes the answer as any browser would bring it.
    void the_site_itself_is_entered_only_where_that_is_asked_for_data() {
        QTest::addColumn<bool>("entered");
        QTest::addColumn<bool>("inside"); // the site's settings say that it stands in our own network
        QTest::newRow("to the answer") << false << true;
        QTest::newRow("on to the site") << true << true;
        QTest::newRow("a site that may not be in our network") << true << false;
    }
    void the_site_itself_is_entered_only_where_that_is_asked_for() {
        QFETCH(bool, entered);
        QFETCH(bool, inside);
        test::HttpReceiver site(test::HttpScript{
            test::HttpScript::Answer, 302, "", {"Location: /wiki/", "Set-Cookie: session=abc; Path=/"}});
        Records records(*m_session, m_vault->sealingKey());
        m_site = records.site([&](SiteProfile &profile) {
            profile.redirectUrl = QString::fromLatin1(site.url());
            profile.internal = inside;
        });
        records.giveKey(m_site);
        const Walk walk = go(entered ? WalkUntil::Site : WalkUntil::Answer);
        QCOMPARE(walk.end, Walk::LetIn);
        QCOMPARE(site.requests(), entered && inside ? 1 : 0);
        QCOMPARE(walk.hops.constLast().kind == WalkHop::AtSite, entered);
        if (!entered)
            return;
        const WalkHop &last = walk.hops.constLast();
        QCOMPARE(last.url, walk.hops.at(walk.hops.size() - 2).location);
        QCOMPARE(last.status, inside ? 302 : 0);
        QCOMPARE(last.trouble.isEmpty(), inside);
        if (!inside)
            return;
        QVERIFY(last.microseconds > 0);
        QCOMPARE(last.location, QStringLiteral("/wiki/"));
        QVERIFY(
            site.last().head.startsWith("GET " + QUrl(last.url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)));
        QVERIFY(!site.last().head.toLower().contains("cookie:")); // nothing of ours goes there
        for (const auto &[name, text] : last.headers)
            QVERIFY2(!text.contains(QStringLiteral("abc")), qPrintable(name));
    }

    void a_site_without_a_key_is_trouble_that_the_hop_shows() {
        m_site = Records(*m_session, m_vault->sealingKey()).site();
        const Walk walk = go();
        QCOMPARE(walk.end, Walk::Trouble);
        QCOMPARE(walk.hops.size(), 1);
        QCOMPARE(walk.hops.constFirst().status, 503);
    }

    void a_server_that_cannot_be_reached_at_its_address_is_said_to_be_so() {
        service::WalkGuide guide = m_guide;
        guide.get = [get = guide.get](const QByteArray &, const QByteArray &cookie) {
            return get("http://localhost:1/", cookie); // nobody listens there
        };
        const Walk walk =
            value(service::walkSignIn(*m_session, m_owner.managePeople(), m_house->means(), guide, m_ada, m_site));
        QCOMPARE(walk.end, Walk::Trouble);
        QCOMPARE(walk.hops.constFirst().status, 0);
        QVERIFY(!walk.hops.constFirst().trouble.isEmpty());
    }

    void no_session_or_device_is_left_and_no_cookie_is_told() {
        const Walk walk = go();
        QCOMPARE(ask("SELECT count(*) FROM known_devices WHERE user_uid = 'PERSON'"), QStringLiteral("0"));
        QCOMPARE(ask("SELECT count(*) FROM sessions WHERE user_uid = 'PERSON'"), QStringLiteral("0"));
        for (const WalkHop &hop : walk.hops) {
            for (const auto &[name, text] : hop.headers)
                QVERIFY2(name.compare(QLatin1StringView("set-cookie"), Qt::CaseInsensitive) != 0 ||
                             text.contains(QStringLiteral("=…")),
                         qPrintable(text));
        }
    }

private:
    Walk go(WalkUntil until = WalkUntil::Answer) {
        return value(
            service::walkSignIn(*m_session, m_owner.managePeople(), m_house->means(), m_guide, m_ada, m_site, until));
    }
    static QList<int> kindsOf(const Walk &walk) {
        QList<int> kinds;
        for (const WalkHop &hop : walk.hops)
            kinds << hop.kind;
        return kinds;
    }
    static QList<int> statusesOf(const Walk &walk) {
        QList<int> statuses;
        for (const WalkHop &hop : walk.hops)
            statuses << hop.status;
        return statuses;
    }
    QString filled(QString sql) const {
        return sql.replace(QStringLiteral("PERSON"), toString(m_ada))
            .replace(QStringLiteral("SITE"), QString::number(m_site.value));
    }
    QString ask(const char *sql) { return tests::ask(*m_session, filled(QString::fromLatin1(sql))); }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<const service::Vault> m_vault;
    std::unique_ptr<tests::FrontHouse> m_house;
    service::WalkGuide m_guide;
    service::OwnerAccess m_owner = service::Access::owner(Actor{QStringLiteral("console:tester"), Source::Console, {}});
    UserId m_ada;
    SiteId m_site;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
