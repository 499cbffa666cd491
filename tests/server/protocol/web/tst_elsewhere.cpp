// Other authorities at the people's pages: who is offered, each outcome's page, the way there and back, and joining a
// login to an account (KE-03, KE-05 to KE-07, EA-18, R4).
#include "server/store/authorities.h"
#include "server/store/transaction.h"
#include "tests/server/protocol/web/web_house.h"
#include "tests/support/login/paper_directory.h"
#include "tests/support/login/paper_provider.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;
using login::Verdict;
using tests::value;

class TestElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_house = std::make_unique<House>();
        m_directory = std::make_unique<tests::PaperDirectory>();
        m_provider = std::make_unique<tests::PaperProvider>();
        service::Means means = *m_house->deps->means;
        means.drivers << m_directory.get() << m_provider.get();
        m_house->use(std::move(means));
        m_mara = m_house->person();
        const login::RemoteUser grace{
            QStringLiteral("id-7"), QStringLiteral("grace"), QStringLiteral("Grace"), QStringLiteral("Hopper"), {}, {}};
        m_directory->write(QStringLiteral("grace"), {"secret", grace});
        m_provider->person = grace;
    }

    void with_one_authority_there_is_nothing_to_choose() {
        Browser browser(*m_house);
        browser.get("/account/login/");
        QVERIFY(!browser.page.contains("name=\"authority\""));
        QVERIFY(!browser.page.contains("/account/login/with/"));
    }

    void with_two_there_is_a_choice_and_other_ways_have_buttons() {
        add("club", "paper");
        add("slip", "slip");
        Browser browser(*m_house);
        browser.get("/account/login/");
        QVERIFY(browser.page.contains("name=\"authority\""));
        QVERIFY(browser.page.contains("href=\"/account/login/with/slip/\""));
        QVERIFY(browser.says(QStringLiteral("Sign in with The slip")));
    }

    void a_site_that_takes_only_a_provider_shows_no_password_field() {
        const AuthorityId slip = add("slip", "slip");
        const SiteId site = tests::aSite(*m_house->session).make();
        value(store::inTransaction(*m_house->session, Actor::system(),
                                   [&] { return store::replaceSiteChoice(*m_house->session, site, {slip}); }));
        Browser browser(*m_house);
        browser.get("/account/login/?next=" + m_house->next(site));
        QVERIFY(!browser.page.contains("type=\"password\""));
        QVERIFY(browser.page.contains("/account/login/with/slip/?next="));
    }

    void every_outcome_has_a_page_of_its_own_data() {
        QTest::addColumn<int>("verdict"); // -1: as the directory has it
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("heading");
        const auto none = QString();
        QTest::newRow("away") << int(Verdict::FailedToConnect) << none << 503 << "The club does not answer";
        QTest::newRow("nonsense") << int(Verdict::AuthError) << none << 400 << "That answer could not be trusted";
        QTest::newRow("nobody here") << -1 << none << 403 << "There is no account for you yet";
        QTest::newRow("withdrawn") << -1
                                   << "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, "
                                      "AUTHORITY, 'paper', 'id-7', "
                                      "'invalidated' FROM users"
                                   << 403 << "This way in is closed";
        QTest::newRow("suspended") << -1
                                   << "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, "
                                      "AUTHORITY, 'paper', 'id-7', "
                                      "'validated' FROM users; UPDATE users SET status = 'suspended'"
                                   << 403 << "Your account is paused";
    }
    void every_outcome_has_a_page_of_its_own() {
        QFETCH(int, verdict);
        QFETCH(QString, sql);
        QFETCH(int, status);
        QFETCH(QString, heading);
        add("club", "paper");
        if (verdict >= 0)
            m_directory->answerAlways(Verdict(verdict));
        if (!sql.isEmpty())
            m_house->sql(sql.replace(QStringLiteral("AUTHORITY"), QString::fromLatin1(last())));
        Browser browser(*m_house);
        signInAtClub(browser);
        QCOMPARE(browser.answer.status, status);
        QCOMPARE(browser.heading(), heading);
        QVERIFY(!browser.cookies.contains("__Host-gatelodge-session"));
    }

    void an_account_closed_there_is_told_in_the_authority_s_words() {
        add("club", "paper");
        m_directory->entry(QStringLiteral("grace")).closed = true;
        Browser browser(*m_house);
        signInAtClub(browser);
        QCOMPARE(browser.heading(), QStringLiteral("Your account there is closed"));
        QVERIFY(browser.says(QStringLiteral("gone fishing")));
    }

    void there_and_back_leads_on_to_the_site() {
        letIn(add("slip", "slip"));
        const SiteId site = tests::aSite(*m_house->session).make();
        Browser browser(*m_house);
        leave(browser, "/account/login/with/slip/?next=" + m_house->next(site));
        QVERIFY(browser.location().startsWith("https://slip.example/authorize?"));
        QCOMPARE(m_back, QStringLiteral("https://id.example.org/account/login/back/slip/"));
        comeBack(browser, "code=right");
        QCOMPARE(browser.location(), "/account/auth/" + QByteArray::number(site.value) + "/?d=abc");
        QCOMPARE(m_house->ask(QStringLiteral("SELECT username FROM users JOIN sessions ON uid = user_uid")),
                 QStringLiteral("grace"));
    }

    void an_answer_counts_only_once_in_time_and_in_the_browser_that_left_data() {
        QTest::addColumn<QString>("harm");
        for (const char *harm : {"another browser", "wrong state", "no state", "late", "wrong code", "other authority"})
            QTest::newRow(harm) << QString::fromLatin1(harm);
    }
    void an_answer_counts_only_once_in_time_and_in_the_browser_that_left() {
        QFETCH(QString, harm);
        letIn(add("slip", "slip"));
        letIn(add("other", "slip"));
        Browser browser(*m_house), stranger(*m_house);
        leave(browser, "/account/login/with/slip/");
        QByteArray query = "code=right&state=" + m_state;
        if (harm == QLatin1String("wrong state"))
            query = "code=right&state=" + QByteArray(43, 'A');
        else if (harm == QLatin1String("no state"))
            query = "code=right";
        else if (harm == QLatin1String("wrong code"))
            query = "code=wrong&state=" + m_state;
        else if (harm == QLatin1String("late"))
            m_house->sql(QStringLiteral("UPDATE tokens SET expires_at = now()"));
        Browser &who = harm == QLatin1String("another browser") ? stranger : browser;
        const bool other = harm == QLatin1String("other authority");
        who.get("/account/login/back/" + QByteArray(other ? "other" : "slip") + "/?" + query);
        QCOMPARE(who.heading(), QStringLiteral("That answer could not be trusted"));
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM sessions")), QStringLiteral("0"));
    }

    void the_same_answer_twice_signs_nobody_in_again() {
        letIn(add("slip", "slip"));
        Browser browser(*m_house);
        leave(browser, "/account/login/with/slip/");
        const auto kept = browser.cookies;
        comeBack(browser, "code=right");
        QCOMPARE(browser.answer.status, 303);
        Browser thief(*m_house);
        thief.cookies = kept;
        comeBack(thief, "code=right");
        QCOMPARE(thief.answer.status, 400);
    }

    void who_says_no_there_is_told_so() {
        add("slip", "slip");
        Browser browser(*m_house);
        leave(browser, "/account/login/with/slip/");
        comeBack(browser, "error=access_denied");
        QCOMPARE(browser.heading(), QStringLiteral("You were not signed in there"));
        QVERIFY(browser.says(QStringLiteral("The person said no.")));
    }

    void a_provider_that_is_away_or_unknown_sends_nobody_anywhere() {
        add("slip", "slip");
        m_provider->away = true;
        Browser browser(*m_house);
        browser.get("/account/login/with/slip/");
        QCOMPARE(browser.answer.status, 503);
        browser.get("/account/login/with/nobody/");
        QCOMPARE(browser.answer.status, 404);
        browser.get("/account/login/with/local/");
        QCOMPARE(browser.answer.status, 404);
    }

    void a_login_joins_the_account_with_its_address_once_that_is_proved() {
        letIn(add("club", "paper"));
        m_directory->entry(QStringLiteral("grace")).user.emails = {
            {QStringLiteral("mara.lindqvist@lake.example"), true}};
        Browser browser(*m_house);
        signInAtClub(browser);
        QCOMPARE(browser.location(), "/account/login/link/");
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("You have an account already"));
        browser.post("/account/login/link/", {{"password", "wrong"}});
        QCOMPARE(browser.answer.status, 422);
        browser.post("/account/login/link/", {{"password", password}});
        QCOMPARE(browser.location(), "/account/");
        Browser later(*m_house);
        signInAtClub(later);
        QCOMPARE(later.location(), "/account/");
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(DISTINCT user_uid) FROM sessions")), QStringLiteral("1"));
    }

    void a_person_adds_a_login_by_its_password_and_signs_in_with_it() {
        add("club", "paper");
        Browser browser(*m_house);
        browser.signIn();
        browser.get("/account/logins/");
        browser.post("/account/logins/", {{"authority", last()}, {"login", "grace"}, {"password", "wrong"}});
        QCOMPARE(browser.noticeHeading(), QStringLiteral("That did not match"));
        browser.post("/account/logins/", {{"authority", last()}, {"login", "grace"}, {"password", "secret"}});
        QCOMPARE(browser.location(), "/account/logins/?news=added");
        browser.follow();
        QVERIFY(browser.says(QStringLiteral("There you are id-7")) || browser.says(QStringLiteral("The club")));
        Browser later(*m_house);
        signInAtClub(later);
        QCOMPARE(later.location(), "/account/");
        browser.get("/account/logins/");
        browser.post("/account/logins/", {{"authority", last()}, {"login", "grace"}, {"password", "secret"}});
        QCOMPARE(browser.location(), "/account/logins/?news=already");
    }

    void a_login_of_somebody_else_s_is_not_added() {
        letIn(add("club", "paper"));
        Browser grace(*m_house);
        signInAtClub(grace);
        Browser browser(*m_house);
        browser.signIn();
        browser.get("/account/logins/");
        browser.post("/account/logins/", {{"authority", last()}, {"login", "grace"}, {"password", "secret"}});
        QCOMPARE(browser.noticeHeading(), QStringLiteral("That login belongs to another account"));
    }

    void a_login_from_a_provider_is_added_only_after_a_yes() {
        add("slip", "slip");
        Browser browser(*m_house);
        browser.signIn();
        leave(browser, "/account/logins/with/slip/");
        comeBack(browser, "code=right");
        QCOMPARE(browser.location(), "/account/login/link/");
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM logins")), QStringLiteral("1"));
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("Is that your login?"));
        browser.post("/account/login/link/", {});
        QCOMPARE(browser.location(), "/account/logins/?news=added");
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM logins")), QStringLiteral("2"));
    }

    void what_was_asked_for_by_one_person_is_not_joined_to_another() {
        add("slip", "slip");
        m_house->person(QStringLiteral("eve"));
        Browser browser(*m_house);
        browser.signIn();
        leave(browser, "/account/logins/with/slip/");
        browser.signIn("eve");
        comeBack(browser, "code=right");
        QCOMPARE(browser.heading(), QStringLiteral("That answer could not be trusted"));
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM logins")), QStringLiteral("2"));
    }

    void all_ways_in_but_the_last_may_go_and_come_back() {
        add("club", "paper");
        Browser browser(*m_house);
        browser.signIn();
        browser.get("/account/logins/");
        browser.post("/account/logins/remove/", {{"id", idOf("password")}});
        QCOMPARE(browser.noticeHeading(), QStringLiteral("That is your last way in"));
        browser.post("/account/logins/", {{"authority", last()}, {"login", "grace"}, {"password", "secret"}});
        browser.get("/account/logins/");
        browser.post("/account/logins/remove/", {{"id", idOf("paper")}});
        QCOMPARE(browser.location(), "/account/logins/?news=removed");
        Browser later(*m_house);
        signInAtClub(later);
        QCOMPARE(later.heading(), QStringLiteral("This way in is closed"));
        browser.get("/account/logins/");
        browser.post("/account/logins/", {{"authority", last()}, {"login", "grace"}, {"password", "secret"}});
        QCOMPARE(browser.location(), "/account/logins/?news=added");
        m_house->sql(QStringLiteral("UPDATE logins SET state = 'invalidated' WHERE kind = 'paper'")); // not by her
        browser.get("/account/logins/");
        browser.post("/account/logins/", {{"authority", last()}, {"login", "grace"}, {"password", "secret"}});
        QCOMPARE(browser.noticeHeading(), QStringLiteral("That login was taken away"));
    }

    void without_a_login_that_waits_the_page_leads_to_signing_in() {
        Browser browser(*m_house);
        browser.get("/account/login/link/");
        QCOMPARE(browser.location(), "/account/login/");
    }

