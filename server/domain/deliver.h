// The way back from a lane: what a future brings is used on the thread of whoever asked.
#pragma once
#include "server/domain/result.h"
#include <QFutureWatcher>

namespace gatelodge {

// Hands a future's result to use on the context's thread; a task that threw or was given up is Unavailable. A watcher
// rather than QFuture::then(context): Qt 6.4 asserts when a chain of those outlives its context, as a closed page's
// does.
template <typename T, typename Use> void deliver(QObject *context, QFuture<Result<T>> future, Use use) {
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        if (watcher->isCanceled() || !watcher->future().isResultReadyAt(0))
            use(Result<T>(failure(Fault::Unavailable, QStringLiteral("the request ended without an answer"))));
        else
            use(watcher->result());
    });
    watcher->setFuture(std::move(future));
}

} // namespace gatelodge
