// What a form can complain about, in words: one total switch.
#pragma once
#include "server/protocol/web/page.h"
#include <QMap>

namespace gatelodge::web {

enum class Complaint {
    Missing, // the field is empty
    TooLong,
    NotAnAddress,  // not an email address
    AlreadyYours,  // the address or key is in the list
    TooMany,       // of them; one must go first
    UsernameShape, // not [a-z0-9.-]{1,30}
    UsernameTaken,
    WrongPassword,   // the re-asked or current password
    PasswordRule,    // breaks a rule that the list shows
    PasswordWeak,    // could be guessed
    PasswordsDiffer, // the second is not the first
    FilePassword,    // of a certificate's file: too short, or with signs that programs disagree about
    NotAKey,         // not an SSH public key in OpenSSH form
    NotTheUsername,  // that was to be typed to confirm
    UnknownCode,     // no device waits under it
    Conflict,        // somebody else changed it meanwhile
};

// By field id. No two people ever see different bytes for the same complaint (PROMISES F6).
using Complaints = QMap<QString, Complaint>;

QString wordsFor(Complaint complaint, const Say &say);
// Empty where the field has no complaint.
QString complaintAbout(const QString &field, const Complaints &complaints, const Say &say);
// First after the heading, a link to each field in the form's order; nothing where there are no complaints. A complaint
// about a field that the form does not show becomes the notice's text, so that none is lost.
std::optional<Notice> problemNotice(const Form &form, const Complaints &complaints, const Say &say);

} // namespace gatelodge::web
