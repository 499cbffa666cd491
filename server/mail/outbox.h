// The outbox: a letter is rendered and sealed in the transaction that caused it, so that mail and change stand or fall
// together; the text holds links with tokens, hence sealed (K1). A sender takes it from there.
#pragma once
#include "server/domain/preview.h"
#include "server/mail/mail_templates.h"
#include "server/mail/message.h"
#include "server/mail/smtp.h"
#include "server/service/means.h"
#include "server/store/doors.h"

namespace gatelodge::mail {

struct OutboxSettings {
    Mailbox from;
    QString host; // of the public address: the only name that asks for passwords
    QString help; // a mail address for questions; may be empty
    bool told = false; // the mail server, at the start: what the house keeps of one is not looked at
};

class Outbox : public service::LetterBox {
public:
    Outbox(service::SealingKey key, OutboxSettings settings) : m_key(std::move(key)), m_settings(std::move(settings)) {}
    // Internal: a template is unknown or a slot is missing.
    Done post(store::Session &session, const service::Letter &letter) const override;

private:
    service::SealingKey m_key;
    OutboxSettings m_settings;
};

// With the house's name, logo, colours and whom to ask, as the pages of the site that the person came from have them
// (service::kSiteOfLetter among the slots), or else the house's own. draft: in the making, instead of what is kept.
Result<Mail> dressed(store::Session &session, Mail mail, const OutboxSettings &settings,
                     const std::optional<PreviewDraft> &draft = {});
// The house's own words for it, where there are any of use.
Result<std::optional<OwnMail>> ownWords(store::Session &session, const Mail &mail);

// An outgoing mail, opened: ready to be handed over once it carries its logo, or none (mail_logo.h).
struct OpenedMail {
    Message message;
    std::optional<MailLogo> logo;
};
Result<OpenedMail> openMail(const service::Vault &vault, const store::OutgoingMail &mail);

} // namespace gatelodge::mail
