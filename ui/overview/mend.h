// What a button beside a finding does. What needs no more than a press is done where it is pressed; what takes time or
// shows something is done on its own page, which opens; what wants a choice opens at the very control. The manual is
// for what no program can mend.
#pragma once
#include "server/domain/health.h"
#include "server/domain/role.h"
#include "ui/theme/words.h"
#include <optional>

namespace gatelodge::ui {

enum class MendDeed {
    None,
    Open, // the subject, at the site where there is one
    Read, // the manual
    // at once, from where it is pressed
    TryDatabase,
    ResumeAll,
    ResumeSite,
    TrySite,
    SendFailed,
    MakeKey,
    ReplaceKey, // the old one holds on until somebody confirms that the site has switched
    // on the page that shows how far it is
    StartServer,
    MakeBackup,
    // at the control where one more press does it
    ConfirmKey,
    ChooseCertificate,
    OpenAuthority,
    TestMail,
    SetUpMail,
};

struct Mend {
    MendDeed deed = MendDeed::None;
    Words verb;     // on the button; empty: nothing can be done from here
    QString place;  // the subject; of Read a place in the manual, "health.md#backups"
    SiteId site;    // of it, or 0
    QString record; // of OpenAuthority its name, of the two keys the site's

    bool isEmpty() const { return verb.isEmpty(); }
};

// Of the health list. servedHere: the house's server belongs to this program.
Mend mendOf(const HealthItem &item, bool servedHere);
Mend mendMail(bool servedHere);
// What it takes to press it; nothing: it only leads somewhere, and the page there says what may be done.
std::optional<Duty> dutyOf(MendDeed deed);
bool isInManual(const QString &place);

} // namespace gatelodge::ui
