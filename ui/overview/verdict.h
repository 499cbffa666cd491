// Overview: is the house open, and what wants a person? This folder reads through server/admin and shows nothing that
// it was not told.
//
// This header: the verdict. Problems are computed from what is known, each with what mends it; what is fine takes one
// line.
#pragma once
#include "server/admin/console.h"
#include "ui/overview/mend.h"
#include "ui/theme/paint.h"
#include "ui/theme/words.h"

namespace gatelodge::ui {

struct HouseState {
    bool connected = true; // to the database
    admin::ServerFacts server;
    admin::OverviewFacts facts;
    QList<QueueLane> lanes;
    QList<Site> sites;
    QList<HealthItem> health; // empty: not known yet
};

// Ages of the oldest change that is not delivered (PG-19).
constexpr int warnAfter = 5 * 60, criticalAfter = 15 * 60; // seconds

struct Want {
    QString key; // stays the same while the problem lasts
    Tone tone = Tone::Brass;
    Glyph glyph = Glyph::Warning;
    Words sentence, detail;
    Mend mend;
};

// What is fine, or not known: one line.
struct CalmLine {
    Words sentence;
    bool known = true;
    Mend mend; // of what is not known
};

bool hasNoServer(const HouseState &state); // elsewhere: none is heard of

std::vector<Want> wantsOf(const HouseState &state, const QDateTime &now);
std::vector<CalmLine> calmLines(const HouseState &state);
QString verdictWords(const HouseState &state, int wants);

} // namespace gatelodge::ui
