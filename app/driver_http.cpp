#include "app/driver_http.h"
#include "server/delivery/outbound.h"

namespace gatelodge::app {

namespace {

using delivery::OutboundAnswer;
using delivery::OutboundRequest;

OutboundRequest requestFor(const login::HttpAsk &ask) {
    OutboundRequest request;
    request.url = ask.url.toEncoded();
    request.method = ask.method == "POST" ? OutboundRequest::Post : OutboundRequest::Get;
    request.body = ask.body;
    for (const auto &[name, value] : ask.headers)
        request.headers.append({name, value});
    request.internalAllowed = ask.internalAllowed;
    request.deadline = ask.limit;
    request.answerCap = ask.mostBytes;
    request.piece = ask.piece;
    return request;
}

login::HttpTold toldBy(const OutboundAnswer &answer, qint64 most) {
    if (answer.outcome != OutboundAnswer::Answered)
        return {false, 0, {}, answer.detail};
    if (answer.truncated)
        return {false, 0, {}, QStringLiteral("the answer is longer than %1 KiB").arg(most / 1024)};
    return {true, answer.status, answer.body, {}, answer.head};
}

} // namespace

std::function<login::HttpTold(const login::HttpAsk &)> driverHttp() {
    auto outbound = std::make_shared<delivery::Outbound>(delivery::OutboundOptions{16, 8});
    auto documents = std::make_shared<delivery::Outbound>(delivery::OutboundOptions{2, 2}); // written to a disk
    return [outbound, documents](const login::HttpAsk &ask) {
        if (ask.method != "GET" && ask.method != "POST")
            return login::HttpTold{false, 0, {}, QStringLiteral("only GET and POST are known here")};
        return toldBy(delivery::sendAndWait(ask.piece ? *documents : *outbound, requestFor(ask)), ask.mostBytes);
    };
}

} // namespace gatelodge::app
