// The page Sessions with many people online: from its making to its rows, scrolled to the end, and live meanwhile; and
// for how long the window was kept from its events at most.
//   bench_session_list [sessions=10000]
#include "server/admin/console.h"
#include "server/admin/office.h"
#include "server/store/listener.h"
#include "tests/bench/queue_bench.h"
#include "tests/support/gui_watchdog.h"
#include "ui/list/list_table.h"
#include "ui/pieces/messages.h"
#include "ui/sessions/sessions_model.h"
#include "ui/sessions/sessions_page.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

constexpr int kPatience = 60'000; // ms

void fill(BenchHouse &house, int sessions) {
    house.sql(QStringLiteral("INSERT INTO users (username, first_name, last_name) SELECT 'p' || i, 'Name' || i % 500, "
                             "'Family' || i FROM generate_series(1, %1) i")
                  .arg(sessions));
    house.sql(QStringLiteral("INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, "
                             "'password', username, 'validated' FROM users WHERE username ~ '^p[0-9]'"));
    house.sql(QStringLiteral("INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at, last_seen_at, "
                             "address, device) SELECT sha256(identity::bytea), user_uid, login_id, 'normal', now() + "
                             "interval '1 day', now() - make_interval(secs => substr(identity, 2)::int / 20.0), "
                             "'203.0.113.7', 'Firefox, Linux' FROM logins WHERE identity ~ '^p[0-9]'"));
    house.sql(QStringLiteral("ANALYZE"));
}

template <typename Condition> void waitUntil(const Condition &condition) {
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::Theme::start(app, ui::Theme::Choice::Light);
    const int sessions = argc > 1 ? atoi(argv[1]) : 10'000;
    BenchHouse house;
    fill(house, sessions);
    auto means = std::make_shared<service::Means>();
    admin::Office office(house.connection(), service::Access::owner(Actor::system()), means);
    store::Listener listener(house.connection(), {QStringLiteral("gatelodge_audit")});
    admin::Console console(office, listener);
    tests::GuiWatchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    ui::UndoBar undo;
    ui::SessionsPage page(console, undo);
    page.resize(1064, 770);
    page.show();
    waitUntil([&] { return page.model().isRead(); });
    const double opened = double(timer.nsecsElapsed()) / 1e6, whileOpening = watchdog.longest();
    watchdog.start();
    timer.start();
    QScrollBar *bar = page.table().verticalScrollBar();
    while (page.model().hasMore() && timer.elapsed() < kPatience) {
        const int rows = page.model().rowCount();
        waitUntil([&] {
            bar->setValue(bar->maximum());
            return page.model().rowCount() != rows || !page.model().hasMore() || timer.elapsed() > kPatience;
        });
    }
    const double scrolled = double(timer.nsecsElapsed()) / 1e6, whileScrolling = watchdog.longest();
    watchdog.start();
    timer.start();
    waitUntil([&] { return timer.elapsed() > 5000; }); // five readings of the whole
    print({{QStringLiteral("bench"), QStringLiteral("session_list")},
           {QStringLiteral("sessions"), sessions},
           {QStringLiteral("rows"), page.model().rowCount()},
           {QStringLiteral("open_ms"), opened},
           {QStringLiteral("to_the_end_ms"), scrolled},
           {QStringLiteral("longest_pause_opening_ms"), whileOpening},
           {QStringLiteral("longest_pause_scrolling_ms"), whileScrolling},
           {QStringLiteral("longest_pause_live_ms"), watchdog.longest()}});
    return 0;
}
