#include "server/mail/mail_logo.h"
#include "server/store/brandings.h"
#include <QLoggingCategory>
#include <QUrl>

namespace gatelodge::mail {

Q_LOGGING_CATEGORY(lcLogo, "gatelodge.mail")

namespace {

// What a house writes is escaped: this stands nowhere but where mail.html.mustache has it.
constexpr QLatin1StringView kRoom("<!--logo-->");

// Its style stands with it, so that a mail without one has none. Light around it, for ink that comes to its edges.
QString image(const QString &source, const ReadyLogo &logo) {
    return QStringLiteral("<img src=\"%1\" alt=\"%2\" width=\"%3\" height=\"%4\" style=\"margin-inline-end: .5rem; "
                          "padding: 4px; border-radius: 4px; background: #fff; vertical-align: middle\"> ")
        .arg(source, logo.name.simplified().toHtmlEscaped(), QString::number(logo.picture.width),
             QString::number(logo.picture.height));
}

void complain(const BrandingPlace &place, const Error &error) {
    const char *whose = place.site ? "a site" : place.org ? "an organisation" : "the house";
    const int number = place.site ? place.site->value : place.org ? place.org->value : 0;
    qCWarning(lcLogo, "the logo of %s (%d) cannot be read, mails go without it: %s", whose, number,
              qPrintable(error.detail));
}

} // namespace

std::optional<ReadyLogo> Logos::find(store::Session &session, const MailLogo &wanted) {
    const auto stored = store::findBranding(session, wanted.place);
    if (!stored) {
        complain(wanted.place, stored.error());
        return std::nullopt;
    }
    return make(wanted, stored->branding.logo);
}

std::optional<ReadyLogo> Logos::make(const MailLogo &wanted, const QByteArray &logo) {
    if (logo.isEmpty())
        return std::nullopt;
    if (logo != m_logo) {
        const auto picture = logoPicture(logo);
        if (!picture) {
            complain(wanted.place, picture.error());
            return std::nullopt;
        }
        m_logo = logo;
        m_picture = *picture;
    }
    return ReadyLogo{m_picture, wanted.name};
}

void carryLogo(Message &message, const std::optional<ReadyLogo> &logo) {
    if (!logo) {
        message.html = withLogo(message.html, logo);
        return;
    }
    const QByteArray id = "logo." + message.messageId; // as unique as the message (RFC 2392 §2)
    message.picture = InlinePicture{logo->picture.png, id};
    const QString source =
        QStringLiteral("cid:") +
        QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(id), QByteArrayLiteral("@")));
    message.html.replace(kRoom, image(source, *logo));
}

QString withLogo(QString html, const std::optional<ReadyLogo> &logo) {
    const auto source = [&] {
        return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(logo->picture.png.toBase64());
    };
    return html.replace(kRoom, logo ? image(source(), *logo) : QString());
}

} // namespace gatelodge::mail
