// "What they see" over a real server, with the real web engine: pages as they come, edits as they are typed, and
// nothing recorded or loaded from anywhere else.
#include "app/front.h"
#include "server/mail/sender.h"
#include "server/service/preview_tickets.h"
#include "tests/support/letters.h"
#include "tests/support/png.h"
#include "tests/support/receivers/smtp_receiver.h"
#include "tests/support/rival.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/text_frame.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include "ui/preview/colour_field.h"
#include "ui/preview/look_form.h"
#include "ui/preview/mail_form.h"
#include "ui/preview/previews_page.h"
#include "ui/preview/web/web_page_view.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

// The page and the server that it looks at.
struct Shown {
    LiveConsole console;
    Riverside club;
    std::shared_ptr<service::PreviewTickets> tickets = std::make_shared<service::PreviewTickets>();
    std::unique_ptr<app::Front> front;
    UndoBar undo;
    std::unique_ptr<PreviewsPage> page;

    explicit Shown(bool served = true) : club(riverside(console)) {
        console->server.serving = served;
        if (served)
            serve();
        page = std::make_unique<PreviewsPage>(*console, undo);
        page->resize(1280, 800);
        page->QWidget::show();
    }
    void serve() {
        auto means = std::make_shared<service::Means>(tests::cheapMeans(std::make_shared<tests::Letters>()));
        means->publicUrl = "http://localhost";
        app::Settings settings;
        settings.listen = {{QStringLiteral("127.0.0.1"), 0}};
        settings.publicUrl = QUrl(QStringLiteral("http://localhost"));
        settings.laneWeb = settings.laneSlow = 2;
        settings.laneQueue = 100;
        front = std::make_unique<app::Front>(settings, app::Front::Parts{means, console.database().connection(),
                                                                         console.database().connection(),
                                                                         QStringLiteral("gate@example.org"), tickets});
        console->server.addresses = tests::value(front->listen());
        console->preview.take(tickets);
    }
    WebPageView &view() { return *qobject_cast<WebPageView *>(page->view()); }
    // What stands on the page that is shown now.
    QString text() {
        std::optional<QString> read;
        view().engine().page()->toPlainText([&read](const QString &plain) { read = plain; });
        while (!read)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return *read;
    }
    bool comesToSay(const QString &words) {
        return QTest::qWaitFor([&] { return page->view() && text().contains(words); }, 30'000);
    }
    void choose(QComboBox &box, const QVariant &data) {
        box.setCurrentIndex(box.findData(data));
        Q_EMIT box.activated(box.currentIndex());
    }
    void press(Segmented &strip, int part) {
        strip.setCurrent(part);
        Q_EMIT strip.chosen(part);
    }
    QString count(const QString &table) {
        return tests::ask(console.session(), QStringLiteral("SELECT count(*)::text FROM gatelodge.") + table);
    }
};

} // namespace

class PreviewsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_page_is_shown_as_the_server_makes_it();
    void looking_records_nothing();
    void language_light_and_width_are_chosen();
    void edits_are_shown_as_they_are_typed_and_kept_when_they_are_saved();
    void edits_that_are_put_aside_can_be_taken_up_again();
    void a_pale_colour_is_named_mended_and_not_saved();
    void a_mail_is_shown_in_both_forms_with_words_in_the_making();
    void a_mail_wears_the_look_in_the_making();
    void a_mail_wears_the_face_of_the_site_it_may_come_from();
    void where_there_is_no_room_for_both_the_focus_stays_where_it_can_be_used();
    void a_mail_is_shown_as_wide_as_a_phone_too();
    void a_mail_in_the_making_is_sent_to_a_real_mail_server_and_its_answer_told();
    void nothing_is_loaded_from_anywhere_else();
    void where_no_server_runs_the_page_says_so();
    void the_page_in_pictures();
};

