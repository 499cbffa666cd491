#include "ui/imports/import_words.h"
#include "server/domain/import_words.h"
#include "ui/common/column_words.h"
#include "ui/common/fault_words.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace gatelodge::ui {
namespace {

struct Plan {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::ImportPlan)
};

struct Said {
    const char *name, *words;
};

// What the audit's columns have no words for.
constexpr Said kFields[] = {
    {"other_emails", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "Other addresses")},
    {"groups", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "Groups")},
    {"password", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "Password")},
    {"ssh_keys", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "SSH keys")},
};

constexpr Said kFaults[] = {
    {"import_unreadable", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "This file cannot be read.")},
    {"import_folder", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "This is a folder. Choose one file.")},
    {"import_empty", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "This file is empty.")},
    {"import_workbook", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan",
                                          "Only its own program reads this spreadsheet. Save it there as CSV.")},
    {"import_no_text",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "This is no text. A table (CSV), JSON lines or LDIF is read.")},
    {"import_no_heading",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "The first line must name the columns, and nothing does here.")},
    {"import_columns",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "The file has other columns now. Choose it again.")},
    {"import_gone",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "The file is no longer where it was. Put it back and try again.")},
    {"import_file_changed",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "The file has changed since the plan was made.")},
    {"import_target", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "Nothing can be written there.")},
    {"import_disk_full",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "The file could not be written: the disk may be full.")},
    {"import_database_full",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "The disk of the database is full. Nothing of this has happened.")},
    {"import_directory",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "The directory does not answer, or not to these settings.")},
    {"import_website",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan",
                       "No Django website can be read there: neither its database nor a plain dump.")},
    {"import_dump", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "This dump is not whole, or not of this kind.")},
    {"import_django", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "There is no Django website in it.")},
    {"imports_going_back", QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan",
                                             "Somebody is just taking this import back: nobody goes on with it.")},
    {"imports_applied_once",
     QT_TRANSLATE_NOOP("gatelodge::ui::ImportPlan", "This plan was applied already, or is older than a day.")},
};

template <size_t N> QString wordsOf(const Said (&table)[N], const QString &name) {
    for (const Said &one : table)
        if (name == QLatin1String(one.name))
            return Plan::tr(one.words);
    return {};
}

QString capitalised(const QString &half) {
    return half.isEmpty() ? half : QLocale().toUpper(half.left(1)) + half.mid(1);
}

QString changeWords(const ImportPlanLine::Change &change) {
    if (change.field == QLatin1String("deleted"))
        return Plan::tr("Comes back out of the recycle bin");
    if (change.field == QLatin1String("removed"))
        return Plan::tr("Goes into the recycle bin");
    const QString field = importFieldWords(change.field);
    const auto value = [&](const QJsonValue &of) { return valueWords(QStringLiteral("users"), change.field, of, {}); };
    if (change.field == QLatin1String("groups_left"))
        //: names of groups
        return Plan::tr("Leaves %1: the source gave that, and lists it no more").arg(value(change.before));
    if (change.after.isArray())
        //: of a list: a field, what is added
        return Plan::tr("%1: + %2").arg(field, value(change.after));
    const QString before = change.before.isBool() ? QString() : value(change.before);
    if (before.isEmpty())
        //: a field, its value
        return Plan::tr("%1: %2").arg(field, value(change.after));
    //: a field, its value before, its value after
    return Plan::tr("%1: %2 → %3").arg(field, before, value(change.after));
}

} // namespace

QString importFieldWords(const QString &field) {
    if (field == QLatin1String("email"))
        return columnWords(QStringLiteral("emails"), QStringLiteral("is_primary"));
    if (const QString own = wordsOf(kFields, field); !own.isEmpty())
        return own;
    const QString words = columnWords(QStringLiteral("users"), field);
    return words.isEmpty() ? field : words;
}

QString importVerdictWords(ImportVerdict verdict) {
    switch (verdict) {
    case ImportVerdict::Added: return Plan::tr("New");
    case ImportVerdict::Changed: return Plan::tr("Changes");
    case ImportVerdict::Same: return Plan::tr("Stays");
    case ImportVerdict::Conflict: return Plan::tr("Conflict");
    case ImportVerdict::Unread: return Plan::tr("Not read");
    }
    Q_UNREACHABLE();
}

