#include "server/service/password_rules.h"
#include "server/service/password_hash.h"
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

PasswordComplaints complainAbout(const QByteArray &password, int leastLength, const QStringList &words) {
    const QString text = QString::fromUtf8(password).normalized(QString::NormalizationForm_C);
    return PasswordComplaints{charactersOf(text) < leastLength, password.size() > PasswordHasher::kMostPasswordBytes,
                              containsOwnWord(text, words)};
}

} // namespace gatelodge::service
