// Somebody who proved who they are and was stopped at a gate all the same. Part of explanation.h.
#pragma once
#include "ui/signin_log/explanation.h"

namespace gatelodge::ui {

Explanation explainStopped(const SignInLine &line, const std::optional<admin::SignInCause> &cause);

} // namespace gatelodge::ui
