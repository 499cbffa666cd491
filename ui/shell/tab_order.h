// Where Tab goes: through everything that takes the focus, in the order in which the window is read. Qt's own chain is
// the order of making, and jumps from a container to what it hands the focus on to, over all that stands before it.
#pragma once
#include <QList>

class QWidget;

namespace gatelodge::ui {

// What can take the focus by Tab below root, as far as it can be seen or scrolled to: line by line, and what stands in
// a container (a list, its details) together.
QList<QWidget *> tabStops(const QWidget &root);

// Moves the focus below root by one stop, round and round, and scrolls to it. False: there is none.
bool moveFocus(const QWidget &root, bool forward);

} // namespace gatelodge::ui
