// The keys that the house signs with (migration 0046). Which one signs follows from the times alone.
#pragma once
#include "server/domain/openid.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

struct OpenIdKey {
    QString kid;
    SigningAlgorithm algorithm = SigningAlgorithm::Rs256;
    QJsonObject publicKey; // a JWK (RFC 7517) with kid, alg and use
    QByteArray sealed;     // PKCS#8, sealed as kSigningKey; empty where whoever reads may not see it
    QDateTime madeAt, signsFrom, signsUntil, publishedUntil; // the last two invalid: open
};

// One transaction at a time works at the keys, on all nodes.
Done holdOpenIdKeys(Session &session);
Result<QList<OpenIdKey>> listPublishedKeys(Session &session); // all that may be met, the next ones, too
Result<QList<OpenIdKey>> listShownKeys(Session &session);     // the same without what is sealed, and what ended lately
// One that is published no longer and was never lost, without what is sealed. None: there is no such key.
Result<std::optional<OpenIdKey>> findPastKey(Session &session, const QString &kid);
// The new key signs from then on; the one before it until then, and stays published for so long behind.
Done insertOpenIdKey(Session &session, const OpenIdKey &key, std::chrono::seconds overlap);
// The key that signs now has no successor any more: what waits never will, and what was just about to is published for
// so long behind. False: none signs.
Result<bool> goOnWithOpenIdKey(Session &session, SigningAlgorithm algorithm, std::chrono::seconds overlap);
// Others may know them: no key of the algorithm signs or is published from now on, and none that waits ever will.
Done withdrawOpenIdKeys(Session &session, SigningAlgorithm algorithm);
// Private halves of what is published no longer, and keys that nobody can have a token of any more.
Result<int> pruneOpenIdKeys(Session &session);

} // namespace gatelodge::store
