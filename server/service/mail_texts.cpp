#include "server/service/mail_texts.h"
#include "server/store/brandings.h"
#include "server/store/mail_list.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

Done wasSent() { return failure(Fault::Refused, QStringLiteral("mail: it was sent")); }

} // namespace

Done putMailText(store::Session &session, const Permit<Duty::ManageSettings> &permit, const OwnMail &mail) {
    return inTransaction(session, permit.actor(), [&] { return store::putOwnMail(session, mail); });
}

Done resetMailText(store::Session &session, const Permit<Duty::ManageSettings> &permit, const OwnMail &mail) {
    return inTransaction(session, permit.actor(), [&] { return store::removeOwnMail(session, mail); });
}

Done sendMailAgain(store::Session &session, const Permit<Duty::HelpPeople> &permit, const MailId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const int again, store::sendMailsAgain(session, {id}));
        return again ? Done() : wasSent();
    });
}

Done dropMail(store::Session &session, const Permit<Duty::ManagePeople> &permit, const MailId &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const int dropped, store::dropMails(session, {id}));
        return dropped ? Done() : wasSent();
    });
}

Result<BulkOutcome> sendMailsAgain(store::Session &session, const Permit<Duty::HelpPeople> &permit,
                                   const QList<MailId> &ids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        GL_TRY(const int again, store::sendMailsAgain(session, ids));
        return BulkOutcome{int(ids.size()), again};
    });
}

Result<BulkOutcome> dropMails(store::Session &session, const Permit<Duty::ManagePeople> &permit,
                              const QList<MailId> &ids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        GL_TRY(const int dropped, store::dropMails(session, ids));
        return BulkOutcome{int(ids.size()), dropped};
    });
}

} // namespace gatelodge::service
