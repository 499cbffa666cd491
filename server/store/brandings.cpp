#include "server/store/brandings.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

using Texts = QMap<QString, QMap<QString, QString>>;

Texts textsFrom(const QJsonObject &stored) {
    Texts texts;
    for (auto place = stored.begin(); place != stored.end(); ++place) {
        const QJsonObject languages = place.value().toObject();
        for (auto language = languages.begin(); language != languages.end(); ++language)
            texts[place.key()][language.key()] = language.value().toString();
    }
    return texts;
}

QString encoded(const Texts &texts) {
    QJsonObject places;
    for (auto place = texts.begin(); place != texts.end(); ++place) {
        QJsonObject languages;
        for (auto language = place->begin(); language != place->end(); ++language) {
            if (!language->trimmed().isEmpty())
                languages.insert(language.key(), language->trimmed());
        }
        if (!languages.isEmpty())
            places.insert(place.key(), languages);
    }
    return QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact));
}

Branding brandingFrom(const Row &row) {
    return {row.text("name"),        row.text("support"), row.text("accent"),
            row.text("accent_dark"), QByteArray(),        textsFrom(row.json("texts"))};
}

BrandingLayer layerFrom(const Row &row) {
    BrandingLayer layer;
    if (!row.isNull("org_id"))
        layer.place.org = row.id<OrgId>("org_id");
    if (!row.isNull("site_id"))
        layer.place.site = row.id<SiteId>("site_id");
    layer.branding = brandingFrom(row);
    layer.hasLogo = row.flag("has_logo");
    layer.revision = row.revision();
    return layer;
}

OwnMail ownMailFrom(const Row &row) {
    return {row.text("template"), row.text("language"), row.text("subject"), row.text("body"), row.revision()};
}

} // namespace

Result<StoredBranding> findBranding(Session &session, const BrandingPlace &place) {
    GL_TRY(const auto row, session.maybe("branding.find", place.org, place.site));
    if (!row)
        return StoredBranding();
    StoredBranding stored{brandingFrom(*row), row->revision()};
    stored.branding.logo = row->bytes("logo");
    return stored;
}

Done putBranding(Session &session, const BrandingPlace &place, Revision seen, const Branding &b) {
    const auto touched = seen.value == 0
                             ? session.run("branding.insert", place.org, place.site, b.name.trimmed(),
                                           b.support.trimmed(), b.accent, b.accentDark, b.logo, encoded(b.texts))
                             : session.run("branding.replace", place.org, place.site, seen, b.name.trimmed(),
                                           b.support.trimmed(), b.accent, b.accentDark, b.logo, encoded(b.texts));
    return expectTouched(touched, Fault::Conflict, "branding");
}

Result<QList<BrandingLayer>> listBrandingLayers(Session &session, const std::optional<SiteId> &site) {
    return listed(session.rows("branding.layers", site), layerFrom);
}

Result<QByteArray> findLogo(Session &session, const std::optional<SiteId> &site) {
    return session.one("branding.logo", site).map([](const Row &row) { return row.bytes("logo"); });
}

Result<std::optional<OwnMail>> findOwnMail(Session &session, const QString &templateId, const QString &language) {
    return session.maybe("mail_text.find", templateId, language).map([](const auto &row) {
        return row ? std::optional(ownMailFrom(*row)) : std::nullopt;
    });
}

Result<QList<OwnMail>> listOwnMails(Session &session) { return listed(session.rows("mail_text.list"), ownMailFrom); }

Done putOwnMail(Session &session, const OwnMail &mail) {
    const QString subject = mail.subject.trimmed(), body = mail.body.trimmed();
    const auto touched =
        mail.revision.value == 0
            ? session.run("mail_text.insert", mail.templateId, mail.language, subject, body)
            : session.run("mail_text.replace", mail.templateId, mail.language, mail.revision, subject, body);
    return expectTouched(touched, Fault::Conflict, "mail text");
}

Done removeOwnMail(Session &session, const OwnMail &mail) {
    return expectTouched(session.run("mail_text.remove", mail.templateId, mail.language, mail.revision),
                         Fault::Conflict, "mail text");
}

} // namespace gatelodge::store
