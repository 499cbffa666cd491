// The rows that an import could not take, as a file that can be mended and read again: a table gets two columns that
// say the line and the problem, JSON lines and LDIF get a line with a # before each.
#pragma once
#include "server/sync/source.h"

namespace gatelodge::sync {

struct Complaint {
    int line = 0;
    QString words;
};
// The next one, in order of the lines; nothing after the last.
using Complaints = std::function<Result<std::optional<Complaint>>()>;

// Reads the source a second time, with the same choices; how many were written. UTF-8 with a byte order mark, since
// spreadsheets ask for it; cells are no formulas (F13). Misconfigured: one of the files cannot be opened
// (import_target: the second). Unavailable (import_disk_full): it cannot be written. Conflict (import_file_changed):
// the source is another than was read.
Result<int> writeComplaints(const QString &source, const SourceChoices &choices, const QString &target,
                            const Complaints &next);

} // namespace gatelodge::sync
