// Whether a statement touched the row it was meant for: an edit that touches none has lost a race or its record.
#pragma once
#include "server/domain/result.h"

namespace gatelodge::store {

inline Done expectTouched(Result<int> touched, Fault otherwise, const char *what) {
    if (!touched)
        return failure(std::move(touched).error());
    if (*touched == 0)
        return failure(otherwise, QLatin1String(what));
    return {};
}

} // namespace gatelodge::store
