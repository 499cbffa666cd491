// What holds for every route, generated over the table (PROMISES F8, F15), and what no header can change (F11).
#include "server/service/attempts.h"
#include "tests/server/protocol/web/web_house.h"

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class RouteTableTest : public QObject {
    Q_OBJECT

    // Every field that any form of ours has, with a value that would do something.
    static Fields everyField(House &house) {
        const auto id = [&house](const char *column, const char *table) {
            return house
                .ask(QStringLiteral("SELECT max(%1) FROM gatelodge.%2")
                         .arg(QLatin1StringView(column), QLatin1StringView(table)))
                .toLatin1();
        };
        return {{"login", "mara.lindqvist"},
                {"password", password},
                {"email", "fresh@lake.example"},
                {"id", id("email_id", "emails")},
                {"key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA x"},
                {"first", "Ada"},
                {"last", "Berg"},
                {"username", "ada.berg"},
                {"new", "seven grey herons over water"},
                {"again", "seven grey herons over water"},
                {"scope", "all"},
                {"answer", "yes"},
                {"token", "x"}};
    }

    struct Lived { // somebody with something of everything
        House house;
        Browser browser{house};
        SiteId site;
        QByteArray next;
        Lived() {
            house.person();
            site = tests::aSite(*house.session).requiringConsent().make();
            browser.signIn();
            browser.post("/account/emails/", {{"email", "m.l@school.example"}});
            browser.post("/account/signup/", {{"email", "zoe@lake.example"}});
            browser.post("/account/reset/", {{"login", "mara.lindqvist"}});
            next = house.next(site);
        }
        QByteArray recordBucket() {
            const QString uid = house.ask(QStringLiteral("SELECT uid FROM gatelodge.users WHERE username = "
                                                         "'mara.lindqvist'"));
            return service::attemptBucket(house.deps->means->keyFor("attempts"), "read-record", uid.toLatin1());
        }
    };

    std::unique_ptr<House> m_shared; // for rows that leave nothing behind

private Q_SLOTS:
    void cleanupTestCase() { m_shared.reset(); }

    void every_changing_route_is_guarded() {
        House house;
        int forms = 0;
        for (const auto &route : house.router->routes()) {
            QVERIFY(route.method == "GET" || route.method == "POST");
            const bool token = route.pattern == "/account/api/me/"; // for scripts: no cookie counts there
            QCOMPARE(route.access == http::Access::Signed, token);
            QVERIFY(token || route.access == http::Access::Public || route.access == http::Access::Session);
            QCOMPARE(route.csrf == http::Csrf::Required, route.method == "POST");
            forms += route.method == "POST";
        }
        QVERIFY(forms >= 20);
    }

    void what_hashes_or_asks_elsewhere_has_a_lane_of_its_own() {
        House house;
        for (const auto &route : house.router->routes()) {
            const bool hashes =
                route.method == "POST" &&
                (route.pattern == "/account/login/" || route.pattern == "/account/login/confirm/" ||
                 route.pattern == "/account/login/link/" || route.pattern == "/account/logins/" ||
                 route.pattern == "/account/logins/certificate/<authority>/" || route.pattern.endsWith("/password/"));
            const bool asks = route.pattern == "/account/login/with/<authority>/" ||
                              route.pattern == "/account/logins/with/<authority>/" ||
                              route.pattern == "/account/login/back/<authority>/";
            QVERIFY2((route.lane == http::Lane::Slow) == (hashes || asks), route.pattern.constData());
        }
    }

    void a_form_without_its_proof_changes_nothing_data() {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("withToken");
        QTest::newRow("no token") << QByteArray("https://id.example.org") << false;
        QTest::newRow("foreign origin") << QByteArray("https://evil.example") << true;
        QTest::newRow("opaque origin") << QByteArray("null") << true;
        QTest::newRow("no origin") << QByteArray() << true;
    }
    void a_form_without_its_proof_changes_nothing() {
        QFETCH(QByteArray, origin);
        QFETCH(bool, withToken);
        Lived lived;
        lived.browser.get("/account/");
        const auto token = lived.browser.hidden("csrf");
        const auto cookies = lived.browser.cookies;
        const auto before = lived.house.everything();
        for (const auto &route : lived.house.router->routes()) {
            if (route.method != "POST")
                continue;
            auto request = lived.browser.request("POST", route.pattern);
            Fields fields = everyField(lived.house);
            fields.append({QByteArray("next"), lived.next});
            if (withToken)
                fields.append({QByteArray("csrf"), token});
            request.body = encoded(fields);
            request.headers.append({QByteArray("content-type"), QByteArray("application/x-www-form-urlencoded")});
            if (!origin.isEmpty())
                request.headers.append({QByteArray("origin"), origin});
            QVERIFY2(lived.browser.send(request).status == 403, route.pattern.constData());
            QVERIFY(lived.browser.heading() == QStringLiteral("Send that once more"));
        }
        QCOMPARE(lived.house.everything(), before);
        QCOMPARE(lived.browser.cookies, cookies);
    }

    void no_get_changes_anything() {
        Lived lived;
        const auto before = lived.house.everything();
        const QByteArray queries[] = {"",
                                      "?next=" + lived.next,
                                      "?token=" + lived.house.letters->token(QStringLiteral("verify-address")),
                                      "?token=" + lived.house.letters->token(QStringLiteral("sign-up")),
                                      "?token=" + lived.house.letters->token(QStringLiteral("reset-password")),
                                      '?' + encoded(everyField(lived.house)),
                                      "?sent=1",
                                      "?news=removed",
                                      "?%zz",
                                      "?lang=fr"};
        for (const auto &route : lived.house.router->routes()) {
            if (route.method != "GET")
                continue;
            const QByteArray path = QByteArray(route.pattern).replace("<sheet>", "1.css");
            for (const auto &query : queries) {
                for (const char *method : {"GET", "HEAD"}) {
                    const auto &answer = lived.browser.send(lived.browser.request(method, path + query));
                    QVERIFY2(answer.status < 500, (path + query).constData());
                }
            }
        }
        QVERIFY(lived.browser.isSignedIn());
        // That one's own record is read so often at most is counted; nothing else is.
        QCOMPARE(lived.house.ask(QStringLiteral("WITH counted AS (DELETE FROM gatelodge.attempts WHERE bucket = "
                                                "decode('%1', 'hex') RETURNING 1) SELECT count(*) FROM counted")
                                     .arg(QString::fromLatin1(lived.recordBucket().toHex()))),
                 QStringLiteral("1"));
        QCOMPARE(lived.house.everything(), before);
    }

    void every_page_carries_its_headers() {
        Lived lived;
        for (const bool signedIn : {true, false}) {
            if (!signedIn)
                lived.browser.cookies.clear();
            for (const auto &route : lived.house.router->routes()) {
                const QByteArray path = QByteArray(route.pattern).replace("<sheet>", "1.css");
                const auto &answer = lived.browser.send(lived.browser.request(route.method, path));
                if (!headerOf(answer, "Content-Type").startsWith("text/html"))
                    continue;
                QVERIFY(headerOf(answer, "Content-Security-Policy")
                            .startsWith("default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
                                        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'"));
                QCOMPARE(headerOf(answer, "Referrer-Policy"), "same-origin");
                QCOMPARE(headerOf(answer, "X-Content-Type-Options"), "nosniff");
                QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
                QCOMPARE(Markup(answer.body).error, QString());
            }
        }
    }

    void every_redirect_stays_here() {
        Lived lived;
        for (const auto &route : lived.house.router->routes()) {
            for (const char *query : {"?next=https://evil.example/", "?next=//evil.example",
                                      "?lang=fr&next=%2F%2Fevil.example", "?lang=//evil.example"}) {
                const QByteArray path = QByteArray(route.pattern).replace("<sheet>", "1.css");
                const auto &answer = lived.browser.send(lived.browser.request("GET", path + query));
                const auto location = headerOf(answer, "Location");
                QVERIFY2(location.isEmpty() || (location.startsWith('/') && !location.startsWith("//")),
                         location.constData());
                QVERIFY(!location.contains('\r') && !location.contains('\n'));
            }
        }
    }

    void fifty_hostile_header_sets_give_the_same_mail() {
        House house;
        house.person();
        const QByteArray names[] = {
            "host",    "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-original-url", "x-forwarded-server",
            "referer", "x-host",           "x-rewrite-url",     "via"};
        const QByteArray values[] = {"evil.example", "evil.example:443", "host=evil.example;proto=http",
                                     "https://evil.example/account/", "id.example.org@evil.example"};
        auto means = tests::cheapMeans(house.letters);
        means.limits.mailsPerAddress = means.limits.perAddress = 1000;
        house.use(std::move(means));
        const QRegularExpression token(QStringLiteral("token=[A-Za-z0-9_-]{43}"));
        for (const auto &name : names) {
            for (const auto &value : values) {
                Browser browser(house);
                browser.get("/account/reset/");
                auto request = browser.request("POST", "/account/reset/");
                request.body = encoded({{"csrf", browser.hidden("csrf")}, {"login", "mara.lindqvist"}});
                request.headers.append({QByteArray("content-type"), QByteArray("application/x-www-form-urlencoded")});
                request.headers.append({QByteArray("origin"), QByteArray("https://id.example.org")});
                request.headers.append({name, value});
                QCOMPARE(browser.send(request).status, 303);
                auto letter = house.letters->last(QStringLiteral("reset-password"));
                QCOMPARE(letter.values.value(QStringLiteral("link")).toString().remove(token),
                         QStringLiteral("https://id.example.org/account/reset/password/?"));
                for (auto it = letter.values.begin(); it != letter.values.end(); ++it)
                    QVERIFY(!it->toString().contains(QStringLiteral("evil")));
                browser.get("/account/reset/");
                QVERIFY(!browser.page.contains("evil"));
            }
        }
        QCOMPARE(house.letters->count(QStringLiteral("reset-password")), 50);
    }

    void faults_become_pages_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("not found") << int(Fault::NotFound) << 404;
        QTest::newRow("conflict") << int(Fault::Conflict) << 400;
        QTest::newRow("duplicate") << int(Fault::Duplicate) << 400;
        QTest::newRow("invalid") << int(Fault::Invalid) << 400;
        QTest::newRow("refused") << int(Fault::Refused) << 400;
        QTest::newRow("denied") << int(Fault::Denied) << 403;
        QTest::newRow("expired") << int(Fault::Expired) << 410;
        QTest::newRow("throttled") << int(Fault::Throttled) << 429;
        QTest::newRow("busy") << int(Fault::Busy) << 503;
        QTest::newRow("unavailable") << int(Fault::Unavailable) << 503;
        QTest::newRow("misconfigured") << int(Fault::Misconfigured) << 500;
        QTest::newRow("internal") << int(Fault::Internal) << 500;
    }
    void faults_become_pages() {
        QFETCH(int, fault);
        QFETCH(int, status);
        if (!m_shared)
            m_shared = std::make_unique<House>();
        House &house = *m_shared;
        Browser browser(house);
        const auto request = browser.request("GET", "/account/reset/password/");
        const auto answer = faultPage(Scene(*house.deps, request), {Fault(fault), QStringLiteral("42"), {}});
        QCOMPARE(answer.status, status);
        QCOMPARE(Markup(answer.body).error, QString());
        const bool waits = status == 429 || status == 503;
        QCOMPARE(headerOf(answer, "Retry-After").isEmpty(), !waits);
    }

    void a_database_that_is_gone_is_a_page_with_a_number() {
        House house;
        Browser browser(house);
        house.sql(QStringLiteral("ALTER SCHEMA gatelodge RENAME TO elsewhere"));
        QVERIFY(browser.get("/account/login/").status >= 500);
        QVERIFY(browser.says(QStringLiteral("abcdefghijkl")));
        QVERIFY(!browser.says(QStringLiteral("schema")));
    }
};

QTEST_GUILESS_MAIN(RouteTableTest)
#include "tst_route_table.moc"
