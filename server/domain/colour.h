// Colours of pages and mails: what is legible on what (WCAG 2.1, contrast), and a whole page's tones from one accent.
// The hue is the site's, the lightness is ours: the same rule as resources/web/site.css, worked out here for browsers
// that have no relative colours.
#pragma once
#include <QByteArray>
#include <QString>

namespace gatelodge {

inline constexpr double kLeastContrast = 4.5;
// An accent stands on these: white, and the lightest of the dark papers.
inline const QString kLightPaper = QStringLiteral("#ffffff");
inline const QString kDarkPaper = QStringLiteral("#202624");

bool isColour(const QString &text); // exactly #rrggbb, lower or upper case
// 1 to 21. Both must be colours.
double contrastBetween(const QString &one, const QString &other);
// The nearest colour of the same hue that is legible on the paper; the colour itself where it is.
QString legibleOn(const QString &colour, const QString &paper);

// Each "#rrggbb"; the names are those of the style sheet's properties.
struct Tones {
    QByteArray fill, onFill, frame, link, wall, paper, ink, soft, line, edge, bad, good;
};
Tones tonesOf(const QString &accent, bool dark);

} // namespace gatelodge
