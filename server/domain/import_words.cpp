#include "server/domain/import_words.h"
#include <QCoreApplication>

namespace gatelodge {

namespace {

struct Words {
    const char *reason, *words; // %1: what it is about
};

constexpr Words kReasons[] = {
    {"two_rows", QT_TRANSLATE_NOOP("ImportWords", "line %1 is about the same person, or has the same address")},
    {"address_taken", QT_TRANSLATE_NOOP("ImportWords", "an address belongs to %1")},
    {"other_authority",
     QT_TRANSLATE_NOOP("ImportWords", "the person is at home at %1, which says what is true of them")},
    {"unknown_group", QT_TRANSLATE_NOOP("ImportWords", "there is no group “%1”")},
    {"dates", QT_TRANSLATE_NOOP("ImportWords", "the account would end before it begins")},
    {"in_bin", QT_TRANSLATE_NOOP("ImportWords", "the person is in the recycle bin")},
    {"erased",
     QT_TRANSLATE_NOOP("ImportWords", "the username belonged to somebody who was erased, and is never given again")},
    {"more_power", QT_TRANSLATE_NOOP("ImportWords", "the person has more power than you")},
    {"kept_by_source", QT_TRANSLATE_NOOP("ImportWords", "the person is kept by the synchronisation %1")},
    {"name_taken", QT_TRANSLATE_NOOP("ImportWords", "somebody else here has the username %1")},
    {"renamed", QT_TRANSLATE_NOOP("ImportWords", "the username there is %1")},
    {"gone_there", QT_TRANSLATE_NOOP("ImportWords", "there is no such account there any more")},
    {"no_login_there", QT_TRANSLATE_NOOP("ImportWords", "the login there was taken away")},
    {"no_password", QT_TRANSLATE_NOOP("ImportWords", "the account there has no password")},
    {"broken_record",
     QT_TRANSLATE_NOOP("ImportWords", "this is no record: the quotation marks do not match, or it is too long")},
    {"broken_object",
     QT_TRANSLATE_NOOP("ImportWords", "this is no JSON object of texts, numbers and lists, or it is too long")},
    {"broken_entry",
     QT_TRANSLATE_NOOP("ImportWords", "this is no entry: a line has no colon, a value cannot be decoded or is too "
                                      "long, or it is about changing or removing somebody")},
    {"broken_text",
     QT_TRANSLATE_NOOP("ImportWords", "there are characters that cannot be read: is it another encoding?")},
    {"too_many_cells", QT_TRANSLATE_NOOP("ImportWords", "there are more cells than the heading has")},
    {"no_name", QT_TRANSLATE_NOOP("ImportWords", "neither a username nor an address")},
    {"bad_username", QT_TRANSLATE_NOOP("ImportWords", "“%1” is no username: 1 to 30 of a-z, 0-9, dot and hyphen")},
    {"bad_address", QT_TRANSLATE_NOOP("ImportWords", "“%1” is no address")},
    {"too_many_addresses", QT_TRANSLATE_NOOP("ImportWords", "too many addresses in one cell")},
    {"bad_status", QT_TRANSLATE_NOOP("ImportWords", "“%1” is none of active, pending, suspended, true, false")},
    {"bad_date", QT_TRANSLATE_NOOP("ImportWords", "“%1” is no date like 2027-08-31")},
    {"bad_language", QT_TRANSLATE_NOOP("ImportWords", "“%1” is no language like en or pt_BR")},
    {"plain_password",
     QT_TRANSLATE_NOOP("ImportWords", "the password is no hash that sign-in knows; plain ones are never taken")},
    {"bad_key", QT_TRANSLATE_NOOP("ImportWords", "this is no SSH key, or there are more than 50")},
    {"too_long", QT_TRANSLATE_NOOP("ImportWords", "the text is too long")},
};

} // namespace

QString importReasonWords(const QString &reason, const QString &about) {
    for (const Words &one : kReasons) {
        if (reason == QLatin1String(one.reason)) {
            const QString words = QCoreApplication::translate("ImportWords", one.words);
            return words.contains(QLatin1String("%1")) ? words.arg(about) : words;
        }
    }
    return reason;
}

QString importLeftWords(const ImportPlanLine &line) {
    const QString words = importReasonWords(line.reason, line.about);
    const bool named = line.verdict == ImportVerdict::Unread && !line.field.isEmpty();
    return named ? line.field + QStringLiteral(": ") + words : words;
}

} // namespace gatelodge
