// The bar under a list while several of its rows are selected: how many, and what can be done with all of them.
#pragma once
#include <QList>

namespace gatelodge::ui {

class Button;
class ListTable;
class SelectionBar;

SelectionBar *makeSeveralBar(ListTable &table, const QList<Button *> &verbs);

} // namespace gatelodge::ui