Chip importChip(ImportVerdict verdict) {
    const QString words = importVerdictWords(verdict);
    switch (verdict) {
    case ImportVerdict::Added: return {words, Tone::Moss, Glyph::Star, Chip::Weight::Washed};
    case ImportVerdict::Changed: return {words, Tone::Ink, Glyph::Dot, Chip::Weight::Washed};
    case ImportVerdict::Same: return {words, Tone::Slate, Glyph::Check, Chip::Weight::Quiet};
    case ImportVerdict::Conflict: return {words, Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
    case ImportVerdict::Unread: return {words, Tone::Brick, Glyph::Cross, Chip::Weight::Washed};
    }
    Q_UNREACHABLE();
}

QStringList importLineWords(const ImportPlanLine &line) {
    QStringList parts;
    for (const ImportPlanLine::Change &change : line.changes)
        parts << changeWords(change);
    if (line.reason.isEmpty())
        return parts;
    const QString why = importReasonWords(line.reason, line.about);
    if (line.verdict == ImportVerdict::Unread && !line.field.isEmpty())
        return {Plan::tr("%1: %2").arg(importFieldWords(line.field), why)};
    return {capitalised(why)};
}

QString importTitle(const ImportPlanLine &line) {
    for (const QString &name : {line.name, line.username, line.email})
        if (!name.isEmpty())
            return name;
    return Plan::tr("Line %1").arg(QLocale().toString(line.line));
}

QString importCountWords(const ImportCounts &counts) {
    const int added = counts[ImportVerdict::Added], changed = counts[ImportVerdict::Changed];
    //: new people; people who change; rows that are left
    return Plan::tr("%1, %2, %3.")
        .arg(Plan::tr("%n people come in anew", nullptr, added), Plan::tr("%n change", nullptr, changed),
             Plan::tr("%n rows are left alone", nullptr, counts.left()));
}

QString importPastWords(const ImportCounts &counts) {
    QStringList parts;
    for (const ImportVerdict verdict :
         {ImportVerdict::Added, ImportVerdict::Changed, ImportVerdict::Conflict, ImportVerdict::Unread})
        if (counts[verdict] > 0)
            //: what became of rows, how many: "New: 312"
            parts << Plan::tr("%1: %2").arg(importVerdictWords(verdict), QLocale().toString(counts[verdict]));
    return parts.join(QStringLiteral(" · "));
}

QString importPlacesWords(const PlacesPlan &places) {
    const auto coming = [&places](PlaceKind kind) { return QLocale().toString(places.of(kind).toDo()); };
    //: numbers of what comes along with people
    const QString along =
        Plan::tr("Along come organisations: %1, sites: %2, consents: %3, visits: %4.")
            .arg(coming(PlaceKind::Org), coming(PlaceKind::Site), coming(PlaceKind::Consent), coming(PlaceKind::Visit));
    if (places.left.isEmpty())
        return along;
    QStringList left;
    for (const PlaceLeft &place : places.left)
        left << place.name;
    //: what comes along; names of sites and organisations
    return Plan::tr("%1 Left, since a number, address or key does not fit: %2.")
        .arg(along, QLocale().createSeparatedList(left));
}

bool isOvertaken(const Error &error) {
    return error.constraint == QLatin1String("imports_applied_once") ||
           error.constraint == QLatin1String("import_file_changed") || error.fault == Fault::Conflict ||
           error.fault == Fault::NotFound;
}

QString importFaultWords(const Error &error, bool someCame) {
    if (someCame && error.constraint == QLatin1String("import_database_full"))
        return Plan::tr("The disk of the database is full. What came before stays, and the rest can be resumed.");
    if (const QString own = wordsOf(kFaults, error.constraint); !own.isEmpty())
        return own;
    if (isGivenUp(error))
        return Plan::tr("Stopped. Nothing has happened.");
    if (error.constraint == QLatin1String("imports_undone") || error.constraint == QLatin1String("imports_elsewhere"))
        return faultWords(error); // something has happened
    if (error.fault == Fault::Conflict && someCame)
        return Plan::tr("The rest of the plan no longer stands: somebody has changed one of these people. What came "
                        "before stays. Read the file again for the rest.");
    if (error.fault == Fault::Conflict)
        return Plan::tr("The plan no longer stands: somebody has changed one of these people. Nothing has happened.");
    return faultWords(error);
}

} // namespace gatelodge::ui
