// What strangers can do with a client_id, which everybody may know, and with a link that somebody follows: little of it
// stays anywhere, and the site is answered whatever they spell.
#include "server/store/openid_rejected.h"
#include "tests/server/protocol/oidc/openid_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

class StrangersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenIdHouse> m_house;
    std::unique_ptr<Log> m_log;
    Peer m_wiki;
    QByteArray m_cookie;

    Answer ask(const Peer &peer, const Fields &changes, const QByteArray &cookie) {
        return m_house->client().get(authorizePath(peer, changes), cookie);
    }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<OpenIdHouse>();
        m_wiki = m_house->peer();
        m_cookie = m_house->signedIn(m_house->freshPerson());
    }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    // A link of somebody else's leads there with the reader's own session.
    void what_a_link_makes_up_stands_in_no_ledger() {
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        for (int n = 0; n < 5; ++n) {
            const QByteArray claims = "{\"userinfo\":{\"z" + QByteArray::number(n) + "\":null,\"groups\":null}}";
            QVERIFY(
                answerIn(ask(m_wiki, {{"claims", claims}, {"scope", "openid"}}, cookie).location()).contains("code"));
        }
        QCOMPARE(m_house->ask(QStringLiteral("SELECT string_agg(shared::text, ' ') FROM gatelodge.openid_disclosures "
                                             "WHERE user_uid = '%1'")
                                  .arg(toString(uid))),
                 QStringLiteral("{}"));
    }

    // JSON may spell what a database does not take.
    void whatever_claims_are_called_the_site_is_answered_data() {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("a zero") << QByteArray(R"({"userinfo":{"a\u0000b":null}})");
        QTest::newRow("half a letter") << QByteArray(R"({"userinfo":{"\ud800":null}})");
        QTest::newRow("a zero in a value") << QByteArray(R"({"userinfo":{"name":{"value":"a\u0000b"}}})");
        QTest::newRow("half a letter in a list") << QByteArray(R"({"id_token":{"email":{"values":["\udfff"]}}})");
    }
    void whatever_claims_are_called_the_site_is_answered() {
        QFETCH(QByteArray, claims);
        QVERIFY(answerIn(ask(m_wiki, {{"claims", claims}}, m_cookie).location()).contains("code"));
        // And whoever has to sign in first is led there, with the request kept.
        QCOMPARE(ask(m_wiki, {{"claims", claims}}, {}).status, 303);
    }

    // Whoever knows a client_id can send as many as they like: the site's own near misses stay where they are.
    void a_stranger_leaves_little_in_the_list_of_what_was_refused() {
        const Peer peer = m_house->peer();
        const auto sends = [&](const QByteArray &address, const QByteArray &from) {
            m_house->client().get(authorizePath(peer, {{"redirect_uri", address}}), {},
                                  "X-Forwarded-For: " + from + "\r\n");
        };
        sends("https://wiki.example.org/back/", "192.0.2.10"); // the near miss
        for (int n = 0; n < 40; ++n)
            sends("https://evil.example/" + QByteArray::number(n), "203.0.113.5");
        for (int n = 0; n < 40; ++n)
            sends("https://evil.example/0", "203.0.113.5");
        const auto refused = value(store::listOpenIdRejected(m_house->session(), peer.site));
        QCOMPARE(refused.size(), 6);
        QCOMPARE(refused.last().address, QStringLiteral("https://wiki.example.org/back/"));
        for (const RejectedRequest &one : refused)
            QVERIFY(one.times <= 30);
        sends("https://wiki.example.org/else", "192.0.2.10");
        QCOMPARE(value(store::listOpenIdRejected(m_house->session(), peer.site)).first().address,
                 QStringLiteral("https://wiki.example.org/else"));
    }
};

QTEST_GUILESS_MAIN(StrangersTest)
#include "tst_strangers.moc"
