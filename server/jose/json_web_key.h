// A provider's public key and what it proves: RFC 7517, RFC 7518 §3 and §6, RFC 8037. The algorithms are a short list
// of asymmetric ones; `none` and the keyed hashes are not on it, so that no public key is ever taken for a shared one.
#pragma once
#include <memory>
#include <optional>
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

struct evp_pkey_st;

namespace gatelodge::jose {

// RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 EdDSA (Ed25519; by RFC 9864 also under that name)
const QStringList &acceptedAlgorithms();
bool isAccepted(const QString &algorithm);

class JsonWebKey {
public:
    // None: a key for something else than signatures, of a kind or curve that isn't used here, too short or malformed.
    static std::optional<JsonWebKey> read(const QJsonObject &jwk);

    const QString &id() const { return m_id; }
    // The key's kind is the algorithm's, and the key was not announced for another one.
    bool suits(const QString &algorithm) const;
    // False too where the key does not suit.
    bool verifies(const QString &algorithm, const QByteArray &message, const QByteArray &signature) const;

private:
    enum class Kind { Rsa, P256, P384, Ed25519 };
    using Key = std::shared_ptr<evp_pkey_st>;
    JsonWebKey(Kind kind, Key key) : m_kind(kind), m_key(std::move(key)) {}
    static std::optional<JsonWebKey> readKey(const QJsonObject &jwk);

    Kind m_kind;
    Key m_key;
    QString m_id, m_algorithm;
};

// base64url without padding, and nothing else (RFC 7515 §2).
std::optional<QByteArray> fromBase64Url(const QByteArray &text);
QByteArray toBase64Url(const QByteArray &bytes);

} // namespace gatelodge::jose
