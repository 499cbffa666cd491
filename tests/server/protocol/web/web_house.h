// The people's pages over a real database, without sockets: a route table, and a browser that keeps cookies, reads
// forms from the page it has and sends them with their proof.
#pragma once
#include "server/http/router.h"
#include "server/protocol/web/routes.h"
#include "server/service/next.h"
#include "tests/server/protocol/web/markup.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>

namespace gatelodge::web::sample {

using Fields = QList<QPair<QByteArray, QByteArray>>;

inline const QByteArray password = "quiet otters build stone bridges";

class House {
public:
    explicit House(const QByteArray &publicUrl = "https://id.example.org") {
        auto means = tests::cheapMeans(letters);
        means.publicUrl = publicUrl;
        means.limits.perAddress = 1000; // one machine plays everybody
        use(std::move(means));
    }
    void use(service::Means means) {
        const QUrl url = QUrl::fromEncoded(means.publicUrl);
        deps = std::make_shared<WebDeps>(
            WebDeps{std::make_shared<const service::Means>(std::move(means)), http::CsrfGuard(url, "a key for tests"),
                    QStringLiteral("gate@id.example.org"), QStringLiteral("help@id.example.org")});
        const auto list = webRoutes(deps);
        router = std::make_unique<http::Router>(tests::value(http::Router::build({list.begin(), list.end()})));
    }

    UserId person(const QString &username = QStringLiteral("mara.lindqvist")) {
        return tests::aUser(*session)
            .called(username)
            .named(QStringLiteral("Mara"), QStringLiteral("Lindqvist"))
            .withEmail(username + QStringLiteral("@lake.example"))
            .withPassword(tests::cheapHash(password))
            .make();
    }
    QByteArray next(const SiteId &site, const QString &data = QStringLiteral("abc")) {
        return tests::value(service::keepRequest(*session, {site, data, {}}, QByteArray(32, 'n')));
    }
    void sql(const QString &text) { tests::value(session->script(text)); }

    // One value, by a connection of its own.
    QString ask(const QString &text) {
        if (!m_direct.isOpen()) {
            m_direct = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), database.connection().database);
            m_direct.setHostName(database.connection().host);
            m_direct.setDatabaseName(database.connection().database);
            m_direct.setUserName(database.connection().user);
            if (!m_direct.open())
                qFatal("%s", qPrintable(m_direct.lastError().text()));
        }
        QSqlQuery query(m_direct);
        if (!query.exec(text) || !query.next())
            qFatal("%s: %s", qPrintable(text), qPrintable(query.lastError().text()));
        return query.value(0).toString();
    }
    // Everything that pages could change, except when a session was seen last.
    QString everything() {
        QString all;
        for (const char *table :
             {"users", "emails", "logins", "ssh_keys", "consents", "visits", "tokens", "mails", "sessions",
              "waiting_requests", "attempts", "known_devices", "user_change", "invitations", "approvals"})
            all += ask(QStringLiteral("SELECT coalesce(md5(string_agg(t, '|' ORDER BY t)), '-') FROM (SELECT "
                                      "(to_jsonb(x) - 'last_seen_at')::text AS t FROM gatelodge.%1 x) y")
                           .arg(QLatin1StringView(table)));
        return all;
    }

    http::Response dispatch(http::Request request) {
        const auto match = router->match(request.method, request.path);
        if (!match.route)
            return errorPages(deps)(request, match.allow.isEmpty() ? 404 : 405);
        request.arguments = match.arguments;
        if (match.route->csrf == http::Csrf::Required && !deps->csrf.check(request))
            return errorPages(deps)(request, 403);
        if (const auto *lane = std::get_if<http::LaneHandler>(&match.route->handler))
            return (*lane)(request, *session);
        http::Response answer;
        std::get<http::QuickHandler>(match.route->handler)(
            request, http::Reply([&answer](http::Response &&response) { answer = std::move(response); }));
        return answer;
    }

    ~House() {
        if (m_direct.isOpen()) {
            m_direct.close();
            m_direct = {};
            QSqlDatabase::removeDatabase(database.connection().database);
        }
    }

    tests::TestDatabase database;
    std::unique_ptr<store::Session> session = database.session();
    std::shared_ptr<tests::Letters> letters = std::make_shared<tests::Letters>();
    std::shared_ptr<WebDeps> deps;
    std::unique_ptr<http::Router> router;

private:
    QSqlDatabase m_direct;
};

inline QByteArray encoded(const Fields &fields) {
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return body;
}

