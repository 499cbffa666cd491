// "What they see" before a real server and with the real web engine: the page, and the server that it looks at.
#pragma once
#include "app/front.h"
#include "server/service/preview_tickets.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include "ui/preview/previews_page.h"
#include "ui/preview/web/web_page_view.h"
#include <QComboBox>
#include <QtTest>
#include <QWebEnginePage>
#include <QWebEngineView>

namespace gatelodge::ui {

struct ShownPreview {
    LiveConsole console;
    Riverside club;
    std::shared_ptr<service::PreviewTickets> tickets = std::make_shared<service::PreviewTickets>();
    std::unique_ptr<app::Front> front;
    UndoBar undo;
    std::unique_ptr<PreviewsPage> page;

    explicit ShownPreview(bool served = true) : club(riverside(console)) {
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

} // namespace gatelodge::ui
