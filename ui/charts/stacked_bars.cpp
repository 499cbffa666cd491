#include "ui/charts/stacked_bars.h"
#include <cmath>
#include <numeric>
#include <QLocale>
#include <QPainter>

namespace gatelodge::ui {
namespace {

int totalOf(const BarSeries &series) { return std::accumulate(series.values.begin(), series.values.end(), 0); }

struct Ink {
    Token token;
    Qt::BrushStyle pattern;
};
Ink inkOf(size_t number) {
    static constexpr Ink inks[] = {{&Tokens::series1, Qt::SolidPattern},
                                   {&Tokens::series2, Qt::SolidPattern},
                                   {&Tokens::series3, Qt::BDiagPattern}};
    return inks[qMin(number, std::size(inks) - 1)];
}

void fillBar(const RowPainter &row, const QRect &logical, size_t series) {
    const Ink ink = inkOf(series);
    row.painter()->fillRect(row.at(logical), colour(ink.token));
    if (ink.pattern != Qt::SolidPattern)
        row.painter()->fillRect(row.at(logical), QBrush(tokens().surface, ink.pattern));
}

// A round step, so that about three grid lines fit; whole, because people are.
int gridStep(int top) {
    const double raw = qMax(1.0, top / 3.0), power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power)
            return qMax(1, int(factor * power));
    return qMax(1, int(10 * power));
}

} // namespace

void StackedBars::set(std::vector<BarSeries> series, std::vector<Words> timeLabels) {
    m_series = std::move(series);
    m_labels = std::move(timeLabels);
    valuesChanged();
}

QString StackedBars::describe() const {
    QStringList parts;
    for (const BarSeries &series : m_series)
        parts << tr("%1: %2", "name of a series and its total").arg(series.name(), QLocale().toString(totalOf(series)));
    return QLocale().createSeparatedList(parts);
}

int StackedBars::highest() const {
    int top = 1;
    for (size_t i = 0; i < columns(); ++i) {
        int sum = 0;
        for (const BarSeries &series : m_series)
            sum += series.values[i];
        top = qMax(top, sum);
    }
    return top;
}

void StackedBars::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    const int top = highest(), legend = captionHeight() + Space::oneAndHalf;
    const int axis = widthOf(QLocale().toString(top), Type::Caption) + Space::one;
    const QRect plot(axis, legend, width() - axis, height() - legend - captionHeight() - 6);
    drawLegend(row, axis);
    drawGrid(row, plot, axis, top);
    drawColumns(row, plot, top);
    if (m_labels.size() == columns())
        drawNames(row, plot);
    else
        drawTimeAxis(row, plot, m_labels);
}

// Where there is no room for each, every second or third, and always the last.
void StackedBars::drawNames(const RowPainter &row, const QRect &plot) const {
    int widest = 1;
    for (const Words &label : m_labels)
        widest = qMax(widest, widthOf(label(), Type::Caption) + Space::half);
    const double slot = plot.width() / double(qMax<size_t>(1, columns()));
    const int last = int(columns()) - 1, step = int(std::ceil(widest / slot));
    for (int i = last; i >= 0; i -= step)
        row.text(QRect(plot.left() + qRound((i + 0.5) * slot) - widest / 2, plot.bottom() + 6, widest, captionHeight()),
                 m_labels[size_t(i)](), Type::Caption, tokens().muted, Qt::AlignHCenter, Qt::ElideNone);
}

void StackedBars::drawLegend(const RowPainter &row, int x) const {
    const int side = em(0.65);
    for (size_t i = 0; i < m_series.size(); ++i) {
        const QString name = m_series[i].name(), total = QLocale().toString(totalOf(m_series[i]));
        fillBar(row, QRect(x, (captionHeight() - side) / 2, side, side), i);
        x += side + 6;
        row.text(QRect(x, 0, width() - x, captionHeight()), name, Type::Caption, tokens().muted);
        x += widthOf(name, Type::Caption) + 6;
        row.text(QRect(x, 0, width() - x, captionHeight()), total, Type::Caption, tokens().muted);
        x += widthOf(total, Type::Caption) + Space::two;
    }
}

void StackedBars::drawGrid(const RowPainter &row, const QRect &plot, int axis, int top) const {
    for (int value = 0; value <= top; value += gridStep(top)) {
        const int y = plot.bottom() - value * plot.height() / top;
        row.painter()->fillRect(row.at(QRect(plot.left(), y, plot.width(), 1)),
                                value ? tokens().hairline : tokens().control);
        drawValueLabel(row, axis, y, QLocale().toString(value));
    }
}

void StackedBars::drawColumns(const RowPainter &row, const QRect &plot, int top) const {
    const double slot = plot.width() / double(qMax<size_t>(1, columns()));
    const int bar = qMax(3, int(slot * 0.62));
    for (size_t i = 0; i < columns(); ++i) {
        int y = plot.bottom();
        for (size_t k = 0; k < m_series.size(); ++k) {
            const int high = qRound(m_series[k].values[i] / double(top) * plot.height());
            if (high)
                fillBar(row,
                        QRect(plot.left() + int(double(i) * slot + (slot - bar) / 2), y - high, bar, qMax(1, high - 1)),
                        k);
            y -= high;
        }
    }
}

} // namespace gatelodge::ui
