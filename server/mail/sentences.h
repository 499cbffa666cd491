// Sentences with {slots}, filled once: what a slot's value contains is never read as a slot again.
#pragma once
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace gatelodge::mail {

struct Span {
    QString text;
    QString slot; // empty: the sentence's own words
};

// A name in braces that `values` has becomes a span of its own; anything else stays as it is.
QList<Span> fillSentence(const QString &sentence, const QMap<QString, QString> &values);
QString joined(const QList<Span> &spans);
// The names in braces, sorted, each once.
QStringList slotNames(const QString &sentence);

// Breaks at spaces so that no line is longer than `columns`, but for words that are; further lines begin with `indent`
// spaces, which count.
QString wrapped(const QString &text, int columns, int indent = 0);

} // namespace gatelodge::mail
