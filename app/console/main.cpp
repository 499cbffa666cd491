// gatelodge: the window, with the server inside.
#include "app/cli/command.h"
#include "app/console/languages.h"
#include "app/house.h"
#include "app/process.h"
#include "app/settings_keys.h"
#include "ui/main_window.h"
#include "ui/starting_page.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QSettings>
#include <unistd.h>

using namespace gatelodge;
using namespace gatelodge::app;

namespace {

struct Arguments {
    Invocation invocation;
    bool demo = false;
};

// Exit code of a command line that ends here (help, version, mistakes); nothing: go on.
std::optional<int> parse(int argc, char **argv, Arguments &arguments) {
    CLI::App app{"Gatelodge: the administration console with its single sign-on server inside"};
    app.set_version_flag("--version", "gatelodge " GATELODGE_VERSION);
    app.fallthrough();
    for (const SettingKey &key : settingKeys()) {
        app.add_option_function<std::string>(
               flagNameOf(key).toStdString(),
               [&arguments, name = key.name](const std::string &value) {
                   arguments.invocation.settingFlags.insert(name, QString::fromStdString(value));
               },
               key.purpose.toStdString())
            ->group("Settings");
    }
    app.add_subcommand("demo", "Opens a sample club with two live sample sites and a mail viewer")
        ->callback([&arguments] { arguments.demo = true; });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv) {
    hardenProcess();
    preferQtDispatcher();
    QCoreApplication::setOrganizationName(QStringLiteral("gatelodge"));
    QCoreApplication::setApplicationName(QStringLiteral("gatelodge"));
    Arguments arguments;
    if (const auto ended = parse(argc, argv, arguments))
        return *ended;
    const auto settings = readSettings(arguments.invocation);
    if (!settings)
        return complain(arguments.invocation, settings.error());

    setLogLevel(settings->logLevel);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Gatelodge"));
    ui::Theme::start(application, ui::Theme::remembered());
    WindowLanguage language;
    ui::MainWindow window(language.offered(), language.current(), [&](const QString &code) { language.choose(code); });
    window.show();

    HouseOptions options;
    options.demo = arguments.demo;
    options.console = true;
    options.operatorActor = operatorActor(Source::Console);
    std::unique_ptr<House> house;
    const auto open = [&] {
        house = std::make_unique<House>(*settings, options);
        QObject::connect(house.get(), &House::progress, &window,
                         [&](const QString &step) { window.starting().showStep(step); });
        QObject::connect(house.get(), &House::failed, &window,
                         [&](const Error &error) { window.starting().showFailure(error); });
        QObject::connect(house.get(), &House::opened, &window, [&] { window.openConsole(*house->console()); });
        house->open();
    };
    QObject::connect(&window.starting(), &ui::StartingPage::retryRequested, &window, open, Qt::QueuedConnection);
    EndSignal end([] { QCoreApplication::quit(); });
    open();
    const int exitCode = QApplication::exec();
    window.closeConsole(); // its models ask the console until they are gone
    return exitCode;
}
