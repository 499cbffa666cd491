// The update queue as people watch it: lanes (one a site), the live stream of what was heard and what was sent, and one
// delivery with its five stations. This folder reads and acts through server/admin; it decides nothing about when or
// how something is sent.
//
// This header: durations, states and outcomes in words.
#pragma once
#include "server/domain/delivery.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

// "0.3 ms", "204 ms", "3.2 s", "8 min", "5 h": three figures are enough for anybody.
QString durationWords(qint64 microseconds);
QString ageWords(const QDateTime &since, const QDateTime &now);

enum class LaneState { Flowing, Failing, Paused, Owed, Off };
LaneState laneState(const QueueLane &lane);
Chip chipOf(LaneState state);
QString laneWaits(const QueueLane &lane, const QDateTime &now); // "2 waiting, 8 min"
QString laneNext(const QueueLane &lane, const QDateTime &now);  // "in 24 s (5th try)"

// Why the last try came to nothing, as a sentence; "" where nothing did.
QString troubleWords(const LaneTrouble &trouble);

QString noticeWords(Notice notice); // "New state", "Suspended", …
QString peopleWords(const Delivery &delivery);
QString outcomeWords(const Delivery &delivery); // "answered 200", "502", "no answer"
// From the change to the answer; nothing where the change's time is not known.
qint64 latencyOf(const Delivery &delivery); // microseconds, -1: unknown
QString channelWords(const QString &channel);

// The way of one request, in order. A station's time is invalid where it was not reached or not noted.
struct Station {
    QString name, note;
    QDateTime at;
};
QList<Station> stationsOf(const Delivery &delivery);

} // namespace gatelodge::ui
