// What an authority asks of a new password, and how long one may last (EL-09, EA-25). Unless somebody switches on the
// classic rules it follows NIST SP 800-63B-4: long, not guessable, not known from elsewhere; no forced composition, no
// expiry.
//
// Kept as a JSON object with the authority:
//   {"least_length": 15, "least_length_with_second_factor": 8, "least_score": 3,
//    "least_classes": 0, "classes": ["small", "capital", "digit", "sign", "letter"],
//    "least_age_days": 0, "history": 0, "ageing_days": 0, "warning_days": 14}
// What is missing, of another type or out of its bounds has its default.
#pragma once
#include "server/domain/ids.h"
#include "server/domain/result.h"
#include <optional>
#include <QDateTime>
#include <QFlags>
#include <QJsonObject>

namespace gatelodge {

inline const AuthorityId kLocalAuthority{1}; // from the first migration on

enum class CharacterClass {
    Small = 1,   // a to z, and small letters of other alphabets
    Capital = 2, // A to Z, likewise
    Digit = 4,
    Sign = 8,    // punctuation, symbols, spaces
    Letter = 16, // of scripts that have no small and capital ones
};
Q_DECLARE_FLAGS(CharacterClasses, CharacterClass)

const QList<CharacterClass> &allCharacterClasses();
QLatin1StringView className(CharacterClass one); // "small", …: as in the JSON object
CharacterClasses classesIn(const QString &text);
int countOf(CharacterClasses classes);

struct PasswordPolicy {
    int leastLength = 15;                    // characters; 8 to 64
    int leastLengthWithSecondFactor = 8;     // 8 to leastLength
    int leastScore = 3;                      // of zxcvbn: 0 (anything but common passwords) to 4
    int leastClasses = 0;                    // so many (X) …
    CharacterClasses classes = allClasses(); // … of these (Y)
    int leastAgeDays = 0;                    // a younger one cannot be changed by its owner; 0 to 365, under ageingDays
    int history = 0;      // the new one is none of the last so many, the present one included; 0 to 24
    int ageingDays = 0;   // from then on it must be changed at the next sign-in; 0: never; up to 3650
    int warningDays = 14; // before that, by mail and on pages; 0: none; up to 90

    static CharacterClasses allClasses();
    int leastLengthFor(bool hasSecondFactor) const {
        return hasSecondFactor ? leastLengthWithSecondFactor : leastLength;
    }
    bool operator==(const PasswordPolicy &) const = default;
};

PasswordPolicy passwordPolicyFrom(const QJsonObject &object);
QJsonObject toJson(const PasswordPolicy &policy);
// Invalid: the detail begins with the JSON name of the rule that is out of its bounds, and says them.
Done checkPolicy(const PasswordPolicy &policy);

// Why somebody must choose another password before going on.
enum class ChangeReason {
    Given,            // an administrator has chosen the present one
    Asked,            // an administrator asks for a new one
    SecondFactorGone, // it was as short as it may be with a second factor only
    Expired,          // it has reached the age that the policy allows; never stored, for it follows from that
};
QLatin1StringView changeReasonName(ChangeReason reason); // "given", "asked", "second_factor_gone", "expired"
std::optional<ChangeReason> changeReasonFrom(const QString &name);

} // namespace gatelodge

// Outside: an operator| of the house would hide Qt's own in all of it.
Q_DECLARE_OPERATORS_FOR_FLAGS(gatelodge::CharacterClasses)
