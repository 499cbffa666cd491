// One line with an area under it and named thresholds: the age of the oldest waiting change. A value that is not a
// number is a gap: nobody knows.
#pragma once
#include "ui/charts/chart.h"

namespace gatelodge::ui {

struct Threshold {
    double value = 0;
    Words name; // "warning after 5 minutes"
    Tone tone = Tone::Brass;
};

class ThresholdLine : public Chart {
    Q_OBJECT
public:
    // unit says a value in words: [](double v) { return tr("%n min", nullptr, qRound(v)); }
    ThresholdLine(Words title, std::function<QString(double)> unit, QWidget *parent = nullptr);
    void set(std::vector<double> values, std::vector<Threshold> thresholds, std::vector<Words> timeLabels);
    QSize sizeHint() const override { return {em(25), em(6)}; }
    QSize minimumSizeHint() const override { return {em(10), em(5.25)}; }

protected:
    QString describe() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    double highest() const;
    int axisWidth() const;
    void drawThresholds(const RowPainter &row, const QRect &plot, double top) const;
    void drawLine(QPainter *p, const QRect &plot, double top) const;
    std::function<QString(double)> m_unit;
    std::vector<double> m_values;
    std::vector<Threshold> m_thresholds;
    std::vector<Words> m_labels;
};

// A line without axes, beside a number that says the same; 6 x 1.75 em.
class Sparkline : public Chart {
    Q_OBJECT
public:
    Sparkline(Words title, std::function<QString(double)> unit, QWidget *parent = nullptr);
    void set(std::vector<double> values);
    QSize sizeHint() const override { return {em(6), em(1.75)}; }

protected:
    QString describe() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<QString(double)> m_unit;
    std::vector<double> m_values;
};

} // namespace gatelodge::ui
