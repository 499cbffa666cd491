// Preloaded into gatelodge-pam, this lets PAM read its services from a folder of the test's. libpam_wrapper does the
// same with one of 62 fixed folders in /tmp, which two processes that start together can both take for theirs.
#include <cstdlib>
#include <security/pam_appl.h>

extern "C" int pam_start(const char *service, const char *user, const pam_conv *conversation, pam_handle_t **handle) {
    return pam_start_confdir(service, user, conversation, std::getenv("GATELODGE_TEST_PAM_SERVICES"), handle);
}
