#include "server/http/route.h"
#include <atomic>

namespace gatelodge::http {

struct Reply::State {
    std::function<void(Response &&)> send;
    std::function<void()> dropped;
    std::atomic_flag answered = ATOMIC_FLAG_INIT;

    ~State() {
        if (answered.test_and_set())
            return;
        if (dropped)
            dropped();
        else
            send(Response::text(QByteArrayLiteral("Internal Server Error\n"), 500));
    }
};

Reply::Reply(std::function<void(Response &&)> send, std::function<void()> dropped)
    : m_state(std::make_shared<State>()) {
    m_state->send = std::move(send);
    m_state->dropped = std::move(dropped);
}

void Reply::operator()(Response &&response) {
    if (m_state && !m_state->answered.test_and_set())
        m_state->send(std::move(response));
}

void answerFromLane(Reply reply, Response response) {
    const auto afterwards = std::exchange(response.afterwards, {});
    reply(std::move(response));
    if (afterwards)
        afterwards();
}

} // namespace gatelodge::http
