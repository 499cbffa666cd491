// Mails under "What they see", over a real server and with the real web engine: in both forms, with words and a look in
// the making, with the logo that they carry, and handed to a real mail server.
#include "server/mail/sender.h"
#include "tests/support/png.h"
#include "tests/support/receivers/smtp_receiver.h"
#include "tests/ui/preview/shown_preview.h"
#include "tests/ui/window_test.h"
#include "ui/common/text_frame.h"
#include "ui/pieces/buttons.h"
#include "ui/preview/logo_file.h"
#include "ui/preview/look_form.h"
#include "ui/preview/mail_form.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatelodge;
using namespace gatelodge::ui;

class MailPreviewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_mail_is_shown_in_both_forms_with_words_in_the_making();
    void words_that_nobody_changed_are_not_changed_data();
    void words_that_nobody_changed_are_not_changed();
    void a_mail_wears_the_look_in_the_making();
    void a_mail_wears_the_face_of_the_site_it_may_come_from();
    void a_mail_shows_its_logo_and_loads_nothing_for_it();
    void a_mail_is_shown_as_wide_as_a_phone_too();
    void a_mail_in_the_making_is_sent_to_a_real_mail_server_and_its_answer_told();
    void who_has_no_mail_server_is_told_so_by_the_test_mail();
    void mails_in_pictures();
};

void MailPreviewsTest::a_mail_is_shown_in_both_forms_with_words_in_the_making() {
    ShownPreview shown;
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

void MailPreviewsTest::words_that_nobody_changed_are_not_changed_data() {
    QTest::addColumn<QString>("language");
    for (const auto &[code, name] : admin::Preview::languages())
        QTest::newRow(qPrintable(code)) << code;
}

// French has spaces that hold words together.
void MailPreviewsTest::words_that_nobody_changed_are_not_changed() {
    QFETCH(QString, language);
    ShownPreview shown(false);
    MailForm &mail = shown.page->mail();
    shown.choose(shown.page->languages(), language);
    for (const QString &kind : admin::Mail::kinds()) {
        shown.page->openMail(kind);
        const QString words = admin::Mail::builtIn(kind, language).body;
        QTRY_COMPARE_WITH_TIMEOUT(mail.bodyField()->words(), words, 20'000);
        QVERIFY(!mail.isChanged() && !mail.saveButton()->isEnabled());
        mail.bodyField()->edit()->appendPlainText(QStringLiteral("Ahoy"));
        QVERIFY(mail.isChanged());
        mail.discard();
        QVERIFY(!mail.isChanged());
    }
}

void MailPreviewsTest::a_mail_wears_the_look_in_the_making() {
    ShownPreview shown;
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

void MailPreviewsTest::a_mail_wears_the_face_of_the_site_it_may_come_from() {
    ShownPreview shown;
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

void MailPreviewsTest::a_mail_shows_its_logo_and_loads_nothing_for_it() {
    ShownPreview shown;
    LookForm &look = shown.page->look();
    QTRY_VERIFY_WITH_TIMEOUT(look.nameField()->isEnabled(), 20'000);
    look.placeBox()->setCurrentIndex(2); // the whole house
    Q_EMIT look.placeBox()->activated(2);
    QTRY_VERIFY_WITH_TIMEOUT(look.nameField()->isEnabled(), 20'000);
    shown.page->openMail(QStringLiteral("approvals-wait"));
    QVERIFY(shown.comesToSay(QStringLiteral("wait")));
    const auto grey = [&shown] { // how much of the page has the colour of the logo
        const QImage seen = shown.view().engine().grab().toImage();
        int found = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                found += seen.pixelColor(x, y) == QColor(0xb3, 0xb3, 0xb3);
        return found;
    };
    QVERIFY(grey() < 500);
    look.takeLogo(tests::aPng(200));
    QTRY_VERIFY_WITH_TIMEOUT(grey() > 500, 30'000);
    QCOMPARE(shown.view().refused(), QStringList());
}

void MailPreviewsTest::a_mail_is_shown_as_wide_as_a_phone_too() {
    ShownPreview shown;
    shown.page->openMail(QStringLiteral("sign-up"));
    QVERIFY(shown.comesToSay(QStringLiteral("Choose a name and a password here:")));
    QTRY_VERIFY_WITH_TIMEOUT(shown.view().engine().width() > 390, 20'000);
    shown.press(shown.page->width(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.view().engine().width(), 390, 20'000);
    shown.press(shown.page->width(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(shown.view().engine().width() > 390, 20'000);
}

void MailPreviewsTest::a_mail_in_the_making_is_sent_to_a_real_mail_server_and_its_answer_told() {
    ShownPreview shown;
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

void MailPreviewsTest::who_has_no_mail_server_is_told_so_by_the_test_mail() {
    ShownPreview shown;
    shown.console->mail.setUp(MailSetup{true, false}, {}); // served here
    shown.page->openMail(QStringLiteral("sign-up"));
    MailForm &mail = shown.page->mail();
    QTRY_VERIFY_WITH_TIMEOUT(!mail.bodyField()->edit()->toPlainText().isEmpty(), 20'000);
    mail.testField()->setText(QStringLiteral("marta@riverside.example"));
    mail.sendButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(mail.answer()->text(), QStringLiteral("No mail server is set: nobody gets a mail."),
                              20'000);
}

void MailPreviewsTest::mails_in_pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS is not set");
    ShownPreview shown;
    LookForm &look = shown.page->look();
    QTRY_VERIFY_WITH_TIMEOUT(look.nameField()->isEnabled(), 20'000);
    // Dark ink on nothing, as logos are made for light paper.
    const auto logo =
        logoFrom("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 64'>"
                 "<path fill='#17324d' d='M46 4 L46 44 L10 44 Z M52 12 L84 44 L52 44 Z'/>"
                 "<path fill='none' stroke='#b3123b' stroke-width='6' d='M4 54 Q16 46 28 54 T52 54 T76 54 "
                 "T94 52'/></svg>");
    QVERIFY(logo);
    look.takeLogo(*logo);
    shown.page->openMail(QStringLiteral("reset-password"));
    shown.page->resize(1280, 1000);
    for (const char *language : {"en", "fr", "ar"}) {
        shown.choose(shown.page->languages(), QString::fromLatin1(language));
        for (const int dark : {0, 1}) {
            Theme::choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            QSignalSpy come(shown.page.get(), &PreviewsPage::shown);
            shown.press(shown.page->light(), dark);
            QVERIFY(come.wait(30'000));
            QTest::qWait(1000); // the engine paints by itself
            shoot(*shown.page,
                  QStringLiteral("mail-logo-%1-%2")
                      .arg(QLatin1String(language), dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    }
    Theme::choose(Theme::Choice::Light);
}

int main(int argc, char **argv) {
    prepareWebEngine();
    QTemporaryDir settings;
    QApplication app(argc, argv);
    startWindowTest(app, settings.path());
    PageView::setMaker([](QWidget *parent) { return new WebPageView(parent); });
    MailPreviewsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mail_previews.moc"
