#include "ui/list/row_delegate.h"
#include "ui/list/paged_model.h"
#include "ui/pieces/messages.h"
#include "ui/theme/words.h"
#include <QPainter>
#include <QTextLayout>

namespace gatelodge::ui {
namespace {

bool isFirst(const QStyleOptionViewItem &o) {
    return o.viewItemPosition == QStyleOptionViewItem::Beginning ||
           o.viewItemPosition == QStyleOptionViewItem::OnlyOne || o.viewItemPosition == QStyleOptionViewItem::Invalid;
}
bool isLast(const QStyleOptionViewItem &o) {
    return o.viewItemPosition == QStyleOptionViewItem::End || o.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
           o.viewItemPosition == QStyleOptionViewItem::Invalid;
}

void drawGround(const RowPainter &row, const QStyleOptionViewItem &o) {
    const Tokens &t = tokens();
    const bool selected = o.state & QStyle::State_Selected;
    if (selected || o.state & QStyle::State_MouseOver)
        row.painter()->fillRect(o.rect, selected ? t.inkSoft : t.hover);
    row.painter()->fillRect(QRect(o.rect.left(), o.rect.bottom(), o.rect.width(), 1), t.hairline);
    if (selected && isFirst(o)) // seen without its wash, too
        row.painter()->fillRect(row.at(QRect(o.rect.left(), o.rect.top(), Space::bar, o.rect.height() - 1)), t.ink);
}

// Models that are not windowed know no LoadedRole; their rows are always there.
bool isLoaded(const QModelIndex &index) {
    const QVariant loaded = index.data(LoadedRole);
    return !loaded.isValid() || loaded.toBool();
}

} // namespace

void RowDelegate::paint(QPainter *p, const QStyleOptionViewItem &o, const QModelIndex &index) const {
    p->save();
    const RowPainter row(p, o.rect, o.direction);
    drawGround(row, o);
    if (isLoaded(index)) {
        const bool selected = o.state & QStyle::State_Selected;
        const QRect area =
            o.rect.adjusted(isFirst(o) ? Space::two : Space::half, 0, isLast(o) ? -Space::two : -Space::one, -1);
        paintCell(row, {area, selected ? Outline::Yes : Outline::No, index.column()}, index);
    } else if (isFirst(o) && index.data(SkeletonRole).toBool()) {
        drawSkeletonRow(p, o.rect, index.row(), o.direction);
    }
    p->restore();
}

int RowDelegate::widthOf(const QList<Chip> &chips) {
    int width = 0;
    for (const Chip &chip : chips)
        width += sizeOf(chip).width() + Space::half;
    return width;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {em(6), rowHeight(m_lines)};
}

void RowDelegate::drawTwoLines(const RowPainter &row, const QRect &area, const QString &first, Type type,
                               const QColor &colour, const QString &second) {
    const int line = lineHeight(type), caption = second.isEmpty() ? 0 : lineHeight(Type::Caption);
    const int top = area.top() + (area.height() - line - caption - 1) / 2;
    row.text(QRect(area.left(), top, area.width(), line), first, type, colour);
    if (caption)
        row.text(QRect(area.left(), top + line + 1, area.width(), caption), second, Type::Caption, tokens().muted);
}

void RowDelegate::drawChips(const RowPainter &row, const QRect &area, const QList<Chip> &chips, Outline outline) {
    int x = area.left();
    for (const Chip &chip : chips) {
        // The calm state says nothing beside a state that asks for something.
        if (chips.size() > 1 && chip.weight == Chip::Weight::Quiet)
            continue;
        x += row.chip(QPoint(x, area.top() + (area.height() - sizeOf(chip).height()) / 2), chip, outline) + Space::half;
    }
}

namespace {

// As one text, for letters that join, and names of either direction.
void drawName(const RowPainter &row, const QRect &area, const PersonCells &person, const QColor &colour) {
    const QFont strong = fontOf(Type::Strong);
    const QString text = QFontMetrics(strong).elidedText(person.name, Qt::ElideRight, area.width());
    const auto from = person.name.endsWith(person.sortsBy) ? person.name.size() - person.sortsBy.size() : 0;
    if (person.sortsBy.isEmpty() || from <= 0)
        return row.text(area, person.name, Type::Strong, colour);
    QTextLayout layout(text, strong);
    QTextOption option(Qt::AlignAbsolute | (row.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextLayout::FormatRange rest{0, int(qMin(from, text.size())), {}};
    rest.format.setFontWeight(QFont::Normal);
    layout.setFormats({rest});
    const QRect place = row.at(area);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    row.painter()->setPen(colour);
    layout.draw(row.painter(), QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

} // namespace

void PersonDelegate::paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const {
    const std::optional<PersonCells> person = m_source.personAt(index.row());
    if (!person)
        return;
    const QRect r = cell.area;
    const QColor ink = person->presence == Presence::Quiet ? tokens().muted : tokens().text;
    switch (cell.column) {
    case 0: {
        const int disc = qMin(r.height() - Space::two + 1, qMax(32, lineHeight() * 2));
        row.avatar(QRect(r.left(), r.top() + (r.height() - disc) / 2, disc, disc), person->name, person->presence);
        const QRect words = r.adjusted(disc + Space::oneAndHalf, 0, 0, 0);
        drawTwoLines(row, words, {}, Type::Strong, ink, keptLeftToRight(person->username));
        const int line = lineHeight(Type::Strong), caption = person->username.isEmpty() ? 0 : lineHeight(Type::Caption);
        drawName(row, QRect(words.left(), words.top() + (words.height() - line - caption - 1) / 2, words.width(), line),
                 *person, ink);
        return;
    }
    case 1: row.text(r, keptLeftToRight(person->email), Type::Body, ink, Qt::AlignLeft, Qt::ElideMiddle); return;
    case 2: drawChips(row, r, person->states, cell.outline); return;
    case 4: row.text(r, keptLeftToRight(person->username), Type::Body, ink); return;
    case 5: row.text(r, person->joined, Type::Body, tokens().muted, Qt::AlignRight); return;
    default: row.text(r, person->lastSeen, Type::Body, tokens().muted, Qt::AlignRight); return;
    }
}

void TwoLineDelegate::paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const {
    const std::optional<TwoLineCells> lines = m_source.linesAt(index.row());
    if (!lines)
        return;
    if (cell.column > 0) {
        if (cell.column == lines->chipColumn)
            drawChips(row, cell.area, lines->chips, cell.outline);
        else
            row.text(cell.area, index.data().toString(), Type::Body, tokens().muted,
                     Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight ? Qt::AlignRight
                                                                                                : Qt::AlignLeft);
        return;
    }
    QRect r = cell.area;
    const bool avatar = !lines->avatarName.isEmpty();
    if (const int side = avatar ? qMax(32, lineHeight() * 2) : iconSide(); avatar || !lines->iconName.isEmpty()) {
        const QRect mark(r.left(), r.top() + (r.height() - side) / 2, side, side);
        if (avatar)
            row.avatar(mark, lines->avatarName, lines->presence);
        else
            row.icon(mark, lines->iconName, tokens().muted);
        r.setLeft(r.left() + side + Space::oneAndHalf);
    }
    if (const int width = gatelodge::ui::widthOf(lines->atEnd); width) {
        row.text(QRect(r.right() - width, r.top(), width + 1, r.height()), lines->atEnd, Type::Body, tokens().muted,
                 Qt::AlignRight, Qt::ElideNone);
        r.setRight(r.right() - width - Space::one);
    }
    if (lines->chipColumn == 0) {
        const int chips = widthOf(lines->chips);
        drawChips(row, QRect(r.right() - chips, r.top(), chips, r.height()), lines->chips, cell.outline);
        r.setRight(r.right() - chips - Space::one);
    }
    drawTwoLines(row, r, lines->title, Type::Strong,
                 lines->presence == Presence::Quiet ? tokens().muted : tokens().text, lines->note);
}

} // namespace gatelodge::ui
