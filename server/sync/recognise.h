// What a file seems to be, before anybody says so: by its name, else by its first bytes.
#pragma once
#include "server/sync/source.h"

namespace gatelodge::sync {

// Misconfigured (import_unreadable): it cannot be read. Invalid, with one of these as the constraint: import_folder, import_empty,
// import_workbook (a spreadsheet program's own format, to be saved as CSV), import_no_text.
Result<SourceFormat> recognise(const QString &path);

} // namespace gatelodge::sync
