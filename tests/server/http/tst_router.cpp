#include "server/http/router.h"
#include <QTest>

using namespace gatelodge;
using namespace gatelodge::http;

class RouterTest : public QObject {
    Q_OBJECT

    using Table = std::vector<Route>;

    static Route route(const QByteArray &method, const QByteArray &pattern) {
        return {
            method, pattern, Access::Signed, Csrf::None, Lane::Quick, 0, QuickHandler([](const Request &, Reply) {})};
    }
    static Route with(Route base, const std::function<void(Route &)> &change) {
        change(base);
        return base;
    }

private Q_SLOTS:
    void a_path_leads_to_its_route_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QList<QByteArray>>("arguments");
        const auto row = [](const char *path, const char *pattern, const QList<QByteArray> &arguments = {}) {
            QTest::newRow(path) << QByteArray(path) << QByteArray(pattern) << arguments;
        };
        row("/", "/");
        row("/account/", "/account/");
        row("/account", "");
        row("/account/x", "");
        row("//", "");
        row("/account/auth/3/", "/account/auth/<id>/", {"3"});
        row("/account/auth/3", "");
        row("/account/auth//", "");
        row("/account/auth/3/logout/", "/account/auth/<id>/logout/", {"3"});
        row("/account/auth/new/", "/account/auth/new/");
        row("/account/auth/new/logout/", "/account/auth/<id>/logout/", {"new"});
        row("/a/b%2Fc/d", "/a/<one>/<two>", {"b%2Fc", "d"});
        row("/a/../account/", "");
        row("/ACCOUNT/", "");
    }
    void a_path_leads_to_its_route() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, pattern);
        std::vector<Route> routes;
        for (const char *known : {"/", "/account/", "/account/auth/<id>/", "/account/auth/<id>/logout/",
                                  "/account/auth/new/", "/a/<one>/<two>"})
            routes.push_back(route("GET", known));
        const auto router = Router::build(std::move(routes));
        QVERIFY(router);
        const RouteMatch match = router->match("GET", path);
        QCOMPARE(match.route ? match.route->pattern : QByteArray(), pattern);
        QTEST(match.arguments, "arguments");
        QVERIFY(match.allow.isEmpty());
    }

    void another_method_is_told_which_there_are() {
        const auto router = Router::build({route("GET", "/a"), route("POST", "/a"), route("PUT", "/b")});
        QCOMPARE(router->match("HEAD", "/a").route->method, QByteArray("GET"));
        QCOMPARE(router->match("POST", "/a").route->method, QByteArray("POST"));
        QCOMPARE(router->match("DELETE", "/a").allow, QByteArray("GET, HEAD, POST"));
        QCOMPARE(router->match("HEAD", "/b").allow, QByteArray("PUT"));
        QVERIFY(router->match("GET", "/c").allow.isEmpty());
    }

    void an_unsound_table_is_refused_and_named_data() {
        QTest::addColumn<Table>("table");
        QTest::addColumn<QString>("complaint");
        const Route get = route("GET", "/culprit"), post = route("POST", "/culprit");
        const LaneHandler lane = [](const Request &, store::Session &) { return Response(); };
        const auto row = [](const char *name, const char *complaint, const Table &table) {
            QTest::newRow(name) << table << QString::fromLatin1(complaint);
        };
        row("twice", "stands twice", {get, get});
        row("twice by placeholder", "stands twice", {route("GET", "/culprit/<a>"), route("GET", "/culprit/<b>")});
        row("no slash", "pattern", {route("GET", "culprit")});
        row("empty segment", "pattern", {route("GET", "/culprit//x")});
        row("half a placeholder", "pattern", {route("GET", "/culprit/<x")});
        row("query", "pattern", {route("GET", "/culprit?x")});
        row("HEAD", "method", {route("HEAD", "/culprit")});
        row("no method", "method", {route("", "/culprit")});
        row("lane handler, no lane", "handler and lane", {with(get, [&](Route &r) { r.handler = lane; })});
        row("quick handler, lane", "handler and lane", {with(get, [](Route &r) { r.lane = Lane::Slow; })});
        row("no handler", "handler and lane", {with(get, [](Route &r) { r.handler = QuickHandler(); })});
        row("body for GET", "body limit", {with(get, [](Route &r) { r.bodyLimit = 1; })});
        row("body too large", "body limit", {with(post, [](Route &r) { r.bodyLimit = 1024 * 1024 + 1; })});
        row("body negative", "body limit", {with(post, [](Route &r) { r.bodyLimit = -1; })});
        row("POST", "protection of forms", {with(post, [](Route &r) { r.access = Access::Public; })});
        row("session", "protection of forms", {with(post, [](Route &r) { r.access = Access::Session; })});
        row("GET with proof", "protection of forms", {with(get, [](Route &r) { r.csrf = Csrf::Required; })});
    }
    void an_unsound_table_is_refused_and_named() {
        QFETCH(Table, table);
        QFETCH(QString, complaint);
        const auto router = Router::build(table);
        QVERIFY(!router);
        QCOMPARE(router.error().fault, Fault::Misconfigured);
        QVERIFY(router.error().detail.contains(QLatin1StringView("culprit")));
        QVERIFY2(router.error().detail.endsWith(complaint), qPrintable(router.error().detail));
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
