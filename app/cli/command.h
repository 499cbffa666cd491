// The command line: one file a subcommand. This header is what they share: where the settings come from, how a database
// is reached, and how answers and failures are shown (--json or for people).
//
// Exit codes: 0 done; 1 refused, not found or in conflict; 2 wrong usage or a wrong setting; 4 the database does not
// answer. `check` follows the Nagios convention instead: 0 fine, 1 warning, 2 critical, 3 unknown.
#pragma once
#include "app/foundation.h"
#include "server/service/access.h"
#include "server/service/means.h"
#include "server/store/session.h"
#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace gatelodge::app {

// What the command line said, shared by all subcommands.
struct Invocation {
    QMap<QString, QString> settingFlags; // by the setting's name
    bool json = false;
    int readyFd = -1;
    std::function<int(const Invocation &)> run; // of the chosen subcommand
};

// A database session for a tool, with the private cluster started for its duration if nobody runs it.
struct ToolHouse {
    Settings settings;
    Foundation foundation;
    std::unique_ptr<store::Session> session;
    service::OwnerAccess access; // as the operating system's user
};
Result<ToolHouse> openToolHouse(const Invocation &invocation);
Result<Settings> readSettings(const Invocation &invocation);

// "console:<operating system user>".
Actor operatorActor(Source source);

int exitCodeOf(Fault fault);
// Says what went wrong on standard error (or as JSON), and gives the exit code.
int complain(const Invocation &invocation, const Error &error);
// A table for people, an array of objects for machines; columns in order.
void showTable(const Invocation &invocation, const QStringList &columns, const QList<QStringList> &rows);
// "name: value" lines, or one object.
void showFacts(const Invocation &invocation, const QList<QPair<QString, QString>> &facts);
// A secret from a terminal without echo, or one line of standard input.
QByteArray askSecret(const QString &prompt);
// The first line of a file that nobody else may read. Misconfigured: others may, or it is not there.
Result<QByteArray> passwordIn(const std::string &path);
// What is typed in a command is seen by everybody on this machine. Invalid: there is a password in the address; instead
// says how it is given.
Done expectNoPassword(const QString &address, const char *instead);

// Each adds its subcommands; the chosen one sets invocation.run.
void addServeCommands(CLI::App &app, Invocation &invocation);
void addUserCommands(CLI::App &app, Invocation &invocation);
void addSiteCommands(CLI::App &app, Invocation &invocation);
void addOrgCommands(CLI::App &app, Invocation &invocation);
void addQueueCommands(CLI::App &app, Invocation &invocation);
void addRoleCommands(CLI::App &app, Invocation &invocation);
void addTokenCommands(CLI::App &app, Invocation &invocation);
void addCheckCommand(CLI::App &app, Invocation &invocation);
void addBackupCommands(CLI::App &app, Invocation &invocation);
void addDoctorCommand(CLI::App &app, Invocation &invocation);
void addImportCommands(CLI::App &app, Invocation &invocation);
void addOutwardCommands(CLI::App &app, Invocation &invocation); // after those of people
void addMoveCommands(CLI::App &app, Invocation &invocation);
void addSyncCommands(CLI::App &app, Invocation &invocation);
void addMigrationCommands(CLI::App &app, Invocation &invocation);

// What services need beside the database, as a server on this machine has it.
service::Means meansOf(const ToolHouse &house);
inline QString text(const std::string &value) { return QString::fromStdString(value); }

} // namespace gatelodge::app
