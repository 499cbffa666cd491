// What the mails about coming in say: approvals and their decisions, forgotten names, accounts that end.
#pragma once
#include "server/mail/mail_words.h"

namespace gatelodge::mail {

MailWords accountApproved();
MailWords requestApproved();
MailWords requestDeclined();
MailWords requestExpired();
MailWords approvalsWait();
MailWords recoveryWaits();
MailWords forgottenLogin();
MailWords accountEnds();

} // namespace gatelodge::mail
