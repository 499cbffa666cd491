// Coming in and going out (PG-18, F5 to F7, F9, EA-33), as a browser meets it.
#include "server/store/belongings.h"
#include "tests/server/protocol/web/web_house.h"
#include <algorithm>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class DoorsTest : public QObject {
    Q_OBJECT

    static QByteArray tokenIn(const tests::Letters &letters, const char *kind) {
        return letters.token(QLatin1StringView(kind));
    }

    // For rows that leave nothing behind.
    House &shared() {
        if (!m_shared) {
            m_shared = std::make_unique<House>();
            m_shared->person();
        }
        return *m_shared;
    }
    std::unique_ptr<House> m_shared;

    // In ms, samples interleaved: wrong passwords of a known and of an unknown name.
    static std::pair<double, double> mediansOf(Browser &browser) {
        QList<qint64> known, unknown;
        const int samples = qEnvironmentVariableIsSet("GATELODGE_LONG") ? 2000 : 120;
        for (int i = 0; i < samples * 2; ++i) {
            const bool isKnown = i % 2 == 0;
            QElapsedTimer timer;
            timer.start();
            browser.post("/account/login/",
                         {{"login", isKnown ? "mara.lindqvist" : "xara.lindqvist"}, {"password", "not the one"}});
            (isKnown ? known : unknown) << timer.nsecsElapsed();
        }
        const auto median = [](QList<qint64> &times) {
            std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
            return double(times[times.size() / 2]) / 1e6;
        };
        return {median(known), median(unknown)};
    }

