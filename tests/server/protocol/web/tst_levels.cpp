// What a page asks for before it goes on: the method that an address names (KE-05), the password again wherever it is
// checked (EA-33), and a sign-out page that says of what (KE-06).
#include "server/store/authorities.h"
#include "tests/server/protocol/web/web_house.h"
#include "tests/support/login/paper_directory.h"
#include "tests/support/login/paper_provider.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;
using tests::value;

class TestLevels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_house = std::make_unique<House>();
        m_directory = std::make_unique<tests::PaperDirectory>();
        m_provider = std::make_unique<tests::PaperProvider>();
        service::Means means = *m_house->deps->means;
        means.drivers << m_directory.get() << m_provider.get();
        m_house->use(std::move(means));
        m_house->person();
        const login::RemoteUser grace{
            QStringLiteral("id-7"), QStringLiteral("grace"), QStringLiteral("Grace"), QStringLiteral("Hopper"), {}, {}};
        m_directory->write(QStringLiteral("grace"), {"secret", grace});
        m_provider->person = grace;
        add("club", "paper");
        add("slip", "slip");
    }

    void an_address_names_the_method_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("leads"); // empty: stays
        QTest::addColumn<QByteArray>("shows");
        QTest::newRow("a provider") << QByteArray("slip") << QByteArray("/account/login/with/slip/?next=")
                                    << QByteArray();
        QTest::newRow("however it is spelt")
            << QByteArray("SLIP") << QByteArray("/account/login/with/slip/?next=") << QByteArray();
        QTest::newRow("a directory is chosen in the list")
            << QByteArray("club") << QByteArray() << QByteArray(" selected>The club");
        QTest::newRow("one that nobody knows")
            << QByteArray("kerberos") << QByteArray() << QByteArray("name=\"password\"");
        QTest::newRow("nonsense") << QByteArray("%3Cb%3E") << QByteArray() << QByteArray("name=\"password\"");
    }
    void an_address_names_the_method() {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, leads);
        QFETCH(QByteArray, shows);
        const SiteId site = tests::aSite(*m_house->session).make();
        Browser browser(*m_house);
        browser.get("/account/login/?next=" + m_house->next(site) + "&authenticationMethodId=" + method);
        if (!leads.isEmpty()) {
            QCOMPARE(browser.answer.status, 303);
            QVERIFY2(browser.location().startsWith(leads), browser.location().constData());
            return;
        }
        QCOMPARE(browser.answer.status, 200);
        QByteArray flat = browser.page;
        flat.replace(" selected=\"selected\"", " selected").replace("selected=\"\"", "selected");
        QVERIFY2(flat.contains(shows), flat.constData());
    }

    void a_site_that_takes_other_methods_only_is_not_led_past_its_choice() {
        const SiteId site = tests::aSite(*m_house->session).make();
        m_house->sql(
            QStringLiteral("INSERT INTO site_authorities SELECT %1, authority_id, 1 FROM authorities WHERE name "
                           "= 'club'")
                .arg(site.value));
        Browser browser(*m_house);
        browser.get("/account/login/?next=" + m_house->next(site) + "&authenticationMethodId=slip");
        QCOMPARE(browser.answer.status, 200);
    }

    void the_sign_out_page_names_the_site_and_ends_nothing_by_itself() {
        const SiteId site = tests::aSite(*m_house->session).make();
        const QByteArray next = m_house->next(site);
        Browser browser(*m_house);
        browser.signIn();
        browser.get("/account/logout/?next=" + next + "&authenticationMethodId=slip");
        QCOMPARE(browser.heading(), QStringLiteral("Sign out of Members’ wiki?"));
        QVERIFY(browser.isSignedIn());
        browser.post("/account/logout/", {{"next", next}, {"authenticationMethodId", "slip"}});
        browser.follow();
        QVERIFY(!browser.isSignedIn());
        QCOMPARE(browser.heading(), QStringLiteral("You are signed out of Members’ wiki"));
        QVERIFY(browser.says(QStringLiteral("You may still be signed in at The slip.")));
        QVERIFY(browser.page.contains("/account/login/?next=" + next));
    }

    void without_a_site_the_overview_has_the_button() {
        Browser browser(*m_house);
        browser.signIn();
        browser.get("/account/logout/");
        QCOMPARE(browser.location(), "/account/");
        browser.get("/account/logout/?authenticationMethodId=nobody");
        QCOMPARE(browser.location(), "/account/");
    }

    void an_aged_session_asks_for_the_password_of_the_directory_that_opened_it() {
        Browser browser(*m_house);
        comeInByClub(browser);
        age();
        browser.get("/account/keys/");
        browser.post("/account/keys/", {{"key", "x"}});
        QVERIFY2(browser.location().startsWith("/account/login/confirm/"), browser.location().constData());
        browser.follow();
        QVERIFY(browser.says(QStringLiteral("Password of The club")));
        browser.post("/account/login/confirm/", {{"next", "/account/keys/"}, {"password", "wrong"}});
        QCOMPARE(browser.answer.status, 422);
        QCOMPARE(level(), QStringLiteral("t"));
        browser.post("/account/login/confirm/", {{"next", "/account/keys/"}, {"password", "secret"}});
        QCOMPARE(browser.location(), "/account/keys/");
        QCOMPARE(level(), QStringLiteral("f"));
    }

    void a_directory_that_is_away_is_named_and_the_session_stays_as_it_is() {
        Browser browser(*m_house);
        comeInByClub(browser);
        age();
        m_directory->answerAlways(login::Verdict::FailedToConnect);
        browser.get("/account/login/confirm/");
        browser.post("/account/login/confirm/", {{"password", "secret"}});
        QCOMPARE(browser.noticeHeading(), QStringLiteral("The club does not answer"));
        QCOMPARE(level(), QStringLiteral("t"));
    }

    void somebody_else_who_knows_a_password_there_proves_nothing() {
        Browser browser(*m_house);
        comeInByClub(browser);
        age();
        m_directory->entry(QStringLiteral("grace")).user.identity = QStringLiteral("id-8"); // the name was given away
        browser.get("/account/login/confirm/");
        browser.post("/account/login/confirm/", {{"password", "secret"}});
        QCOMPARE(browser.answer.status, 422);
        QCOMPARE(level(), QStringLiteral("t"));
    }

    void guesses_at_it_are_counted_like_sign_ins() {
        Browser browser(*m_house);
        comeInByClub(browser);
        age();
        browser.get("/account/login/confirm/");
        int asked = 0;
        do {
            browser.post("/account/login/confirm/", {{"password", "wrong"}});
            asked += browser.answer.status == 422;
        } while (browser.answer.status == 422 && asked < 100);
        QCOMPARE(asked, m_house->deps->means->limits.perKnownDevice);
        QCOMPARE(browser.answer.status, 429);
    }

    void a_session_of_a_provider_is_proved_again_there() {
        Browser browser(*m_house);
        browser.get("/account/login/with/slip/");
        const QUrlQuery query(QUrl::fromEncoded(browser.location()));
        browser.get("/account/login/back/slip/?code=right&state=" +
                    query.queryItemValue(QStringLiteral("state")).toLatin1());
        age();
        browser.get("/account/login/confirm/?next=/account/keys/");
        QVERIFY(!browser.page.contains("type=\"password\""));
        QVERIFY(browser.page.contains("/account/login/with/slip/?next="));
    }

private:
    void add(const char *name, const char *driver) {
        Authority authority;
        authority.name = QString::fromLatin1(name);
        authority.title = QStringLiteral("The ") + authority.name;
        authority.driver = QString::fromLatin1(driver);
        authority.createsAccounts = true;
        value(store::insertAuthority(*m_house->session, authority));
    }
    void comeInByClub(Browser &browser) {
        browser.get("/account/login/");
        browser.post("/account/login/", {{"login", "grace@club"}, {"password", "secret"}});
        QCOMPARE(browser.answer.status, 303);
    }
    void age() { m_house->sql(QStringLiteral("UPDATE sessions SET auth_time = auth_time - interval '2 days'")); }
    QString level() {
        return m_house->ask(QStringLiteral("SELECT auth_time < now() - interval '1 day' FROM gatelodge.sessions"))
            .left(1);
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<tests::PaperDirectory> m_directory;
    std::unique_ptr<tests::PaperProvider> m_provider;
};

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
