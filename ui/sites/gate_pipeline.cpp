#include "ui/sites/gate_pipeline.h"
#include "ui/pieces/text.h"
#include "ui/theme/contrast.h"
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace gatelodge::ui {
namespace {

constexpr int gap = 22; // room for an arrow

// Other languages need more room than English to say who came.
int endWidth() {
    const int words =
        qMax(widthOf(GatePipeline::tr("came"), Type::Caption), widthOf(GatePipeline::tr("let in"), Type::Caption));
    return qBound(em(3.2), words + 2, em(6));
}

} // namespace

GatePipeline::GatePipeline(QWidget *parent)
    : PaintedStrip(
          QAccessible::Grouping, [] { return tr("Gates in the order people meet them"); }, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GatePipeline::set(int came, int letIn, std::vector<PipelineGate> gates) {
    m_came = came;
    m_letIn = letIn;
    m_gates = std::move(gates);
    std::vector<Choice> choices;
    for (const PipelineGate &gate : m_gates)
        choices.push_back({gate.title, {}});
    setChoices(std::move(choices));
    measure();
}

QString GatePipeline::partName(int number) const {
    const PipelineGate &gate = m_gates[size_t(number)];
    return tr("%1: %2, %3", "a gate, its rule, how many were stopped")
        .arg(gate.title(), gate.rule(), tr("%n stopped", nullptr, gate.stopped));
}

int GatePipeline::columns() const {
    const int count = qMax(1, int(m_gates.size())), room = width() - 2 * endWidth() - gap - Space::half;
    const int fitting = qBound(1, room / (em(6) + gap), count), lines = (count + fitting - 1) / fitting;
    return (count + lines - 1) / lines; // as many on each line as on the others
}

int GatePipeline::boxWidth() const {
    return qMax(em(4), (width() - 2 * endWidth() - Space::half - gap * (columns() + 1)) / columns());
}

int GatePipeline::boxHeight() const {
    return Space::oneAndHalf * 2 + iconSide() + Space::half + lineHeight() + m_ruleLines * lineHeight(Type::Caption);
}

int GatePipeline::lineHeightOfAll() const { return boxHeight() + lineHeight(Type::Caption) + Space::oneAndHalf; }

// Translated rules may need more lines: all gates grow together.
void GatePipeline::measure() {
    const QFontMetrics metrics(fontOf(Type::Caption));
    m_ruleLines = 1;
    for (const PipelineGate &gate : m_gates) {
        const QRect room(0, 0, boxWidth() - Space::oneAndHalf * 2, 1000);
        const int needed = metrics.boundingRect(room, Qt::TextWordWrap, gate.rule()).height();
        m_ruleLines = qMax(m_ruleLines, qCeil(needed / double(lineHeight(Type::Caption))));
    }
    setFixedHeight(heightOf(lines()));
    update();
}

void GatePipeline::resizeEvent(QResizeEvent *event) {
    PaintedStrip::resizeEvent(event);
    measure();
}

void GatePipeline::changeEvent(QEvent *event) {
    PaintedStrip::changeEvent(event);
    if (changesLook(event))
        measure();
}

void GatePipeline::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        choose(current() + (event->key() == Qt::Key_Down ? columns() : -columns()));
    else
        PaintedStrip::keyPressEvent(event);
}

QRect GatePipeline::logicalRect(int number) const {
    const int line = number / columns(), column = number % columns();
    return {endWidth() + gap + column * (boxWidth() + gap), line * lineHeightOfAll(), boxWidth(), boxHeight()};
}

void GatePipeline::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    const int half = boxHeight() / 2, count = int(m_gates.size());
    //: How many people came to a site
    drawEnd(row, QRect(0, 0, endWidth(), boxHeight()), m_came, tr("came"), tokens().text);
    for (int number = 0; number < count; ++number) {
        const QRect box = logicalRect(number);
        drawArrow(row, box.left() - gap, box.top() + half);
        drawGate(row, number);
        if (number + 1 == count || (number + 1) % columns() == 0)
            drawArrow(row, box.right() + 1, box.top() + half);
    }
    if (count == 0)
        return;
    const QRect last = logicalRect(count - 1);
    drawEnd(row, QRect(last.right() + gap + Space::half, last.top(), endWidth(), boxHeight()), m_letIn, tr("let in"),
            tokens().moss);
}

void GatePipeline::drawEnd(const RowPainter &row, const QRect &area, int count, const QString &word,
                           const QColor &colour) const {
    const int middle = area.top() + area.height() / 2, small = lineHeight(Type::Caption);
    row.text(QRect(area.left(), middle - lineHeight(Type::Heading), area.width(), lineHeight(Type::Heading)),
             QLocale().toString(count), Type::Heading, colour);
    row.text(QRect(area.left(), middle + 2, area.width(), small), word, Type::Caption, tokens().muted);
}

void GatePipeline::drawArrow(const RowPainter &row, int x, int middle) const {
    const QRect line = row.at(QRect(x + 3, middle, gap - 6, 1));
    const bool mirrored = row.direction() == Qt::RightToLeft;
    const QPointF tip(mirrored ? line.left() : line.right(), middle),
        tail(mirrored ? line.right() : line.left(), middle);
    const double back = mirrored ? 4 : -4;
    QPainter *p = row.painter();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(tokens().control, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->drawLine(tail, tip);
    p->drawPolyline(QPolygonF{tip + QPointF(back, -4), tip, tip + QPointF(back, 4)});
}

void GatePipeline::drawGate(const RowPainter &row, int number) const {
    const PipelineGate &gate = m_gates[size_t(number)];
    const Tokens &t = tokens();
    const bool now = number == current();
    const QRect box = logicalRect(number);
    const QColor plane = now ? t.inkSoft : number == hovered() ? t.hover : t.surface;
    drawCard(row.painter(), row.at(box), plane, now ? t.ink : mix(t.control, t.hairline, 0.6), Radius::control);
    if (now && hasFocus())
        drawFocusRing(row.painter(), row.at(box));
    QRect inner = box.adjusted(Space::oneAndHalf, Space::oneAndHalf, -Space::one, -Space::one);
    row.icon(QRect(inner.left(), inner.top(), iconSide(), iconSide()), gate.iconName, now ? t.inkText : t.muted);
    inner.setTop(inner.top() + iconSide() + Space::half);
    const QString title = gate.title();
    row.text(QRect(inner.left(), inner.top(), inner.width(), lineHeight()), title,
             widthOf(title, Type::Strong) > inner.width() ? Type::Caption : Type::Strong);
    inner.setTop(inner.top() + lineHeight() + 1);
    row.painter()->setFont(fontOf(Type::Caption));
    row.painter()->setPen(t.muted);
    const Qt::Alignment start = QStyle::visualAlignment(row.direction(), Qt::AlignLeft);
    row.painter()->drawText(row.at(inner), int(Qt::TextWordWrap) | int(start | Qt::AlignAbsolute), gate.rule());
    if (gate.stopped > 0)
        row.text(QRect(box.left() - Space::one, box.bottom() + Space::half, box.width() + Space::two,
                       lineHeight(Type::Caption)),
                 tr("%n stopped", nullptr, gate.stopped), Type::Caption, t.brass, Qt::AlignHCenter);
}

} // namespace gatelodge::ui
