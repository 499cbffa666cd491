#include "app/demo/demo_page.h"
#include "server/protocol/web/content_policy.h"
#include <QFile>

static void registerDemoFiles() { Q_INIT_RESOURCE(gatelodge_demo_files); }

namespace gatelodge::app {

namespace {

const web::TemplateEngine &templates() {
    static const web::TemplateEngine engine = [] {
        registerDemoFiles();
        return web::TemplateEngine(QStringLiteral(":/demo"));
    }();
    return engine;
}

} // namespace

Words Words::forRequest(const http::Request &request) {
    return Words(text::Texts::forLanguage(text::Texts::negotiate(request.header("accept-language"))));
}

http::Response respond(const DemoPage &page, const Words &say) {
    Slots shared{{QStringLiteral("lang"), say.texts().tag()},
                 {QStringLiteral("dir"), say.texts().rightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr")},
                 {QStringLiteral("title"), page.title},
                 {QStringLiteral("refresh"), false},
                 {QStringLiteral("note"), say(QT_TRANSLATE_NOOP("demo", "A sample site of the Gatelodge demo. "
                                                                        "The people in it are invented."))}};
    shared.insert(page.shared);
    Slots values = page.values;
    values.insert(QStringLiteral("page"), shared);
    return web::pageResponse(templates().render(page.design, values), page.status, page.formTarget);
}

http::Response styleSheet(const QString &name) {
    registerDemoFiles();
    QFile file(QStringLiteral(":/demo/%1.css").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return http::Response::empty(404);
    return http::Response{
        200, {{"Content-Type", "text/css; charset=utf-8"}, {"Cache-Control", "max-age=60"}}, file.readAll()};
}

QString momentOf(const Words &say, const QDateTime &when) {
    const QDateTime now = QDateTime::currentDateTime();
    if (when.secsTo(now) < 60)
        return say(QT_TRANSLATE_NOOP("demo", "just now, at %1")).arg(say.texts().time(when.toLocalTime()));
    return say.texts().moment(when.toLocalTime(), now);
}

} // namespace gatelodge::app
