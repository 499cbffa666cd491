#include "server/sync/retrieve.h"
#include "server/service/syncs.h"
#include "server/sync/sync_folder.h"
#include <algorithm>
#include <QCryptographicHash>

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

// A copy, written piece by piece while its hash is made.
class Copy {
public:
    Done begin() {
        return m_file->open()
                   ? Done()
                   : Done(failure(misconfigured(QStringLiteral("no room for a copy: %1").arg(m_file->errorString()))));
    }
    Done add(const QByteArray &piece) {
        m_hash.addData(piece);
        m_bytes += piece.size();
        if (m_bytes > kMostDocumentBytes)
            return failure(
                misconfigured(QStringLiteral("the document is longer than %1 MiB").arg(kMostDocumentBytes >> 20)));
        if (m_file->write(piece) != piece.size())
            return failure(Fault::Unavailable, QStringLiteral("no room for a copy: %1").arg(m_file->errorString()));
        return {};
    }
    Result<Retrieved> finish(SeenDocument seen, const QString &seenHash) {
        if (!m_file->flush())
            return failure(Fault::Unavailable, QStringLiteral("no room for a copy: %1").arg(m_file->errorString()));
        seen.hash = QString::fromLatin1(m_hash.result().toHex());
        const bool same = !seenHash.isEmpty() && seen.hash == seenHash;
        return Retrieved{same ? nullptr : std::move(m_file), std::move(seen), m_bytes};
    }

private:
    std::unique_ptr<QTemporaryFile> m_file = std::make_unique<QTemporaryFile>();
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

Result<Retrieved> fromFile(const SyncSettings &settings, const SeenDocument &seen, const QString &folder) {
    QFile file;
    GL_DO(openDocument(file, folder, settings.address));
    Copy copy;
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
    ask.mostBytes = kMostFetchedBytes;
    ask.internalAllowed = settings.internal;
    if (!settings.account.isEmpty())
        ask.headers.append({"Authorization", "Basic " + (settings.account.toUtf8() + ':' + password).toBase64()});
    if (!seen.etag.isEmpty())
        ask.headers.append({"If-None-Match", seen.etag.toLatin1()});
    if (!seen.modified.isEmpty())
        ask.headers.append({"If-Modified-Since", seen.modified.toLatin1()});
    return ask;
}

Result<Retrieved> fromWeb(const SyncSettings &settings, const QByteArray &password, const SeenDocument &seen,
                          const HttpDoor &http) {
    if (!http)
        return failure(misconfigured(QStringLiteral("this program fetches nothing")));
    const bool secret = !settings.account.isEmpty() || !password.isEmpty();
    if (secret && !service::mayCarryPassword(QUrl(settings.address, QUrl::StrictMode)))
        return failure(
            misconfigured(QStringLiteral("%1: the password would go over the network as it is").arg(settings.address)));
    const login::HttpTold told = http(askFor(settings, password, seen));
    if (!told.answered)
        return failure(unavailable(told.trouble));
    const bool known = !seen.etag.isEmpty() || !seen.modified.isEmpty();
    if (told.status == 304 && known)
        return Retrieved{nullptr, seen, 0};
    if (told.status != 200)
        return failure(
            unavailable(QStringLiteral("%1 answered with status %2").arg(settings.address).arg(told.status)));
    Copy copy;
    GL_DO(copy.begin());
    GL_DO(copy.add(told.body));
    return copy.finish({keptOf(headerIn(told.head, "ETag")), keptOf(headerIn(told.head, "Last-Modified")), {}},
                       seen.hash);
}

} // namespace

Result<Retrieved> retrieve(const SyncSettings &settings, const QByteArray &password, const SeenDocument &seen,
                           const Reach &reach) {
    switch (settings.origin) {
    case SyncOrigin::File: return fromFile(settings, seen, reach.folder);
    case SyncOrigin::Http: return fromWeb(settings, password, seen, reach.http);
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::sync
