#include "server/store/doors.h"
#include "server/store/listing.h"

namespace gatelodge::store {

Result<MailId> insertMail(Session &session, const OutgoingMail &mail) {
    return session.one("mail.insert", mail.recipient, mail.templateId, mail.subject, mail.sealed)
        .map([](const Row &row) { return row.id<MailId>("mail_id"); });
}

Result<QList<OutgoingMail>> claimDueMails(Session &session) {
    return listed(session.rows("mail.claim_due"), [](const Row &row) {
        return OutgoingMail{row.id<MailId>("mail_id"), row.text("recipient"), row.text("template"),
                            row.text("subject"),       row.bytes("sealed"),   row.number("attempts")};
    });
}

Done markMailSent(Session &session, const MailId &id) {
    GL_DO(session.run("mail.sent", id));
    return {};
}

Done markMailFailed(Session &session, const MailId &id, const QString &why, seconds again) {
    GL_DO(session.run("mail.failed", id, why, double(again.count())));
    return {};
}

Result<int> countMailsToday(Session &session, const QString &recipient, const QString &templateId) {
    return session.one("mail.count_of_kind_today", recipient, templateId).map([](const Row &row) {
        return row.number("number");
    });
}

Result<MailState> mailState(Session &session) {
    return session.one("mail.state").map([](const Row &row) {
        return MailState{row.number("waiting"), row.time("last_sent"), row.text("last_error")};
    });
}

} // namespace gatelodge::store
