#include "ui/shell/palette_items.h"
#include "ui/theme/paint.h"
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace gatelodge::ui {

QVariant PaletteModel::data(const QModelIndex &index, int role) const {
    const Line &line = m_lines[index.row()];
    if (!line.group.isEmpty())
        return role == Qt::DisplayRole ? QVariant(line.group) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return line.item.title;
    case Qt::AccessibleTextRole:
        return line.item.detail.isEmpty()
                   ? line.item.title
                   : tr("%1, %2", "answer and its detail").arg(line.item.title, line.item.detail);
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const {
    return m_lines[index.row()].group.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void PaletteModel::clear(const QString &typed) {
    beginResetModel();
    m_typed = typed;
    m_question = Question(typed);
    m_groups.clear();
    m_lines.clear();
    endResetModel();
}

void PaletteModel::setGroup(int order, const QString &name, QList<PaletteItem> items) {
    beginResetModel();
    m_groups[order] = {name, std::move(items)};
    m_lines.clear();
    QSet<QString> seen;
    for (const bool byOthers : {false, true})
        for (const auto &group : std::as_const(m_groups)) {
            const qsizetype header = m_lines.size();
            for (const PaletteItem &item : group.second) {
                if (item.byOthers != byOthers || (!item.id.isEmpty() && seen.contains(item.id)))
                    continue;
                seen << item.id;
                if (m_lines.size() == header)
                    m_lines << Line{group.first, {}};
                m_lines << Line{{}, item};
            }
        }
    endResetModel();
}

int PaletteModel::itemCount() const {
    int items = 0;
    for (const Line &line : m_lines)
        items += line.group.isEmpty();
    return items;
}

int PaletteModel::nextItem(int row, int step) const {
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (m_lines[next].group.isEmpty())
            return next;
    return row;
}

namespace {

// What was typed is strong, the rest as its neighbours: the eye sees why this answer is here. Laid out as one line, so
// that letters of a joined script stay joined and a mirrored one keeps its order. Returns where it ended.
int drawMarked(const RowPainter &row, const QRect &r, const QString &text, const Question &question,
               const QColor &colour) {
    const QList<bool> marks = question.marks(text);
    QList<QTextLayout::FormatRange> strong;
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        while (to < text.size() && marks[to] == marks[from])
            ++to;
        QTextCharFormat letters;
        letters.setFontWeight(fontOf(Type::Strong).weight());
        if (marks[from])
            strong.append({int(from), int(to - from), letters});
    }
    QTextLayout layout(text, fontOf(Type::Body), row.painter()->device());
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(strong);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return r.left();
    line.setLineWidth(r.width());
    const int width = qCeil(line.naturalTextWidth());
    line.setLineWidth(width);
    layout.endLayout();
    if (strong.isEmpty() || width > r.width()) { // where the room ends, dots are drawn instead
        row.text(r, text, Type::Body, colour);
        return r.left() + widthOf(text);
    }
    const QRect place = row.at(QRect(r.left(), r.top() + (r.height() - qCeil(line.height())) / 2, width, r.height()));
    row.painter()->setPen(colour);
    layout.draw(row.painter(), place.topLeft());
    return r.left() + width;
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const bool item = static_cast<const PaletteModel *>(index.model())->line(index.row()).group.isEmpty();
    return {em(10), item ? qMax(36, lineHeight() + 18) : lineHeight(Type::Caption) + 14};
}

void PaletteDelegate::paint(QPainter *p, const QStyleOptionViewItem &o, const QModelIndex &index) const {
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteModel::Line &line = model->line(index.row());
    const QRect r = o.rect;
    const RowPainter row(p, r, o.direction);
    p->save();
    if (!line.group.isEmpty()) {
        row.text(r.adjusted(Space::two, 6, -Space::two, 0), line.group, Type::Caption, tokens().muted);
        p->restore();
        return;
    }
    const bool now = o.state & QStyle::State_Selected;
    if (now || o.state & QStyle::State_MouseOver)
        drawCard(p, r.adjusted(Space::one, 0, -Space::one, 0), now ? tokens().inkSoft : tokens().hover, {},
                 Radius::control);
    const int disc = em(1.5), side = line.item.iconName.isEmpty() ? disc : iconSide();
    const QRect mark(r.left() + 14 + (disc - side) / 2, r.top() + (r.height() - side) / 2, side, side);
    if (line.item.iconName.isEmpty())
        row.avatar(mark, line.item.title);
    else
        row.icon(mark, line.item.iconName, now ? tokens().inkText : tokens().muted);
    const QString keys = now && line.item.keys.isEmpty()
                             ? QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText)
                             : line.item.keys.toString(QKeySequence::NativeText);
    const int cap = keys.isEmpty() ? 0 : widthOf(keys, Type::Caption) + Space::oneAndHalf;
    if (cap) {
        const int height = lineHeight(Type::Caption) + 6;
        drawKeyCap(
            p,
            row.at(QRect(r.right() - Space::two - Space::half - cap, r.top() + (r.height() - height) / 2, cap, height)),
            keys);
    }
    const QRect words = r.adjusted(0, 0, -cap - Space::three - Space::half, 0);
    const int begin = r.left() + 14 + disc + 10;
    const int x = drawMarked(row, QRect(begin, r.top(), words.right() - begin, r.height()), line.item.title,
                             model->question(), tokens().text);
    const QRect rest(x + Space::oneAndHalf, r.top(), words.right() - x - Space::oneAndHalf, r.height());
    if (rest.width() > 0)
        drawMarked(row, rest, line.item.detail, model->question(), tokens().muted);
    p->restore();
}

} // namespace gatelodge::ui
