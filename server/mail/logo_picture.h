// A logo as mails carry it: small, whatever was chosen, and readable by night.
#pragma once
#include "server/domain/result.h"
#include <QByteArray>

namespace gatelodge::mail {

// A mail shows it within so many CSS pixels. The picture has twice as many of its own, for fine screens.
inline constexpr int kLogoWidth = 192, kLogoHeight = 48;
// As it is sent, in base64, no picture takes more than 60 KB of a mail.
inline constexpr qsizetype kLargestLogo = 45'000;

struct LogoPicture {
    QByteArray png;            // at most kLargestLogo bytes
    int width = 0, height = 0; // in CSS pixels
};

// Painted on white, as pages show it: a mail program that darkens a mail leaves its pictures as they are, and dark ink
// on dark paper could not be seen. Never larger than the logo itself.
// Invalid: it is no PNG that can be read, or has more than 512 pixels a side (service/branding.h).
Result<LogoPicture> logoPicture(const QByteArray &png);

} // namespace gatelodge::mail
