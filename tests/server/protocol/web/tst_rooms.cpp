// What people do in their own account (PG-14, PG-15, EA-22, EA-24): the life of addresses, keys, devices, consents.
#include "server/service/consent.h"
#include "server/store/queue.h"
#include "tests/server/protocol/web/web_house.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class RoomsTest : public QObject {
    Q_OBJECT

    static QByteArray idOf(House &house, const char *address) {
        return house
            .ask(QStringLiteral("SELECT email_id FROM gatelodge.emails WHERE address = '%1'")
                     .arg(QLatin1StringView(address)))
            .toLatin1();
    }
    static int countOf(House &house, const char *what) {
        return house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.%1").arg(QLatin1StringView(what))).toInt();
    }

private Q_SLOTS:
    void every_room_is_shown() {
        House house;
        house.person();
        house.sql(QStringLiteral("INSERT INTO settings (name, value) VALUES ('members_see_online', 'true')"));
        Browser browser(house);
        browser.signIn();
        for (const Room room : allRooms()) {
            browser.get(addressOf(room).toLatin1());
            QCOMPARE(browser.answer.status, 200);
            QCOMPARE(Markup(browser.page).error, QString());
        }
    }

    void an_address_lives_from_claim_to_main_and_away() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        browser.get("/account/emails/");
        browser.post("/account/emails/", {{"email", "m.l@school.example"}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("A link is on its way to m.l@school.example"));
        QVERIFY(browser.says(QStringLiteral("The mailed link ends")));
        const auto id = idOf(house, "m.l@school.example");
        browser.post("/account/emails/main/", {{"id", id}}); // not confirmed yet
        QCOMPARE(browser.location(), "/account/emails/");

        const auto token = house.letters->token(QStringLiteral("verify-address"));
        browser.get("/account/emails/verify/?token=" + token);
        QCOMPARE(browser.heading(), QStringLiteral("Is this your address?"));
        browser.post("/account/emails/verify/", {{"token", token}, {"answer", "yes"}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("m.l@school.example is confirmed"));

        browser.post("/account/emails/main/", {{"id", id}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("m.l@school.example is your main address"));
        browser.post("/account/emails/remove/", {{"id", id}}); // the main one stays
        QCOMPARE(browser.location(), "/account/emails/");

        browser.post("/account/emails/remove/", {{"id", idOf(house, "mara.lindqvist@lake.example")}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("mara.lindqvist@lake.example is removed"));
        browser.post("/account/emails/undo/", {});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("mara.lindqvist@lake.example is back"));
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.emails WHERE verified_at IS NOT NULL")),
                 QStringLiteral("2"));
        browser.post("/account/emails/undo/", {}); // pressed twice
        QCOMPARE(browser.location(), "/account/emails/");
    }

    void what_is_kept_is_shown_and_downloaded() {
        House house;
        const UserId uid = house.person();
        const SiteId site = tests::aSite(*house.session).make();
        house.sql(QStringLiteral("INSERT INTO gatelodge.visits (user_uid, site_id, revision) VALUES ('%1', %2, 1)")
                      .arg(toString(uid))
                      .arg(site.value));
        Browser browser(house);
        browser.signIn();
        browser.get("/account/data/");
        QVERIFY(browser.says(QStringLiteral("mara.lindqvist@lake.example")));
        QVERIFY(browser.says(QStringLiteral("When you signed in")));
        browser.get("/account/data/download/");
        const auto record = QJsonDocument::fromJson(browser.answer.body).object();
        QCOMPARE(record.value(QLatin1String("account")).toObject().value(QLatin1String("username")).toString(),
                 QStringLiteral("mara.lindqvist"));
        QCOMPARE(record.value(QLatin1String("sites")).toArray().size(), 1);
        QVERIFY(!browser.answer.body.contains("argon2"));
    }

    void who_reads_all_that_is_kept_again_and_again_waits() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        for (int i = 0; i < 30; ++i) {
            browser.get(i % 2 ? "/account/data/" : "/account/data/download/");
            QCOMPARE(browser.answer.status, 200);
        }
        browser.get("/account/data/download/");
        QCOMPARE(browser.answer.status, 429);
        QVERIFY(headerOf(browser.answer, "Retry-After").toInt() > 0);
        browser.get("/account/emails/");
        QCOMPARE(browser.answer.status, 200);
    }

    void an_account_is_deleted_when_somebody_has_agreed() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        browser.get("/account/data/");
        browser.post("/account/data/erase/", {{"username", "Mara"}});
        QCOMPARE(browser.answer.status, 422);
        QCOMPARE(countOf(house, "approvals"), 0);
        browser.post("/account/data/erase/", {{"username", "mara.lindqvist"}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("Your account will be deleted"));
        QVERIFY(browser.says(QStringLiteral("Keep my account")));
        browser.post("/account/data/keep/", {});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("Your account stays"));
        QCOMPARE(countOf(house, "approvals WHERE state = 'waiting'"), 0);
    }

    void where_nobody_has_to_agree_it_is_gone_at_once() {
        House house;
        house.person();
        house.sql(QStringLiteral("INSERT INTO settings (name, value) VALUES ('approve_automatically', 'true')"));
        Browser browser(house);
        browser.signIn();
        browser.get("/account/data/");
        browser.post("/account/data/erase/", {{"username", "mara.lindqvist"}});
        QCOMPARE(browser.location(), "/account/logout/");
        QCOMPARE(countOf(house, "users WHERE deleted_at IS NOT NULL"), 1);
        QCOMPARE(countOf(house, "sessions"), 0);
    }

    void a_removed_address_comes_back_for_ten_minutes_only() {
        House house;
        const UserId uid = house.person();
        house.sql(QStringLiteral("INSERT INTO gatelodge.emails (user_uid, address, verified_at) VALUES ('%1', "
                                 "'old@lake.example', now())")
                      .arg(toString(uid)));
        Browser browser(house);
        browser.signIn();
        browser.post("/account/emails/remove/", {{"id", idOf(house, "old@lake.example")}});
        house.sql(QStringLiteral("ALTER TABLE gatelodge.audit DISABLE TRIGGER USER;"
                                 "UPDATE gatelodge.audit SET at = at - interval '11 min'"));
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QString());
        browser.post("/account/emails/undo/", {});
        QCOMPARE(countOf(house, "emails"), 1);
    }

    void adding_a_taken_address_looks_the_same() {
        House house;
        house.person();
        house.person(QStringLiteral("nils.berg"));
        Browser browser(house);
        browser.signIn();
        browser.get("/account/emails/");
        browser.post("/account/emails/", {{"email", "nils.borg@lake.example"}});
        browser.follow();
        const auto free = QByteArray(browser.page).replace("nils.borg", "nils.berg");
        browser.post("/account/emails/remove/", {{"id", idOf(house, "nils.borg@lake.example")}});
        const int told = house.letters->count(QStringLiteral("address-added"));
        browser.post("/account/emails/", {{"email", "nils.berg@lake.example"}});
        browser.follow();
        const auto withoutIds = [](QByteArray page) {
            return QString::fromUtf8(page).remove(
                QRegularExpression(QStringLiteral("name=\"id\" value=\"\\d+\"|of=\\d+")));
        };
        QCOMPARE(withoutIds(browser.page), withoutIds(free));
        QCOMPARE(house.letters->last(QStringLiteral("address-taken")).recipient,
                 QStringLiteral("nils.berg@lake.example"));
        QCOMPARE(house.letters->count(QStringLiteral("address-added")), told + 1);
    }

    void complaints_stand_at_their_field() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        const QList<QPair<QByteArray, QByteArray>> tries{{"", "Fill this in"},
                                                         {"no address", "Type an email address"},
                                                         {"MARA.lindqvist@lake.example", "in your list already"}};
        for (const auto &[typed, complaint] : tries) {
            browser.get("/account/emails/");
            browser.post("/account/emails/", {{"email", typed}});
            QCOMPARE(browser.answer.status, 422);
            QVERIFY2(browser.page.contains(complaint), complaint.constData());
        }
        browser.post("/account/keys/", {{"key", "ssh-rsa nonsense"}});
        QCOMPARE(browser.answer.status, 422);
        QVERIFY(browser.page.contains("ssh-rsa nonsense"));
    }

    void it_is_not_mine_removes_the_claim() {
        House house;
        house.person();
        Browser browser(house), other(house);
        browser.signIn();
        browser.post("/account/emails/", {{"email", "stranger@lake.example"}});
        const auto token = house.letters->token(QStringLiteral("verify-address"));
        other.get("/account/emails/verify/?token=" + token);
        other.post("/account/emails/verify/", {{"token", token}, {"answer", "no"}});
        other.follow();
        QCOMPARE(other.heading(), QStringLiteral("Your address was not added"));
        QCOMPARE(countOf(house, "emails"), 1);
    }

    void twenty_looks_at_a_mailed_link_use_up_nothing() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        browser.post("/account/emails/", {{"email", "m.l@school.example"}});
        browser.post("/account/signup/", {{"email", "zoe@lake.example"}});
        browser.post("/account/reset/", {{"login", "mara.lindqvist"}});
        const QList<QByteArray> links{
            "/account/emails/verify/?token=" + house.letters->token(QStringLiteral("verify-address")),
            "/account/signup/password/?token=" + house.letters->token(QStringLiteral("sign-up")),
            "/account/reset/password/?token=" + house.letters->token(QStringLiteral("reset-password"))};
        const auto before = house.everything();
        for (int i = 0; i < 20; ++i) {
            for (const auto &link : links) {
                QCOMPARE(browser.get(link).status, 200);
                QCOMPARE(browser.send(browser.request("HEAD", link)).status, 200);
            }
        }
        QCOMPARE(house.everything(), before);
    }

    void the_profile_is_saved_once_and_a_lost_race_is_told() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        browser.get("/account/profile/");
        const auto page = browser.page;
        Fields fields{{"revision", browser.hidden("revision")},
                      {"username", "mara.l"},
                      {"first", "Mara"},
                      {"last", "Berg"},
                      {"language", "fr"}};
        browser.post("/account/profile/", fields);
        browser.follow();
        QVERIFY(browser.page.contains("lang=\"fr\""));
        browser.page = page; // Back, and once more
        browser.post("/account/profile/", fields);
        QCOMPARE(browser.location(), "/account/profile/?news=saved");
        fields[3].second = "Borg";
        browser.page = page;
        browser.post("/account/profile/", fields);
        QCOMPARE(browser.answer.status, 422);
        QCOMPARE(house.ask(QStringLiteral("SELECT username || ' ' || last_name FROM gatelodge.users")),
                 QStringLiteral("mara.l Berg"));
    }

    void a_new_password_ends_other_sessions_and_is_told_by_mail() {
        House house;
        house.person();
        Browser browser(house), other(house);
        browser.signIn();
        other.signIn();
        browser.get("/account/security/");
        const QByteArray fresh = "seven grey herons over water";
        browser.post("/account/security/password/", {{"password", "guess"}, {"new", fresh}, {"again", fresh}});
        QCOMPARE(browser.answer.status, 422);
        browser.post("/account/security/password/",
                     {{"password", password}, {"new", "mara.lindqvist"}, {"again", "mara.lindqvist"}});
        QVERIFY(browser.page.contains("Not yet:"));
        browser.post("/account/security/password/", {{"password", password}, {"new", fresh}, {"again", fresh}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("Your password is changed"));
        QCOMPARE(other.get("/account/").status, 303);
        QCOMPARE(house.letters->count(QStringLiteral("password-changed")), 1);
    }

    void keys_are_added_and_removed() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        browser.get("/account/keys/");
        const QByteArray key =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA mara@laptop";
        browser.post("/account/keys/", {{"key", key}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("The key is added"));
        browser.post("/account/keys/", {{"key", key}});
        QVERIFY(browser.page.contains("in your list already"));
        const auto id = house.ask(QStringLiteral("SELECT ssh_key_id FROM gatelodge.ssh_keys")).toLatin1();
        for (int i = 0; i < 2; ++i) {
            browser.post("/account/keys/remove/", {{"id", id}});
            QCOMPARE(browser.location(), "/account/keys/?news=removed");
        }
        QCOMPARE(countOf(house, "ssh_keys"), 0);
    }

    void devices_are_signed_out_one_by_one_and_all_together() {
        House house;
        house.person();
        house.person(QStringLiteral("nils.berg"));
        Browser here(house), there(house), third(house), stranger(house);
        here.signIn();
        there.signIn();
        third.signIn();
        stranger.signIn("nils.berg");
        here.get("/account/sessions/");
        QVERIFY(here.says(QStringLiteral("This device")));
        const auto id =
            house.ask(QStringLiteral("SELECT session_id FROM gatelodge.sessions ORDER BY 1 OFFSET 1 LIMIT 1"))
                .toLatin1();
        stranger.get("/account/sessions/");
        stranger.post("/account/sessions/end/", {{"id", id}}); // somebody else's
        QCOMPARE(there.get("/account/").status, 200);
        here.post("/account/sessions/end/", {{"id", id}});
        QCOMPARE(there.get("/account/").status, 303);
        here.post("/account/sessions/everywhere/", {{"scope", "others"}});
        QCOMPARE(third.get("/account/").status, 303);
        QCOMPARE(here.get("/account/").status, 200);
        here.post("/account/sessions/everywhere/", {{"scope", "all"}});
        QVERIFY(!here.isSignedIn());
        QCOMPARE(stranger.get("/account/").status, 200);
    }

    void a_consent_is_seen_and_withdrawn() {
        House house;
        const UserId uid = house.person();
        const OrgId org = tests::anOrg(*house.session, QStringLiteral("Northshore Regatta"), true);
        const SiteId site = tests::aSite(*house.session).of(org).make();
        tests::value(service::giveConsent(*house.session, uid, org, {}));
        tests::value(store::recordVisits(*house.session, {{uid, site, Revision{1}}}));
        Browser browser(house);
        browser.signIn();
        browser.get("/account/sites/");
        QVERIFY(browser.says(QStringLiteral("Run by Northshore Regatta")));
        browser.get("/account/consents/");
        QVERIFY(browser.says(QStringLiteral("You agreed on")));
        browser.post("/account/consents/withdraw/", {{"id", QByteArray::number(org.value)}});
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("You no longer share with Northshore Regatta"));
        QVERIFY(!browser.says(QStringLiteral("You agreed on")));
    }

    void a_word_in_the_address_is_never_shown() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        for (const char *room : {"emails", "profile", "keys", "sessions", "consents", "security"}) {
            browser.get(QByteArray("/account/") + room + "/?news=evilword&of=evilword");
            QCOMPARE(browser.noticeHeading(), QString());
            // Only the links of the other languages keep the address.
            QCOMPARE(browser.page.count("evilword"),
                     2 * browser.page.count("?news=evilword&amp;of=evilword&amp;lang="));
        }
    }

    void the_last_choice_of_language_counts() {
        House house;
        const UserId uid = house.person();
        Browser browser(house);
        const auto language = [&] {
            return Markup(browser.page).elements.first().attributes.value(QStringLiteral("lang"));
        };
        browser.get("/account/login/?next=/account/emails/&lang=fr");
        QCOMPARE(browser.location(), "/account/login/?next=/account/emails/");
        browser.follow();
        QCOMPARE(language(), QStringLiteral("fr"));
        QVERIFY(browser.page.contains("href=\"?next=/account/emails/&amp;lang=en\""));
        browser.get("/account/login/?lang=en");
        browser.get("/account/login/?lang=xx\r\n");
        QCOMPARE(browser.location(), "/account/login/");
        browser.follow();
        QCOMPARE(language(), QStringLiteral("en"));
        browser.cookies.remove("__Host-gatelodge-language");
        house.sql(QStringLiteral("UPDATE gatelodge.users SET language = 'fr' WHERE uid = '%1'").arg(toString(uid)));
        browser.signIn();
        QCOMPARE(language(), QStringLiteral("fr"));
        browser.get("/account/?lang=en");
        browser.follow();
        QCOMPARE(language(), QStringLiteral("en"));
        browser.get("/nowhere/?lang=fr");
        QCOMPARE(browser.answer.status, 404);
        QCOMPARE(language(), QStringLiteral("fr"));
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
