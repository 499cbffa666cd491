// Certificates at the people's pages (EL-11): the form, the file, the list, and what is said of each one that opens
// nothing. What they are worth is tested with real TLS in tests/app/front.
#include "server/login/registry.h"
#include "server/protocol/web/pages/certificate_pages.h"
#include "server/store/authorities.h"
#include "server/store/transaction.h"
#include "tests/server/protocol/web/web_house.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;
using tests::value;

class CertificatePagesTest : public QObject {
    Q_OBJECT
private:
    void add(const QString &name, const QString &title = {}, const QJsonObject &settings = {}) {
        Authority one;
        one.name = name;
        one.title = title;
        one.driver = QStringLiteral("x509");
        one.settings = settings;
        value(store::inTransaction(*m_house->session, Actor::system(),
                                   [&] { return store::insertAuthority(*m_house->session, one); }));
    }
    const http::Response &make(Browser &browser, const QByteArray &device, const QByteArray &password = "seven lamps",
                               const QByteArray &again = "seven lamps") {
        browser.get("/account/logins/certificate/cards/");
        return browser.post("/account/logins/certificate/cards/",
                            {{"device", device}, {"months", "3"}, {"new", password}, {"again", again}});
    }
    void use(const QByteArray &certificateUrl) {
        service::Means means = *m_house->deps->means;
        means.drivers = login::allDrivers();
        means.certificateUrl = certificateUrl;
        m_house->use(std::move(means));
    }
    std::unique_ptr<House> m_house;

private Q_SLOTS:
    void init() {
        m_house = std::make_unique<House>();
        use("https://cards.example.org");
        m_house->person();
        add(QStringLiteral("cards"));
    }

    void the_file_comes_as_a_download_and_is_kept_by_nobody() {
        Browser browser(*m_house);
        browser.signIn();
        const http::Response &file = make(browser, "Old Laptop");
        QCOMPARE(file.status, 200);
        QCOMPARE(headerOf(file, "Content-Type"), QByteArray("application/x-pkcs12"));
        QCOMPARE(headerOf(file, "Content-Disposition"), QByteArray("attachment; filename=\"old-laptop.p12\""));
        QCOMPARE(headerOf(file, "Cache-Control"), QByteArray("no-store"));
        QVERIFY(file.body.startsWith("\x30\x82"));
    }

    void the_list_tells_the_device_its_days_and_its_use() {
        Browser browser(*m_house);
        browser.signIn();
        make(browser, "Laptop & <b>");
        browser.get("/account/logins/");
        QVERIFY(browser.says(QStringLiteral("Certificate on “Laptop & <b>”")));
        QVERIFY(browser.says(QStringLiteral("Never used")));
        QVERIFY(browser.page.contains("Revoke"));
        QVERIFY(!browser.page.contains(m_house
                                           ->ask(QStringLiteral("SELECT identity FROM gatelodge.logins WHERE kind = "
                                                                "'x509'"))
                                           .toUtf8())); // EL-05
    }

