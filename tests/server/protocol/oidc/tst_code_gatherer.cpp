// Codes that are redeemed together: what they bring is what the lane gives, whoever is refused is refused by the lane,
// and a site's settings and secrets count as they are now.
#include "server/store/openid_clients.h"
#include "tests/server/protocol/oidc/quick_node.h"
#include "tests/server/protocol/oidc/token_house.h"
#include "tests/support/rival.h"
#include <barrier>
#include <future>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

class CodeGathererTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Log> m_log;
    std::unique_ptr<TokenHouse> m_house;
    std::unique_ptr<QuickNode> m_node;
    const QStringList m_lasting{QStringLiteral("openid"), QStringLiteral("offline_access")};

    static Told asked(const QuickNode &node, const QByteArray &body, const QByteArray &headers) {
        Client client = node.client();
        Told told{client.post("/oidc/token", body, headers + kForm), {}};
        told.json = QJsonDocument::fromJson(told.answer.body).object();
        return told;
    }
    Told redeem(const Server &server, const TokenHouse::Code &code, const Fields &changes = {}) const {
        return asked(*m_node, encoded(TokenHouse::redeeming(code.text, changes)), server.basic());
    }
    bool isTogether(const std::function<Told()> &ask, int status = 200) const {
        const quint64 before = m_node->redeemed();
        return ask().status() == status && m_node->redeemed() > before;
    }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<TokenHouse>();
        m_node = std::make_unique<QuickNode>(*m_house);
    }
    void cleanupTestCase() {
        m_node.reset();
        m_house.reset();
        m_log.reset();
    }

    void tokens_say_what_the_lanes_do() {
        const Server server = m_house->server();
        const UserId person = m_house->freshPerson();
        const OpenIdGrant grant = TokenHouse::grantOf(server, person, m_lasting);
        const Told lane = m_house->redeem(server, m_house->code(grant));
        Told told;
        const auto code = m_house->code(grant);
        QVERIFY(isTogether([&] { return told = redeem(server, code); }));
        QCOMPARE(told.json.keys(), lane.json.keys());
        QCOMPARE(told.answer.headers.keys(), lane.answer.headers.keys());
        for (const char *name : {"scope", "token_type", "expires_in"})
            QCOMPARE(told.json[QLatin1StringView(name)], lane.json[QLatin1StringView(name)]);
        for (const char *token : {"access_token", "id_token"}) {
            QJsonObject quick = TokenHouse::claimsOf(told.bytes(token)), slow = TokenHouse::claimsOf(lane.bytes(token));
            for (const char *own : {"iat", "exp", "jti", "at_hash", "auth_time"}) {
                QCOMPARE(quick.contains(QLatin1StringView(own)), slow.contains(QLatin1StringView(own)));
                quick.remove(QLatin1StringView(own));
                slow.remove(QLatin1StringView(own));
            }
            QCOMPARE(quick, slow);
        }
        QVERIFY(m_house->judged(told.bytes("access_token")).has_value());
        QCOMPARE(m_house->refresh(server, told.bytes("refresh_token")).status(), 200);
    }

    void public_clients_and_secrets_in_forms_are_together_too() {
        for (const ClientProof proof : {ClientProof::None, ClientProof::Post}) {
            const Server server = m_house->server(proof);
            Fields fields = TokenHouse::redeeming(m_house->code(server).text, {{"client_id", server.id()}});
            if (proof == ClientProof::Post)
                fields.insert("client_secret", server.secret);
            QVERIFY(isTogether([&] { return asked(*m_node, encoded(fields), {}); }));
        }
    }

    void whoever_is_refused_takes_the_lane_data() {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QString>("before"); // SQL, with %1 for the grant
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("another address") << Fields{{"redirect_uri", "https://wiki.example.org/other"}} << QString()
                                         << QByteArray("invalid_grant");
        QTest::newRow("no verifier") << Fields{{"code_verifier", ""}} << QString() << QByteArray("invalid_grant");
        QTest::newRow("another verifier") << Fields{{"code_verifier", QByteArray(43, 'x')}} << QString()
                                          << QByteArray("invalid_grant");
        QTest::newRow("a malformed verifier") << Fields{{"code_verifier", "short"}} << QString()
                                              << QByteArray("invalid_grant");
        QTest::newRow("another code") << Fields{{"code", QByteArray(43, 'x')}} << QString()
                                      << QByteArray("invalid_grant");
        const auto after = [](const char *name, const char *set) {
            QTest::newRow(name) << Fields()
                                << QStringLiteral("UPDATE gatelodge.openid_grants SET %1 WHERE grant_id = %2")
                                       .arg(QLatin1StringView(set), QStringLiteral("%1"))
                                << QByteArray("invalid_grant");
        };
        after("expired", "code_ends_at = made_at");
        after("ended", "ended_at = now(), ended_why = 'revoked'");
        after("another site's",
              "site_id = (SELECT max(site_id) FROM gatelodge.sites WHERE site_id <> openid_grants.site_id)");
        QTest::newRow("a closed gate") << Fields()
                                       << QStringLiteral(
                                              "UPDATE gatelodge.users SET first_name = '' WHERE uid = (SELECT "
                                              "user_uid FROM gatelodge.openid_grants WHERE grant_id = %1)")
                                       << QByteArray("invalid_grant");
        QTest::newRow("the wrong secret")
            << Fields()
            << QStringLiteral("UPDATE gatelodge.openid_secrets SET ends_at = now() WHERE site_id = "
                              "(SELECT site_id FROM gatelodge.openid_grants WHERE grant_id = %1)")
            << QByteArray("invalid_client");
    }
    void whoever_is_refused_takes_the_lane() {
        QFETCH(const Fields, changes);
        QFETCH(const QString, before);
        const Server server = m_house->server();
        const auto code = m_house->code(server);
        if (!before.isEmpty())
            m_house->sql(before.arg(code.grant.value));
        const quint64 redeemed = m_node->redeemed();
        const Told told = redeem(server, code, changes);
        QTEST(told.error(), "error");
        QCOMPARE(m_node->redeemed(), redeemed);
    }

    void a_second_time_ends_all_of_it() {
        const Server server = m_house->server();
        const auto code = m_house->code(server);
        QVERIFY(isTogether([&] { return redeem(server, code); }));
        QCOMPARE(redeem(server, code).error(), QByteArray("invalid_grant"));
        QCOMPARE(m_house->endOf(code.grant), QStringLiteral("code_reused"));
    }

    // The database is cut off between the code's use and the facts that its tokens tell: at once with others, and
    // alone.
    void a_database_that_goes_away_in_the_middle_takes_no_code_with_it_data() {
        QTest::addColumn<bool>("together");
        QTest::newRow("together") << true;
        QTest::newRow("by the lane") << false;
    }
    void a_database_that_goes_away_in_the_middle_takes_no_code_with_it() {
        QFETCH(bool, together);
        const Server server = m_house->server();
        const auto code = m_house->code(server, m_lasting);
        const QuickNode alone(*m_house, QuickNode::ByLane);
        const auto ask = [&] {
            return asked(together ? *m_node : alone, encoded(TokenHouse::redeeming(code.text)), server.basic());
        };
        // When a person was changed last is asked of the book, and nothing before it is.
        gatelodge::tests::Rival keeper(m_house->database().connection());
        value(keeper.script(QStringLiteral("BEGIN; LOCK TABLE gatelodge.audit IN ACCESS EXCLUSIVE MODE")));
        auto first = std::async(std::launch::async, ask);
        gatelodge::tests::waitUntilBlocked(m_house->session());
        m_house->sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND relation = "
                                    "'gatelodge.audit'::regclass"));
        value(keeper.script(QStringLiteral("ROLLBACK")));
        Told told = first.get();
        if (told.status() != 200)
            told = ask();
        QCOMPARE(told.status(), 200);
        QVERIFY(m_house->holds(code.grant));
        QCOMPARE(m_house->refresh(server, told.bytes("refresh_token")).status(), 200);
    }

    void settings_count_as_they_are_now() {
        const Server server = m_house->server();
        QCOMPARE(redeem(server, m_house->code(server)).json[QLatin1StringView("expires_in")].toInt(), 600);
        m_house->sql(QStringLiteral("UPDATE gatelodge.openid_clients SET access_minutes = 7 WHERE site_id = %1")
                         .arg(server.peer.site.value));
        QCOMPARE(redeem(server, m_house->code(server)).json[QLatin1StringView("expires_in")].toInt(), 420);
    }

    void too_many_wrong_tries_shut_out_the_right_secret_too() {
        const Server server = m_house->server();
        asked(*m_node, encoded(TokenHouse::redeeming(QByteArray(43, 'x'))),
              "Authorization: Basic " + (server.id() + ':' + QByteArray(43, 'x')).toBase64() + "\r\n");
        m_house->sql(
            QStringLiteral("UPDATE gatelodge.attempts SET tries = %1").arg(m_house->means().limits.perAddress));
        const int status = redeem(server, m_house->code(server)).status();
        m_house->sql(QStringLiteral("DELETE FROM gatelodge.attempts"));
        QCOMPARE(status, 429);
        QVERIFY(isTogether([&] { return redeem(server, m_house->code(server)); }));
    }

    // Of sixteen codes four servers each bring every one, all at once.
    void of_many_who_bring_many_one_has_each() {
        const Server server = m_house->server();
        QList<TokenHouse::Code> codes;
        for (int i = 0; i < 16; ++i)
            codes << m_house->code(server, m_lasting);
        std::atomic<int> won = 0;
        std::barrier start(64);
        std::vector<std::thread> threads;
        for (int i = 0; i < 64; ++i)
            threads.emplace_back([&, i] {
                Client client = m_node->client();
                client.get("/oidc/jwks.json");
                start.arrive_and_wait();
                const QByteArray body = encoded(TokenHouse::redeeming(codes[i % 16].text));
                won += client.post("/oidc/token", body, server.basic() + kForm).status == 200;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(int(won), 16);
        for (const auto &code : std::as_const(codes))
            QCOMPARE(m_house->endOf(code.grant), QStringLiteral("code_reused"));
    }
};

QTEST_GUILESS_MAIN(CodeGathererTest)
#include "tst_code_gatherer.moc"
