#include "server/store/find_people.h"
#include "server/store/transaction.h"
#include "server/store/user_list.h"
#include <algorithm>
#include <array>

namespace gatelodge::store {

namespace {

constexpr qsizetype kMostWords = 3, kLongestWord = 60;
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

QStringList wordsOf(const QString &typed) {
    QStringList words;
    for (const QString &word : typed.normalized(QString::NormalizationForm_C).toLower().split(u' ', Qt::SkipEmptyParts))
        words << word.left(kLongestWord);
    std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return words;
}

} // namespace

QString foldedPattern(const QString &word) {
    for (const Accents accents : {Accents::All, Accents::Usual, Accents::None}) {
        QStringList choices;
        for (const QChar letter : word)
            choices << choicesFor(letter, accents);
        if (accents == Accents::None || fitsIndex(choices))
            return expressionOf(choices);
    }
    Q_UNREACHABLE();
}

Result<QList<UserLine>> findPeople(Session &session, const QString &typed, int most) {
    QStringList patterns;
    const QStringList words = wordsOf(typed);
    for (const QString &word : words) {
        if (word.size() >= 3 && patterns.size() < kMostWords)
            patterns << foldedPattern(word);
    }
    if (words.isEmpty() || (patterns.isEmpty() && words.first().size() < 2))
        return QList<UserLine>();
    const QString first = patterns.isEmpty() ? foldedPattern(words.first()) : patterns.first();
    const QString beginning = u'^' + first, lineBeginning = QStringLiteral("\\n") + first;
    return inTransaction(session, Actor::system(), [&]() -> Result<QList<UserLine>> {
        GL_DO(session.one("finder.custom_plans"));
        GL_TRY(const auto rows, patterns.isEmpty()
                                    ? session.rows("finder.people_by_two_letters", beginning, lineBeginning, most)
                                    : session.rows("finder.people", first, patterns.value(1, first),
                                                   patterns.value(2, first), beginning, lineBeginning, most));
        QList<UserId> found;
        for (const Row &row : rows)
            found << row.user("uid");
        return listUserLines(session, found);
    });
}

} // namespace gatelodge::store
