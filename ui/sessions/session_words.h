// A session in words.
#pragma once
#include "server/domain/session_line.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

bool isHere(const SessionLine &line); // seen within five minutes
Chip presenceChip(const SessionLine &line);
QString browserWords(const SessionLine &line);
QString provedLevel(Level level); // "Normal", "Proved long ago", …
QString authorityWords(const QString &authority, bool local);
QString spokenWords(const SessionLine &line); // the whole row

} // namespace gatelodge::ui
