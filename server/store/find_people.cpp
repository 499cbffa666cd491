#include "server/store/find_people.h"
#include "server/store/folded_pattern.h"
#include "server/store/transaction.h"
#include "server/store/user_list.h"
#include <algorithm>

namespace gatelodge::store {

namespace {

constexpr qsizetype kMostWords = 3, kLongestWord = 60;

QStringList wordsOf(const QString &typed) {
    QStringList words;
    for (const QString &word : typed.normalized(QString::NormalizationForm_C).toLower().split(u' ', Qt::SkipEmptyParts))
        words << word.left(kLongestWord);
    std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return words;
}

} // namespace

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
                                    : session.rows("finder.people", first, patterns.value(1), patterns.value(2),
                                                   beginning, lineBeginning, most));
        QList<UserId> found;
        for (const Row &row : rows)
            found << row.user("uid");
        return listUserLines(session, found);
    });
}

} // namespace gatelodge::store
