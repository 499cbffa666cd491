// Imports: the console's subject "Import". A file is chosen, its columns are corrected, the plan is looked at, and
// applied: three steps on one page. It knows admin::Imports; the plan's list and its words serve whatever else comes to
// a plan (synchronisation).
//
// This header: what a plan says, in words.
#pragma once
#include "server/domain/moving_places.h"
#include "server/domain/result.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

QString importFieldWords(const QString &field); // importFieldName and the names of changes
QString importVerdictWords(ImportVerdict verdict);
Chip importChip(ImportVerdict verdict);

// What becomes of the person, or why nothing does; one line a part.
QStringList importLineWords(const ImportPlanLine &line);
QString importTitle(const ImportPlanLine &line); // whom it is about, as far as the row says

QString importCountWords(const ImportCounts &counts); // "312 people come in anew, 4 change; 2 rows are left alone."
QString importPastWords(const ImportCounts &counts);  // "312 added, 4 changed, 2 left"
QString importPlacesWords(const PlacesPlan &places);  // what comes along, and what of it is left
QString importFaultWords(const Error &error, bool someCame = false); // in batches before the one that failed
bool isOvertaken(const Error &error); // the plan no longer stands: another one has to be made

} // namespace gatelodge::ui
