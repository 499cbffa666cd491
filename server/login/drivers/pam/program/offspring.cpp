#include "server/login/drivers/pam/program/offspring.h"
#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace gatelodge::login::pam {

namespace {

// Our direct children now, also those that were left to us; nothing where the kernel does not say.
std::optional<std::vector<pid_t>> children() {
    std::FILE *file = std::fopen("/proc/thread-self/children", "re");
    if (!file)
        return std::nullopt;
    std::vector<pid_t> found;
    for (pid_t pid = 0; std::fscanf(file, "%d", &pid) == 1;)
        found.push_back(pid);
    std::fclose(file);
    return found;
}

} // namespace

Offspring::Offspring() {
    sigset_t awaited;
    sigemptyset(&awaited);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        sigaddset(&awaited, number);
    sigprocmask(SIG_BLOCK, &awaited, &m_before);
    if (prctl(PR_SET_CHILD_SUBREAPER, 1) == 0)
        m_signals = signalfd(-1, &awaited, SFD_CLOEXEC | SFD_NONBLOCK);
}

Offspring::~Offspring() {
    if (m_signals >= 0)
        close(m_signals);
}

void Offspring::unblockSignals() const { sigprocmask(SIG_SETMASK, &m_before, nullptr); }

std::optional<int> Offspring::waitFor(pid_t child, int lifeline) {
    const auto status = waitOrGiveUp(child, lifeline);
    if (!status)
        kill(child, SIGKILL);
    return status;
}

std::optional<int> Offspring::waitOrGiveUp(pid_t child, int lifeline) {
    pollfd waiting[] = {{lifeline, POLLIN | POLLRDHUP, 0}, {m_signals, POLLIN, 0}};
    while (true) {
        if (poll(waiting, 2, -1) < 0 && errno != EINTR)
            return std::nullopt;
        signalfd_siginfo signal{};
        while (read(m_signals, &signal, sizeof signal) == sizeof signal) {
            if (signal.ssi_signo != SIGCHLD)
                return std::nullopt;
        }
        int status = 0;
        for (pid_t ended = 1; ended > 0;) {
            ended = waitpid(-1, &status, WNOHANG);
            if (ended == child)
                return status;
        }
        if (waiting[0].revents != 0)
            return std::nullopt;
    }
}

// Whoever loses its parent to this becomes our child before that parent can be reaped, and is found on the next round.
void Offspring::endAll() {
    while (true) {
        const auto left = children();
        if (!left)
            return;
        int ended = 0;
        for (const pid_t pid : *left)
            ended += kill(pid, SIGKILL) == 0;
        if (ended == 0 && !left->empty())
            return;
        if (waitpid(-1, nullptr, left->empty() ? WNOHANG : 0) < 0 && errno == ECHILD)
            return;
    }
}

} // namespace gatelodge::login::pam
