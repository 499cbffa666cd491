#include "ui/shell/search_words.h"

namespace gatelodge::ui {

namespace {

// Latin letters alone lose their marks: in other scripts a mark makes another letter.
QChar withoutAccent(QChar letter) {
    switch (letter.unicode()) {
    case u'ø': return u'o';
    case u'ł': return u'l';
    case u'đ': return u'd';
    case u'ħ': return u'h';
    case u'ı': return u'i';
    default: break;
    }
    QString apart = letter.decomposition();
    while (apart.size() > 1 && apart.front().decompositionTag() == QChar::Canonical)
        apart = apart.front().decomposition(); // ễ is ê with a tilde
    return apart.size() > 1 && apart.front().unicode() < 0x80 ? apart.front() : letter;
}

bool beginsAt(const QString &text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

bool beginsWordOf(const QString &text, const QString &word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsAt(text, at))
            return true;
    }
    return false;
}

} // namespace

QString folded(const QString &text) {
    QString plain = text;
    for (QChar &letter : plain)
        letter = withoutAccent(letter.toCaseFolded());
    return plain;
}

Question::Question(const QString &typed)
    : m_whole(folded(typed.normalized(QString::NormalizationForm_C).simplified())),
      m_words(m_whole.split(u' ', Qt::SkipEmptyParts)) {}

Question::Fit Question::fit(const QString &title, const QString &others) const {
    if (m_words.isEmpty())
        return None;
    Fit fit = title.startsWith(m_whole) ? Beginning : Words;
    for (const QString &word : m_words) {
        if (beginsWordOf(title, word))
            continue;
        if (title.contains(word))
            fit = qMin(fit, Inside);
        else if (others.contains(word))
            fit = Others;
        else
            return None;
    }
    return fit;
}

QList<bool> Question::marks(const QString &title) const {
    const QString plain = folded(title);
    QList<bool> marks(title.size(), false);
    for (const QString &word : m_words) {
        qsizetype at = plain.indexOf(word);
        for (qsizetype next = at; next >= 0; next = plain.indexOf(word, next + 1)) {
            if (beginsAt(plain, next)) {
                at = next;
                break;
            }
        }
        for (qsizetype i = 0; at >= 0 && i < word.size(); ++i)
            marks[at + i] = true;
    }
    return marks;
}

} // namespace gatelodge::ui
