// Every delivery of the last minutes: time across, latency upwards on a log scale from 1 ms to 10 s, so that 2 ms and 3
// s are seen in one picture. A dot is fine, a cross failed.
#pragma once
#include "ui/charts/chart.h"

namespace gatelodge::ui {

struct Delivered {
    double minutesAgo = 0;
    double milliseconds = 0;
    enum class Outcome { Arrived, Failed } outcome = Outcome::Arrived;
};

class LatencyScatter : public Chart {
    Q_OBJECT
public:
    explicit LatencyScatter(Words title, QWidget *parent = nullptr) : Chart(std::move(title), parent) {}
    void set(std::vector<Delivered> deliveries, double minutes = 15);
    QSize sizeHint() const override { return {em(37), em(8)}; }
    QSize minimumSizeHint() const override { return {em(12), em(7)}; }

protected:
    QString describe() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawMark(const RowPainter &row, const QRect &plot, const Delivered &delivery) const;
    std::vector<Delivered> m_deliveries;
    double m_minutes = 15;
};

} // namespace gatelodge::ui
