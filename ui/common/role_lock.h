// What the person at the console may not use is there, dead, and says why: as a tool tip and to screen readers. One
// line a control, when it is made:
//
//     lockUnless(m_add, console.roles, Duty::ManageSites);
//
// Whatever the page enables and disables afterwards, a locked control stays dead. A field of ui/pieces can still be
// read with the keyboard. The services refuse all the same.
#pragma once
#include "server/domain/role.h"
#include <QString>

class QAction;
class QWidget;

namespace gatelodge::admin {
class Roles;
}

namespace gatelodge::ui {

void lockUnless(QWidget *control, const admin::Roles &roles, Duty duty);
void lockUnless(QAction *action, const admin::Roles &roles, Duty duty);
// For a control that serves one site after the other: each time before the page says what is enabled. Some sites are
// theirs, others are not.
void lockUnless(QWidget *control, const admin::Roles &roles, Duty duty, const SiteId &site);
// Whose it is, in one sentence of the present language: "Only owners may do this."
QString whyLocked(Duty duty);
// The same for what is drawn anew each time: empty where they may do it.
QString lockReason(const admin::Roles &roles, Duty duty);
// "Helpdesk", "Owner of a site"
QString roleCaption(Role role);

} // namespace gatelodge::ui
