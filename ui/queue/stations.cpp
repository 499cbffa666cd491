#include "ui/queue/stations.h"
#include "ui/pieces/text.h"
#include "ui/queue/queue_words.h"
#include <QPainter>
#include <QStyle>

namespace gatelodge::ui {
namespace {

constexpr qint64 slow = 100'000; // microseconds between two stations that are worth a look

// From the last station before that has a time.
qint64 stepTo(const QList<Station> &stations, int number) {
    for (int before = number - 1; before >= 0; --before)
        if (stations[before].at.isValid() && stations[number].at.isValid())
            return stations[before].at.msecsTo(stations[number].at) * 1000;
    return -1;
}

void drawDot(const RowPainter &row, const QPoint &centre, Glyph glyph, const QColor &colour) {
    const int side = glyph == Glyph::Cross ? 10 : 6;
    const QRect logical(centre.x() - side / 2, centre.y() - side / 2, side, side);
    if (glyph == Glyph::Cross) {
        row.glyph(logical, glyph, colour);
        return;
    }
    row.painter()->setRenderHint(QPainter::Antialiasing);
    row.painter()->setPen(QPen(colour, 1.5));
    row.painter()->setBrush(glyph == Glyph::Ring ? QBrush(Qt::NoBrush) : QBrush(colour));
    row.painter()->drawEllipse(row.at(logical));
}

Glyph glyphOf(const QList<Station> &stations, int number, const Delivery &delivery) {
    if (number == 4 && delivery.outcome != Delivery::Outcome::Delivered)
        return Glyph::Cross;
    return stations[number].at.isValid() ? Glyph::Dot : Glyph::Ring;
}

QColor colourOf(Glyph glyph) {
    return glyph == Glyph::Cross ? tokens().brick : glyph == Glyph::Ring ? tokens().muted : tokens().series1;
}

int rowHeight() { return qMax(24, lineHeight() + Space::one); }

// Words for the times between stations, where a language is short enough for all of them to stand side by side.
bool haveRoom(const QList<Station> &stations, int step) {
    for (int number = 1; number < 5; ++number)
        if (const qint64 took = stepTo(stations, number);
            took >= 0 && widthOf(durationWords(took), Type::Caption) > step - Space::half)
            return false;
    return true;
}

} // namespace

int stationsWidth() { return em(17); }
int stationStep(const QRect &area) { return (area.width() - Space::one) / 4; }
int stationAt(const QRect &area, int number) { return area.left() + Space::half + number * stationStep(area); }

void drawStations(const RowPainter &row, const QRect &area, const Delivery &delivery) {
    const QList<Station> stations = stationsOf(delivery);
    const int step = stationStep(area), y = area.top() + area.height() / 2 - lineHeight(Type::Caption) / 2;
    const bool told = haveRoom(stations, step); // else the details tell them
    for (int number = 0; number < 5; ++number) {
        const int x = stationAt(area, number);
        const Glyph glyph = glyphOf(stations, number, delivery);
        if (number > 0) {
            row.painter()->fillRect(row.at(QRect(x - step + 6, y, step - 12, 1)),
                                    glyph == Glyph::Ring ? tokens().hairline : tokens().series1);
            if (const qint64 took = stepTo(stations, number); told && took >= 0)
                row.text(QRect(x - step - Space::half, y + Space::half, step + Space::one, lineHeight(Type::Caption)),
                         durationWords(took), Type::Caption, took >= slow ? tokens().brass : tokens().muted,
                         Qt::AlignHCenter, Qt::ElideNone);
        }
        drawDot(row, {x, y}, glyph, colourOf(glyph));
    }
}

StationList::StationList(QWidget *parent) : QWidget(parent), AccessibleParts(QAccessible::List) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stations"));
}

void StationList::set(const Delivery &delivery) {
    m_delivery = delivery;
    update();
}

QSize StationList::sizeHint() const { return {em(14), rowHeight() * 5}; }

QRect StationList::partRect(int number) const { return {0, number * rowHeight(), width(), rowHeight()}; }

QString StationList::partName(int number) const {
    const QList<Station> stations = stationsOf(m_delivery);
    const qint64 took = stepTo(stations, number);
    return took < 0 ? tr("%1: %2", "station, note").arg(stations[number].name, stations[number].note)
                    : tr("%1: %2, %3", "station, note, duration")
                          .arg(stations[number].name, stations[number].note, durationWords(took));
}

void StationList::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    const QList<Station> stations = stationsOf(m_delivery);
    const int name = em(4.5), time = em(4.2);
    for (int number = 0; number < 5; ++number) {
        const int top = number * rowHeight(), middle = top + rowHeight() / 2;
        const Glyph glyph = glyphOf(stations, number, m_delivery);
        if (number > 0)
            p.fillRect(row.at(QRect(5, top - rowHeight() / 2 + 6, 1, rowHeight() - 12)), tokens().series1);
        drawDot(row, {5, middle}, glyph, colourOf(glyph));
        row.text(QRect(Space::three, top, name, rowHeight()), stations[number].name, Type::Strong);
        row.text(QRect(Space::three + name, top, width() - Space::three - name - time, rowHeight()),
                 stations[number].note, Type::Body, tokens().muted);
        const qint64 took = stepTo(stations, number);
        row.text(QRect(width() - time, top, time, rowHeight()), took < 0 ? QString() : durationWords(took), Type::Body,
                 took >= slow ? tokens().brass : tokens().muted, Qt::AlignRight);
    }
}

void StationList::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLook(event))
        return;
    setAccessibleName(tr("Stations"));
    updateGeometry();
    update();
}

} // namespace gatelodge::ui
