#include "app/cli/import_words.h"
#include <QJsonArray>

namespace gatelodge::app {

namespace {

struct Words {
    const char *reason, *words; // %1: what it is about
};

constexpr Words kConflicts[] = {
    {"two_rows", "line %1 is about the same person, or has the same address"},
    {"address_taken", "an address belongs to %1"},
    {"other_authority", "the person is at home at %1, which says what is true of them"},
    {"unknown_group", "there is no group \"%1\""},
    {"dates", "the account would end before it begins"},
    {"in_bin", "the person is in the recycle bin; --bring-back brings them back"},
    {"erased", "the username belonged to somebody who was erased, and is never given again"},
    {"more_power", "the person has more power than you"},
};

constexpr Words kFlaws[] = {
    {"broken_record", "this is no record: the quotation marks do not match, or it is no JSON object"},
    {"broken_text", "there are characters that cannot be read: is it another encoding?"},
    {"too_many_cells", "there are more cells than the heading has"},
    {"no_name", "neither a username nor an address"},
    {"bad_username", "\"%1\" is no username: 1 to 30 of a-z, 0-9, dot and hyphen"},
    {"bad_address", "\"%1\" is no address"},
    {"too_many_addresses", "too many addresses in one cell"},
    {"bad_status", "\"%1\" is none of active, pending, suspended, true, false"},
    {"bad_date", "\"%1\" is no date like 2027-08-31"},
    {"bad_language", "\"%1\" is no language like en or pt_BR"},
    {"plain_password", "the password is no hash that sign-in knows; plain ones are never taken"},
    {"bad_key", "this is no SSH key, or there are more than 50"},
    {"too_long", "the text is too long"},
};

template <size_t N> QString wordsFor(const Words (&table)[N], const QString &reason, const QString &about) {
    for (const Words &one : table) {
        if (reason == QLatin1String(one.reason)) {
            const QString words = QString::fromUtf8(one.words);
            return words.contains(QLatin1String("%1")) ? words.arg(about) : words;
        }
    }
    return reason;
}

QString textOf(const QJsonValue &value) {
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items << item.toString();
        return QStringLiteral("+ ") + items.join(QStringLiteral(", "));
    }
    return value.isBool() ? (value.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : value.toString();
}

} // namespace

QString whyLeft(const ImportPlanLine &line) {
    if (line.verdict == ImportVerdict::Conflict)
        return wordsFor(kConflicts, line.reason, line.about);
    const QString words = wordsFor(kFlaws, line.reason, line.about);
    return line.field.isEmpty() ? words : line.field + QStringLiteral(": ") + words;
}

QString whatChanges(const ImportPlanLine &line) {
    QStringList parts;
    for (const ImportPlanLine::Change &change : line.changes) {
        parts << change.field + QStringLiteral(": ") +
                     (change.before.isNull() ? textOf(change.after)
                                             : textOf(change.before) + QStringLiteral(" → ") + textOf(change.after));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace gatelodge::app
