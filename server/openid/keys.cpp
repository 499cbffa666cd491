#include "server/openid/keys.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

namespace gatelodge::openid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kReadEvery{10};
constexpr std::chrono::seconds kAskAgain{1}; // after a key that nobody knows: whoever names many wins nothing

Result<jose::SigningKey> openedKey(const store::OpenIdKey &key, const service::Vault &vault) {
    GL_TRY(const service::SecretBytes der, vault.open(service::kSigningKey, key.sealed));
    GL_TRY(jose::SigningKey opened, jose::SigningKey::fromPkcs8(key.algorithm, der.view()));
    if (opened.id() != key.kid) // put there by somebody who could not open it
        return failure(Fault::Misconfigured, u"what is kept as the key %1 is another one"_s.arg(key.kid));
    return opened;
}

bool signsAt(const store::OpenIdKey &key, const QDateTime &now) {
    return key.signsFrom <= now && (!key.signsUntil.isValid() || now < key.signsUntil);
}

} // namespace

std::shared_ptr<const KeyRing::Opened> KeyRing::openOne(const store::OpenIdKey &key, const service::Vault &vault) {
    auto publicKey = jose::JsonWebKey::read(key.publicKey);
    if (!publicKey || publicKey->id() != key.kid)
        return {};
    return std::make_shared<const Opened>(Opened{std::move(*publicKey), openedKey(key, vault)});
}

std::shared_ptr<const KeyRing> KeyRing::open(const QList<store::OpenIdKey> &keys, const service::Vault &vault,
                                             const KeyRing *before) {
    const auto ring = std::make_shared<KeyRing>();
    QJsonArray list;
    for (const store::OpenIdKey &key : keys) {
        const Held *known = before ? before->find(key.kid) : nullptr;
        const bool same = known && known->key.sealed == key.sealed && known->key.publicKey == key.publicKey;
        const auto opened = same ? known->opened : openOne(key, vault);
        if (!opened)
            continue; // no key at all
        ring->m_keys.push_back({key, opened});
        list << key.publicKey;
    }
    ring->m_jwks = QJsonDocument(QJsonObject{{u"keys"_s, list}}).toJson(QJsonDocument::Compact);
    return ring;
}

const KeyRing::Held *KeyRing::find(const QString &kid) const {
    for (const Held &held : m_keys) {
        if (held.key.kid == kid)
            return &held;
    }
    return nullptr;
}

Result<const jose::SigningKey *> KeyRing::signing(SigningAlgorithm algorithm, const QDateTime &now) const {
    const Held *latest = nullptr;
    for (const Held &held : m_keys) {
        if (held.key.algorithm == algorithm && signsAt(held.key, now) &&
            (!latest || latest->key.signsFrom <= held.key.signsFrom))
            latest = &held;
    }
    if (!latest)
        return failure(Fault::Misconfigured, u"there is no key that signs with "_s + algorithmName(algorithm));
    if (!latest->opened->signing)
        return failure(Fault::Misconfigured, u"the signing key %1 cannot be opened: %2"_s.arg(
                                                 latest->key.kid, latest->opened->signing.error().detail));
    return &*latest->opened->signing;
}

const jose::JsonWebKey *KeyRing::published(const QString &kid) const {
    const Held *held = find(kid);
    return held ? &held->opened->publicKey : nullptr;
}

std::shared_ptr<const KeyRing> KeyRings::readLessThan(std::chrono::seconds ago) const {
    const std::lock_guard lock(m_mutex);
    return m_ring && Clock::now() - m_readAt < ago ? m_ring : nullptr;
}

std::shared_ptr<const KeyRing> KeyRings::atHand() const { return readLessThan(kReadEvery); }

Result<std::shared_ptr<const KeyRing>> KeyRings::read(store::Session &session) const {
    std::shared_ptr<const KeyRing> before;
    Clock::time_point readBefore;
    {
        const std::lock_guard lock(m_mutex);
        before = m_ring;
        readBefore = std::exchange(m_readAt, Clock::now()); // whoever comes meanwhile takes the old one
    }
    const auto keys = store::listPublishedKeys(session);
    if (!keys) { // and no longer: it is as old as it was
        const std::lock_guard lock(m_mutex);
        m_readAt = readBefore;
        return failure(keys.error());
    }
    auto ring = KeyRing::open(*keys, *m_vault, before.get());
    const std::lock_guard lock(m_mutex);
    m_ring = ring;
    return ring;
}

Result<std::shared_ptr<const KeyRing>> KeyRings::current(store::Session &session) const {
    if (auto ring = readLessThan(kReadEvery))
        return ring;
    return read(session);
}

Result<std::shared_ptr<const KeyRing>> KeyRings::newer(store::Session &session) const {
    if (auto ring = readLessThan(kAskAgain))
        return ring;
    return read(session);
}

} // namespace gatelodge::openid
