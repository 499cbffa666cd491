#include "server/service/branding.h"
#include "server/domain/colour.h"
#include "server/domain/email_address.h"
#include "server/service/access.h"
#include "server/store/brandings.h"
#include "server/store/transaction.h"
#include <QtEndian>

namespace gatelodge::service {

namespace {

constexpr qsizetype longestName = 200, longestText = 2000, largestLogo = 256 * 1024;
constexpr quint32 widestLogo = 512;

Done checkAccent(const char *field, const QString &colour, const QString &paper) {
    if (colour.isEmpty())
        return {};
    if (!isColour(colour) || colour != colour.toLower())
        return failure(Fault::Invalid, QStringLiteral("%1: must be written #rrggbb").arg(QLatin1String(field)));
    const double contrast = contrastBetween(colour, paper);
    if (contrast >= kLeastContrast)
        return {};
    return failure(Fault::Invalid,
                   QStringLiteral("%1: %2 has %3:1 against the page, and 4.5:1 is needed; %4 would do")
                       .arg(QLatin1String(field), colour, QString::number(contrast, 'f', 1), legibleOn(colour, paper)));
}

bool isOwnPlace(const QString &name) {
    for (const OwnPlace place : ownPlaces()) {
        if (name == nameOf(place))
            return true;
    }
    return false;
}

Done checkTexts(const Branding &branding) {
    for (auto place = branding.texts.begin(); place != branding.texts.end(); ++place) {
        if (!isOwnPlace(place.key()))
            return failure(Fault::Invalid, QStringLiteral("texts: there is no place called %1").arg(place.key()));
        for (const QString &text : *place) {
            if (text.size() > longestText)
                return failure(Fault::Invalid, QStringLiteral("texts: at most %1 characters").arg(longestText));
        }
    }
    return {};
}

// CRC-32 as PNG has it (ISO 3309).
quint32 crcOf(QByteArrayView bytes) {
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

quint32 numberAt(const QByteArray &bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

Done put(store::Session &session, const Actor &actor, const BrandingPlace &place, Revision seen,
         const Branding &branding) {
    GL_DO(checkBranding(branding));
    return store::inTransaction(session, actor, [&] { return store::putBranding(session, place, seen, branding); });
}

} // namespace

Done checkLogo(const QByteArray &png) {
    const auto wrong = [](const char *why) {
        return failure(Fault::Invalid, QStringLiteral("logo: ") + QLatin1String(why));
    };
    static const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
    static const QByteArrayList allowed{"IHDR", "PLTE", "tRNS", "sRGB", "gAMA", "pHYs", "IDAT", "IEND"};
    if (png.size() > largestLogo)
        return wrong("at most 256 KiB");
    if (!png.startsWith(signature))
        return wrong("is no PNG");
    QByteArray last;
    for (qsizetype at = signature.size(); at < png.size();) {
        if (last == "IEND" || png.size() - at < 12)
            return wrong("has something after its end");
        const quint32 size = numberAt(png, at);
        if (size > quint32(png.size() - at - 12))
            return wrong("is cut off");
        const QByteArray type = png.mid(at + 4, 4);
        if (!allowed.contains(type))
            return wrong("holds more than a picture");
        if (crcOf(QByteArrayView(png).sliced(at + 4, qsizetype(size) + 4)) != numberAt(png, at + 8 + qsizetype(size)))
            return wrong("is damaged");
        if (last.isEmpty()) {
            if (type != "IHDR" || size != 13)
                return wrong("is no PNG");
            const quint32 width = numberAt(png, at + 8), height = numberAt(png, at + 12);
            if (width == 0 || height == 0 || width > widestLogo || height > widestLogo)
                return wrong("at most 512 pixels wide and high");
        }
        last = type;
        at += 12 + qsizetype(size);
    }
    return last == "IEND" ? Done() : Done(wrong("is cut off"));
}

Done checkBranding(const Branding &branding) {
    if (branding.name.size() > longestName)
        return failure(Fault::Invalid, QStringLiteral("name: at most %1 characters").arg(longestName));
    if (!branding.support.trimmed().isEmpty() && !EmailAddress::parse(branding.support.trimmed()))
        return failure(Fault::Invalid, QStringLiteral("support: is no mail address"));
    GL_DO(checkAccent("accent", branding.accent, kLightPaper));
    GL_DO(checkAccent("accentDark", branding.accentDark, kDarkPaper));
    if (!branding.logo.isEmpty())
        GL_DO(checkLogo(branding.logo));
    return checkTexts(branding);
}

Done changeHouseBranding(store::Session &session, const Permit<Duty::ManageSettings> &permit, Revision seen,
                         const Branding &branding) {
    return put(session, permit.actor(), {}, seen, branding);
}

Done changeOrgBranding(store::Session &session, const Permit<Duty::ManageSites> &permit, const OrgId &org,
                       Revision seen, const Branding &branding) {
    return put(session, permit.actor(), {org, {}}, seen, branding);
}

Done changeSiteBranding(store::Session &session, const Permit<Duty::ManageSite> &permit, const SiteId &site,
                        Revision seen, const Branding &branding) {
    GL_DO(checkCovers(permit, site));
    return put(session, permit.actor(), {{}, site}, seen, branding);
}

} // namespace gatelodge::service