inline QByteArray headerOf(const http::Response &response, const char *name) {
    for (const auto &[known, value] : response.headers) {
        if (qstricmp(known.constData(), name) == 0)
            return value;
    }
    return {};
}

class Browser {
public:
    explicit Browser(House &house) : m_house(house) {}

    http::Request request(const QByteArray &method, const QByteArray &address) const {
        http::Request request;
        request.method = method;
        const qsizetype question = address.indexOf('?');
        request.path = question < 0 ? address : address.first(question);
        request.query = question < 0 ? QByteArray() : address.mid(question + 1);
        QByteArray cookie;
        for (auto it = cookies.begin(); it != cookies.end(); ++it)
            cookie += (cookie.isEmpty() ? "" : "; ") + it.key() + '=' + it.value();
        if (!cookie.isEmpty())
            request.headers.append({QByteArray("cookie"), QByteArray(cookie)});
        request.headers.append({QByteArray("accept-language"), QByteArray("en")});
        request.headers.append({QByteArray("user-agent"), QByteArray("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")});
        request.peer = request.client = QHostAddress(QStringLiteral("192.0.2.7"));
        request.secure = true;
        request.id = "abcdefghijkl";
        return request;
    }
    const http::Response &send(const http::Request &request) {
        answer = m_house.dispatch(request);
        if (answer.afterwards && !answersOnly)
            answer.afterwards();
        for (const auto &[name, value] : answer.headers) {
            if (name == "Set-Cookie")
                takeCookie(value);
        }
        if (answer.body.startsWith("<!DOCTYPE"))
            page = answer.body;
        return answer;
    }
    const http::Response &get(const QByteArray &address) { return send(request("GET", address)); }
    // With the proof that the page at hand carries.
    const http::Response &post(const QByteArray &address, Fields fields) {
        auto posted = request("POST", address);
        fields.prepend({"csrf", hidden("csrf")});
        posted.body = encoded(fields);
        posted.headers.append({QByteArray("content-type"), QByteArray("application/x-www-form-urlencoded")});
        posted.headers.append({QByteArray("origin"), QByteArray(m_house.deps->csrf.origin())});
        return send(posted);
    }
    // Follows our own redirects, as browsers do; stops at the hop.
    const http::Response &follow() {
        for (int i = 0; i < 5 && answer.status == 303 && !location().startsWith("/account/auth/"); ++i)
            get(location());
        return answer;
    }
    QByteArray location() const { return headerOf(answer, "Location"); }
    QByteArray hidden(const char *name) const {
        for (const auto &input : Markup(page).named(QStringLiteral("input"))) {
            if (input.attributes.value(QStringLiteral("name")) == QLatin1StringView(name))
                return input.attributes.value(QStringLiteral("value")).toUtf8();
        }
        return {};
    }
    bool says(const QString &text) const { return text_().contains(text); }
    QString heading() const {
        const auto headings = Markup(page).named(QStringLiteral("h1"));
        return headings.isEmpty() ? QString() : headings.first().text.trimmed();
    }
    QString noticeHeading() const {
        for (const auto &element : Markup(page).named(QStringLiteral("h2"))) {
            if (element.attributes.value(QStringLiteral("id")) == QLatin1StringView("notice"))
                return element.text.trimmed();
        }
        return {};
    }
    void signIn(const QByteArray &login = "mara.lindqvist") {
        get("/account/login/");
        post("/account/login/", {{"login", login}, {"password", password}});
        if (answer.status != 303)
            qFatal("could not sign in: %d %s", answer.status, answer.body.constData());
        follow();
    }
    bool isSignedIn() const { return cookies.contains("__Host-gatelodge"); }

    QMap<QByteArray, QByteArray> cookies;
    QMap<QByteArray, QByteArray> ages; // Max-Age, where one was given
    http::Response answer;
    bool answersOnly = false; // what is left to do afterwards stays in the answer
    QByteArray page;          // the last one that was shown

private:
    QString text_() const {
        const auto bodies = Markup(page).named(QStringLiteral("body"));
        return bodies.isEmpty() ? QString() : bodies.first().text;
    }
    void takeCookie(const QByteArray &line) {
        const QByteArray pair = line.left(line.indexOf(';'));
        const QByteArray name = pair.left(pair.indexOf('=')), value = pair.mid(pair.indexOf('=') + 1);
        const qsizetype age = line.indexOf("Max-Age=");
        ages[name] = age < 0 ? QByteArray() : line.mid(age + 8).split(';').first();
        if (value.isEmpty() || ages[name] == "0")
            cookies.remove(name);
        else
            cookies[name] = value;
    }
    House &m_house;
};

} // namespace gatelodge::web::sample
