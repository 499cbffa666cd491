// A directory as the source of a job: everybody, who has changed since, or one person. What it answers is written down
// as LDIF (directory.h).
#pragma once
#include "server/sync/retrieve.h"

namespace gatelodge::sync {

// A job that is no snapshot asks from the second time on only for who has changed since (SeenDocument::modified), where
// the directory keeps when that was, and where nothing depends on who is in which group there. A directory that ends in
// the middle has given nothing.
Result<Retrieved> fromDirectory(const SyncSettings &settings, const QByteArray &password, const SeenDocument &seen);

// As fetchDirectory(); null: it has nobody. By the job's filter for one person, else by the attribute that is its key;
// Misconfigured: there is neither.
Result<std::unique_ptr<QTemporaryFile>> fetchOne(const SyncSettings &settings, const QByteArray &password,
                                                 const QString &key, const QString &username,
                                                 std::chrono::milliseconds limit);

// {key} and {username} filled in, each as it must be written there.
QString withPerson(const QString &text, const QString &key, const QString &username,
                   const std::function<QString(const QString &)> &written);

} // namespace gatelodge::sync
