// Choosing a password (EL-09): the rules as text, two fields, and after a try what each rule says.
#pragma once
#include "server/protocol/web/pages/complaints.h"

namespace gatelodge::web {

struct NewPassword {
    enum class Rule { Open, Met, Unmet }; // Open: nothing was tried yet
    int minimumLength = 15;               // characters
    Rule length = Rule::Open, own = Rule::Open, common = Rule::Open;
    std::optional<int> strength = {}; // 0 to 4, after a try
    QString idea = {};                // a random phrase made for this page; may be empty
};

inline const auto newPasswordId = QStringLiteral("new");
inline const auto againId = QStringLiteral("again");

// The account's name in a read-only field comes first, so that password managers store under it.
QList<Part> newPasswordParts(const NewPassword &shown, const Complaints &complaints, const Say &say, bool autofocus);
Field accountField(const QString &label, const QString &username);

} // namespace gatelodge::web
