// Where the Overview's buttons lead when a finding is mended elsewhere: its page opens, and what takes no choice is
// begun there, where its progress is seen; where a choice is needed, the control to make it at has the focus.
#pragma once
#include "ui/overview/mend.h"

namespace gatelodge::admin {
struct Console;
}

namespace gatelodge::ui {

class Host;
class Shell;

struct MendWays {
    Shell *shell = nullptr;
    admin::Console *console = nullptr;
    Host *host = nullptr; // null: this window's server is not its own to switch
    std::function<void(const QString &subject, const SiteId &site)> open;
    std::function<void(const QString &place)> read; // in the manual
    std::function<void(const AuthorityId &authority)> authority;
};

void leadToMailServer(Shell &shell); // to the card where it is entered
void leadToMend(const MendWays &ways, const Mend &mend);

} // namespace gatelodge::ui
