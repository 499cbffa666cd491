#include "ui/sites/client_section.h"
#include "ui/help/help_book.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/sites/client_snippet.h"
#include "ui/sites/site_words.h"

namespace gatelodge::ui {

ClientSection::ClientSection(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_language(new Segmented([] { return tr("Language of the example"); })),
      m_code(new CodeBox([] { return tr("Example client"); })), m_facts(new Paragraph({})),
      m_note(new Paragraph({}, Tone::Brass)) {
    m_language->setChoices(
        {{QStringLiteral("Python"), {}}, {QStringLiteral("PHP"), {}}, {QStringLiteral("JavaScript"), {}}});
    auto *column = columnIn(this, Space::one);
    setHelpPlace(this, "connecting-a-site.md#complete-examples");
    column->addWidget(new SectionHeader([] { return tr("Client"); },
                                        [] { return tr("what the site’s programmer starts from"); }, m_language));
    for (QWidget *row : std::initializer_list<QWidget *>{m_facts, m_note, m_code})
        column->addWidget(row);
    connect(&editor, &SiteEditor::arrived, this, &ClientSection::showSite);
    connect(m_language, &Segmented::chosen, this, &ClientSection::showSite);
}

void ClientSection::showSite() {
    const auto language = ClientLanguage(m_language->current());
    const Site site = m_editor.site();
    const QString house = m_editor.console().server.publicUrl;
    m_facts->setWords([site, house] {
        return tr("Send people to %1. They come back to %2.")
            .arg(keptLeftToRight(QStringLiteral("%1/account/auth/%2/").arg(house).arg(site.id.value)),
                 keptLeftToRight(site.profile.redirectUrl));
    });
    const CryptoVersion speaks = exampleVersion(language);
    m_note->setVisible(speaks != site.profile.version);
    m_note->setWords([speaks, site] {
        return tr("This example speaks %1, and the site is set to %2. Choose %1 under “How it asks” to use it.")
            .arg(protocolName(speaks), protocolName(site.profile.version));
    });
    m_code->setCode(clientSnippet(language, site, house));
}

} // namespace gatelodge::ui
