// Why a line of an import's plan is left alone, for the window, a terminal and the file of rows that were left: the
// same words everywhere, in the language of the program.
#pragma once
#include "server/domain/import.h"

namespace gatelodge {

// Of ImportPlanLine's reason and about; without the field, which the window and files call otherwise. Half a sentence:
// it begins with a small letter and has no full stop.
QString importReasonWords(const QString &reason, const QString &about);
// The same for a file: a field that cannot be read stands before it, as commands call it.
QString importLeftWords(const ImportPlanLine &line);

} // namespace gatelodge
