// Choosing a password on the pages (EL-09, EA-25): the rules that the policy has, what each says after a try, and the
// change that is due before somebody goes on.
#include "server/service/access.h"
#include "server/service/password_policy.h"
#include "server/service/people.h"
#include "tests/server/protocol/web/web_house.h"

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;
using tests::value;

namespace {

const service::OwnerAccess kOwner = service::Access::owner(Actor::system());

void ask(House &house, const std::function<void(PasswordPolicy &)> &wish) {
    auto seen = value(service::readPasswordPolicy(*house.session, kLocalAuthority));
    wish(seen.policy);
    value(service::writePasswordPolicy(*house.session, kOwner.manageSettings(), kLocalAuthority, seen.revision,
                                       seen.policy));
}

// "length met", … by the class of each line; a rule that nothing was said of is its name alone.
QStringList rulesOn(const Browser &browser) {
    QStringList rules;
    for (const auto &element : Markup(browser.page).named(QStringLiteral("li"))) {
        const QString kind = element.attributes.value(QStringLiteral("class"));
        static const QRegularExpression rule(QStringLiteral("^(length|own|common|kinds|history|age)( (un)?met)?$"));
        if (rule.match(kind).hasMatch())
            rules << kind;
    }
    return rules;
}

void classic(PasswordPolicy &policy) {
    policy.leastLength = 12;
    policy.leastClasses = 2;
    policy.classes = CharacterClass::Small | CharacterClass::Capital | CharacterClass::Digit;
    policy.history = 3;
    policy.leastAgeDays = 1;
}

Fields change(const QByteArray &present, const QByteArray &fresh) {
    return {{"password", present}, {"new", fresh}, {"again", fresh}};
}

} // namespace

class PasswordFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void by_default_three_rules_are_shown() {
        House house;
        house.person();
        Browser browser(house);
        browser.signIn();
        browser.get("/account/security/");
        QCOMPARE(rulesOn(browser), QStringList({"length", "own", "common"}));
        QVERIFY(browser.says(QStringLiteral("At least 15 characters.")));
    }

    void the_classic_rules_are_shown_where_the_policy_has_them() {
        House house;
        house.person();
        ask(house, classic);
        Browser browser(house);
        browser.signIn();
        browser.get("/account/security/");
        QCOMPARE(rulesOn(browser), QStringList({"length", "own", "common", "kinds", "history", "age"}));
        QVERIFY(browser.says(QStringLiteral("At least 12 characters.")));
        QVERIFY(browser.says(
            QStringLiteral("Characters of at least 2 of these kinds: small letters, capital letters, digits.")));
    }

    void somebody_new_has_no_history() {
        House house;
        ask(house, classic);
        Browser browser(house);
        browser.get("/account/signup/");
        browser.post("/account/signup/", {{"email", "zoe@lake.example"}});
        browser.get("/account/signup/password/?token=" + house.letters->token(QStringLiteral("sign-up")));
        QCOMPARE(rulesOn(browser), QStringList({"length", "own", "common", "kinds"}));
    }

    void after_a_try_every_rule_says_what_it_thinks_data() {
        QTest::addColumn<QByteArray>("fresh");
        QTest::addColumn<int>("days"); // since the present one was set
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<QString>("complaint");
        const QString look = QStringLiteral("Look at the rules that say Not yet");
        QTest::newRow("too short") << QByteArray("Zq8 vint") << 5
                                   << QStringList{"length unmet", "own met", "common met",
                                                  "kinds met",    "history", "age met"}
                                   << look;
        QTest::newRow("own") << QByteArray("Mara.Lindqvist1") << 5
                             << QStringList{"length met", "own unmet", "common met", "kinds met", "history", "age met"}
                             << look;
        QTest::newRow("common") << QByteArray("Passwordpassword") << 5
                                << QStringList{"length met", "own met", "common unmet",
                                               "kinds met",  "history", "age met"}
                                << look;
        QTest::newRow("kinds") << QByteArray("seven grey herons") << 5
                               << QStringList{"length met",  "own met", "common met",
                                              "kinds unmet", "history", "age met"}
                               << look;
        QTest::newRow("too soon") << QByteArray("Seven grey herons") << 0
                                  << QStringList{"length met", "own met", "common met",
                                                 "kinds met",  "history", "age unmet"}
                                  << look;
        QTest::newRow("used before") << QByteArray("Quiet otters build stone bridges") << 5
                                     << QStringList{"length met", "own met",       "common met",
                                                    "kinds met",  "history unmet", "age met"}
                                     << look;
        QTest::newRow("guessed") << QByteArray("Qwertyuiopasdfghjkl") << 5
                                 << QStringList{"length met", "own met", "common met",
                                                "kinds met",  "history", "age met"}
                                 << QStringLiteral("This one could be guessed");
    }
    void after_a_try_every_rule_says_what_it_thinks() {
        QFETCH(QByteArray, fresh);
        QFETCH(int, days);
        QFETCH(QStringList, rules);
        QFETCH(QString, complaint);
        House house;
        const UserId mara = house.person();
        const QByteArray present = "Quiet otters build stone bridges";
        value(service::setPassword(*house.session, kOwner.managePeople(), *house.deps->means, mara, present));
        house.sql(QStringLiteral("UPDATE logins SET credential_changed_at = now() - interval '%1 days'").arg(days));
        ask(house, classic);
        Browser browser(house);
        browser.get("/account/login/");
        browser.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", present}});
        browser.get("/account/security/");
        browser.post("/account/security/password/", change(present, fresh));
        QCOMPARE(browser.answer.status, 422);
        QCOMPARE(rulesOn(browser), rules);
        QVERIFY2(browser.says(complaint), browser.page.constData());
        QVERIFY(!browser.page.contains(fresh));
    }

    void a_stranger_at_an_open_session_learns_nothing_of_earlier_passwords() {
        House house;
        house.person();
        ask(house, [](PasswordPolicy &policy) { policy.history = 3; });
        Browser browser(house);
        browser.signIn();
        browser.get("/account/security/");
        browser.post("/account/security/password/", change("a guess", password));
        QCOMPARE(rulesOn(browser), QStringList({"length met", "own met", "common met", "history"}));
    }

    void a_change_that_is_due_says_why_and_signs_in_data() {
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("words");
        QTest::newRow("given") << int(ChangeReason::Given) << "An administrator has chosen";
        QTest::newRow("asked") << int(ChangeReason::Asked) << "An administrator asks you";
        QTest::newRow("shorter") << int(ChangeReason::SecondFactorGone) << "Without a second step";
        QTest::newRow("expired") << int(ChangeReason::Expired) << "as old as one may be";
    }
    void a_change_that_is_due_says_why_and_signs_in() {
        QFETCH(int, why);
        QFETCH(QString, words);
        House house;
        const UserId mara = house.person();
        if (ChangeReason(why) == ChangeReason::Expired) {
            ask(house, [](PasswordPolicy &policy) { policy.ageingDays = 90; });
            house.sql(QStringLiteral("UPDATE logins SET credential_changed_at = now() - interval '100 days'"));
        } else {
            house.sql(QStringLiteral("UPDATE logins SET must_change = '%1'")
                          .arg(QString(changeReasonName(ChangeReason(why)))));
        }
        const auto due = value(service::passwordDue(*house.session, mara));
        QVERIFY(due.now == ChangeReason(why));
        const QByteArray way =
            value(service::wayToDueChange(*house.session, *house.deps->means, mara, *due.now, {})).toUtf8();
        Browser browser(house);
        browser.get(way);
        QCOMPARE(browser.answer.status, 200);
        QVERIFY2(browser.says(words), browser.page.constData());
        QVERIFY(!browser.isSignedIn());
        const QByteArray token = browser.hidden("token"), fresh = "seven grey herons over water";
        browser.post("/account/reset/password/", {{"token", token}, {"new", password}, {"again", password}});
        QCOMPARE(browser.answer.status, 422);
        QVERIFY(browser.says(words)); // still
        QVERIFY(rulesOn(browser).contains(QStringLiteral("history unmet")));
        browser.post("/account/reset/password/", {{"token", token}, {"new", fresh}, {"again", fresh}});
        QCOMPARE(browser.answer.status, 303);
        QVERIFY(browser.isSignedIn());
        QVERIFY(!value(service::passwordDue(*house.session, mara)).now);
    }

    void the_sign_in_leads_to_the_change_and_the_change_to_where_one_was_going() {
        House house;
        house.person();
        house.sql(QStringLiteral("UPDATE logins SET must_change = 'asked'"));
        const QByteArray next = house.next(tests::aSite(*house.session).make());
        Browser browser(house);
        browser.get("/account/login/?next=" + next);
        browser.post("/account/login/", {{"next", next}, {"login", "mara.lindqvist"}, {"password", password}});
        QVERIFY(!browser.isSignedIn());
        browser.follow();
        QCOMPARE(browser.heading(), QStringLiteral("Choose a new password"));
        const QByteArray fresh = "seven grey herons over water";
        browser.post("/account/reset/password/",
                     {{"token", browser.hidden("token")}, {"new", fresh}, {"again", fresh}});
        QVERIFY(browser.isSignedIn());
        QVERIFY2(browser.location().startsWith("/account/auth/"), browser.location().constData());
    }

    void an_expiry_that_is_near_is_seen_on_two_pages_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("near");
        QTest::newRow("far") << 10 << false;
        QTest::newRow("near") << 80 << true;
    }
    void an_expiry_that_is_near_is_seen_on_two_pages() {
        QFETCH(int, days);
        QFETCH(bool, near);
        House house;
        house.person();
        ask(house, [](PasswordPolicy &policy) { policy.ageingDays = 90; });
        house.sql(QStringLiteral("UPDATE logins SET credential_changed_at = now() - interval '%1 days'").arg(days));
        Browser browser(house);
        browser.signIn();
        browser.get("/account/");
        QCOMPARE(browser.says(QStringLiteral("Expires on ")), near);
        browser.get("/account/security/");
        QCOMPARE(browser.noticeHeading().startsWith(QStringLiteral("Your password expires on ")), near);
    }
};

QTEST_GUILESS_MAIN(PasswordFormsTest)
#include "tst_password_forms.moc"
