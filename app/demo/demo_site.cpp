#include "app/demo/demo_site.h"
#include "app/demo/loopback_server.h"

namespace gatelodge::app {

using http::Request;
using http::Response;
using http::Route;

DemoSite::DemoSite(QString key, const QString &folder)
    : m_key(std::move(key)), m_accounts(QStringLiteral("%1/%2-accounts.json").arg(folder, m_key)) {}

DemoSite::~DemoSite() = default;

Result<quint16> DemoSite::listen(quint16 wish) {
    auto routes = sharedRoutes();
    for (Route &route : ownRoutes())
        routes.push_back(std::move(route));
    quint16 port = wish;
    GL_TRY(m_server, serveOnLoopback(std::move(routes), port));
    return port;
}

Done DemoSite::connectTo(SiteGateFacts facts, OpenIdFacts openId, const QList<SiteAccount> &visitors) {
    m_openId.emplace(std::move(openId));
    return connectTo(std::move(facts), visitors);
}

Done DemoSite::connectTo(SiteGateFacts facts, const QList<SiteAccount> &visitors) {
    m_gate.emplace(std::move(facts));
    GL_DO(m_gate->readKeys());
    GL_TRY(const bool known, m_accounts.load());
    return known ? Done() : m_accounts.putAll(visitors);
}

Route DemoSite::get(const QByteArray &pattern, Handler handler) {
    return {"GET",
            pattern,
            http::Access::Protocol,
            http::Csrf::None,
            http::Lane::Quick,
            0,
            http::QuickHandler([this, handler = std::move(handler)](const Request &request, http::Reply reply) {
                reply(handler(visitOf(request)));
            })};
}

// Signed: the form's proof is the site's own, checked right here, because its origin is known only once it listens.
Route DemoSite::post(const QByteArray &pattern, Handler handler) {
    return {"POST",
            pattern,
            http::Access::Signed,
            http::Csrf::None,
            http::Lane::Quick,
            4096,
            http::QuickHandler([this, handler = std::move(handler)](const Request &request, http::Reply reply) {
                const Visit visit = visitOf(request);
                const auto form = http::Form::parse(request.body);
                const bool proved = visit.account && form && form->raw(QLatin1StringView("token")) == visit.formToken;
                reply(proved ? handler(visit) : signInFirst(visit));
            })};
}

std::vector<Route> DemoSite::sharedRoutes() {
    std::vector<Route> routes;
    routes.push_back(get("/me/", [this](const Visit &visit) { return me(visit); }));
    routes.push_back(get("/received/", [this](const Visit &visit) { return receivedPage(visit); }));
    routes.push_back(get("/style.css", [this](const Visit &) { return styleSheet(m_key); }));
    routes.push_back(get("/sign-in/", [this](const Visit &visit) { return leaveForSignIn(visit); }));
    routes.push_back(get("/auth/", [this](const Visit &visit) { return comeBack(visit); }));
    routes.push_back(post("/sign-out/", [this](const Visit &visit) { return signOut(visit); }));
    routes.push_back(
        {"POST", "/push/", http::Access::Signed, http::Csrf::None, http::Lane::Quick, 1024 * 1024,
         http::QuickHandler([this](const Request &request, http::Reply reply) { reply(takePush(request)); })});
    return routes;
}

DemoSite::Visit DemoSite::visitOf(const Request &request) const {
    Visit visit{request, Words::forRequest(request), nullptr, {}};
    if (const SiteSession *session = m_sessions.find(request.cookie(cookie("")))) {
        const SiteAccount *account = m_accounts.find(session->username);
        if (account && !account->locked) {
            visit.account = account;
            visit.formToken = session->formToken;
        }
    }
    return visit;
}

DemoPage DemoSite::pageOf(const Visit &visit, const QString &design, const QString &title) const {
    const Words &say = visit.say;
    QVariantList nav;
    auto all = rooms(visit);
    all.append({"/received/", say(QT_TRANSLATE_NOOP("demo", "What I received"))});
    for (const Room &room : std::as_const(all))
        nav.append(Slots{{QStringLiteral("href"), QString::fromLatin1(room.path)},
                         {QStringLiteral("text"), room.name},
                         {QStringLiteral("here"), room.path == visit.request.path}});
    DemoPage page{design, title, {}, {}, 200, m_gate ? QUrl(QString::fromLatin1(m_gate->origin())) : QUrl()};
    page.shared = {{QStringLiteral("site"), name(say)},
                   {QStringLiteral("nav"), nav},
                   {QStringLiteral("nav_name"), say(QT_TRANSLATE_NOOP("demo", "Pages"))},
                   {QStringLiteral("skip"), say(QT_TRANSLATE_NOOP("demo", "To the text"))},
                   {QStringLiteral("who"), visit.account ? visit.account->displayName() : QString()},
                   {QStringLiteral("token"), QString::fromLatin1(visit.formToken)},
                   {QStringLiteral("sign_in"), say(QT_TRANSLATE_NOOP("demo", "Sign in"))},
                   {QStringLiteral("sign_out"), say(QT_TRANSLATE_NOOP("demo", "Sign out here"))},
                   {QStringLiteral("sign_out_all"), say(QT_TRANSLATE_NOOP("demo", "Sign out everywhere"))}};
    return page;
}

Response DemoSite::notice(const Visit &visit, const QString &title, const QString &text, int status) const {
    DemoPage page = pageOf(visit, QStringLiteral("notice"), title);
    page.status = status;
    page.values = {{QStringLiteral("text"), text},
                   {QStringLiteral("way"), visit.account ? QString() : visit.say(QT_TRANSLATE_NOOP("demo", "Sign in"))},
                   {QStringLiteral("home"), visit.say(QT_TRANSLATE_NOOP("demo", "To the first page"))}};
    return answer(visit, page);
}

Response DemoSite::signInFirst(const Visit &visit) const {
    return notice(
        visit, visit.say(QT_TRANSLATE_NOOP("demo", "Sign in first")),
        visit.say(QT_TRANSLATE_NOOP("demo", "This page is for people who are signed in. Gatelodge asks for your "
                                            "password; this site never sees it.")),
        403);
}

Response DemoSite::toggle(const Visit &visit, const QString &entry) {
    SiteAccount account = *visit.account;
    if (account.entries.removeAll(entry) == 0)
        account.entries << entry;
    if (const Done kept = m_accounts.put(account); !kept) {
        qWarning("demo: %ls", qUtf16Printable(kept.error().detail));
        return notice(visit, visit.say(QT_TRANSLATE_NOOP("demo", "That was not kept")),
                      visit.say(QT_TRANSLATE_NOOP("demo", "This site cannot write its file; its log says why.")), 503);
    }
    return Response::redirect("/");
}

QVariantList DemoSite::factsOf(const SiteAccount &account, const Words &say) const {
    QStringList entries;
    for (const QString &entry : account.entries)
        entries << entryName(entry, say);
    const int keys = int(account.sshKeys.count(u'\n')) + (account.sshKeys.isEmpty() ? 0 : 1);
    const QList<std::pair<QString, QString>> facts{
        {say(QT_TRANSLATE_NOOP("demo", "User name")), account.username},
        {say(QT_TRANSLATE_NOOP("demo", "First name")), account.firstName},
        {say(QT_TRANSLATE_NOOP("demo", "Last name")), account.lastName},
        {say(QT_TRANSLATE_NOOP("demo", "Address")), account.email},
        {say(QT_TRANSLATE_NOOP("demo", "Other addresses")), account.secondary.join(QStringLiteral(", "))},
        {say(QT_TRANSLATE_NOOP("demo", "SSH keys")), keys ? say.texts().locale().toString(keys) : QString()},
        {say(QT_TRANSLATE_NOOP("demo", "Entered")), say.texts().list(entries)},
        {say(QT_TRANSLATE_NOOP("demo", "Known here since")), say.texts().dateTime(account.since.toLocalTime())},
        {say(QT_TRANSLATE_NOOP("demo", "Last signed in here")), say.texts().dateTime(account.lastSeen.toLocalTime())},
    };
    QVariantList rows;
    for (const auto &[name, text] : facts)
        if (!text.isEmpty())
            rows.append(Slots{{QStringLiteral("name"), name}, {QStringLiteral("text"), text}});
    return rows;
}

Response DemoSite::me(const Visit &visit) const {
    if (!visit.account)
        return signInFirst(visit);
    const Words &say = visit.say;
    DemoPage page = pageOf(visit, QStringLiteral("me"), say(QT_TRANSLATE_NOOP("demo", "You, as this site knows you")));
    page.values = {
        {QStringLiteral("facts"), factsOf(*visit.account, say)},
        {QStringLiteral("lede"),
         m_openId ? say(QT_TRANSLATE_NOOP("demo", "This came with the id token when you signed in, and with every "
                                                  "change since."))
                  : say(QT_TRANSLATE_NOOP("demo", "This came with the encrypted answer when you "
                                                  "signed in, and with every change since."))}};
    return answer(visit, page);
}

Response DemoSite::receivedPage(const Visit &visit) const {
    const Words &say = visit.say;
    QVariantList items;
    for (const ReceivedPush &push : m_received) {
        const QString verdict =
            push.genuine ? say(QT_TRANSLATE_NOOP("demo", "signature verified"))
                         : say(QT_TRANSLATE_NOOP("demo", "refused: %1")).arg(say(push.complaint.toUtf8().constData()));
        items.append(Slots{
            {QStringLiteral("kind"), push.kind.isEmpty() ? say(QT_TRANSLATE_NOOP("demo", "unread")) : push.kind},
            {QStringLiteral("genuine"), push.genuine},
            {QStringLiteral("verdict"), verdict},
            {QStringLiteral("at"), momentOf(say, push.at)},
            {QStringLiteral("people"), push.people.mid(0, 8).join(QStringLiteral(", "))},
            {QStringLiteral("known"),
             push.genuine ? say(QT_TRANSLATE_N_NOOP("demo", "%n account(s) here changed"), push.known) : QString()},
            {QStringLiteral("body_name"), say(QT_TRANSLATE_NOOP("demo", "What stood in it"))},
            {QStringLiteral("body"), push.body}});
    }
    DemoPage page = pageOf(visit, QStringLiteral("received"), say(QT_TRANSLATE_NOOP("demo", "What I received")));
    page.shared.insert(QStringLiteral("refresh"), true);
    page.values = {
        {QStringLiteral("lede"),
         m_webhooks ? say(QT_TRANSLATE_NOOP("demo", "Change a name or suspend somebody in the console, and it arrives "
                                                    "here: as a Standard Webhook, or by the classic push where the "
                                                    "console says so. This page reloads by itself."))
                    : say(QT_TRANSLATE_NOOP("demo", "Change a name or suspend somebody in the console, "
                                                    "and it arrives here. This page reloads by itself."))},
        {QStringLiteral("items"), items},
        {QStringLiteral("none"), items.isEmpty() ? say(QT_TRANSLATE_NOOP("demo", "Nothing yet.")) : QString()}};
    return answer(visit, page);
}

} // namespace gatelodge::app
