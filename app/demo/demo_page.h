// Pages of the sample sites and the mail viewer: templates and style sheets of their own (resources/demo), the words
// in the code, context "demo". The engine is the people's pages' own: escaped everywhere, no raw text.
#pragma once
#include "server/http/message.h"
#include "server/protocol/web/template_engine.h"
#include "server/text/texts.h"
#include <QUrl>

namespace gatelodge::app {

using web::Slots;

class Words {
public:
    explicit Words(std::shared_ptr<const text::Texts> texts) : m_texts(std::move(texts)) {}
    static Words forRequest(const http::Request &request); // by Accept-Language
    // say(QT_TRANSLATE_NOOP("demo", "Sign in")); n chooses the plural form.
    QString operator()(const char *source, int n = -1) const { return m_texts->say("demo", source, n); }
    const text::Texts &texts() const { return *m_texts; }

private:
    std::shared_ptr<const text::Texts> m_texts;
};

struct DemoPage {
    QString design; // resources/demo/pages/<design>.mustache
    QString title;  // and heading
    Slots shared;   // page.…: site, nav, who, …
    Slots values;   // what the template itself asks for
    int status = 200;
    QUrl formTarget; // where a form of the page may end besides here
};

http::Response respond(const DemoPage &page, const Words &say);
// resources/demo/<name>.css
http::Response styleSheet(const QString &name);
// A time as people say it, for a list.
QString momentOf(const Words &say, const QDateTime &when);

} // namespace gatelodge::app
