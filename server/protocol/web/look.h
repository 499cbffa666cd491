// How a site looks: its name, mark and colour. Only validated values become CSS (LOOK-WEB, "Per-site contract").
#pragma once
#include "server/domain/ids.h"
#include "server/domain/result.h"
#include <optional>
#include <QByteArray>
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

// What the pages of one request show of the site (or, where no site is asked for, of the organisation).
struct Look {
    QString siteName;              // "Members’ Wiki"
    QString organisation;          // "Riverside Sailing Club": whose accounts these are
    QString host;                  // "account.riverside.example", of public_url
    QStringList languages;         // codes offered in the footer
    QString sheet;                 // address of the site's own style sheet (sheetAddress); empty: the house's look
    bool membersSeeOnline = false; // the house has a room for who is here (EA-27)
};

// The site's own style sheet; logo says that /account/look/<id>.svg exists.
struct SiteSheet {
    SiteId site;
    Revision revision;
    std::optional<Accent> accent;
    bool logo = false;
};

QString sheetAddress(const SiteSheet &sheet); // "/account/look/7.css?v=3"; cacheable for ever
QByteArray sheetText(const SiteSheet &sheet); // one :root block
QString initialsOf(const QString &name);      // "MW"; at most two letters, of the first two words

} // namespace gatelodge::web
