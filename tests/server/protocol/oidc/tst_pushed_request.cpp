// Requests that a site's own server pushes (RFC 9126): who may, what is refused, and that each begins once.
#include "server/service/token.h"
#include "tests/server/protocol/oidc/openid_house.h"
#include <QJsonDocument>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

class PushedRequestTest : public QObject {
    Q_OBJECT

    static inline const QByteArray kForm = "Content-Type: application/x-www-form-urlencoded\r\n";

    std::unique_ptr<OpenIdHouse> m_house;
    std::unique_ptr<Log> m_log;
    Peer m_shop;
    QByteArray m_cookie;
    QHash<QString, QByteArray> m_secrets;

    Peer withSecret(const std::function<void(OpenIdProfile &)> &change = [](auto &) {}) {
        const Peer peer = m_house->peer([&](OpenIdProfile &profile) {
            profile.proof = ClientProof::Basic;
            change(profile);
        });
        const service::Token secret = service::Token::generate();
        value(store::inTransaction(m_house->session(), Actor::system(), [&] {
            return store::insertClientSecret(m_house->session(), peer.site, secret.stored,
                                             QString::fromLatin1(secret.text.left(4)));
        }));
        m_secrets[peer.profile.clientId] = secret.text;
        return peer;
    }
    QByteArray proofOf(const Peer &peer, const QByteArray &secret = {}) const {
        const QByteArray known = secret.isEmpty() ? m_secrets.value(peer.profile.clientId) : secret;
        return kForm + "Authorization: Basic " + (peer.profile.clientId.toUtf8() + ':' + known).toBase64() + "\r\n";
    }
    Answer push(const Peer &peer, const Fields &changes = {}, const QByteArray &headers = {}) {
        return m_house->client().post("/oidc/par", encoded(asks(peer, changes)),
                                      headers.isEmpty() ? proofOf(peer) : headers);
    }
    static QJsonObject json(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    static QByteArray pathFor(const Peer &peer, const QByteArray &uri, const QByteArray &more = {}) {
        return "/oidc/authorize?client_id=" + peer.profile.clientId.toUtf8() +
               "&request_uri=" + uri.toPercentEncoding() + more;
    }
    QByteArray pushed(const Peer &peer, const Fields &changes = {}) {
        return json(push(peer, changes))[QLatin1StringView("request_uri")].toString().toUtf8();
    }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<OpenIdHouse>();
        m_shop = withSecret();
        m_cookie = m_house->signedIn(m_house->freshPerson());
    }
    void init() { Log::clear(); }
    void cleanupTestCase() {
        m_house.reset();
        m_log.reset();
    }

    void a_pushed_request_has_a_name_and_begins_once() {
        const Answer answer = push(m_shop);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
        const QByteArray uri = json(answer)[QLatin1StringView("request_uri")].toString().toUtf8();
        QVERIFY(uri.startsWith("urn:ietf:params:oauth:request_uri:"));
        QCOMPARE(json(answer)[QLatin1StringView("expires_in")].toInt(), 90);

        const Answer first = m_house->client().get(pathFor(m_shop, uri), m_cookie);
        QCOMPARE(first.status, 302);
        QCOMPARE(answerIn(first.location()).value("state"), QByteArray("af0ifjsldkj"));
        QVERIFY(m_house->grantOf(answerIn(first.location()).value("code")));
        const Answer second = m_house->client().get(pathFor(m_shop, uri), m_cookie);
        QCOMPARE(second.status, 400);
        QVERIFY(second.location().isEmpty());
        QVERIFY(Log::has(QStringLiteral("its pushed request is not known")));
        // With an address that is the site's, the site is told.
        const Answer told = m_house->client().get(
            pathFor(m_shop, uri, "&state=s&redirect_uri=" + kBack.toUtf8().toPercentEncoding()), m_cookie);
        QCOMPARE(answerIn(told.location()).value("error"), QByteArray("invalid_request_uri"));
    }

