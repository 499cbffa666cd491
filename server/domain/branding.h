// How pages and mails present the house, an organisation or a site (issue "See what they see"): the name that is shown,
// logo, colours, whom to ask, and own words at a few places. What is empty is taken from the next wider one: of a site
// from its organisation, of an organisation from the house.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace gatelodge {

// Whose face it is. Neither: the house's.
struct BrandingPlace {
    std::optional<OrgId> org = {};
    std::optional<SiteId> site = {};
    bool operator==(const BrandingPlace &) const = default;
};

// Where own words may stand. Plain text, paragraphs by line.
enum class OwnPlace {
    Greeting,  // sign-in, above the form
    SignUp,    // creating an account, above the form
    BelowForm, // sign-in, below the form
    Footer,    // at the foot of every page
    Consent,   // where somebody is asked to share, above what is shared
};
const QList<OwnPlace> &ownPlaces();
QString nameOf(OwnPlace place); // as it is stored: "greeting", "sign_up", "below_form", "footer", "consent"

struct Branding {
    QString name;                                // at most 200 characters
    QString support;                             // a mail address
    QString accent, accentDark;                  // #rrggbb, on light and on dark pages
    QByteArray logo;                             // PNG, at most 512 pixels a side and 256 KiB
    QMap<QString, QMap<QString, QString>> texts; // by nameOf(place), then language; "" is what everybody else reads
    bool operator==(const Branding &) const = default;
    QString text(OwnPlace place, const QString &language) const { return texts.value(nameOf(place)).value(language); }
};

struct StoredBranding {
    Branding branding;
    Revision revision; // 0: nobody has chosen anything yet
};

// One of the up to three that make a page's face, without the logo's bytes.
struct BrandingLayer {
    BrandingPlace place;
    Branding branding;
    bool hasLogo = false;
    Revision revision = {};
};

// What a page shows, put together for one language.
struct Face {
    QString house, org, site; // names shown instead of the records' own; may be empty
    QString support, accent, accentDark;
    bool hasLogo = false;
    QMap<QString, QString> texts; // by nameOf(place)
    qint64 revision = 0;          // of all layers: moves with each of them
};
// Layers: the site's first, then its organisation's, then the house's.
Face faceOf(const QList<BrandingLayer> &layers, const QString &language);

} // namespace gatelodge
