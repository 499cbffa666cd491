// gatelodge: the window, with the server inside.
#include "app/cli/command.h"
#include "app/console/languages.h"
#include "app/console/single_instance.h"
#include "app/console/window_house.h"
#include "app/process.h"
#include "app/settings_keys.h"
#include "ui/main_window.h"
#include "ui/preview/web/web_page_view.h"
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
    app.add_subcommand("demo", "Opens a sample club with three live sample sites and a mail viewer")
        ->callback([&arguments] { arguments.demo = true; });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return std::nullopt;
}

// Whether the command line, the environment or gatelodge.toml says which house it is. Else the window's own
// connections do.
bool isGiven(const Arguments &arguments, const SettingSources &sources) {
    if (arguments.demo || !arguments.invocation.settingFlags.isEmpty())
        return true;
    const auto written = collectSettings(sources);
    return written && (written->contains(QStringLiteral("database")) || written->contains(QStringLiteral("data_dir")));
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
    ui::prepareWebEngine();
    ui::PageView::setMaker([](QWidget *parent) { return new ui::WebPageView(parent); });
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Gatelodge"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.gatelodge.Gatelodge"));
    const HandedOver wanted{arguments.invocation.settingFlags, arguments.demo};
    if (SingleInstance::handOver(wanted)) {
        QTextStream(stderr) << "gatelodge: a window is open already and takes over\n";
        return 0;
    }
    SingleInstance instance;
    if (!instance.listen())
        qWarning("no second start will find this window");
    ui::Theme::start(application, ui::Theme::remembered());
    WindowLanguage language;
    ui::MainWindow window(language.offered(), language.current(), [&](const QString &code) { language.choose(code); });
    const SettingSources sources = SettingSources::ofProcess();
    WindowHouse house(window, sources, operatorActor(Source::Console));
    window.setHost(house);
    window.show();
    QObject::connect(&instance, &SingleInstance::asked, &window, [&, last = wanted](const HandedOver &what) mutable {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
        if ((what.flags.isEmpty() && !what.demo) || what == last)
            return;
        last = what;
        Invocation asked;
        asked.settingFlags = what.flags;
        if (const auto given = readSettings(asked)) // who handed it over has checked it
            house.openGiven(*given, what.demo, what.flags);
    });
    EndSignal end([] { QCoreApplication::quit(); });
    if (isGiven(arguments, sources))
        house.openGiven(*settings, arguments.demo, arguments.invocation.settingFlags);
    else
        house.openUsual();
    return QApplication::exec();
}
