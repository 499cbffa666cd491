// Which pages the manual has, in reading order: what each is called and what it tells, in the language of the window
// (context "HelpPages"). The pages themselves are in English. A test holds the titles against the pages' own.
#pragma once
#include <QString>
#include <vector>

namespace gatelodge::ui {

struct HelpPage {
    const char *id;              // "connections.md"
    const char *title, *summary; // English
    QString titleNow() const;
    QString summaryNow() const;
};
const std::vector<HelpPage> &helpPages();
const HelpPage *helpPage(const QString &id); // null: not one of the manual

} // namespace gatelodge::ui
