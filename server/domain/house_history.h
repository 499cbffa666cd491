// How it was: what the house's charts show over an hour, a day or a week.
#pragma once
#include "server/domain/delivery.h"

namespace gatelodge {

enum class Span { Hour, Day, Week };

// The most of what was seen in a slot: a minute of an hour, ten minutes of a day, an hour of a week. Slots in which no
// server ran are missing.
struct HouseSample {
    QDateTime from;
    int online = 0;
    int waiting = 0;
    int oldestSeconds = 0; // age of the oldest change that some site had not got
};

struct HouseHistory {
    QDateTime now; // by the database's clock
    QList<DeliveryBar> deliveries;
    QList<HouseSample> samples;
};

// Length of a slot of samples.
constexpr int slotSeconds(Span span) { return span == Span::Hour ? 60 : span == Span::Day ? 600 : 3600; }
constexpr int spanSeconds(Span span) { return span == Span::Hour ? 3600 : span == Span::Day ? 86400 : 7 * 86400; }

} // namespace gatelodge
