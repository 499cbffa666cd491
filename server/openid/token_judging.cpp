#include "server/openid/tokens.h"
#include "server/jose/jws.h"
#include "server/store/openid_grants.h"

namespace gatelodge::openid {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> denied(const QString &why) { return failure(Fault::Denied, "token: "_L1 + why); }

enum class KeyAge { Published, Any };

// Null: no key of ours has this name.
Result<std::shared_ptr<const jose::JsonWebKey>> keyNamed(store::Session &session, const KeyRings &rings,
                                                         const QString &kid, KeyAge age) {
    GL_TRY(auto ring, rings.current(session));
    if (!ring->published(kid)) {
        GL_TRY(ring, rings.newer(session));
    }
    if (const jose::JsonWebKey *key = ring->published(kid))
        return std::shared_ptr<const jose::JsonWebKey>(ring, key);
    if (age == KeyAge::Published)
        return nullptr;
    GL_TRY(const auto past, store::findPastKey(session, kid));
    auto key = past ? jose::JsonWebKey::read(past->publicKey) : std::nullopt;
    return key && key->id() == kid ? std::make_shared<const jose::JsonWebKey>(std::move(*key)) : nullptr;
}

// By one of our keys, named in its header; the key decides the algorithm, not the token.
Result<jose::Jws> readSigned(store::Session &session, const KeyRings &rings, const QByteArray &token, KeyAge age) {
    auto jws = jose::parseJws(token);
    if (!jws)
        return denied(jws.error().detail);
    GL_TRY(const auto key, keyNamed(session, rings, jws->keyId, age));
    if (!key)
        return denied(u"none of our keys signed it (kid)"_s);
    if (!key->verifies(jws->algorithm, jws->signedPart, jws->signature))
        return denied(u"the signature is not that of its key"_s);
    return jws;
}

// Everything that follows from the token itself.
Done checkAccessClaims(const jose::Jws &jws, const service::Means &means) {
    const QJsonValue house = QString::fromUtf8(means.publicUrl);
    if (jws.type != "at+jwt"_L1)
        return denied(u"it is no access token (typ)"_s);
    if (jws.algorithm != algorithmName(SigningAlgorithm::Es256))
        return denied(u"it is not signed as access tokens are (alg)"_s);
    if (jws.claims["iss"_L1] != house)
        return denied(u"it was issued by somebody else (iss)"_s);
    if (jws.claims["aud"_L1] != house)
        return denied(u"it is for somebody else (aud)"_s);
    return {};
}

// "<grant>.<random>"; 0 is a service's own.
std::optional<GrantId> grantNamedBy(const QString &tokenId) {
    bool isNumber = false;
    const qint64 number = tokenId.section(u'.', 0, 0).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(GrantId(number)) : std::nullopt;
}

Done checkGrant(const store::FoundGrant &found, const OpenIdClient &client, const service::Means &means,
                const QJsonValue &subject) {
    if (!found.grant)
        return denied(u"its grant is gone"_s);
    if (found.grant->endedAt.isValid())
        return denied("its grant has ended: "_L1 + found.grant->endedWhy);
    if (subject != QJsonValue(subjectOf(means, client, found.grant->user)))
        return denied(u"its person has another name at this site (sub)"_s);
    if (!found.mayBeTold)
        return denied(u"its site may not be told of its person any more"_s);
    return {};
}

Done checkService(const OpenIdClient &client, const QJsonValue &subject) {
    if (!client.profile.isService || subject != QJsonValue(client.profile.clientId))
        return denied(u"its client does not act for itself (any more)"_s);
    return {};
}

// What a token says of itself, signed by one of our keys.
struct Said {
    QJsonObject claims;
    store::AskedGrant asked;
};

Result<Said> readAccessToken(store::Session &session, const service::Means &means, const KeyRings &keys,
                             const QByteArray &token) {
    GL_TRY(const jose::Jws jws, readSigned(session, keys, token, KeyAge::Published));
    GL_DO(checkAccessClaims(jws, means));
    const QString id = jws.claims["jti"_L1].toString();
    const auto grant = grantNamedBy(id);
    if (!grant)
        return denied(u"its id is none of ours (jti)"_s);
    return Said{jws.claims, {jws.claims["client_id"_L1].toString(), *grant, spentHashOf(id)}};
}

Done checkFound(const store::FoundGrant &found, const OpenIdClient &client, const service::Means &means,
                const Said &said) {
    if (said.claims["exp"_L1].toInteger() <= found.now.toSecsSinceEpoch())
        return denied(u"it has expired"_s);
    if (found.spent)
        return denied(u"it was taken back"_s);
    return said.asked.id.value == 0 ? checkService(client, said.claims["sub"_L1])
                                    : checkGrant(found, client, means, said.claims["sub"_L1]);
}

Judgement judged(store::Session &session, const service::Means &means, KnownClients &clients, const Said &said,
                 const std::optional<store::FoundGrant> &found) {
    const auto noSite = denied(u"no site speaks under its client_id (any more)"_s);
    if (!found)
        return noSite;
    const auto client = clients.of(session, found->site, found->clientVersion);
    if (!client)
        return client.error().fault == Fault::NotFound ? noSite : failure(client.error());
    if (const Done sound = checkFound(*found, *client, means, said); !sound)
        return tl::unexpected(RefusedToken(sound.error(), *client));
    const QStringList scopes = said.claims["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    return JudgedToken{*client, found->grant, scopes, said.claims["jti"_L1].toString(), said.claims};
}

} // namespace

std::vector<Judgement> judgeAccessTokens(store::Session &session, const service::Means &means, const KeyRings &keys,
                                         KnownClients &clients, const QByteArrayList &tokens) {
    std::vector<Result<Said>> said;
    std::vector<store::AskedGrant> asked;
    for (const QByteArray &token : tokens) {
        said.push_back(readAccessToken(session, means, keys, token));
        if (said.back())
            asked.push_back(said.back()->asked);
    }
    using Found = std::vector<std::optional<store::FoundGrant>>;
    const Result<Found> found = asked.empty() ? Found() : store::findGrantsFor(session, asked);
    std::vector<Judgement> all;
    size_t next = 0;
    for (const Result<Said> &one : said) {
        if (!one)
            all.push_back(failure(one.error()));
        else if (!found)
            all.push_back(failure(found.error()));
        else
            all.push_back(judged(session, means, clients, *one, (*found)[next++]));
    }
    return all;
}

Judgement judgeAccessToken(store::Session &session, const service::Means &means, const KeyRings &keys,
                           const QByteArray &token) {
    KnownClients clients;
    return std::move(judgeAccessTokens(session, means, keys, clients, {token}).front());
}

Result<QJsonObject> readIdToken(store::Session &session, const service::Means &means, const KeyRings &keys,
                                const QByteArray &token) {
    const auto jws = readSigned(session, keys, token, KeyAge::Any);
    if (!jws)
        return jws.error().fault == Fault::Denied ? failure(Fault::Invalid, jws.error().detail) : failure(jws.error());
    if (jws->type != "JWT"_L1 || jws->claims["iss"_L1] != QJsonValue(QString::fromUtf8(means.publicUrl)))
        return failure(Fault::Invalid, u"token: it is no id token of ours"_s);
    return jws->claims;
}

} // namespace gatelodge::openid
