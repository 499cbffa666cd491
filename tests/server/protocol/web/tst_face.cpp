// How a house and its sites present themselves: own words, colours, logo and whom to ask, on the pages as they are
// sent.
#include "server/service/access.h"
#include "server/service/branding.h"
#include "tests/server/protocol/web/web_house.h"
#include "tests/support/png.h"

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class FaceTest : public QObject {
    Q_OBJECT

    static service::OwnerAccess owner() {
        return service::Access::owner({QStringLiteral("test"), Source::Console, {}});
    }
    static Branding saying(const QString &place, const QString &words) {
        Branding own;
        own.texts[place][QString()] = words;
        return own;
    }
    static void dressHouse(House &house, const Branding &own) {
        tests::value(service::changeHouseBranding(*house.session, owner().manageSettings(), Revision{0}, own));
    }
    static void dressSite(House &house, const SiteId &site, const Branding &own) {
        tests::value(service::changeSiteBranding(*house.session, owner().manageSites(), site, Revision{0}, own));
    }

private Q_SLOTS:
    void own_words_stand_in_their_places_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("shown");
        QTest::newRow("greeting") << "greeting" << QByteArray("/account/login/") << true;
        QTest::newRow("greeting elsewhere") << "greeting" << QByteArray("/account/signup/") << false;
        QTest::newRow("sign-up") << "sign_up" << QByteArray("/account/signup/") << true;
        QTest::newRow("below the form") << "below_form" << QByteArray("/account/login/") << true;
        QTest::newRow("footer") << "footer" << QByteArray("/account/reset/") << true;
        QTest::newRow("footer inside") << "footer" << QByteArray("/account/profile/") << true;
    }
    void own_words_stand_in_their_places() {
        QFETCH(QString, place);
        QFETCH(QByteArray, address);
        QFETCH(bool, shown);
        House house;
        house.person();
        dressHouse(house, saying(place, QStringLiteral("Ask the <b>harbour</b> office.")));
        Browser browser(house);
        if (address == "/account/profile/")
            browser.signIn();
        browser.get(address);
        QCOMPARE(browser.answer.status, 200);
        QCOMPARE(browser.says(QStringLiteral("Ask the <b>harbour</b> office.")), shown); // words, not markup
        QCOMPARE(Markup(browser.page).error, QString());
    }

    void an_address_in_own_words_is_a_link_and_nothing_else_is() {
        House house;
        dressHouse(house, saying(QStringLiteral("footer"),
                                 QStringLiteral("See https://club.example/rules?a=1&b=2. Or javascript:alert(1)")));
        Browser browser(house);
        browser.get("/account/login/");
        QVERIFY(browser.page.contains("<a href=\"https://club.example/rules?a=1&amp;b=2\">"));
        QVERIFY(!browser.page.contains("href=\"javascript:"));
    }

    void words_are_read_in_the_visitors_language() {
        House house;
        Branding own;
        own.texts[QStringLiteral("greeting")] = {{QString(), QStringLiteral("Welcome aboard.")},
                                                 {QStringLiteral("fr"), QStringLiteral("Bienvenue à bord.")}};
        dressHouse(house, own);
        Browser browser(house);
        browser.get("/account/login/");
        QVERIFY(browser.says(QStringLiteral("Welcome aboard.")));
        browser.get("/account/login/?lang=fr");
        browser.follow();
        QVERIFY(browser.says(QStringLiteral("Bienvenue à bord.")));
    }

    void a_site_wears_its_own_face_and_what_it_lacks_is_the_houses() {
        House house;
        const SiteId site = tests::aSite(*house.session).make();
        Branding own, ours;
        own.name = QStringLiteral("The Boat Wiki");
        own.accent = QStringLiteral("#b3123b");
        own.accentDark = QStringLiteral("#ff8fa8");
        own.logo = tests::aPng();
        ours.support = QStringLiteral("office@club.example");
        ours.name = QStringLiteral("Lake Club");
        dressSite(house, site, own);
        dressHouse(house, ours);
        Browser browser(house);
        browser.get("/account/login/?next=" + house.next(site));
        QCOMPARE(browser.heading(), QStringLiteral("Sign in to The Boat Wiki"));
        QVERIFY(browser.says(QStringLiteral("with your Lake Club account")));
        const QByteArray sheet = addressAfter(browser.page, "href=\"/account/look/");
        QVERIFY2(sheet.startsWith("/account/look/" + QByteArray::number(site.value) + ".css?v="), sheet);
        const QByteArray css = browser.get(sheet).body;
        QVERIFY(css.startsWith(":root { --accent: #b3123b; --logo: url(\"/account/look/"));
        QVERIFY(css.contains("@media (prefers-color-scheme: dark) { :root { --accent: #ff8fa8; } }"));
        const QByteArray logo = addressAfter(css, "url(\"/account/look/");
        QCOMPARE(browser.get(logo).body, tests::aPng());
        QCOMPARE(headerOf(browser.answer, "Content-Type"), QByteArray("image/png"));
        QVERIFY(headerOf(browser.answer, "Cache-Control").contains("immutable"));
        QCOMPARE(browser.get("/account/look/house.png?v=1").status, 404);
        browser.get("/account/reset/");
        QVERIFY(!browser.page.contains("/account/look/"));
    }

    void a_new_face_has_a_new_address() {
        House house;
        const SiteId site = tests::aSite(*house.session).make();
        const auto sheetNow = [&] {
            Browser browser(house);
            browser.get("/account/login/?next=" + next);
            return addressAfter(browser.page, "href=\"/account/look/");
        };
        next = house.next(site);
        Branding own;
        own.accent = QStringLiteral("#b3123b");
        dressSite(house, site, own);
        const QByteArray first = sheetNow();
        own.accent = QStringLiteral("#1d4ed8");
        dressHouse(house, own);
        QVERIFY(!first.isEmpty() && sheetNow() != first);
    }

    void pages_made_without_a_database_wear_the_face_last_seen() {
        House house;
        Branding own;
        own.accent = QStringLiteral("#b3123b");
        own.support = QStringLiteral("office@club.example");
        dressHouse(house, own);
        Browser browser(house);
        browser.get("/account/login/");
        browser.get("/account/nowhere/");
        QCOMPARE(browser.answer.status, 404);
        QVERIFY(browser.page.contains("/account/look/house.css?v="));
    }

    void older_browsers_get_every_tone_and_a_preview_one_scheme() {
        const SiteSheet sheet{{}, Revision{1}, *Accent::parse(QStringLiteral("#b3123b"))};
        const QByteArray css = sheetText(sheet);
        QCOMPARE(css.count("--paper: #"), 2);
        QCOMPARE(css.count("@media (prefers-color-scheme: dark)"), 1);
        QCOMPARE(inScheme(css, Scheme::Light).count("@media not all"), 1);
        QCOMPARE(inScheme(css, Scheme::Dark).count("@media all"), 1);
        House house;
        Browser browser(house);
        QVERIFY(!browser.get("/account/site.css?scheme=dark").body.contains("prefers-color-scheme"));
        QVERIFY(browser.get("/account/site.css").body.contains("prefers-color-scheme"));
    }

private:
    static QByteArray addressAfter(const QByteArray &text, const QByteArray &before) {
        const qsizetype at = text.indexOf(before);
        if (at < 0)
            return {};
        const qsizetype from = text.indexOf('"', at) + 1;
        return text.mid(from, text.indexOf('"', from) - from);
    }
    QByteArray next;
};

QTEST_GUILESS_MAIN(FaceTest)
#include "tst_face.moc"
