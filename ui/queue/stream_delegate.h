// Lines of the stream: time; what was heard, changed or sent; the stations of a request and how it ended.
#pragma once
#include "ui/list/row_delegate.h"

namespace gatelodge::ui {

class StreamModel;
struct StreamLine;

// Where a row without its gutters has what; the stations are null where they have no room.
struct StreamPlaces {
    QRect words, stations, end;
};
StreamPlaces streamPlaces(const QRect &area);

class StreamDelegate : public RowDelegate {
    Q_OBJECT
public:
    StreamDelegate(const StreamModel &model, QObject *parent) : RowDelegate(2, parent), m_model(model) {}

protected:
    void paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const override;

private:
    void paintNotification(const RowPainter &row, const QRect &area, const StreamLine &line) const;
    void paintChange(const RowPainter &row, const QRect &area, const StreamLine &line) const;
    void paintDelivery(const RowPainter &row, const QRect &area, const StreamLine &line) const;
    const StreamModel &m_model;
};

} // namespace gatelodge::ui
