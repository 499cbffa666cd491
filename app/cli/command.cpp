#include "app/cli/command.h"
#include "app/driver_http.h"
#include "app/outbox_settings.h"
#include "app/settings_sources.h"
#include "server/domain/fault_name.h"
#include "server/login/registry.h"
#include <cstdio>
#include <pwd.h>
#include <QJsonDocument>
#include <QRegularExpression>
#include <termios.h>
#include <unistd.h>

namespace gatelodge::app {

namespace {

void print(const QString &text) {
    QTextStream out(stdout);
    out << text;
}

void printJson(const QJsonDocument &document) { print(QString::fromUtf8(document.toJson(QJsonDocument::Indented))); }

} // namespace

Actor operatorActor(Source source) {
    const passwd *entry = getpwuid(getuid());
    const QString name = entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
    return Actor{QStringLiteral("console:") + name, source, {}};
}

Result<Settings> readSettings(const Invocation &invocation) {
    SettingSources sources = SettingSources::ofProcess();
    sources.flags = invocation.settingFlags;
    return loadSettings(sources);
}

Result<ToolHouse> openToolHouse(const Invocation &invocation) {
    GL_TRY(Settings settings, readSettings(invocation));
    GL_TRY(Foundation foundation, layFoundation(settings, [](const QString &) {}));
    // A tool may hold a lock for as long as it works (a synchronisation, a migration): past a pooler.
    GL_TRY(auto session, store::Session::open(foundation.listenConnection));
    return ToolHouse{std::move(settings), std::move(foundation), std::move(session),
                     service::Access::owner(operatorActor(Source::Cli))};
}

int exitCodeOf(Fault fault) {
    switch (fault) {
    case Fault::NotFound:
    case Fault::Conflict:
    case Fault::Duplicate:
    case Fault::Refused:
    case Fault::Denied:
    case Fault::Expired:
    case Fault::Throttled:
    case Fault::Busy:
    case Fault::Internal: return 1;
    case Fault::Invalid:
    case Fault::Misconfigured: return 2;
    case Fault::Unavailable: return 4;
    }
    Q_UNREACHABLE();
}

int complain(const Invocation &invocation, const Error &error) {
    if (invocation.json)
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("fault"), QString(faultName(error.fault))},
                                            {QStringLiteral("detail"), error.detail}}));
    else
        QTextStream(stderr) << "gatelodged: " << error.detail << "\n";
    return exitCodeOf(error.fault);
}

void showTable(const Invocation &invocation, const QStringList &columns, const QList<QStringList> &rows) {
    if (invocation.json) {
        QJsonArray array;
        for (const QStringList &row : rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < columns.size(); ++i)
                object.insert(columns[i], row.value(i));
            array.append(object);
        }
        printJson(QJsonDocument(array));
        return;
    }
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        qsizetype width = columns[i].size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(i).size());
        widths << width;
    }
    const auto line = [&](const QStringList &row) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i)
            text += row.value(i).leftJustified(widths[i] + 2);
        return text.trimmed() + u'\n';
    };
    print(line(columns));
    for (const QStringList &row : rows)
        print(line(row));
}

void showFacts(const Invocation &invocation, const QList<QPair<QString, QString>> &facts) {
    if (invocation.json) {
        QJsonObject object;
        for (const auto &[name, value] : facts)
            object.insert(name, value);
        printJson(QJsonDocument(object));
        return;
    }
    for (const auto &[name, value] : facts)
        print(name + QStringLiteral(": ") + value + u'\n');
}

QByteArray askSecret(const QString &prompt) {
    const bool terminal = isatty(STDIN_FILENO) == 1;
    termios before{};
    if (terminal) {
        QTextStream(stderr) << prompt << ": " << Qt::flush;
        tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    QByteArray secret;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        secret += char(c);
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
        QTextStream(stderr) << "\n";
    }
    return secret;
}

Result<QByteArray> passwordIn(const std::string &path) {
    return readPrivateFile(text(path)).map([](const QByteArray &content) {
        return content.split('\n').first().trimmed();
    });
}

Done expectNoPassword(const QString &address, const char *instead) {
    // One with a sign that an address may not have is none to QUrl, and seen all the same.
    static const QRegularExpression secret(QStringLiteral("//[^@:/?]*:[^@?]+@"));
    if (QUrl(address).password().isEmpty() && !secret.match(address).hasMatch())
        return {};
    return failure(Fault::Invalid, QStringLiteral("a password in the address is seen by everybody on this machine, in "
                                                  "its list of processes; change it, and use %1 instead")
                                       .arg(QLatin1String(instead)));
}

service::Means meansOf(const ToolHouse &house) {
    return {house.foundation.vault,
            service::PasswordHasher({unsigned(house.settings.argon2Passes), house.settings.argon2MemoryKib}),
            house.settings.publicUrl.toEncoded(),
            std::make_shared<mail::Outbox>(house.foundation.vault->sealingKey(), outboxSettings(house.settings)),
            {},
            login::allDrivers(),
            driverHttp()};
}

} // namespace gatelodge::app
