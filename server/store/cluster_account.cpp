#include "server/store/cluster_account.h"
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <QDir>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatelodge::store {

ClusterAccount ClusterAccount::choose() {
    if (geteuid() != 0)
        return {geteuid(), getegid()};
    for (const char *name : {"postgres", "nobody"}) {
        if (const passwd *entry = getpwnam(name))
            return {entry->pw_uid, entry->pw_gid};
    }
    return {65534, 65534};
}

QString ClusterAccount::loginName() const {
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

Done ClusterAccount::own(const QString &path) const {
    const QByteArray local = path.toLocal8Bit();
    if (geteuid() == 0 && chown(local.constData(), user, group) != 0)
        return failure(Fault::Misconfigured, QStringLiteral("cannot hand %1 to the database's account: %2")
                                                 .arg(path, QString::fromLocal8Bit(strerror(errno))));
    if (chmod(local.constData(), 0700) != 0)
        return failure(Fault::Misconfigured, QStringLiteral("%1 belongs to somebody else").arg(path));
    return {};
}

Done ClusterAccount::mayEnter(const QString &path) const {
    const QStringList steps = QDir::cleanPath(path).split(u'/', Qt::SkipEmptyParts);
    QString folder;
    for (const QString &step : steps) {
        folder += u'/' + step;
        struct stat found {};
        if (stat(folder.toLocal8Bit().constData(), &found) != 0)
            return failure(Fault::Misconfigured, QStringLiteral("data_dir: %1 cannot be looked at").arg(folder));
        const mode_t needed = found.st_uid == user ? S_IXUSR : found.st_gid == group ? S_IXGRP : S_IXOTH;
        if ((found.st_mode & needed) == 0)
            return failure(
                Fault::Misconfigured,
                QStringLiteral("data_dir: PostgreSQL runs as the account %1, which may not enter %2")
                    .arg(QString::fromLocal8Bit(getpwuid(user) ? getpwuid(user)->pw_name : "nobody"), folder));
    }
    return {};
}

std::unique_ptr<QProcess> ClusterAccount::process() const {
    auto process = std::make_unique<QProcess>();
    const uid_t toUser = user;
    const gid_t toGroup = group;
    process->setChildProcessModifier([toUser, toGroup] { // only what is safe between fork and exec
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(toGroup) != 0 || setuid(toUser) != 0))
            _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGINT);
        umask(077);
        setsid(); // Ctrl+C in a terminal is ours to handle: the server must outlive our last transaction
    });
    process->setWorkingDirectory(QStringLiteral("/"));
    return process;
}

// Of many lines the one that says why, where one does; else their end.
static QString complaintIn(const QString &words) {
    for (const QLatin1StringView sign : {QLatin1StringView("FATAL:"), QLatin1StringView("error:")}) {
        if (const auto at = words.indexOf(sign); at >= 0)
            return words.sliced(at + sign.size()).section(u'\n', 0, 0).simplified().left(400);
    }
    return words.simplified().right(400);
}

Done ClusterAccount::run(const QString &program, const QStringList &arguments) const {
    const auto child = process();
    child->setProcessChannelMode(QProcess::MergedChannels);
    child->start(program, arguments);
    if (!child->waitForFinished(120'000) || child->exitStatus() != QProcess::NormalExit || child->exitCode() != 0)
        return failure(Fault::Unavailable,
                       program + QStringLiteral(": ") + complaintIn(QString::fromLocal8Bit(child->readAll())));
    return {};
}

} // namespace gatelodge::store
