// Devices without a browser (RFC 8628): what they ask, how they wait, and the page where their person answers.
#include "server/service/device_requests.h"
#include "tests/server/protocol/oidc/token_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;
using gatelodge::tests::value;

namespace {

const QByteArray kDeviceGrant = "urn:ietf:params:oauth:grant-type:device_code";

}

class DevicesTest : public QObject {
    Q_OBJECT

    TokenHouse m_house;
    std::unique_ptr<Log> m_log;
    int m_people = 0;

    Server television(
        const std::function<void(OpenIdProfile &)> &change = [](auto &) {}, std::optional<SiteId> site = {}) {
        return m_house.server(
            ClientProof::None,
            [&](OpenIdProfile &profile) {
                profile.mayUseDevices = true;
                change(profile);
            },
            site);
    }
    Told asks(const Server &server, const QByteArray &scope = "openid profile") {
        return m_house.ask("/oidc/device_authorization", server, {{"scope", scope}});
    }
    Told polls(const Server &server, const Told &asked) {
        return m_house.token(server, {{"grant_type", kDeviceGrant}, {"device_code", asked.bytes("device_code")}});
    }
    // The next poll does not come too soon.
    void letTimePass(const Told &asked) {
        m_house.sql(QStringLiteral("UPDATE gatelodge.openid_devices SET polled_at = polled_at - interval '1 h' WHERE "
                                   "device_hash = '\\x%1'")
                        .arg(QString::fromLatin1(service::sha256(asked.bytes("device_code")).toHex())));
    }
    void refused(const Told &told, const char *error) {
        QCOMPARE(told.error(), QByteArray(error));
        QCOMPARE(told.status(), 400);
    }
    UserId someone(QByteArray &name) {
        name = "viewer" + QByteArray::number(++m_people);
        return m_house.person(QString::fromLatin1(name));
    }
    // Somebody signed in, before the question.
    std::unique_ptr<Guest> before(const Told &asked, UserId *who = nullptr) {
        QByteArray name;
        const UserId person = someone(name);
        if (who)
            *who = person;
        auto guest = std::make_unique<Guest>(m_house.front(), "192.0.2." + QByteArray::number(m_people));
        guest->signIn(name, kPassword);
        guest->get("/device");
        guest->post("/device", {{"user_code", asked.bytes("user_code")}, {"next", guest->hidden("next")}});
        guest->follow();
        return guest;
    }
    void answers(Guest &guest, const QByteArray &answer) {
        guest.post("/device/answer", {{"answer", answer}, {"next", guest.hidden("next")}});
        guest.follow();
    }

private Q_SLOTS:
    void initTestCase() { m_log = std::make_unique<Log>(); }
    void cleanupTestCase() { m_log.reset(); }

    void a_device_gets_its_codes() {
        const Told told = asks(television());
        QCOMPARE(told.status(), 200);
        QCOMPARE(told.answer.headers.value("cache-control"), "no-store");
        static const QRegularExpression code(QStringLiteral("^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$"));
        QVERIFY(code.match(told["user_code"]).hasMatch());
        QCOMPARE(told.bytes("device_code").size(), 43);
        QCOMPARE(told["verification_uri"], QStringLiteral("http://localhost/device"));
        QCOMPARE(told["verification_uri_complete"],
                 QStringLiteral("http://localhost/device?user_code=") + told["user_code"]);
        QCOMPARE(told.json[QLatin1StringView("expires_in")].toInt(), 600);
        QCOMPARE(told.json[QLatin1StringView("interval")].toInt(), 5);
    }

    void only_clients_that_may_bring_devices() {
        const Server server = m_house.server(ClientProof::None);
        refused(asks(server), "unauthorized_client");
        refused(m_house.token(server, {{"grant_type", kDeviceGrant}, {"device_code", QByteArray(43, 'A')}}),
                "unauthorized_client");
    }

    void scopes_that_are_not_the_sites_are_left_out() {
        const Server server = television();
        const Told asked = asks(server, "openid groups admin profile");
        auto guest = before(asked);
        answers(*guest, "yes");
        QCOMPARE(polls(server, asked)["scope"], QStringLiteral("openid profile"));
    }

    // RFC 8628 §3.2, RFC 6749 §5.2: rather than let in for something else.
    void a_scope_of_which_nothing_is_left_is_invalid_data() {
        QTest::addColumn<QByteArray>("scope");
        QTest::newRow("that nobody knows") << QByteArray("nonsense");
        QTest::newRow("that it may not ask for") << QByteArray("groups admin");
        QTest::newRow("that is malformed") << QByteArray("openid \"profile\"");
    }
    void a_scope_of_which_nothing_is_left_is_invalid() {
        QFETCH(QByteArray, scope);
        Log::clear();
        const Server server = television();
        refused(asks(server, scope), "invalid_scope");
        QVERIFY(Log::has(QStringLiteral("(%1): ").arg(server.peer.site.value)));
        QCOMPARE(asks(server, {}).status(), 200); // without any it is openid's
    }

