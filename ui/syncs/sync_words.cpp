#include "ui/syncs/sync_words.h"
#include "server/domain/fault_name.h"
#include "server/domain/sync_faults.h"
#include "ui/common/fault_words.h"
#include "ui/common/time_words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {

namespace {

struct Syncs {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::Syncs)
};

} // namespace

Chip syncChip(SyncOutcome outcome) {
    switch (outcome) {
    case SyncOutcome::Running: return {Syncs::tr("Runs"), Tone::Ink, Glyph::Ring, Chip::Weight::Washed};
    case SyncOutcome::Done: return {Syncs::tr("Done"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
    case SyncOutcome::Unchanged: return {Syncs::tr("Nothing new"), Tone::Slate, Glyph::Check, Chip::Weight::Quiet};
    case SyncOutcome::Failed: return {Syncs::tr("Failed"), Tone::Brick, Glyph::Cross, Chip::Weight::Washed};
    case SyncOutcome::Asking: return {Syncs::tr("Asks you"), Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
    case SyncOutcome::Allowed: return {Syncs::tr("Allowed"), Tone::Slate, Glyph::Check, Chip::Weight::Quiet};
    case SyncOutcome::Dropped: return {Syncs::tr("Dropped"), Tone::Slate, Glyph::Cross, Chip::Weight::Quiet};
    case SyncOutcome::Overtaken: return {Syncs::tr("Overtaken"), Tone::Slate, Glyph::Dot, Chip::Weight::Quiet};
    }
    Q_UNREACHABLE();
}

bool wantsSomebody(const SyncJob &job) {
    return job.last && (job.last->outcome == SyncOutcome::Asking || job.last->outcome == SyncOutcome::Failed);
}

Chip syncChip(const SyncJob &job) {
    if (job.asked)
        return syncChip(SyncOutcome::Running);
    if (job.pausedAt.isValid() && !wantsSomebody(job))
        return {Syncs::tr("Paused"), Tone::Slate, Glyph::Pause, Chip::Weight::Washed};
    return job.last ? syncChip(job.last->outcome)
                    : Chip{Syncs::tr("New"), Tone::Slate, Glyph::Star, Chip::Weight::Quiet};
}

QString scheduleText(const SyncSchedule &schedule) {
    if (schedule.byHand())
        return Syncs::tr("only by hand");
    if (schedule.minutes > 0)
        return schedule.minutes % 60 == 0 ? Syncs::tr("every %n hours", nullptr, schedule.minutes / 60)
                                          : Syncs::tr("every %n minutes", nullptr, schedule.minutes);
    const QLocale locale;
    const QString at = locale.toString(schedule.at, QLocale::ShortFormat);
    if (schedule.weekdays.isEmpty())
        return Syncs::tr("every day at %1").arg(at);
    QStringList days;
    for (const int day : schedule.weekdays)
        days << locale.standaloneDayName(day, QLocale::ShortFormat);
    //: days of the week, time
    return Syncs::tr("%1 at %2").arg(locale.createSeparatedList(days), at);
}

QString whenNext(const SyncJob &job) {
    if (job.pausedAt.isValid() || !job.nextAt.isValid())
        return Syncs::tr("not by itself");
    return exactTime(job.nextAt);
}

QString troubleText(const SyncRun &run) {
    const auto is = [&](Fault fault) { return run.fault == faultName(fault); };
    if (run.fault == QLatin1String(kInterrupted))
        return Syncs::tr("The server was stopped in the middle. Nothing was changed.");
    if (run.fault == QLatin1String(kRemovedMeanwhile))
        return Syncs::tr("It was removed while it ran. Nothing was changed.");
    if (is(Fault::Unavailable))
        return Syncs::tr("The source did not answer, or not to the end.");
    if (is(Fault::Denied))
        return Syncs::tr("The source does not take the account or its password.");
    if (is(Fault::Misconfigured))
        return Syncs::tr("The document cannot be fetched as it is set here.");
    if (is(Fault::Invalid))
        return Syncs::tr("The document cannot be read: it is no list of people.");
    if (is(Fault::Conflict))
        return Syncs::tr("Somebody was changed here meanwhile. The next run sees to it.");
    return Syncs::tr("It could not be finished.");
}

QString syncFaultWords(const Error &error) {
    if (error.fault == Fault::Duplicate)
        return Syncs::tr("There is one with this name already.");
    return faultWords(error);
}

} // namespace gatelodge::ui
