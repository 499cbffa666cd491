#include "ui/invitations/qr_code.h"
#include <memory>
#include <QPainter>
#include <QPainterPath>
#include <qrencode.h>

namespace gatelodge::ui {

namespace {
constexpr int kQuiet = 4; // modules
}

std::optional<QrCode> qrCodeOf(const QByteArray &text) {
    const std::unique_ptr<QRcode, void (*)(QRcode *)> made(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (!made)
        return std::nullopt;
    QrCode code{made->width, QByteArray(qsizetype(made->width) * made->width, 0)};
    for (qsizetype i = 0; i < code.modules.size(); ++i)
        code.modules[i] = char(made->data[i] & 1);
    return code;
}

// One path of runs: single squares would show seams on paper.
void drawQrCode(QPainter &painter, const QRectF &square, const QrCode &code) {
    const qreal module = square.width() / (code.side + 2 * kQuiet);
    QPainterPath dark;
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) {
            int run = 0;
            while (x + run < code.side && code.modules[qsizetype(y) * code.side + x + run])
                ++run;
            if (run > 0)
                dark.addRect(square.x() + (kQuiet + x) * module, square.y() + (kQuiet + y) * module, run * module,
                             module);
            x += run;
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(square, Qt::white);
    painter.fillPath(dark, Qt::black);
    painter.restore();
}

} // namespace gatelodge::ui
