#include "app/demo/shop_secret.h"
#include "server/service/token.h"
#include "server/store/openid_clients.h"
#include "server/store/transaction.h"
#include <QFile>
#include <QSaveFile>

namespace gatelodge::app {

namespace {

constexpr qsizetype kShown = 6; // characters

Done write(const QString &file, const QByteArray &secret) {
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || !saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        saved.write(secret) < 0 || !saved.commit())
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(file, saved.errorString()));
    return {};
}

} // namespace

Result<QByteArray> secretOfShop(store::Session &session, const SiteId &shop, const QDir &folder) {
    const QString path = folder.filePath(QStringLiteral("shop-secret"));
    QFile kept(path);
    if (kept.open(QIODevice::ReadOnly)) {
        const QByteArray secret = kept.readAll().trimmed();
        const auto hash = service::Token::storedFormOf(secret);
        GL_TRY(const bool holds, hash ? store::isClientSecret(session, shop, *hash) : Result<bool>(false));
        if (holds)
            return secret;
    }
    const service::Token fresh = service::Token::generate();
    GL_DO(store::inTransaction(session, Actor::system(), [&]() -> Done {
        GL_TRY(const auto held, store::listClientSecrets(session, shop));
        for (const ClientSecret &secret : held)
            GL_DO(store::endClientSecret(session, shop, secret.id, std::chrono::seconds(0)));
        GL_DO(store::insertClientSecret(session, shop, fresh.stored, QString::fromLatin1(fresh.text.left(kShown))));
        return write(path, fresh.text);
    }));
    return fresh.text;
}

} // namespace gatelodge::app
