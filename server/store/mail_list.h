// The outbox and what has been sent, as a list for an administrator. Bodies stay sealed here.
#pragma once
#include "server/domain/mail.h"
#include "server/store/doors.h"

namespace gatelodge::store {

// Behind a place, or from the first on; at most so many.
Result<QList<MailLine>> listMails(Session &session, const MailFilter &filter, const std::optional<MailPlace> &after,
                                  int rows, MailSorting sorting = {});
Result<QList<MailLine>> listMails(Session &session, const QList<MailId> &ids, MailSorting sorting = {});
Result<MailCounts> countMails(Session &session);
Result<OutgoingMail> findSealedMail(Session &session, const MailId &id); // sealed is empty once it was sent
// How many it was done with: what was sent is left alone.
Result<int> sendMailsAgain(Session &session, const QList<MailId> &ids);
Result<int> dropMails(Session &session, const QList<MailId> &ids);

} // namespace gatelodge::store
