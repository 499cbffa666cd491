#include "server/mail/outbox.h"
#include "server/domain/site_face.h"
#include "server/mail/own_words.h"
#include "server/service/mail_server.h"
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

QJsonObject packed(const MailLogo &logo) {
    QJsonObject whose{{QStringLiteral("name"), logo.name}};
    if (logo.place.org)
        whose.insert(QStringLiteral("org"), logo.place.org->value);
    if (logo.place.site)
        whose.insert(QStringLiteral("site"), logo.place.site->value);
    return whose;
}

std::optional<MailLogo> logoFrom(const QJsonValue &packed) {
    if (!packed.isObject())
        return std::nullopt;
    MailLogo logo{{}, packed[QLatin1String("name")].toString()};
    if (const QJsonValue org = packed[QLatin1String("org")]; org.isDouble())
        logo.place.org = OrgId(org.toInt());
    if (const QJsonValue site = packed[QLatin1String("site")]; site.isDouble())
        logo.place.site = SiteId(site.toInt());
    return logo;
}

QByteArray packed(const Mailbox &from, const RenderedMail &rendered, const Mail &mail) {
    QJsonObject body{{QStringLiteral("from"), from.address},
                     {QStringLiteral("fromName"), from.name},
                     {QStringLiteral("language"), mail.language},
                     {QStringLiteral("text"), rendered.text},
                     {QStringLiteral("html"), rendered.html}};
    if (mail.logo)
        body.insert(QStringLiteral("logo"), packed(*mail.logo));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

// The nearest that there is, and what they are called on the pages: the site, its organisation, or the house.
std::optional<MailLogo> logoOf(const QList<BrandingLayer> &layers, const std::optional<Site> &site, const Face &face,
                               const Mail &mail) {
    for (const BrandingLayer &layer : layers) {
        if (!layer.hasLogo)
            continue;
        const QString org = !face.org.isEmpty() || !site ? face.org : site->orgName;
        return MailLogo{layer.place, layer.place.site  ? mail.site
                                     : layer.place.org ? org
                                                       : mail.slots.value(QStringLiteral("organisation")).toString()};
    }
    return std::nullopt;
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

// Whom to ask where nobody has said so: whoever writes.
Result<QString> writerOf(store::Session &session, const OutboxSettings &settings) {
    if (settings.told)
        return settings.from.address;
    GL_TRY(const auto kept, service::readMailServer(session));
    return kept.sender.isEmpty() ? settings.from.address : kept.sender;
}

} // namespace

Result<Mail> dressed(store::Session &session, Mail mail, const OutboxSettings &settings,
                     const std::optional<PreviewDraft> &draft) {
    GL_TRY(const auto house, store::readHouseSettings(session));
    GL_TRY(const auto site, siteOf(session, mail.slots.take(service::kSiteOfLetter)));
    GL_TRY(auto layers, store::listBrandingLayers(session, site ? std::optional(site->id) : std::nullopt));
    if (draft)
        wearDraft(layers, site, *draft);
    layers = countingLayers(site, std::move(layers));
    const Face face = faceOf(layers, mail.language);
    GL_TRY(const QString writer, writerOf(session, settings));
    const QString help = !face.support.isEmpty() ? face.support : !settings.help.isEmpty() ? settings.help : writer;
    mail.slots.insert(QStringLiteral("organisation"), face.house.isEmpty() ? house.name : face.house);
    mail.slots.insert(QStringLiteral("host"), settings.host);
    mail.slots.insert(QStringLiteral("help"), help);
    mail.site = !site ? QString() : face.site.isEmpty() ? site->profile.name : face.site;
    mail.accent = face.accent;
    mail.accentDark = face.accentDark;
    mail.logo = logoOf(layers, site, face, mail);
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
    outgoing.sealed = m_key.seal(service::kMailBody, packed(from, rendered, mail));
    GL_DO(store::insertMail(session, outgoing));
    return {};
}

Result<OpenedMail> openMail(const service::Vault &vault, const store::OutgoingMail &mail) {
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
    return OpenedMail{std::move(message), logoFrom(body.value(QLatin1String("logo")))};
}

} // namespace gatelodge::mail
