// A PAM module that says what it sees of the process it runs in, and misbehaves as it is told. Its arguments, in order:
//   tell=account|limits|environment   says it to the person
//   note=FILE                         writes "own-pid parent's-pid" there
//   ask=visibly|hidden|for_ever       prompts
//   rename=NAME                       says who it really is
//   do=hang|spin|crash|exit|linger    linger: leaves a process in a session of its own, and returns
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <security/pam_ext.h>
#include <security/pam_modules.h>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

std::string most(__rlimit_resource_t resource) {
    rlimit limit{};
    getrlimit(resource, &limit);
    return limit.rlim_max == RLIM_INFINITY ? "any" : std::to_string(limit.rlim_max);
}

void tell(pam_handle_t *handle, const std::string &what) {
    if (what == "account") {
        uid_t real = 0, effective = 0, saved = 0;
        getresuid(&real, &effective, &saved);
        const char *root = setuid(0) == 0 || seteuid(0) == 0 ? "yes" : "no";
        pam_info(handle, "uid=%u,%u,%u groups=%d root=%s", real, effective, saved, getgroups(0, nullptr), root);
    } else if (what == "limits") {
        pam_info(handle, "core=%s files=%s cpu=%s size=%s dumpable=%d", most(RLIMIT_CORE).c_str(),
                 most(RLIMIT_NOFILE).c_str(), most(RLIMIT_CPU).c_str(), most(RLIMIT_FSIZE).c_str(),
                 prctl(PR_GET_DUMPABLE));
    } else {
        const char *language = std::getenv("LANG"), *canary = std::getenv("GATELODGE_CANARY");
        pam_info(handle, "language=%s canary=%s", language ? language : "", canary ? canary : "none");
    }
}

void note(const std::string &file) {
    if (std::FILE *opened = std::fopen(file.c_str(), "w")) {
        std::fprintf(opened, "%d %d\n", getpid(), getppid());
        std::fclose(opened);
    }
}

int prompt(pam_handle_t *handle, int style) {
    char *answer = nullptr;
    const int code = pam_prompt(handle, style, &answer, "Tell me: ");
    if (answer)
        pam_info(handle, "heard %zu", std::strlen(answer));
    std::free(answer);
    return code;
}

int ask(pam_handle_t *handle, const std::string &how) {
    int code = prompt(handle, how == "visibly" ? PAM_PROMPT_ECHO_ON : PAM_PROMPT_ECHO_OFF);
    while (how == "for_ever" && code == PAM_SUCCESS)
        code = prompt(handle, PAM_PROMPT_ECHO_OFF);
    return code;
}

[[noreturn]] void hang() {
    while (true)
        pause();
}

void linger() {
    if (fork() == 0) {
        setsid();
        if (fork() != 0)
            _exit(0);
        for (const int number : {SIGTERM, SIGINT, SIGHUP})
            signal(number, SIG_IGN);
        note(std::getenv("GATELODGE_TEST_NOTE"));
        hang();
    }
    while (access(std::getenv("GATELODGE_TEST_NOTE"), F_OK) != 0)
        usleep(1000);
}

void misbehave(const std::string &how) {
    if (how == "hang")
        hang();
    if (how == "crash")
        std::abort();
    if (how == "exit")
        _exit(7);
    if (how == "linger")
        linger();
    for (volatile bool spinning = how == "spin"; spinning;) {
    }
}

} // namespace

extern "C" int pam_sm_authenticate(pam_handle_t *handle, int, int count, const char **arguments) {
    for (int i = 0; i < count; ++i) {
        const std::string argument = arguments[i], name = argument.substr(0, argument.find('=')),
                          value = argument.substr(name.size() + 1);
        if (name == "tell")
            tell(handle, value);
        else if (name == "note")
            note(value);
        else if (name == "rename")
            pam_set_item(handle, PAM_USER, value.c_str());
        else if (name == "do")
            misbehave(value);
        else if (const int code = ask(handle, value); code != PAM_SUCCESS)
            return code;
    }
    return PAM_SUCCESS;
}

extern "C" int pam_sm_setcred(pam_handle_t *, int, int, const char **) { return PAM_SUCCESS; }
extern "C" int pam_sm_acct_mgmt(pam_handle_t *, int, int, const char **) { return PAM_SUCCESS; }
