// The story that Gatelodge is for, from its first page to its last, in a real Chromium and the real window: a member
// signs in to a sample site, an administrator changes him, and what follows is seen everywhere. The functions are one
// story and run in their order. GATELODGE_SHOTS=folder keeps pictures.
#include "tests/e2e/stage.h"
#include "tests/support/browser/browser.h"
#include "ui/common/person_finder.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/walk_section.h"
#include "ui/entry/walk_report.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/users/profile_section.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

namespace {
constexpr int kPatience = 60'000; // ms: the machine may be busy with other tests
const auto kBruno = QStringLiteral("bruno");
const auto kLogin = QStringLiteral("#login"), kPassword = QStringLiteral("#password");
const auto kSubmit = QStringLiteral("main form .row button");
const auto kNewPassword = QStringLiteral("quiet lanterns over the slipway");
} // namespace

class StoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void the_demo_opens_and_its_window_with_it();
    void the_wiki_leads_to_a_page_that_names_it();
    void a_wrong_password_does_not_tell_which_part_was_wrong();
    void bruno_signs_in_and_the_wiki_knows_him();
    void no_page_asks_for_anything_its_policy_forbids();
    void an_administrator_changes_his_name_in_the_window();
    void the_queue_shows_the_notification_and_the_delivery();
    void the_wiki_has_received_the_name_and_verified_it();
    void a_suspension_ends_his_session_and_locks_him_at_the_wiki();
    void ingrid_is_asked_before_the_wiki_learns_who_she_is();
    void a_sign_in_is_walked_in_the_window();
    void a_stranger_signs_up_by_mail_and_enters_the_calendar();
    void a_forgotten_password_is_set_anew_by_mail();
    void a_sign_in_needs_no_mouse();
    void every_page_fits_a_phone();
    void a_french_browser_reads_french_and_needs_no_scripts();
    void cleanupTestCase();

private:
    bool signIn(Browser &browser, const QString &login, const QString &password) {
        return browser.type(kLogin, login) && browser.type(kPassword, password) && browser.press(kSubmit);
    }
    // Through what the gates ask, if anything, until the site greets.
    bool passGates(Browser &browser, const QUrl &site) {
        const auto atGate = [&] { return browser.url().path() == QLatin1String("/account/gate/"); };
        const auto atSite = [&] { return browser.url().toString().startsWith(site.toString()); };
        if (!QTest::qWaitFor([&] { return atGate() || atSite(); }, kPatience))
            qWarning("neither gate nor site: %s", qPrintable(browser.text()));
        if (atGate()) {
            browser.shoot(QStringLiteral("gate-consent-%1").arg(site.port()));
            return browser.press(QStringLiteral("button[value=yes]")) && browser.arrivesAt(site);
        }
        return browser.arrivesAt(site);
    }
    bool openMail(Browser &browser, const QString &subject);
    void choosePerson(const QString &username);
    void shoot(const char *name) { ui::shoot(m_stage->window(), QString::fromLatin1(name)); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ChromeDriver> m_driver;
    std::unique_ptr<Browser> m_bruno, m_stranger;
};

void StoryTest::initTestCase() {
    m_stage = std::make_unique<Stage>();
    m_driver = std::make_unique<ChromeDriver>();
}

void StoryTest::the_demo_opens_and_its_window_with_it() {
    m_stage->open();
    shoot("window-starting");
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->isOpen(), 60'000);
    QCOMPARE(m_stage->shell().currentSubject(), QStringLiteral("overview"));
    m_bruno = std::make_unique<Browser>(*m_driver);
    shoot("window-overview");
    QVERIFY(m_stage->queue()); // somebody watches it from the beginning
    QVERIFY(m_stage->users());
    QCOMPARE(m_stage->shownWindows().join(QStringLiteral(", ")), QStringLiteral("gatelodge::ui::MainWindow "));
}

void StoryTest::the_wiki_leads_to_a_page_that_names_it() {
    QVERIFY(m_bruno->open(m_stage->wiki("/me/")));
    QVERIFY(m_bruno->sees(QStringLiteral("Sign in first")));
    m_bruno->shoot(QStringLiteral("wiki-sign-in-first"));
    QVERIFY(m_bruno->press(QStringLiteral("main a.button")));
    QVERIFY(m_bruno->arrivesAt(m_stage->page("/account/login/")));
    QVERIFY(m_bruno->sees(QStringLiteral("Sign in to Members’ wiki")));
    m_bruno->shoot(QStringLiteral("sign-in-wiki"));
}

