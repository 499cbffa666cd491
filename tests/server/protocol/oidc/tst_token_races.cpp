// Of sixty-four who bring the same code, refresh token, assertion or device code at once, one wins: each with a
// database session of its own, behind the real front.
#include "server/store/openid_devices.h"
#include "tests/server/protocol/oidc/token_house.h"
#include <barrier>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

namespace {

constexpr int kMany = 64;
const QStringList kLasting{QStringLiteral("openid"), QStringLiteral("offline_access")};

} // namespace

class TokenRacesTest : public QObject {
    Q_OBJECT

    TokenHouse m_house{[](auto &, app::Settings &settings) { settings.laneWeb = kMany; }};

    // All connected and ready, then all at once.
    QList<Answer> atOnce(const QByteArray &path,
                         const std::function<QPair<QByteArray, QByteArray>(int)> &headersAndBody) {
        std::vector<Answer> answers(kMany);
        std::barrier start(kMany);
        std::vector<std::thread> threads;
        for (int i = 0; i < kMany; ++i) {
            const auto [headers, body] = headersAndBody(i);
            threads.emplace_back([&, i, headers = headers, body = body] {
                Client asking(m_house.front().port());
                asking.get("/healthz");
                start.arrive_and_wait();
                answers[size_t(i)] = asking.post(path, body, headers + kForm);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        return {answers.begin(), answers.end()};
    }
    static QList<QJsonObject> winners(const QList<Answer> &answers) {
        QList<QJsonObject> won;
        for (const Answer &answer : answers) {
            if (answer.status == 200)
                won << QJsonDocument::fromJson(answer.body).object();
        }
        return won;
    }
    static void othersAreRefused(const QList<Answer> &answers, const char *error) {
        for (const Answer &answer : answers)
            QVERIFY2(answer.status == 200 || answer.body.contains(error), answer.body.constData());
    }

private Q_SLOTS:
    void one_of_many_has_the_code_and_all_of_it_ends() {
        const Server server = m_house.server();
        for (int round = 0; round < 5; ++round) {
            const auto code = m_house.code(server, kLasting);
            const auto answers = atOnce(
                "/oidc/token", [&](int) { return QPair(server.basic(), encoded(TokenHouse::redeeming(code.text))); });
            const auto won = winners(answers);
            QCOMPARE(won.size(), 1);
            othersAreRefused(answers, "invalid_grant");
            QCOMPARE(m_house.endOf(code.grant), QStringLiteral("code_reused"));
            QVERIFY(!m_house.judged(won.first()[QLatin1StringView("access_token")].toString().toLatin1()).has_value());
            QCOMPARE(
                m_house.refresh(server, won.first()[QLatin1StringView("refresh_token")].toString().toLatin1()).status(),
                400);
        }
    }

    void one_of_many_has_the_child_of_a_refresh_token() {
        const Server server = m_house.server();
        for (int round = 0; round < 5; ++round) {
            const auto code = m_house.code(server, kLasting);
            const QByteArray token = m_house.redeem(server, code).bytes("refresh_token");
            const auto answers = atOnce("/oidc/token", [&](int) {
                return QPair(server.basic(), encoded({{"grant_type", "refresh_token"}, {"refresh_token", token}}));
            });
            QVERIFY(winners(answers).size() <= 1);
            othersAreRefused(answers, "invalid_grant");
            QCOMPARE(m_house.endOf(code.grant), QStringLiteral("refresh_reused"));
        }
    }

    void one_of_many_brings_an_assertion() {
        const Server server = m_house.server(ClientProof::PrivateKey, [](auto &p) { p.isService = true; });
        const QByteArray body =
            encoded({{"grant_type", "client_credentials"},
                     {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
                     {"client_assertion", m_house.assertion(server)}});
        const auto answers = atOnce("/oidc/token", [&](int) { return QPair(QByteArray(), body); });
        QCOMPARE(winners(answers).size(), 1);
        othersAreRefused(answers, "invalid_client");
    }

    void one_of_many_has_what_a_device_was_allowed() {
        const Server server = m_house.server(ClientProof::Basic, [](auto &p) { p.mayUseDevices = true; });
        const service::Token device = service::Token::generate();
        const GrantId grant = value(store::inTransaction(m_house.session(), Actor::system(), [&]() -> Result<GrantId> {
            GL_TRY(const GrantId id,
                   store::insertGrant(m_house.session(), TokenHouse::grantOf(server, m_house.freshPerson()),
                                      std::nullopt));
            GL_DO(store::insertDevice(
                m_house.session(),
                {device.stored, QStringLiteral("BCDFGHJK"), server.peer.site, {QStringLiteral("openid")}}));
            GL_DO(store::answerDevice(m_house.session(), QStringLiteral("BCDFGHJK"), id));
            return id;
        }));
        const auto answers = atOnce("/oidc/token", [&](int) {
            return QPair(server.basic(), encoded({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                                                  {"device_code", device.text}}));
        });
        QCOMPARE(winners(answers).size(), 1);
        othersAreRefused(answers, "invalid_grant");
        QCOMPARE(m_house.endOf(grant), QStringLiteral("code_reused"));
    }

    void codes_of_many_do_not_wait_for_each_other() {
        const Server server = m_house.server();
        QList<QByteArray> codes;
        for (int i = 0; i < kMany; ++i)
            codes << m_house.code(server).text;
        const auto answers = atOnce(
            "/oidc/token", [&](int i) { return QPair(server.basic(), encoded(TokenHouse::redeeming(codes[i]))); });
        QCOMPARE(winners(answers).size(), kMany);
    }
};

QTEST_GUILESS_MAIN(TokenRacesTest)
#include "tst_token_races.moc"
