#include "server/domain/migration_words.h"
#include "server/domain/import_words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge {

namespace {

struct Words {
    const char *name, *words;
};

constexpr Words kHelp[] = {
    {"renamed", QT_TRANSLATE_NOOP("MigrationWords", "Rename one of the two.")},
    {"no_password",
     QT_TRANSLATE_NOOP("MigrationWords", "Nothing is lost: after the finish they ask for a new password here.")},
    {"gone_there", QT_TRANSLATE_NOOP("MigrationWords", "Delete the person here, or let them ask for a new password "
                                                       "after the finish.")},
    {"plain_password", QT_TRANSLATE_NOOP("MigrationWords", "They change their password there once.")},
    {"address_taken", QT_TRANSLATE_NOOP("MigrationWords", "Mend the address there or here.")},
    {"name_taken", QT_TRANSLATE_NOOP("MigrationWords", "Nobody guesses that two are one: rename one of them.")},
    {"no_login_there",
     QT_TRANSLATE_NOOP("MigrationWords", "Bring their login there back out of the recycle bin, and take them back.")},
    {"in_bin", QT_TRANSLATE_NOOP("MigrationWords", "Bring the person back out of the recycle bin.")},
};

constexpr Words kWhat[] = {
    {"username", QT_TRANSLATE_NOOP("MigrationWords", "Username")},
    {"first_name", QT_TRANSLATE_NOOP("MigrationWords", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("MigrationWords", "Last name")},
    {"email", QT_TRANSLATE_NOOP("MigrationWords", "Main address")},
    {"other_emails", QT_TRANSLATE_NOOP("MigrationWords", "Other addresses")},
    {"active", QT_TRANSLATE_NOOP("MigrationWords", "Active")},
    {"groups", QT_TRANSLATE_NOOP("MigrationWords", "Groups")},
    {"powers", QT_TRANSLATE_NOOP("MigrationWords", "Powers")},
    {"account", QT_TRANSLATE_NOOP("MigrationWords", "Account")},
    {"password", QT_TRANSLATE_NOOP("MigrationWords", "Password")},
};

constexpr Words kMeaning[] = {
    {"username", QT_TRANSLATE_NOOP("MigrationWords", "They stay behind until one of the two is renamed.")},
    {"active", QT_TRANSLATE_NOOP("MigrationWords", "One side lets them sign in, and the other does not.")},
    {"groups", QT_TRANSLATE_NOOP("MigrationWords", "What only members may enter may differ, too.")},
    {"powers", QT_TRANSLATE_NOOP("MigrationWords", "A role here is given by an owner; none comes over by itself.")},
    {"account", QT_TRANSLATE_NOOP("MigrationWords", "The account there is deleted.")},
    {"password", QT_TRANSLATE_NOOP("MigrationWords", "They have changed it there since; here the earlier one holds.")},
};

// Why the house lets somebody not into a site: a gate's name.
constexpr Words kGates[] = {
    {"no: authority", QT_TRANSLATE_NOOP("MigrationWords", "no: the site does not take accounts of this house")},
    {"no: active", QT_TRANSLATE_NOOP("MigrationWords", "no: the account is not active")},
    {"no: groups", QT_TRANSLATE_NOOP("MigrationWords", "no: in none of the site’s groups")},
    {"no: cooloff", QT_TRANSLATE_NOOP("MigrationWords", "no: the account is too young for the site")},
};

constexpr Words kSides[] = {
    {"yes", QT_TRANSLATE_NOOP("MigrationWords", "yes")},
    {"no", QT_TRANSLATE_NOOP("MigrationWords", "no")},
    {"none", QT_TRANSLATE_NOOP("MigrationWords", "none")},
    {"another one since", QT_TRANSLATE_NOOP("MigrationWords", "another one since")},
    {"as it was taken over", QT_TRANSLATE_NOOP("MigrationWords", "as it was taken over")},
};

QString said(const char *words) { return QCoreApplication::translate("MigrationWords", words); }

template <size_t N> QString wordsOf(const Words (&table)[N], const QString &name) {
    for (const Words &one : table)
        if (name == QLatin1String(one.name))
            return said(one.words);
    return {};
}

const QString kEnter = QStringLiteral("enter ");
bool isEntry(const MigrationDifference &one) { return one.what.startsWith(kEnter); }
// The house's own words, not those of people.
bool isClosed(const MigrationDifference &one) {
    return isEntry(one) || one.what == QLatin1String("active") || one.what == QLatin1String("account") ||
           one.what == QLatin1String("password");
}

} // namespace

QString migrationProblemWords(const MigratingPerson &person) {
    const QString half = importReasonWords(person.problem, person.about);
    return half.isEmpty() ? half : QLocale().toUpper(half.left(1)) + half.mid(1) + u'.';
}

QString migrationHelpWords(const QString &problem) { return wordsOf(kHelp, problem); }

QString migrationWhatWords(const MigrationDifference &difference) {
    if (isEntry(difference))
        return said(QT_TRANSLATE_NOOP("MigrationWords", "Enter %1")).arg(difference.what.mid(kEnter.size()));
    const QString words = wordsOf(kWhat, difference.what);
    return words.isEmpty() ? difference.what : words;
}

QString migrationSideWords(const MigrationDifference &difference, const QString &side) {
    if (side.isEmpty())
        return QStringLiteral("–");
    if (!isClosed(difference))
        return side;
    for (const QString &words : {wordsOf(kSides, side), wordsOf(kGates, side)})
        if (!words.isEmpty())
            return words;
    return side;
}

QString migrationMeaning(const MigrationDifference &difference) {
    if (isEntry(difference))
        return difference.there == QLatin1String("yes")
                   ? said(QT_TRANSLATE_NOOP("MigrationWords", "They will no longer enter once they are converted."))
                   : said(QT_TRANSLATE_NOOP("MigrationWords", "They will enter once they are converted."));
    const QString words = wordsOf(kMeaning, difference.what);
    return words.isEmpty() ? said(QT_TRANSLATE_NOOP("MigrationWords",
                                                    "What is said there comes over at the conversion; from then on "
                                                    "what stands here counts."))
                           : words;
}

} // namespace gatelodge
