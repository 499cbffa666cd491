// Long work of a command on a thread of its own, given up when the command is interrupted: what it had begun is taken
// away then.
#pragma once
#include "app/process.h"
#include "server/domain/progress.h"
#include <QEventLoop>
#include <thread>

namespace gatelodge::app {

template <typename Work> auto waitFor(const Work &work) -> decltype(work(std::declval<gatelodge::Progress &>())) {
    using Outcome = decltype(work(std::declval<gatelodge::Progress &>()));
    gatelodge::Progress progress;
    std::optional<Outcome> outcome;
    QEventLoop loop;
    const EndSignal end([&progress] { progress.cancelled = true; });
    std::thread thread([&] {
        outcome.emplace(work(progress));
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    thread.join();
    return std::move(*outcome);
}

} // namespace gatelodge::app
