#include "ui/migrations/migration_words.h"
#include "ui/common/fault_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {

namespace {

struct Moving {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::Moving)
};

int everybody(const PeopleMigration &m) { return m.waiting + m.converted + m.left; }

QString movedOf(const PeopleMigration &m) {
    //: how many people have moved, of how many
    return Moving::tr("%1 of %n people have moved.", nullptr, everybody(m)).arg(QLocale().toString(m.converted));
}

} // namespace

bool isAtWork(const PeopleMigration &m) {
    return m.state == MigrationState::Preparing || m.state == MigrationState::Converting ||
           m.state == MigrationState::Undoing;
}

Chip migrationChip(const PeopleMigration &m) {
    switch (m.state) {
    case MigrationState::Preparing: return {Moving::tr("Coming in"), Tone::Ink, Glyph::Ring, Chip::Weight::Washed};
    case MigrationState::Converting: return {Moving::tr("Moving"), Tone::Ink, Glyph::Ring, Chip::Weight::Washed};
    case MigrationState::Undoing: return {Moving::tr("Going back"), Tone::Ink, Glyph::Ring, Chip::Weight::Washed};
    case MigrationState::Paused:
        if (!m.trouble.isEmpty())
            return {Moving::tr("Stopped by itself"), Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
        return {Moving::tr("Paused"), Tone::Slate, Glyph::Pause, Chip::Weight::Washed};
    case MigrationState::Finished: return {Moving::tr("Finished"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
    case MigrationState::GivenUp: return {Moving::tr("Given up"), Tone::Slate, Glyph::Dot, Chip::Weight::Quiet};
    case MigrationState::Ready: break;
    }
    if (m.problems > 0)
        return {Moving::tr("%n stay behind", nullptr, m.problems), Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
    if (m.waiting == 0)
        return {Moving::tr("Everybody has moved"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
    return {Moving::tr("Rests"), Tone::Slate, Glyph::Dot, Chip::Weight::Quiet};
}

QString migrationSentence(const PeopleMigration &m) {
    switch (m.state) {
    case MigrationState::Preparing: return Moving::tr("Everybody is brought in, %n so far.", nullptr, m.waiting);
    case MigrationState::Converting:
        return m.onlyChosen ? Moving::tr("The pilot set moves. %1").arg(movedOf(m)) : movedOf(m);
    case MigrationState::Undoing: return Moving::tr("People go back to %1. %2").arg(m.caption, movedOf(m));
    case MigrationState::Paused: return movedOf(m);
    case MigrationState::Finished:
        return Moving::tr("Finished. %n people are at home here.", nullptr, m.converted + m.left);
    case MigrationState::GivenUp: return Moving::tr("Given up. Everybody signs in by %1 as before.").arg(m.caption);
    case MigrationState::Ready: break;
    }
    return m.converted == 0
               ? Moving::tr("%n people have come in, and still sign in by %1.", nullptr, everybody(m)).arg(m.caption)
               : movedOf(m);
}

// The detail is for who looks into it, in English.
QString migrationTrouble(const PeopleMigration &m) {
    return m.trouble.isEmpty()
               ? QString()
               : Moving::tr("%1 did not answer as it should: %2").arg(m.caption, keptLeftToRight(m.trouble));
}

QString convertConsequence(const PeopleMigration &m) {
    if (m.waiting == 0)
        return Moving::tr("Nobody waits.");
    return Moving::tr("%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until "
                      "you finish, they can be taken back.",
                      nullptr, m.waiting);
}

QString undoConsequence(const PeopleMigration &m) {
    if (m.converted == 0)
        return Moving::tr("Nobody has moved yet.");
    //: who goes back; the older system; perhaps a sentence on who stays
    QString words = Moving::tr("%n people go back to %1. What was changed here of their names and addresses gives way "
                               "to what is said there.",
                               nullptr, m.toUndo())
                        .arg(m.caption);
    if (m.changed > 0)
        words += u' ' + Moving::tr("%n have a new password that nobody knows there, and stay.", nullptr, m.changed);
    if (m.stuck > 0)
        words += u' ' + Moving::tr("%n have no login there any more, and stay.", nullptr, m.stuck);
    return words;
}

QString givingUpConsequence(const PeopleMigration &m) {
    if (m.toUndo() > 0)
        return Moving::tr("It can be given up once those who have moved are back.");
    QString words =
        Moving::tr("Begun by mistake? Then give it up: everybody who waits goes on signing in by %1. Whoever "
                   "came in stays in the list, and History takes that import back. Another migration may "
                   "be begun at once.")
            .arg(m.caption);
    if (m.converted > 0)
        words += u' ' + Moving::tr("%n who could not go back stay at home here.", nullptr, m.converted);
    return words;
}

QString finishConsequence(const PeopleMigration &m) {
    if (m.outside > 0 && m.outside == m.blocking)
        return Moving::tr("Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. "
                          "Bring them in first.",
                          nullptr, m.outside)
            .arg(m.caption);
    if (m.blocking > 0)
        return Moving::tr("Not yet: %n people would lose their way in. Move them first.", nullptr, m.blocking);
    QString words = Moving::tr("From then on %1 is out of use, and nobody goes back.").arg(m.caption);
    if (m.leaving() > 0)
        words += u' ' + Moving::tr("%n have no password there; they ask for a new one here.", nullptr, m.leaving());
    if (m.inBin > 0)
        words += u' ' + Moving::tr("%n lie in the recycle bin; whoever is brought back asks for a new password here.",
                                   nullptr, m.inBin);
    return words;
}

QString finishAfterLook(const PeopleMigration &m, const Result<MigrationEnd> &end) {
    QString words = finishConsequence(m);
    if (!end)
        //: the older system; what it said
        words += u' ' + Moving::tr("%1 cannot be asked: %2 Whoever has registered there since everybody was brought in "
                                   "is not known here, and would be without a way in.")
                            .arg(m.caption, keptLeftToRight(end.error().detail) + u'.');
    else if (end->keptOut > 0)
        words += u' ' + Moving::tr("%n accounts there could not come in, and would be without a way in.", nullptr,
                                   end->keptOut);
    return words;
}

QString newcomersThere(const PeopleMigration &m, const MigrationEnd &end) {
    return Moving::tr("Not yet: %n accounts at %1 are not here. Bring them in first.", nullptr, end.newcomers)
        .arg(m.caption);
}

QString migrationFaultWords(const Error &error) {
    const auto is = [&](const char *name) { return error.constraint == QLatin1String(name); };
    if (is("migration_blocked"))
        return Moving::tr("Somebody would lose their way in. The numbers are new: look again.");
    if (is("migration_newcomers"))
        return Moving::tr("Somebody has registered there just now. Bring them in first.");
    if (is("migration_keeps_out"))
        return Moving::tr("Accounts there could not come in, and how many is new: look again.");
    if (is("migration_has_moved"))
        return Moving::tr("Somebody has moved. Take them back first.");
    if (is("migration_at_house"))
        return Moving::tr("Only at the house itself: its key opens the password of the older system.");
    if (is("given_up"))
        return Moving::tr("Stopped. Nothing has happened.");
    if (is("older_system"))
        return Moving::tr("The older system does not answer: %1").arg(keptLeftToRight(error.detail));
    if (is("export_file"))
        return Moving::tr("The file could not be written: %1").arg(keptLeftToRight(error.detail));
    if (error.fault == Fault::Duplicate)
        return Moving::tr("One is on already. Finish it first, or give it up.");
    if (error.fault == Fault::Invalid)
        return Moving::tr("This authority gives no accounts away, or is out of use.");
    if (error.fault == Fault::Conflict)
        return Moving::tr("It has moved on meanwhile. What stands here is new.");
    return faultWords(error);
}

} // namespace gatelodge::ui
