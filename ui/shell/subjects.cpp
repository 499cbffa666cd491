#include "ui/shell/subjects.h"
#include "ui/theme/paint.h"
#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace gatelodge::ui {

SubjectModel::SubjectModel(std::vector<SubjectSection> sections, QObject *parent) : QAbstractListModel(parent) {
    for (SubjectSection &section : sections) {
        if (!section.title.isEmpty())
            m_lines.push_back({{{}, {}, std::move(section.title)}, true, {}, 0});
        for (Subject &subject : section.subjects)
            m_lines.push_back({std::move(subject), false, {}, 0});
    }
}

int SubjectModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant SubjectModel::data(const QModelIndex &index, int role) const {
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.subject.name();
    case Qt::AccessibleTextRole:
        if (line.wants)
            return tr("%1, %2", "subject, and how many things there want a person")
                .arg(line.subject.name(), tr("%n want you", nullptr, line.wants));
        if (line.count)
            return tr("%1, %2", "subject and count").arg(line.subject.name(), QLocale().toString(*line.count));
        return line.subject.name();
    default: return {};
    }
}

Qt::ItemFlags SubjectModel::flags(const QModelIndex &index) const {
    return m_lines[size_t(index.row())].isSection ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void SubjectModel::setCount(const QString &id, std::optional<int> count) {
    if (const int row = rowOf(id); row >= 0) {
        m_lines[size_t(row)].count = count;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SubjectModel::setWants(const QString &id, int wants) {
    if (const int row = rowOf(id); row >= 0) {
        m_lines[size_t(row)].wants = wants;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QString SubjectModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_lines[size_t(row)].subject.id : QString();
}

int SubjectModel::rowOf(const QString &id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (!m_lines[size_t(row)].isSection && m_lines[size_t(row)].subject.id == id)
            return row;
    return -1;
}

QString SubjectModel::nth(int number) const {
    for (const Line &line : m_lines)
        if (!line.isSection && --number == 0)
            return line.subject.id;
    return {};
}

bool SubjectModel::event(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return QAbstractListModel::event(event);
}

namespace {

const SubjectModel::Line &lineOf(const QModelIndex &index) {
    return static_cast<const SubjectModel *>(index.model())->line(index.row());
}

void drawSection(const RowPainter &row, const QRect &r, const QString &title, bool narrow) {
    if (narrow)
        row.painter()->fillRect(QRect(r.left() + Space::one, r.center().y(), r.width() - Space::two, 1),
                                tokens().hairline);
    else
        row.text(QRect(r.left() + Space::one, r.bottom() - lineHeight() - 1, r.width(), lineHeight()), title,
                 Type::Caption, tokens().muted);
}

// Returns the width used at the end of the row.
int drawNumber(const RowPainter &row, const QRect &r, const SubjectModel::Line &line) {
    if (line.wants) {
        const QString number = QLocale().toString(line.wants);
        const QSize size = badgeSize(number);
        const QRect badge(r.right() - size.width() - 7, r.top() + (r.height() - size.height()) / 2, size.width(),
                          size.height());
        drawBadge(row.painter(), row.at(badge), number);
        return size.width() + 7;
    }
    if (!line.count)
        return 0;
    const QString number = QLocale().toString(*line.count);
    const int width = widthOf(number, Type::Caption);
    row.text(QRect(r.right() - width - Space::one, r.top(), width + 1, r.height()), number, Type::Caption,
             tokens().muted, Qt::AlignRight, Qt::ElideNone);
    return width + Space::one;
}

} // namespace

QSize SubjectDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    if (lineOf(index).isSection)
        return {em(3), m_narrow ? 9 : lineHeight() + Space::one};
    return {em(3), qMax(28, lineHeight() + Space::one)}; // all of them fit into a window of 800 px
}

void SubjectDelegate::paint(QPainter *p, const QStyleOptionViewItem &o, const QModelIndex &index) const {
    const SubjectModel::Line &line = lineOf(index);
    const QRect r = o.rect;
    const RowPainter row(p, r, o.direction);
    p->save();
    if (line.isSection) {
        drawSection(row, r, line.subject.name(), m_narrow);
        p->restore();
        return;
    }
    const Tokens &t = tokens();
    const bool now = o.state & QStyle::State_Selected;
    const QRect pill = r.adjusted(0, 1, 0, -1);
    if (now || o.state & QStyle::State_MouseOver)
        drawCard(p, pill, now ? t.press : t.hover, {}, Radius::control);
    if (o.state & QStyle::State_HasFocus)
        drawFocusRing(p, pill);
    const int side = iconSide(), left = m_narrow ? r.left() + (r.width() - side) / 2 : r.left() + Space::one;
    row.icon(QRect(left, r.top() + (r.height() - side) / 2, side, side), line.subject.iconName, now ? t.text : t.muted);
    if (!m_narrow) {
        const int used = drawNumber(row, r, line), from = r.left() + 18 + side;
        row.text(QRect(from, r.top(), r.right() - from - used - Space::half, r.height()), line.subject.name(),
                 now ? Type::Strong : Type::Body, t.text);
    } else if (line.wants) {
        const int dot = em(0.45);
        drawCard(p, row.at(QRect(r.right() - dot - 5, r.top() + 5, dot, dot)), t.brass, {}, dot / 2.0);
    }
    p->restore();
}

bool SubjectDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index) {
    if (!m_narrow || !index.isValid() || lineOf(index).isSection)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString());
    return true;
}

} // namespace gatelodge::ui
