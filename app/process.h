// What a program that keeps secrets asks of the operating system before it reads any: no core dumps, no debugger of
// another account, private files, enough descriptors (K1). And how it is asked to end.
#pragma once
#include <QObject>
#include <functional>

class QSocketNotifier;

namespace gatelodge::app {

void hardenProcess();

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
