// The route table: what a path may do is declared once, here, and tests are generated over it (PROMISES F8).
//
//   Route{"GET", "/account/emails/", Access::Session, Csrf::None, Lane::Web, 0, handler}
//
// Patterns are literal segments and <name> placeholders (one segment each, non-empty). A trailing slash counts.
// HEAD is answered by the GET route without a body; a known path with another method answers 405 with Allow. OPTIONS is
// a method like others, for what scripts of other sites may call (a browser asks first).
#pragma once
#include "server/http/message.h"
#include <memory>
#include <variant>

namespace gatelodge::http {

enum class Access {
    Public,   // anybody
    Session,  // a signed-in person; the endpoint itself sends others to the sign-in page
    Signed,   // a signature or bearer token is checked by the endpoint: exempt from CSRF
    Protocol, // a protocol GET that may record a visit, code or sign-out and nothing else (F8)
};
enum class Csrf { None, Required }; // Required: cookie-authenticated POST with token and checked Origin
// Quick runs on the HTTP thread; Web and Slow on a lane's thread inside one database session. Slow is for hashing and
// remote authorities, so that they starve nobody (F4).
enum class Lane { Quick, Web, Slow };

// Answers exactly once, from any thread; copies are the same reply, and all answers but the first are ignored. If the
// last copy goes unanswered, `dropped` is called instead; without one a plain 500 is sent.
class Reply {
public:
    Reply() = default;
    explicit Reply(std::function<void(Response &&)> send, std::function<void()> dropped = {});
    void operator()(Response &&response);
    explicit operator bool() const { return bool(m_state); }

private:
    struct State;
    std::shared_ptr<State> m_state;
};

// Straight-line code inside one database session, on a lane's thread.
using LaneHandler = std::function<Response(const Request &, store::Session &)>;
// On the HTTP thread; must never block. May answer now or later; the Request lives as long as the call, copy it if
// needed.
using QuickHandler = std::function<void(const Request &, Reply)>;
// Tries on the HTTP thread first; if `attempt` returns false, it has not answered and the request takes the route's
// lane.
struct QuickOrLane {
    std::function<bool(const Request &, Reply)> attempt;
    LaneHandler otherwise;
};

// For lane runners: sends the answer, and then does what it asks for.
void answerFromLane(Reply reply, Response response);
// Runs a lane handler on a thread of that lane and gives its Response to the Reply. False: the lane's queue is full.
using LaneRunner = std::function<bool(Lane, const Request &, LaneHandler, Reply)>;

struct Route {
    QByteArray method;
    QByteArray pattern;
    Access access = Access::Public;
    Csrf csrf = Csrf::None;
    Lane lane = Lane::Web;
    qint64 bodyLimit = 0; // bytes; 0 for methods without a body, at most 1 MiB
    std::variant<LaneHandler, QuickHandler, QuickOrLane> handler;
};

} // namespace gatelodge::http
