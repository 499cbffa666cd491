#include "ui/common/short_list.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

struct ShortListCopy {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::ShortListCopy)
};

QString stateOf(const ShortList::Row &row) {
    QStringList states;
    for (const Chip &chip : row.cells.chips)
        states << chip.text;
    return states.join(ShortListCopy::tr(", ", "between two states"));
}

} // namespace

ListCopy copyOfShort(const ShortList &list, const QString &title, const QString &sentence) {
    if (list.columnCount() > 1)
        return copyOf(list, title, sentence);
    ListCopy::Rows rows;
    for (int row = 0; row < list.rowCount(); ++row) {
        const ShortList::Row &one = list.at(row);
        rows << QStringList{one.cells.title, one.cells.note, stateOf(one), one.cells.atEnd};
    }
    QStringList columns{ShortListCopy::tr("Name"), ShortListCopy::tr("Details"), ShortListCopy::tr("State"),
                        ShortListCopy::tr("Further")};
    for (int column = int(columns.size()) - 1; column > 0; --column) {
        if (std::any_of(rows.begin(), rows.end(), [column](const QStringList &row) { return !row[column].isEmpty(); }))
            continue;
        columns.removeAt(column);
        for (QStringList &row : rows)
            row.removeAt(column);
    }
    ListCopy copy{title, sentence, columns, int(rows.size()), {}};
    copy.read = [rows](int first, int count, const ListCopy::Answer &answer) { answer(rows.mid(first, count)); };
    return copy;
}

} // namespace gatelodge::ui
