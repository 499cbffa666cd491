#include "ui/signin_log/sign_in_model.h"
#include "ui/common/time_words.h"
#include "ui/signin_log/sign_in_words.h"
#include "ui/theme/words.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

void drawTime(const RowPainter &row, const QRect &area, const QDateTime &at) {
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    const bool today = local.date() == QDate::currentDate();
    const int line = lineHeight(), caption = today ? 0 : lineHeight(Type::Caption);
    const int top = area.top() + (area.height() - line - caption) / 2;
    row.text(QRect(area.left(), top, area.width(), line), clockWords(at),
             Type::Body, tokens().muted);
    if (!today)
        row.text(QRect(area.left(), top + line, area.width(), caption),
                 locale.toString(local.date(), SignInModel::tr("d MMM yy", "a day, as QLocale::toString takes it")),
                 Type::Caption, tokens().muted);
}

} // namespace

void SignInModel::setFilter(const SignInFilter &filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

QVariant SignInModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Person: return tr("Person");
    case Outcome: return tr("Outcome");
    case Device: return tr("Device");
    case When: return tr("When");
    case Where: return tr("Where to");
    case Address: return tr("Address");
    case ColumnCount: break;
    }
    return {};
}

void SignInModel::sort(int column, Qt::SortOrder order) {
    const SignInOrder wanted = order == Qt::DescendingOrder ? SignInOrder::NewestFirst : SignInOrder::OldestFirst;
    if (column != When || wanted == m_order)
        return;
    m_order = wanted;
    reorder();
}

QFuture<Result<SignInModel::Rows>> SignInModel::fetchPage(const SignInLine *after, int rows) {
    return m_log.page(m_filter, after ? std::optional(after->place) : std::nullopt, rows, m_order);
}

// The time as text has no fixed length in its fraction, so it is compared as a time first.
bool SignInModel::before(const SignInLine &a, const SignInLine &b) const {
    const bool up = m_order == SignInOrder::OldestFirst;
    const SignInLine &first = up ? a : b, &second = up ? b : a;
    return first.at != second.at ? first.at < second.at : first.place.entry.value < second.place.entry.value;
}

// A line of the log never changes; the people and places it speaks of do.
bool SignInModel::same(const SignInLine &a, const SignInLine &b) const {
    return a.userName == b.userName && a.siteName == b.siteName && a.authorityName == b.authorityName &&
           a.status == b.status && a.deleted == b.deleted;
}

QVariant SignInModel::cell(const SignInLine &line, int column, int role) const {
    if (role == Qt::AccessibleTextRole)
        return spokenWords(line);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Person: return whoWords(line);
    case Outcome: return outcomeChip(line).text;
    case Device: return deviceWords(line);
    case When: return line.at.toLocalTime().toString(Qt::ISODate); // painted otherwise: this is for files
    case Where: return whereWords(line);
    case Address: return line.address;
    case ColumnCount: break;
    }
    return {};
}

void SignInDelegate::paintPerson(const RowPainter &row, QRect r, const SignInLine &line) const {
    const int side = qMax(32, lineHeight() * 2);
    const QRect mark(r.left(), r.top() + (r.height() - side) / 2, side, side);
    const bool quiet = line.deleted || line.status == UserStatus::Suspended;
    if (line.user) {
        row.avatar(mark, whoWords(line), quiet ? Presence::Quiet : Presence::Normal);
    } else {
        const int inner = (side - iconSide()) / 2;
        row.icon(mark.adjusted(inner, inner, -inner, -inner), QStringLiteral("im-user"), tokens().muted);
    }
    r.setLeft(mark.right() + 1 + Space::oneAndHalf);
    drawTwoLines(row, r, whoWords(line), Type::Strong, line.user ? tokens().text : tokens().muted, whereWords(line));
}

void SignInDelegate::paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const {
    const SignInLine *line = m_model.rowAt(index.row());
    if (!line)
        return;
    switch (SignInModel::Column(cell.column)) {
    case SignInModel::Person: return paintPerson(row, cell.area, *line);
    case SignInModel::Outcome: return drawChips(row, cell.area, {outcomeChip(*line)}, cell.outline);
    case SignInModel::Device:
        return drawTwoLines(row, cell.area, deviceWords(*line), Type::Body, tokens().text,
                            keptLeftToRight(line->address));
    case SignInModel::When: return drawTime(row, cell.area, line->at);
    case SignInModel::Where: row.text(cell.area, whereWords(*line), Type::Body, tokens().muted); return;
    case SignInModel::Address: row.text(cell.area, keptLeftToRight(line->address), Type::Body, tokens().muted); return;
    case SignInModel::ColumnCount: return;
    }
}

} // namespace gatelodge::ui
