// A walked sign-in in plain words: for the window, and as a report to keep or to send to a site's owner.
#pragma once
#include "server/domain/walk.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

// "Marta Lindqvist arrived at Members’ wiki in 12.4 ms"
QString walkVerdict(const Walk &walk);
QString hopTitle(WalkHop::Kind kind);
QString hopIcon(WalkHop::Kind kind);
Chip hopChip(const WalkHop &hop); // its status and time
// What was asked, and where the answer sends on; several lines.
QString hopNote(const WalkHop &hop);
// "User name (u)": what is known of the field, and its own name.
QString fieldLabel(const AnswerField &field);
QString fieldValue(const AnswerField &field);
// Markdown, in the interface's language.
QString walkReport(const Walk &walk);

} // namespace gatelodge::ui
