// Choosing a password (EL-09, EA-25): the rules as text, two fields, and after a try what each rule says. The classic
// rules are shown only where the policy has them.
#pragma once
#include "server/domain/password_policy.h"
#include "server/protocol/web/pages/complaints.h"

namespace gatelodge::web {

struct NewPassword {
    enum class Rule { Open, Met, Unmet }; // Open: nothing was tried yet
    int minimumLength = 15;               // characters
    Rule length = Rule::Open, own = Rule::Open, common = Rule::Open;
    int leastKinds = 0; // of these kinds of characters; 0: no such rule
    CharacterClasses kinds = {};
    Rule kindsMet = Rule::Open;
    int historyDepth = 0; // none of the last so many; 0: no such rule
    Rule history = Rule::Open;
    int leastAgeDays = 0; // of the present one; 0: no such rule
    Rule age = Rule::Open;
    std::optional<int> strength = {}; // 0 to 4, after a try
    QString idea = {};                // a random phrase made for this page; may be empty
};

inline const auto newPasswordId = QStringLiteral("new");
inline const auto againId = QStringLiteral("again");

// The account's name in a read-only field comes first, so that password managers store under it.
QList<Part> newPasswordParts(const NewPassword &shown, const Complaints &complaints, const Say &say, bool autofocus);
// Another authority keeps the password or makes the account, and does not take what was typed.
struct RefusedThere {
    QString authority; // its caption
    QString message;   // in its own words; may be empty
};
Notice refusedNotice(const RefusedThere &refused, const Say &say);

// Why another one must be chosen before going on, as a sentence.
QString wordsFor(ChangeReason reason, const Say &say);
Field accountField(const QString &label, const QString &username);

} // namespace gatelodge::web
