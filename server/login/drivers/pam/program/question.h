// Reads the question of wire.h.
#pragma once
#include <optional>
#include <string>

namespace gatelodge::login::pam {

// A secret that is overwritten when it is no longer needed.
class Secret {
public:
    Secret() = default;
    ~Secret() { wipe(); }
    Secret(Secret &&) = delete;
    std::string text;
    void wipe();
};

struct ReadQuestion {
    std::string service, username;
    Secret password;
};

// False: it ended early, or is not of this form. Reads not one byte more than the question has.
bool readQuestion(int descriptor, ReadQuestion &question);

} // namespace gatelodge::login::pam
