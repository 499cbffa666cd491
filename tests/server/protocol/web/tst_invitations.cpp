// An invitation's link in a browser: opening changes nothing, the buttons do, and what has ended says how (F11, R4).
#include "server/service/access.h"
#include "server/service/invitations.h"
#include "server/store/belongings.h"
#include "server/store/invitations.h"
#include "server/store/places.h"
#include "tests/server/protocol/web/web_house.h"

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;
using tests::value;

class InvitationsTest : public QObject {
    Q_OBJECT

    const Fields form{{"first", "Grace"},
                      {"last", "Hopper"},
                      {"username", "grace"},
                      {"new", "seven grey herons over water"},
                      {"again", "seven grey herons over water"}};

    static service::ManagePeople permit() {
        return service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}}).managePeople();
    }
    static InvitationId invited(House &house, const QString &line, InvitationWay way = InvitationWay::Mail) {
        InvitationTerms terms;
        terms.way = way;
        terms.groups = {value(store::insertGroup(*house.session, {QStringLiteral("Sailing members"), {}}))};
        terms.signedBy = QStringLiteral("Ingrid Halvorsen");
        terms.note = QStringLiteral("We would be glad to have you <aboard>.");
        const auto need = way == InvitationWay::Mail ? InviteAddress::Needed : InviteAddress::Optional;
        return value(service::invite(*house.session, permit(), *house.deps->means, readInviteList(line, need), terms))
            .made.first();
    }
    static QByteArray mailedLink(House &house) {
        return "/account/invite/?token=" + house.letters->token(QStringLiteral("invitation"));
    }
    static QByteArray printedLink(House &house, const InvitationId &id) {
        const QString link =
            value(service::printInvitations(*house.session, permit(), *house.deps->means, {id})).first().link;
        return link.toLatin1().mid(QByteArray("https://id.example.org").size());
    }
    static Fields with(Browser &browser, Fields fields) {
        fields.append({QByteArray("token"), browser.hidden("token")});
        return fields;
    }
    static QString groupsOf(House &house, const QString &username) {
        return house.ask(QStringLiteral("SELECT coalesce(string_agg(g.name, ','), '') FROM gatelodge.group_members m "
                                        "JOIN gatelodge.groups g USING (group_id) JOIN gatelodge.users u "
                                        "ON u.uid = m.user_uid WHERE u.username = '%1'")
                             .arg(username));
    }

