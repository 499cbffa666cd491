#include "server/mail/outbox.h"
#include "server/mail/mail_templates.h"
#include "server/store/settings.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::mail {

namespace {

Result<MailTemplate> templateNamed(const QString &name) {
    for (const MailTemplate which : allMailTemplates()) {
        if (name == nameOf(which))
            return which;
    }
    return failure(Fault::Internal, QStringLiteral("there is no mail called %1").arg(name));
}

QByteArray packed(const Mailbox &from, const RenderedMail &rendered, const QString &language) {
    return QJsonDocument(QJsonObject{{QStringLiteral("from"), from.address},
                                     {QStringLiteral("fromName"), from.name},
                                     {QStringLiteral("language"), language},
                                     {QStringLiteral("text"), rendered.text},
                                     {QStringLiteral("html"), rendered.html}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Done Outbox::post(store::Session &session, const service::Letter &letter) const {
    GL_TRY(const auto which, templateNamed(letter.templateId));
    GL_TRY(const auto house, store::readHouseSettings(session));
    Mail mail{letter.recipient, which, letter.language, letter.values};
    mail.slots.insert(QStringLiteral("organisation"), house.name);
    mail.slots.insert(QStringLiteral("host"), m_settings.host);
    mail.slots.insert(QStringLiteral("help"), m_settings.help.isEmpty() ? m_settings.from.address : m_settings.help);
    GL_TRY(const RenderedMail rendered, renderMail(mail));
    Mailbox from = m_settings.from;
    if (from.name.isEmpty())
        from.name = house.name;
    store::OutgoingMail outgoing;
    outgoing.recipient = letter.recipient;
    outgoing.templateId = letter.templateId;
    outgoing.subject = rendered.subject;
    outgoing.sealed = m_key.seal(service::kMailBody, packed(from, rendered, letter.language));
    GL_DO(store::insertMail(session, outgoing));
    return {};
}

Result<Message> openMail(const service::Vault &vault, const store::OutgoingMail &mail) {
    GL_TRY(const auto opened, vault.open(service::kMailBody, mail.sealed));
    const QJsonObject body = QJsonDocument::fromJson(opened.view().toByteArray()).object();
    Message message;
    message.from = {body.value(QLatin1String("fromName")).toString(), body.value(QLatin1String("from")).toString()};
    message.to = {{}, mail.recipient};
    message.subject = mail.subject;
    message.text = body.value(QLatin1String("text")).toString();
    message.html = body.value(QLatin1String("html")).toString();
    message.language = body.value(QLatin1String("language")).toString();
    message.date = QDateTime::currentDateTime();
    message.messageId = newMessageId(message.from.address);
    return message;
}

} // namespace gatelodge::mail
