#include "server/store/folded_pattern.h"
#include <array>
#include <QStringList>

namespace gatelodge::store {

namespace {

// Each is looked up; more cost as much as reading the table through, and beyond 256 pg_trgm gives the expression up.
constexpr int kMostTrigrams = 64;

// A word as alternatives letter by letter: how many accented ones each may stand for is bounded by the index.
enum class Accents { All, Usual, None };

struct Letter {
    char base;
    const char16_t *usual, *rarer;
};
constexpr std::array kLetters{
    Letter{'a', u"àáâãäå", u"āăą"},  Letter{'c', u"ç", u"ćĉċč"}, Letter{'d', u"", u"ďđð"},
    Letter{'e', u"èéêë", u"ēĕėęě"},  Letter{'g', u"", u"ĝğġģ"},  Letter{'h', u"", u"ĥħ"},
    Letter{'i', u"ìíîï", u"ĩīĭįı"},  Letter{'j', u"", u"ĵ"},     Letter{'k', u"", u"ķ"},
    Letter{'l', u"ł", u"ĺļľ"},       Letter{'n', u"ñ", u"ńņňŋ"}, Letter{'o', u"òóôõöø", u"ōŏő"},
    Letter{'r', u"", u"ŕŗř"},        Letter{'s', u"š", u"śŝşș"}, Letter{'t', u"", u"ţťŧț"},
    Letter{'u', u"ùúûü", u"ũūŭůűų"}, Letter{'w', u"", u"ŵ"},     Letter{'y', u"ýÿ", u"ŷ"},
    Letter{'z', u"ž", u"źż"}};

QString choicesFor(QChar typed, Accents accents) {
    if (typed == u' ')
        return QStringLiteral(" \n"); // first and last name stand on two lines
    if (accents == Accents::None)
        return typed;
    for (const Letter &letter : kLetters) {
        const QString usual = QString::fromUtf16(letter.usual), rarer = QString::fromUtf16(letter.rarer);
        if (typed != QLatin1Char(letter.base) && !usual.contains(typed) && !rarer.contains(typed))
            continue;
        QString choices = QLatin1Char(letter.base) + usual;
        if (accents == Accents::All)
            choices += rarer;
        else if (rarer.contains(typed))
            choices += typed;
        return choices;
    }
    return typed;
}

// Whether some three letters in a row stand for few enough trigrams.
bool fitsIndex(const QStringList &choices) {
    for (qsizetype i = 0; i + 2 < choices.size(); ++i) {
        if (choices[i].size() * choices[i + 1].size() * choices[i + 2].size() <= kMostTrigrams)
            return true;
    }
    return choices.size() < 3;
}

QString expressionOf(const QStringList &choices) {
    QString expression;
    for (const QString &one : choices) {
        if (one.size() > 1)
            expression += u'[' + one + u']';
        else if (one.front().unicode() < 0x80 && !one.front().isLetterOrNumber())
            expression += u'\\' + one;
        else
            expression += one;
    }
    return expression;
}

} // namespace

QString foldedPattern(const QString &word) {
    const QString small = word.normalized(QString::NormalizationForm_C).toLower();
    for (const Accents accents : {Accents::All, Accents::Usual, Accents::None}) {
        QStringList choices;
        for (const QChar letter : small)
            choices << choicesFor(letter, accents);
        if (accents == Accents::None || fitsIndex(choices))
            return expressionOf(choices);
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::store