private Q_SLOTS:
    void a_mailed_link_makes_an_account_and_signs_in() {
        House house;
        invited(house, QStringLiteral("Grace Hopper <grace@lake.example>"));
        const auto before = house.everything();
        Browser browser(house);
        for (int i = 0; i < 3; ++i) {
            browser.get(mailedLink(house));
            QCOMPARE(browser.answer.status, 200);
        }
        QCOMPARE(house.everything(), before); // opening changes nothing
        QCOMPARE(browser.heading(), QStringLiteral("You are invited to Gatelodge"));
        for (const char *said : {"grace@lake.example", "You were invited by Ingrid Halvorsen.", "Sailing members",
                                 "“We would be glad to have you <aboard>.”"})
            QVERIFY2(browser.says(QString::fromUtf8(said)), said);
        QCOMPARE(browser.hidden("first"), "Grace");
        QCOMPARE(browser.hidden("username"), "grace.hopper");
        browser.post("/account/invite/password/", with(browser, form));
        QCOMPARE(browser.location(), "/account/");
        QVERIFY(browser.isSignedIn());
        QVERIFY(!browser.cookies.contains("__Host-gatelodge-invite"));
        QCOMPARE(groupsOf(house, QStringLiteral("grace")), QStringLiteral("Sailing members"));
    }

    void what_is_wrong_is_said_and_the_link_still_works() {
        House house;
        invited(house, QStringLiteral("grace@lake.example"));
        Browser browser(house);
        browser.get(mailedLink(house));
        Fields bad = form;
        bad[0].second = "";
        browser.post("/account/invite/password/", with(browser, bad));
        QCOMPARE(browser.answer.status, 422);
        QVERIFY(!browser.noticeHeading().isEmpty());
        QVERIFY(browser.says(QStringLiteral("grace@lake.example")));
        browser.post("/account/invite/password/", with(browser, form));
        QVERIFY(browser.isSignedIn());
    }

    void a_printed_link_asks_for_an_address_and_mails_a_link_to_confirm_it() {
        House house;
        const auto id = invited(house, QStringLiteral("Grace Hopper"), InvitationWay::Print);
        Browser browser(house);
        browser.get(printedLink(house, id));
        browser.post("/account/invite/password/", with(browser, form));
        QCOMPARE(browser.answer.status, 422); // no address
        Fields typed = form;
        typed.append({QByteArray("email"), QByteArray("grace@lake.example")});
        browser.post("/account/invite/password/", with(browser, typed));
        QVERIFY(browser.location().startsWith("/account/emails/?news=mailed&of="));
        QVERIFY(browser.isSignedIn());
        browser.follow();
        QVERIFY(browser.says(QStringLiteral("grace@lake.example")));
        QCOMPARE(house.letters->last(QStringLiteral("verify-address")).recipient, QStringLiteral("grace@lake.example"));
    }

    void who_has_an_account_signs_in_and_comes_back_to_accept() {
        House house;
        house.person();
        // The account proved its address after the invitation was sent: nobody is invited who has one.
        invited(house, QStringLiteral("other@lake.example"));
        const UserId mara =
            value(store::ownerOfVerifiedEmail(*house.session, QStringLiteral("mara.lindqvist@lake.example"))).value();
        value(store::insertEmail(*house.session, mara, QStringLiteral("other@lake.example"), false, true));
        Browser browser(house);
        browser.get(mailedLink(house));
        QVERIFY(browser.says(QStringLiteral("There is an account with your address other@lake.example already.")));
        QVERIFY(browser.page.contains("/account/login/?next=%2Faccount%2Finvite%2F") ||
                browser.page.contains("/account/login/?next=/account/invite/"));
        browser.get("/account/login/?next=/account/invite/");
        browser.post("/account/login/",
                     {{"login", "mara.lindqvist"}, {"password", password}, {"next", browser.hidden("next")}});
        QCOMPARE(browser.location(), "/account/invite/");
        browser.follow();
        QVERIFY(browser.says(QStringLiteral("You are signed in as mara.lindqvist.")));
        browser.post("/account/invite/", with(browser, {}));
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("The invitation is accepted"));
        QCOMPARE(groupsOf(house, QStringLiteral("mara.lindqvist")), QStringLiteral("Sailing members"));
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.users")), QStringLiteral("1"));
    }

    void the_form_of_a_newcomer_makes_no_second_account() {
        House house;
        house.person();
        invited(house, QStringLiteral("other@lake.example"));
        Browser browser(house);
        browser.get(mailedLink(house));
        const UserId mara =
            value(store::ownerOfVerifiedEmail(*house.session, QStringLiteral("mara.lindqvist@lake.example"))).value();
        value(store::insertEmail(*house.session, mara, QStringLiteral("other@lake.example"), false, true));
        browser.post("/account/invite/password/", with(browser, form));
        QVERIFY(browser.says(QStringLiteral("There is an account with your address")));
        QVERIFY(!browser.isSignedIn());
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.users")), QStringLiteral("1"));
    }

    void what_has_ended_says_how_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("heading");
        QTest::newRow("revoked") << QStringLiteral("UPDATE invitations SET revoked_at = now()")
                                 << QStringLiteral("This invitation was withdrawn");
        QTest::newRow("too old") << QStringLiteral("UPDATE invitations SET issued_at = now() - interval '3 days', "
                                                   "expires_at = now() - interval '1 day'")
                                 << QStringLiteral("This invitation is too old");
        QTest::newRow("used") << QStringLiteral("UPDATE invitations SET accepted_at = now(), accepted_by = (SELECT uid "
                                                "FROM users LIMIT 1)")
                              << QStringLiteral("This invitation was used already");
        QTest::newRow("gone") << QStringLiteral("DELETE FROM invitations")
                              << QStringLiteral("This invitation does not work");
    }
    void what_has_ended_says_how() {
        QFETCH(QString, change);
        QFETCH(QString, heading);
        House house;
        house.person();
        invited(house, QStringLiteral("grace@lake.example"));
        Browser browser(house), member(house);
        member.signIn();
        browser.get(mailedLink(house));
        member.get(mailedLink(house));
        const Fields join = with(member, {}), signUp = with(browser, form);
        house.sql(change);
        browser.post("/account/invite/password/", signUp);
        QCOMPARE(browser.answer.status, 410);
        QCOMPARE(browser.heading(), heading);
        member.post("/account/invite/", join);
        QCOMPARE(member.answer.status, 410);
        QCOMPARE(member.heading(), heading);
        browser.get(mailedLink(house));
        QCOMPARE(browser.answer.status, 410);
        QVERIFY(!browser.isSignedIn());
        QCOMPARE(groupsOf(house, QStringLiteral("mara.lindqvist")), QString());
    }

    void a_form_of_who_is_signed_out_meanwhile_is_asked_anew() {
        House house;
        house.person();
        invited(house, QStringLiteral("grace@lake.example"));
        Browser browser(house);
        browser.signIn();
        browser.get(mailedLink(house));
        const Fields join = with(browser, {});
        house.sql(QStringLiteral("DELETE FROM sessions"));
        browser.get(mailedLink(house));
        browser.post("/account/invite/", join);
        QCOMPARE(browser.answer.status, 200);
        QVERIFY(browser.says(QStringLiteral("Choose your name and password for grace@lake.example.")));
        QCOMPARE(groupsOf(house, QStringLiteral("mara.lindqvist")), QString());
    }

    void nothing_but_an_invitation_opens_the_page_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("damaged") << QByteArray("?token=abc");
        QTest::newRow("made up") << QByteArray("?token=") + QByteArray(43, 'x');
        QTest::newRow("markup") << QByteArray("?token=%3Cscript%3E");
        QTest::newRow("answered") << QByteArray("?answered=yes");
    }
    void nothing_but_an_invitation_opens_the_page() {
        QFETCH(QByteArray, query);
        House house;
        Browser browser(house);
        browser.get("/account/invite/" + query);
        QCOMPARE(browser.answer.status, 410);
        QCOMPARE(browser.heading(), QStringLiteral("This invitation does not work"));
    }
};

QTEST_GUILESS_MAIN(InvitationsTest)
#include "tst_invitations.moc"