private Q_SLOTS:
    void cleanupTestCase() { m_shared.reset(); }

    void the_right_password_signs_in_with_fresh_cookies() {
        House house;
        house.person();
        Browser browser(house);
        browser.get("/account/login/");
        QCOMPARE(browser.heading(), QStringLiteral("Sign in to your account"));
        browser.post("/account/login/", {{"login", "Mara.Lindqvist@lake.example"}, {"password", password}});
        QCOMPARE(browser.answer.status, 303);
        QCOMPARE(browser.location(), "/account/");
        QCOMPARE(browser.cookies["__Host-gatelodge"].size(), 43);
        QVERIFY(browser.ages["__Host-gatelodge"].isEmpty());
        QVERIFY(browser.cookies.contains("__Host-gatelodge-device"));
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("Hello, Mara"));
    }

    void keeping_the_session_gives_its_cookie_an_age() {
        House house;
        house.person();
        Browser browser(house);
        browser.get("/account/login/");
        browser.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", password}, {"keep", "on"}});
        QCOMPARE(browser.ages["__Host-gatelodge"], QByteArray::number(30 * 86400));
    }

    void sending_the_form_twice_leaves_one_session_with_a_new_id() {
        House house;
        house.person();
        Browser browser(house);
        browser.get("/account/login/");
        const auto form = browser.page;
        browser.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", password}});
        const auto first = browser.cookies["__Host-gatelodge"];
        browser.page = form; // Back
        browser.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", password}});
        QCOMPARE(browser.answer.status, 303);
        QVERIFY(browser.cookies["__Host-gatelodge"] != first);
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.sessions")), QStringLiteral("1"));
    }

    void a_wrong_password_and_an_unknown_name_give_the_same_bytes_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("wrong") << QByteArray("not the one");
        QTest::newRow("long") << QByteArray(5000, 'x');
        QTest::newRow("empty") << QByteArray();
    }
    void a_wrong_password_and_an_unknown_name_give_the_same_bytes() {
        QFETCH(QByteArray, password);
        House house;
        house.person();
        Browser browser(house);
        browser.get("/account/login/");
        const auto known = browser.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", password}});
        const auto unknown = browser.post("/account/login/", {{"login", "xara.lindqvist"}, {"password", password}});
        QCOMPARE(known.status, 422);
        QCOMPARE(unknown.status, known.status);
        QCOMPARE(unknown.headers, known.headers);
        QCOMPARE(QByteArray(unknown.body).replace("xara", "mara"), known.body);
        QCOMPARE(browser.noticeHeading(), QStringLiteral("That did not match"));
        QVERIFY(!browser.isSignedIn());
    }

    // F6: interleaved samples of one run; a hash costs about as much as everything else, so that a missing one shows.
    void a_wrong_password_and_an_unknown_name_take_the_same_time() {
        House house;
        auto means = tests::cheapMeans(house.letters);
        means.hasher = service::PasswordHasher({1, 4096});
        means.limits = {std::chrono::seconds(600), 1 << 20, 1 << 20, 1 << 20, 3};
        const auto hash = tests::value(means.hasher.hash(password));
        house.use(std::move(means));
        tests::aUser(*house.session).called(QStringLiteral("mara.lindqvist")).withPassword(hash).make();
        Browser browser(house);
        browser.get("/account/login/");
        // Other programs share the machine: a difference that is real shows in every round.
        double a = 0, b = 0;
        for (int round = 0; round < 4; ++round) {
            std::tie(a, b) = mediansOf(browser);
            qInfo("medians: known %.2f ms, unknown %.2f ms", a, b);
            if (std::abs(a - b) < qMax(1.0, 0.15 * qMin(a, b)))
                return;
        }
        QFAIL("they differ in every round");
    }

    // F6: what is done for somebody who exists is done when the answer has gone.
    void a_wish_for_a_link_is_answered_before_anybody_is_looked_for() {
        House house;
        house.person();
        Browser browser(house);
        browser.answersOnly = true;
        for (const QByteArray who : {"xara.lindqvist", "mara.lindqvist"}) {
            browser.get("/account/reset/");
            browser.post("/account/reset/", {{"login", who}});
            QCOMPARE(browser.answer.status, 303);
            QCOMPARE(house.letters->count(QStringLiteral("reset-password")), 0);
            QVERIFY(browser.answer.afterwards);
            browser.answer.afterwards();
            QCOMPARE(house.letters->count(QStringLiteral("reset-password")), who.startsWith('m') ? 1 : 0);
        }
    }

    void too_many_tries_wait_and_a_known_device_still_gets_in() {
        House house;
        house.person();
        Browser owner(house), stranger(house);
        owner.signIn();
        owner.post("/account/logout/", {});
        stranger.get("/account/login/");
        for (int i = 0; i < 10; ++i)
            stranger.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", "guess"}});
        QCOMPARE(stranger.answer.status, 422);
        stranger.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", password}});
        QCOMPARE(stranger.answer.status, 429);
        const int wait = headerOf(stranger.answer, "Retry-After").toInt();
        QVERIFY(wait > 0 && wait <= 600);
        QVERIFY2(stranger.heading().startsWith(QStringLiteral("Let’s wait")), qPrintable(stranger.heading()));
        owner.signIn();
        QVERIFY(owner.isSignedIn());
    }

    void who_is_paused_learns_why_only_after_proof() {
        House house;
        const UserId uid = house.person();
        house.sql(QStringLiteral("UPDATE gatelodge.users SET status = 'suspended', status_message = 'Fees are due.' "
                                 "WHERE uid = '%1'")
                      .arg(toString(uid)));
        Browser browser(house);
        browser.get("/account/login/");
        browser.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", "guess"}});
        QVERIFY(!browser.says(QStringLiteral("paused")));
        browser.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", password}});
        QCOMPARE(browser.answer.status, 403);
        QCOMPARE(browser.heading(), QStringLiteral("Your account is paused"));
        QVERIFY(browser.says(QStringLiteral("Fees are due.")));
        QVERIFY(browser.says(QStringLiteral("It has been so since")));
        QVERIFY(!browser.isSignedIn());
    }

    void sign_in_goes_on_to_the_site_and_may_end_there() {
        House house;
        house.person();
        const SiteId site = tests::aSite(*house.session).with([](SiteProfile &p) { p.accent = "#b3123b"; }).make();
        Browser browser(house);
        browser.get("/account/login/?next=" + house.next(site));
        QCOMPARE(browser.heading(), QStringLiteral("Sign in to Members’ wiki"));
        QVERIFY(headerOf(browser.answer, "Content-Security-Policy")
                    .endsWith("form-action 'self' https://wiki.example.org"));
        QVERIFY(browser.page.contains("/account/look/" + QByteArray::number(site.value) + ".css?v="));
        QVERIFY(browser.page.contains("href=\"/account/signup/?next="));
        browser.post("/account/login/",
                     {{"next", browser.hidden("next")}, {"login", "mara.lindqvist"}, {"password", password}});
        QCOMPARE(browser.location(), "/account/auth/" + QByteArray::number(site.value) + "/?d=abc");
    }

    void no_next_leads_out_data() {
        QTest::addColumn<QByteArray>("next");
        for (const char *next :
             {"https://evil.example/", "//evil.example/", "/\\evil.example", "/account/../../evil",
              "/account/emails/?x=1", "/account/logout/", "javascript:alert(1)", "\r\nSet-Cookie: a=b",
              "/account/emails/\r\nX: y", "http:evil.example", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
            QTest::newRow(QByteArray(next).toPercentEncoding("/:").constData()) << QByteArray(next);
    }
    void no_next_leads_out() {
        QFETCH(QByteArray, next);
        House &house = shared();
        Browser browser(house);
        browser.get("/account/login/?next=" + next.toPercentEncoding());
        QCOMPARE(browser.answer.status, 200);
        browser.post("/account/login/", {{"next", next}, {"login", "mara.lindqvist"}, {"password", password}});
        QCOMPARE(browser.location(), "/account/");
    }

    void who_is_not_signed_in_comes_back_to_the_room_they_wanted() {
        House house;
        house.person();
        Browser browser(house);
        browser.get("/account/emails/");
        QCOMPARE(browser.location(), "/account/login/?next=/account/emails/");
        browser.follow();
        browser.post("/account/login/",
                     {{"next", browser.hidden("next")}, {"login", "mara.lindqvist"}, {"password", password}});
        QCOMPARE(browser.location(), "/account/emails/");
    }

    void a_password_that_must_be_changed_is_changed_on_the_way_to_the_site() {
        House house;
        house.person();
        const SiteId site = tests::aSite(*house.session).make();
        house.sql(QStringLiteral("UPDATE logins SET must_change = 'given'"));
        Browser browser(house);
        browser.get("/account/login/?next=" + house.next(site));
        browser.post("/account/login/",
                     {{"next", browser.hidden("next")}, {"login", "mara.lindqvist"}, {"password", password}});
        QVERIFY(browser.location().startsWith("/account/reset/password/?token="));
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM sessions")), QStringLiteral("0"));
        browser.follow();
        const QByteArray other = "seven lanterns over cold water";
        browser.post("/account/reset/password/",
                     {{"token", browser.hidden("token")}, {"new", other}, {"again", other}});
        QCOMPARE(browser.location(), "/account/auth/" + QByteArray::number(site.value) + "/?d=abc");
    }

    void signing_out_ends_the_session() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        const auto cookies = browser.cookies;
        browser.post("/account/logout/", {});
        QVERIFY(!browser.isSignedIn());
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("You are signed out"));
        browser.cookies = cookies;
        browser.get("/account/");
        QCOMPARE(browser.location(), "/account/login/?next=/account/");
    }

    void an_aged_session_is_asked_for_the_password_before_it_changes_something() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        house.sql(QStringLiteral("UPDATE gatelodge.sessions SET auth_time = auth_time - interval '2 days'"));
        browser.get("/account/emails/");
        QCOMPARE(browser.answer.status, 200);
        const auto before = house.everything();
        browser.post("/account/emails/", {{"email", "new@lake.example"}});
        QCOMPARE(browser.location(), "/account/login/confirm/?next=/account/emails/");
        QCOMPARE(house.everything(), before);
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("Is it still you, Mara?"));
        browser.post("/account/login/confirm/", {{"next", browser.hidden("next")}, {"password", "guess"}});
        QCOMPARE(browser.answer.status, 422);
        browser.post("/account/login/confirm/", {{"next", browser.hidden("next")}, {"password", password}});
        QCOMPARE(browser.location(), "/account/emails/");
        browser.follow();
        browser.post("/account/emails/", {{"email", "new@lake.example"}});
        QVERIFY(browser.location().startsWith("/account/emails/?news=mailed&of="));
    }

    void sign_up_goes_by_mail_and_on_to_the_site() {
        House house;
        const SiteId site = tests::aSite(*house.session).make();
        Browser browser(house);
        browser.get("/account/signup/?next=" + house.next(site));
        browser.post("/account/signup/", {{"next", browser.hidden("next")}, {"email", "zoe@lake.example"}});
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("Look in your mail"));
        QVERIFY(browser.says(QStringLiteral("zoe@lake.example")));
        const auto token = tokenIn(*house.letters, "sign-up");
        browser.get("/account/signup/password/?token=" + token);
        QCOMPARE(browser.heading(), QStringLiteral("Choose your name and password"));
        Fields fields{{"token", token},    {"first", "Zoë"}, {"last", ""},
                      {"username", "zoe"}, {"new", "short"}, {"again", "short"}};
        browser.post("/account/signup/password/", fields);
        QCOMPARE(browser.answer.status, 422);
        QCOMPARE(browser.noticeHeading(), QStringLiteral("2 things need another look"));
        QVERIFY(!browser.page.contains("value=\"short\""));
        fields = {{"token", token},    {"first", "Zoë"},  {"last", "Berg"},
                  {"username", "zoe"}, {"new", password}, {"again", "another"}};
        browser.post("/account/signup/password/", fields);
        QVERIFY(browser.page.contains("The two are not the same"));
        fields.last().second = password;
        browser.post("/account/signup/password/", fields);
        QCOMPARE(browser.location(), "/account/auth/" + QByteArray::number(site.value) + "/?d=abc");
        QVERIFY(browser.isSignedIn());
        browser.post("/account/signup/password/", fields); // sent twice
        QCOMPARE(browser.answer.status, 410);
        QCOMPARE(house.ask(QStringLiteral("SELECT username || ' ' || first_name FROM gatelodge.users")),
                 QStringLiteral("zoe Zoë"));
    }

    void signing_up_with_a_known_address_looks_the_same() {
        House house;
        house.person();
        Browser browser(house);
        QByteArray pages[2];
        for (int i = 0; i < 2; ++i) {
            browser.get("/account/signup/");
            browser.post("/account/signup/",
                         {{"email", i == 0 ? "mara.lindqvist@lake.example" : "xara.lindqvist@lake.example"}});
            browser.follow();
            pages[i] = browser.page;
        }
        QCOMPARE(pages[1].replace("xara", "mara"), pages[0]);
        QCOMPARE(house.letters->count(QStringLiteral("address-taken")), 1);
        QCOMPARE(house.letters->count(QStringLiteral("sign-up")), 1);
    }

    void sign_up_that_is_switched_off_is_not_there() {
        House house;
        house.sql(QStringLiteral("INSERT INTO gatelodge.settings (name, value) VALUES ('sign_up', 'false') "
                                 "ON CONFLICT (name) DO UPDATE SET value = 'false'"));
        Browser browser(house);
        QCOMPARE(browser.get("/account/signup/").status, 404);
        browser.get("/account/login/");
        QVERIFY(!browser.page.contains("/account/signup/"));
    }

    void a_forgotten_password_is_replaced_by_mail() {
        House house;
        house.person();
        Browser thief(house), browser(house);
        thief.signIn();
        browser.get("/account/reset/");
        browser.post("/account/reset/", {{"login", " "}});
        QCOMPARE(browser.answer.status, 422);
        browser.post("/account/reset/", {{"login", "nobody"}});
        browser.follow();
        const auto unknown = browser.page;
        browser.get("/account/reset/");
        browser.post("/account/reset/", {{"login", "mara.lindqvist"}});
        browser.follow();
        QCOMPARE(browser.page, unknown);
        const auto token = tokenIn(*house.letters, "reset-password");
        browser.get("/account/reset/password/?token=" + token);
        QVERIFY(browser.page.contains("value=\"mara.lindqvist\""));
        const QByteArray fresh = "seven grey herons over water";
        browser.post("/account/reset/password/", {{"token", token}, {"new", fresh}, {"again", fresh}});
        QCOMPARE(browser.location(), "/account/");
        QCOMPARE(browser.follow().status, 200);
        QCOMPARE(thief.get("/account/").status, 303);
        QCOMPARE(house.letters->count(QStringLiteral("password-changed")), 1);
        browser.get("/account/reset/password/?token=" + token);
        QCOMPARE(browser.answer.status, 410);
        QCOMPARE(browser.heading(), QStringLiteral("This link no longer works"));
    }
};

QTEST_GUILESS_MAIN(DoorsTest)
#include "tst_doors.moc"
