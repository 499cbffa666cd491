#include "server/service/password_strength.h"
#include "server/service/secret_bytes.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <QRegularExpression>
#include <vector>
#include <zxcvbn.h>

namespace gatelodge::service {

namespace {

constexpr qsizetype kMostBytes = 100; // zxcvbn takes what follows for next to nothing
constexpr qsizetype kMostWords = 100;

struct FreeMatches {
    void operator()(ZxcMatch_t *matches) const { ZxcvbnFreeInfo(matches); }
};
using Matches = std::unique_ptr<ZxcMatch_t, FreeMatches>;

// Ends at the first NUL, so there must be none before its time.
QByteArray boundedText(const QByteArray &text) {
    QByteArray bounded(text.constData(), std::min(text.size(), kMostBytes)); // a copy of its own, to be wiped
    return bounded.replace('\0', '\1');
}

// The words as they are, and the parts of "ada.lovelace@example.org" and "Mary Ann".
QList<QByteArray> spelledOut(const QStringList &words) {
    static const QRegularExpression between(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    QList<QByteArray> spelled;
    const auto add = [&spelled](const QString &word) {
        const QByteArray folded = boundedText(word.toCaseFolded().toUtf8());
        if (folded.size() >= 3 && spelled.size() < kMostWords && !spelled.contains(folded))
            spelled << folded;
    };
    for (const QString &word : words)
        add(word);
    for (const QString &word : words) {
        for (const QString &piece : word.split(between, Qt::SkipEmptyParts))
            add(piece);
    }
    return spelled;
}

int scoreOf(double bits) {
    constexpr std::array guesses{1e3, 1e6, 1e8, 1e10};
    return int(std::count_if(guesses.begin(), guesses.end(), [bits](double most) { return bits >= std::log2(most); }));
}

bool isListed(const ZxcMatch_t *first, qsizetype length) {
    if (!first || first->Begin != 0 || first->Length != length)
        return false;
    const int type = first->Type & ~MULTIPLE_MATCH;
    return type == DICTIONARY_MATCH || type == DICT_LEET_MATCH;
}

} // namespace

PasswordStrength strengthOf(const QByteArray &password, const QStringList &words) {
    const QList<QByteArray> own = spelledOut(words);
    std::vector<const char *> dictionary;
    for (const QByteArray &word : own)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    const auto look = [&dictionary](const QByteArray &text) {
        ZxcMatch_t *found = nullptr;
        const double bits = ZxcvbnMatch(text.constData(), dictionary.data(), &found);
        const Matches matches(found);
        return PasswordStrength{scoreOf(bits), isListed(found, text.size())};
    };
    QByteArray text = boundedText(password);
    PasswordStrength strength = look(text);
    if (!strength.listed && strength.score < 3) { // "Passwordpassword" is two words to it, "passwordpassword" one twice
        QByteArray folded = text.toLower();
        strength.listed = look(folded).listed;
        wipe(folded);
    }
    wipe(text);
    return strength;
}

} // namespace gatelodge::service
