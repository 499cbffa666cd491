// What processor time a cluster's processes have taken: unlike what a second brings, it is the same beside other work.
#pragma once
#include <QString>

namespace gatelodge::bench {

// Seconds, of all processes that work in the cluster's folder; those that have ended are not counted.
double databaseSeconds(const QString &folder);

} // namespace gatelodge::bench
