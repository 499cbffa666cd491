#include "server/sync/retrieve.h"
#include "server/service/syncs.h"
#include "server/sync/document_copy.h"
#include "server/sync/job_directory.h"
#include "server/sync/sync_folder.h"
#include <algorithm>

namespace gatelodge::sync {

namespace {

constexpr qint64 kPiece = 1024 * 1024;
constexpr qsizetype kLongestTag = 1000;

Error misconfigured(const QString &why) { return {Fault::Misconfigured, why, {}}; }
Error unavailable(const QString &why) { return {Fault::Unavailable, why, {}}; }

// What would not go back as it came is not kept: the next request simply asks for everything.
QString keptOf(const QByteArray &value) {
    const bool plain = value.size() <= kLongestTag &&
                       std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    return plain ? QString::fromLatin1(value) : QString();
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name) {
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

Result<Retrieved> fromFile(const SyncSettings &settings, const SeenDocument &seen, const QString &folder) {
    QFile file;
    GL_DO(openDocument(file, folder, settings.address));
    DocumentCopy copy;
    GL_DO(copy.begin());
    while (true) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        GL_DO(copy.add(piece));
    }
    if (file.error() != QFileDevice::NoError)
        return failure(unavailable(QStringLiteral("%1: %2").arg(settings.address, file.errorString())));
    return copy.finish({}, seen.hash);
}

login::HttpAsk askFor(const SyncSettings &settings, const QByteArray &password, const SeenDocument &seen) {
    login::HttpAsk ask;
    ask.url = QUrl(settings.address, QUrl::StrictMode);
    ask.limit = kLongestFetch;
    ask.mostBytes = kMostDocumentBytes + 1; // one more is too many, and the copy says so
    ask.internalAllowed = settings.internal;
    if (!settings.account.isEmpty())
        ask.headers.append({"Authorization", "Basic " + (settings.account.toUtf8() + ':' + password).toBase64()});
    if (!seen.etag.isEmpty())
        ask.headers.append({"If-None-Match", seen.etag.toLatin1()});
    if (!seen.modified.isEmpty())
        ask.headers.append({"If-Modified-Since", seen.modified.toLatin1()});
    return ask;
}

Done maySendPassword(const SyncSettings &settings, const QByteArray &password) {
    const bool secret = !settings.account.isEmpty() || !password.isEmpty();
    if (!secret || service::mayCarryPassword(QUrl(settings.address, QUrl::StrictMode)))
        return {};
    return failure(
        misconfigured(QStringLiteral("%1: the password would go over the network as it is").arg(settings.address)));
}

// Many servers answer 404 to a slash that is escaped, and dots are taken for another folder on the way.
bool straysInPath(const QString &value) {
    return value.contains(u'/') || value == QLatin1String(".") || value == QLatin1String("..");
}

Result<Retrieved> fromWeb(const SyncSettings &settings, const QByteArray &password, const SeenDocument &seen,
                          const HttpDoor &http) {
    if (!http)
        return failure(misconfigured(QStringLiteral("this program fetches nothing")));
    GL_DO(maySendPassword(settings, password));
    DocumentCopy copy;
    GL_DO(copy.begin());
    Done copied; // on the door's thread, until it has told
    login::HttpAsk ask = askFor(settings, password, seen);
    ask.piece = [&](QByteArrayView piece) {
        copied = copy.add(piece);
        return copied.has_value();
    };
    const login::HttpTold told = http(ask);
    GL_DO(copied);
    if (!told.answered)
        return failure(unavailable(told.trouble));
    const bool known = !seen.etag.isEmpty() || !seen.modified.isEmpty();
    if (told.status == 304 && known)
        return Retrieved{nullptr, seen, 0};
    if (told.status != 200)
        return failure(
            unavailable(QStringLiteral("%1 answered with status %2").arg(settings.address).arg(told.status)));
    return copy.finish({keptOf(headerIn(told.head, "ETag")), keptOf(headerIn(told.head, "Last-Modified")), {}},
                       seen.hash);
}

} // namespace

Result<Retrieved> retrieve(const SyncSettings &settings, const QByteArray &password, const SeenDocument &seen,
                           const Reach &reach) {
    switch (settings.origin) {
    case SyncOrigin::File: return fromFile(settings, seen, reach.folder);
    case SyncOrigin::Http: return fromWeb(settings, password, seen, reach.http);
    case SyncOrigin::Ldap: return fromDirectory(settings, password, seen);
    }
    Q_UNREACHABLE();
}

Result<login::HttpAsk> askForOne(const SyncSettings &settings, const QByteArray &password, const QString &key,
                                 const QString &username) {
    const QString path = settings.person.section(u'?', 0, 0);
    const bool strays = (path.contains(QLatin1String("{key}")) && straysInPath(key)) ||
                        (path.contains(QLatin1String("{username}")) && straysInPath(username));
    if (strays)
        return failure(Fault::Invalid, QStringLiteral("\"%1\" cannot stand in a path").arg(key));
    SyncSettings one = settings;
    one.address = withPerson(settings.person, key, username,
                             [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); });
    if (!service::isSameServer(one.address, settings.address))
        return failure(misconfigured(QStringLiteral("the address of one person is another server's")));
    GL_DO(maySendPassword(one, password));
    return askFor(one, password, {});
}

} // namespace gatelodge::sync
