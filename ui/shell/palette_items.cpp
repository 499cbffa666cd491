#include "ui/shell/palette_items.h"
#include "ui/theme/paint.h"
#include <QPainter>

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
    for (const auto &group : std::as_const(m_groups)) {
        const qsizetype header = m_lines.size();
        for (const PaletteItem &item : group.second) {
            if (!item.id.isEmpty() && seen.contains(item.id))
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

// What was typed is strong in the title, the rest body: the eye sees why this answer is here. Returns where it ended.
int drawTitle(const RowPainter &row, const QRect &r, int x, const QString &title, const Question &question) {
    const QList<bool> marks = question.marks(title);
    // Left to right only: a joined or mirrored script would be torn apart by separate runs.
    if (!marks.contains(true) || row.direction() == Qt::RightToLeft || title.isRightToLeft()) {
        row.text(QRect(x, r.top(), r.right() - x, r.height()), title);
        return x + widthOf(title);
    }
    for (qsizetype from = 0, to = 0; from < title.size(); from = to) {
        while (to < title.size() && marks[to] == marks[from])
            ++to;
        const QString part = title.mid(from, to - from);
        const Type type = marks[from] ? Type::Strong : Type::Body;
        row.text(QRect(x, r.top(), r.right() - x, r.height()), part, type);
        x += widthOf(part, type);
    }
    return x;
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
    const int x = drawTitle(row, words, r.left() + 14 + disc + 10, line.item.title, model->question());
    row.text(QRect(x + Space::oneAndHalf, r.top(), qMax(0, words.right() - x - Space::oneAndHalf), r.height()),
             line.item.detail, Type::Body, tokens().muted);
    p->restore();
}

} // namespace gatelodge::ui
