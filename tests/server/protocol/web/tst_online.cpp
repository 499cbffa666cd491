// Who is here (EA-27): off unless the house shows it, and nobody is shown who has not asked for it.
#include "server/store/settings.h"
#include "tests/server/protocol/web/web_house.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;
using tests::value;

class TestOnline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_of_it_is_there_until_the_house_shows_it() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        QVERIFY(!browser.page.contains("/account/online/"));
        browser.get("/account/online/");
        QCOMPARE(browser.answer.status, 404);
        browser.get("/account/profile/");
        QVERIFY(!browser.page.contains("name=\"online\""));
        browser.post("/account/profile/online/", {{"online", "1"}});
        QCOMPARE(browser.answer.status, 404);
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.shown_online")), QStringLiteral("0"));
    }

    void only_members_see_it() {
        House house;
        open(house);
        Browser stranger(house);
        stranger.get("/account/online/");
        QVERIFY(stranger.location().startsWith("/account/login/"));
    }

    void only_who_asked_for_it_and_was_here_just_now_is_shown() {
        House house;
        open(house);
        house.person();
        house.person(QStringLiteral("odile"));
        Browser mara(house), odile(house);
        mara.signIn();
        odile.signIn("odile");
        odile.get("/account/online/");
        QVERIFY(odile.says(QStringLiteral("nobody is here at the moment")));
        mara.get("/account/profile/");
        mara.post("/account/profile/online/", {{"online", "1"}});
        QCOMPARE(mara.location(), "/account/profile/?news=shown");
        mara.follow();
        QVERIFY(mara.says(QStringLiteral("Other members see when you are here.")));
        odile.get("/account/online/");
        QVERIFY(odile.says(QStringLiteral("mara.lindqvist")));
        QVERIFY(!odile.says(QStringLiteral("odile")));
        QVERIFY(odile.says(QStringLiteral("you have not asked for it")));
        house.sql(QStringLiteral("UPDATE sessions SET last_seen_at = now() - interval '6 min' FROM users WHERE uid = "
                                 "user_uid AND username LIKE 'mara%'"));
        odile.get("/account/online/");
        QVERIFY(!odile.says(QStringLiteral("mara.lindqvist")));
        mara.get("/account/profile/"); // here again
        house.sql(QStringLiteral("UPDATE sessions SET last_seen_at = now()"));
        odile.get("/account/online/");
        QVERIFY(odile.says(QStringLiteral("mara.lindqvist")));
        mara.get("/account/profile/");
        mara.post("/account/profile/online/", {});
        QCOMPARE(mara.location(), "/account/profile/?news=hidden");
        odile.get("/account/online/");
        QVERIFY(!odile.says(QStringLiteral("mara.lindqvist")));
    }

    void a_suspended_member_is_gone_and_no_site_is_told_of_the_wish() {
        House house;
        open(house);
        house.person();
        house.person(QStringLiteral("odile"));
        Browser mara(house), odile(house);
        mara.signIn();
        odile.signIn("odile");
        const QString revision = house.ask(QStringLiteral("SELECT sum(revision) FROM gatelodge.users"));
        mara.get("/account/profile/");
        mara.post("/account/profile/online/", {{"online", "1"}});
        QCOMPARE(house.ask(QStringLiteral("SELECT sum(revision) FROM gatelodge.users")), revision);
        house.sql(QStringLiteral("UPDATE users SET status = 'suspended' WHERE username LIKE 'mara%'"));
        odile.get("/account/online/");
        QVERIFY(!odile.says(QStringLiteral("mara.lindqvist")));
    }

private:
    static void open(House &house) {
        value(store::putHouseSetting(*house.session, QStringLiteral("members_see_online"), true));
    }
};

QTEST_GUILESS_MAIN(TestOnline)
#include "tst_online.moc"
