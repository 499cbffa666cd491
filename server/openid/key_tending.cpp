#include "server/openid/keys.h"
#include "server/store/clock.h"
#include "server/store/transaction.h"
#include <array>

namespace gatelodge::openid {

using namespace std::chrono_literals;

namespace {

constexpr auto kSignsFor = std::chrono::seconds(std::chrono::days(90));
constexpr auto kPublishedAhead = std::chrono::seconds(std::chrono::days(1));
// Whoever has read the keys a moment before has forgotten them by then (ten minutes, as they are served), and so has
// each node (which reads every ten seconds).
constexpr auto kKnownEverywhereAfter = std::chrono::seconds(11min);
// No site may have tokens that live for more than a day (migration 0046); an hour for clocks that differ.
constexpr auto kPublishedBehind = std::chrono::seconds(25h);
constexpr std::array kAlgorithms{SigningAlgorithm::Rs256, SigningAlgorithm::Es256, SigningAlgorithm::EdDsa};

Result<QString> makeKey(store::Session &session, const service::SealingKey &sealing, SigningAlgorithm algorithm,
                        const QDateTime &signsFrom) {
    GL_TRY(const jose::SigningKey made, jose::SigningKey::generate(algorithm));
    store::OpenIdKey key;
    key.kid = made.id();
    key.algorithm = algorithm;
    key.publicKey = made.publicJwk();
    key.signsFrom = signsFrom;
    QByteArray der = made.toPkcs8();
    key.sealed = sealing.seal(service::kSigningKey, der);
    service::wipe(der);
    GL_DO(store::insertOpenIdKey(session, key, kPublishedBehind));
    return key.kid;
}

// When the next key of this algorithm is to sign; invalid: none is wanted yet. The first signs at once: nobody has read
// any before.
QDateTime nextTurn(const QList<store::OpenIdKey> &keys, SigningAlgorithm algorithm, const QDateTime &now) {
    QDateTime latest;
    for (const store::OpenIdKey &key : keys) {
        if (key.algorithm == algorithm && !key.signsUntil.isValid())
            latest = key.signsFrom;
    }
    if (!latest.isValid())
        return now;
    const QDateTime due = latest.addSecs(kSignsFor.count());
    const QDateTime soonest = now.addSecs(kPublishedAhead.count());
    return due <= soonest ? soonest : QDateTime();
}

Result<int> makeMissing(store::Session &session, const service::SealingKey &sealing) {
    GL_TRY(const QDateTime now, store::readClock(session));
    GL_TRY(const auto keys, store::listPublishedKeys(session));
    int made = 0;
    for (const SigningAlgorithm algorithm : kAlgorithms) {
        const QDateTime turn = nextTurn(keys, algorithm, now);
        if (!turn.isValid())
            continue;
        GL_DO(makeKey(session, sealing, algorithm, turn));
        ++made;
    }
    return made;
}

} // namespace

Result<int> tendOpenIdKeys(store::Session &session, const service::Means &means) {
    return store::inTransaction(session, Actor::system(), [&]() -> Result<int> {
        GL_DO(store::holdOpenIdKeys(session));
        GL_DO(store::pruneOpenIdKeys(session));
        return makeMissing(session, means.vault->sealingKey());
    });
}

Result<QString> replaceOpenIdKey(store::Session &session, const Permit<Duty::ManageSettings> &permit,
                                 const service::SealingKey &sealing, SigningAlgorithm algorithm, bool oldIsLost) {
    return store::inTransaction(session, permit.actor(), [&]() -> Result<QString> {
        GL_DO(store::holdOpenIdKeys(session));
        GL_TRY(const QDateTime now, store::readClock(session));
        if (oldIsLost) {
            GL_DO(store::withdrawOpenIdKeys(session, algorithm));
            return makeKey(session, sealing, algorithm, now);
        }
        GL_TRY(const bool signs, store::goOnWithOpenIdKey(session, algorithm, kPublishedBehind));
        return makeKey(session, sealing, algorithm, signs ? now.addSecs(kKnownEverywhereAfter.count()) : now);
    });
}

} // namespace gatelodge::openid
