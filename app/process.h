// What a program that keeps secrets asks of the operating system before it reads any: no core dumps, no debugger of
// another account, private files, enough descriptors (K1). And how it is asked to end.
#pragma once
#include "app/settings.h"
#include <functional>
#include <QObject>

class QSocketNotifier;

namespace gatelodge::app {

void hardenProcess();
// The least serious messages that are logged: "debug", "info", … as log_level spells them.
void setLogLevel(LogLevel level);
// Both to be called before the first thread starts; what is set already stays.
// Qt's own event dispatcher in all threads but the main one: with GLib's a hop costs a quarter more.
void preferQtDispatcher();
// The C library then looks at the zone file once instead of at every conversion; a program that runs for weeks on a
// server never moves to another zone.
void fixTimeZone();

// Calls back once, in the thread that made it, when the process gets SIGINT, SIGTERM or SIGHUP.
class EndSignal : public QObject {
    Q_OBJECT
public:
    explicit EndSignal(std::function<void()> whenAsked, QObject *parent = nullptr);
    ~EndSignal() override;

private:
    std::function<void()> m_whenAsked;
    QSocketNotifier *m_notifier;
};

} // namespace gatelodge::app
