// What spreadsheets and other systems call the columns, in every language that the house speaks.
#pragma once
#include "server/domain/import.h"

namespace gatelodge::sync {

// Without regard to case, accents, blanks and signs: "E-Mail", "e_mail" and "EMAIL" are one. Nothing: unknown.
std::optional<ImportField> fieldCalled(const QString &heading);

// Columns that an import has added itself, to the rows that it could not take.
inline const QString kLineHeading = QStringLiteral("#line");
inline const QString kProblemHeading = QStringLiteral("#problem");

} // namespace gatelodge::sync
