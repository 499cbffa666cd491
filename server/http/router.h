// The route table, and the finding of a route in it. Built once before the server listens; then only read.
#pragma once
#include "server/domain/result.h"
#include "server/http/route.h"
#include <memory>
#include <QHash>
#include <vector>

namespace gatelodge::http {

struct RouteMatch {
    const Route *route = nullptr; // null: no such path, or not with this method
    QList<QByteArray> arguments;
    QByteArray allow; // for a known path without this method: "GET, HEAD, POST" (405); else empty (404)
};

class Router {
public:
    // A set of routes is refused as a whole (Misconfigured, the detail names the route) if one of them stands twice,
    // has an unsound pattern or method, a handler that does not fit its lane, a body limit out of range, or is a POST
    // (or any other changing method) that a browser's cookie answers for without Csrf::Required (PROMISES F8).
    static Result<Router> build(std::vector<Route> routes);

    RouteMatch match(QByteArrayView method, QByteArrayView path) const;
    const std::vector<Route> &routes() const { return *m_routes; }

private:
    struct Node {
        QHash<QByteArray, int> literals; // segment → node
        int placeholder = -1;
        QList<QPair<QByteArray, const Route *>> methods;
    };

    Done add(const Route &route);
    int childFor(int node, const QByteArray &segment);
    bool find(int node, QByteArrayView rest, QList<QByteArray> &arguments, int &found) const;

    std::shared_ptr<const std::vector<Route>> m_routes;
    std::vector<Node> m_nodes;
};

} // namespace gatelodge::http