    void of_many_browsers_at_once_one_begins() {
        const QByteArray uri = pushed(m_shop);
        std::atomic<int> codes = 0;
        std::vector<std::thread> browsers;
        for (int i = 0; i < 8; ++i)
            browsers.emplace_back([&] {
                codes += answerIn(m_house->client().get(pathFor(m_shop, uri), m_cookie).location()).contains("code");
            });
        for (auto &browser : browsers)
            browser.join();
        QCOMPARE(codes.load(), 1);
    }

    void what_was_pushed_counts_and_nothing_beside_it() {
        const QByteArray uri = pushed(m_shop, {{"state", "pushed"}, {"scope", "openid"}});
        const Answer answer = m_house->client().get(
            pathFor(m_shop, uri,
                    "&state=other&scope=openid+email&redirect_uri=https%3A%2F%2Fevil.example%2F&response_type=token"),
            m_cookie);
        QVERIFY(answer.location().startsWith("https://wiki.example.org/back?code="));
        QCOMPARE(answerIn(answer.location()).value("state"), QByteArray("pushed"));
        QCOMPARE(m_house->grantOf(answerIn(answer.location()).value("code"))->scopes,
                 QStringList(QStringLiteral("openid")));
    }

    void whoever_has_to_sign_in_first_goes_on_with_it() {
        m_house->person(QStringLiteral("mara"));
        const Peer strict = withSecret([](OpenIdProfile &profile) { profile.needsPushed = true; });
        Guest guest(m_house->front());
        guest.get(pathFor(strict, pushed(strict)));
        guest.follow();
        guest.post("/account/login/", {{"login", "mara"}, {"password", kPassword}, {"next", guest.hidden("next")}});
        guest.follow();
        QVERIFY(QUrlQuery(guest.page().location).hasQueryItem(QStringLiteral("code")));
    }

    void a_site_that_has_to_push_is_refused_without() {
        const Peer strict = withSecret([](OpenIdProfile &profile) { profile.needsPushed = true; });
        const Answer answer = m_house->client().get(authorizePath(strict), m_cookie);
        QCOMPARE(answerIn(answer.location()).value("error"), QByteArray("invalid_request"));
        QVERIFY(Log::has(QStringLiteral("push")));
    }

    void a_name_is_no_way_around_the_endpoint() {
        const QByteArray id = pushed(m_shop).split(':').last();
        QCOMPARE(m_house->client().get("/oidc/authorize/" + id, m_cookie).status, 400);
        QVERIFY(m_house->client().get("/account/gate/?next=" + id, m_cookie).location().isEmpty() ||
                !m_house->client().get("/account/gate/?next=" + id, m_cookie).location().contains(id));
        const Peer other = withSecret();
        QCOMPARE(m_house->client().get(pathFor(other, "urn:ietf:params:oauth:request_uri:" + id), m_cookie).status,
                 400);
        const QByteArray late = pushed(m_shop);
        m_house->sql(
            QStringLiteral("UPDATE gatelodge.waiting_requests SET expires_at = now() WHERE openid_way = 'pushed'"));
        QCOMPARE(m_house->client().get(pathFor(m_shop, late), m_cookie).status, 400);
    }

    void it_lives_for_ninety_seconds() {
        pushed(m_shop);
        QCOMPARE(m_house->ask(QStringLiteral("SELECT extract(epoch FROM expires_at - created_at)::int FROM "
                                             "gatelodge.waiting_requests WHERE openid_way = 'pushed' ORDER BY "
                                             "created_at DESC LIMIT 1")),
                 QStringLiteral("90"));
    }

