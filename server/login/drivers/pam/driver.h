// Sign-in by this machine's PAM (EA-11). PAM itself runs in gatelodge-pam, one process a question, never as root.
#pragma once
#include "server/login/driver.h"

namespace gatelodge::login::pam {

struct Places {
    QString program;            // gatelodge-pam
    QStringList serviceFolders; // where PAM looks for a service's file; a missing one must not become PAM's "other"
    static Places ofThisMachine();
};

std::unique_ptr<Driver> makeDriver(Places places);

} // namespace gatelodge::login::pam
