#include "server/http/router.h"
#include "server/http/head_parser.h"
#include <algorithm>

namespace gatelodge::http {
namespace {

constexpr qint64 largestBody = 1024 * 1024;

bool isSafe(const QByteArray &method) { return method == "GET" || method == "OPTIONS"; }

bool isPlaceholder(QByteArrayView segment) {
    return segment.size() > 2 && segment.startsWith('<') && segment.endsWith('>');
}

bool isSoundPattern(const QByteArray &pattern) {
    if (!pattern.startsWith('/'))
        return false;
    const QList<QByteArray> segments = pattern.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray &segment = segments[i];
        const bool last = i + 1 == segments.size();
        if (segment.isEmpty() && !last)
            return false;
        if (!isPlaceholder(segment) && (segment.contains('<') || segment.contains('>') || segment.contains('?')))
            return false;
    }
    return true;
}

bool handlerFitsLane(const Route &route) {
    if (route.lane == Lane::Quick) {
        const auto *quick = std::get_if<QuickHandler>(&route.handler);
        return quick && *quick;
    }
    if (const auto *lane = std::get_if<LaneHandler>(&route.handler))
        return bool(*lane);
    const auto *both = std::get_if<QuickOrLane>(&route.handler);
    return both && both->attempt && both->otherwise;
}

// What a cookie alone would answer for needs the form's proof; signed and protocol requests bring their own.
bool isGuarded(const Route &route) {
    if (isSafe(route.method))
        return route.csrf == Csrf::None;
    const bool byCookie = route.access == Access::Public || route.access == Access::Session;
    return !byCookie || route.csrf == Csrf::Required;
}

const char *complaintAbout(const Route &route) {
    if (!isToken(route.method) || route.method == "HEAD")
        return "method";
    if (!isSoundPattern(route.pattern))
        return "pattern";
    if (!handlerFitsLane(route))
        return "handler and lane";
    if (route.bodyLimit < 0 || route.bodyLimit > largestBody || (isSafe(route.method) && route.bodyLimit > 0))
        return "body limit";
    if (!isGuarded(route))
        return "protection of forms";
    return nullptr;
}

tl::unexpected<Error> refused(const Route &route, const QString &complaint) {
    return failure(Fault::Misconfigured,
                   QStringLiteral("route %1 %2: %3")
                       .arg(QString::fromLatin1(route.method), QString::fromLatin1(route.pattern), complaint));
}

} // namespace

Result<Router> Router::build(std::vector<Route> routes) {
    Router router;
    router.m_nodes.emplace_back();
    router.m_routes = std::make_shared<const std::vector<Route>>(std::move(routes));
    for (const Route &route : *router.m_routes)
        GL_DO(router.add(route));
    return router;
}

Done Router::add(const Route &route) {
    if (const char *complaint = complaintAbout(route))
        return refused(route, QLatin1StringView(complaint));
    int node = 0;
    for (const QByteArray &segment : route.pattern.mid(1).split('/'))
        node = childFor(node, segment);
    auto &methods = m_nodes[size_t(node)].methods;
    for (const auto &[method, other] : std::as_const(methods))
        if (method == route.method)
            return refused(route, QStringLiteral("stands twice"));
    methods.append({route.method, &route});
    return {};
}

int Router::childFor(int node, const QByteArray &segment) {
    const int next = int(m_nodes.size());
    Node &parent = m_nodes[size_t(node)];
    if (isPlaceholder(segment)) {
        if (parent.placeholder >= 0)
            return parent.placeholder;
        parent.placeholder = next;
    } else {
        if (const auto known = parent.literals.constFind(segment); known != parent.literals.constEnd())
            return *known;
        parent.literals.insert(segment, next);
    }
    m_nodes.emplace_back();
    return next;
}

// Literal segments win over placeholders; patterns are few segments deep, so trying both costs nothing worth saving.
bool Router::find(int at, QByteArrayView rest, QList<QByteArray> &arguments, int &found) const {
    const Node &node = m_nodes[size_t(at)];
    const qsizetype slash = rest.indexOf('/');
    const QByteArrayView segment = slash < 0 ? rest : rest.first(slash);
    const auto goOn = [&](int child) {
        if (slash >= 0)
            return find(child, rest.sliced(slash + 1), arguments, found);
        found = child;
        return !m_nodes[size_t(child)].methods.isEmpty();
    };
    const auto literal = node.literals.constFind(QByteArray::fromRawData(segment.data(), segment.size()));
    if (literal != node.literals.constEnd() && goOn(*literal))
        return true;
    if (node.placeholder < 0 || segment.isEmpty())
        return false;
    arguments.append(segment.toByteArray());
    if (goOn(node.placeholder))
        return true;
    arguments.removeLast();
    return false;
}

RouteMatch Router::match(QByteArrayView method, QByteArrayView path) const {
    RouteMatch match;
    int found = -1;
    if (!path.startsWith('/') || !find(0, path.sliced(1), match.arguments, found))
        return match;
    const QByteArrayView wanted = method == QByteArrayView("HEAD") ? QByteArrayView("GET") : method;
    const auto &methods = m_nodes[size_t(found)].methods;
    for (const auto &[known, route] : methods) {
        if (known == wanted) {
            match.route = route;
            return match;
        }
    }
    for (const auto &[known, route] : methods)
        match.allow += (match.allow.isEmpty() ? "" : ", ") + (known == "GET" ? QByteArray("GET, HEAD") : known);
    return match;
}

} // namespace gatelodge::http
