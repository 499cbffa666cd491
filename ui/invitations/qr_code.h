// A text as a QR code (ISO/IEC 18004), error correction M: a sheet may be creased. Always black on white, whatever the
// scheme, or cameras do not read it.
#pragma once
#include <optional>
#include <QByteArray>
#include <QRectF>

class QPainter;

namespace gatelodge::ui {

struct QrCode {
    int side = 0;       // modules
    QByteArray modules; // row by row; 1 is dark
};

// Nothing where the text is too long for any code (over 2,331 bytes).
std::optional<QrCode> qrCodeOf(const QByteArray &text);
// The quiet zone of four modules is part of the square.
void drawQrCode(QPainter &painter, const QRectF &square, const QrCode &code);

} // namespace gatelodge::ui
