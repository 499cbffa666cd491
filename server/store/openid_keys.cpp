#include "server/store/openid_keys.h"
#include "server/store/listing.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

OpenIdKey keyFrom(const Row &row) {
    OpenIdKey key;
    key.kid = row.text("kid");
    key.algorithm = algorithmFrom(row.text("alg")).value_or(SigningAlgorithm::Rs256);
    key.publicKey = row.json("public_key");
    key.sealed = row.bytes("sealed");
    key.madeAt = row.time("made_at");
    key.signsFrom = row.time("signs_from");
    key.signsUntil = row.time("signs_until");
    key.publishedUntil = row.time("published_until");
    return key;
}

} // namespace

Done holdOpenIdKeys(Session &session) {
    GL_DO(session.one("openid_key.hold"));
    return {};
}

Result<QList<OpenIdKey>> listPublishedKeys(Session &session) {
    return listed(session.rows("openid_key.published"), keyFrom);
}

Result<QList<OpenIdKey>> listShownKeys(Session &session) { return listed(session.rows("openid_key.shown"), keyFrom); }

Result<std::optional<OpenIdKey>> findPastKey(Session &session, const QString &kid) {
    GL_TRY(const auto row, session.maybe("openid_key.past", kid));
    return row ? std::optional(keyFrom(*row)) : std::nullopt;
}

Done insertOpenIdKey(Session &session, const OpenIdKey &key, std::chrono::seconds overlap) {
    const QString jwk = QString::fromUtf8(QJsonDocument(key.publicKey).toJson(QJsonDocument::Compact));
    const QLatin1StringView algorithm = algorithmName(key.algorithm);
    GL_DO(session.run("openid_key.step_back", algorithm, key.signsFrom, double(overlap.count())));
    GL_DO(session.run("openid_key.insert", key.kid, algorithm, jwk, key.sealed, key.signsFrom));
    return {};
}

Result<bool> goOnWithOpenIdKey(Session &session, SigningAlgorithm algorithm, std::chrono::seconds overlap) {
    GL_TRY(const auto rows, session.rows("openid_key.go_on", algorithmName(algorithm), double(overlap.count())));
    return std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.flag("signs"); });
}

Done withdrawOpenIdKeys(Session &session, SigningAlgorithm algorithm) {
    GL_DO(session.run("openid_key.withdraw", algorithmName(algorithm)));
    return {};
}

Result<int> pruneOpenIdKeys(Session &session) {
    GL_DO(session.run("openid_key.disarm"));
    return session.run("openid_key.prune");
}

} // namespace gatelodge::store
