// Who this process is, and what it may use up. PAM's modules are other people's code that reads a stranger's input: it
// never runs as root.
#pragma once
#include <string>

namespace gatelodge::login::pam {

// Not readable by others of the same account, no core files, nothing shared with the caller but stdin and stdout.
void withdraw();

// Becomes `account` for good where we are root. The empty text, or why it cannot be; then PAM must not be asked.
std::string giveUpRoot(const char *account);

void limitResources();

} // namespace gatelodge::login::pam
