// Keys that mean the same on every page. The shell binds those of the first group; a page binds the others it offers,
// on actions with Qt::WidgetWithChildrenShortcut, and names them in its palette items, where people learn them. What
// adds is bound to the window: it counts on the page that is shown, from the sidebar, too.
#pragma once
#include <QKeySequence>

namespace gatelodge::ui::keys {

// Bound by the shell.
inline QKeySequence find() { return Qt::CTRL | Qt::Key_K; }
inline QKeySequence subject(int number) { return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)); } // 1…9
inline QKeySequence nextZone() { return Qt::Key_F6; }
inline QKeySequence previousZone() { return Qt::SHIFT | Qt::Key_F6; }
inline QKeySequence filter() { return Qt::Key_Slash; }
inline QKeySequence undo() { return Qt::CTRL | Qt::Key_Z; }
inline QKeySequence back() { return Qt::ALT | Qt::Key_Left; }
inline QKeySequence forward() { return Qt::ALT | Qt::Key_Right; }
inline QKeySequence stepOut() { return Qt::Key_Escape; }
inline QKeySequence help() { return Qt::Key_F1; }

// Bound by the window. A key of its own on every desktop: some have none for it.
inline QKeySequence quit() { return Qt::CTRL | Qt::Key_Q; }

// Bound by pages.
inline QKeySequence addNew() { return Qt::CTRL | Qt::Key_N; }
inline QKeySequence edit() { return Qt::Key_F2; }
inline QKeySequence suspend() { return Qt::CTRL | Qt::SHIFT | Qt::Key_S; }
inline QKeySequence sendAgain() { return Qt::CTRL | Qt::Key_R; }
inline QKeySequence moreActions() { return Qt::SHIFT | Qt::Key_F10; }

} // namespace gatelodge::ui::keys
