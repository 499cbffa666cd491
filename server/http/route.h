// The route table: what a path may do is declared once, here, and tests are generated over it (PROMISES F8).
//
//   Route{"GET", "/account/emails/", Access::Session, Csrf::None, Lane::Web, 0, handler}
//
// Patterns are literal segments and <name> placeholders (one segment each, non-empty). A trailing slash counts.
// HEAD is answered by the GET route without a body; a known path with another method answers 405 with Allow.
#pragma once
#include "server/http/message.h"
#include <variant>

namespace gatelodge::http {

enum class Access {
    Public,   // anybody
    Session,  // a signed-in person; the endpoint itself sends others to the sign-in page
    Signed,   // a signature or bearer token is checked by the endpoint: exempt from CSRF
    Protocol, // a protocol GET that may record a visit, code or sign-out and nothing else (F8)
};
enum class Csrf { None, Required };  // Required: cookie-authenticated POST with token and checked Origin
enum class Lane { Quick, Web, Slow, None }; // Web and Slow run on a lane's thread inside one database session
// Slow is for hashing and remote authorities, so that they starve nobody (F4).

// Answers exactly once, from any thread; if it is dropped unanswered the person gets a 500 and the log a line.
class Reply {
public:
    Reply() = default;
    explicit Reply(std::function<void(Response &&)> send);
    void operator()(Response &&response);
    explicit operator bool() const { return bool(m_state); }

private:
    struct State;
    std::shared_ptr<State> m_state;
};

// Straight-line code inside one database session, on a lane's thread.
using LaneHandler = std::function<Response(const Request &, store::Session &)>;
// On the HTTP thread; must never block. May answer now, later, or hand the request to its lane by answering nullopt …
using QuickHandler = std::function<void(const Request &, Reply)>;

struct Route {
    QByteArray method;
    QByteArray pattern;
    Access access = Access::Public;
    Csrf csrf = Csrf::None;
    Lane lane = Lane::Web;
    qint64 bodyLimit = 0; // bytes; 0 for methods without a body, at most 1 MiB
    std::variant<LaneHandler, QuickHandler> handler;
};

} // namespace gatelodge::http
