// The way of one request: trigger, NOTIFY, claim, request, answer. Beside each other in the stream, upright in the
// details.
#pragma once
#include "server/domain/delivery.h"
#include "ui/theme/accessible_parts.h"
#include "ui/theme/paint.h"
#include <QWidget>

namespace gatelodge::ui {

int stationsWidth();
int stationStep(const QRect &area);           // from one to the next
int stationAt(const QRect &area, int number); // the middle of its dot, across
// In area: five dots on a line, the durations between them below.
void drawStations(const RowPainter &row, const QRect &area, const Delivery &delivery);

class StationList : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    explicit StationList(QWidget *parent = nullptr);
    void set(const Delivery &delivery);
    QSize sizeHint() const override;
    int partCount() const override { return 5; }
    QString partName(int number) const override;
    QRect partRect(int number) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Delivery m_delivery;
};

} // namespace gatelodge::ui
