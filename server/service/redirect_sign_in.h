// Signing in where the authority asks the person itself (EA-23, EA-35, KE-05): the browser leaves with a state of ours,
// and comes back with an answer that counts only in the browser that left (no forced sign-in), once, for half an hour.
#pragma once
#include "server/service/recognition.h"
#include <QUrl>
#include <QUrlQuery>

namespace gatelodge::service {

struct Departure {
    QUrl url;         // of the authority, with everything it needs
    QByteArray state; // for a cookie of this browser; it is in the URL too
};
// Slow: the authority may be asked first. NotFound: no authority of this name sends people anywhere, or not for this
// site. Unavailable: it does not answer. Misconfigured: its settings are wrong. Throttled as keepRequest.
// joining: who is signed in and wants this login as well; nobody: it is to sign in.
Result<Departure> leave(store::Session &session, const Means &means, const QString &authority,
                        const std::optional<SiteId> &site, const QString &next, const std::optional<UserId> &joining,
                        const Visitor &visitor);

struct Homecoming {
    SignInOutcome outcome; // NoMatch: not signed in there; Trouble: no legitimate answer; ToLink also: to be joined
    QString next;          // where they were going; empty where even that is not known
};
// Slow. query: as the browser brought it; state: of its cookie; member: who is signed in there now. Whatever is wrong
// with the answer is an outcome.
Result<Homecoming> comeBack(store::Session &session, const Means &means, const QString &authority,
                            const QUrlQuery &query, const QByteArray &state, const std::optional<WebSession> &member,
                            const Visitor &visitor);

QUrl callbackOf(const Means &means, const QString &authority); // to be registered at the authority

} // namespace gatelodge::service
