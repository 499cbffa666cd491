// A list on paper: a table with its title, the sentence that says what of it, the house, and the page's number; columns
// as wide as their words need, long ones cut short. Mirrored where the language is written so.
#pragma once
#include "ui/common/list_copy.h"

class QPagedPaintDevice;

namespace gatelodge::ui {

struct ListPrint {
    ListCopy::Rows rows;
    QStringList columns;
    QString house, title, sentence;
    int leftOut = 0; // rows of the list that are not here
};

// How many pages it took.
int paintList(QPagedPaintDevice &paper, const ListPrint &print);

} // namespace gatelodge::ui
