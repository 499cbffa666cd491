// Why somebody was rejected, in plain words: what happened, what it means, what helps, and what would mend the cause
// with one press where there is such a thing. As things stand now: a cause that has been mended says so.
#pragma once
#include "server/admin/sign_in_log.h"

namespace gatelodge::ui {

enum class Fix {
    None,
    ForgivePerson,
    ForgiveAddress,
    Restore,       // of a suspended person
    LetIn,         // who waits for approval
    BringBack,     // who was deleted
    ValidateLogin, // Explanation::login
    JoinGroup,     // Explanation::group
    MailReset,
    OpenPerson,
    OpenSite,
    OpenAuthority,
};

struct Explanation {
    QString what;       // one sentence
    QString means = {}; // may be empty
    QString helps = {}; // may be empty
    Fix fix = Fix::None;
    QString verb = {}; // of the fix
    std::optional<Login> login = {};
    std::optional<Group> group = {};
};

// cause: nothing until it has been read; the sentence stands alone then.
Explanation explain(const SignInLine &line, const std::optional<admin::SignInCause> &cause);

} // namespace gatelodge::ui
