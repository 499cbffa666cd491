// Codes that many sites' servers bring at once, redeemed in one statement, in the transaction of whoever asks. It says
// yes or nothing: whoever is refused takes the way of one alone, which says why, and ends what a code stood for that came
// a second time.
#pragma once
#include "server/store/openid_grants.h"
#include <vector>

namespace gatelodge::store {

struct Redemption {
    QString clientId;
    ClientProof proof = ClientProof::None; // none, or a secret
    QByteArray secret;                     // SHA-256 of it
    QByteArray bucket;                     // where its wrong tries are counted
    QByteArray code;                       // SHA-256 of it
    QString redirectAddress;
    QString challenge; // made of its verifier; empty: it has none
    QByteArray refresh; // SHA-256 of the refresh token that it is given, if what it was granted lasts
};
struct Redeemed {
    OpenIdGrant grant;
    QString clientVersion; // another one whenever the client's settings are other ones
};
// Too many wrong tries, and not even the right secret helps.
struct MostTries {
    int tries;
    std::chrono::seconds window;
};

// Makes this session good for many at once: key look-ups only, planned once, whatever the tables' sizes were then.
Done beginLookingUp(Session &session);
// In the order of what was asked; nothing: not redeemed.
Result<std::vector<std::optional<Redeemed>>> redeemCodes(Session &session, const std::vector<Redemption> &asked,
                                                         const MostTries &most);

} // namespace gatelodge::store
