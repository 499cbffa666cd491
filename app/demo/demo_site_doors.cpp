// How people come in and go, and what Gatelodge tells of them.
#include "app/demo/demo_site.h"

namespace gatelodge::app {

using http::Request;
using http::Response;

namespace {
constexpr qsizetype kMostReceived = 100;
}

Response DemoSite::leaveForSignIn(const Visit &visit) {
    if (!door())
        return notice(visit, visit.say(QT_TRANSLATE_NOOP("demo", "One moment")),
                      visit.say(QT_TRANSLATE_NOOP("demo", "The demo is still starting.")), 503);
    const QByteArray state = SiteSessions::randomText();
    const auto away = door()->signInUrl(state);
    if (!away)
        return refuse(visit, away.error());
    return Response::redirect(*away)
        .with("Set-Cookie", m_cookies.set(cookie("-state"), state, std::chrono::minutes(60)))
        .with("Cache-Control", "no-store");
}

Response DemoSite::comeBack(const Visit &visit) {
    if (visit.request.query == "s=logout")
        return notice(visit, visit.say(QT_TRANSLATE_NOOP("demo", "You are signed out")),
                      visit.say(QT_TRANSLATE_NOOP("demo", "Here and at Gatelodge. Other sites keep their own sessions "
                                                          "until they end them.")));
    if (!door())
        return refuse(visit, {Fault::Unavailable, {}, {}});
    const auto person = door()->open(visit.request.query, visit.request.cookie(cookie("-state")));
    return person ? letIn(visit, *person) : refuse(visit, person.error());
}

Response DemoSite::letIn(const Visit &visit, const community::AnswerPerson &person) {
    SiteAccount account;
    if (const SiteAccount *known = m_accounts.find(person.username))
        account = *known;
    if (account.locked)
        return refuse(visit, {Fault::Refused, {}, {}});
    account.username = person.username;
    account.firstName = person.firstName;
    account.lastName = person.lastName;
    account.email = person.email;
    account.secondary = person.secondaryEmails;
    account.lastSeen = m_gate->now();
    if (!account.since.isValid())
        account.since = account.lastSeen;
    if (const Done kept = m_accounts.put(account); !kept)
        return refuse(visit, kept.error());
    m_sessions.end(visit.request.cookie(cookie("")));
    return Response::redirect("/")
        .with("Set-Cookie", m_cookies.set(cookie(""), m_sessions.begin(account.username)))
        .with("Set-Cookie", m_cookies.expire(cookie("-state")))
        .with("Cache-Control", "no-store");
}

Response DemoSite::refuse(const Visit &visit, const Error &error) const {
    const Words &say = visit.say;
    const QString title = say(QT_TRANSLATE_NOOP("demo", "You are not signed in here"));
    switch (error.fault) {
    case Fault::Expired:
        return notice(
            visit, title,
            say(QT_TRANSLATE_NOOP("demo", "The answer was too old, or it was used before. An answer counts for ten "
                                          "seconds and once. Sign in again.")),
            403);
    case Fault::Denied:
        return notice(
            visit, title,
            say(QT_TRANSLATE_NOOP("demo", "The answer belongs to a sign-in that was not begun in this browser, or "
                                          "to an earlier one. Sign in again.")),
            403);
    case Fault::Refused:
        return notice(
            visit, title,
            say(QT_TRANSLATE_NOOP("demo", "Your account is locked here, because Gatelodge told this site that it "
                                          "is suspended. It opens when Gatelodge says so.")),
            403);
    case Fault::Unavailable:
    case Fault::Misconfigured:
    case Fault::Internal:
        qWarning("demo: %ls: %ls", qUtf16Printable(m_key), qUtf16Printable(error.detail));
        return notice(visit, title, say(QT_TRANSLATE_NOOP("demo", "This site cannot sign anybody in right now.")), 503);
    case Fault::Invalid:
    case Fault::NotFound:
    case Fault::Conflict:
    case Fault::Duplicate:
    case Fault::Throttled:
    case Fault::Busy: break;
    }
    return notice(
        visit, title,
        say(QT_TRANSLATE_NOOP("demo", "What came back is not an answer that Gatelodge sealed for this site. Nobody "
                                      "was signed in.")),
        403);
}

Response DemoSite::signOut(const Visit &visit) {
    m_sessions.end(visit.request.cookie(cookie("")));
    const auto form = http::Form::parse(visit.request.body);
    const bool everywhere = door() && form && form->has(QLatin1StringView("everywhere"));
    return Response::redirect(everywhere ? door()->logoutUrl() : QByteArray("/"))
        .with("Set-Cookie", m_cookies.expire(cookie("")))
        .with("Cache-Control", "no-store");
}

Response DemoSite::takePush(const Request &request) {
    ReceivedPush received;
    received.at = QDateTime::currentDateTimeUtc();
    const bool webhook = WebhookCheck::isOne(request);
    received.body = (webhook ? WebhookCheck::headersOf(request) : QString()) + indented(request.body);
    const auto content = webhook ? parseWebhook(request.body) : parsePush(request.body);
    if (content) {
        received.kind = content->type;
        for (const PushedPerson &person : content->people)
            received.people << person.username;
    }
    Done outcome = believe(request);
    received.genuine = bool(outcome);
    if (outcome)
        outcome = content ? apply(*content, received) : failure(content.error());
    if (!outcome)
        received.complaint = outcome.error().detail;
    received.genuine = received.genuine && outcome;
    m_received.prepend(received);
    m_received.resize(std::min(m_received.size(), kMostReceived));
    if (outcome)
        return Response::text("ok\n");
    const Fault fault = outcome.error().fault;
    const int status = fault == Fault::Denied ? 401 : fault == Fault::Invalid ? 400 : 503;
    return Response::text(outcome.error().detail.toUtf8() + '\n', status);
}

Done DemoSite::believe(const Request &request) {
    if (!m_gate)
        return failure(Fault::Unavailable, QStringLiteral("not connected yet"));
    if (!WebhookCheck::isOne(request))
        return m_gate->checkPush(request);
    return m_webhooks ? m_webhooks->check(request)
                      : failure(Fault::Denied,
                                QString::fromUtf8(QT_TRANSLATE_NOOP("demo", "this site takes no webhooks")));
}

Done DemoSite::apply(const PushContent &content, ReceivedPush &received) {
    static const QStringList kinds{QStringLiteral("update"), QStringLiteral("suspend"), QStringLiteral("restore"),
                                   QStringLiteral("erase")};
    for (const PushedPerson &person : content.people) {
        const SiteAccount *account = m_accounts.find(person.username);
        if (!account || !kinds.contains(content.kind))
            continue; // never came in here, or erased already: handling it twice does no harm
        GL_DO(applyTo(*account, content.kind, person));
        ++received.known;
    }
    if (content.kind == QLatin1StringView("erase"))
        received.body = indented({}); // it names whom there is nothing to remember of
    return {};
}

Done DemoSite::applyTo(SiteAccount account, const QString &kind, const PushedPerson &person) {
    if (kind == QLatin1StringView("erase")) {
        m_sessions.endAllOf(account.username);
        forgetInReceived(account.username);
        return m_accounts.remove(account.username);
    }
    if (kind == QLatin1StringView("suspend")) {
        m_sessions.endAllOf(account.username);
        account.locked = true;
    } else if (kind == QLatin1StringView("restore")) {
        account.locked = false;
    } else if (kind == QLatin1StringView("update")) {
        account.firstName = person.firstName;
        account.lastName = person.lastName;
        account.email = person.email;
        account.secondary = person.secondary;
        account.sshKeys = person.sshKeys.value_or(account.sshKeys);
    }
    return m_accounts.put(account);
}

// Earlier pushes hold the name and addresses too.
void DemoSite::forgetInReceived(const QString &username) {
    for (ReceivedPush &push : m_received) {
        if (push.people.removeAll(username) > 0)
            push.body.clear();
    }
}

} // namespace gatelodge::app
