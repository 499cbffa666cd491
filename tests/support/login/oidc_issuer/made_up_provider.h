// An OpenID provider on loopback that a test makes up: honest by itself, and dishonest where the test says so. It
// signs without asking: whoever has been sent to it is ada.
#pragma once
#include "tests/support/login/oidc_issuer/signing_key.h"
#include "tests/support/receivers/http_receiver.h"
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QUrl>

namespace gatelodge::tests {

// What differs from an honest provider's answers. Changes run on the provider's thread.
struct Lies {
    using Change = std::function<void(QJsonObject &)>;
    Change metadata = {}, header = {}, claims = {}, tokens = {}, userInfo = {};
    std::function<QByteArray(const QJsonObject &header, const QJsonObject &claims)> sign =
        {};                                           // instead of the good key
    QHash<QByteArray, test::HttpScript> scripts = {}; // by path: instead of any answer
};

class MadeUpProvider {
public:
    explicit MadeUpProvider(Lies lies = {});

    QString url() const;
    void setNonce(const QString &nonce);  // of the sign-in under way
    void setKeys(const QJsonArray &jwks); // what it publishes
    void setLies(Lies lies);
    void setClock(std::function<qint64()> clock); // what tokens are dated by; seconds since 1970
    int asked(const QByteArray &path) const;      // how often
    QByteArray lastForm() const;                  // at the token endpoint
    QByteArray lastTokenHead() const;
    // Shared by all: making one takes a while.
    static const SigningKey &key();

private:
    test::HttpScript answer(const test::HttpSeen &seen);
    QJsonObject metadata() const;
    QJsonObject tokens() const;
    QJsonObject userInfo() const;

    mutable std::mutex m_guard;
    Lies m_lies;
    std::function<qint64()> m_clock = [] { return QDateTime::currentSecsSinceEpoch(); };
    QString m_nonce;
    QJsonArray m_keys;
    QHash<QByteArray, int> m_asked;
    test::HttpSeen m_lastToken;
    QByteArray m_prefix, m_origin;
    test::HttpReceiver m_receiver; // last: it stops before what it uses goes
};

} // namespace gatelodge::tests
