#include "server/domain/branding.h"

namespace gatelodge {

namespace {

void fill(QString &slot, const QString &value) {
    if (slot.isEmpty())
        slot = value;
}

// In the reader's language, else what stands there for everybody.
QString wordsIn(const QMap<QString, QString> &byLanguage, const QString &language) {
    const QString own = byLanguage.value(language);
    return own.isEmpty() ? byLanguage.value(QString()) : own;
}

} // namespace

const QList<OwnPlace> &ownPlaces() {
    static const QList<OwnPlace> places{OwnPlace::Greeting, OwnPlace::SignUp, OwnPlace::BelowForm, OwnPlace::Footer,
                                        OwnPlace::Consent};
    return places;
}

QString nameOf(OwnPlace place) {
    switch (place) {
    case OwnPlace::Greeting: return QStringLiteral("greeting");
    case OwnPlace::SignUp: return QStringLiteral("sign_up");
    case OwnPlace::BelowForm: return QStringLiteral("below_form");
    case OwnPlace::Footer: return QStringLiteral("footer");
    case OwnPlace::Consent: return QStringLiteral("consent");
    }
    return {};
}

Face faceOf(const QList<BrandingLayer> &layers, const QString &language) {
    Face face;
    for (const BrandingLayer &layer : layers) {
        const Branding &own = layer.branding;
        (layer.place.site ? face.site : layer.place.org ? face.org : face.house) = own.name;
        fill(face.support, own.support);
        if (face.accent.isEmpty() && face.accentDark.isEmpty()) { // a pair: two halves of two tastes do not match
            face.accent = own.accent;
            face.accentDark = own.accentDark;
        }
        face.hasLogo = face.hasLogo || layer.hasLogo;
        for (const OwnPlace place : ownPlaces())
            fill(face.texts[nameOf(place)], wordsIn(own.texts.value(nameOf(place)), language));
        face.revision += layer.revision.value;
    }
    return face;
}

} // namespace gatelodge
