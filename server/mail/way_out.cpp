#include "server/mail/way_out.h"
#include "server/service/mail_server.h"

namespace gatelodge::mail {

Transport smtpTransport(SmtpServer server) {
    return [server = std::move(server)](const Message &message) -> SmtpAnswer {
        const auto wire = composeMessage(message);
        const auto from = wireAddress(message.from.address);
        const auto to = wireAddress(message.to.address);
        if (!wire || !from || !to)
            return {SmtpAnswer::PermanentFailure, 0, QStringLiteral("an address cannot stand in a mail")};
        return sendMessage(server, *from, *to, *wire);
    };
}

SmtpAnswer WayOut::send(Message message) const {
    if (!from.address.isEmpty())
        message.from.address = from.address;
    if (!from.name.isEmpty())
        message.from.name = from.name;
    return transport(message);
}

WayOutNow always(Transport transport) {
    return [transport = std::move(transport)](store::Session &) { return std::optional(WayOut{transport}); };
}

WayOutNow keptByTheHouse(std::shared_ptr<const service::Vault> vault) {
    return [vault = std::move(vault)](store::Session &session) -> Result<std::optional<WayOut>> {
        GL_TRY(const auto kept, service::openMailServer(session, *vault));
        if (!kept)
            return std::optional<WayOut>();
        SmtpServer server;
        server.url = kept->server.url();
        server.startTls =
            kept->server.encryption == MailServer::Encryption::IfOffered ? StartTls::IfOffered : StartTls::Required;
        server.user = kept->server.user;
        server.password = kept->password;
        return std::optional(WayOut{smtpTransport(server), {kept->server.senderName, kept->server.sender}});
    };
}

} // namespace gatelodge::mail
