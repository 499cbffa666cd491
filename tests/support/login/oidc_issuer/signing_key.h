// Keys for providers that tests make up: they sign tokens well, and badly on demand.
#pragma once
#include <memory>
#include <QJsonObject>
#include <QString>

struct evp_pkey_st;

namespace gatelodge::tests {

class SigningKey {
public:
    static SigningKey rsa(int bits = 2048);
    static SigningKey curve(const char *name); // "P-256", "P-384"
    static SigningKey ed25519();

    QJsonObject jwk(const QString &id) const; // the public half
    QByteArray publicPem() const;
    // With the algorithm's own hash and padding, as JWS writes signatures.
    QByteArray sign(const QString &algorithm, const QByteArray &message) const;

private:
    explicit SigningKey(evp_pkey_st *key);
    std::shared_ptr<evp_pkey_st> m_key;
};

QByteArray base64Url(const QByteArray &bytes);
// header.payload.signature; `key` null: the signature is empty.
QByteArray signedToken(const QJsonObject &header, const QJsonObject &claims, const SigningKey *key);
// The classic: a hash keyed with what everybody knows.
QByteArray tokenKeyedWith(const QByteArray &secret, QJsonObject header, const QJsonObject &claims);

} // namespace gatelodge::tests
