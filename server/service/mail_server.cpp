#include "server/service/mail_server.h"
#include "server/store/settings.h"

namespace gatelodge::service {

namespace {

const QString kPassword = QStringLiteral("password"), kSealed = QStringLiteral("sealed");

Result<QJsonObject> storedServer(store::Session &session) {
    return store::readChosenSettings(session).map(
        [](const QJsonObject &chosen) { return chosen.value(kMailServer).toObject(); });
}

QByteArray sealedPassword(const QJsonObject &stored) {
    return QByteArray::fromBase64(stored.value(kPassword).toObject().value(kSealed).toString().toLatin1());
}

} // namespace

QJsonObject withSealedPassword(const SealingKey &key, QJsonObject settings) {
    QJsonObject server = settings.value(kMailServer).toObject();
    const QJsonValue password = server.value(kPassword);
    if (!password.isString())
        return settings;
    const QByteArray sealed = key.seal(kMailPassword, password.toString().toUtf8()).toBase64();
    server.insert(kPassword, QJsonObject{{kSealed, QString::fromLatin1(sealed)}});
    settings.insert(kMailServer, server);
    return settings;
}

QJsonObject shownMailServer(QJsonObject stored) {
    if (hasMailPassword(stored))
        stored.insert(kPassword, QJsonObject{{kSealed, QString()}});
    return stored;
}

// A password is for the server and the account that it was given for; the database takes it away with either.
Result<QJsonObject> mailServerToStore(const QJsonObject &chosen, const QJsonObject &stored) {
    GL_DO(checkMailServer(chosen));
    if (!mailServerFrom(chosen).isSet())
        return QJsonObject();
    QJsonObject kept = chosen;
    if (!sealedPassword(chosen).isEmpty())
        return kept;
    kept.remove(kPassword);
    const bool untouched = !chosen.value(kPassword).isNull();
    if (untouched && hasMailPassword(stored))
        kept.insert(kPassword, stored.value(kPassword));
    return kept;
}

Result<MailServer> readMailServer(store::Session &session) { return storedServer(session).map(mailServerFrom); }

Result<std::optional<OpenedMailServer>> openMailServer(store::Session &session, const Vault &vault) {
    GL_TRY(const QJsonObject stored, storedServer(session));
    const MailServer server = mailServerFrom(stored);
    if (!server.isSet())
        return std::optional<OpenedMailServer>();
    OpenedMailServer opened{server, {}};
    if (const QByteArray sealed = sealedPassword(stored); !sealed.isEmpty()) {
        GL_TRY(const SecretBytes password, vault.open(kMailPassword, sealed));
        opened.password = QString::fromUtf8(password.view());
    }
    return std::optional(std::move(opened));
}

} // namespace gatelodge::service
