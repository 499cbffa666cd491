#include "server/service/mail_server.h"
#include "server/store/settings.h"
#include <QJsonDocument>

namespace gatelodge::service {

namespace {

const QString kPassword = QStringLiteral("password"), kSealed = QStringLiteral("sealed");
const QString kHost = QStringLiteral("host"), kUser = QStringLiteral("user"), kInClear = QStringLiteral("in_clear");

Result<QJsonObject> storedServer(store::Session &session) {
    return store::readChosenSettings(session).map(
        [](const QJsonObject &chosen) { return chosen.value(kMailServer).toObject(); });
}

QByteArray sealedPassword(const QJsonObject &stored) {
    return QByteArray::fromBase64(stored.value(kPassword).toObject().value(kSealed).toString().toLatin1());
}

// What is sealed says for whom it was given: whoever may write the row cannot have it sent to a host of their own.
QByteArray boundTo(const MailServer &server, const QString &password) {
    const QJsonObject bound{{kHost, server.host},
                            {kUser, server.user},
                            {kInClear, server.encryption == MailServer::Encryption::IfOffered},
                            {kPassword, password}};
    return QJsonDocument(bound).toJson(QJsonDocument::Compact);
}

Result<QString> passwordFor(const MailServer &server, const SecretBytes &opened) {
    const QJsonObject bound = QJsonDocument::fromJson(opened.view().toByteArray()).object();
    const bool inClear = server.encryption == MailServer::Encryption::IfOffered;
    if (bound.value(kHost) != server.host || bound.value(kUser) != server.user ||
        (inClear && !bound.value(kInClear).toBool()))
        return failure(Fault::Misconfigured,
                       QStringLiteral("mail_server: its password was given for another server, account or encryption"));
    return bound.value(kPassword).toString();
}

} // namespace

QJsonObject withSealedPassword(const SealingKey &key, QJsonObject settings) {
    QJsonObject server = settings.value(kMailServer).toObject();
    const QJsonValue password = server.value(kPassword);
    if (password.isString()) {
        const QByteArray sealed = key.seal(kMailPassword, boundTo(mailServerFrom(server), password.toString()));
        server.insert(kPassword, QJsonObject{{kSealed, QString::fromLatin1(sealed.toBase64())}});
    } else if (!sealedPassword(server).isEmpty()) {
        server.remove(kPassword); // it is sealed here and nowhere else
    } else {
        return settings;
    }
    settings.insert(kMailServer, server);
    return settings;
}

QJsonObject shownMailServer(QJsonObject stored) {
    if (hasMailPassword(stored))
        stored.insert(kPassword, QJsonObject{{kSealed, QString()}});
    return stored;
}

// A password is for the server and the account that it was given for; the database takes it away with either, and where
// it might leave unencrypted from now on.
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
        GL_TRY(opened.password, passwordFor(server, password));
    }
    return std::optional(std::move(opened));
}

} // namespace gatelodge::service
