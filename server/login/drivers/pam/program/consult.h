// Asks PAM, in the process that is made for it: modules may hang, crash or leave processes behind.
#pragma once
#include "server/login/drivers/pam/wire.h"
#include <string>

namespace gatelodge::login::pam {

struct ReadQuestion;

// The line of wire.h.
std::string answerLine(Stage stage, int code, const std::string &text, const std::string &messages = {},
                       const std::string &username = {}, const std::string &gecos = {});

std::string consult(ReadQuestion &question);

} // namespace gatelodge::login::pam
