// Coming in at the people's pages: accounts that wait for approval or hold for a time, forgotten logins, passwords that
// are kept elsewhere, and logins that somebody has to approve (EL-07, EL-10, EA-19).
#include "server/service/access.h"
#include "server/service/approvals.h"
#include "server/service/mailed_link.h"
#include "server/store/authorities.h"
#include "server/store/logins.h"
#include "server/store/transaction.h"
#include "tests/server/protocol/web/web_house.h"
#include "tests/support/login/paper_directory.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;
using tests::value;

class ArrivalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_house = std::make_unique<House>();
        m_directory = std::make_unique<tests::PaperDirectory>();
        service::Means means = *m_house->deps->means;
        means.drivers << m_directory.get();
        m_house->use(std::move(means));
    }

    void a_new_account_waits_and_the_page_says_so() {
        letInByApproval();
        Browser browser(*m_house);
        browser.get("/account/signup/");
        QVERIFY(browser.says(QStringLiteral("Somebody looks at new accounts before they open.")));
        browser.post("/account/signup/", {{"email", "zoe@lake.example"}});
        browser.get("/account/signup/password/?token=" + m_house->letters->token(QStringLiteral("sign-up")));
        QVERIFY(browser.says(QStringLiteral("Ask for the account")));
        browser.post("/account/signup/password/", {{"token", m_house->letters->token(QStringLiteral("sign-up"))},
                                                   {"first", "Zoë"},
                                                   {"last", "Berg"},
                                                   {"username", "zoe"},
                                                   {"new", password},
                                                   {"again", password}});
        QCOMPARE(browser.answer.status, 200);
        QCOMPARE(browser.heading(), QStringLiteral("Your account waits for approval"));
        QVERIFY(!browser.isSignedIn());
        browser.get("/account/login/");
        browser.post("/account/login/", {{"login", "zoe"}, {"password", password}});
        QCOMPARE(browser.answer.status, 403);
        QCOMPARE(browser.heading(), QStringLiteral("Your account waits for approval"));
        QVERIFY(!browser.isSignedIn());
        browser.get("/account/login/"); // whoever does not know the password is told nothing
        browser.post("/account/login/", {{"login", "zoe"}, {"password", "a wrong one"}});
        QCOMPARE(browser.noticeHeading(), QStringLiteral("That did not match"));
    }

    void a_form_for_an_account_that_is_made_elsewhere_is_not_there_without_an_authority() {
        m_house->sql(QStringLiteral("UPDATE authorities SET registration = false"));
        Browser browser(*m_house);
        QCOMPARE(browser.get("/account/signup/").status, 404);
    }

    void an_account_for_a_time_has_pages_of_its_own_data() {
        QTest::addColumn<QString>("dates");
        QTest::addColumn<QString>("heading");
        QTest::newRow("not yet") << "valid_from = now() + interval '2 days'"
                                 << "Your account opens on ";
        QTest::newRow("no more") << "valid_until = now() - interval '2 days'"
                                 << "Your account ended on ";
        QTest::newRow("within") << "valid_from = now() - interval '1 day', valid_until = now() + interval '1 day'"
                                << "";
    }
    void an_account_for_a_time_has_pages_of_its_own() {
        QFETCH(QString, dates);
        QFETCH(QString, heading);
        m_house->person();
        m_house->sql(QStringLiteral("UPDATE users SET ") + dates);
        Browser browser(*m_house);
        browser.get("/account/login/");
        browser.post("/account/login/", {{"login", "mara.lindqvist"}, {"password", password}});
        QCOMPARE(browser.isSignedIn(), heading.isEmpty());
        QCOMPARE(browser.answer.status, heading.isEmpty() ? 303 : 403);
        if (!heading.isEmpty())
            QVERIFY2(browser.heading().startsWith(heading), qPrintable(browser.heading()));
    }

    void sessions_end_with_the_account_data() {
        QTest::addColumn<QString>("how");
        QTest::newRow("time passes")
            << "ALTER TABLE users DISABLE TRIGGER USER; UPDATE users SET valid_until = now() - "
               "interval '1 s'; ALTER TABLE users ENABLE TRIGGER USER";
        QTest::newRow("a date is written") << "UPDATE users SET valid_until = now() - interval '1 s'";
        QTest::newRow("a beginning is written") << "UPDATE users SET valid_from = now() + interval '1 day'";
    }
    void sessions_end_with_the_account() {
        QFETCH(QString, how);
        m_house->person();
        Browser browser(*m_house);
        browser.signIn();
        QCOMPARE(browser.get("/account/").status, 200);
        m_house->sql(how);
        QVERIFY(browser.get("/account/").status == 303 && browser.location().startsWith("/account/login/"));
    }

    void a_forgotten_login_is_mailed_and_the_page_says_the_same_to_everybody() {
        m_house->person();
        Browser browser(*m_house);
        browser.get("/account/reset/");
        QVERIFY(browser.page.contains("/account/forgotten/"));
        browser.answersOnly = true;
        QByteArray pages[2];
        for (int i = 0; i < 2; ++i) {
            browser.get("/account/forgotten/");
            browser.post("/account/forgotten/",
                         {{"email", i == 0 ? "nobody@lake.example" : "mara.lindqvist@lake.example"}});
            const auto afterwards = browser.answer.afterwards;
            QVERIFY(m_house->letters->all().isEmpty()); // nobody is looked for before the answer has gone
            browser.follow();
            pages[i] = browser.page;
            afterwards();
        }
        QCOMPARE(pages[1], pages[0]);
        QCOMPARE(browser.heading(), QStringLiteral("Look in your mail"));
        QCOMPARE(int(m_house->letters->all().size()), 1);
        QCOMPARE(m_house->letters->last(QStringLiteral("forgotten-login"))
                     .values.value(QStringLiteral("account"))
                     .toString(),
                 QStringLiteral("mara.lindqvist"));
    }

    void a_mail_says_which_site_somebody_was_on_the_way_to_data() {
        QTest::addColumn<QByteArray>("room");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("mail");
        QTest::newRow("a forgotten password")
            << QByteArray("/account/reset/") << QByteArray("login") << QByteArray("mara.lindqvist") << "reset-password";
        QTest::newRow("a forgotten login") << QByteArray("/account/forgotten/") << QByteArray("email")
                                           << QByteArray("mara.lindqvist@lake.example") << "forgotten-login";
        QTest::newRow("a new account") << QByteArray("/account/signup/") << QByteArray("email")
                                       << QByteArray("new@lake.example") << "sign-up";
    }
    void a_mail_says_which_site_somebody_was_on_the_way_to() {
        QFETCH(QByteArray, room);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, typed);
        QFETCH(QString, mail);
        m_house->person();
        const SiteId site = tests::aSite(*m_house->session).make();
        Browser browser(*m_house);
        const auto siteOf = [&](const QByteArray &query) {
            browser.get(room + query);
            Fields fields{{field, typed}};
            if (!query.isEmpty())
                fields.append({"next", browser.hidden("next")});
            browser.post(room, fields);
            return m_house->letters->last(mail).values.value(service::kSiteOfLetter);
        };
        QCOMPARE(siteOf("?next=" + m_house->next(site)).toInt(), site.value);
        QVERIFY(!siteOf({}).isValid());
    }

    void what_is_no_address_is_said_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray(" ");
        QTest::newRow("a name") << QByteArray("mara.lindqvist");
    }
    void what_is_no_address_is_said() {
        QFETCH(QByteArray, typed);
        m_house->person();
        Browser browser(*m_house);
        browser.get("/account/forgotten/");
        browser.post("/account/forgotten/", {{"email", typed}});
        QCOMPARE(browser.answer.status, 422);
        QCOMPARE(browser.heading(), QStringLiteral("Forgot how you sign in?"));
    }

    void a_password_that_is_kept_elsewhere_is_changed_there() {
        const AuthorityId club = addClub(QStringLiteral("https://club.example/forgotten?a=1&b=2"));
        const UserId mara = tests::aUser(*m_house->session)
                                .called(QStringLiteral("mara"))
                                .withEmail(QStringLiteral("mara@lake.example"))
                                .make();
        value(store::insertLogin(*m_house->session, {mara, club, QStringLiteral("paper"), QStringLiteral("id-7"), {}}));
        Browser browser(*m_house);
        browser.get("/account/reset/");
        browser.post("/account/reset/", {{"login", "mara"}});
        const QByteArray token = m_house->letters->token(QStringLiteral("reset-password"));
        browser.get("/account/reset/password/?token=" + token);
        QCOMPARE(browser.heading(), QStringLiteral("Your password is kept by club"));
        QVERIFY(browser.page.contains("https://club.example/forgotten?a=1&amp;b=2"));
        browser.get("/account/login/");
        browser.post("/account/reset/password/", {{"token", token}, {"new", password}, {"again", password}});
        QCOMPARE(browser.heading(), QStringLiteral("Your password is kept by club"));
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM gatelodge.logins WHERE kind = 'password'")),
                 QStringLiteral("0"));
    }

    void a_login_that_waits_is_shown_and_taken_back() {
        m_house->person();
        const AuthorityId club = addClub();
        m_house->sql(QStringLiteral("UPDATE authorities SET logins_need_approval = true WHERE authority_id = %1")
                         .arg(club.value));
        m_directory->write(QStringLiteral("grace"),
                           {"secret", {QStringLiteral("id-7"), QStringLiteral("grace"), {}, {}, {}, {}}});
        Browser browser(*m_house);
        browser.signIn();
        const Fields login{{"authority", QByteArray::number(club.value)}, {"login", "grace"}, {"password", "secret"}};
        browser.get("/account/logins/");
        browser.post("/account/logins/", login);
        browser.follow();
        QCOMPARE(browser.noticeHeading(), QStringLiteral("You have proved it, and it waits for approval"));
        QVERIFY(browser.says(QStringLiteral("Waits for approval")));
        const QByteArray id = m_house->ask(QStringLiteral("SELECT approval_id FROM gatelodge.approvals")).toUtf8();
        browser.post("/account/logins/withdraw/", {{"id", id}});
        browser.follow();
        QVERIFY(!browser.says(QStringLiteral("Waits for approval")));
        QCOMPARE(m_house->ask(QStringLiteral("SELECT state FROM gatelodge.approvals")), QStringLiteral("withdrawn"));
    }

    void a_stranger_reads_the_authority_s_own_words() {
        const AuthorityId club = addClub();
        m_house->sql(QStringLiteral("UPDATE authorities SET newcomer_message = 'Your account will be ready tomorrow.' "
                                    "WHERE authority_id = %1")
                         .arg(club.value));
        m_directory->write(QStringLiteral("grace"),
                           {"secret", {QStringLiteral("id-7"), QStringLiteral("grace"), {}, {}, {}, {}}});
        Browser browser(*m_house);
        browser.get("/account/login/");
        browser.post("/account/login/",
                     {{"authority", QByteArray::number(club.value)}, {"login", "grace"}, {"password", "secret"}});
        QCOMPARE(browser.heading(), QStringLiteral("There is no account for you yet"));
        QVERIFY(browser.says(QStringLiteral("Your account will be ready tomorrow.")));
    }

private:
    void letInByApproval() {
        ArrivalRules rules;
        rules.signUp = SignUpWay::ByApproval;
        const auto owner = service::Access::owner(Actor::system());
        value(service::changeArrivalRules(*m_house->session, owner.manageSettings(),
                                          value(service::readArrivalRules(*m_house->session)), rules));
    }
    AuthorityId addClub(const QString &forgottenUrl = {}) {
        Authority club;
        club.name = QStringLiteral("club");
        club.driver = QStringLiteral("paper");
        club.forgottenUrl = forgottenUrl;
        return value(store::insertAuthority(*m_house->session, club));
    }
    std::unique_ptr<House> m_house;
    std::unique_ptr<tests::PaperDirectory> m_directory;
};

QTEST_GUILESS_MAIN(ArrivalsTest)
#include "tst_arrivals.moc"
