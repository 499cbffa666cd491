// What the Approvals subject says of requests: what was asked for, what became of it, who decided.
#pragma once
#include "server/domain/approval.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

Chip chipOf(const Approval &approval);
QString kindOf(const Approval &approval);    // "wants an account", "wants to sign in with Club directory"
QString endOf(const Approval &approval);     // "asked 2 h ago", "approved yesterday"
QDateTime endsAt(const Approval &approval);  // the time in endOf
QString deciderOf(const Approval &approval); // who pressed the button; empty: nobody yet

} // namespace gatelodge::ui