    void it_is_let_in() {
        const Server server = television();
        const Told asked = asks(server);
        refused(polls(server, asked), "authorization_pending");
        UserId person;
        auto guest = before(asked, &person);
        QVERIFY(guest->shows(asked.bytes("user_code").constData()));
        QCOMPARE(guest->heading(), QStringLiteral("Let a device use Members’ wiki?"));
        letTimePass(asked);
        refused(polls(server, asked), "authorization_pending"); // looking at it answers nothing
        answers(*guest, "yes");
        QCOMPARE(guest->heading(), QStringLiteral("The device is let in"));
        const Told had = polls(server, asked);
        QCOMPARE(had.status(), 200);
        const auto judged = value(m_house.judged(had.bytes("access_token")));
        QVERIFY(judged.grant->user == person);
        QCOMPARE(judged.grant->method, QStringLiteral("password"));
        QVERIFY(!had.json.contains(QStringLiteral("refresh_token")));
        QVERIFY(!had.bytes("id_token").isEmpty());
        QVERIFY(value(store::hasVisited(m_house.session(), person, server.peer.site)));
        // Once; and who brings it again ends what came of it.
        refused(polls(server, asked), "invalid_grant");
        QVERIFY(!m_house.judged(had.bytes("access_token")).has_value());
    }

    void it_ends_with_the_session_of_its_person() {
        const Server server = television();
        const Told asked = asks(server);
        auto guest = before(asked);
        answers(*guest, "yes");
        const Told had = polls(server, asked);
        QVERIFY(m_house.judged(had.bytes("access_token")).has_value());
        guest->get("/account/");
        guest->post("/account/logout/", {});
        QVERIFY(!m_house.judged(had.bytes("access_token")).has_value());
    }

    void with_lasting_access_it_stays() {
        const Server server = television();
        const Told asked = asks(server, "openid offline_access");
        auto guest = before(asked);
        QVERIFY(guest->shows("stays signed in there after you have signed out here"));
        answers(*guest, "yes");
        const Told had = polls(server, asked);
        guest->get("/account/");
        guest->post("/account/logout/", {});
        QCOMPARE(m_house.refresh(server, had.bytes("refresh_token")).status(), 200);
    }

    void it_is_not_let_in() {
        const Server server = television();
        const Told asked = asks(server);
        auto guest = before(asked);
        answers(*guest, "no");
        QCOMPARE(guest->heading(), QStringLiteral("The device is not let in"));
        refused(polls(server, asked), "access_denied");
    }

    void who_polls_too_often_waits_longer() {
        const Server server = television();
        const Told asked = asks(server);
        refused(polls(server, asked), "authorization_pending");
        refused(polls(server, asked), "slow_down");
        refused(polls(server, asked), "slow_down");
        m_house.sql(QStringLiteral("UPDATE gatelodge.openid_devices SET polled_at = polled_at - interval '12 s'"));
        refused(polls(server, asked), "slow_down"); // 15 seconds by now
        letTimePass(asked);
        refused(polls(server, asked), "authorization_pending");
    }

    void what_is_wrong_with_a_device_code() {
        const Server server = television(), other = television();
        const Told asked = asks(server);
        refused(polls(other, asked), "invalid_grant");
        refused(m_house.token(server, {{"grant_type", kDeviceGrant}}), "invalid_request");
        refused(m_house.token(server, {{"grant_type", kDeviceGrant}, {"device_code", QByteArray(43, 'A')}}),
                "invalid_grant");
        refused(m_house.token(server, {{"grant_type", kDeviceGrant}, {"device_code", asked.bytes("user_code")}}),
                "invalid_grant");
        m_house.sql(QStringLiteral("UPDATE gatelodge.openid_devices SET ends_at = gatelodge.now()"));
        refused(polls(server, asked), "expired_token");
    }

    void a_code_that_has_expired_opens_nothing() {
        const Told asked = asks(television());
        m_house.sql(QStringLiteral("UPDATE gatelodge.openid_devices SET ends_at = gatelodge.now()"));
        auto guest = before(asked);
        QCOMPARE(guest->page().status, 422);
        QVERIFY(guest->shows("No device waits under this code"));
    }

    void an_answer_that_comes_too_late_lets_nobody_in() {
        const Server server = television();
        const Told asked = asks(server);
        auto guest = before(asked);
        m_house.sql(QStringLiteral("UPDATE gatelodge.openid_devices SET ends_at = gatelodge.now()"));
        answers(*guest, "yes");
        QVERIFY(guest->shows("No device waits under this code"));
        refused(polls(server, asked), "expired_token");
    }

