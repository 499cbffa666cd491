#include "server/sync/sync_folder.h"
#include <cerrno>
#include <fcntl.h>
#include <QDir>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

namespace gatelodge::sync {

namespace {

// One sentence for all that is not in here: whether something stands elsewhere is nobody's business.
tl::unexpected<Error> notHere(const QString &path) {
    return failure(Fault::Misconfigured, QStringLiteral("%1: sync_folder has no such file").arg(path));
}

// Empty: it is not there, or not in the folder.
QString realPlace(const QString &folder, const QString &path) {
    const QString root = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    const QString place = root.isEmpty() ? QString() : QFileInfo(QDir(root).filePath(path)).canonicalFilePath();
    return place == root || place.startsWith(root + u'/') ? place : QString();
}

} // namespace

Done openDocument(QFile &file, const QString &folder, const QString &path) {
    const QString place = realPlace(folder, path);
    if (place.isEmpty() || !QFileInfo(place).isFile())
        return notHere(path);
    const int handle =
        ::open(QFile::encodeName(place).constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC);
    if (handle < 0)
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(path, qt_error_string(errno)));
    // What was opened may be another file than the one that was looked at.
    struct stat found {};
    const QString opened = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(handle));
    if (::fstat(handle, &found) != 0 || !S_ISREG(found.st_mode) || opened != place) {
        ::close(handle);
        return notHere(path);
    }
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(path, file.errorString()));
    return {};
}

Result<QString> placeToWrite(const QString &folder, const QString &path, const QString &document) {
    const QFileInfo wanted(QDir(folder).filePath(path));
    const QString name = wanted.fileName();
    const QString below = realPlace(folder, wanted.path());
    if (below.isEmpty() || name.isEmpty() || name == QLatin1String(".") || name == QLatin1String(".."))
        return notHere(path);
    const QFileInfo place(QDir(below).filePath(name));
    if (place.isSymLink() || (place.exists() && !place.isFile()))
        return failure(Fault::Misconfigured, QStringLiteral("%1: no plain file of sync_folder").arg(path));
    if (!document.isEmpty() && place.filePath() == realPlace(folder, document))
        return failure(Fault::Misconfigured, QStringLiteral("%1: this is the document, in sync_folder").arg(path));
    return place.filePath();
}

} // namespace gatelodge::sync
