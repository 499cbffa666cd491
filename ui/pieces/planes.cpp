#include "ui/pieces/planes.h"
#include <QPainter>
#include <QStyle>

namespace gatelodge::ui {
namespace {

// One line where there is room for it, else as many as it takes: beside a verb, other languages need more than one.
class WrappingTitle : public Paragraph {
public:
    explicit WrappingTitle(Words words) : Paragraph(std::move(words), Tone::Text, Type::Heading) {}
    QSize sizeHint() const override { return {widthOf(text(), Type::Heading) + 2, lineHeight(Type::Heading)}; }
    QSize minimumSizeHint() const override {
        int widest = 0;
        for (const QString &word : text().split(u' '))
            widest = qMax(widest, widthOf(word, Type::Heading));
        return {widest + 2, lineHeight(Type::Heading)};
    }
};

} // namespace

Card::Card(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    m_rows->setSpacing(Space::one);
}

void Card::paintEvent(QPaintEvent *) {
    QPainter p(this);
    drawCard(&p, rect(), tokens().surface, tokens().hairline);
}

Line::Line(Qt::Orientation orientation, QWidget *parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal)
        setFixedHeight(Space::hair);
    else
        setFixedWidth(Space::hair);
}

void Line::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().hairline); }
void Plane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), colour(m_token)); }

SectionHeader::SectionHeader(Words title, Words note, QWidget *action, QWidget *parent)
    : QWidget(parent), m_note(new Text(note, Type::Body, Tone::Muted)) {
    auto *row = rowIn(this);
    row->addWidget(new WrappingTitle(std::move(title)));
    row->addWidget(m_note);
    row->addStretch();
    if (action)
        row->addWidget(action);
    m_note->setVisible(!note.isEmpty());
    setMinimumHeight(controlHeight());
}

void SectionHeader::setNote(Words note) {
    m_note->setVisible(!note.isEmpty());
    m_note->setWords(std::move(note));
}

namespace {

// Beneath the room of the scroll bar, too: it belongs to the same plane.
class BarGround : public QObject {
public:
    BarGround(QScrollArea *area, Token plane) : QObject(area), m_area(area), m_plane(plane) {
        area->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (watched == m_area && event->type() == QEvent::Paint)
            QPainter(m_area).fillRect(m_area->rect(), colour(m_plane));
        return QObject::eventFilter(watched, event);
    }

private:
    QScrollArea *m_area;
    Token m_plane;
};

} // namespace

ScrollPage::ScrollPage(QWidget *content, Token plane, QWidget *parent) : QScrollArea(parent), m_plane(plane) {
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields take the focus and are scrolled to
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is always kept, and empty while there is nothing to scroll: what is as tall as its width asks for would
    // otherwise make the bar come and go without end.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    new BarGround(this, plane);
}

void ScrollPage::paintEvent(QPaintEvent *event) {
    QPainter(viewport()).fillRect(viewport()->rect(), colour(m_plane));
    QScrollArea::paintEvent(event);
}

FlowLayout::FlowLayout(int horizontal, int vertical, QWidget *parent)
    : QLayout(parent), m_horizontal(horizontal), m_vertical(vertical) {
    setContentsMargins(0, 0, 0, 0);
}
FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem *item : m_items) {
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + m_horizontal, qMax(size.height(), one.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Yes);
}

int FlowLayout::arrange(const QRect &rect, Apply apply) const {
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left(), y = rect.top(), lineHeight = 0;
    QList<QPair<QLayoutItem *, QRect>> line;
    const auto flush = [&] {
        for (const auto &placed : line)
            if (apply == Apply::Yes)
                placed.first->setGeometry(QStyle::visualRect(
                    direction, rect, placed.second.translated(0, (lineHeight - placed.second.height()) / 2)));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), qMax(1, rect.width())), item->sizeHint().height());
        if (x + size.width() > rect.right() + 1 && lineHeight) {
            flush();
            x = rect.left();
            y += lineHeight + m_vertical;
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_horizontal;
        lineHeight = qMax(lineHeight, size.height());
    }
    flush();
    return y + lineHeight - rect.top();
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets, int spacing) {
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QVBoxLayout *columnIn(QWidget *owner, int spacing) {
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QHBoxLayout *rowIn(QWidget *owner, int spacing) {
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace gatelodge::ui
