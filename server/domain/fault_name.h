// The stable, untranslated name of a fault: for logs, --json output and metrics.
#pragma once
#include "server/domain/result.h"
#include <QLatin1StringView>

namespace gatelodge {

QLatin1StringView faultName(Fault fault);

} // namespace gatelodge
