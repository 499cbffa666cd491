// Findings of the health list in the window's language (domain/health.h).
#pragma once
#include "server/domain/health.h"
#include "ui/theme/words.h"

namespace gatelodge::ui {

QString healthWords(const HealthItem &item);
QString healthFixWords(const HealthItem &item); // on the button that leads to where it is mended; "" where nothing does
// The subject that the button leads to: "queue", "mail", …; of Help a place in the manual: "health.md#backups".
QString healthSubject(const HealthItem &item);
bool isInManual(const QString &place);

} // namespace gatelodge::ui
