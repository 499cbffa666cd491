// Fetching a job's document (EA-08): a copy that nobody writes to any more while it is read, or the news that it is the
// one that was dealt with last time.
#pragma once
#include "server/domain/sync_job.h"
#include "server/service/means.h"
#include <memory>
#include <QTemporaryFile>

namespace gatelodge::sync {

inline constexpr qint64 kMostDocumentBytes = 256 * 1024 * 1024;
inline constexpr std::chrono::minutes kLongestFetch{5};

struct Retrieved {
    std::unique_ptr<QTemporaryFile> copy; // null: it is unchanged
    SeenDocument seen;
    qint64 bytes = 0;
    bool partial = false; // of a directory: only who has changed since
};
using HttpDoor = std::function<login::HttpTold(const login::HttpAsk &)>; // service::Means::http
// What documents are within reach.
struct Reach {
    HttpDoor http;
    QString folder; // of files (sync_folder.h)
};

// `seen` empty: fetched in any case. Unavailable: the server does not answer, or with something else than the whole
// document. Misconfigured: the file cannot be read, or is too large, or a password would go over the network as it is;
// the detail says what was wrong.
Result<Retrieved> retrieve(const SyncSettings &settings, const QByteArray &password, const SeenDocument &seen,
                           const Reach &reach);

// What a web server is asked about one person. Misconfigured: that would be another server. Invalid: they cannot be
// named in a path, and are not asked about.
Result<login::HttpAsk> askForOne(const SyncSettings &settings, const QByteArray &password, const QString &key,
                                 const QString &username);

} // namespace gatelodge::sync
