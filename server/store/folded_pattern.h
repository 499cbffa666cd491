// What somebody types as a regular expression of PostgreSQL that finds it whatever its accents: a plain Latin letter
// stands for its accented ones too and they for it ("eluard" finds Éluard, "éluard" finds Eluard), a space also for the
// end of a line. For ~*, which does not tell cases apart. The trigram index serves it, so with few letters some rarer
// accents are left out.
#pragma once
#include <QString>

namespace gatelodge::store {

QString foldedPattern(const QString &typed);

} // namespace gatelodge::store
