#include "server/domain/colour.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <QRegularExpression>

namespace gatelodge {

namespace {

using Linear = std::array<double, 3>; // red, green, blue, without gamma

// Lightness 0 … 1, chroma, hue in radians (OKLab, B. Ottosson 2020).
struct Oklch {
    double lightness, chroma, hue;
};

double withoutGamma(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double withGamma(double value) { return value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055; }

Linear linearOf(const QString &colour) {
    Linear parts{};
    for (int i = 0; i < 3; ++i)
        parts[size_t(i)] = withoutGamma(colour.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0);
    return parts;
}

QByteArray hexOf(const Linear &parts) {
    QByteArray text = "#";
    for (const double part : parts)
        text += QByteArray::number(qRound(withGamma(std::clamp(part, 0.0, 1.0)) * 255), 16).rightJustified(2, '0');
    return text;
}

double luminanceOf(const Linear &c) { return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]; }

Oklch oklchOf(const Linear &c) {
    const double l = std::cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
    const double m = std::cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
    const double s = std::cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
    const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, b), std::atan2(b, a)};
}

Linear linearOf(const Oklch &c) {
    const double a = c.chroma * std::cos(c.hue), b = c.chroma * std::sin(c.hue);
    const double l = std::pow(c.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(c.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(c.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isInGamut(const Linear &parts) {
    return std::all_of(parts.begin(), parts.end(), [](double part) { return part > -1e-4 && part < 1.0001; });
}

// Within what a screen can show: as much of the chroma as there is room for.
QByteArray shown(double lightness, double chroma, double hue) {
    for (; chroma > 0 && !isInGamut(linearOf(Oklch{lightness, chroma, hue})); chroma -= 0.005) {
    }
    return hexOf(linearOf(Oklch{lightness, std::max(chroma, 0.0), hue}));
}

} // namespace

bool isColour(const QString &text) {
    static const QRegularExpression shape(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return shape.match(text).hasMatch();
}

double contrastBetween(const QString &one, const QString &other) {
    const double a = luminanceOf(linearOf(one)), b = luminanceOf(linearOf(other));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString legibleOn(const QString &colour, const QString &paper) {
    const Oklch wanted = oklchOf(linearOf(colour));
    const double step = luminanceOf(linearOf(paper)) > 0.18 ? -0.005 : 0.005;
    QString nearest = colour.toLower();
    for (double l = wanted.lightness; contrastBetween(nearest, paper) < kLeastContrast && l > 0 && l < 1; l += step)
        nearest = QString::fromLatin1(shown(l, wanted.chroma, wanted.hue));
    return nearest;
}

Tones tonesOf(const QString &accent, bool dark) {
    const Linear linear = linearOf(accent);
    const auto [l, c, h] = oklchOf(linear);
    const auto tone = [c = c, h = h](double lightness, double most) { return shown(lightness, std::min(c, most), h); };
    Tones tones;
    tones.fill = accent.toLower().toLatin1();
    tones.onFill = luminanceOf(linear) < 0.179 ? "#ffffff" : "#000000";
    tones.frame = shown(std::max(dark ? 0.5 : 0.0, l), c, h);
    tones.link = tone(dark ? std::clamp(l, 0.82, 1.0) : std::clamp(l, 0.0, 0.44), 0.12);
    tones.wall = tone(dark ? 0.18 : 0.945, 0.013);
    tones.paper = tone(dark ? 0.24 : 0.993, 0.006);
    tones.ink = tone(dark ? 0.94 : 0.24, 0.025);
    tones.soft = tone(dark ? 0.78 : 0.44, 0.025);
    tones.line = tone(dark ? 0.37 : 0.87, 0.02);
    tones.edge = tone(dark ? 0.64 : 0.57, 0.03);
    tones.bad = dark ? "#ffa294" : "#a1180c";
    tones.good = dark ? "#8cd9a1" : "#1a6230";
    return tones;
}

} // namespace gatelodge