void StoryTest::a_wrong_password_does_not_tell_which_part_was_wrong() {
    QVERIFY(signIn(*m_bruno, kBruno, QStringLiteral("wrong")));
    QVERIFY(m_bruno->sees(QStringLiteral("That did not match")));
    m_bruno->shoot(QStringLiteral("sign-in-wrong"));
    const QString forKnown = m_bruno->text();
    QVERIFY(signIn(*m_bruno, QStringLiteral("nobody-at-all"), QStringLiteral("wrong")));
    QVERIFY(m_bruno->shows(QStringLiteral("input[value=nobody-at-all]")));
    QCOMPARE(m_bruno->text(), forKnown);
}

void StoryTest::bruno_signs_in_and_the_wiki_knows_him() {
    QVERIFY(signIn(*m_bruno, kBruno, m_stage->passwordOf("bruno")));
    QVERIFY(passGates(*m_bruno, m_stage->wiki("/")));
    QVERIFY(m_bruno->sees(QStringLiteral("Good to see you, Bruno Lefèvre.")));
    m_bruno->shoot(QStringLiteral("wiki-home"));
    QVERIFY(m_bruno->open(m_stage->wiki("/me/")));
    QVERIFY(m_bruno->sees(QStringLiteral("bruno.lefevre@example.org")));
}

void StoryTest::no_page_asks_for_anything_its_policy_forbids() {
    for (const char *room : {"/", "/page/soup/", "/members/", "/me/", "/received/"}) {
        QVERIFY(m_bruno->open(m_stage->wiki(room)));
        QCOMPARE(m_bruno->complaints(), QStringList());
    }
    for (const char *room : {"/account/", "/account/profile/", "/account/emails/", "/account/sites/", "/account/keys/",
                             "/account/security/", "/account/sessions/", "/account/consents/"}) {
        QVERIFY(m_bruno->open(m_stage->page(room)));
        QCOMPARE(m_bruno->url(), m_stage->page(room));
        QCOMPARE(m_bruno->complaints(), QStringList());
        QVERIFY(m_bruno->fitsItsWidth());
        m_bruno->shoot(QStringLiteral("rooms") + QLatin1String(room).chopped(1).toString().replace(u'/', u'-'));
    }
}

// As a person does: a stroke for the search, some letters, a press on the row.
void StoryTest::choosePerson(const QString &username) {
    UsersPage *page = m_stage->users();
    QVERIFY(page);
    UsersModel &model = page->model();
    QTRY_VERIFY_WITH_TIMEOUT(model.isCounted(), kPatience);
    QTest::keyClick(&page->table(), Qt::Key_Slash);
    QLineEdit *search = page->filterBar().search();
    QTRY_VERIFY(search->hasFocus());
    search->selectAll();
    QTest::keyClicks(search, username);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(model.index(0, 0).data(LoadedRole).toBool(), kPatience);
    const QRect row = page->table().visualRect(model.index(0, 0));
    QTest::mouseClick(page->table().viewport(), Qt::LeftButton, {}, row.center());
    QTRY_VERIFY_WITH_TIMEOUT(page->person().isLoaded(), kPatience);
    QCOMPARE(page->person().user().username, username);
}

