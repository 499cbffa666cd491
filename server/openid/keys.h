// The house's signing keys in use (RFC 7517 §5): one ring for all threads, read anew when the database has other ones.
#pragma once
#include "server/jose/signing_key.h"
#include "server/service/access.h"
#include "server/service/means.h"
#include "server/store/openid_keys.h"
#include <memory>
#include <mutex>

namespace gatelodge::openid {

// Immutable.
class KeyRing {
public:
    // The one that signs now. Misconfigured: none, or the vault cannot open it.
    Result<const jose::SigningKey *> signing(SigningAlgorithm algorithm, const QDateTime &now) const;
    // One of ours that is published. Null: no such key.
    const jose::JsonWebKey *published(const QString &kid) const;
    const QByteArray &jwks() const { return m_jwks; } // {"keys":[…]}, as it is served
};

// For any thread; asks the database at most once in ten seconds, and when a token names a key that is unknown.
class KeyRings {
public:
    explicit KeyRings(std::shared_ptr<const service::Vault> vault) : m_vault(std::move(vault)) {}
    Result<std::shared_ptr<const KeyRing>> current(store::Session &session) const;
    Result<std::shared_ptr<const KeyRing>> newer(store::Session &session) const;
};

// At a start, and once a day: makes the keys that are missing, the successors of those that have signed for ninety days,
// and drops what nobody can meet any more. One node does it. How many were made.
Result<int> tendOpenIdKeys(store::Session &session, const service::Means &means);
// A successor now (a key that may have been seen by others): signs at once, the old one is published no longer.
Result<QString> replaceOpenIdKey(store::Session &session, const service::ManageSettings &permit, const service::SealingKey &sealing,
                                 SigningAlgorithm algorithm, bool oldIsLost);

} // namespace gatelodge::openid