    void who_is_not_signed_in_signs_in_first_and_keeps_the_code() {
        const Told asked = asks(television());
        QByteArray name;
        someone(name);
        Guest guest(m_house.front(), "198.51.100.1");
        guest.get("/device?user_code=" + asked.bytes("user_code"));
        guest.follow();
        QVERIFY(guest.shows("name=\"password\""));
        guest.post("/account/login/", {{"login", name}, {"password", kPassword}, {"next", guest.hidden("next")}});
        guest.follow();
        QCOMPARE(guest.heading(), QStringLiteral("Let a device in"));
        QVERIFY(guest.shows(("value=\"" + asked.bytes("user_code") + '"').constData()));
    }

    void a_link_alone_lets_nobody_in() {
        const Server server = television();
        const Told asked = asks(server);
        QByteArray name;
        someone(name);
        Guest guest(m_house.front(), "198.51.100.2");
        guest.signIn(name, kPassword);
        guest.get("/device?user_code=" + asked.bytes("user_code") + "&answer=yes");
        QCOMPARE(guest.page().status, 200);
        QCOMPARE(guest.heading(), QStringLiteral("Let a device in"));
        guest.get("/device/answer?answer=yes");
        QCOMPARE(guest.page().status, 405);
        refused(polls(server, asked), "authorization_pending");
    }

    void a_closed_gate_is_met_before_the_question() {
        const Server server = television([](auto &) {}, aSite(m_house.session()).requiringConsent().make());
        const Told asked = asks(server);
        auto guest = before(asked);
        QCOMPARE(guest->page().status, 403);
        QVERIFY(guest->shows("/account/consent/"));
        const QByteArray version = guest->hidden("version"), next = guest->hidden("next");
        guest->post("/account/consent/", {{"answer", "yes"}, {"version", version}, {"next", next}});
        guest->follow();
        QVERIFY(guest->heading().startsWith(QLatin1StringView("Let a device use")));
        answers(*guest, "yes");
        QCOMPARE(polls(server, asked).status(), 200);
    }

    void who_does_not_share_lets_no_device_in() {
        const Server server = television([](auto &) {}, aSite(m_house.session()).requiringConsent().make());
        const Told asked = asks(server);
        auto guest = before(asked);
        const QByteArray version = guest->hidden("version"), next = guest->hidden("next");
        guest->post("/account/consent/", {{"answer", "no"}, {"version", version}, {"next", next}});
        guest->follow();
        QCOMPARE(guest->heading(), QStringLiteral("The device is not let in"));
        refused(polls(server, asked), "access_denied");
    }

    void a_gate_that_closes_afterwards_keeps_the_device_out() {
        const Server server = television();
        const Told asked = asks(server);
        auto guest = before(asked);
        answers(*guest, "yes");
        m_house.sql(
            QStringLiteral("WITH g AS (INSERT INTO gatelodge.groups (name) VALUES ('few') RETURNING group_id) INSERT "
                           "INTO gatelodge.site_groups (site_id, group_id) SELECT %1, group_id FROM g")
                .arg(server.peer.site.value));
        refused(polls(server, asked), "access_denied");
    }

    void codes_are_typed_as_people_type_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::addRow("as shown") << QStringLiteral("BCDF-GHJK") << true;
        QTest::addRow("small") << QStringLiteral("bcdf-ghjk") << true;
        QTest::addRow("in one") << QStringLiteral("bcdfghjk") << true;
        QTest::addRow("blanks") << QStringLiteral("  BC DF GH JK ") << true;
        QTest::addRow("a dash") << QStringLiteral("BCDF–GHJK") << true;
        QTest::addRow("a vowel") << QStringLiteral("BCDFGHJA") << false;
        QTest::addRow("seven") << QStringLiteral("BCDFGHJ") << false;
        QTest::addRow("nine") << QStringLiteral("BCDFGHJKL") << false;
        QTest::addRow("a digit") << QStringLiteral("BCDFGHJ1") << false;
        QTest::addRow("another script") << QStringLiteral("ВCDFGHJK") << false;
        QTest::addRow("nothing") << QString() << false;
    }
    void codes_are_typed_as_people_type() {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        const auto code = service::typedUserCode(typed);
        QCOMPARE(code.has_value(), good);
        if (good)
            QCOMPARE(*code, QStringLiteral("BCDFGHJK"));
    }

    void who_guesses_waits_and_a_right_code_costs_nothing() {
        QByteArray name;
        someone(name);
        Guest guest(m_house.front(), "198.51.100.3");
        guest.signIn(name, kPassword);
        const auto types = [&](const QByteArray &code) {
            guest.get("/device");
            return guest.post("/device", {{"user_code", code}, {"next", guest.hidden("next")}}).status;
        };
        const Server server = television();
        for (int i = 0; i < 15; ++i)
            QCOMPARE(types(asks(server).bytes("user_code")), 303);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(types("no code"), 422); // nothing is guessed by it
        for (int i = 0; i < 10; ++i)
            QCOMPARE(types("BBBB-BBBB"), 422);
        QCOMPARE(types("BBBB-BBBB"), 429);
        QCOMPARE(types(asks(server).bytes("user_code")), 429); // nor is it found out by going on
    }
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "tst_devices.moc"
