#include "server/service/mail_texts.h"
#include "server/store/brandings.h"
#include "server/store/mail_list.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;

Done putMailText(store::Session &session, const Permit<Duty::ManageSettings> &permit, const OwnMail &mail) {
    return inTransaction(session, permit.actor(), [&] { return store::putOwnMail(session, mail); });
}

Done resetMailText(store::Session &session, const Permit<Duty::ManageSettings> &permit, const OwnMail &mail) {
    return inTransaction(session, permit.actor(), [&] { return store::removeOwnMail(session, mail); });
}

Done sendMailAgain(store::Session &session, const Permit<Duty::HelpPeople> &permit, const MailId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::sendMailAgain(session, id); });
}

Done dropMail(store::Session &session, const Permit<Duty::ManagePeople> &permit, const MailId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::dropMail(session, id); });
}

} // namespace gatelodge::service
