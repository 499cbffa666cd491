// What a source's row says of groups beside the names of some: whether these are all that the person is in, and which
// ones are over. It travels in the row's list (import.h) behind the names: no name begins with a character that cannot
// be seen.
#pragma once
#include <QStringList>

namespace gatelodge {

struct ToldGroups {
    QStringList named, left;
    bool all = false;
};

inline constexpr QChar kBesideNames(0x1f);

inline QStringList listOf(const ToldGroups &told) {
    QStringList list = told.named;
    if (told.all)
        list << QString(kBesideNames);
    for (const QString &name : told.left)
        list << kBesideNames + name;
    return list;
}

inline ToldGroups toldIn(const QStringList &list) {
    ToldGroups told;
    for (const QString &one : list) {
        if (!one.startsWith(kBesideNames))
            told.named << one;
        else if (one.size() > 1)
            told.left << one.mid(1);
        else
            told.all = true;
    }
    return told;
}

} // namespace gatelodge
