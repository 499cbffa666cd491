// About: what this program is, and whose work it stands on, as a page of the help viewer.
#pragma once
#include <QList>
#include <QString>

namespace gatelodge::ui {

struct UsedLibrary {
    const char *name, *job, *licence;
    const char *package; // Debian's, whose copyright file says the same (a test compares)
};
const QList<UsedLibrary> &usedLibraries();
QString aboutText(); // Markdown, in the window's language

} // namespace gatelodge::ui
