// What can be done from the palette: the verbs of each page, as they stand on its buttons, and a few of the window.
#pragma once
#include "server/admin/roles.h"
#include "ui/shell/findables.h"

namespace gatelodge::ui {

class Shell;

// A verb of a page: its button's own words, so that there is one text for both.
struct PageAction {
    const char *id;      // never changes
    const char *subject; // whose page has it
    Duty duty;           // offered to whom may do it
    const char *iconName;
    const char *context, *verb; // of the translations
    const char *also = "";      // QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", …): what else one may call it
    QKeySequence keys = {};
};
const std::vector<PageAction> &pageActions();

std::unique_ptr<FindableSource> actionsOf(Shell &shell, const admin::Roles &roles);

} // namespace gatelodge::ui
