// How a site looks: its name, mark and colour. Only validated values become CSS (LOOK-WEB, "Per-site contract").
#pragma once
#include "server/domain/ids.h"
#include "server/domain/result.h"
#include <optional>
#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace gatelodge::web {

// A colour written #rrggbb. Everything else is derived from it with our own lightness, so any colour is legible.
class Accent {
public:
    static Result<Accent> parse(const QString &text); // Invalid unless exactly #rrggbb
    QByteArray css() const { return m_css; }          // "#b3123b", lower case

private:
    explicit Accent(QByteArray css) : m_css(std::move(css)) {}
    QByteArray m_css;
};

// Light or dark: as the browser asks, or, in a preview, as was chosen there.
enum class Scheme { Either, Light, Dark };

// What the pages of one request show of the site (or, where no site is asked for, of the organisation).
struct Look {
    QString siteName;                  // "Members’ Wiki"
    QString organisation;              // "Riverside Sailing Club": whose accounts these are
    QString host;                      // "account.riverside.example", of public_url
    QStringList languages;             // codes offered in the footer
    QString sheet;                     // address of the site's own style sheet (sheetAddress); empty: the house's look
    bool membersSeeOnline = false;     // the house has a room for who is here (EA-27)
    QString asker = {};                // the name its organisation shows instead of its own; may be empty
    QString support = {};              // whom to ask, of who runs the site or the house; may be empty
    QMap<QString, QString> texts = {}; // own words by place (domain/branding.h), in the visitor's language
    Scheme scheme = Scheme::Either;
};

// The own style sheet of a site, or of the house where there is none.
struct SiteSheet {
    std::optional<SiteId> site;
    Revision revision;
    std::optional<Accent> accent;
    std::optional<Accent> accentDark = {}; // on dark pages; else the same
    QString logo = {};                     // the picture's address; empty: initials
};

QString sheetAddress(const SiteSheet &sheet); // "/account/look/7.css?v=3"; cacheable for ever
QString logoAddress(const std::optional<SiteId> &site, Revision revision); // "/account/look/house.png?v=3"
// One :root block, and, for browsers that cannot work them out, all tones in full.
QByteArray sheetText(const SiteSheet &sheet);
// The sheet as if the browser asked for this scheme; as it is for Either.
QByteArray inScheme(QByteArray sheet, Scheme scheme);
Scheme schemeNamed(const QString &name); // "light", "dark"
QString nameOf(Scheme scheme);           // empty: Either
QString initialsOf(const QString &name); // "MW"; at most two letters, of the first two words

} // namespace gatelodge::web
