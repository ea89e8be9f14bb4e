#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <utility>

namespace talan::ui {

/// Calls `done(result)` on the receiver's thread when the work has ended, or never if the receiver
/// has gone by then. (QFuture::then(context, …) of Qt 6.4 aborts when the context is gone.)
template <class T, class Done>
void deliver(const QFuture<T> &future, QObject *receiver, Done done)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher,
                     &QFutureWatcher<T>::finished,
                     receiver,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace talan::ui
