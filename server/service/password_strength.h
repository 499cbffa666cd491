// How hard a password is to guess, by zxcvbn: lists of common passwords, words and names, keyboard rows, dates,
// repeats. Its lists are inside the library (libzxcvbn 2.5 as Debian builds it needs no file beside it).
//
// Measured on one core: 15 characters 0.05 to 0.3 ms, 100 characters 0.2 to 4 ms, and no more for 1,000 or 4,096, since
// only the first 100 bytes are looked at; up to 20 ms with 160 own words of 254 bytes. What is handed over is bounded
// here all the same. A weak one is looked at twice.
#pragma once
#include <QByteArray>
#include <QStringList>

namespace gatelodge::service {

struct PasswordStrength {
    int score = 0;       // 0: under 10³ guesses, 1: 10⁶, 2: 10⁸, 3: 10¹⁰, 4: more
    bool listed = false; // it is one entry of the lists, plain, in leet spelling or several times over
};

// words: what somebody who knows the person would try first: names, username, addresses.
PasswordStrength strengthOf(const QByteArray &password, const QStringList &words);

} // namespace gatelodge::service
