#include "ui/invitations/sheet_painter.h"
#include "ui/invitations/qr_code.h"
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace gatelodge::ui {

namespace {

constexpr int kColumns = 2, kRows = kTicketsPerPage / kColumns;
constexpr qreal kUnitsPerInch = 254;
constexpr qreal kMargin = 40, kCode = 420, kGap = 20;
constexpr int kSmall = 28, kBody = 33, kName = 45;

QFont fontOfHeight(int height, QFont font = QGuiApplication::font()) {
    font.setPixelSize(height);
    return font;
}

class InvitationTicket {
    Q_DECLARE_TR_FUNCTIONS(InvitationTicket)
public:
    InvitationTicket(QPainter &painter, const QRectF &frame) : m_painter(painter), m_frame(frame) {}

    void paint(const QString &house, const InvitationSheet &sheet) {
        m_painter.save();
        m_painter.setClipRect(m_frame);
        m_painter.setPen(QPen(Qt::gray, 1.5, Qt::DashLine));
        m_painter.drawRect(m_frame);
        m_painter.setPen(Qt::black);
        const QRectF inner = m_frame.adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const bool mirrored = QGuiApplication::isRightToLeft();
        const QRectF code(mirrored ? inner.right() - kCode : inner.left(), inner.top(), kCode, kCode);
        if (const auto made = qrCodeOf(sheet.link.toLatin1()))
            drawQrCode(m_painter, code, *made);
        m_place = mirrored ? QRectF(inner.left(), inner.top(), inner.width() - kCode - kGap, kCode)
                           : QRectF(code.right() + kGap, inner.top(), inner.width() - kCode - kGap, kCode);
        words(house, sheet.invitation);
        m_place = QRectF(inner.left(), code.bottom() + kGap, inner.width(), inner.bottom() - code.bottom() - kGap);
        write(tr("Point a camera at the picture, or type this address:"), fontOfHeight(kSmall));
        m_painter.setFont(fontOfHeight(kSmall, QFontDatabase::systemFont(QFontDatabase::FixedFont)));
        m_painter.drawText(m_place, Qt::AlignLeft | Qt::TextWrapAnywhere, sheet.link);
        m_painter.restore();
    }

private:
    void words(const QString &house, const Invitation &invitation) {
        QFont strong = fontOfHeight(kBody);
        strong.setBold(true);
        write(tr("Invitation to %1").arg(house), strong);
        QFont name = fontOfHeight(kName);
        name.setBold(true);
        write(invitation.invitee.caption(), name);
        if (!invitation.signedBy.isEmpty())
            write(tr("Invited by %1").arg(invitation.signedBy), fontOfHeight(kBody));
        if (!invitation.note.isEmpty())
            //: The words of somebody who invites, quoted
            write(tr("“%1”").arg(invitation.note), fontOfHeight(kBody));
        const QString until = QLocale().toString(invitation.expiresAt.toLocalTime().date(), QLocale::LongFormat);
        write(tr("It works once, until %1.").arg(until), fontOfHeight(kSmall));
    }

    // The next lines from the top of the place; what does not fit is cut.
    void write(const QString &text, const QFont &font) {
        if (text.isEmpty() || m_place.height() <= 0)
            return;
        m_painter.setFont(font);
        QRectF taken;
        m_painter.drawText(m_place, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, text, &taken);
        m_place.setTop(taken.bottom() + kGap / 2);
    }

    QPainter &m_painter;
    QRectF m_frame, m_place;
};

} // namespace

int pagesOf(const admin::InvitationSheets &sheets) {
    return int((sheets.sheets.size() + kTicketsPerPage - 1) / kTicketsPerPage);
}

void paintTickets(QPainter &painter, const QSizeF &size, const admin::InvitationSheets &sheets, int page) {
    const QSizeF ticket(size.width() / kColumns, size.height() / kRows);
    for (int i = 0; i < kTicketsPerPage; ++i) {
        const qsizetype number = qsizetype(page) * kTicketsPerPage + i;
        if (number >= sheets.sheets.size())
            return;
        const QPointF corner(i % kColumns * ticket.width(), i / kColumns * ticket.height());
        InvitationTicket(painter, QRectF(corner, ticket)).paint(sheets.house, sheets.sheets[number]);
    }
}

bool paintSheets(QPagedPaintDevice &device, const admin::InvitationSheets &sheets) {
    device.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    const QSizeF size = device.pageLayout().paintRect(QPageLayout::Millimeter).size() * 10;
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / kUnitsPerInch, device.logicalDpiY() / kUnitsPerInch);
    for (int page = 0; page < pagesOf(sheets); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintTickets(painter, size, sheets, page);
    }
    return painter.end();
}

bool writeSheetsPdf(const QString &path, const admin::InvitationSheets &sheets) {
    QPdfWriter writer(path);
    writer.setPageSize(
        QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
    writer.setCreator(QStringLiteral("Gatelodge"));
    writer.setTitle(sheets.house);
    return paintSheets(writer, sheets);
}

} // namespace gatelodge::ui
