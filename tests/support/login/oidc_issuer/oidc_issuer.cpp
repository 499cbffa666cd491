#include "tests/support/login/oidc_issuer/oidc_issuer.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>

namespace gatelodge::tests {

namespace {

const QString kSources = QStringLiteral(GATELODGE_SOURCE_DIR "/tests/support/login/oidc_issuer/");
constexpr int kInstallTime = 240'000, kStartTime = 60'000, kEndTime = 10'000; // ms, on a busy machine

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A new lock file is a new folder; an old one is nobody's any more.
QString folderOf(const QByteArray &lock) {
    const QByteArray digest = QCryptographicHash::hash(lock, QCryptographicHash::Sha256).toHex().first(12);
    return QStringLiteral(GATELODGE_BINARY_DIR "/oidc_issuer/") + QString::fromLatin1(digest);
}

QString stampOf(const QString &folder) { return folder + QStringLiteral("/installed"); }

bool isCallback(const QUrl &url, const QUrl &callback) { return url.matches(callback, QUrl::RemoveQuery); }

// Follows redirects to a page, or to the callback, which nobody serves.
Page follow(Page page, Visitor &visitor, const QUrl &callback) {
    for (int hops = 0; hops < 10 && !page.location.isEmpty() && !isCallback(page.location, callback); ++hops)
        page = visitor.get(page.location);
    return page;
}

} // namespace

OidcIssuer::~OidcIssuer() {
    if (m_node.state() == QProcess::NotRunning)
        return;
    m_node.closeWriteChannel(); // it ends when nobody holds the other end, also if this program dies
    if (!m_node.waitForFinished(kEndTime)) {
        m_node.kill();
        m_node.waitForFinished(kEndTime);
    }
}

bool OidcIssuer::fail(const QString &trouble) {
    m_trouble = trouble;
    return false;
}

bool OidcIssuer::start(const QStringList &returns) {
    const QString folder = folderOf(contentOf(kSources + QStringLiteral("package-lock.json")));
    return install(folder) && run(folder, returns);
}

bool OidcIssuer::install(const QString &folder) {
    if (!QDir().mkpath(folder))
        return fail(QStringLiteral("cannot make ") + folder);
    QLockFile lock(folder + QStringLiteral(".lock"));
    lock.setStaleLockTime(0); // held as long as its process lives
    if (!lock.tryLock(kInstallTime))
        return fail(QStringLiteral("another test is still installing into ") + folder);
    if (QFile::exists(stampOf(folder)))
        return true;
    for (const QString &name : {QStringLiteral("/package.json"), QStringLiteral("/package-lock.json")}) {
        QFile::remove(folder + name);
        if (!QFile::copy(kSources + name, folder + name))
            return fail(QStringLiteral("cannot write ") + folder + name);
    }
    QProcess npm;
    npm.setWorkingDirectory(folder);
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"),
                                      QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
    const bool done = npm.waitForFinished(kInstallTime) && npm.exitCode() == 0;
    if (!done)
        return fail(QStringLiteral("npm ci: ") + npm.errorString() + u'\n' + QString::fromUtf8(npm.readAll()));
    QFile stamp(stampOf(folder));
    return stamp.open(QIODevice::WriteOnly) || fail(QStringLiteral("cannot write ") + stamp.fileName());
}

bool OidcIssuer::run(const QString &folder, const QStringList &returns) {
    m_node.setProcessChannelMode(QProcess::SeparateChannels);
    m_node.start(QStringLiteral("node"), QStringList{kSources + QStringLiteral("issuer.mjs"), folder} + returns);
    while (m_node.canReadLine() || m_node.waitForReadyRead(kStartTime)) {
        const QByteArray line = m_node.canReadLine() ? m_node.readLine().trimmed() : QByteArray();
        if (line.startsWith("ready ")) {
            m_url = QStringLiteral("http://127.0.0.1:") + QString::fromLatin1(line.mid(6));
            return true;
        }
    }
    return fail(QStringLiteral("node: ") + m_node.errorString() + u'\n' +
                QString::fromUtf8(m_node.readAllStandardError()));
}

QUrl signInAs(const QString &account, const QUrl &start, Visitor &visitor, const QUrl &callback) {
    Page page = follow(visitor.get(start), visitor, callback);
    const QByteArray form = "prompt=login&password=any&login=" + QUrl::toPercentEncoding(account);
    if (page.body.contains("name=\"login\""))
        page = follow(visitor.post(page.url, form), visitor, callback);
    if (page.body.contains("value=\"consent\""))
        page = follow(visitor.post(page.url, "prompt=consent"), visitor, callback);
    return isCallback(page.location, callback) ? page.location : QUrl();
}

QUrl cancelAt(const QUrl &start, Visitor &visitor, const QUrl &callback) {
    Page page = follow(visitor.get(start), visitor, callback);
    page = follow(visitor.get(QUrl(page.url.toString() + QStringLiteral("/abort"))), visitor, callback);
    return isCallback(page.location, callback) ? page.location : QUrl();
}

} // namespace gatelodge::tests
