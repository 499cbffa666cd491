// The one folder of the server whose files jobs read and write (sync_folder of gatelodge.toml): who makes jobs from far
// away names paths, and must not reach what else the server may read. Relative paths begin here; links are followed,
// and have to lead to something in here, too.
#pragma once
#include "server/domain/result.h"
#include <QFile>

namespace gatelodge::sync {

// Misconfigured: there is no such file here, or none that is plain: pipes and devices are never waited for.
Done openDocument(QFile &file, const QString &folder, const QString &path);

// Where an acknowledgement is written. Misconfigured: its folder is none in here, something else than a plain file has
// the name, or it is the document itself.
Result<QString> placeToWrite(const QString &folder, const QString &path, const QString &document);

} // namespace gatelodge::sync
