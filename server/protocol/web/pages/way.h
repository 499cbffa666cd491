// The way to a site: its gates as small arches, passed, now, later (PG-04).
#pragma once
#include "server/protocol/web/page.h"

namespace gatelodge::web {

enum class Gate { SignedIn, Level, Group, Details, Waiting, Agreement };

struct Way {
    QString username;
    QList<Gate> gates; // those that this site has, in their order; SignedIn is first
    Gate now = Gate::Group;
    QString nowText = {}; // what stands beside the present gate
};
Slots waySlots(const Way &way, const QString &site, const Say &say);

} // namespace gatelodge::web
