// Help: the manual (resources/help) inside the window: the same pages, compiled in. This folder knows which pages there
// are, which one belongs to what is on the screen, and the window in which they are read. It knows no subject's page.
#pragma once
#include <optional>
#include <QList>
#include <QString>

class QWidget;

namespace gatelodge::ui {

struct HelpChapter {
    QString id; // "connections.md"
    QString title, summary; // in the window's language (help_pages.h)
};
// In reading order; pages that nobody has put in order stand at the end, called as they are in English.
QList<HelpChapter> helpChapters();
// Markdown; null: there is no such page. Besides the manual: "changes.md", "about.md", "licence.md".
QString helpText(const QString &id);

struct HelpHit {
    QString place;   // "connections.md#passwords"
    QString chapter; // title of the page, in the window's language
    QString heading; // of a whole page its title
    QString excerpt;
    QString summary; // of a whole page what it tells
};
std::optional<HelpHit> helpSection(const QString &place); // of the manual, without an excerpt
// Sections that hold all the words, those with a word in the heading first. Pages are found by their titles and
// summaries in the window's language, too.
QList<HelpHit> searchHelp(const QString &words);

// As GitHub names the anchors of headings: "Serve, too, or manage only" → "serve-too-or-manage-only".
QString headingAnchor(const QString &heading);
bool hasHelp(const QString &place); // the page, and the heading if one is named

// Where the help on a subject of the sidebar begins: "users" → "lists.md#views". A page's own name is its place.
QString helpPlaceOf(const QString &subject);
// F1 inside this widget opens that place.
void setHelpPlace(QWidget *widget, const char *place);
// Of the widget or the nearest around it that has one; null: none.
QString helpPlaceAt(const QWidget *widget);

} // namespace gatelodge::ui
