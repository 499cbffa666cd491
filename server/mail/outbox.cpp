#include "server/mail/outbox.h"
#include "server/domain/site_face.h"
#include "server/mail/own_words.h"
#include "server/service/mailed_link.h"
#include "server/store/brandings.h"
#include "server/store/places.h"
#include "server/store/settings.h"
#include "server/text/texts.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace gatelodge::mail {

Q_LOGGING_CATEGORY(lcOutbox, "gatelodge.mail")

namespace {

QByteArray packed(const Mailbox &from, const RenderedMail &rendered, const QString &language) {
    return QJsonDocument(QJsonObject{{QStringLiteral("from"), from.address},
                                     {QStringLiteral("fromName"), from.name},
                                     {QStringLiteral("language"), language},
                                     {QStringLiteral("text"), rendered.text},
                                     {QStringLiteral("html"), rendered.html}})
        .toJson(QJsonDocument::Compact);
}

// One that was removed meanwhile has no face any more.
Result<std::optional<Site>> siteOf(store::Session &session, const QVariant &number) {
    if (!number.isValid())
        return std::optional<Site>();
    auto site = store::findSite(session, SiteId(number.toInt()));
    if (!site && site.error().fault != Fault::NotFound)
        return failure(site.error());
    return site && !site->deleted ? std::optional(std::move(*site)) : std::nullopt;
}

} // namespace

Result<Mail> dressed(store::Session &session, Mail mail, const OutboxSettings &settings,
                     const std::optional<PreviewDraft> &draft) {
    GL_TRY(const auto house, store::readHouseSettings(session));
    GL_TRY(const auto site, siteOf(session, mail.slots.take(service::kSiteOfLetter)));
    GL_TRY(auto layers, store::listBrandingLayers(session, site ? std::optional(site->id) : std::nullopt));
    if (draft)
        wearDraft(layers, site, *draft);
    const Face face = faceOf(countingLayers(site, layers), mail.language);
    const QString help = !face.support.isEmpty()    ? face.support
                         : !settings.help.isEmpty() ? settings.help
                                                    : settings.from.address;
    mail.slots.insert(QStringLiteral("organisation"), face.house.isEmpty() ? house.name : face.house);
    mail.slots.insert(QStringLiteral("host"), settings.host);
    mail.slots.insert(QStringLiteral("help"), help);
    mail.site = !site ? QString() : face.site.isEmpty() ? site->profile.name : face.site;
    mail.accent = face.accent;
    mail.accentDark = face.accentDark;
    return mail;
}

Result<std::optional<OwnMail>> ownWords(store::Session &session, const Mail &mail) {
    const QString language = text::Texts::forLanguage(mail.language)->code();
    GL_TRY(auto own, store::findOwnMail(session, nameOf(mail.which), language));
    if (own && complaintAbout(mail.which, *own)) { // written for an older program: the mail must go out all the same
        qCWarning(lcOutbox, "own words of %s in %s are of no use any more: the program's are sent",
                  nameOf(mail.which).data(), qPrintable(language));
        own.reset();
    }
    return own;
}

Done Outbox::post(store::Session &session, const service::Letter &letter) const {
    const auto which = templateNamed(letter.templateId);
    if (!which)
        return failure(Fault::Internal, QStringLiteral("there is no mail called %1").arg(letter.templateId));
    GL_TRY(Mail mail, dressed(session, {letter.recipient, *which, letter.language, letter.values}, m_settings));
    GL_TRY(mail.own, ownWords(session, mail));
    GL_TRY(const RenderedMail rendered, renderMail(mail));
    Mailbox from = m_settings.from;
    if (from.name.isEmpty())
        from.name = mail.slots.value(QStringLiteral("organisation")).toString();
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
