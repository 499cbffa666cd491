#include "ui/charts/threshold_line.h"
#include <algorithm>
#include <cmath>
#include <optional>
#include <QPainter>

namespace gatelodge::ui {
namespace {

double highestOf(const std::vector<double> &values) {
    double top = 0;
    for (const double value : values)
        top = std::isnan(value) ? top : std::max(top, value);
    return top;
}

// The last that is known; nothing where none is.
std::optional<double> lastOf(const std::vector<double> &values) {
    const auto known = std::find_if(values.rbegin(), values.rend(), [](double v) { return !std::isnan(v); });
    return known == values.rend() ? std::nullopt : std::optional(*known);
}

// The values as points inside plot, mirrored with the window; one line for each stretch without a gap.
QList<QPolygonF> curves(const std::vector<double> &values, const QRectF &plot, double top, const QWidget *widget) {
    QList<QPolygonF> lines{{}};
    const double steps = qMax(1.0, double(values.size()) - 1);
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            if (!lines.last().isEmpty())
                lines << QPolygonF();
            continue;
        }
        const double x = plot.left() + plot.width() * double(i) / steps;
        lines.last() << QPointF(widget->layoutDirection() == Qt::RightToLeft ? widget->width() - x : x,
                                plot.bottom() - values[i] / top * plot.height());
    }
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

ThresholdLine::ThresholdLine(Words title, std::function<QString(double)> unit, QWidget *parent)
    : Chart(std::move(title), parent), m_unit(std::move(unit)) {}

void ThresholdLine::set(std::vector<double> values, std::vector<Threshold> thresholds, std::vector<Words> timeLabels) {
    m_values = std::move(values);
    m_thresholds = std::move(thresholds);
    m_labels = std::move(timeLabels);
    valuesChanged();
}

QString ThresholdLine::describe() const {
    const auto last = lastOf(m_values);
    return last ? tr("now %1, highest %2").arg(m_unit(*last), m_unit(highestOf(m_values))) : tr("no values");
}

double ThresholdLine::highest() const {
    double top = qMax(highestOf(m_values), 1e-9);
    for (const Threshold &threshold : m_thresholds)
        top = qMax(top, threshold.value * 1.1);
    return top;
}

int ThresholdLine::axisWidth() const {
    int width = widthOf(m_unit(0), Type::Caption);
    for (const Threshold &threshold : m_thresholds)
        width = qMax(width, widthOf(m_unit(threshold.value), Type::Caption));
    return width + Space::one;
}

void ThresholdLine::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    const int axis = axisWidth(), head = captionHeight();
    const QRect plot(axis, head, width() - axis - 4, height() - head - captionHeight() - 6);
    p.fillRect(row.at(QRect(plot.left(), plot.bottom(), plot.width(), 1)), tokens().control);
    drawValueLabel(row, axis, plot.bottom(), m_unit(0));
    drawThresholds(row, plot, highest());
    drawLine(&p, plot, highest());
    drawTimeAxis(row, plot, m_labels);
}

void ThresholdLine::drawThresholds(const RowPainter &row, const QRect &plot, double top) const {
    for (const Threshold &threshold : m_thresholds) {
        const int y = plot.bottom() - int(threshold.value / top * plot.height());
        const QRect line = row.at(QRect(plot.left(), y, plot.width(), 1));
        row.painter()->setPen(QPen(colourOf(threshold.tone), 1, Qt::DashLine));
        row.painter()->drawLine(line.topLeft(), line.topRight());
        drawValueLabel(row, plot.left(), y, m_unit(threshold.value));
        row.text(QRect(plot.left() + 4, y - captionHeight() - 1, plot.width() - 8, captionHeight()), threshold.name(),
                 Type::Caption, colourOf(threshold.tone));
    }
}

void ThresholdLine::drawLine(QPainter *p, const QRect &plot, double top) const {
    p->setRenderHint(QPainter::Antialiasing);
    QColor wash = tokens().series1;
    wash.setAlphaF(0.14f);
    const auto lines = curves(m_values, plot, top, this);
    for (const QPolygonF &line : lines) {
        QPolygonF area = line;
        area << QPointF(line.last().x(), plot.bottom()) << QPointF(line.first().x(), plot.bottom());
        p->setPen(Qt::NoPen);
        p->setBrush(wash);
        p->drawPolygon(area);
        p->setPen(QPen(tokens().series1, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p->setBrush(Qt::NoBrush);
        line.size() == 1 ? p->drawPoint(line.first()) : p->drawPolyline(line); // a minute alone is a dot
    }
    if (lines.isEmpty())
        return;
    p->setBrush(tokens().surface);
    p->drawEllipse(lines.last().last(), 3.5, 3.5);
}

Sparkline::Sparkline(Words title, std::function<QString(double)> unit, QWidget *parent)
    : Chart(std::move(title), parent), m_unit(std::move(unit)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::set(std::vector<double> values) {
    m_values = std::move(values);
    valuesChanged();
}

QString Sparkline::describe() const {
    const auto last = lastOf(m_values);
    return last ? tr("now %1, highest %2").arg(m_unit(*last), m_unit(highestOf(m_values))) : tr("no values");
}

void Sparkline::paintEvent(QPaintEvent *) {
    if (m_values.empty())
        return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(tokens().series1, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(tokens().series1);
    const auto lines = curves(m_values, QRectF(2, 3, width() - 6, height() - 6), qMax(highestOf(m_values), 1e-9), this);
    for (const QPolygonF &line : lines)
        p.drawPolyline(line);
    if (!lines.isEmpty())
        p.drawEllipse(lines.last().last(), 2, 2);
}

} // namespace gatelodge::ui
