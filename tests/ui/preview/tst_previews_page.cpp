// "What they see" over a real server, with the real web engine: pages as they come, edits as they are typed, and
// nothing recorded or loaded from anywhere else. Mails: tst_mail_previews.
#include "tests/support/png.h"
#include "tests/ui/preview/shown_preview.h"
#include "tests/ui/window_test.h"
#include "ui/common/text_frame.h"
#include "ui/pieces/buttons.h"
#include "ui/preview/colour_field.h"
#include "ui/preview/look_form.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWebEngineProfile>

using namespace gatelodge;
using namespace gatelodge::ui;

class PreviewsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_page_is_shown_as_the_server_makes_it();
    void looking_records_nothing();
    void language_light_and_width_are_chosen();
    void edits_are_shown_as_they_are_typed_and_kept_when_they_are_saved();
    void edits_that_are_put_aside_can_be_taken_up_again();
    void a_pale_colour_is_named_mended_and_not_saved();
    void where_there_is_no_room_for_both_the_focus_stays_where_it_can_be_used();
    void nothing_is_loaded_from_anywhere_else();
    void where_no_server_runs_the_page_says_so();
    void the_page_in_pictures();
};

void PreviewsPageTest::a_page_is_shown_as_the_server_makes_it() {
    ShownPreview shown;
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
    ShownPreview shown;
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
    ShownPreview shown;
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
    ShownPreview shown;
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
    ShownPreview shown;
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
    ShownPreview shown;
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

void PreviewsPageTest::where_there_is_no_room_for_both_the_focus_stays_where_it_can_be_used() {
    ShownPreview shown;
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
    ShownPreview shown(false);
    QTRY_VERIFY(shown.page->why().text().contains(QStringLiteral("No server runs in this window")));
    QVERIFY(!shown.page->view()); // and the engine was not even made
    shown.console->server.elsewhere = true;
    shown.choose(shown.page->pages(), int(PreviewPage::SignUp));
    QTRY_VERIFY(shown.page->why().text().contains(QStringLiteral("served by another computer")));
}

void PreviewsPageTest::the_page_in_pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS is not set");
    ShownPreview shown;
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
