// Stacked columns over time: sign-ins by result. The legend stands above the plot with totals.
#pragma once
#include "ui/charts/chart.h"

namespace gatelodge::ui {

struct BarSeries {
    Words name;
    std::vector<int> values; // one a column; every series has the same number
};

class StackedBars : public Chart {
    Q_OBJECT
public:
    explicit StackedBars(Words title, QWidget *parent = nullptr) : Chart(std::move(title), parent) {}
    // At most three series; the third is hatched. As many labels as columns stand each under its own; others are spread
    // along the time.
    void set(std::vector<BarSeries> series, std::vector<Words> timeLabels);
    QSize sizeHint() const override { return {em(25), em(9.5)}; }
    QSize minimumSizeHint() const override { return {em(10), em(8)}; }

protected:
    QString describe() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    size_t columns() const { return m_series.empty() ? 0 : m_series.front().values.size(); }
    int highest() const;
    void drawLegend(const RowPainter &row, int left) const;
    void drawGrid(const RowPainter &row, const QRect &plot, int axis, int top) const;
    void drawNames(const RowPainter &row, const QRect &plot) const;
    void drawColumns(const RowPainter &row, const QRect &plot, int top) const;
    std::vector<BarSeries> m_series;
    std::vector<Words> m_labels;
};

} // namespace gatelodge::ui
