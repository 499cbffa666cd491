// Access tokens as people make them, and as scripts use them (EL-01, EL-05, RFC 6750).
#include "server/domain/access_token.h"
#include "tests/server/protocol/web/web_house.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class TokensTest : public QObject {
    Q_OBJECT

    struct Place {
        House house;
        UserId mara = house.person();
        Browser browser{house};
        Place() { browser.signIn(); }

        void grant(const char *role) {
            house.sql(QStringLiteral("INSERT INTO gatelodge.role_grants (user_uid, role) VALUES ('%1', '%2')")
                          .arg(toString(mara), QLatin1StringView(role)));
        }
        // Makes one on the page, and reads it there.
        QByteArray make(const QByteArray &name, Fields more = {}) {
            browser.get("/account/tokens/");
            more.prepend({"days", "30"});
            more.prepend({"name", name});
            browser.post("/account/tokens/", more);
            static const QRegularExpression form(QStringLiteral("gl_[A-Za-z0-9_-]{43}"));
            return form.match(QString::fromUtf8(browser.page)).captured().toLatin1();
        }
        QByteArray id() { return house.ask(QStringLiteral("SELECT max(login_id) FROM gatelodge.logins")).toLatin1(); }
        http::Response ask(const QByteArray &authorization, const QByteArray &address = "/account/api/me/") {
            Browser script(house); // without any cookie
            auto request = script.request("GET", address);
            if (!authorization.isEmpty())
                request.headers.append({QByteArray("authorization"), authorization});
            return script.send(request);
        }
        QString says(const QByteArray &authorization) {
            const auto answer = ask(authorization);
            return QString::number(answer.status) + u' ' + QString::fromLatin1(headerOf(answer, "WWW-Authenticate"));
        }
    };

