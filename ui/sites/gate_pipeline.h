// The gates of a site in the order in which people meet them, with how many of last week's were stopped at each. One is
// current: its settings stand below. Arrows move, a press chooses; every gate is a part for screen readers. Where there
// is no room for all gates beside each other they stand on several lines.
#pragma once
#include "ui/pieces/strips.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

struct PipelineGate {
    QString iconName;
    Words title, rule;
    int stopped = 0;
};

class GatePipeline : public PaintedStrip {
    Q_OBJECT
public:
    explicit GatePipeline(QWidget *parent = nullptr);
    void set(int came, int letIn, std::vector<PipelineGate> gates);

    QSize sizeHint() const override { return {em(30), heightOf(lines())}; }
    QSize minimumSizeHint() const override { return {em(12), heightOf(lines())}; }
    QAccessible::Role partRole() const override { return QAccessible::RadioButton; }
    QString partName(int number) const override;

protected:
    QRect logicalRect(int number) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int columns() const;
    int lines() const { return qMax(1, (int(m_gates.size()) + columns() - 1) / columns()); }
    int boxWidth() const;
    int boxHeight() const;
    int lineHeightOfAll() const;
    int heightOf(int lines) const { return lines * lineHeightOfAll(); }
    void measure();
    void drawGate(const RowPainter &row, int number) const;
    void drawArrow(const RowPainter &row, int x, int middle) const;
    void drawEnd(const RowPainter &row, const QRect &area, int count, const QString &word, const QColor &colour) const;
    std::vector<PipelineGate> m_gates;
    int m_came = 0, m_letIn = 0, m_ruleLines = 2;
};

} // namespace gatelodge::ui
