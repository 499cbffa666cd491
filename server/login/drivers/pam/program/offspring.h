// The processes that asking PAM brings forth: a child that runs the modules, and whatever those start. This process is
// made the one that inherits them all, wherever they went.
#pragma once
#include <csignal>
#include <optional>
#include <sys/types.h>

namespace gatelodge::login::pam {

class Offspring {
public:
    Offspring();
    ~Offspring();
    Offspring(const Offspring &) = delete;

    bool isWatched() const { return m_signals >= 0; }
    void unblockSignals() const; // in a new child: signals reach it as usual

    // The child's status once it has ended. Nothing, and the child is killed, when `lifeline` ends or says something,
    // or when we are told to end.
    std::optional<int> waitFor(pid_t child, int lifeline);
    // Nobody is left afterwards. What has another account, by set-user-id, is left alone.
    void endAll();

private:
    std::optional<int> waitOrGiveUp(pid_t child, int lifeline);

    int m_signals = -1; // signalfd
    sigset_t m_before{};
};

} // namespace gatelodge::login::pam