private:
    AuthorityId add(const char *name, const char *driver) {
        Authority authority;
        authority.name = QString::fromLatin1(name);
        authority.title = QStringLiteral("The ") + authority.name;
        authority.driver = QString::fromLatin1(driver);
        m_last = value(store::insertAuthority(*m_house->session, authority));
        return m_last;
    }
    QByteArray last() const { return QByteArray::number(m_last.value); }
    void letIn(const AuthorityId &id) {
        Authority authority = value(store::findAuthority(*m_house->session, id));
        authority.createsAccounts = true;
        value(store::replaceAuthority(*m_house->session, id, authority.revision, authority));
    }
    void signInAtClub(Browser &browser) {
        browser.get("/account/login/");
        browser.post("/account/login/", {{"authority", last()}, {"login", "grace"}, {"password", "secret"}});
    }
    void leave(Browser &browser, const QByteArray &address) {
        browser.get(address);
        const QUrlQuery query(QUrl::fromEncoded(browser.location()));
        m_state = query.queryItemValue(QStringLiteral("state")).toLatin1();
        m_back = query.queryItemValue(QStringLiteral("back"), QUrl::FullyDecoded);
    }
    void comeBack(Browser &browser, const QByteArray &answer) {
        browser.get("/account/login/back/slip/?" + answer + "&state=" + m_state);
    }

    QByteArray idOf(const char *kind) {
        return m_house->ask(QStringLiteral("SELECT login_id FROM logins WHERE kind = '%1'").arg(QLatin1String(kind)))
            .toLatin1();
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<tests::PaperDirectory> m_directory;
    std::unique_ptr<tests::PaperProvider> m_provider;
    UserId m_mara;
    AuthorityId m_last;
    QByteArray m_state;
    QString m_back;
};

QTEST_GUILESS_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
