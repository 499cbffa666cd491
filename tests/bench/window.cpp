// The window as people start it, with a data folder that has been used before: from the start of the process to a
// usable window (the verdict stands on the Overview, painted), the processor time that it takes while nobody does
// anything, and its memory with a million people, their list opened and looked at in the middle and at its end.
// Goals: 1.5 s, 1 % of one processor.
//   bench_window [people=1000000 [rounds=7 [idle seconds=20]]]
#include "app/cli/command.h"
#include "app/console/languages.h"
#include "app/console/window_house.h"
#include "app/process.h"
#include "server/store/user_list.h"
#include "tests/bench/queue_bench.h"
#include "ui/list/list_table.h"
#include "ui/main_window.h"
#include "ui/overview/overview_page.h"
#include "ui/preview/web/web_page_view.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <csignal>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QThread>
#include <unistd.h>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

constexpr int kPatience = 120'000; // ms

// --- the window, in a process of its own

void tell(const char *line) {
    std::puts(line);
    std::fflush(stdout);
}

template <typename Condition> void waitUntil(const Condition &condition) {
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

template <typename PageKind> PageKind *pageOf(ui::MainWindow &window) {
    return window.shell() ? window.findChild<PageKind *>() : nullptr;
}

void lookAtPeople(ui::MainWindow &window) {
    window.shell()->openSubject(QStringLiteral("users"));
    auto *page = pageOf<ui::UsersPage>(window);
    const auto isRead = [page](int row) {
        page->table().scrollTo(page->model().index(row, 0), QAbstractItemView::PositionAtCenter);
        return !page->model().index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty();
    };
    waitUntil([&] { return page->model().rowCount() > 0; });
    const int last = page->model().rowCount() - 1;
    for (const int row : {0, last / 2, last})
        waitUntil([&] { return isRead(row); });
}

// As app/console/main.cpp does it.
int beTheWindow(int argc, char **argv) {
    app::hardenProcess();
    app::preferQtDispatcher();
    QCoreApplication::setOrganizationName(QStringLiteral("gatelodge"));
    QCoreApplication::setApplicationName(QStringLiteral("gatelodge"));
    app::SettingSources sources = app::SettingSources::ofProcess();
    sources.flags = {{QStringLiteral("data_dir"), QString::fromLocal8Bit(argv[2])},
                     {QStringLiteral("listen"), QString::fromLocal8Bit(argv[3])}};
    const auto settings = app::loadSettings(sources);
    if (!settings)
        qFatal("%s", qPrintable(settings.error().detail));
    ui::prepareWebEngine();
    ui::PageView::setMaker([](QWidget *parent) { return new ui::WebPageView(parent); });
    QApplication application(argc, argv);
    ui::Theme::start(application, ui::Theme::remembered());
    app::WindowLanguage language;
    ui::MainWindow window(language.offered(), language.current(), [&](const QString &code) { language.choose(code); });
    app::WindowHouse house(window, sources, app::operatorActor(Source::Console));
    window.setHost(house);
    window.show();
    app::EndSignal end([] { QCoreApplication::quit(); });
    house.openGiven(*settings, false);
    waitUntil([&] {
        auto *overview = pageOf<ui::OverviewPage>(window);
        return overview && overview->isVisible() && !overview->state().health.isEmpty();
    });
    window.repaint();
    tell("usable");
    if (QByteArray(argv[4]) == "people")
        lookAtPeople(window);
    tell("calm");
    return QApplication::exec();
}

// --- who starts it and looks

QString freeAddress() {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("there is no free port");
    return QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
}

class Window {
public:
    Window(const QString &folder, const QString &then) {
        m_timer.start();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--window"), folder, freeAddress(), then});
        waitFor("usable");
        m_usable = double(m_timer.nsecsElapsed()) / 1e6;
        waitFor("calm");
    }
    ~Window() {
        ::kill(pid_t(m_process.processId()), SIGTERM);
        m_process.waitForFinished(kPatience);
    }
    double usableAfter() const { return m_usable; }
    // Of one processor, in hundredths: what it takes itself while nobody does anything.
    double idlePercent(int seconds) const {
        QThread::sleep(5); // what begins with the first page is over then
        const double before = processorSeconds();
        QThread::sleep(ulong(seconds));
        return (processorSeconds() - before) / seconds * 100;
    }
    struct Memory {
        double resident = 0, shared = 0; // MB; shared: files that other programs may have in memory, too
    };
    Memory memory() const {
        QFile file(QStringLiteral("/proc/%1/statm").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto pages = file.readAll().split(' ');
        const double page = double(sysconf(_SC_PAGESIZE)) / 1e6;
        return {pages.value(1).toDouble() * page, pages.value(2).toDouble() * page};
    }

private:
    void waitFor(const QByteArray &line) {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kPatience))
                qFatal("the window did not say: %s", line.constData());
        }
        if (m_process.readLine().trimmed() != line)
            qFatal("the window said something else than %s", line.constData());
    }
    double processorSeconds() const {
        QFile file(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = file.readAll();
        const auto fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
    }
    QProcess m_process;
    QElapsedTimer m_timer;
    double m_usable = 0;
};

void fill(const QString &folder, int people) {
    const auto cluster = tests::value(store::Cluster::start(QDir(folder)));
    const auto session = tests::value(store::Session::open(cluster->connection()));
    tests::value(session->script(manyPeople(people)));
    tests::value(store::gatherLastSeen(*session));
}

} // namespace

int main(int argc, char **argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 4 && QByteArray(argv[1]) == "--window")
        return beTheWindow(argc, argv);
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 1'000'000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 7;
    const int idle = argc > 3 ? atoi(argv[3]) : 20;
    const QString folder = QStringLiteral("/tmp/gatelodge-bench-window-%1").arg(QCoreApplication::applicationPid());
    qputenv("XDG_CONFIG_HOME", (folder + QStringLiteral("-settings")).toLocal8Bit());
    std::vector<double> times;
    { const Window first(folder, QStringLiteral("overview")); } // makes the cluster, and does not count
    for (int round = 0; round < rounds; ++round)
        times.push_back(Window(folder, QStringLiteral("overview")).usableAfter());
    print({{QStringLiteral("bench"), QStringLiteral("window_start")}, {QStringLiteral("usable_ms"), median(times)}});
    for (const bool many : {false, true}) {
        if (many)
            fill(folder, people);
        const Window window(folder, many ? QStringLiteral("people") : QStringLiteral("overview"));
        print({{QStringLiteral("bench"), QStringLiteral("window_idle")},
               {QStringLiteral("people"), many ? people : 1},
               {QStringLiteral("page"), many ? QStringLiteral("users") : QStringLiteral("overview")},
               {QStringLiteral("usable_ms"), window.usableAfter()},
               {QStringLiteral("processor_percent"), window.idlePercent(idle)},
               {QStringLiteral("resident_mb"), window.memory().resident},
               {QStringLiteral("shared_mb"), window.memory().shared}});
    }
    QDir(folder).removeRecursively();
    QDir(folder + QStringLiteral("-settings")).removeRecursively();
    return 0;
}
