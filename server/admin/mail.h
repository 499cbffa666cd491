// Mails for the console: the outbox and what was sent, the words of each kind, and whether the mail server takes one.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/mail.h"
#include "server/domain/own_mail.h"
#include "server/domain/preview.h"
#include "server/domain/result.h"
#include <functional>
#include <QFuture>
#include <QStringList>

namespace gatelodge::mail {
struct Message;
struct SmtpAnswer;
} // namespace gatelodge::mail

namespace gatelodge::admin {

class Office;

class Mail {
public:
    using Transport = std::function<mail::SmtpAnswer(const mail::Message &)>;
    explicit Mail(Office &office) : m_office(office) {}

    // What the program knows of the way out. transport: null at a console elsewhere.
    void setUp(MailSetup setup, Transport transport);
    const MailSetup &setup() const { return m_setup; }

    // after: the place of the last line that is there already.
    QFuture<Result<QList<MailLine>>> page(const MailFilter &filter, const std::optional<MailPlace> &after, int rows,
                                          MailSorting sorting = {});
    QFuture<Result<QList<MailLine>>> lines(const QList<MailId> &ids, MailSorting sorting = {});
    QFuture<Result<MailCounts>> counts();
    // As the receiver sees it, what stands in its links for a secret left out. Expired: it was sent, and its words are
    // gone. Misconfigured: this console has no key to open it.
    QFuture<Result<ShownMail>> read(const MailId &id);
    QFuture<Done> sendAgain(const MailId &id); // Refused: it was sent
    QFuture<Done> drop(const MailId &id);      // the same

    // See service/mail_texts.h.
    QFuture<Result<BulkOutcome>> sendAllAgain(const QList<MailId> &ids);
    QFuture<Result<BulkOutcome>> dropAll(const QList<MailId> &ids);

    QFuture<Result<QList<OwnMail>>> ownTexts();
    QFuture<Done> putText(const OwnMail &own);   // Invalid where complaintAbout() has one; Conflict
    QFuture<Done> resetText(const OwnMail &own); // back to the program's words
    // To a sample person; own: words in the making, else what is kept, else the program's. site: that the person was on
    // the way to; counts for those of which comesFromSites() is true. look: in the making.
    QFuture<Result<ShownMail>> sample(const QString &kind, const QString &language, const std::optional<OwnMail> &own,
                                      const std::optional<SiteId> &site = {},
                                      const std::optional<PreviewDraft> &look = {});
    // Hands such a mail to the mail server now. Unavailable: this program sends none. Invalid: no mail address.
    QFuture<Result<MailAnswer>> sendTest(const QString &to, const QString &kind, const QString &language,
                                         const std::optional<OwnMail> &own, const std::optional<SiteId> &site = {});

    static QStringList kinds();                                // "verify-address", …
    static bool comesFromSites(const QString &kind); // a page that was opened on the way to a site may cause it
    static QList<MailVariable> variables(const QString &kind); // required ones first
    static OwnMail builtIn(const QString &kind, const QString &language);
    static std::optional<OwnMailComplaint> complaintAbout(const OwnMail &own);

private:
    Office &m_office;
    MailSetup m_setup;
    Transport m_transport;
};

} // namespace gatelodge::admin
