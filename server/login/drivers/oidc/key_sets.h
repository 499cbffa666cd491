// The public keys of providers (RFC 7517 §5), fetched once in an hour, and again when a token names a key that is not
// among them: so a provider may change its keys at any time. That happens at most once a minute for each provider, lest
// made-up tokens let us knock at its door without end.
#pragma once
#include "server/jose/json_web_key.h"
#include "server/login/drivers/oidc/conversation.h"
#include "server/login/drivers/oidc/timed_cache.h"

namespace gatelodge::login::oidc {

using jose::JsonWebKey;
using KeySet = QList<JsonWebKey>;

class KeySets {
public:
    static constexpr qsizetype kMostProviders = 64;
    static constexpr qint64 kFreshFor = 3600, kPause = 60; // seconds

    // Misconfigured: what comes is no key set, or no key in it can be used.
    Result<std::shared_ptr<const KeySet>> find(const QUrl &uri, Conversation &conversation);
    // Asks again, unless somebody did within the minute: then null.
    Result<std::shared_ptr<const KeySet>> findNewer(const QUrl &uri, Conversation &conversation);
    // Asks, whatever is known.
    Result<std::shared_ptr<const KeySet>> ask(const QUrl &uri, Conversation &conversation);

private:
    TimedCache<KeySet> m_known{kMostProviders};
};

Result<KeySet> keySetFrom(const QJsonObject &document, const QUrl &uri);

} // namespace gatelodge::login::oidc
