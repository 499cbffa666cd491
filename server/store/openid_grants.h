// What people have let sites have, and the codes and refresh tokens of it: rows of migration 0046. Whoever holds a code or
// refresh token is judged in one statement under the grant's row lock, so that of any number that come at once one wins.
#pragma once
#include "server/domain/openid.h"
#include "server/store/session.h"
#include <chrono>
#include <vector>

namespace gatelodge::store {

struct NewCode {
    QByteArray hash;         // SHA-256 of the code
    QString redirectAddress; // as asked; empty: not named in the request
    QString challenge;       // S256; empty: none
    std::chrono::seconds lifetime{60};
};
// Without a code for what needs none (devices). Expired (kSessionIsGone): the session that it is given in has just ended.
inline constexpr QLatin1StringView kSessionIsGone{"session_is_gone"};
Result<GrantId> insertGrant(Session &session, const OpenIdGrant &grant, const std::optional<NewCode> &code);

// As the visit gatherer writes many at once.
struct NewGrant {
    OpenIdGrant grant;
    NewCode code;
};

// The grant behind a code or refresh token, its row held until the transaction ends.
struct HeldCode {
    OpenIdGrant grant;
    QString redirectAddress, challenge;
    bool used = false, expired = false;
};
Result<std::optional<HeldCode>> holdCode(Session &session, const QByteArray &hash);
Done markCodeUsed(Session &session, const GrantId &id);

struct HeldRefreshToken {
    OpenIdGrant grant;
    bool used = false, expired = false;
};
Result<std::optional<HeldRefreshToken>> holdRefreshToken(Session &session, const QByteArray &hash);
Done insertRefreshToken(Session &session, const GrantId &id, const QByteArray &hash, std::chrono::seconds lifetime);
Done markRefreshTokenUsed(Session &session, const QByteArray &hash);

// why: as the table's check lists them. Ending an ended one is fine.
Done endGrant(Session &session, const GrantId &id, const char *why);
Result<std::optional<OpenIdGrant>> findGrant(Session &session, const GrantId &id);

// Where the site's organisation needs consent: whether groups or offline_access are among the scopes, and the person has
// not agreed to that at this site since they share with it at all.
Result<bool> mustAgreeTo(Session &session, const UserId &uid, const SiteId &site, const QStringList &scopes);

// What the worth of access tokens follows from, in one statement.
struct AskedGrant {
    QString clientId;
    GrantId id;
    QByteArray spent; // as isSpent(Access) takes it
};
struct FoundGrant {
    SiteId site;           // that speaks under this client_id
    QString clientVersion; // another one whenever the client's settings are other ones
    std::optional<OpenIdGrant> grant; // nothing: no such one at this client
    bool mayBeTold = false;           // its site may still be told of its person (PG-10)
    bool spent = false;
    QDateTime now;
};
// In the order of what was asked. Nothing: no site speaks under this client_id (any more).
Result<std::vector<std::optional<FoundGrant>>> findGrantsFor(Session &session, const std::vector<AskedGrant> &asked);

enum class Spent { Access, Assertion };
// False: it is spent already.
Result<bool> spend(Session &session, Spent kind, const QByteArray &hash, const QDateTime &endsAt);
Result<bool> isSpent(Session &session, Spent kind, const QByteArray &hash);

// In portions, so that nobody waits for a broom: as many of a kind at most; fewer means that it was all.
constexpr int kOpenIdPortion = 10'000;
// Removes what has ended and is of no use to anybody: grants without anything alive a day after, spent ones, devices.
Result<int> pruneOpenId(Session &session);

} // namespace gatelodge::store
