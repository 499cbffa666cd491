// Why a certificate was not believed, and what helps. Part of explanation.h.
#pragma once
#include "ui/signin_log/explanation.h"

namespace gatelodge::ui {

Explanation explainFlaw(const SignInLine &line); // without a fix; of a line that has a flaw

} // namespace gatelodge::ui