private Q_SLOTS:
    void one_is_made_shown_once_used_removed_and_put_back() {
        Place place;
        const QByteArray text = place.make("backup script");
        QCOMPARE(place.browser.answer.status, 200);
        QCOMPARE(place.browser.noticeHeading(), QStringLiteral("The token “backup script” is made"));
        QCOMPARE(text.size(), 46);
        QCOMPARE(headerOf(place.browser.answer, "Cache-Control"), "no-store");

        place.browser.get("/account/tokens/");
        QVERIFY(!place.browser.page.contains(text));
        QVERIFY(place.browser.page.contains(text.first(7)));
        QVERIFY(place.browser.says(QStringLiteral("Never used")));
        QCOMPARE(place.ask("Bearer " + text).status, 200);
        place.browser.get("/account/tokens/");
        QVERIFY(!place.browser.says(QStringLiteral("Never used")));

        place.browser.post("/account/tokens/remove/", {{"id", place.id()}});
        place.browser.follow();
        QCOMPARE(place.browser.noticeHeading(), QStringLiteral("The token “backup script” is removed"));
        QCOMPARE(place.ask("Bearer " + text).status, 401);
        place.browser.post("/account/tokens/remove/", {{"id", place.id()}}); // pressed twice
        QCOMPARE(place.browser.location(), "/account/tokens/");
        place.browser.post("/account/tokens/undo/", {});
        place.browser.follow();
        QCOMPARE(place.browser.noticeHeading(), QStringLiteral("The token is back"));
        QCOMPARE(place.ask("Bearer " + text).status, 200);
        place.browser.post("/account/tokens/undo/", {});
        QCOMPARE(place.browser.location(), "/account/tokens/");
    }

    void a_page_that_is_sent_again_makes_no_second_one() {
        Place place;
        place.make("backup script");
        place.make("Backup script");
        QCOMPARE(place.browser.answer.status, 422);
        QVERIFY(place.browser.says(QStringLiteral("in your list already")));
        QCOMPARE(place.house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.logins WHERE kind = 'token'")),
                 QStringLiteral("1"));
    }

    void complaints_stand_at_the_name() {
        Place place;
        QCOMPARE(place.make("  "), QByteArray());
        QCOMPARE(place.browser.answer.status, 422);
        QVERIFY(place.browser.says(QStringLiteral("Fill this in")));
        place.make(QByteArray(101, 'x'));
        QVERIFY(place.browser.says(QStringLiteral("This is too long to be kept")));
    }

    void only_what_one_may_do_is_offered_and_taken() {
        Place place;
        place.browser.get("/account/tokens/");
        QVERIFY(!place.browser.page.contains("scope-"));
        place.make("more than mine", {{"scope-people-read", "1"}});
        QCOMPARE(place.browser.answer.status, 403);
        place.grant("helpdesk");
        place.browser.get("/account/tokens/");
        QVERIFY(place.browser.page.contains("scope-people-read") && !place.browser.page.contains("scope-ops"));
        const QByteArray text = place.make("mine", {{"scope-people-read", "1"}});
        const auto answer = QJsonDocument::fromJson(place.ask("Bearer " + text).body).object();
        QCOMPARE(answer.value(QStringLiteral("scopes")).toArray(), QJsonArray{QStringLiteral("people:read")});
    }

    void a_script_is_told_who_it_speaks_for() {
        Place place;
        const auto answer = place.ask("Bearer " + place.make("script"));
        QCOMPARE(headerOf(answer, "Content-Type"), "application/json");
        QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
        QCOMPARE(QJsonDocument::fromJson(answer.body).object(),
                 (QJsonObject{{QStringLiteral("id"), toString(place.mara)},
                              {QStringLiteral("username"), QStringLiteral("mara.lindqvist")},
                              {QStringLiteral("name"), QStringLiteral("Mara Lindqvist")},
                              {QStringLiteral("scopes"), QJsonArray()}}));
    }

    void what_opens_nothing_is_answered_as_the_rfc_says() {
        Place place;
        const QByteArray text = place.make("script");
        const QString challenge = QStringLiteral("Bearer realm=\"id.example.org\"");
        QCOMPARE(place.says({}), QStringLiteral("401 ") + challenge);
        QCOMPARE(place.says("Basic YWRhOng="), QStringLiteral("401 ") + challenge);
        QCOMPARE(place.says("Bearer"),
                 QStringLiteral("400 ") + challenge + QStringLiteral(", error=\"invalid_request\""));
        const QString invalid = QStringLiteral("401 ") + challenge + QStringLiteral(", error=\"invalid_token\"");
        QCOMPARE(place.says("Bearer gl_" + QByteArray(43, 'a')), invalid);
        QCOMPARE(place.ask({}, "/account/api/me/?access_token=" + text).status, 401);
        QCOMPARE(place.ask("Bearer " + text, "/account/api/me/?access_token=" + text).status, 400);
        place.house.sql(QStringLiteral("UPDATE gatelodge.users SET status = 'suspended'"));
        QCOMPARE(place.says("Bearer " + text), invalid);
    }

    void a_cookie_is_no_token_and_a_token_no_cookie() {
        Place place;
        const QByteArray text = place.make("script");
        QCOMPARE(place.browser.get("/account/api/me/").status, 401);
        Browser script(place.house);
        auto request = script.request("GET", "/account/");
        request.headers.append({QByteArray("authorization"), QByteArray("Bearer " + text)});
        QCOMPARE(script.send(request).status, 303);
        request.headers.append({QByteArray("cookie"), QByteArray("__Host-gatelodge=" + text.sliced(3))});
        QCOMPARE(script.send(request).status, 303);
    }

    void who_guesses_too_often_waits() {
        Place place;
        auto means = tests::cheapMeans(place.house.letters);
        means.publicUrl = "https://id.example.org";
        means.limits.perAddress = 3;
        place.house.use(std::move(means));
        for (char c : {'a', 'b', 'c'})
            QCOMPARE(place.ask("Bearer gl_" + QByteArray(43, c)).status, 401);
        const auto late = place.ask("Bearer gl_" + QByteArray(43, 'd'));
        QCOMPARE(late.status, 429);
        QVERIFY(headerOf(late, "Retry-After").toInt() > 0);
    }

    void switched_off_the_page_says_so_and_nothing_works() {
        Place place;
        const QByteArray text = place.make("script");
        place.house.sql(QStringLiteral("UPDATE gatelodge.authorities SET enabled = false WHERE driver = 'token'"));
        place.browser.get("/account/tokens/");
        QCOMPARE(place.browser.noticeHeading(), QStringLiteral("Access tokens are switched off here"));
        QCOMPARE(place.make("another"), QByteArray());
        QCOMPARE(place.browser.location(), "/account/tokens/");
        QCOMPARE(place.ask("Bearer " + text).status, 401);
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