    void a_slip_is_told_at_its_field_data() {
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<QString>("words");
        QTest::newRow("no device") << QByteArray(" ") << QByteArray("seven lamps") << QByteArray("seven lamps")
                                   << "Fill this in";
        QTest::newRow("a short password")
            << QByteArray("Laptop") << QByteArray("seven") << QByteArray("seven") << "Use 8 to 100 characters";
        QTest::newRow("two passwords") << QByteArray("Laptop") << QByteArray("seven lamps") << QByteArray("eight lamps")
                                       << "The two are not the same";
    }
    void a_slip_is_told_at_its_field() {
        QFETCH(QByteArray, device);
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, again);
        QFETCH(QString, words);
        Browser browser(*m_house);
        browser.signIn();
        QCOMPARE(make(browser, device, password, again).status, 422);
        QVERIFY(browser.says(words));
        QVERIFY(!browser.page.contains(password)); // neither password comes back
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM gatelodge.logins WHERE kind = 'x509'")),
                 QStringLiteral("0"));
    }

    void an_aged_session_is_asked_for_the_password_first() {
        Browser browser(*m_house);
        browser.signIn();
        browser.get("/account/logins/certificate/cards/");
        m_house->sql(QStringLiteral("UPDATE sessions SET auth_time = auth_time - interval '2 days'"));
        const auto &answer = browser.post("/account/logins/certificate/cards/", {{"device", "Laptop"}});
        QVERIFY(browser.location().startsWith("/account/login/confirm/"));
        QCOMPARE(answer.status, 303);
    }

    void an_authority_that_issues_none_has_no_such_page() {
        add(QStringLiteral("club"), {}, {{QStringLiteral("source"), QStringLiteral("trusted")}});
        Browser browser(*m_house);
        browser.signIn();
        QCOMPARE(browser.get("/account/logins/certificate/club/").status, 404);
        QCOMPARE(browser.get("/account/logins/certificate/nothing/").status, 404);
        browser.get("/account/logins/");
        QVERIFY(browser.page.contains("/account/logins/certificate/cards/"));
        QVERIFY(browser.page.contains("/account/logins/with/club/"));   // is added by showing it
        QVERIFY(!browser.page.contains("/account/logins/with/cards/")); // is somebody's from the beginning
    }

    void without_a_listener_nothing_is_offered() {
        use({});
        Browser browser(*m_house);
        browser.get("/account/login/");
        QVERIFY(!browser.page.contains("/account/login/with/"));
        browser.signIn();
        browser.get("/account/logins/");
        QVERIFY(!browser.page.contains("/account/logins/certificate/"));
    }

    void a_title_says_more_than_a_certificate() {
        add(QStringLiteral("staff"), QStringLiteral("your staff card"));
        Browser browser(*m_house);
        browser.get("/account/login/");
        QVERIFY(browser.says(QStringLiteral("Sign in with a certificate")));
        QVERIFY(browser.says(QStringLiteral("Sign in with your staff card")));
    }

    void a_site_s_choice_counts() {
        const SiteId site = tests::aSite(*m_house->session).make();
        value(store::inTransaction(*m_house->session, Actor::system(), [&] {
            return store::replaceSiteChoice(*m_house->session, site, {AuthorityId(1)});
        }));
        const QByteArray next = m_house->next(site);
        Browser browser(*m_house);
        browser.get("/account/login/?next=" + next);
        QVERIFY(!browser.page.contains("/account/login/with/cards/"));
        QCOMPARE(browser.get("/account/login/with/cards/?next=" + next).status, 404);
    }

    void each_flaw_has_words_of_its_own() {
        const auto texts = text::Texts::forLanguage(QStringLiteral("en"));
        const Say say(*texts);
        QSet<QString> headings;
        for (int flaw = int(CertificateFlaw::NotShown); flaw <= int(CertificateFlaw::NotLinked); ++flaw) {
            const FlawWords words = wordsFor(CertificateFlaw(flaw), QStringLiteral("the club"), say);
            headings.insert(words.heading);
            QVERIFY(!words.under.isEmpty() && !words.what.isEmpty() && !words.under.contains(u'%'));
        }
        QCOMPARE(headings.size(), int(CertificateFlaw::NotLinked));
    }

    // F8: the listener's GET keeps what was shown for who left, and changes nothing else.
    void the_listener_s_address_changes_nothing_of_anybody_s() {
        const auto routes = certificateRoutes(m_house->deps);
        QCOMPARE(routes.size(), 1);
        QCOMPARE(routes.first().access, http::Access::Protocol);
        QCOMPARE(routes.first().bodyLimit, 0);
        const QString before = m_house->everything();
        Browser browser(*m_house);
        auto request = browser.request("GET", "/account/login/certificate/cards/?state=" + QByteArray(43, 'x'));
        request.arguments = {"cards"};
        request.shownCertificates = {"abc"};
        const auto answer = std::get<http::LaneHandler>(routes.first().handler)(request, *m_house->session);
        QCOMPARE(answer.status, 303);
        QCOMPARE(m_house->everything(), before);
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM gatelodge.shown_certificates")),
                 QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(CertificatePagesTest)
#include "tst_certificates.moc"
