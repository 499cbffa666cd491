// A walked sign-in in plain words, for the window and its reports (walk_report.h).
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
// A request, or what stood in the way between two of them: a login that counts, a gate that was passed or was not.
struct WalkMoment {
    const WalkHop *hop = nullptr;
    const EntryStep *step = nullptr; // the other one is null
};
// In their place in time; what the walk did not come to is left out. They point into the walk.
QList<WalkMoment> momentsOf(const Walk &walk);

} // namespace gatelodge::ui
