#include "app/console/connection_probe.h"
#include "app/console/profile_settings.h"
#include "server/service/roles.h"
#include "server/store/knock.h"
#include "server/store/migrator.h"
#include "server/store/settings.h"
#include "server/store/users.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostInfo>
#include <QTcpSocket>

namespace gatelodge::app {

namespace {

using ui::ConnectionAnswer;
using Kind = ConnectionAnswer::Kind;

ConnectionAnswer say(Kind kind, const QString &detail = {}) { return {kind, detail, {}, {}, false}; }

// Before PostgreSQL is spoken: only so a wrong name, a closed port and silence can be told apart in every language.
std::optional<ConnectionAnswer> reach(const store::Connection &to, int limit) {
    if (to.host.startsWith(u'/'))
        return std::nullopt;
    const QHostInfo found = QHostInfo::fromName(to.host);
    if (found.addresses().isEmpty())
        return say(Kind::NoHost, found.errorString());
    QTcpSocket socket;
    socket.connectToHost(to.host, quint16(to.port));
    if (socket.waitForConnected(limit))
        return std::nullopt;
    return say(socket.error() == QAbstractSocket::ConnectionRefusedError ? Kind::NothingListens : Kind::NoAnswer,
               socket.errorString());
}

// PostgreSQL manual, appendix A.
Kind kindOf(const store::Knock &knock, bool tls) {
    if (!knock.inTime)
        return Kind::NoAnswer;
    if (knock.sqlState.isEmpty())
        return tls ? Kind::NotVerified : Kind::Other;
    if (knock.sqlState == QLatin1String("28P01"))
        return Kind::WrongPassword;
    if (knock.sqlState == QLatin1String("28000"))
        return Kind::NotAdmitted;
    if (knock.sqlState == QLatin1String("3D000"))
        return Kind::NoDatabase;
    return Kind::Other;
}

Result<ConnectionAnswer> lookInside(const store::Connection &to) {
    GL_TRY(const auto session, store::Session::open(to));
    ConnectionAnswer answer = say(Kind::Works);
    if (to.user.startsWith(QLatin1String("gatelodge_console_"))) {
        const auto access = service::accessOf(*session);
        if (!access && access.error().fault == Fault::Denied)
            return say(Kind::NoRole, access.error().detail);
        GL_TRY(const auto who, access);
        // A role that may not look at people still comes in.
        const auto person =
            who ? store::findUser(*session, userIdFrom(who->actor().name)) : Result<User>(failure(Fault::NotFound));
        answer.who = person ? person->username : to.user;
    }
    const auto version = session->one("migration.version");
    if (!version)
        return say(Kind::NoHouse);
    if (version->number("number") != store::knownMigrations().last().number)
        return say(Kind::OtherVersion);
    GL_TRY(const auto settings, store::readHouseSettings(*session));
    answer.houseName = settings.name;
    return answer;
}

ConnectionAnswer probeRemote(const ui::Profile &profile, const QString &password, int limit) {
    const auto to = connectionOf(profile, password);
    if (!to)
        return say(Kind::Other, to.error().detail);
    if (const auto unreached = reach(*to, limit))
        return *unreached;
    const store::Knock knock = store::knockAt(*to, std::chrono::milliseconds(limit));
    if (!knock.cameIn)
        return say(kindOf(knock, !to->options.filter(QStringLiteral("sslmode=")).isEmpty()), knock.said);
    auto answer = lookInside(*to);
    if (!answer)
        return say(Kind::Other, answer.error().detail);
    answer->encrypted = knock.encrypted;
    return *answer;
}

// A private house is not started for a trial: whether its folder is one is enough to know.
ConnectionAnswer probeFolder(const QString &path) {
    const QFileInfo folder(path);
    if (folder.exists() && (!folder.isDir() || !folder.isWritable()))
        return say(Kind::FolderTaken, path);
    if (QFileInfo::exists(path + QStringLiteral("/postgresql/PG_VERSION"))) {
        return say(Kind::Works);
    }
    QFileInfo above(folder.absolutePath());
    while (!above.exists() && above.absoluteFilePath() != QLatin1String("/"))
        above.setFile(above.absolutePath());
    return above.isDir() && above.isWritable() ? say(Kind::NewHouse) : say(Kind::FolderTaken, above.filePath());
}

} // namespace

ConnectionAnswer probe(const ui::Profile &profile, const QString &password, std::chrono::milliseconds limit) {
    return profile.kind == ui::ProfileKind::Remote ? probeRemote(profile, password, int(limit.count()))
                                                   : probeFolder(profile.text("data_dir"));
}

} // namespace gatelodge::app