void StoryTest::an_administrator_changes_his_name_in_the_window() {
    choosePerson(kBruno);
    if (QTest::currentTestFailed())
        return;
    shoot("window-users-bruno");
    auto *page = m_stage->current<UsersPage>();
    FieldEdit *first = page->person().profile().field(ProfileField::FirstName);
    QCOMPARE(first->value(), QStringLiteral("Bruno"));
    QTest::keyClick(&page->table(), Qt::Key_F2);
    QTRY_VERIFY(first->isOpen());
    QTRY_VERIFY(first->edit()->hasFocus());
    QTest::keyClick(first->edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(first->edit(), QStringLiteral("Brunello"));
    shoot("window-users-typing");
    QTest::keyClick(first->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!first->isPending() && !first->isOpen(), kPatience);
    QCOMPARE(first->value(), QStringLiteral("Brunello"));
    QTRY_COMPARE_WITH_TIMEOUT(page->person().user().firstName, QStringLiteral("Brunello"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(page->model().index(0, 0).data().toString(), QStringLiteral("Brunello Lefèvre"),
                              kPatience);
}

void StoryTest::the_queue_shows_the_notification_and_the_delivery() {
    QueuePage *page = m_stage->queue();
    QVERIFY(page);
    const StreamModel &stream = *page->stream();
    const auto has = [&stream](const std::function<bool(const StreamLine &)> &isIt) {
        for (int row = 0; row < stream.rowCount(); ++row) {
            if (isIt(stream.line(row)))
                return true;
        }
        return false;
    };
    const auto saysChange = [&stream, &has](const QString &record, const QString &what) {
        return has([&](const StreamLine &line) {
            if (line.kind != StreamLine::Kind::Change)
                return false;
            const ChangeSentence sentence = stream.sentenceOf(line.change);
            return sentence.record == record && sentence.what == what;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysChange(QStringLiteral("Brunello Lefèvre"), QStringLiteral("has a new name")),
                             kPatience);
    QVERIFY(has([](const StreamLine &line) {
        return line.kind == StreamLine::Kind::Notification && line.channel == QLatin1String("gatelodge_audit");
    }));
    const auto delivered = [&has](const QString &site) {
        return has([&](const StreamLine &line) {
            return line.kind == StreamLine::Kind::Delivery && line.delivery.siteName.contains(site) &&
                   line.delivery.outcome == Delivery::Outcome::Delivered;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(delivered(QStringLiteral("wiki")), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(delivered(QStringLiteral("calendar")), kPatience);
    shoot("window-queue");
}

void StoryTest::the_wiki_has_received_the_name_and_verified_it() {
    QVERIFY(m_bruno->open(m_stage->wiki("/members/")));
    QVERIFY(m_bruno->seesAfterReload(QStringLiteral("Brunello Lefèvre")));
    m_bruno->shoot(QStringLiteral("wiki-members"));
    QVERIFY(m_bruno->open(m_stage->wiki("/received/")));
    QVERIFY(m_bruno->sees(QStringLiteral("signature verified")));
    QVERIFY(m_bruno->press(QStringLiteral("main details summary")));
    QVERIFY(m_bruno->sees(QStringLiteral("Brunello")));
    m_bruno->shoot(QStringLiteral("wiki-received"));
}

void StoryTest::a_suspension_ends_his_session_and_locks_him_at_the_wiki() {
    QVERIFY(m_bruno->open(m_stage->page("/account/sessions/")));
    QCOMPARE(m_bruno->url(), m_stage->page("/account/sessions/"));
    choosePerson(kBruno);
    if (QTest::currentTestFailed())
        return;
    auto *page = m_stage->current<UsersPage>();
    QTest::keyClick(&page->table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit *why = nullptr;
    QTRY_VERIFY((why = qobject_cast<QLineEdit *>(QApplication::focusWidget())) && page->person().isAncestorOf(why));
    QTest::keyClicks(why, QStringLiteral("Please see the board about your key."));
    shoot("window-suspending");
    QTest::keyClick(why, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page->person().user().status, UserStatus::Suspended, kPatience);
    shoot("window-suspended");
    QVERIFY(m_bruno->open(m_stage->page("/account/profile/")));
    QVERIFY(m_bruno->arrivesAt(m_stage->page("/account/login/")));
    QVERIFY(signIn(*m_bruno, kBruno, m_stage->passwordOf("bruno")));
    QVERIFY(m_bruno->sees(QStringLiteral("Please see the board about your key.")));
    m_bruno->shoot(QStringLiteral("sign-in-suspended"));

    QVERIFY(m_bruno->open(m_stage->wiki("/me/")));
    QVERIFY(m_bruno->seesAfterReload(QStringLiteral("Sign in first")));
    QVERIFY(m_bruno->open(m_stage->wiki("/received/")));
    QVERIFY(m_bruno->sees(QStringLiteral("suspend")));
    m_bruno.reset();
}

void StoryTest::ingrid_is_asked_before_the_wiki_learns_who_she_is() {
    Browser ingrid(*m_driver);
    QVERIFY(ingrid.open(m_stage->wiki("/me/")));
    QVERIFY(ingrid.press(QStringLiteral("main a.button")));
    QVERIFY(ingrid.arrivesAt(m_stage->page("/account/login/")));
    QVERIFY(signIn(ingrid, QStringLiteral("ingrid"), m_stage->passwordOf("ingrid")));
    QVERIFY(ingrid.arrivesAt(m_stage->page("/account/gate/")));
    QVERIFY(ingrid.sees(QStringLiteral("Harbour Races Association")));
    QCOMPARE(ingrid.complaints(), QStringList());
    QVERIFY(passGates(ingrid, m_stage->wiki("/")));
    QVERIFY(ingrid.sees(QStringLiteral("Good to see you, Ingrid Solvang.")));
    QVERIFY(ingrid.open(m_stage->page("/account/consents/")));
    QVERIFY(ingrid.sees(QStringLiteral("Harbour Races Association")));
}

bool StoryTest::openMail(Browser &browser, const QString &subject) {
    return browser.open(m_stage->mails()) && browser.seesAfterReload(subject) && browser.pressLink(subject) &&
           browser.shows(QStringLiteral(".letter a"));
}

void StoryTest::a_sign_in_is_walked_in_the_window() {
    m_stage->shell().openSubject(QStringLiteral("entry"));
    auto *page = m_stage->current<EntryPage>();
    QVERIFY(page);
    QTest::keyClicks(page->finder().field(), QStringLiteral("alice"));
    const auto choose = [page]() -> QPushButton * {
        for (auto *button : page->finder().findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == QLatin1String("Choose"))
                return button;
        return nullptr;
    };
    QTRY_VERIFY(choose());
    choose()->click();
    const int calendar = page->sites().findText(QStringLiteral("Race calendar"));
    page->sites().setCurrentIndex(calendar);
    Q_EMIT page->sites().activated(calendar);
    page->walk().walkButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->walk().walk(), kPatience);
    const Walk &walk = *page->walk().walk();
    QVERIFY2(walk.end == Walk::LetIn, qPrintable(walkMarkdown(walk)));
    QCOMPARE(walk.hops.size(), 4);
    QVERIFY(walkMarkdown(walk).contains(QStringLiteral("User name (u): alice")));
    const QString folder = qEnvironmentVariable("GATELODGE_SHOTS");
    if (!folder.isEmpty())
        m_stage->window().grab().save(folder + QStringLiteral("/walk.png"));
}

void StoryTest::a_stranger_signs_up_by_mail_and_enters_the_calendar() {
    m_stranger = std::make_unique<Browser>(*m_driver);
    const QString address = QStringLiteral("odile.strand@example.org");
    QVERIFY(m_stranger->open(m_stage->mails()));
    m_stranger->shoot(QStringLiteral("mail-empty"));
    QVERIFY(m_stranger->open(m_stage->calendar("/")));
    m_stranger->shoot(QStringLiteral("calendar-outside"));
    QVERIFY(m_stranger->press(QStringLiteral("header a.button")));
    QVERIFY(m_stranger->sees(QStringLiteral("Sign in to Race calendar")));
    QVERIFY(m_stranger->pressLink(QStringLiteral("Create an account")));
    m_stranger->shoot(QStringLiteral("sign-up"));
    QVERIFY(m_stranger->type(QStringLiteral("#email"), address));
    QVERIFY(m_stranger->press(kSubmit));
    QVERIFY(m_stranger->sees(QStringLiteral("Look in your mail")));
    m_stranger->shoot(QStringLiteral("sign-up-sent"));
    QVERIFY(openMail(*m_stranger, QStringLiteral("Your account at Riverside")));
    m_stranger->shoot(QStringLiteral("mail-sign-up"));
    QVERIFY(m_stranger->press(QStringLiteral(".letter a[href*='/account/signup/password/']")));
    QVERIFY(m_stranger->sees(QStringLiteral("Choose your name and password")));
    QVERIFY(m_stranger->type(QStringLiteral("#first"), QStringLiteral("Odile")));
    QVERIFY(m_stranger->type(QStringLiteral("#last"), QStringLiteral("Strand")));
    QVERIFY(m_stranger->type(QStringLiteral("#username"), QStringLiteral("odile")));
    QVERIFY(m_stranger->type(QStringLiteral("#new"), QStringLiteral("seven harbours under one lamp")));
    QVERIFY(m_stranger->type(QStringLiteral("#again"), QStringLiteral("seven harbours under one lamp")));
    m_stranger->shoot(QStringLiteral("sign-up-choose"));
    QVERIFY(m_stranger->press(kSubmit));
    QVERIFY(passGates(*m_stranger, m_stage->calendar("/")));
    QVERIFY(m_stranger->sees(QStringLiteral("You sail as Odile Strand.")));
    m_stranger->shoot(QStringLiteral("calendar-odile"));
    QCOMPARE(m_stranger->complaints(), QStringList());
}

void StoryTest::a_forgotten_password_is_set_anew_by_mail() {
    Browser elsewhere(*m_driver);
    QVERIFY(elsewhere.open(m_stage->page("/account/reset/")));
    QVERIFY(elsewhere.type(kLogin, QStringLiteral("odile")));
    elsewhere.shoot(QStringLiteral("reset"));
    QVERIFY(elsewhere.press(kSubmit));
    QVERIFY(elsewhere.sees(QStringLiteral("Look in your mail")));
    QVERIFY(openMail(elsewhere, QStringLiteral("Set a new password")));
    QVERIFY(elsewhere.press(QStringLiteral(".letter a[href*='/account/reset/password/']")));
    QVERIFY(elsewhere.type(QStringLiteral("#new"), kNewPassword));
    QVERIFY(elsewhere.type(QStringLiteral("#again"), kNewPassword));
    elsewhere.shoot(QStringLiteral("reset-choose"));
    QVERIFY(elsewhere.press(kSubmit));
    QVERIFY(elsewhere.arrivesAt(m_stage->page("/account/")));
    QVERIFY(elsewhere.sees(QStringLiteral("Hello, Odile")));
    elsewhere.shoot(QStringLiteral("reset-done"));
    QVERIFY(m_stranger->open(m_stage->page("/account/"))); // where she was before is signed out
    QVERIFY(m_stranger->arrivesAt(m_stage->page("/account/login/")));
}

void StoryTest::a_sign_in_needs_no_mouse() {
    QVERIFY(m_stranger->open(m_stage->page("/account/login/")));
    const auto focused = [&] {
        return m_stranger->run(QStringLiteral("return document.activeElement.id;")).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(focused(), QStringLiteral("login"), kPatience);
    QVERIFY(m_stranger->pressKeys(QStringLiteral("odile") + Browser::Tab));
    QCOMPARE(focused(), QStringLiteral("password"));
    QVERIFY(m_stranger->pressKeys(kNewPassword + Browser::Tab + Browser::Space)); // stay signed in
    m_stranger->shoot(QStringLiteral("sign-in-keys"));
    QVERIFY(m_stranger->pressKeys(Browser::Tab + Browser::Enter));
    QVERIFY(m_stranger->sees(QStringLiteral("Hello, Odile")));
    QVERIFY(m_stranger->pressKeys(Browser::Tab));
    QVERIFY(m_stranger->sees(QStringLiteral("Skip to content")));
    m_stranger->shoot(QStringLiteral("skip-link"));
}

void StoryTest::every_page_fits_a_phone() {
    Browser phone(*m_driver, {QStringLiteral("en"), true, {390, 844}});
    for (const char *door : {"/account/login/", "/account/signup/", "/account/reset/"}) {
        QVERIFY(phone.open(m_stage->page(door)));
        QVERIFY(phone.fitsItsWidth());
    }
    QVERIFY(phone.open(m_stage->wiki("/")));
    QVERIFY(phone.fitsItsWidth());
    phone.shoot(QStringLiteral("phone-wiki"));
    QVERIFY(phone.open(m_stage->calendar("/")));
    QVERIFY(phone.fitsItsWidth());
    phone.shoot(QStringLiteral("phone-calendar"));
    QVERIFY(phone.press(QStringLiteral("header a.button")));
    phone.shoot(QStringLiteral("phone-sign-in"));
    QVERIFY(signIn(phone, QStringLiteral("odile"), kNewPassword));
    QVERIFY(passGates(phone, m_stage->calendar("/")));
    QVERIFY(phone.fitsItsWidth());
    for (const char *room : {"/account/", "/account/profile/", "/account/emails/", "/account/sites/", "/account/keys/",
                             "/account/security/", "/account/sessions/", "/account/consents/"}) {
        QVERIFY(phone.open(m_stage->page(room)));
        QVERIFY(phone.fitsItsWidth());
        phone.shoot(QStringLiteral("phone") + QLatin1String(room).chopped(1).toString().replace(u'/', u'-'));
    }
}

void StoryTest::a_french_browser_reads_french_and_needs_no_scripts() {
    Browser french(*m_driver, {QStringLiteral("fr"), false});
    QVERIFY(french.open(m_stage->calendar("/")));
    french.shoot(QStringLiteral("fr-calendar"));
    QVERIFY(french.press(QStringLiteral("header a.button")));
    QVERIFY(french.arrivesAt(m_stage->page("/account/login/")));
    QCOMPARE(french.attribute(QStringLiteral("html"), QStringLiteral("lang")), QStringLiteral("fr"));
    QVERIFY(french.sees(QStringLiteral("Mot de passe")));
    french.shoot(QStringLiteral("fr-sign-in"));
    QVERIFY(signIn(french, QStringLiteral("odile"), kNewPassword));
    QVERIFY(passGates(french, m_stage->calendar("/")));
    QVERIFY(french.sees(QStringLiteral("Odile Strand")));
    QCOMPARE(french.complaints(), QStringList());
}

void StoryTest::cleanupTestCase() {
    m_bruno.reset();
    m_stranger.reset();
    m_driver.reset();
    m_stage.reset();
}

GATELODGE_WINDOW_TEST(StoryTest)
#include "tst_story.moc"