    void wrong_ones_are_refused_in_json_data() {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QByteArray>("error");
        QTest::addRow("redirect_uri") << Fields{{"redirect_uri", "https://evil.example/"}}
                                      << QByteArray("invalid_request");
        QTest::addRow("response_type") << Fields{{"response_type", "token"}} << QByteArray("unsupported_response_type");
        QTest::addRow("scope") << Fields{{"scope", "email"}} << QByteArray("invalid_scope");
        QTest::addRow("no challenge") << Fields{{"code_challenge", ""}, {"code_challenge_method", ""}}
                                      << QByteArray("invalid_request");
        QTest::addRow("request_uri") << Fields{{"request_uri", "urn:ietf:params:oauth:request_uri:x"}}
                                     << QByteArray("invalid_request");
        QTest::addRow("request") << Fields{{"request", "x"}} << QByteArray("request_not_supported");
    }
    void wrong_ones_are_refused_in_json() {
        QFETCH(Fields, changes);
        QFETCH(QByteArray, error);
        const Answer answer = push(m_shop, changes);
        QCOMPARE(answer.status, 400);
        QCOMPARE(json(answer)[QLatin1StringView("error")].toString().toUtf8(), error);
        QVERIFY(!answer.body.contains("evil"));
        QVERIFY(Log::has(QStringLiteral("(%1): ").arg(m_shop.site.value)));
    }

    // Anybody may push for a client without a secret: one address block of them stops nobody else.
    void one_stranger_does_not_stop_a_public_client() {
        const Peer open = m_house->peer();
        const auto from = [&](const char *address) {
            return push(open, {}, kForm + "X-Forwarded-For: " + address + "\r\n").status;
        };
        QCOMPARE(from("203.0.113.7"), 201);
        m_house->sql(QStringLiteral("UPDATE gatelodge.attempts SET tries = 1200"));
        const Answer waits = push(open, {}, kForm + "X-Forwarded-For: 203.0.113.7\r\n");
        QCOMPARE(waits.status, 429);
        QCOMPARE(json(waits)[QLatin1StringView("error")].toString(), QStringLiteral("temporarily_unavailable"));
        QVERIFY(waits.headers.value("retry-after").toInt() > 0);
        QCOMPARE(from("198.51.100.9"), 201);
        // A site's own server is counted by the site, wherever it stands, and pushes for all its people.
        QCOMPARE(push(m_shop).status, 201);
        m_house->sql(QStringLiteral("UPDATE gatelodge.attempts SET tries = 1200"));
        QCOMPARE(push(m_shop).status, 201);
    }

    void what_strangers_push_is_bounded() {
        const Peer open = m_house->peer(), other = m_house->peer();
        const Answer large = push(open, {{"claims", "{\"userinfo\":{\"" + QByteArray(9000, 'x') + "\":null}}"}}, kForm);
        QCOMPARE(large.status, 400);
        QCOMPARE(json(large)[QLatin1StringView("error")].toString(), QStringLiteral("invalid_request"));
        m_house->sql(
            QStringLiteral("INSERT INTO gatelodge.waiting_requests (request_hash, site_id, openid, openid_way, "
                           "pushed, expires_at) SELECT sha256(n::text::bytea), %1, '{}', 'pushed', true, "
                           "gatelodge.now() + interval '1 h' FROM generate_series(1, 10000) n")
                .arg(open.site.value));
        const Answer full = push(open, {}, kForm);
        QCOMPARE(full.status, 503);
        QCOMPARE(json(full)[QLatin1StringView("error")].toString(), QStringLiteral("temporarily_unavailable"));
        QVERIFY(full.headers.contains("retry-after"));
        QCOMPARE(push(other, {}, kForm).status, 201);
        QCOMPARE(push(m_shop).status, 201);
    }

    void only_the_site_itself_may_push() {
        const Answer wrong = push(m_shop, {}, proofOf(m_shop, service::Token::generate().text));
        QCOMPARE(wrong.status, 401);
        QCOMPARE(json(wrong)[QLatin1StringView("error")].toString(), QStringLiteral("invalid_client"));
        QCOMPARE(push(m_shop, {}, kForm).status, 401);
        QCOMPARE(push(withSecret(), {}, proofOf(m_shop)).status, 400); // another client's name in the form
        QCOMPARE(m_house->client().get("/oidc/par").status, 405);
        // A public client proves itself by its challenge, later.
        QCOMPARE(push(m_house->peer(), {}, kForm).status, 201);
    }
};

QTEST_GUILESS_MAIN(PushedRequestTest)
#include "tst_pushed_request.moc"
