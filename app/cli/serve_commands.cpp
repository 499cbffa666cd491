#include "app/cli/backup_waiting.h"
#include "app/cli/command.h"
#include "app/house.h"
#include "app/process.h"
#include "app/supervisor.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>
#include <unistd.h>

namespace gatelodge::app {

namespace {

void say(const QString &line) { QTextStream(stderr) << line << "\n"; }

// One line, and the descriptor is closed: whoever started us need not poll.
void tellReady(int descriptor, const admin::ServerFacts &facts) {
    if (descriptor < 0)
        return;
    const QByteArray line = "ready " + facts.addresses.value(0).toUtf8() + '\n';
    if (::write(descriptor, line.constData(), size_t(line.size())) != line.size())
        say(QStringLiteral("cannot write to the descriptor given by --ready-fd"));
    ::close(descriptor);
}

void showFacts(const admin::ServerFacts &facts) {
    say(QStringLiteral("Serving on %1 (%2)").arg(facts.addresses.join(QStringLiteral(", ")), facts.publicUrl));
    for (const auto &[name, address] : facts.demoSites)
        say(QStringLiteral("  %1  %2").arg(name.leftJustified(22), address));
    if (!facts.mailViewer.isEmpty())
        say(QStringLiteral("  %1  %2").arg(QStringLiteral("Mail").leftJustified(22), facts.mailViewer));
    for (const admin::DemoLogin &login : facts.demoLogins)
        say(QStringLiteral("  sign in as %1  %2  (%3)")
                .arg(login.username.leftJustified(14), login.password, login.shows));
}

QJsonObject factsAsJson(const admin::ServerFacts &facts) {
    QJsonArray sites, logins;
    for (const auto &[name, address] : facts.demoSites)
        sites.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("address"), address}});
    for (const admin::DemoLogin &login : facts.demoLogins)
        logins.append(QJsonObject{{QStringLiteral("username"), login.username},
                                  {QStringLiteral("password"), login.password},
                                  {QStringLiteral("shows"), login.shows}});
    return {{QStringLiteral("publicUrl"), facts.publicUrl},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(facts.addresses)},
            {QStringLiteral("mailViewer"), facts.mailViewer},
            {QStringLiteral("sites"), sites},
            {QStringLiteral("logins"), logins}};
}

// A backup before an upgrade takes as long as it takes. The service manager waits on while there are steps of it; what
// makes none for so long is ended as a start that hangs.
void askForTimeWhileItGoesOn(const House &house, const Supervisor &supervisor, QTimer &timer) {
    QObject::connect(&timer, &QTimer::timeout, &house, [&house, &supervisor, &timer, seen = 0]() mutable {
        if (house.isOpen())
            timer.stop();
        else if (const int steps = house.openingSteps(); steps != std::exchange(seen, steps))
            supervisor.askForTime(std::chrono::minutes(10));
    });
    timer.start(std::chrono::seconds(1));
}

int serve(const Invocation &invocation, bool demo) {
    const Supervisor supervisor;
    auto settings = readSettings(invocation);
    if (!settings)
        return complain(invocation, settings.error());
    HouseOptions options;
    options.demo = demo;
    setLogLevel(settings->logLevel);
    House house(*settings, options);
    EndSignal end([&supervisor, &house] {
        supervisor.tell(ServiceState::Stopping, "finishes what is on its way");
        if (!house.isOpen())
            say(QStringLiteral("Ends before it serves: what it has begun is given up"));
        QCoreApplication::quit();
    });
    int exitCode = 0;
    QObject::connect(&house, &House::progress, &house, [&supervisor](const QString &what) {
        say(what);
        supervisor.tell(ServiceState::Starting, what.toUtf8());
    });
    QObject::connect(&house, &House::failed, &house, [&](const Error &error) {
        exitCode = complain(invocation, error);
        QCoreApplication::exit(exitCode);
    });
    QObject::connect(&house, &House::opened, &house, [&] {
        if (invocation.json)
            QTextStream(stdout) << QJsonDocument(factsAsJson(house.facts())).toJson(QJsonDocument::Compact) << Qt::endl;
        else
            showFacts(house.facts());
        tellReady(invocation.readyFd, house.facts());
        supervisor.tell(ServiceState::Ready, "serves " + house.facts().publicUrl.toUtf8());
    });
    QTimer timer;
    askForTimeWhileItGoesOn(house, supervisor, timer);
    house.open();
    return QCoreApplication::exec();
}

int migrateOnly(const Invocation &invocation) {
    const auto settings = readSettings(invocation);
    if (!settings)
        return complain(invocation, settings.error());
    const auto migrated = waitFor([&](gatelodge::Progress &work) {
        return layFoundation(*settings, say, Laying::ToServe, &work).map([](const Foundation &laid) {
            return laid.migrated;
        });
    });
    if (!migrated)
        return complain(invocation, migrated.error());
    say(*migrated == 0 ? QStringLiteral("The schema is up to date") : QStringLiteral("Done"));
    return 0;
}

} // namespace

void addServeCommands(CLI::App &app, Invocation &invocation) {
    const auto command = [&](const char *name, const char *help, bool demo) {
        CLI::App *sub = app.add_subcommand(name, help);
        sub->add_option("--ready-fd", invocation.readyFd, "descriptor that gets one line when the server serves");
        sub->callback(
            [&invocation, demo] { invocation.run = [demo](const Invocation &given) { return serve(given, demo); }; });
    };
    command("serve", "Serves until it is interrupted", false);
    command("demo", "Serves a sample club with three live sample sites and a mail viewer", true);
    app.add_subcommand("migrate", "Brings the database to this program's schema")->callback([&invocation] {
        invocation.run = migrateOnly;
    });
}

} // namespace gatelodge::app
