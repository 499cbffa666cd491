// Sessions, waiting requests, tokens, attempts, the sign-in log, the mail outbox: everything at the doors.
#pragma once
#include "server/domain/gate.h"
#include "server/domain/session.h"
#include "server/store/session.h"
#include <chrono>
#include <QJsonObject>

namespace gatelodge::store {

using std::chrono::seconds;

// tokenHash is the SHA-256 of the cookie (32 bytes).
// NotFound where it has ended, expired, or was idle for longer than the limit (sessions to keep have no idle limit).
// Proved longer than agedAfter ago, its level is untrusted at most.
Result<WebSession> findWebSession(Session &session, const QByteArray &tokenHash, seconds idleLimit, seconds agedAfter);
Done markSessionsSeen(Session &session, const QList<QByteArray> &tokenHashes);
Done proveSessionAgain(Session &session, const QByteArray &tokenHash, const LoginId &login, Level level);
Done addSessionLogin(Session &session, const QByteArray &tokenHash, const LoginId &login); // proved in it too (EA-36)
Result<QList<WebSession>> listWebSessions(Session &session, const UserId &uid);
Result<QList<WebSession>> listShownSessions(Session &session, const UserId &uid); // the same without hashes
// Those that hold, with their present level (see findWebSession), without hashes.
Result<QList<WebSession>> listHoldingSessions(Session &session, const UserId &uid, seconds idleLimit,
                                              seconds agedAfter);
Done endWebSession(Session &session, const QByteArray &tokenHash); // ending an ended one is fine
Done endWebSessionOf(Session &session, const UserId &uid, const SessionId &id);
// And what was given to sites in those that are gone, for longer than they lasted, too.
Result<int> endOtherSessions(Session &session, const UserId &uid, const QByteArray &exceptTokenHash);
Result<int> countOnline(Session &session);

// A request of OpenID Connect that waits: its parameters, texts by name.
struct WaitingOpenId {
    enum Way {
        Authorize,
        Pushed, // it has not begun (RFC 9126)
        Logout,
        Device, // somebody lets a device in (RFC 8628)
    };
    Way way = Authorize;
    QJsonObject parameters;
    bool pushed = false;                    // it came from the site's server
    std::optional<bool> agreed = {};        // whether somebody shares, where they were asked
    std::optional<UserId> answeredBy = {};  // who
    QString operator[](QLatin1StringView name) const { return parameters.value(name).toString(); }
};
// Where a person wanted to go before signing in (F9).
struct WaitingRequest {
    SiteId site;
    QString returnData; // d
    QString returnPath; // su
    std::optional<WaitingOpenId> openid = {};
    QDateTime keptAt = {}; // set by the database
};
Done insertWaitingRequest(Session &session, const QByteArray &hash, const WaitingRequest &request, seconds lifetime);
Result<std::optional<WaitingRequest>> findWaitingRequest(Session &session, const QByteArray &hash);
Result<std::optional<WaitingRequest>> takePushedRequest(Session &session, const QByteArray &hash); // exactly one wins
Done answerWaitingRequest(Session &session, const QByteArray &hash, const UserId &uid, bool agreed);

// Single-use tokens of mailed links (F11). purpose: signup, reset, verify_email, invite.
struct MailedToken {
    std::optional<UserId> user;
    QJsonObject payload;
};
Done insertToken(Session &session, const QByteArray &hash, const char *purpose, const MailedToken &token,
                 seconds lifetime);
Result<MailedToken> peekToken(Session &session, const QByteArray &hash, const char *purpose); // Expired where gone
Result<MailedToken> useToken(Session &session, const QByteArray &hash, const char *purpose);  // exactly one wins
// Until when the newest link that confirms each of a person's claims works.
Result<QHash<EmailId, QDateTime>> listVerificationLinks(Session &session, const UserId &uid);
Done removeTokensOf(Session &session, const UserId &uid, const char *purpose);

struct Attempts {
    int tries = 0;
    seconds left{0}; // until the window ends
};
// Counts one attempt in the bucket (32 bytes) before anything is computed (F5).
Result<Attempts> countAttempt(Session &session, const QByteArray &bucket, seconds window);
// The account that a bucket without tries left is about, so that who has no key for buckets finds it, too.
Done tellWhoseAttempts(Session &session, const QByteArray &bucket, const UserId &user);
Result<Attempts> findAttemptsOf(Session &session, const UserId &user, seconds window);
Result<Attempts> findAttempts(Session &session, const QByteArray &bucket, seconds window); // counts none
Done giveBackAttempt(Session &session, const QByteArray &bucket);                          // it was a right one
Done forgetAttempts(Session &session, const QByteArray &bucket);
Result<QList<QByteArray>> listKnownDevices(Session &session, const UserId &uid);
Done forgetDevices(Session &session, const UserId &uid);

struct SignInEntry {
    const char *result = "came_in"; // as the table's check lists them
    QString gate;
    std::optional<UserId> user;
    std::optional<QByteArray> typed; // keyed hash, where nobody matched (EL-05)
    std::optional<SiteId> site;
    std::optional<AuthorityId> authority; // none: our own
    QString address;
    QString device;
    QString flaw = {}; // of a certificate that was not believed, as certificateFlawName() spells it
};
Done appendSignIn(Session &session, const SignInEntry &entry);

struct SignInSlot {
    QDateTime from;
    int cameIn = 0, stopped = 0, refused = 0;
};
// slot: minute, hour or day; since: an interval such as "24 hours".
Result<QList<SignInSlot>> countSignIns(Session &session, const char *slot, const char *since);

struct OutgoingMail {
    MailId id;
    QString recipient, templateId, subject;
    QByteArray sealed; // text and HTML, sealed to the vault
    int attempts = 0;
};
Result<MailId> insertMail(Session &session, const OutgoingMail &mail);
Result<QList<OutgoingMail>> claimDueMails(Session &session);
Done markMailSent(Session &session, const MailId &id);
Done markMailFailed(Session &session, const MailId &id, const QString &why, seconds again);
Result<int> countMailsToday(Session &session, const QString &recipient, const QString &templateId);

struct MailState {
    int waiting = 0;
    QDateTime lastSent;
    QString lastError;
};
Result<MailState> mailState(Session &session);

// Removes what has expired: sessions, waiting requests, tokens, old counters. How many rows went.
Result<int> pruneDoors(Session &session);

} // namespace gatelodge::store
