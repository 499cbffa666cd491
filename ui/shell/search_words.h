// How the palette compares: case and accents do not count, and words come in any order.
#pragma once
#include <QStringList>

namespace gatelodge::ui {

// As many characters as text has, so that a place in one is a place in the other.
QString folded(const QString &text);

class Question {
public:
    explicit Question(const QString &typed = {});
    bool isEmpty() const { return m_words.isEmpty(); }

    // How well it is answered: not at all, by other words for the thing, by its title, by words of the title from their
    // beginnings, by the beginning of the title. Both are folded.
    enum Fit { None, Others, Inside, Words, Beginning };
    Fit fit(const QString &title, const QString &others = {}) const;

    // Which characters of a title were typed: true where they are.
    QList<bool> marks(const QString &title) const;

private:
    QString m_whole;
    QStringList m_words; // folded
};

} // namespace gatelodge::ui
