// Own words of mails, and the outbox as an administrator handles it.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/own_mail.h"
#include "server/domain/permit.h"
#include "server/store/session.h"

namespace gatelodge::service {

// Conflict: somebody has written other words since mail.revision. Whether the words make a mail, the caller has checked
// (mail::complaintAbout).
Done putMailText(store::Session &session, const Permit<Duty::ManageSettings> &permit, const OwnMail &mail);
// Back to the program's words.
Done resetMailText(store::Session &session, const Permit<Duty::ManageSettings> &permit, const OwnMail &mail);

// At once and from the first attempt on. Refused: it was sent, and its words are gone.
Done sendMailAgain(store::Session &session, const Permit<Duty::HelpPeople> &permit, const MailId &id);
// Never. Refused: it was sent already.
Done dropMail(store::Session &session, const Permit<Duty::ManagePeople> &permit, const MailId &id);
// Many at once; those that were sent are left alone.
Result<BulkOutcome> sendMailsAgain(store::Session &session, const Permit<Duty::HelpPeople> &permit,
                                   const QList<MailId> &ids);
Result<BulkOutcome> dropMails(store::Session &session, const Permit<Duty::ManagePeople> &permit,
                              const QList<MailId> &ids);

} // namespace gatelodge::service
