#include "tests/support/pseudo/pseudo.h"
#include <QDir>
#include <QRegularExpression>

static void registerPseudoTexts() { Q_INIT_RESOURCE(gatelodge_pseudo_texts); }

namespace gatelodge::tests {

namespace {

constexpr QChar kOpen(0x27E6), kClose(0x27E7);

QStringList wordsOf(const QString &text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]{2,}"));
    QStringList words;
    for (const auto &match : word.globalMatch(text))
        words << match.captured();
    return words;
}

// The text without what stands in brackets; each outermost pair becomes one ⟦.
QString outside(const QString &text) {
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == kOpen && depth++ == 0)
            rest += kOpen;
        else if (letter == kClose && depth > 0)
            --depth;
        else if (depth == 0)
            rest += letter;
    }
    return rest;
}

} // namespace

void speakPseudo() { registerPseudoTexts(); }

QStringList wordsOutside(const QString &text) { return wordsOf(outside(text)); }

bool isPutTogether(const QString &text) { return outside(text).count(kOpen) > 1; }

void Values::add(const QString &text) {
    for (const QString &word : wordsOf(text))
        m_words.insert(word.toCaseFolded());
}

QStringList Values::unknownIn(const QString &text) const {
    QStringList unknown;
    for (const QString &word : wordsOutside(text)) {
        if (!m_words.contains(word.toCaseFolded()))
            unknown << word;
    }
    return unknown;
}

} // namespace gatelodge::tests
