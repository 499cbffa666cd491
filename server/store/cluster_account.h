// PostgreSQL refuses to run as root: as root its programs run as the account postgres (or nobody), else as ourselves.
#pragma once
#include "server/domain/result.h"
#include <QProcess>
#include <QStringList>
#include <sys/types.h>

namespace gatelodge::store {

struct ClusterAccount {
    uid_t user = 0;
    gid_t group = 0;
    static ClusterAccount choose();
    QString loginName() const; // of the account that connects: ours, not the server's
    Done own(const QString &path) const;
    // Misconfigured names the first folder on the way to the path that the account cannot pass through.
    Done mayEnter(const QString &path) const;

    // A process that drops to the account, asks to be interrupted when we die, and makes private files.
    std::unique_ptr<QProcess> process() const;
    // Runs a program to its end; its complaint becomes the error.
    Done run(const QString &program, const QStringList &arguments) const;
};

} // namespace gatelodge::store
