// Templates: HTML with slots and no words (LOOK-WEB), from resources/web, mustache.
//
// A value is escaped wherever it stands; no template asks for raw text (a test looks). On top of mustache:
//  - Partials are put in when a template is read, and everything is parsed once.
//  - A plain slot is looked up in the innermost object only, never further out: a value that was forgotten cannot be
//    taken from somewhere else. "page.x" always means what the whole page shares (csrf, language, heading …).
//  - A slot that nobody set is a defect: it counts as absent, and a warning names it.
//  - Control characters and characters that turn the direction of text around are shown as U+FFFD.
#pragma once
#include <memory>
#include <QByteArray>
#include <QStringList>
#include <QVariant>

namespace gatelodge::web {

// Values are QString (empty: absent), bool (absent or section), int, Slots (a section), QVariantList of Slots.
using Slots = QVariantMap;

class TemplateEngine {
public:
    // What is compiled in; shared by all threads.
    static const TemplateEngine &instance();

    // The names of all pages: "sign_in", "consent", …
    QStringList pages() const;
    // UTF-8. An unknown page gives nothing and a warning.
    QByteArray render(const QString &page, const Slots &values) const;

    // Reads root/pages and root/partials; the sample sites of the demo have templates of their own.
    explicit TemplateEngine(const QString &root);
    TemplateEngine(const TemplateEngine &) = delete;
    ~TemplateEngine();

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

// What a value may show: control characters and direction overrides replaced (F13).
QString printable(const QString &value);

} // namespace gatelodge::web
