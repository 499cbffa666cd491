// Every gate on the way to a site (PG-04, PG-15, PG-16): its own page, the site's own words, and what opens it.
#include "server/store/places.h"
#include "tests/server/protocol/web/web_house.h"

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class GatesTest : public QObject {
    Q_OBJECT

    static void say(House &house, const SiteId &site, const char *gate, const char *language, const char *text) {
        tests::value(store::putSiteMessage(
            *house.session, site, {QLatin1StringView(gate), QLatin1StringView(language), QString::fromUtf8(text)}));
    }

private Q_SLOTS:
    void each_closed_gate_has_its_page_data() {
        QTest::addColumn<QString>("closing"); // SQL: %1 person, %2 site
        QTest::addColumn<QString>("gate");
        QTest::addColumn<QString>("heading");
        const auto row = [](const char *name, const char *closing, const char *gate, const char *heading) {
            QTest::newRow(name) << QString::fromUtf8(closing) << QString::fromUtf8(gate) << QString::fromUtf8(heading);
        };
        row("aged session",
            "UPDATE gatelodge.sessions SET auth_time = auth_time - interval '2 days' WHERE user_uid = '%1'", "level",
            "Members’ wiki asks you to sign in once more");
        row("level", "UPDATE gatelodge.sites SET min_level = 'secure' WHERE site_id = %2 AND '%1' <> ''", "level",
            "Members’ wiki asks for more than a password");
        row("group",
            "WITH g AS (INSERT INTO gatelodge.groups (name) VALUES ('Sailors') RETURNING group_id) INSERT INTO "
            "gatelodge.site_groups SELECT %2, group_id FROM g WHERE '%1' <> ''",
            "groups", "Members’ wiki is for certain groups");
        row("profile", "UPDATE gatelodge.users SET last_name = '' WHERE uid = '%1'", "profile", "Tell us your name");
        row("cool-off", "UPDATE gatelodge.sites SET cooloff_hours = 8000 WHERE site_id = %2 AND '%1' <> ''", "cooloff",
            "Members’ wiki is open for you from");
        row("consent", "UPDATE gatelodge.orgs SET consent_required = true, purpose = 'To invite you.' WHERE '%1' <> ''",
            "consent", "Share with Riverside Club?");
    }
    void each_closed_gate_has_its_page() {
        QFETCH(QString, closing);
        QFETCH(QString, gate);
        QFETCH(QString, heading);
        House house;
        const UserId uid = house.person();
        const SiteId site = tests::aSite(*house.session).make();
        Browser browser(house);
        browser.signIn();
        house.sql(QString(closing)
                      .replace(QStringLiteral("%1"), toString(uid))
                      .replace(QStringLiteral("%2"), QString::number(site.value)));
        say(house, site, gate.toLatin1(), "", "Ask the <b>harbour</b> office.");
        say(house, site, gate.toLatin1(), "fr", "Demandez au bureau du port.");
        const auto next = house.next(site);
        const auto before = house.everything();
        browser.get("/account/gate/?next=" + next);
        QCOMPARE(browser.answer.status, 403);
        QVERIFY2(browser.heading().startsWith(heading), qPrintable(browser.heading()));
        QVERIFY(browser.says(QStringLiteral("Ask the <b>harbour</b> office.")));
        QCOMPARE(Markup(browser.page).error, QString());
        browser.get("/account/gate/?next=" + next + "&lang=fr");
        browser.follow();
        QVERIFY(browser.says(QStringLiteral("Demandez au bureau du port.")));
        QCOMPARE(house.everything(), before);
    }

    void an_account_outside_its_dates_has_no_session_and_reads_the_site_s_words_after_a_proof_data() {
        QTest::addColumn<QString>("dates");
        QTest::addColumn<QString>("heading");
        QTest::newRow("not yet valid") << "valid_from = now() + interval '3 days'"
                                       << "Your account opens on";
        QTest::newRow("no longer valid") << "valid_until = now() - interval '3 days'"
                                         << "Your account ended on";
    }
    void an_account_outside_its_dates_has_no_session_and_reads_the_site_s_words_after_a_proof() {
        QFETCH(QString, dates);
        QFETCH(QString, heading);
        House house;
        house.person();
        const SiteId site = tests::aSite(*house.session).make();
        Browser browser(house);
        browser.signIn();
        house.sql(QStringLiteral("UPDATE gatelodge.users SET ") + dates);
        say(house, site, "active", "", "Ask the <b>harbour</b> office.");
        const auto next = house.next(site);
        browser.get("/account/gate/?next=" + next);
        QVERIFY(browser.answer.status == 303 && browser.location().startsWith("/account/login/"));
        browser.follow();
        browser.post("/account/login/", {{"next", next}, {"login", "mara.lindqvist"}, {"password", password}});
        QCOMPARE(browser.answer.status, 403);
        QVERIFY2(browser.heading().startsWith(heading), qPrintable(browser.heading()));
        QVERIFY(browser.says(QStringLiteral("Ask the <b>harbour</b> office.")));
    }

    void an_open_way_leads_back_to_the_hop() {
        House house;
        house.person();
        const SiteId site = tests::aSite(*house.session).make();
        Browser browser(house);
        browser.signIn();
        browser.get("/account/gate/?next=" + house.next(site));
        QCOMPARE(browser.location(), "/account/auth/" + QByteArray::number(site.value) + "/?d=abc");
    }

    void a_gate_without_a_session_leads_by_the_sign_in_page() {
        House house;
        house.person();
        const auto next = house.next(tests::aSite(*house.session).make());
        Browser browser(house);
        browser.get("/account/gate/?next=" + next);
        QCOMPARE(browser.location(), "/account/login/?next=" + next);
    }

    void an_aged_session_passes_the_level_gate_by_its_password() {
        House house;
        house.person();
        const SiteId site = tests::aSite(*house.session).make();
        Browser browser(house);
        browser.signIn();
        house.sql(QStringLiteral("UPDATE gatelodge.sessions SET auth_time = auth_time - interval '2 days'"));
        const auto next = house.next(site);
        browser.get("/account/gate/?next=" + next);
        QVERIFY(browser.page.contains("/account/login/confirm/?next=" + next));
        browser.get("/account/login/confirm/?next=" + next);
        QVERIFY(headerOf(browser.answer, "Content-Security-Policy").endsWith(" https://wiki.example.org"));
        browser.post("/account/login/confirm/", {{"next", next}, {"password", password}});
        QVERIFY(browser.location().startsWith("/account/auth/"));
    }

    void the_profile_gate_takes_the_missing_name() {
        House house;
        const UserId uid = house.person();
        house.sql(QStringLiteral("UPDATE gatelodge.users SET first_name = '', last_name = '' WHERE uid = '%1'")
                      .arg(toString(uid)));
        const SiteId site = tests::aSite(*house.session).make();
        Browser browser(house);
        browser.signIn();
        const auto next = house.next(site);
        browser.get("/account/gate/?next=" + next);
        browser.post("/account/gate/profile/", {{"next", next}, {"first", "Mara"}, {"last", " "}});
        QCOMPARE(browser.answer.status, 422);
        QVERIFY(browser.page.contains("value=\"Mara\""));
        QVERIFY(headerOf(browser.answer, "Content-Security-Policy").endsWith(" https://wiki.example.org"));
        browser.post("/account/gate/profile/", {{"next", next}, {"first", "Mara"}, {"last", "Berg"}});
        browser.follow();
        QVERIFY(browser.location().startsWith("/account/auth/"));
    }

    // Nobody here could complete it: the gate asks for the rest, and where nothing is left, for nothing.
    void a_name_that_a_source_keeps_is_not_asked_for() {
        House house;
        const UserId uid = house.person();
        house.sql(
            QStringLiteral(
                "UPDATE gatelodge.users SET first_name = '', last_name = '' WHERE uid = '%1';"
                "INSERT INTO gatelodge.syncs (name, source, address, format) VALUES ('School', 'file', 'p', 'csv');"
                "UPDATE gatelodge.sync_states SET held = ARRAY['last_name'];"
                "INSERT INTO gatelodge.sync_people SELECT sync_id, '1', '%1' FROM gatelodge.syncs")
                .arg(toString(uid)));
        const SiteId site = tests::aSite(*house.session).make();
        Browser browser(house);
        browser.signIn();
        const auto next = house.next(site);
        browser.get("/account/gate/?next=" + next);
        QVERIFY(browser.page.contains("name=\"first\""));
        QVERIFY(!browser.page.contains("name=\"last\""));
        browser.post("/account/gate/profile/", {{"next", next}, {"first", "Mara"}, {"last", "Berg"}});
        browser.follow();
        QVERIFY(browser.location().startsWith("/account/auth/"));
        QCOMPARE(house.ask(QStringLiteral("SELECT first_name || last_name FROM gatelodge.users WHERE uid = '%1'")
                               .arg(toString(uid))),
                 QStringLiteral("Mara"));
        house.sql(QStringLiteral("UPDATE gatelodge.users SET first_name = ''; UPDATE gatelodge.sync_states SET held = "
                                 "ARRAY['first_name', 'last_name']"));
        browser.get("/account/gate/?next=" + next);
        QVERIFY(browser.location().startsWith("/account/auth/"));
    }

    void consent_is_given_refused_and_asked_again_when_its_text_changes() {
        House house;
        house.person();
        const SiteId site = tests::aSite(*house.session).requiringConsent().make();
        Browser browser(house);
        browser.signIn();
        const auto next = house.next(site);
        browser.get("/account/gate/?next=" + next);
        QVERIFY(browser.says(QStringLiteral("mara.lindqvist@lake.example")));
        const auto version = browser.hidden("version");
        browser.post("/account/consent/", {{"next", next}, {"version", version}, {"answer", "no"}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("Nothing was shared with Riverside Club"));
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.consents")), QStringLiteral("0"));
        house.sql(QStringLiteral("UPDATE gatelodge.orgs SET purpose = 'Something else.'"));
        browser.post("/account/consent/", {{"next", next}, {"version", version}, {"answer", "yes"}});
        QCOMPARE(browser.location(), "/account/gate/?next=" + next);
        browser.follow();
        QVERIFY(browser.says(QStringLiteral("Something else.")));
        for (int i = 0; i < 2; ++i) {
            browser.post("/account/consent/",
                         {{"next", next}, {"version", browser.hidden("version")}, {"answer", "yes"}});
            QVERIFY(browser.location().startsWith("/account/auth/"));
        }
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.consents WHERE given")), QStringLiteral("1"));
    }

    void a_site_has_its_own_sheet() {
        House house;
        const SiteId site = tests::aSite(*house.session).with([](SiteProfile &p) { p.accent = "#b3123b"; }).make();
        Browser browser(house);
        browser.get("/account/look/" + QByteArray::number(site.value) + ".css?v=1");
        QVERIFY(browser.answer.body.startsWith(":root { --accent: #b3123b; }\n"));
        QVERIFY(headerOf(browser.answer, "Cache-Control").contains("immutable"));
        for (const char *wrong :
             {"999999.css", "x.css", "1", "-1.css", "1.svg", "1.png", ".css", "99999999999999999999.css"})
            QCOMPARE(browser.get(QByteArray("/account/look/") + wrong).status, 404);
        QVERIFY(browser.get("/account/site.css").body.size() > 1000);
        QCOMPARE(browser.get("/").status, 303);
    }
};

QTEST_GUILESS_MAIN(GatesTest)
#include "tst_gates.moc"
