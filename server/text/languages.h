// Which languages are compiled in, and which of them a browser asks for.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gatelodge::text {

// Codes of :/translations/gatelodge_<code>.qm, English first, the others in alphabetical order. Computed once.
const QStringList &compiledLanguages();

// RFC 9110 §12.5.4: the language of the highest weight that is offered, the earlier one where weights are equal.
// A range fits a language of the same primary subtag ("fr-CA" is served by "fr"). Reads at most 1,000 bytes.
QString bestLanguage(const QByteArray &acceptLanguage, const QStringList &offered);

} // namespace gatelodge::text
