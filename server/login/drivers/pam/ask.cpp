#include "server/login/drivers/pam/ask.h"
#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <QDeadlineTimer>
#include <QFile>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
extern "C" { // glibc 2.36 forgets it
#include <sys/pidfd.h>
}

namespace gatelodge::login::pam {

namespace {

constexpr int kGraceMs = 1000; // from the end of its stdin to its own end

QString systemWords(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

// One end of the conversation; closing it ends the program (wire.h).
class Line {
public:
    explicit Line(int descriptor) : m_descriptor(descriptor) {}
    ~Line() { close(); }
    Q_DISABLE_COPY_MOVE(Line)
    int descriptor() const { return m_descriptor; }
    void close() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

private:
    int m_descriptor;
};

class SpawnPlan {
public:
    explicit SpawnPlan(int theirEnd) {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, theirEnd, 0);
        posix_spawn_file_actions_adddup2(&actions, theirEnd, 1);
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&actions, 3);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        // A session of its own: nobody can be asked at a terminal, and the group can be ended as one.
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnPlan() {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    Q_DISABLE_COPY_MOVE(SpawnPlan)
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

// The program's pid, or what the system has against it. Nothing of our environment goes along: it may hold secrets.
int spawn(const QString &program, const QString &account, int theirEnd, pid_t &pid) {
    const SpawnPlan plan(theirEnd);
    QByteArray path = QFile::encodeName(program), name = account.toUtf8();
    QByteArray searchPath = "PATH=/usr/sbin:/usr/bin:/sbin:/bin", language = "LANG=C.UTF-8";
    char *const arguments[] = {path.data(), name.data(), nullptr};
    char *const environment[] = {searchPath.data(), language.data(), nullptr};
    return posix_spawn(&pid, path.constData(), &plan.actions, &plan.attributes, arguments, environment);
}

void append(QByteArray &frame, const QByteArray &field) {
    for (int shift = 24; shift >= 0; shift -= 8)
        frame += char(quint32(field.size()) >> shift & 0xff);
    frame += field;
}

// A program that has ended already is told from its exit, not from here.
void tell(int descriptor, const Question &question) {
    QByteArray frame;
    frame.reserve(2048); // no copies of the password in other places of the heap
    frame.append(kGreeting.data(), qsizetype(kGreeting.size()));
    append(frame, question.service);
    append(frame, question.username);
    append(frame, question.password);
    qsizetype sent = 0;
    while (sent < frame.size()) {
        const ssize_t written = ::send(descriptor, frame.constData() + sent, size_t(frame.size() - sent), MSG_NOSIGNAL);
        if (written < 0 && errno != EINTR)
            break;
        sent += written < 0 ? 0 : written;
    }
    explicit_bzero(frame.data(), size_t(frame.size()));
}

// Everything until the program closes its end; false when the limit comes first.
bool hear(int descriptor, const QDeadlineTimer &limit, QByteArray &heard) {
    char buffer[1024];
    while (heard.size() <= qsizetype(kMostOfAnswer)) {
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = poll(&waiting, 1, int(limit.remainingTime()));
        if (ready == 0)
            return false;
        const ssize_t got = ready > 0 ? recv(descriptor, buffer, sizeof buffer, 0) : -1;
        if (got == 0 || (got < 0 && errno != EINTR))
            return true;
        if (got > 0)
            heard.append(buffer, got);
    }
    return true;
}

// Its exit status; it has a moment to end by itself and take along what it started.
int reap(pid_t pid) {
    const int handle = pidfd_open(pid, 0);
    pollfd waiting{handle, POLLIN, 0};
    int ended = 0;
    const QDeadlineTimer grace(kGraceMs);
    do
        ended = handle < 0 ? 0 : poll(&waiting, 1, int(grace.remainingTime()));
    while (ended < 0 && errno == EINTR);
    if (handle >= 0)
        ::close(handle);
    if (ended <= 0)
        kill(-pid, SIGKILL);
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

QString describe(const QString &program, int status, bool saidNothing) {
    if (WIFSIGNALED(status))
        return QStringLiteral("%1 was ended by signal %2 (%3)")
            .arg(program)
            .arg(WTERMSIG(status))
            .arg(QString::fromLocal8Bit(strsignal(WTERMSIG(status))));
    return QStringLiteral("%1 %2 (exit status %3)")
        .arg(program, saidNothing ? QStringLiteral("gave no answer") : QStringLiteral("gave an answer that is none"))
        .arg(WEXITSTATUS(status));
}

} // namespace

Asked ask(const QString &program, const QString &account, const Question &question, std::chrono::milliseconds limit) {
    const QDeadlineTimer deadline(limit, Qt::PreciseTimer);
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return {{}, false, systemWords(errno)};
    Line ours(ends[0]), theirs(ends[1]);
    pid_t pid = 0;
    if (const int error = spawn(program, account, theirs.descriptor(), pid))
        return {{}, false, QStringLiteral("%1 cannot be started: %2").arg(program, systemWords(error))};
    theirs.close();
    tell(ours.descriptor(), question);
    QByteArray heard;
    const bool inTime = hear(ours.descriptor(), deadline, heard);
    ours.close();
    const int status = reap(pid);
    if (auto report = parseReport(heard))
        return {std::move(report), false, {}};
    if (!inTime)
        return {{}, true, QStringLiteral("PAM gave no answer within %1 s").arg(double(limit.count()) / 1000)};
    return {{}, false, describe(program, status, heard.isEmpty())};
}

} // namespace gatelodge::login::pam
