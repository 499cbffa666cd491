// The English behind a text that is shown in another language: whoever learnt the program in English, or reads its
// manual, finds things by those words too.
#pragma once
#include "ui/theme/words.h"

namespace gatelodge::ui {

// Plurals are left as they stand in the source. On the GUI thread only.
QString inEnglish(const Words &words);

} // namespace gatelodge::ui
