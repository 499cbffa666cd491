// gatelodged: the server without a window, and every tool that an administrator runs in a shell.
#include "app/cli/command.h"
#include "app/process.h"
#include "app/settings_keys.h"
#include <QCoreApplication>

using namespace gatelodge::app;

namespace {

// Every deployment setting is also a flag, before or after the subcommand.
void addSettingFlags(CLI::App &app, Invocation &invocation) {
    for (const SettingKey &key : settingKeys()) {
        app.add_option_function<std::string>(
               flagNameOf(key).toStdString(),
               [&invocation, name = key.name](const std::string &value) {
                   invocation.settingFlags.insert(name, QString::fromStdString(value));
               },
               key.purpose.toStdString())
            ->group("Settings");
    }
}

} // namespace

int main(int argc, char **argv) {
    hardenProcess();
    preferQtDispatcher();
    fixTimeZone();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gatelodged"));
    CLI::App app{"Gatelodge: single sign-on for clubs, conferences, schools and communities"};
    app.set_version_flag("--version", "gatelodged " GATELODGE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    Invocation invocation;
    app.add_flag("--json", invocation.json, "answers as JSON");
    addSettingFlags(app, invocation);
    addServeCommands(app, invocation);
    addUserCommands(app, invocation);
    addOutwardCommands(app, invocation);
    addMoveCommands(app, invocation);
    addSiteCommands(app, invocation);
    addOrgCommands(app, invocation);
    addQueueCommands(app, invocation);
    addRoleCommands(app, invocation);
    addTokenCommands(app, invocation);
    addImportCommands(app, invocation);
    addSyncCommands(app, invocation);
    addMigrationCommands(app, invocation);
    addBackupCommands(app, invocation);
    addCheckCommand(app, invocation);
    addDoctorCommand(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return invocation.run(invocation);
}
