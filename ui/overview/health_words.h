// Findings of the health list in the window's language (domain/health.h).
#pragma once
#include "server/domain/health.h"
#include "ui/theme/words.h"

namespace gatelodge::ui {

QString healthWords(const HealthItem &item);

} // namespace gatelodge::ui
