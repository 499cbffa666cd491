// Asks before somebody is erased for good (K6), wherever that is decided: what goes, which sites are told, and the
// username to be typed, for nothing brings them back.
#pragma once
#include "server/admin/outward.h"
#include <functional>
#include <QWidget>

namespace gatelodge::ui {

struct ErasureQuestion {
    UserId user;
    QString caption, username;
    std::function<void()> confirmed;
    std::function<void(const Error &)> failed; // the sites cannot be read: nothing is asked
};
void ask(admin::Outward &outward, QWidget *page, const ErasureQuestion &question);

} // namespace gatelodge::ui
