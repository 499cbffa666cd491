#include "server/store/mail_list.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <limits>

namespace gatelodge::store {

namespace {

MailProgress progressNamed(const QString &name) {
    return name == QLatin1String("sent")       ? MailProgress::Sent
           : name == QLatin1String("failing")  ? MailProgress::Failing
           : name == QLatin1String("given_up") ? MailProgress::GivenUp
                                               : MailProgress::Waiting;
}

QLatin1StringView nameOf(const std::optional<MailProgress> &progress) {
    if (!progress)
        return QLatin1StringView("");
    switch (*progress) {
    case MailProgress::Waiting: return QLatin1StringView("waiting");
    case MailProgress::Failing: return QLatin1StringView("failing");
    case MailProgress::GivenUp: return QLatin1StringView("given_up");
    case MailProgress::Sent: return QLatin1StringView("sent");
    }
    return QLatin1StringView("");
}

QLatin1StringView nameOf(MailSorting::By by) {
    switch (by) {
    case MailSorting::By::When: break;
    case MailSorting::By::Recipient: return QLatin1StringView("recipient");
    case MailSorting::By::State: return QLatin1StringView("state");
    case MailSorting::By::Attempts: return QLatin1StringView("attempts");
    }
    return QLatin1StringView("");
}

MailLine lineFrom(const Row &row) {
    return {row.id<MailId>("mail_id"),
            row.text("recipient"),
            row.text("template"),
            row.time("created_at"),
            row.time("sent_at"),
            row.number("attempts"),
            row.time("retry_at"),
            row.text("last_error"),
            progressNamed(row.text("progress")),
            {}};
}

MailLine placedLineFrom(const Row &row) {
    MailLine line = lineFrom(row);
    line.key = row.text("key");
    return line;
}

} // namespace

Result<QList<MailLine>> listMails(Session &session, const MailFilter &filter, const std::optional<MailPlace> &after,
                                  int rows, MailSorting sorting) {
    const bool down = sorting.descending;
    const qint64 first = down ? std::numeric_limits<qint64>::max() : 0;
    const qint64 id = after ? after->id.value : first;
    const QString recipient = filter.recipient.trimmed();
    if (sorting.by == MailSorting::By::When)
        return listed(session.rows(down ? "mail.page" : "mail.page_up", id, nameOf(filter.progress), filter.templateId,
                                   recipient, rows),
                      lineFrom);
    return listed(session.rows(down ? "mail.sorted_down" : "mail.sorted_up", id, nameOf(filter.progress),
                               filter.templateId, recipient, rows, nameOf(sorting.by), after.has_value(),
                               after ? after->key : QString()),
                  placedLineFrom);
}

Result<QList<MailLine>> listMails(Session &session, const QList<MailId> &ids, MailSorting sorting) {
    return listed(session.rows("mail.lines", ids, nameOf(sorting.by)), placedLineFrom);
}

Result<MailCounts> countMails(Session &session) {
    return session.one("mail.counts").map([](const Row &row) {
        return MailCounts{row.number("waiting"), row.number("failing"), row.number("given_up"), row.number("sent"),
                          row.time("last_sent")};
    });
}

Result<OutgoingMail> findSealedMail(Session &session, const MailId &id) {
    return session.one("mail.body", id).map([](const Row &row) {
        return OutgoingMail{row.id<MailId>("mail_id"), row.text("recipient"), row.text("template"),
                            row.text("subject"),       row.bytes("sealed"),   row.number("attempts")};
    });
}

Result<int> sendMailsAgain(Session &session, const QList<MailId> &ids) {
    GL_TRY(const int again, session.run("mail.again", ids));
    if (again)
        GL_DO(session.one("mail.wake"));
    return again;
}

Result<int> dropMails(Session &session, const QList<MailId> &ids) { return session.run("mail.drop", ids); }

} // namespace gatelodge::store
