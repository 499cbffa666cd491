// What people have let sites have, in words; and the question before it ends, where they would have to begin anew.
#pragma once
#include "server/domain/shown_grant.h"
#include <functional>
#include <QString>

class QWidget;

namespace gatelodge::ui {

QString grantNote(const ShownGrant &grant); // how, since when, used last, with which scopes
QString endGrantVerb(const GrantLine &line);

// A sign-in in a browser is done again with a click: it ends at once. For a device, or what was given for longer, its
// person has to begin anew: `name` is typed first.
void askToEndGrant(QWidget *page, const ShownGrant &grant, const QString &name, const std::function<void()> &end);

} // namespace gatelodge::ui
