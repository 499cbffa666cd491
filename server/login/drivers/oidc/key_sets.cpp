#include "server/login/drivers/oidc/key_sets.h"
#include "server/login/drivers/oidc/web_address.h"
#include <QJsonArray>

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostKeys = 100;
}

Result<KeySet> keySetFrom(const QJsonObject &document, const QUrl &uri) {
    const QJsonArray listed = document["keys"_L1].toArray();
    if (listed.size() > kMostKeys)
        return failure(Fault::Misconfigured, shown(uri) + u": more than %1 keys"_s.arg(kMostKeys));
    KeySet keys;
    for (const QJsonValue entry : listed) {
        if (auto key = JsonWebKey::read(entry.toObject()))
            keys << *std::move(key);
    }
    if (keys.isEmpty())
        return failure(Fault::Misconfigured, shown(uri) + ": no key there that could be used"_L1);
    return keys;
}

Result<std::shared_ptr<const KeySet>> KeySets::find(const QUrl &uri, Conversation &conversation) {
    if (auto known = m_known.find(uri.toString(), conversation.now(), kFreshFor).value)
        return known;
    return ask(uri, conversation);
}

Result<std::shared_ptr<const KeySet>> KeySets::findNewer(const QUrl &uri, Conversation &conversation) {
    if (!m_known.mayTryAgain(uri.toString(), conversation.now(), kPause))
        return nullptr;
    return ask(uri, conversation);
}

Result<std::shared_ptr<const KeySet>> KeySets::ask(const QUrl &uri, Conversation &conversation) {
    GL_TRY(const QJsonObject document, conversation.read(uri));
    GL_TRY(KeySet keys, keySetFrom(document, uri));
    return m_known.keep(uri.toString(), std::move(keys), conversation.now());
}

} // namespace gatelodge::login::oidc