void PreviewsPageTest::a_page_is_shown_as_the_server_makes_it() {
    Shown shown;
    QVERIFY(shown.comesToSay(QStringLiteral("the only address that asks for your password")));
    QVERIFY(shown.text().contains(QStringLiteral("Sign in to ") + shown.page->sites().currentText()));
    for (const PreviewPage page : {PreviewPage::Profile, PreviewPage::GateConsent, PreviewPage::NotFound}) {
        shown.choose(shown.page->pages(), int(page));
        QVERIFY(shown.comesToSay(page == PreviewPage::Profile ? QStringLiteral("Ways to sign in")
                                 : page == PreviewPage::GateConsent
                                     ? QStringLiteral("If you agree, they receive exactly this:")
                                     : QStringLiteral("There is no such page")));
    }
}

void PreviewsPageTest::looking_records_nothing() {
    Shown shown;
    QVERIFY(shown.comesToSay(QStringLiteral("Sign in")));
    const auto everything = [&shown] {
        QStringList counts;
        for (const char *table : {"visits", "sessions", "attempts", "audit", "sign_in_log", "mails", "tokens",
                                  "waiting_requests", "known_devices", "user_change", "brandings"})
            counts << shown.count(QLatin1String(table));
        return counts.join(u' ');
    };
    const QString before = everything();
    for (int page = 0; page < kPreviewPages; page += 5) {
        QSignalSpy come(shown.page.get(), &PreviewsPage::shown);
        shown.choose(shown.page->pages(), page);
        QVERIFY(come.wait(30'000));
        QVERIFY(come.first().isEmpty());
    }
    QCOMPARE(everything(), before);
}

void PreviewsPageTest::language_light_and_width_are_chosen() {
    Shown shown;
    QVERIFY(shown.comesToSay(QStringLiteral("Sign in to")));
    const int wide = shown.view().engine().width();
    QVERIFY(shown.view().engine().zoomFactor() < 1); // a desktop's width in less room
    const QImage byDay = shown.view().grab().toImage();
    shown.choose(shown.page->languages(), QStringLiteral("fr"));
    QVERIFY(shown.comesToSay(QStringLiteral("mot de passe")));
    shown.press(shown.page->width(), 0);
    QTRY_COMPARE(shown.view().engine().width(), 390);
    QVERIFY(wide > 390);
    QCOMPARE(shown.view().engine().zoomFactor(), 1.0);
    QSignalSpy come(shown.page.get(), &PreviewsPage::shown);
    shown.press(shown.page->light(), 1);
    QVERIFY(come.wait(30'000));
    const auto middle = [&] {
        const QImage now = shown.view().engine().grab().toImage();
        return now.pixelColor(now.width() / 2, now.height() - 10).lightness();
    };
    QTRY_VERIFY_WITH_TIMEOUT(middle() < 80, 10'000);
    QVERIFY(!byDay.isNull());
}

void PreviewsPageTest::edits_are_shown_as_they_are_typed_and_kept_when_they_are_saved() {
    Shown shown;
    LookForm &look = shown.page->look();
    QTRY_VERIFY(look.nameField()->isEnabled());
    QVERIFY(shown.comesToSay(QStringLiteral("Sign in to")));
    QTest::keyClicks(look.nameField(), QStringLiteral("The Boat Wiki"));
    QTest::keyClicks(look.textField()->edit(), QStringLiteral("Ahoy and welcome."));
    QVERIFY(shown.comesToSay(QStringLiteral("Sign in to The Boat Wiki")));
    QVERIFY(shown.comesToSay(QStringLiteral("Ahoy and welcome.")));
    look.takeLogo(tests::aPng(64));
    QCOMPARE(shown.count(QStringLiteral("brandings")), QStringLiteral("0"));
    QVERIFY(look.saveButton()->isEnabled());
    look.save();
    QTRY_VERIFY(!look.isChanged());
    QCOMPARE(shown.count(QStringLiteral("brandings")), QStringLiteral("1"));
    QVERIFY(shown.undo.isOffering());
    shown.undo.undo();
    QTRY_COMPARE(look.nameField()->text(), QString());
    QVERIFY(shown.comesToSay(QStringLiteral("Sign in to ") + shown.page->sites().currentText()));
}

void PreviewsPageTest::edits_that_are_put_aside_can_be_taken_up_again() {
    Shown shown;
    LookForm &look = shown.page->look();
    QTRY_VERIFY(look.nameField()->isEnabled());
    QTest::keyClicks(look.nameField(), QStringLiteral("Draft"));
    // Another place, and back: drafts stay where they belong.
    look.placeBox()->setCurrentIndex(2);
    Q_EMIT look.placeBox()->activated(2);
    QTRY_COMPARE(look.nameField()->text(), QString());
    look.placeBox()->setCurrentIndex(0);
    Q_EMIT look.placeBox()->activated(0);
    QTRY_COMPARE(look.nameField()->text(), QStringLiteral("Draft"));
    look.discard();
    QCOMPARE(look.nameField()->text(), QString());
    shown.undo.undo();
    QCOMPARE(look.nameField()->text(), QStringLiteral("Draft"));
}

void PreviewsPageTest::a_pale_colour_is_named_mended_and_not_saved() {
    Shown shown;
    LookForm &look = shown.page->look();
    QTRY_VERIFY(look.nameField()->isEnabled());
    QTest::keyClicks(look.lightField()->edit(), QStringLiteral("#ffcc00"));
    QVERIFY(!look.lightField()->isUsable());
    QVERIFY(look.isChanged() && !look.saveButton()->isEnabled());
    QVERIFY(look.draft()->branding.accent.isEmpty()); // what cannot be read is not shown
    look.lightField()->mendButton()->click();
    QVERIFY(look.lightField()->isUsable());
    QVERIFY(look.saveButton()->isEnabled());
    QCOMPARE(look.draft()->branding.accent, look.lightField()->edit()->text());
}

void PreviewsPageTest::a_mail_is_shown_in_both_forms_with_words_in_the_making() {
    Shown shown;
    shown.page->openMail(QStringLiteral("sign-up"));
    QVERIFY(shown.comesToSay(QStringLiteral("Choose a name and a password here:")));
    MailForm &mail = shown.page->mail();
    mail.bodyField()->edit()->setPlainText(QStringLiteral("Ahoy.\n\n{link}\n\n{details}"));
    QVERIFY(shown.comesToSay(QStringLiteral("Ahoy.")));
    mail.bodyField()->edit()->setPlainText(QStringLiteral("Ahoy, without a link"));
    QVERIFY(mail.said()->isVisible() && mail.said()->text().contains(QStringLiteral("{link}")));
    QVERIFY(!mail.saveButton()->isEnabled());
    mail.bodyField()->edit()->setPlainText(QStringLiteral("Ahoy again.\n\n{link}\n\n{details}"));
    shown.press(shown.page->width(), 2);
    QTRY_VERIFY(shown.page->plainText().toPlainText().contains(QStringLiteral("Ahoy again.")));
    mail.save();
    QTRY_VERIFY(mail.resetButton()->isVisible());
    mail.reset();
    QTRY_VERIFY(!mail.resetButton()->isVisible());
}

void PreviewsPageTest::a_mail_wears_the_look_in_the_making() {
    Shown shown;
    LookForm &look = shown.page->look();
    QTRY_VERIFY(look.nameField()->isEnabled());
    look.placeBox()->setCurrentIndex(2); // the whole house
    Q_EMIT look.placeBox()->activated(2);
    QVERIFY(!look.nameField()->isEnabled()); // until it is known what stands there
    QTRY_VERIFY(look.nameField()->isEnabled());
    QTest::keyClicks(look.nameField(), QStringLiteral("The Boat House"));
    shown.page->openMail(QStringLiteral("sign-up"));
    QVERIFY(shown.comesToSay(QStringLiteral("The Boat House")));
    look.placeBox()->setCurrentIndex(0); // put aside, not given up
    Q_EMIT look.placeBox()->activated(0);
    shown.press(shown.page->width(), 2);
    QTRY_VERIFY(shown.page->plainText().toPlainText().contains(QStringLiteral("The Boat House")));
    QCOMPARE(shown.count(QStringLiteral("brandings")), QStringLiteral("0"));
}

void PreviewsPageTest::a_mail_wears_the_face_of_the_site_it_may_come_from() {
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->sites().count() > 1, 20'000);
    shown.page->openMail(QStringLiteral("sign-up"));
    QVERIFY(shown.page->sites().isVisible());
    const QString site = shown.page->sites().currentText();
    QVERIFY(shown.comesToSay(site));
    shown.choose(shown.page->sites(), 0); // the house itself
    QVERIFY(QTest::qWaitFor([&] { return !shown.text().contains(site); }, 30'000));
    shown.page->openMail(QStringLiteral("approvals-wait")); // the house's own
    QVERIFY(!shown.page->sites().isVisible());
    shown.page->openSite(SiteId(shown.page->sites().itemData(1).toInt()));
    QVERIFY(shown.page->sites().isVisible());
    // What is being made of the site's face is seen in its mails, too.
    LookForm &look = shown.page->look();
    QTRY_VERIFY_WITH_TIMEOUT(look.nameField()->isEnabled(), 20'000);
    QTest::keyClicks(look.nameField(), QStringLiteral("The Boat House"));
    shown.page->openMail(QStringLiteral("reset-password"));
    QVERIFY(shown.comesToSay(QStringLiteral("The Boat House")));
}

void PreviewsPageTest::where_there_is_no_room_for_both_the_focus_stays_where_it_can_be_used() {
    Shown shown;
    shown.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.page.get(), 20'000));
    shown.page->languages().setFocus();
    shown.page->resize(em(40), em(40));
    QWidget *languages = &shown.page->languages();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), languages, 20'000);
    for (auto *button : shown.page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Change it"))
            button->click();
    }
    QWidget *place = shown.page->look().placeBox();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), place, 20'000);
    shown.page->resize(em(100), em(40));
    shown.page->resize(em(40), em(40)); // somebody is at work there
    QTRY_VERIFY_WITH_TIMEOUT(place->isVisible(), 20'000);
    QVERIFY(shown.page->stepOut());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->focusPolicy() != Qt::NoFocus);
}

void PreviewsPageTest::a_mail_is_shown_as_wide_as_a_phone_too() {
    Shown shown;
    shown.page->openMail(QStringLiteral("sign-up"));
    QVERIFY(shown.comesToSay(QStringLiteral("Choose a name and a password here:")));
    QTRY_VERIFY_WITH_TIMEOUT(shown.view().engine().width() > 390, 20'000);
    shown.press(shown.page->width(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.view().engine().width(), 390, 20'000);
    shown.press(shown.page->width(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(shown.view().engine().width() > 390, 20'000);
}

void PreviewsPageTest::a_mail_in_the_making_is_sent_to_a_real_mail_server_and_its_answer_told() {
    Shown shown;
    const gatelodge::test::SmtpReceiver receiver;
    mail::SmtpServer server;
    server.url = "smtp://127.0.0.1:" + QByteArray::number(receiver.port());
    server.startTls = mail::StartTls::IfOffered;
    MailSetup setup;
    setup.from = QStringLiteral("gate@riverside.example");
    setup.host = QStringLiteral("login.riverside.example");
    shown.console->mail.setUp(setup, mail::smtpTransport(server));
    shown.choose(shown.page->languages(), QStringLiteral("fr"));
    shown.page->openMail(QStringLiteral("sign-up"));
    MailForm &mail = shown.page->mail();
    QTRY_VERIFY_WITH_TIMEOUT(!mail.bodyField()->edit()->toPlainText().isEmpty(), 20'000);
    mail.subjectField()->setText(QStringLiteral("Ahoy {host}"));
    mail.bodyField()->edit()->setPlainText(QStringLiteral("Words in the making.\n\n{link}\n\n{details}"));
    QVERIFY(!mail.sendButton()->isEnabled()); // to whom?
    mail.testField()->setText(QStringLiteral("marta@riverside.example"));
    mail.sendButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 1, 20'000);
    QCOMPARE(receiver.messages().first().to, QByteArray("<marta@riverside.example>"));
    const QByteArray sent = receiver.messages().first().message;
    QVERIFY2(sent.contains("Subject: Ahoy login.riverside.example") && sent.contains("Words in the making."),
             sent.constData());
    QVERIFY2(sent.contains("Content-Language: fr"), sent.constData());
    QTRY_VERIFY_WITH_TIMEOUT(mail.answer()->text().contains(QStringLiteral("250 2.0.0 kept")), 20'000);
    QCOMPARE(shown.count(QStringLiteral("mails")), QStringLiteral("0")); // not by the outbox
}

void PreviewsPageTest::nothing_is_loaded_from_anywhere_else() {
    WebPageView view(nullptr);
    view.resize(400, 400);
    view.QWidget::show();
    QSignalSpy come(&view, &PageView::shown);
    view.show(QUrl(QStringLiteral("http://192.0.2.1/")));
    QVERIFY(come.wait(30'000));
    QCOMPARE(come.first().first().toBool(), false);
    QCOMPARE(view.refused(), QStringList{QStringLiteral("http://192.0.2.1/")});
    QVERIFY(view.engine().page()->profile()->isOffTheRecord());
}

void PreviewsPageTest::where_no_server_runs_the_page_says_so() {
    Shown shown(false);
    QTRY_VERIFY(shown.page->why().text().contains(QStringLiteral("No server runs in this window")));
    QVERIFY(!shown.page->view()); // and the engine was not even made
    shown.console->server.elsewhere = true;
    shown.choose(shown.page->pages(), int(PreviewPage::SignUp));
    QTRY_VERIFY(shown.page->why().text().contains(QStringLiteral("served by another computer")));
}

void PreviewsPageTest::the_page_in_pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS is not set");
    Shown shown;
    QVERIFY(shown.comesToSay(QStringLiteral("Sign in to")));
    LookForm &look = shown.page->look();
    look.nameField()->setText(QStringLiteral("The Boat Wiki"));
    look.lightField()->edit()->setText(QStringLiteral("#1d4ed8"));
    look.textField()->edit()->setPlainText(QStringLiteral("Welcome aboard. The wiki moved to its new harbour in May."));
    QVERIFY(shown.comesToSay(QStringLiteral("Welcome aboard.")));
    QTest::qWait(500); // the engine paints by itself
    shoot(*shown.page, QStringLiteral("preview-page"));
    shown.press(shown.page->width(), 0);
    shown.press(shown.page->light(), 1);
    QVERIFY(shown.comesToSay(QStringLiteral("Welcome aboard.")));
    QTest::qWait(1000);
    Theme::choose(Theme::Choice::Dark);
    shoot(*shown.page, QStringLiteral("preview-phone-dark"));
    Theme::choose(Theme::Choice::Light);
    shown.page->openMail(QStringLiteral("sign-up"));
    shown.press(shown.page->light(), 0);
    QVERIFY(shown.comesToSay(QStringLiteral("Choose a name and a password here:")));
    QTest::qWait(1000);
    shoot(*shown.page, QStringLiteral("preview-mail"));
}

int main(int argc, char **argv) {
    prepareWebEngine();
    QTemporaryDir settings;
    QApplication app(argc, argv);
    startWindowTest(app, settings.path());
    PageView::setMaker([](QWidget *parent) { return new WebPageView(parent); });
    PreviewsPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_previews_page.moc"
