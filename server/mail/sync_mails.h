// What the mails to the owner of a synchronisation say (EA-08).
#pragma once
#include "server/mail/mail_words.h"

namespace gatelodge::mail {

MailWords syncReport();
MailWords syncDone();

} // namespace gatelodge::mail
