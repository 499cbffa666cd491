// Domain: the words of the house and their rules. Value types only: no I/O, no SQL, no sockets, no widgets.
//
// This header says how things fail. A Fault is what a caller can act on; the detail is for logs, never for people.
// Every edge (page, console, exit code) turns a Fault into words by one total switch of its own.
#pragma once
#include <QString>
#include <tl/expected.hpp>

namespace gatelodge {

enum class Fault {
    NotFound,     // no such record
    Conflict,     // somebody else changed it meanwhile: the revision has moved
    Duplicate,    // a unique value is taken
    Invalid,      // the input breaks a rule; detail names field and rule
    Refused,      // a rule of the database forbids the step (last owner, pinned username, append only)
    Denied,       // who acts may not do this
    Expired,      // a link, token or session is too old or was used
    Throttled,    // too many attempts; try later
    Busy,         // a bounded queue is full; try later
    Unavailable,  // database or peer does not answer
    Misconfigured,// a setting, key or file is wrong; detail names it and what is allowed
    Internal,     // a defect
};

struct Error {
    Fault fault = Fault::Internal;
    QString detail;
    QString constraint; // the database's name of the broken rule, where there is one
};

template <typename T> using Result = tl::expected<T, Error>;
using Done = Result<void>;

inline tl::unexpected<Error> failure(Fault fault, QString detail = {}, QString constraint = {}) {
    return tl::unexpected<Error>(Error{fault, std::move(detail), std::move(constraint)});
}
inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace gatelodge

#define GATELODGE_JOIN2(a, b) a##b
#define GATELODGE_JOIN(a, b) GATELODGE_JOIN2(a, b)
// GL_TRY(auto user, findUser(session, uid)); declares user, or returns the error to the caller.
#define GL_TRY(declaration, expression)                                                                               \
    auto GATELODGE_JOIN(glResult, __LINE__) = (expression);                                                           \
    if (!GATELODGE_JOIN(glResult, __LINE__))                                                                          \
        return ::gatelodge::failure(std::move(GATELODGE_JOIN(glResult, __LINE__)).error());                           \
    declaration = std::move(*GATELODGE_JOIN(glResult, __LINE__))
// GL_DO(endSessions(session, uid)); returns the error to the caller, if there is one.
#define GL_DO(expression)                                                                                             \
    if (auto glDone = (expression); !glDone)                                                                          \
        return ::gatelodge::failure(std::move(glDone).error())
