// The mail server of the house among the settings (domain/mail_server.h): its password is sealed before it is stored,
// and opened only where mails leave.
#pragma once
#include "server/domain/mail_server.h"
#include "server/service/means.h"

namespace gatelodge::service {

// A password that was entered as a text, sealed together with the server and the account that it is for; one that comes
// sealed is not taken. The rest as it is. settings: by name, as changeLimits() takes them.
QJsonObject withSealedPassword(const SealingKey &key, QJsonObject settings);
// As consoles read it: a password is told as set. Empty: no mail server is set.
QJsonObject shownMailServer(QJsonObject stored);
// What is to be stored for what was chosen: a password that was not touched is the stored one. Invalid: see
// checkMailServer().
Result<QJsonObject> mailServerToStore(const QJsonObject &chosen, const QJsonObject &stored);

struct OpenedMailServer {
    MailServer server;
    QString password;
};
Result<MailServer> readMailServer(store::Session &session);
// Nothing: none is set. Misconfigured: this program has no key for its password, or that was given for another server
// or account, or to be sent encrypted only.
Result<std::optional<OpenedMailServer>> openMailServer(store::Session &session, const Vault &vault);

} // namespace gatelodge::service
