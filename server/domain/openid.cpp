#include "server/domain/openid.h"
#include <array>
#include <utility>

namespace gatelodge {

namespace {

constexpr std::array kProofs{std::pair{ClientProof::None, QLatin1StringView("none")},
                             std::pair{ClientProof::Basic, QLatin1StringView("client_secret_basic")},
                             std::pair{ClientProof::Post, QLatin1StringView("client_secret_post")},
                             std::pair{ClientProof::PrivateKey, QLatin1StringView("private_key_jwt")}};
constexpr std::array kAlgorithms{std::pair{SigningAlgorithm::Rs256, QLatin1StringView("RS256")},
                                 std::pair{SigningAlgorithm::Es256, QLatin1StringView("ES256")},
                                 std::pair{SigningAlgorithm::EdDsa, QLatin1StringView("EdDSA")}};

template <typename Table, typename Value> QLatin1StringView nameIn(const Table &table, Value value) {
    for (const auto &[known, name] : table) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Table>
auto valueIn(const Table &table, const QString &wanted) -> std::optional<decltype(table.front().first)> {
    for (const auto &[value, name] : table) {
        if (wanted == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView clientProofName(ClientProof proof) { return nameIn(kProofs, proof); }
std::optional<ClientProof> clientProofFrom(const QString &name) { return valueIn(kProofs, name); }
QLatin1StringView algorithmName(SigningAlgorithm algorithm) { return nameIn(kAlgorithms, algorithm); }
std::optional<SigningAlgorithm> algorithmFrom(const QString &name) { return valueIn(kAlgorithms, name); }

const QStringList &openIdScopes() {
    static const QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                                    QStringLiteral("groups"), QStringLiteral("offline_access")};
    return scopes;
}

} // namespace gatelodge
