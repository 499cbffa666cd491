#include "ui/signin_log/sign_in_model.h"
#include "ui/signin_log/sign_in_words.h"
#include "ui/theme/words.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

int timeWidth() { return em(4.8); }
int chipWidth() { return em(9.5); }
int deviceWidth() { return em(10); }
int leastWords() { return em(14); } // narrower, and the device gives way

void drawTime(const RowPainter &row, const QRect &area, const QDateTime &at) {
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    const bool today = local.date() == QDate::currentDate();
    const int line = lineHeight(), caption = today ? 0 : lineHeight(Type::Caption);
    const int top = area.top() + (area.height() - line - caption) / 2;
    row.text(QRect(area.left(), top, area.width(), line), locale.toString(local.time(), QStringLiteral("HH:mm:ss")),
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

QFuture<Result<SignInModel::Rows>> SignInModel::fetchPage(const SignInLine *after, int rows) {
    return m_log.page(m_filter, after ? std::optional(after->place) : std::nullopt, rows);
}

// The time as text has no fixed length in its fraction, so it is compared as a time first.
bool SignInModel::before(const SignInLine &a, const SignInLine &b) const {
    return a.at != b.at ? a.at > b.at : a.place.entry.value > b.place.entry.value;
}

// A line of the log never changes; the people and places it speaks of do.
bool SignInModel::same(const SignInLine &a, const SignInLine &b) const {
    return a.userName == b.userName && a.siteName == b.siteName && a.authorityName == b.authorityName &&
           a.status == b.status && a.deleted == b.deleted;
}

QVariant SignInModel::cell(const SignInLine &line, int, int role) const {
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(spokenWords(line)) : QVariant();
}

void SignInDelegate::paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const {
    const SignInLine *line = m_model.rowAt(index.row());
    if (!line)
        return;
    QRect r = cell.area;
    drawTime(row, QRect(r.left(), r.top(), timeWidth(), r.height()), line->at);
    r.setLeft(r.left() + timeWidth() + Space::one);
    const int side = qMax(32, lineHeight() * 2);
    const QRect mark(r.left(), r.top() + (r.height() - side) / 2, side, side);
    const bool quiet = line->deleted || line->status == UserStatus::Suspended;
    if (line->user) {
        row.avatar(mark, whoWords(*line), quiet ? Presence::Quiet : Presence::Normal);
    } else {
        const int inner = (side - iconSide()) / 2;
        row.icon(mark.adjusted(inner, inner, -inner, -inner), QStringLiteral("im-user"), tokens().muted);
    }
    r.setLeft(mark.right() + 1 + Space::oneAndHalf);
    if (r.width() > leastWords() + chipWidth() + deviceWidth()) {
        drawTwoLines(row, QRect(r.right() - deviceWidth(), r.top(), deviceWidth(), r.height()), deviceWords(*line),
                     Type::Body, tokens().text, keptLeftToRight(line->address));
        r.setRight(r.right() - deviceWidth() - Space::two);
    }
    const Chip chip = outcomeChip(*line);
    const int wide = qMin(chipWidth(), sizeOf(chip).width());
    const int from = r.right() - (r.width() > leastWords() + chipWidth() ? chipWidth() : wide);
    drawChips(row, QRect(from, r.top(), wide, r.height()), {chip}, cell.outline);
    r.setRight(from - Space::one);
    drawTwoLines(row, r, whoWords(*line), Type::Strong, line->user ? tokens().text : tokens().muted, whereWords(*line));
}

} // namespace gatelodge::ui
