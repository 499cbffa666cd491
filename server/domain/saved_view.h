// A view of a list that somebody has saved under a name: theirs alone, on whatever computer they sit (issue 4).
#pragma once
#include <QJsonObject>
#include <QString>

namespace gatelodge {

struct SavedView {
    int id = 0;
    QString name;         // 1 to 80 letters, once a list
    QJsonObject question; // in the words of its list: domain/user_filter.h
};

} // namespace gatelodge
