#include "ui/charts/latency_scatter.h"
#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QPainter>

namespace gatelodge::ui {
namespace {

constexpr double decades = 4; // 1 ms … 10 s

int heightAt(const QRect &plot, double milliseconds) {
    return plot.bottom() - int(std::log10(std::clamp(milliseconds, 1.0, 10000.0)) / decades * plot.height());
}

QString durationText(int milliseconds) {
    return milliseconds < 1000 ? LatencyScatter::tr("%1 ms").arg(QLocale().toString(milliseconds))
                               : LatencyScatter::tr("%1 s").arg(QLocale().toString(milliseconds / 1000));
}

bool hasFailed(const Delivered &d) { return d.outcome == Delivered::Outcome::Failed; }

} // namespace

void LatencyScatter::set(std::vector<Delivered> deliveries, double minutes) {
    m_deliveries = std::move(deliveries);
    m_minutes = minutes;
    valuesChanged();
}

QString LatencyScatter::describe() const {
    const int failed = int(std::count_if(m_deliveries.begin(), m_deliveries.end(), hasFailed));
    const QString all = tr("%n deliveries", nullptr, int(m_deliveries.size()));
    return tr("%1, %2", "deliveries, and how many of them failed").arg(all, tr("%n failed", nullptr, failed));
}

void LatencyScatter::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    const int axis = widthOf(durationText(100), Type::Caption) + Space::one;
    const QRect plot(axis, captionHeight() / 2, width() - axis - 4, height() - captionHeight() * 3 / 2 - 6);
    const bool roomy = plot.height() / decades >= captionHeight();
    for (const int ms : {1, 10, 100, 1000, 10000}) {
        const int y = heightAt(plot, ms);
        p.fillRect(row.at(QRect(plot.left(), y, plot.width(), 1)), ms == 1 ? tokens().control : tokens().hairline);
        if (roomy || ms == 1 || ms == 100 || ms == 10000)
            drawValueLabel(row, axis, y, durationText(ms));
    }
    p.setRenderHint(QPainter::Antialiasing);
    for (const Delivered &delivery : m_deliveries)
        drawMark(row, plot, delivery);
    const auto ago = [this](double share) {
        return Words([minutes = qRound(m_minutes * share)] { return tr("%n min ago", nullptr, minutes); });
    };
    drawTimeAxis(row, plot, {ago(1), ago(2 / 3.0), ago(1 / 3.0), [] { return tr("now"); }});
}

void LatencyScatter::drawMark(const RowPainter &row, const QRect &plot, const Delivered &d) const {
    if (d.minutesAgo > m_minutes)
        return;
    const int x = plot.right() - int(d.minutesAgo / m_minutes * plot.width());
    const qreal unit = em(1) / 16.0;
    const QPointF centre = QRectF(row.at(QRect(x - 3, heightAt(plot, d.milliseconds) - 3, 6, 6))).center();
    if (hasFailed(d)) {
        drawGlyph(row.painter(), QRectF(centre - QPointF(5, 5) * unit, QSizeF(10, 10) * unit), Glyph::Cross,
                  tokens().brick);
        return;
    }
    QColor dot = tokens().series1;
    dot.setAlphaF(0.75f);
    row.painter()->setPen(Qt::NoPen);
    row.painter()->setBrush(dot);
    row.painter()->drawEllipse(centre, 2.5 * unit, 2.5 * unit);
}

} // namespace gatelodge::ui
