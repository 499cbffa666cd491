#include "server/service/password_rules.h"
#include "server/service/password_hash.h"
#include "server/service/password_strength.h"
#include <algorithm>
#include <QTextBoundaryFinder>

namespace gatelodge::service {

namespace {

int charactersOf(const QString &text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

// Short words would forbid too much: "Al" is in "altogether".
bool containsOwnWord(const QString &password, const QStringList &words) {
    const QString folded = password.toCaseFolded();
    for (const QString &word : words) {
        const QString own = word.toCaseFolded();
        if (own.size() >= 4 && (folded.contains(own) && folded.size() < own.size() + 6))
            return true;
    }
    return false;
}

} // namespace

PasswordComplaints complainAbout(const QByteArray &password, const PasswordPolicy &policy, int leastLength,
                                 const QStringList &words) {
    PasswordComplaints found;
    found.tooLong = password.size() > PasswordHasher::kMostPasswordBytes;
    const QString text =
        QString::fromUtf8(password.left(PasswordHasher::kMostPasswordBytes)).normalized(QString::NormalizationForm_C);
    found.tooShort = charactersOf(text) < leastLength;
    found.ownWords = containsOwnWord(text, words);
    found.fewClasses = countOf(classesIn(text) & policy.classes) < policy.leastClasses;
    const PasswordStrength strength = strengthOf(text.toUtf8(), words);
    found.score = strength.score;
    found.common = strength.listed;
    found.weak = strength.score < policy.leastScore;
    return found;
}

bool isOneOf(const QStringList &hashes, const QByteArray &password, const PasswordHasher &hasher) {
    return std::any_of(hashes.begin(), hashes.end(),
                       [&](const QString &hash) { return hasher.verify(hash.toLatin1(), password).matches; });
}

} // namespace gatelodge::service
