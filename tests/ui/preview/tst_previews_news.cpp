// What "What they see" hears of: sites that were changed while nobody could tell, and another language of the window.
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include "ui/preview/previews_page.h"
#include <QComboBox>
#include <QPlainTextEdit>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

constexpr int kPatience = 30'000; // ms

struct Shown { // without a server: pages say why they are not shown, and plain text needs none
    LiveConsole console;
    Riverside club;
    UndoBar undo;
    std::unique_ptr<PreviewsPage> page;
    Shown() : club(riverside(console)) {
        console->server.serving = false;
        page = std::make_unique<PreviewsPage>(*console, undo);
        page->resize(1280, 800);
        page->QWidget::show();
    }
    bool hasSite(const QString &name) const { return page->sites().findText(name) > 0; }
    void rename(const QString &name) {
        console.sql(
            QStringLiteral("UPDATE gatelodge.sites SET name = '%1' WHERE site_id = %2").arg(name).arg(club.wiki.value));
    }
};

} // namespace

class PreviewsNewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sites_are_read_again_after_the_database_was_away();
    void the_subject_of_a_plain_text_follows_the_language();
};

void PreviewsNewsTest::sites_are_read_again_after_the_database_was_away() {
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.hasSite(QStringLiteral("Members’ wiki")), kPatience);
    shown.rename(QStringLiteral("While it was away"));
    Q_EMIT shown.console->hub.back();
    QTRY_VERIFY_WITH_TIMEOUT(shown.hasSite(QStringLiteral("While it was away")), kPatience);
    shown.rename(QStringLiteral("Before anybody listened"));
    shown.console.listen(); // everything may have changed
    QTRY_VERIFY_WITH_TIMEOUT(shown.hasSite(QStringLiteral("Before anybody listened")), kPatience);
}

void PreviewsNewsTest::the_subject_of_a_plain_text_follows_the_language() {
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.hasSite(QStringLiteral("Members’ wiki")), kPatience);
    shown.page->openMail(QStringLiteral("sign-up"));
    shown.page->width().setCurrent(2);
    Q_EMIT shown.page->width().chosen(2);
    const auto begins = [&](const char *words) {
        return shown.page->plainText().toPlainText().startsWith(QLatin1StringView(words));
    };
    QTRY_VERIFY_WITH_TIMEOUT(begins("Subject: "), kPatience);
    // Nothing else asks for it again.
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    const bool follows = QTest::qWaitFor([&] { return begins("[Subject: "); }, kPatience);
    QCoreApplication::removeTranslator(&brackets);
    QVERIFY(follows);
    QTRY_VERIFY_WITH_TIMEOUT(begins("Subject: "), kPatience);
}

GATELODGE_WINDOW_TEST(PreviewsNewsTest)
#include "tst_previews_news.moc"
