// gatelodge-pam ACCOUNT: asks PAM one question (wire.h) as an account that is not root, and ends.
//
// Two processes: the one below never runs a module. It waits for the one that does, for the end of stdin, and for
// signals; whichever comes first, everything that the modules started is ended before it ends itself. Killing a process
// group would not do: pam_exec gives what it runs a session of its own.
#include "server/login/drivers/pam/program/consult.h"
#include "server/login/drivers/pam/program/offspring.h"
#include "server/login/drivers/pam/program/privileges.h"
#include "server/login/drivers/pam/program/question.h"
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace gatelodge::login::pam;

namespace {

constexpr int kAnswered = 0, kRefused = 2, kLeftAlone = 3;

bool writeAll(int descriptor, const std::string &text) {
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = write(descriptor, text.data() + done, text.size() - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? std::size_t(written) : 0;
    }
    return true;
}

int refuse(const std::string &why) {
    writeAll(STDOUT_FILENO, answerLine(Stage::Program, 0, why));
    return kRefused;
}

// The process with the modules. It ends by exit(): libraries that they bring may have something to tidy up.
[[noreturn]] void consultAndExit(ReadQuestion &question, int result, pid_t parent) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nothing = open("/dev/null", O_RDWR);
    if (getppid() != parent || nothing < 0 || dup2(nothing, STDIN_FILENO) < 0 || dup2(nothing, STDOUT_FILENO) < 0)
        _exit(kLeftAlone);
    if (nothing > STDERR_FILENO)
        close(nothing);
    std::exit(writeAll(result, consult(question)) ? kAnswered : kLeftAlone);
}

std::string endOf(int status) {
    return WIFSIGNALED(status) ? std::string("PAM was ended by signal ") + std::to_string(WTERMSIG(status)) + " (" +
                                     strsignal(WTERMSIG(status)) + ")"
                               : "PAM ended without an answer, with status " + std::to_string(WEXITSTATUS(status));
}

int supervise(ReadQuestion &question) {
    int result[2];
    Offspring offspring;
    if (!offspring.isWatched() || pipe2(result, O_CLOEXEC | O_NONBLOCK) != 0)
        return refuse(std::string("no process could be made for PAM: ") + std::strerror(errno));
    const pid_t self = getpid(), worker = fork();
    if (worker < 0)
        return refuse(std::string("no process could be made for PAM: ") + std::strerror(errno));
    if (worker == 0) {
        offspring.unblockSignals();
        close(result[0]);
        consultAndExit(question, result[1], self);
    }
    question.password.wipe();
    close(result[1]);
    const auto status = offspring.waitFor(worker, STDIN_FILENO);
    offspring.endAll();
    if (!status)
        return kLeftAlone;
    char line[kMostOfAnswer];
    const ssize_t length = read(result[0], line, sizeof line);
    if (length <= 0)
        return refuse(endOf(*status));
    return writeAll(STDOUT_FILENO, std::string(line, std::size_t(length))) ? kAnswered : kLeftAlone;
}

} // namespace

int main(int argc, char **argv) {
    withdraw();
    if (const std::string trouble = giveUpRoot(argc == 2 ? argv[1] : nullptr); !trouble.empty())
        return refuse(trouble);
    limitResources();
    ReadQuestion question;
    if (!readQuestion(STDIN_FILENO, question))
        return refuse("the question is malformed");
    return supervise(question);
}
