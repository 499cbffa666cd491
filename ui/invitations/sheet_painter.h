// Sheets with invitations: eight tickets a page, each with name, who invites, the link as text and as a QR code, to be
// cut apart. One painter for paper, PDF and the picture on the screen; lengths in tenths of a millimetre.
#pragma once
#include "server/admin/invitations.h"
#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace gatelodge::ui {

inline constexpr int kTicketsPerPage = 8;
int pagesOf(const admin::InvitationSheets &sheets);
// One page into a painter whose unit is 0.1 mm; size: of the printable area.
void paintTickets(QPainter &painter, const QSizeF &size, const admin::InvitationSheets &sheets, int page);
// All pages; false where the device cannot be written.
bool paintSheets(QPagedPaintDevice &device, const admin::InvitationSheets &sheets);
bool writeSheetsPdf(const QString &path, const admin::InvitationSheets &sheets);

} // namespace gatelodge::ui
