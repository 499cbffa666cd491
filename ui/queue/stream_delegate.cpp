#include "ui/queue/stream_delegate.h"
#include "ui/common/time_words.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stations.h"
#include "ui/queue/stream_model.h"
#include "ui/theme/words.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

int timeWidth() { return clockWidth(); }
int endWidth() { return em(6.2); }

void drawTime(const RowPainter &row, const QRect &area, const QDateTime &at) {
    row.text(QRect(area.left(), area.top(), timeWidth(), area.height()), clockWords(at), Type::Body, tokens().muted);
}

} // namespace

// The first and the last title stand half a step beside their dots.
StreamPlaces streamPlaces(const QRect &area) {
    StreamPlaces places;
    places.words = area.adjusted(timeWidth(), 0, -endWidth(), 0);
    places.end = QRect(area.right() - endWidth() + Space::one, area.top(), endWidth() - Space::one, area.height());
    if (places.words.width() <= stationsWidth() + em(10))
        return places;
    places.stations =
        QRect(places.words.right() - stationsWidth() - Space::three, area.top(), stationsWidth(), area.height());
    places.words.setRight(places.stations.left() - Space::two);
    return places;
}

void StreamDelegate::paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const {
    const StreamLine &line = m_model.line(index.row());
    switch (line.kind) {
    case StreamLine::Kind::Notification: return paintNotification(row, cell.area, line);
    case StreamLine::Kind::Delivery: return paintDelivery(row, cell.area, line);
    case StreamLine::Kind::Change:
    case StreamLine::Kind::More: return paintChange(row, cell.area, line);
    }
}

void StreamDelegate::paintNotification(const RowPainter &row, const QRect &area, const StreamLine &line) const {
    drawTime(row, area, line.at);
    const QRect rest = area.adjusted(timeWidth(), 0, 0, 0);
    //: Who sent a signal: this program, or another one
    const Chip chip = line.own ? Chip{tr("Own"), Tone::Ink, Glyph::Dot} : Chip{tr("Other"), Tone::Slate, Glyph::Ring};
    const int wide = sizeOf(chip).width();
    row.chip(QPoint(rest.right() - wide, rest.top() + (rest.height() - sizeOf(chip).height()) / 2), chip);
    drawTwoLines(row, rest.adjusted(0, 0, -wide - Space::one, 0),
                 tr("NOTIFY %1", "a channel").arg(keptLeftToRight(line.channel)), Type::Strong, tokens().text,
                 line.changes ? tr("%1; %2", "what the signal means, how many changes were read")
                                    .arg(channelWords(line.channel), tr("%n changes read", nullptr, line.changes))
                              : channelWords(line.channel));
}

// Indented below their notification.
void StreamDelegate::paintChange(const RowPainter &row, const QRect &area, const StreamLine &line) const {
    const QRect rest = area.adjusted(timeWidth() + Space::three, 0, 0, 0);
    row.painter()->fillRect(
        row.at(QRect(area.left() + timeWidth() + Space::one, area.top(), Space::ring, area.height())),
        tokens().hairline);
    if (line.kind == StreamLine::Kind::More) {
        row.text(rest, tr("Show %n more changes", nullptr, line.changes), Type::Body, tokens().inkText);
        return;
    }
    const ChangeSentence said = m_model.sentenceOf(line.change);
    drawTwoLines(
        row, rest, tr("%1 %2", "a record, what became of it").arg(said.record, said.what), Type::Body, tokens().text,
        said.by.isEmpty() ? line.change.entity : tr("%1, %2", "table, by whom").arg(line.change.entity, said.by));
}

void StreamDelegate::paintDelivery(const RowPainter &row, const QRect &area, const StreamLine &line) const {
    const Delivery &d = line.delivery;
    drawTime(row, area, line.at);
    const bool fine = d.outcome == Delivery::Outcome::Delivered;
    const StreamPlaces places = streamPlaces(area);
    if (!places.stations.isNull())
        drawStations(row, places.stations, d);
    drawTwoLines(row, places.words, tr("%1 → %2", "people, site").arg(peopleWords(d), d.siteName), Type::Strong,
                 tokens().text, m_model.toldWords(d));
    const qint64 took = latencyOf(d);
    const QString first = !fine       ? (d.status ? QString::number(d.status) : outcomeWords(d))
                          : took >= 0 ? durationWords(took)
                                      : outcomeWords(d);
    const QString second =
        fine ? outcomeWords(d) : tr("after %1", "a duration").arg(durationWords(qMax<qint64>(0, took)));
    drawTwoLines(row, places.end, first, fine ? Type::Body : Type::Strong, fine ? tokens().text : tokens().brick,
                 second);
}

} // namespace gatelodge::ui
