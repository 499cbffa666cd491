// What a new password must be: long, and not the person's own name or address. No forced composition (EL-09, NIST SP
// 800-63B). The page shows each rule as Done or Not yet.
#pragma once
#include <QByteArray>
#include <QStringList>

namespace gatelodge::service {

struct PasswordComplaints {
    bool tooShort = false;
    bool tooLong = false;  // over 4096 bytes
    bool ownWords = false; // is or contains the person's name, username or address
    bool none() const { return !tooShort && !tooLong && !ownWords; }
};

// length in characters, as people count them. words: names, username, addresses.
PasswordComplaints complainAbout(const QByteArray &password, int leastLength, const QStringList &words);

} // namespace gatelodge::service
