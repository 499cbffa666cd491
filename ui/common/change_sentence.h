// A change of a record in words: who or what it is about, what became of it, and who did it. The parts stand in columns
// of their own ("Alice Moreau" "has a new name" "by Hélène Dubois"), so each is a whole text for translators.
#pragma once
#include "server/domain/change.h"
#include <QHash>

namespace gatelodge::ui {

// What a change of a site, group or organisation does not say itself: names by the record's key.
struct RecordNames {
    QHash<QString, QString> sites, groups, orgs, authorities;
};

struct ChangeSentence {
    QString record; // "Alice Moreau", "Members’ wiki"
    QString what;   // "was suspended"
    QString by;     // "by Hélène Dubois"; empty where nobody in particular did it, or the person herself
};

ChangeSentence changeSentence(const Change &change, const RecordNames &names = {});

} // namespace gatelodge::ui
