// The list that a combo box opens: a raised plane with a hairline, rows as high as a field, as wide as its longest
// choice. GateStyle dresses every combo box by it; what cannot be chosen in such a list is the title of a section.
#pragma once

class QComboBox;
class QRect;
class QWidget;

namespace gatelodge::ui {

constexpr int choicePopupFrame = 5; // px: the hairline, and the plane around the rows
void dressChoices(QComboBox &box);
bool isChoicePopup(const QWidget *widget);
QRect choicePopupBeside(const QComboBox &box); // by its width and its place; how high it is, Qt finds out

} // namespace gatelodge::ui
