#include "server/admin/mail.h"
#include "server/admin/office.h"
#include "server/domain/email_address.h"
#include "server/mail/mail_templates.h"
#include "server/mail/outbox.h"
#include "server/mail/own_words.h"
#include "server/mail/sender.h"
#include "server/service/mail_texts.h"
#include "server/service/mailed_link.h"
#include "server/store/brandings.h"
#include "server/store/mail_list.h"
#include "server/store/settings.h"
#include <QRegularExpression>

namespace gatelodge::admin {

using store::Session;

namespace {

// What a link proves stands in its query; nobody but the receiver is to have it.
QString masked(QString text) {
    static const QRegularExpression secret(QStringLiteral("([?&;][\\w-]+=)[A-Za-z0-9_%.~-]{12,}"));
    return text.replace(secret, QStringLiteral("\\1…"));
}

Result<ShownMail> opened(Session &session, const service::Vault &vault, const store::OutgoingMail &mail) {
    if (mail.sealed.isEmpty())
        return failure(Fault::Expired, QStringLiteral("the words of a mail that was sent are not kept"));
    GL_TRY(const auto kept, mail::openMail(vault, mail));
    const auto logo = kept.logo ? mail::Logos().find(session, *kept.logo) : std::nullopt;
    const mail::Message &message = kept.message;
    return ShownMail{message.subject, masked(message.text), mail::withLogo(masked(message.html), logo)};
}

mail::OutboxSettings settingsFrom(const MailSetup &setup) {
    return {{{}, setup.from}, setup.host, setup.help, setup.isTold()};
}

struct Sample {
    mail::Mail mail;
    mail::RenderedMail rendered;
    std::optional<mail::ReadyLogo> logo;
};

// One in the making is not kept anywhere yet.
std::optional<mail::ReadyLogo> logoOf(Session &session, const mail::Mail &mail,
                                      const std::optional<PreviewDraft> &look) {
    if (!mail.logo)
        return std::nullopt;
    mail::Logos logos;
    return look && look->place == mail.logo->place ? logos.make(*mail.logo, look->branding.logo)
                                                   : logos.find(session, *mail.logo);
}

Result<Sample> sampleOf(Session &session, const MailSetup &setup, const QByteArray &publicUrl, const QString &kind,
                        const QString &language, const std::optional<OwnMail> &own, const std::optional<SiteId> &site,
                        const std::optional<PreviewDraft> &look = {}) {
    const auto which = mail::templateNamed(kind);
    if (!which)
        return failure(Fault::NotFound, QStringLiteral("there is no mail called %1").arg(kind));
    if (own && mail::complaintAbout(*which, *own))
        return failure(Fault::Invalid, QStringLiteral("body: these words make no mail"));
    mail::Mail sample = mail::sampleMail(*which, language, QString::fromLatin1(publicUrl));
    if (site && mail::isCausedByVisitors(*which))
        sample.slots.insert(service::kSiteOfLetter, site->value);
    GL_TRY(mail::Mail made, mail::dressed(session, std::move(sample), settingsFrom(setup), look));
    made.own = own;
    if (!own) {
        GL_TRY(made.own, mail::ownWords(session, made));
    }
    for (const char *slot : {"host", "help"}) { // a console elsewhere does not know them
        if (made.slots.value(QLatin1String(slot)).toString().isEmpty())
            made.slots.insert(QLatin1String(slot), QUrl::fromEncoded(publicUrl).host());
    }
    GL_TRY(mail::RenderedMail rendered, mail::renderMail(made));
    auto logo = logoOf(session, made, look);
    return Sample{std::move(made), std::move(rendered), std::move(logo)};
}

MailAnswer answerFrom(const mail::SmtpAnswer &said) {
    MailAnswer answer{MailAnswer::TryLater, said.code, said.detail};
    switch (said.verdict) {
    case mail::SmtpAnswer::Accepted: answer.verdict = MailAnswer::Accepted; break;
    case mail::SmtpAnswer::TemporaryFailure: answer.verdict = MailAnswer::TryLater; break;
    case mail::SmtpAnswer::PermanentFailure: answer.verdict = MailAnswer::Refused; break;
    }
    return answer;
}

// The one that is used for every mail: of a console elsewhere none.
mail::WayOutNow wayOutOf(const MailSetup &setup, const Mail::Transport &transport,
                         const std::shared_ptr<const service::Vault> &vault) {
    if (setup.here && !setup.isTold())
        return mail::keptByTheHouse(vault);
    return transport ? mail::always(transport) : nullptr;
}

} // namespace

void Mail::setUp(MailSetup setup, Transport transport) {
    m_setup = std::move(setup);
    m_transport = std::move(transport);
}

QFuture<Result<QList<MailLine>>> Mail::page(const MailFilter &filter, const std::optional<MailPlace> &after, int rows,
                                            MailSorting sorting) {
    return m_office.ask<Duty::ReadPeople>(
        [=](Session &session) { return store::listMails(session, filter, after, rows, sorting); });
}

QFuture<Result<QList<MailLine>>> Mail::lines(const QList<MailId> &ids, MailSorting sorting) {
    return m_office.ask<Duty::ReadPeople>([=](Session &session) { return store::listMails(session, ids, sorting); });
}

QFuture<Result<MailCounts>> Mail::counts() { return m_office.ask<Duty::ReadPeople>(store::countMails); }

QFuture<Result<ShownMail>> Mail::read(const MailId &id) {
    return m_office.ask<Duty::ReadPeople>([id, vault = m_office.means().vault](Session &session) -> Result<ShownMail> {
        if (!vault->hasPrivateKey())
            return failure(Fault::Misconfigured, QStringLiteral("this console has no key to open a mail with"));
        GL_TRY(const auto mail, store::findSealedMail(session, id));
        return opened(session, *vault, mail);
    });
}

QFuture<Done> Mail::sendAgain(const MailId &id) {
    return m_office.ask<Duty::HelpPeople>(
        [id](Session &session, const auto &permit) { return service::sendMailAgain(session, permit, id); });
}

QFuture<Done> Mail::drop(const MailId &id) {
    return m_office.ask<Duty::ManagePeople>(
        [id](Session &session, const auto &permit) { return service::dropMail(session, permit, id); });
}

QFuture<Result<BulkOutcome>> Mail::sendAllAgain(const QList<MailId> &ids) {
    return m_office.ask<Duty::HelpPeople>(
        [ids](Session &session, const auto &permit) { return service::sendMailsAgain(session, permit, ids); });
}

QFuture<Result<BulkOutcome>> Mail::dropAll(const QList<MailId> &ids) {
    return m_office.ask<Duty::ManagePeople>(
        [ids](Session &session, const auto &permit) { return service::dropMails(session, permit, ids); });
}

QFuture<Result<QList<OwnMail>>> Mail::ownTexts() {
    return m_office.ask<Duty::ReadSettings>([](Session &session) { return store::listOwnMails(session); });
}

QFuture<Done> Mail::putText(const OwnMail &own) {
    return m_office.ask<Duty::ManageSettings>([own](Session &session, const auto &permit) -> Done {
        if (complaintAbout(own))
            return failure(Fault::Invalid, QStringLiteral("body: these words make no mail"));
        return service::putMailText(session, permit, own);
    });
}

QFuture<Done> Mail::resetText(const OwnMail &own) {
    return m_office.ask<Duty::ManageSettings>(
        [own](Session &session, const auto &permit) { return service::resetMailText(session, permit, own); });
}

QFuture<Result<ShownMail>> Mail::sample(const QString &kind, const QString &language, const std::optional<OwnMail> &own,
                                        const std::optional<SiteId> &site, const std::optional<PreviewDraft> &look) {
    return m_office.ask<Duty::ReadSettings>(
        [=, setup = m_setup, url = m_office.means().publicUrl](Session &session) -> Result<ShownMail> {
            GL_TRY(const Sample made, sampleOf(session, setup, url, kind, language, own, site, look));
            return ShownMail{made.rendered.subject, made.rendered.text, mail::withLogo(made.rendered.html, made.logo)};
        });
}

QFuture<Result<MailAnswer>> Mail::sendTest(const QString &to, const QString &kind, const QString &language,
                                           const std::optional<OwnMail> &own, const std::optional<SiteId> &site) {
    return m_office.askSlowly<Duty::ManageSettings>(
        [=, setup = m_setup, way = wayOutOf(m_setup, m_transport, m_office.means().vault),
         url = m_office.means().publicUrl](Session &session) -> Result<MailAnswer> {
            if (!way)
                return failure(Fault::Unavailable, QStringLiteral("this program sends no mails"));
            GL_TRY(const auto out, way(session));
            if (!out)
                return failure(Fault::Refused, QStringLiteral("no mail server is set"),
                               QStringLiteral("mail_server_missing"));
            GL_TRY(const auto address, EmailAddress::parse(to));
            GL_TRY(const Sample made, sampleOf(session, setup, url, kind, language, own, site));
            mail::Message message;
            message.from = {made.mail.slots.value(QStringLiteral("organisation")).toString(), setup.from};
            message.to = {{}, address.text()};
            message.subject = made.rendered.subject;
            message.text = made.rendered.text;
            message.html = made.rendered.html;
            message.language = language;
            message.date = QDateTime::currentDateTime();
            message.messageId = mail::newMessageId(setup.from);
            mail::carryLogo(message, made.logo);
            return answerFrom(out->send(message));
        });
}

QStringList Mail::kinds() {
    QStringList names;
    for (const auto which : mail::allMailTemplates())
        names << nameOf(which);
    return names;
}

bool Mail::comesFromSites(const QString &kind) {
    const auto which = mail::templateNamed(kind);
    return which && mail::isCausedByVisitors(*which);
}

QList<MailVariable> Mail::variables(const QString &kind) {
    const auto which = mail::templateNamed(kind);
    return which ? mail::variablesOf(*which) : QList<MailVariable>();
}

OwnMail Mail::builtIn(const QString &kind, const QString &language) {
    const auto which = mail::templateNamed(kind);
    return which ? mail::builtIn(*which, language) : OwnMail();
}

std::optional<OwnMailComplaint> Mail::complaintAbout(const OwnMail &own) {
    const auto which = mail::templateNamed(own.templateId);
    return which ? mail::complaintAbout(*which, own) : std::nullopt;
}

} // namespace gatelodge::admin
