// The house's signing keys in use (RFC 7517 §5): one ring for all threads, read anew when the database has other ones.
#pragma once
#include "server/jose/json_web_key.h"
#include "server/jose/signing_key.h"
#include "server/service/access.h"
#include "server/service/means.h"
#include "server/store/openid_keys.h"
#include <memory>
#include <mutex>
#include <vector>

namespace gatelodge::openid {

// Immutable.
class KeyRing {
public:
    // What is open in `before` already is not opened again.
    static std::shared_ptr<const KeyRing> open(const QList<store::OpenIdKey> &keys, const service::Vault &vault,
                                               const KeyRing *before);

    // The one that signs now. Misconfigured: none, or the vault cannot open it.
    Result<const jose::SigningKey *> signing(SigningAlgorithm algorithm, const QDateTime &now) const;
    // One of ours that is published. Null: no such key.
    const jose::JsonWebKey *published(const QString &kid) const;
    const QByteArray &jwks() const { return m_jwks; } // {"keys":[…]}, as it is served

private:
    struct Opened {
        jose::JsonWebKey publicKey;
        Result<jose::SigningKey> signing;
    };
    struct Held {
        store::OpenIdKey key;
        std::shared_ptr<const Opened> opened;
    };
    static std::shared_ptr<const Opened> openOne(const store::OpenIdKey &key, const service::Vault &vault);
    const Held *find(const QString &kid) const;

    std::vector<Held> m_keys;
    QByteArray m_jwks;
};

// For any thread; asks the database at most once in ten seconds, and (once a second) when a token names a key that is
// unknown.
class KeyRings {
public:
    explicit KeyRings(std::shared_ptr<const service::Vault> vault) : m_vault(std::move(vault)) {}
    Result<std::shared_ptr<const KeyRing>> current(store::Session &session) const;
    Result<std::shared_ptr<const KeyRing>> newer(store::Session &session) const;
    // Without asking anybody. Null: it was read too long ago.
    std::shared_ptr<const KeyRing> atHand() const;

private:
    using Clock = std::chrono::steady_clock;
    std::shared_ptr<const KeyRing> readLessThan(std::chrono::seconds ago) const;
    Result<std::shared_ptr<const KeyRing>> read(store::Session &session) const;

    std::shared_ptr<const service::Vault> m_vault;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const KeyRing> m_ring; // under m_mutex, as is the next
    mutable Clock::time_point m_readAt;
};

// At a start, and once a day: makes the keys that are missing, the successors of those that have signed for ninety days,
// and drops what nobody can meet any more. One node does it. How many were made.
Result<int> tendOpenIdKeys(store::Session &session, const service::Means &means);
// A successor now. It signs as soon as everybody can have met it, and what the one before it signed holds until its end.
// A lost one (that others may have seen) is published no longer, nor is any other that the algorithm had: then the new
// one signs at once. The new key's id.
Result<QString> replaceOpenIdKey(store::Session &session, const Permit<Duty::ManageSettings> &permit,
                                 const service::SealingKey &sealing, SigningAlgorithm algorithm, bool oldIsLost);

} // namespace gatelodge::openid
