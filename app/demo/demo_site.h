// Demo: the sample club and three small live sites, for people who want to see Gatelodge at work before they set
// anything up. This room makes people, sites and a past, and serves sites that do what the owner of a real one would
// write: open answers, keep accounts, receive pushes. It stands beside the composition and is called by it; nothing in
// server/ or ui/ knows that there is a demo.
//
// This header: what the sample sites share. A site is a small http::Server of its own on 127.0.0.1, with accounts and
// sessions of its own; wiki_site.h, calendar_site.h and shop_site.h say what it is about. One thread only.
#pragma once
#include "app/demo/demo_page.h"
#include "app/demo/openid_gate.h"
#include "app/demo/received_push.h"
#include "app/demo/site_accounts.h"
#include "app/demo/site_gate.h"
#include "app/demo/site_sessions.h"
#include "app/demo/webhook_check.h"
#include "server/http/cookies.h"
#include "server/http/server.h"
#include <optional>

namespace gatelodge::app {

class DemoSite {
public:
    virtual ~DemoSite();

    // Port 0, or one that is taken: a free one. Unavailable: none can be had.
    Result<quint16> listen(quint16 wish);
    // Who Gatelodge is. `visitors`: whom the site knows already if it has no file of its own yet.
    Done connectTo(SiteGateFacts gate, const QList<SiteAccount> &visitors);
    // The same for a site where people come in by OpenID Connect.
    Done connectTo(SiteGateFacts gate, OpenIdFacts openId, const QList<SiteAccount> &visitors);
    // It may be told of changes by webhooks, too; without this, by the classic push alone.
    void takeWebhooks(WebhookCheck check) { m_webhooks.emplace(std::move(check)); }

    const SiteAccounts &accounts() const { return m_accounts; }
    const QList<ReceivedPush> &received() const { return m_received; } // newest first, at most 100

protected:
    // key: names style sheet, cookies and file ("wiki").
    DemoSite(QString key, const QString &folder);

    // One request, and who asks.
    struct Visit {
        const http::Request &request;
        Words say;
        const SiteAccount *account; // null: nobody
        QByteArray formToken;
    };
    struct Room {
        QByteArray path;
        QString name;
    };
    using Handler = std::function<http::Response(const Visit &)>;

    virtual QString name(const Words &say) const = 0;
    virtual QList<Room> rooms(const Visit &visit) const = 0;
    virtual std::vector<http::Route> ownRoutes() = 0;
    virtual QString entryName(const QString &entry, const Words &say) const = 0; // of SiteAccount::entries

    http::Route get(const QByteArray &pattern, Handler handler);
    http::Route post(const QByteArray &pattern, Handler handler); // the form's token is checked

    DemoPage pageOf(const Visit &visit, const QString &design, const QString &title) const;
    http::Response answer(const Visit &visit, const DemoPage &page) const { return respond(page, visit.say); }
    // A page that says one thing, with a way on.
    http::Response notice(const Visit &visit, const QString &title, const QString &text, int status = 200) const;
    // Only for people who are signed in: asks for that.
    http::Response signInFirst(const Visit &visit) const;
    // The entry is added to the visitor's, or taken out, and they are shown the first page.
    http::Response toggle(const Visit &visit, const QString &entry);
    QVariantList factsOf(const SiteAccount &account, const Words &say) const;

private:
    std::vector<http::Route> sharedRoutes();
    Visit visitOf(const http::Request &request) const;
    http::Response me(const Visit &visit) const;
    http::Response receivedPage(const Visit &visit) const;
    // doors (demo_site_doors.cpp)
    http::Response leaveForSignIn(const Visit &visit);
    http::Response comeBack(const Visit &visit);
    http::Response letIn(const Visit &visit, const community::AnswerPerson &person);
    http::Response refuse(const Visit &visit, const Error &error) const;
    http::Response signOut(const Visit &visit);
    http::Response takePush(const http::Request &request);
    Done believe(const http::Request &request);
    Done apply(const PushContent &content, ReceivedPush &received);
    Done applyTo(SiteAccount account, const QString &kind, const PushedPerson &person);
    void forgetInReceived(const QString &username);

    QByteArray cookie(const char *what) const { return "demo-" + m_key.toLatin1() + what; }

    QString m_key;
    http::Cookies m_cookies;
    SiteAccounts m_accounts;
    SiteSessions m_sessions;
    QList<ReceivedPush> m_received;
    SiteDoor *door() { return m_openId ? static_cast<SiteDoor *>(&*m_openId) : m_gate ? &*m_gate : nullptr; }

    std::optional<SiteGate> m_gate; // empty until connected
    std::optional<OpenIdGate> m_openId;
    std::optional<WebhookCheck> m_webhooks;
    std::unique_ptr<http::Server> m_server;
};

} // namespace gatelodge::app
