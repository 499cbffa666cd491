// What a trial of a connection found, in plain words, and what helps.
#pragma once
#include "ui/connections/host.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

struct ConnectionVerdict {
    Tone tone = Tone::Brick;
    Glyph glyph = Glyph::Cross;
    QString sentence, advice;
};
ConnectionVerdict verdictOf(const ConnectionAnswer &answer, const Profile &tried);

} // namespace gatelodge::ui
