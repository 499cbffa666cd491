// What of a list is written into a file or printed: titles of columns and rows in words, read a batch after the other,
// so that a million rows need the memory of a thousand.
#pragma once
#include "server/domain/result.h"
#include <functional>
#include <QStringList>

class QAbstractItemModel;

namespace gatelodge::ui {

struct ListCopy {
    using Rows = QList<QStringList>;
    using Answer = std::function<void(Result<Rows>)>;
    QString title;    // "Users"
    QString sentence; // what of it: "Show suspended people in any group …"; may be empty
    QStringList columns;
    int rows = 0; // as many as there were when it was begun
    // Calls the answer once, on this thread; fewer rows than asked for where the list has become shorter.
    std::function<void(int first, int count, Answer answer)> read;
};

// Of a list that is in memory: its columns as they are shown.
ListCopy copyOf(const QAbstractItemModel &model, const QString &title, const QString &sentence);
// Of a live list: it is read on to its end, the newest rows first, a hundred thousand at most.
class KeysetModel;
ListCopy copyOfLive(KeysetModel &model, const QString &title, const QString &sentence);

} // namespace gatelodge::ui
