// By which way mails leave: through the server that this program was told at its start, or else through the one that
// the house keeps as a setting, which may change while it runs.
#pragma once
#include "server/mail/message.h"
#include "server/mail/smtp.h"
#include "server/service/vault.h"
#include <functional>
#include <memory>
#include <optional>

namespace gatelodge::store {
class Session;
}

namespace gatelodge::mail {

// Hands one message over; blocks.
using Transport = std::function<SmtpAnswer(const Message &)>;
Transport smtpTransport(SmtpServer server);

struct WayOut {
    Transport transport;
    Mailbox from = {}; // instead of what stands in a mail; empty: as it stands there

    SmtpAnswer send(Message message) const;
};

// Asked each time that there may be something to be sent. Nothing: there is none, so nothing is tried.
using WayOutNow = std::function<Result<std::optional<WayOut>>(store::Session &)>;
WayOutNow always(Transport transport);
WayOutNow keptByTheHouse(std::shared_ptr<const service::Vault> vault);

} // namespace gatelodge::mail
