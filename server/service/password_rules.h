// What a new password must be, by the policy of its authority (domain/password_policy.h): long, hard to guess, and not
// the person's own name or address; and the classic rules where somebody has switched them on (EL-09, EA-25). The page
// shows each rule as Done or Not yet, so all that are broken are named at once.
#pragma once
#include "server/domain/password_policy.h"
#include <QByteArray>
#include <QStringList>

namespace gatelodge::service {

class PasswordHasher;

struct PasswordComplaints {
    bool tooShort = false;
    bool tooLong = false;    // over 4096 bytes
    bool ownWords = false;   // is or contains the person's name, username or address
    bool common = false;     // one that everybody tries first
    bool weak = false;       // could be guessed: its score is under the policy's
    bool fewClasses = false; // letters, digits, signs: of too few kinds
    bool usedBefore = false; // one of the last; looked at only where all else is well, for it is slow
    bool tooSoon = false;    // the present one is too young to be changed by its owner
    int score = 0;           // 0 to 4, of what was typed; no complaint by itself

    bool none() const {
        return !(tooShort || tooLong || ownWords || common || weak || fewClasses || usedBefore || tooSoon);
    }
};

// What the text alone breaks. leastLength in characters, as people count them: the policy's for this person. words:
// names, username, addresses. A few milliseconds at most.
PasswordComplaints complainAbout(const QByteArray &password, const PasswordPolicy &policy, int leastLength,
                                 const QStringList &words);

// Whether the password is one of those whose hashes these are. Slow: as many hashes.
bool isOneOf(const QStringList &hashes, const QByteArray &password, const PasswordHasher &hasher);

} // namespace gatelodge::service
