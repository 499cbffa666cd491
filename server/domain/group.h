// A group of people; sites let in members of any of theirs (PG-04).
#pragma once
#include "server/domain/ids.h"
#include <QString>

namespace gatelodge {

struct GroupProfile {
    QString name;
    QString description;
};

struct Group {
    GroupId id;
    GroupProfile profile;
    int members = 0;
    int sites = 0; // that ask for it
    Revision revision;
};

} // namespace gatelodge
