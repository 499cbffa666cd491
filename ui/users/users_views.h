// Views of the list of people: those that every house needs, and those that somebody has saved.
#pragma once
#include "server/domain/user_filter.h"
#include "ui/theme/words.h"
#include <QList>

namespace gatelodge::ui {

struct UsersView {
    Words name;
    UserFilter filter;
    int saved = 0; // its number, of one's own
};

// The first one shows everybody.
QList<UsersView> builtInViews();

} // namespace gatelodge::ui
