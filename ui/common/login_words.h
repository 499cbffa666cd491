// Logins in words: their kind, and whether their identity may be read.
#pragma once
#include <QString>

namespace gatelodge::ui {

QString loginKindWords(const QString &kind); // "Password", "Passkey", …
// Identities of tokens, certificates and remote logins may not be shown (EL-05).
bool showsIdentity(const QString &kind);

} // namespace gatelodge::ui
