// A private key that signs (RFC 7518 §3.3, §3.4; RFC 8037): 2048 bits RSA, P-256, Ed25519.
#pragma once
#include "server/domain/openid.h"
#include "server/domain/result.h"
#include <memory>
#include <QByteArray>
#include <QJsonObject>

struct evp_pkey_st;

namespace gatelodge::jose {

class SigningKey {
public:
    static Result<SigningKey> generate(SigningAlgorithm algorithm);
    // DER. Misconfigured: no key, or of another kind than the algorithm's.
    static Result<SigningKey> fromPkcs8(SigningAlgorithm algorithm, QByteArrayView der);

    SigningAlgorithm algorithm() const { return m_algorithm; }
    const QString &id() const { return m_id; } // its thumbprint (RFC 7638)
    QJsonObject publicJwk() const;             // kty …, with kid, alg and use: sig
    QByteArray toPkcs8() const;                // to be sealed; the caller wipes it

    // header.payload.signature; the header has alg, kid and typ. Safe in all threads.
    Result<QByteArray> sign(const QJsonObject &claims, const char *type) const;

private:
    using Key = std::shared_ptr<evp_pkey_st>;
    SigningKey(SigningAlgorithm algorithm, Key key, QString id)
        : m_algorithm(algorithm), m_key(std::move(key)), m_id(std::move(id)) {}
    SigningAlgorithm m_algorithm;
    Key m_key;
    QString m_id;
};

} // namespace gatelodge::jose
