#include "server/text/languages.h"
#include <algorithm>
#include <QDir>

// A static library's resources are registered by whoever needs them; the macro must stand outside any namespace.
static void registerTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

namespace gatelodge::text {

namespace {

constexpr qsizetype longestHeader = 1000;
const auto english = QStringLiteral("en");

struct Wish {
    QByteArray range; // lower case
    double weight = 1;
};

Wish parseWish(const QByteArray &part) {
    const auto pieces = part.split(';');
    Wish wish{pieces.first().trimmed().toLower(), 1};
    for (const auto &piece : pieces.mid(1)) {
        const auto parameter = piece.trimmed();
        if (!parameter.startsWith("q=") && !parameter.startsWith("Q="))
            continue;
        bool valid = false;
        const double weight = parameter.mid(2).toDouble(&valid);
        wish.weight = valid && weight >= 0 && weight <= 1 ? weight : 0;
    }
    return wish;
}

} // namespace

const QStringList &compiledLanguages() {
    static const QStringList codes = [] {
        registerTranslations();
        QStringList found;
        const auto names = QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("gatelodge_*.qm")});
        for (const auto &name : names)
            found.append(name.section(u'.', 0, 0).section(u'_', 1));
        found.removeAll(english);
        found.sort();
        found.prepend(english);
        return found;
    }();
    return codes;
}

QString tagOf(const QString &code) { return QString(code).replace(u'_', u'-'); }

QString offeredFor(const QString &tag, const QStringList &offered) {
    const auto primaryOf = [](const QString &one) { return one.section(u'-', 0, 0); };
    const auto asked = tagOf(tag).toLower();
    QString kin; // "fr" before "fr_CA", else the first
    for (const auto &code : offered) {
        const auto known = tagOf(code).toLower();
        if (asked == known)
            return code;
        if (primaryOf(asked) == primaryOf(known) && (kin.isEmpty() || known == primaryOf(asked)))
            kin = code;
    }
    return kin;
}

QString bestLanguage(const QByteArray &acceptLanguage, const QStringList &offered) {
    QList<Wish> wishes;
    for (const auto &part : acceptLanguage.left(longestHeader).split(','))
        wishes.append(parseWish(part));
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) { return a.weight > b.weight; });
    for (const auto &wish : wishes) {
        const auto code = wish.range == "*" ? english : offeredFor(QString::fromLatin1(wish.range), offered);
        if (wish.weight > 0 && !code.isEmpty())
            return code;
    }
    return english;
}

} // namespace gatelodge::text
