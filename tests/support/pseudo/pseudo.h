// The language of tests ("qps"; see pseudo.py): every text of the code in ⟦…⟧ and 40 % wider. What a person reads in it
// shows what is not translated, what is put together of pieces, and what has no room.
#pragma once
#include <QSet>
#include <QString>
#include <QStringList>

namespace gatelodge::tests {

inline const QString pseudoCode = QStringLiteral("qps");

// Makes the language of what stands in the code (some seconds); before anything asks which languages there are.
void speakPseudo();

// Words of at least two letters that stand outside all brackets; not parts of keys and fingerprints.
QStringList wordsOutside(const QString &text);
// Two or more sentences side by side: "⟦a⟧ ⟦b⟧". One within another is how values are put into a sentence.
bool isPutTogether(const QString &text);

// Words that are values: names of people and sites, addresses, and what is the same in every language.
class Values {
public:
    void add(const QString &text); // each of its words
    // The words outside all brackets that are none of the values.
    QStringList unknownIn(const QString &text) const;

private:
    QSet<QString> m_words;
};

} // namespace gatelodge::tests
