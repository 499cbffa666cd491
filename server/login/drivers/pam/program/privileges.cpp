#include "server/login/drivers/pam/program/privileges.h"
#include <cerrno>
#include <csignal>
#include <cstring>
#include <grp.h>
#include <linux/capability.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__has_feature)
#define GATELODGE_CLANG_SANITIZES (__has_feature(address_sanitizer) || __has_feature(thread_sanitizer))
#else
#define GATELODGE_CLANG_SANITIZES 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || GATELODGE_CLANG_SANITIZES
constexpr bool kHugeAddressSpace = true; // sanitizers map terabytes
#else
constexpr bool kHugeAddressSpace = false;
#endif

namespace gatelodge::login::pam {

namespace {

void limitTo(__rlimit_resource_t resource, rlim_t most) {
    rlimit limit{};
    getrlimit(resource, &limit);
    limit.rlim_max = limit.rlim_max < most ? limit.rlim_max : most;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(resource, &limit);
}

std::string systemTrouble(const char *step) { return std::string(step) + ": " + std::strerror(errno); }

std::string become(const char *account) {
    if (!account)
        return "root is not to ask PAM, and no other account is named";
    errno = 0;
    const passwd *entry = getpwnam(account);
    if (!entry)
        return "root is not to ask PAM, and there is no account " + std::string(account);
    if (entry->pw_uid == 0 || entry->pw_gid == 0)
        return "root is not to ask PAM, and the account " + std::string(account) + " is root too";
    const uid_t user = entry->pw_uid;
    const gid_t group = entry->pw_gid;
    if (setgroups(0, nullptr) != 0)
        return systemTrouble("setgroups");
    if (setresgid(group, group, group) != 0)
        return systemTrouble("setresgid");
    if (setresuid(user, user, user) != 0)
        return systemTrouble("setresuid");
    if (getgroups(0, nullptr) != 0 || getegid() != group || geteuid() != user || setgid(0) == 0)
        return "root could not be given up entirely";
    return {};
}

// Being no longer root does not take what an ambient or inherited set gives.
bool giveUpCapabilities() {
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3]{};
    return syscall(SYS_capset, &header, none) == 0;
}

} // namespace

void withdraw() {
    umask(077);
    signal(SIGPIPE, SIG_IGN);
    limitTo(RLIMIT_CORE, 0);
    prctl(PR_SET_DUMPABLE, 0);
    if (chdir("/") != 0)
        _exit(126);
}

std::string giveUpRoot(const char *account) {
    prctl(PR_SET_KEEPCAPS, 0);
    if (getuid() == 0 || geteuid() == 0) {
        if (std::string trouble = become(account); !trouble.empty())
            return trouble;
    }
    if (!giveUpCapabilities())
        return systemTrouble("capset");
    if (setuid(0) == 0 || seteuid(0) == 0 || geteuid() == 0)
        return "root could be had back";
    prctl(PR_SET_DUMPABLE, 0); // a change of account sets it anew, and clears the next
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    return {};
}

// Processes are not limited: the system counts all of an account's, and threads too, so that a busy server of the same
// account could never ask, and pam_unix asks unix_chkpwd in a process of its own.
void limitResources() {
    constexpr rlim_t kMiB = 1024 * 1024;
    limitTo(RLIMIT_CPU, 30);
    limitTo(RLIMIT_NOFILE, 256);
    limitTo(RLIMIT_FSIZE, 16 * kMiB);
    if (!kHugeAddressSpace)
        limitTo(RLIMIT_AS, 1024 * kMiB);
}

} // namespace gatelodge::login::pam
