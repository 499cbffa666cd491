// What a site's server asks for: search, keys, subscription (PG-06 to PG-08).
#include "server/protocol/community/search_answer.h"
#include "server/service/consent.h"
#include "server/service/site_signature.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/users.h"
#include "tests/server/protocol/community/node.h"
#include "tests/server/protocol/community/python_peer.h"
#include <QJsonArray>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::community;
using namespace gatelodge::community::tests;

class DirectoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<const service::Vault> m_vault;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Node> m_node;
    PythonPeer m_peer;
    SiteId m_site;
    std::optional<SiteKey> m_key;
    int m_number = 0;

    QJsonArray opened(const SiteKey &key, const QByteArray &body) {
        const auto answer =
            m_peer.ask(QStringLiteral("open_parts"), key, {{QStringLiteral("text"), QString::fromLatin1(body)}});
        return answer.value(QStringLiteral("json")).toArray();
    }
    QStringList names(const QByteArray &body) {
        QStringList names;
        for (const QJsonValue &person : opened(*m_key, body))
            names << person[QStringLiteral("u")].toString();
        names.sort();
        return names;
    }
    QByteArray searchPath(const QByteArray &query) const { return hopPath(m_site, "search/" + query); }
    static QByteArray signature(const SiteKey &key, const QByteArray &message) {
        return "X-pgauth-sig: " + service::signatureOf(key.bytes(), message) + "\r\n";
    }
    UserId person(const QString &username, const QString &first, const QString &last) {
        return aUser(*m_session)
            .called(username)
            .named(first, last)
            .withEmail(username + QStringLiteral("@mail.example"))
            .withPassword("none")
            .make();
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_peer.start(), QString());
        m_database = std::make_unique<TestDatabase>();
        m_session = m_database->session();
        m_vault = std::make_shared<const service::Vault>(service::Vault::generate());
        m_records = std::make_unique<Records>(*m_session, m_vault->sealingKey());
        m_node = std::make_unique<Node>(m_database->connection(), m_vault,
                                        SearchLimits{std::chrono::seconds(3600), 100'000});
        m_site = m_records->site();
        m_key = m_records->giveKey(m_site);
        person(QStringLiteral("grace"), QStringLiteral("Grace"), QStringLiteral("Hopper"));
        person(QStringLiteral("hop"), QStringLiteral("Hopalong"), QStringLiteral("Cassidy"));
        person(QStringLiteral("percent"), QStringLiteral("100%_\\a"), QStringLiteral("Sure"));
        person(QStringLiteral("plain"), QStringLiteral("100xyza"), QStringLiteral("Unsure"));
        person(QStringLiteral("zoe"), QStringLiteral("Zoë"), QStringLiteral("O'Hara & sons="));
        aUser(*m_session)
            .called(QStringLiteral("gone"))
            .named(QStringLiteral("Grace"), QStringLiteral("Gone"))
            .suspended()
            .make();
        const UserId two = person(QStringLiteral("two"), QStringLiteral("Two"), QStringLiteral("Addresses"));
        value(store::insertEmail(*m_session, two, QStringLiteral("second@mail.example"), false, true));
        value(store::insertEmail(*m_session, two, QStringLiteral("claim@mail.example"), false, false));
    }
    void cleanupTestCase() { m_node.reset(); }

    void a_search_finds_whom_it_should_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *query, int status, const QStringList &expected = {}) {
            QTest::addRow("%s", query) << QByteArray(query) << status << expected;
        };
        row("", 404);
        row("?x=grace", 404);
        row("?s=", 404);
        row("?s=&e=grace", 200, {QStringLiteral("grace")});
        row("?s=gr", 400);
        row("?e=gr", 400);
        row("?n=%C3%AB%C3%AB", 400); // two characters, four bytes
        row("?s=a&s=b", 400);
        row("?s=%ff%ff%ff", 400);
        row("?s=GRACE", 200, {QStringLiteral("grace")});
        row("?s=hop", 200, {QStringLiteral("grace"), QStringLiteral("hop")});
        row("?n=cass", 200, {QStringLiteral("hop")});
        row("?s=Grace+Hopper", 200); // each name by itself
        row("?n=mail.example", 200);
        row("?e=two@mail", 200, {QStringLiteral("two")});
        row("?s=second@", 200); // not the primary one
        row("?e=hopper", 200);
        row("?u=hop", 200, {QStringLiteral("hop")});
        row("?u=ho", 200);
        row("?u=gone", 200);
        row("?s=cassidy&e=grace&n=zoe&u=two", 200, {QStringLiteral("hop")});
        row("?e=grace&n=zoe&u=two", 200, {QStringLiteral("grace")});
        row("?u=two&n=cassidy", 200, {QStringLiteral("hop")});
        row("?s=100%25", 200, {QStringLiteral("percent")});
        row("?s=%25_%5Ca", 200, {QStringLiteral("percent")});
        row("?s=%25%25%25", 200);
        row("?s=___", 200);
        row("?s=o%27hara", 200, {QStringLiteral("zoe")});
        row("?s=x%27+OR+1%3D1+--", 200);
        row("?n=Zo%C3%AB", 200, {QStringLiteral("zoe")});
    }
    void a_search_finds_whom_it_should() {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(QStringList, expected);
        const Answer answer = m_node->client().get(searchPath(query));
        QCOMPARE(answer.status, status);
        if (status == 200)
            QCOMPARE(names(answer.body), expected);
    }

    void an_answer_tells_what_it_should_in_every_version_data() {
        QTest::addColumn<int>("version");
        for (const int version : {2, 3, 4})
            QTest::addRow("v%d", version) << version;
    }
    void an_answer_tells_what_it_should_in_every_version() {
        QFETCH(int, version);
        const SiteId site = m_records->site([&](SiteProfile &profile) { profile.version = CryptoVersion(version); });
        const SiteKey key = m_records->giveKey(site, FormatVersion(version));
        const Answer answer = m_node->client().get(hopPath(site, "search/?u=two"));
        QCOMPARE(answer.status, 200);
        const QJsonObject expected{{QStringLiteral("u"), QStringLiteral("two")},
                                   {QStringLiteral("f"), QStringLiteral("Two")},
                                   {QStringLiteral("l"), QStringLiteral("Addresses")},
                                   {QStringLiteral("e"), QStringLiteral("two@mail.example")},
                                   {QStringLiteral("se"), QJsonArray{QStringLiteral("second@mail.example")}}};
        QCOMPARE(opened(key, answer.body), QJsonArray{expected});
    }

    void no_answer_holds_more_than_a_hundred() {
        m_records->sql(QStringLiteral("INSERT INTO gatelodge.users (username, first_name, last_name) "
                                      "SELECT 'many' || i, 'Many', 'People' FROM generate_series(1, 150) i"));
        QCOMPARE(names(m_node->client().get(searchPath("?s=people")).body).size(), 100);
    }

    void who_did_not_consent_is_not_told_of() {
        const SiteId site = gatelodge::tests::aSite(*m_session).requiringConsent().make();
        const SiteKey key = m_records->giveKey(site);
        const UserId uid = person(QStringLiteral("shy"), QStringLiteral("Shy"), QStringLiteral("Person"));
        value(store::insertSshKey(*m_session, uid, QStringLiteral("ssh-ed25519 AAAA shy")));
        const OrgId org = value(store::findSite(*m_session, site)).profile.org;
        const auto told = [&](const QByteArray &path) { return opened(key, m_node->client().get(path).body).size(); };
        for (const QByteArray &path :
             {hopPath(site, "search/?u=shy"), hopPath(site, "search/?s=shy"), hopPath(site, "search/?n=shy"),
              hopPath(site, "search/?e=shy"), hopPath(site, "getkeys/")}) {
            QCOMPARE(told(path), 0);
            value(service::giveConsent(*m_session, uid, org, {}));
            QCOMPARE(told(path), 1);
            value(service::withdrawConsent(*m_session, uid, org, {}));
            QCOMPARE(told(path), 0);
        }
    }

    void a_name_that_was_told_stays_with_its_owner() {
        const UserId uid = person(QStringLiteral("renamed"), QStringLiteral("Re"), QStringLiteral("Named"));
        QVERIFY(!value(store::findUser(*m_session, uid)).usernameFixed);
        QCOMPARE(m_node->client().get(searchPath("?u=renamed")).status, 200);
        QVERIFY(value(store::findUser(*m_session, uid)).usernameFixed);
    }

    void keys_come_with_their_owner_data() {
        QTest::addColumn<QByteArray>("since");
        QTest::addColumn<int>("status");
        QTest::addRow("all") << QByteArray() << 200;
        QTest::addRow("long ago") << QByteArray("1/") << 200;
        QTest::addRow("in a year") << QByteArray::number(QDateTime::currentSecsSinceEpoch() + 31'536'000) + '/' << 204;
        for (const char *bad : {"-1/", "abc/", "1.5/", "253402300800/", "99999999999999999999/", "%31/", "1e3/"})
            QTest::addRow("%s", bad) << QByteArray(bad) << 400;
    }
    void keys_come_with_their_owner() {
        QFETCH(QByteArray, since);
        QFETCH(int, status); // 204 stands for an empty list
        static const UserId uid = [this] {
            const UserId fresh = person(QStringLiteral("keyed"), QStringLiteral("Key"), QStringLiteral("Holder"));
            value(store::insertSshKey(*m_session, fresh, QStringLiteral("ssh-ed25519 AAAA one")));
            value(store::insertSshKey(*m_session, fresh, QStringLiteral("ssh-ed25519 BBBB two")));
            return fresh;
        }();
        const Answer answer = m_node->client().get(hopPath(m_site, "getkeys/" + since));
        QCOMPARE(answer.status, status == 204 ? 200 : status);
        if (status == 400)
            return;
        bool found = false;
        for (const QJsonValue &one : opened(*m_key, answer.body))
            found = found || (one[QStringLiteral("u")] == QStringLiteral("keyed") &&
                              one[QStringLiteral("s")] == QStringLiteral("ssh-ed25519 AAAA one\nssh-ed25519 BBBB two"));
        QCOMPARE(found, status == 200);
        QVERIFY(value(store::findUser(*m_session, uid)).usernameFixed);
    }

    void a_site_may_demand_signed_searches_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addRow("search") << QByteArray("search/?s=grace%20");
        QTest::addRow("getkeys") << QByteArray("getkeys/");
        QTest::addRow("getkeys since") << QByteArray("getkeys/1/");
    }
    void a_site_may_demand_signed_searches() {
        QFETCH(QByteArray, path);
        const SiteId site = m_records->site([](SiteProfile &profile) { profile.signedSearch = true; });
        const SiteKey old = m_records->giveKey(site);
        const SiteKey fresh = m_records->giveKey(site); // a rotation waits: both count
        const QByteArray target = hopPath(site, path);
        Client client = m_node->client();
        QCOMPARE(client.get(target).status, 401);
        QCOMPARE(client.get(target, {}, "X-pgauth-sig: nonsense\r\n").status, 401);
        QCOMPARE(client.get(target, {}, signature(*m_key, target)).status, 401);
        QCOMPARE(client.get(target, {}, signature(fresh, target + "x")).status, 401);
        QCOMPARE(client.get(target, {}, signature(fresh, target)).status, 200);
        QCOMPARE(client.get(target, {}, signature(old, target)).status, 200);
        value(store::confirmSiteKey(*m_session, site));
        QCOMPARE(client.get(target, {}, signature(old, target)).status, 401);
    }

    void who_asks_too_often_has_to_wait() {
        Node strict(m_database->connection(), m_vault, SearchLimits{std::chrono::seconds(3600), 2});
        const SiteId site = m_records->site();
        m_records->giveKey(site);
        Client client = strict.client();
        QCOMPARE(client.get(hopPath(site, "search/?u=hop")).status, 200);
        QCOMPARE(client.get(hopPath(site, "getkeys/")).status, 200);
        const Answer answer = client.get(hopPath(site, "search/?u=hop"));
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        const SiteId other = m_records->site();
        m_records->giveKey(other);
        QCOMPARE(client.get(hopPath(other, "search/?u=hop")).status, 200);
    }

    void a_subscription_is_checked_and_noted_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header"); // "" signs; otherwise as it stands
        QTest::addColumn<int>("status");
        const QByteArray good = "{\"u\":\"hop\"}";
        QTest::addRow("good") << good << QByteArray() << 201;
        QTest::addRow("again") << good << QByteArray() << 201;
        QTest::addRow("no signature") << good << QByteArray("X-other: 1\r\n") << 400;
        QTest::addRow("malformed signature") << good << QByteArray("X-pgauth-sig: !!\r\n") << 400;
        QTest::addRow("wrong signature") << good << signature(SiteKey::generate(FormatVersion::AesSiv), good) << 401;
        QTest::addRow("no JSON") << QByteArray("u=hop") << QByteArray() << 400;
        QTest::addRow("no u") << QByteArray("{\"x\":1}") << QByteArray() << 400;
        QTest::addRow("no text") << QByteArray("{\"u\":7}") << QByteArray() << 400;
        QTest::addRow("empty") << QByteArray("{\"u\":\"\"}") << QByteArray() << 400;
        QTest::addRow("nobody") << QByteArray("{\"u\":\"nobody\"}") << QByteArray() << 404;
        QTest::addRow("too large") << QByteArray(5000, ' ') << QByteArray() << 413;
    }
    void a_subscription_is_checked_and_noted() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        const QByteArray type = "Content-Type: text/anything\r\n";
        const Answer answer = m_node->client().post(hopPath(m_site, "subscribe/"), body,
                                                    type + (header.isEmpty() ? signature(*m_key, body) : header));
        QCOMPARE(answer.status, status);
        if (status == 201) {
            const UserId uid = value(store::findUserByUsername(*m_session, QStringLiteral("hop")));
            QVERIFY(value(store::hasVisited(*m_session, uid, m_site)));
            m_records->sql(
                QStringLiteral("DO $$ BEGIN IF NOT EXISTS (SELECT FROM gatelodge.site_queue WHERE site_id = %1 "
                               "AND user_uid = '%2') THEN RAISE EXCEPTION 'nothing is queued'; END IF; END $$")
                    .arg(m_site.value)
                    .arg(toString(uid)));
        }
        QCOMPARE(m_node->client().get(hopPath(m_site, "subscribe/")).status, 405);
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
