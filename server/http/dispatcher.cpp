#include "server/http/dispatcher.h"
#include "server/http/answer.h"
#include "server/http/log.h"
#include <exception>

namespace gatelodge::http {
namespace {

Response errorPageFor(const ErrorPage &page, const Request &request, int status) {
    try {
        Response response = page(request, status);
        response.status = status;
        return response;
    } catch (const std::exception &thrown) {
        qCCritical(logHttp, "request %s: the error page itself threw: %s", request.id.constData(), thrown.what());
        return plainErrorPage(request, status);
    }
}

// What a handler threw is told to the log, and nowhere else.
void logThrown(const Request &request, const char *what) {
    qCCritical(logHttp, "request %s (%s %s) threw: %s", request.id.constData(), request.method.constData(),
               request.path.constData(), what);
}

// Calls `handler`; false if it threw.
template <typename Handler> bool survives(const Request &request, Handler handler) {
    try {
        handler();
        return true;
    } catch (const std::exception &thrown) {
        logThrown(request, thrown.what());
    } catch (...) {
        logThrown(request, "something that is no std::exception");
    }
    return false;
}

} // namespace

Response plainErrorPage(const Request &request, int status) {
    QByteArray body = QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray() + '\n';
    if (status >= 500)
        body += "Request " + request.id + '\n';
    return Response::text(std::move(body), status);
}

Dispatcher::Dispatcher(Router router, CsrfGuard csrf, LaneRunner runLane, ErrorPage errorPage)
    : m_router(std::move(router)), m_csrf(std::move(csrf)), m_runLane(std::move(runLane)),
      m_errorPage(std::make_shared<const ErrorPage>(errorPage ? std::move(errorPage) : ErrorPage(plainErrorPage))) {}

Response Dispatcher::error(const Request &request, int status) const {
    return errorPageFor(*m_errorPage, request, status);
}

Response Dispatcher::misrouted(const Request &request, const RouteMatch &match) const {
    if (match.allow.isEmpty())
        return error(request, 404);
    return error(request, 405).with("Allow", match.allow);
}

std::optional<Response> Dispatcher::refuseBody(const Request &head, qint64 contentLength) const {
    const RouteMatch match = m_router.match(head.method, head.path);
    if (!match.route)
        return misrouted(head, match);
    if (contentLength > match.route->bodyLimit)
        return error(head, 413);
    return std::nullopt;
}

void Dispatcher::dispatch(std::shared_ptr<Request> request, Answer answer) const {
    RouteMatch match = m_router.match(request->method, request->path);
    if (!match.route)
        return answer(misrouted(*request, match));
    if (request->body.size() > match.route->bodyLimit)
        return answer(error(*request, 413));
    request->arguments = std::move(match.arguments);
    if (match.route->csrf == Csrf::Required && !provesItsForm(*request))
        return answer(error(*request, 403));
    auto dropped = [page = m_errorPage, request, answer] {
        qCCritical(logHttp, "request %s (%s %s) went unanswered", request->id.constData(), request->method.constData(),
                   request->path.constData());
        answer(errorPageFor(*page, *request, 500));
    };
    Reply reply(std::move(answer), std::move(dropped));
    run(*match.route, request, std::move(reply));
}

bool Dispatcher::provesItsForm(const Request &request) const {
    const Done proof = m_csrf.check(request);
    if (!proof)
        qCInfo(logHttp, "request %s (%s %s) refused: %ls", request.id.constData(), request.method.constData(),
               request.path.constData(), qUtf16Printable(proof.error().detail));
    return proof.has_value();
}

void Dispatcher::run(const Route &route, const std::shared_ptr<Request> &request, Reply reply) const {
    if (const auto *quick = std::get_if<QuickHandler>(&route.handler)) {
        if (!survives(*request, [&] { (*quick)(*request, reply); }))
            reply(error(*request, 500));
        return;
    }
    if (const auto *lane = std::get_if<LaneHandler>(&route.handler))
        return runOnLane(route, *lane, *request, std::move(reply));
    const auto &both = std::get<QuickOrLane>(route.handler);
    bool taken = false;
    if (!survives(*request, [&] { taken = both.attempt(*request, reply); }))
        return reply(error(*request, 500));
    if (!taken)
        runOnLane(route, both.otherwise, *request, std::move(reply));
}

void Dispatcher::runOnLane(const Route &route, const LaneHandler &handler, const Request &request, Reply reply) const {
    // The handler's transaction has rolled back by the time what it threw arrives here; only the answer is missing.
    LaneHandler guarded = [page = m_errorPage, handler](const Request &r, store::Session &session) {
        Response response;
        if (!survives(r, [&] { response = handler(r, session); }))
            return errorPageFor(*page, r, 500);
        return response;
    };
    bool queued = false;
    const bool sound = survives(request, [&] { queued = m_runLane(route.lane, request, std::move(guarded), reply); });
    if (!sound)
        reply(error(request, 500));
    else if (!queued)
        reply(error(request, 503).with("Retry-After", "5"));
}

} // namespace gatelodge::http
