// Which languages are compiled in, and which of them a browser asks for.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gatelodge::text {

// Codes of :/translations/gatelodge_<code>.qm, English first, the others in alphabetical order. Computed once.
const QStringList &compiledLanguages();

// A code is what Qt and translations/ call a language: "fr", and with a region "pt_BR". A tag is what HTML, mails and
// browsers call it (BCP 47): "pt-BR". Both are understood in any case.

// The offered code that serves a tag or code best: itself, else one of the same primary subtag ("fr-CA" is served by
// "fr", "pt" and "pt-PT" by "pt_BR"); empty where none does.
QString offeredFor(const QString &tag, const QStringList &offered);
QString tagOf(const QString &code);

// RFC 9110 §12.5.4: the language of the highest weight that is offered, the earlier one where weights are equal.
// Reads at most 1,000 bytes.
QString bestLanguage(const QByteArray &acceptLanguage, const QStringList &offered);

} // namespace gatelodge::text
