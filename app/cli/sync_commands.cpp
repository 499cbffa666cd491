#include "app/cli/command.h"
#include "app/cli/import_words.h"
#include "app/cli/rehearsal.h"
#include "app/cli/sync_words.h"
#include "server/service/bin.h"
#include "server/store/users.h"
#include "server/sync/acknowledgement.h"
#include "server/sync/job_run.h"
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>
#include <QTimeZone>

namespace gatelodge::app {

namespace {

constexpr int kPage = 500;
const QList<ImportVerdict> kEvery(kImportVerdicts.begin(), kImportVerdicts.end());

struct SyncArguments {
    std::string name, file, url, ldap, base, filter, trusted, person, output,
        format = "csv", encoding, separator, account, absent = "suspend", schedule = "by hand";
    std::string zone, owner, mail, acknowledge, as;
    std::vector<std::string> map;
    int guard = 5, guardLeast = 5, runs = 20, page = 500, atSignIn = 0;
    qint64 run = 0;
    bool snapshot = false, bringBack = false, internal = false, password = false, replace = false, dryRun = false,
         startTls = false;
};

Result<QString> certificatesIn(const QString &path) {
    QFile file(path);
    if (path.isEmpty())
        return QString();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(path, file.errorString()));
    return QString::fromLatin1(file.readAll());
}

Result<SyncSettings> settingsFrom(ToolHouse &house, const SyncArguments &given) {
    SyncSettings settings;
    settings.name = text(given.name);
    if (int(given.file.empty()) + int(given.url.empty()) + int(given.ldap.empty()) != 2)
        return failure(Fault::Invalid, QStringLiteral("one of --file, --url and --ldap"));
    settings.origin = !given.file.empty() ? SyncOrigin::File : !given.url.empty() ? SyncOrigin::Http : SyncOrigin::Ldap;
    settings.address = text(given.file + given.url + given.ldap);
    settings.base = text(given.base);
    settings.filter = text(given.filter);
    settings.startTls = given.startTls;
    settings.pageSize = given.page;
    GL_TRY(settings.trusted, certificatesIn(text(given.trusted)));
    settings.atSignIn = given.atSignIn;
    settings.person = text(given.person);
    settings.account = text(given.account);
    settings.internal = given.internal;
    settings.format = text(given.format);
    settings.encoding = text(given.encoding);
    settings.separator = text(given.separator);
    for (const std::string &one : given.map) {
        const qsizetype equals = text(one).lastIndexOf(u'=');
        settings.columns.insert(text(one).left(equals), text(one).mid(equals + 1));
    }
    settings.snapshot = given.snapshot;
    const auto absent = syncAbsentNamed(text(given.absent));
    if (!absent)
        return failure(Fault::Invalid, QStringLiteral("--absent: leave, suspend or remove"));
    settings.absent = *absent;
    settings.bringBack = given.bringBack;
    settings.guardPercent = given.guard;
    settings.guardLeast = given.guardLeast;
    settings.acknowledge = text(given.acknowledge);
    const QByteArray zone = given.zone.empty() ? QTimeZone::systemTimeZoneId() : QByteArray::fromStdString(given.zone);
    const auto schedule = scheduleFrom(text(given.schedule), zone);
    if (!schedule)
        return failure(Fault::Invalid, QStringLiteral("--schedule: \"every 15 minutes\", \"every day at 03:00\", "
                                                      "\"mondays and thursdays at 06:30\" or \"by hand\""));
    settings.schedule = *schedule;
    if (!given.owner.empty()) {
        GL_TRY(settings.owner, store::findUserByUsername(*house.session, text(given.owner)));
    }
    if (!given.mail.empty()) {
        const auto mail = syncMailNamed(text(given.mail));
        if (!mail)
            return failure(Fault::Invalid, QStringLiteral("--mail: changes, trouble or never"));
        settings.mail = *mail;
    }
    GL_DO(sync::choicesOf(settings));
    return settings;
}

Result<SyncJob> jobOf(ToolHouse &house, const SyncArguments &given) {
    return service::findSyncNamed(*house.session, house.access.manageSettings(), text(given.name));
}

Result<int> list(const Invocation &invocation, ToolHouse &house) {
    GL_TRY(const auto jobs, service::listSyncs(*house.session, house.access.manageSettings()));
    QList<QStringList> rows;
    for (const SyncJob &job : jobs)
        rows << QStringList{job.settings.name, stateWord(job), scheduleWords(job.settings.schedule),
                            job.pausedAt.isValid() ? QString() : timeWord(job.nextAt), QString::number(job.people)};
    showTable(invocation,
              {QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("schedule"), QStringLiteral("next"),
               QStringLiteral("people")},
              rows);
    return 0;
}

Result<int> show(const Invocation &invocation, ToolHouse &house, const SyncArguments &given) {
    GL_TRY(const auto job, jobOf(house, given));
    showFacts(invocation, factsOf(job));
    return 0;
}

Result<int> add(const Invocation &invocation, ToolHouse &house, const SyncArguments &given) {
    GL_TRY(auto settings, settingsFrom(house, given));
    const auto permit = house.access.manageSettings();
    const auto &key = house.foundation.vault->sealingKey();
    service::NewSecret password;
    if (given.password)
        password = askSecret(QStringLiteral("Password of %1").arg(settings.account));
    return rehearsed(house, given.dryRun, [&]() -> Result<int> {
        if (given.replace) {
            GL_TRY(const auto job, jobOf(house, given));
            if (given.mail.empty()) // what its owner reads is nothing of the source
                settings.mail = job.settings.mail;
            GL_DO(service::changeSync(*house.session, permit, key, job.id, job.revision, settings, password));
        } else {
            GL_DO(service::addSync(*house.session, permit, key, settings, password));
        }
        return show(invocation, house, given);
    });
}

int codeOf(SyncOutcome outcome, const ImportCounts &counts) {
    const bool well = outcome == SyncOutcome::Done || outcome == SyncOutcome::Unchanged;
    return well && counts.left() == 0 ? 0 : 1;
}

QList<QStringList> rowsOf(const QList<SyncEntry> &entries) {
    QList<QStringList> rows;
    for (const SyncEntry &entry : entries)
        rows << QStringList{QString::number(entry.line),
                            importVerdictName(entry.verdict),
                            entry.key,
                            entry.username,
                            entry.name,
                            entry.reason.isEmpty() ? whatChanges(entry) : whyLeft(entry)};
    return rows;
}

const QStringList kEntryColumns{QStringLiteral("line"),     QStringLiteral("verdict"), QStringLiteral("key"),
                                QStringLiteral("username"), QStringLiteral("name"),    QStringLiteral("words")};

enum class Guard { Stands, Answered };

Result<int> tryIt(const Invocation &invocation, ToolHouse &house, const SyncJob &job, Guard guard = Guard::Stands) {
    const auto permit = house.access.managePeople();
    GL_TRY(const auto trial, sync::tryJob(*house.session, permit, meansOf(house), house.settings.syncFolder, job));
    QList<SyncEntry> entries;
    for (int after = -1;;) {
        GL_TRY(const auto page, service::listPlanLines(*house.session, permit, trial.plan.id, kEvery, after, kPage));
        for (const ImportPlanLine &line : page) {
            if (line.verdict != ImportVerdict::Same)
                entries << SyncEntry{line, {}};
        }
        if (page.size() < kPage)
            break;
        after = page.last().line;
    }
    GL_DO(service::dropImport(*house.session, permit, trial.plan.id));
    QList<QPair<QString, QString>> facts;
    for (const ImportVerdict verdict : kImportVerdicts)
        facts << qMakePair(QString(importVerdictName(verdict)), QString::number(trial.plan.counts[verdict]));
    facts << qMakePair(QStringLiteral("gone"), QString::number(trial.gone));
    facts << qMakePair(QStringLiteral("leaving"), QString::number(trial.leaving));
    facts << qMakePair(QStringLiteral("people"), QString::number(trial.people));
    const bool asks = trial.stopped && guard == Guard::Stands;
    facts << qMakePair(QStringLiteral("guard"), asks            ? QStringLiteral("asks")
                                                : trial.stopped ? QStringLiteral("lets this document pass, once")
                                                                : QStringLiteral("lets it pass"));
    if (guard == Guard::Answered)
        facts << qMakePair(QStringLiteral("document"),
                           QStringLiteral("today's; it is let pass if it is the very one that was asked about"));
    showFacts(invocation, facts);
    if (!invocation.json)
        showTable(invocation, kEntryColumns, rowsOf(entries));
    return asks ? 1 : codeOf(SyncOutcome::Done, trial.plan.counts);
}

Result<int> run(const Invocation &invocation, ToolHouse &house, const SyncArguments &given) {
    GL_TRY(const auto job, jobOf(house, given));
    if (given.dryRun)
        return tryIt(invocation, house, job);
    GL_TRY(const auto ended,
           sync::runNextJob(*house.session, meansOf(house), house.settings.syncFolder, QSysInfo::machineHostName(),
                            service::AskedSync{job.id, house.access.actor()}));
    if (!ended)
        return failure(Fault::Internal, QStringLiteral("no run came of it"));
    showFacts(invocation, factsOf(*ended));
    return codeOf(ended->outcome, ended->counts);
}

Result<int> pause(const Invocation &invocation, ToolHouse &house, const SyncArguments &given, bool paused) {
    return rehearsed(house, given.dryRun, [&]() -> Result<int> {
        GL_TRY(const auto job, jobOf(house, given));
        GL_DO(service::pauseSync(*house.session, house.access.managePeople(), job.id, paused));
        return show(invocation, house, given);
    });
}

// How it comes back, and until when.
Result<int> remove(const Invocation &invocation, ToolHouse &house, const SyncArguments &given) {
    GL_TRY(const auto job, jobOf(house, given));
    GL_TRY(const int days, service::readBinDays(*house.session));
    GL_DO(rehearsed(house, given.dryRun,
                    [&] { return service::removeSync(*house.session, house.access.manageSettings(), job.id); }));
    showFacts(invocation, {{QStringLiteral("removed"), job.settings.name},
                           {QStringLiteral("goes for good"),
                            days > 0 ? QStringLiteral("after %1 days").arg(days) : QStringLiteral("by hand")},
                           {QStringLiteral("comes back by"), QStringLiteral("gatelodged sync restore")}});
    return 0;
}

Result<int> restore(const Invocation &invocation, ToolHouse &house, const SyncArguments &given) {
    const auto permit = house.access.manageSettings();
    return rehearsed(house, given.dryRun, [&]() -> Result<int> {
        const auto back = service::bringBackSync(*house.session, permit, text(given.name), text(given.as));
        if (!back && back.error().fault == Fault::Duplicate)
            return failure(Fault::Duplicate,
                           QStringLiteral("there is another job called \"%1\": restore this one as --as OTHER-NAME")
                               .arg(text(given.as.empty() ? given.name : given.as)));
        if (!back && back.error().fault == Fault::NotFound)
            return failure(Fault::NotFound, QStringLiteral("no job called \"%1\" was removed").arg(text(given.name)));
        GL_TRY(const SyncId id, back);
        GL_TRY(const auto job, service::findSync(*house.session, permit, id));
        showFacts(invocation, factsOf(job));
        return 0;
    });
}

Result<int> answerGuard(const Invocation &invocation, ToolHouse &house, const SyncArguments &given, const SyncJob &job,
                        SyncRunId run, bool goOn) {
    GL_DO(rehearsed(house, given.dryRun,
                    [&] { return service::answerGuard(*house.session, house.access.managePeople(), run, goOn); }));
    if (!given.dryRun)
        return 0;
    if (goOn)
        return tryIt(invocation, house, job, Guard::Answered);
    showFacts(invocation, {{QStringLiteral("run"), QString::number(run.value)},
                           {QStringLiteral("outcome"), syncOutcomeName(SyncOutcome::Dropped)}});
    return 0;
}

Result<int> answer(const Invocation &invocation, ToolHouse &house, const SyncArguments &given, bool goOn) {
    GL_TRY(const auto job, jobOf(house, given));
    if (!job.last)
        return failure(Fault::Refused, QStringLiteral("it has never run"));
    GL_TRY(const auto runs, service::listSyncRuns(*house.session, house.access.manageSettings(), job.id, {}, kPage));
    for (const SyncRun &run : runs) {
        if (run.outcome == SyncOutcome::Asking)
            return answerGuard(invocation, house, given, job, run.id, goOn);
    }
    return failure(Fault::Refused, QStringLiteral("it asks nothing"));
}

// Into a file, else to where everything goes.
Result<int> acknowledgement(ToolHouse &house, const SyncArguments &given) {
    const auto permit = house.access.manageSettings();
    GL_TRY(const auto job, jobOf(house, given));
    GL_TRY(const auto run, service::findSyncRun(*house.session, permit, job.id, SyncRunId(given.run)));
    QSaveFile kept(text(given.output));
    QFile shown;
    const bool opened =
        given.output.empty() ? shown.open(stdout, QIODevice::WriteOnly) : kept.open(QIODevice::WriteOnly);
    QFileDevice &file = given.output.empty() ? static_cast<QFileDevice &>(shown) : kept;
    if (opened)
        GL_DO(sync::writeAcknowledgement(*house.session, permit, job.settings.name, run, file));
    if (!opened || (given.output.empty() ? !shown.flush() : !kept.commit()))
        return failure(Fault::Misconfigured, QStringLiteral("%1: %2").arg(text(given.output), file.errorString()));
    return 0;
}

Result<int> log(const Invocation &invocation, ToolHouse &house, const SyncArguments &given) {
    const auto permit = house.access.manageSettings();
    GL_TRY(const auto job, jobOf(house, given));
    if (given.run == 0) {
        GL_TRY(const auto runs, service::listSyncRuns(*house.session, permit, job.id, {}, given.runs));
        showTable(invocation, runColumns(), runRows(runs));
        return 0;
    }
    QList<SyncEntry> entries;
    for (int after = -1;;) {
        GL_TRY(const auto page,
               service::listSyncEntries(*house.session, permit, SyncRunId(given.run), kEvery, after, kPage));
        entries += page;
        if (page.size() < kPage)
            break;
        after = page.last().line;
    }
    showTable(invocation, kEntryColumns, rowsOf(entries));
    return 0;
}

} // namespace

void addSyncCommands(CLI::App &app, Invocation &invocation) {
    auto given = std::make_shared<SyncArguments>();
    CLI::App *group = app.add_subcommand("sync", "People out of a source that comes again: jobs, runs and their log");
    group->require_subcommand(1);
    const auto command = [&](const char *name, const char *help, auto work) {
        CLI::App *sub = group->add_subcommand(name, help);
        sub->callback([&invocation, given, work] {
            invocation.run = [given, work](const Invocation &said) {
                auto house = openToolHouse(said);
                const Result<int> code = house ? work(said, *house, *given) : failure(house.error());
                return code ? *code : complain(said, code.error());
            };
        });
        return sub;
    };
    const auto ofJob = [&](const char *name, const char *help, auto work) {
        CLI::App *sub = command(name, help, work);
        sub->add_option("name", given->name, "the job")->required();
        return sub;
    };
    const auto rehearsable = [&](CLI::App *sub, const char *help = "only says what would happen") {
        sub->add_flag("--dry-run", given->dryRun, help);
        return sub;
    };
    command("list", "All jobs",
            [](const Invocation &said, ToolHouse &house, const SyncArguments &) { return list(said, house); });
    ofJob("show", "One job", show);
    CLI::App *adding = ofJob("add", "A new job, or other settings of one", add);
    adding->add_option("--file", given->file, "the document: a file in sync_folder of the server");
    adding->add_option("--url", given->url, "the document's address: https or http");
    adding->add_option("--ldap", given->ldap, "a directory: ldaps:// or ldap:// and its host");
    adding->add_option("--base", given->base, "below which entry of the directory people are");
    adding->add_option("--filter", given->filter, "who of them; else (objectClass=person)");
    adding->add_flag("--starttls", given->startTls, "the directory's connection is encrypted by StartTLS");
    adding->add_option("--trusted", given->trusted, "a PEM file: who signs the directory's certificate");
    adding->add_option("--page", given->page, "entries that the directory is asked for at once");
    adding->add_option("--account", given->account, "who signs in there; of a directory the name to bind with");
    adding->add_flag("--password", given->password, "asks for the password of that account");
    adding->add_flag("--internal", given->internal, "the address may be a private one");
    adding->add_option("--format", given->format, "csv, json, ldif or ims");
    adding->add_option("--map", given->map, "HEADING=FIELD: what a column is; HEADING= where it is not used");
    adding->add_option("--encoding", given->encoding, "utf-8, utf-16le, utf-16be or latin1; else found out");
    adding->add_option("--separator", given->separator, "one character, or tab; else found out");
    adding->add_flag("--snapshot", given->snapshot, "the document has everybody: who is not in it is gone");
    adding->add_option("--absent", given->absent, "what becomes of who is gone: leave, suspend or remove");
    adding->add_flag("--bring-back", given->bringBack, "brings people back whom somebody here has deleted");
    adding->add_option("--guard", given->guard,
                       "per cent of its people that a run may shut out, or take out of groups, unasked");
    adding->add_option("--guard-least", given->guardLeast, "and how few never matter");
    adding->add_option("--schedule", given->schedule, "\"every day at 03:00\", \"every 15 minutes\", \"by hand\"");
    adding->add_option("--zone", given->zone, "time zone of the schedule; else this computer's");
    adding->add_option("--owner", given->owner, "username of who gets the mails");
    adding->add_option("--mail", given->mail,
                       "after which runs by themselves: changes (as in a new job), trouble (only where a person is "
                       "needed) or never; with --replace else as before");
    adding->add_option("--at-sign-in", given->atSignIn,
                       "asks about whoever signs in, at most every so many minutes; 0: not");
    adding->add_option("--person", given->person, "address (or filter) of one person, with {key} or {username}");
    adding->add_option("--acknowledge", given->acknowledge, "a file in sync_folder that every run writes");
    adding->add_flag("--replace", given->replace, "other settings of the job with this name");
    rehearsable(adding, "only says what the job would be");
    rehearsable(ofJob("run", "Runs it now", run));
    rehearsable(ofJob("pause", "No more runs by itself", [](const auto &said, ToolHouse &house, const auto &job) {
        return pause(said, house, job, true);
    }));
    rehearsable(ofJob("resume", "Runs by itself again", [](const auto &said, ToolHouse &house, const auto &job) {
        return pause(said, house, job, false);
    }));
    CLI::App *logging = ofJob("log", "Its runs, or every entry of one", log);
    logging->add_option("--run", given->run, "number of a run");
    logging->add_option("--last", given->runs, "how many runs");
    CLI::App *answering = ofJob(
        "acknowledgement", "What a run says to the system that its document came from",
        [](const Invocation &, ToolHouse &house, const SyncArguments &said) { return acknowledgement(house, said); });
    answering->add_option("--run", given->run, "number of a run")->required();
    answering->add_option("--output", given->output, "a file; else it is printed");
    rehearsable(
        ofJob("allow", "Lets a run go on that the guard has stopped",
              [](const auto &said, ToolHouse &house, const auto &job) { return answer(said, house, job, true); }),
        "only says what the next run would do");
    rehearsable(ofJob("drop", "Gives that run up", [](const auto &said, ToolHouse &house, const auto &job) {
        return answer(said, house, job, false);
    }));
    rehearsable(ofJob("remove", "Puts the job into the recycle bin; its people stay", remove));
    rehearsable(ofJob("restore", "Brings a job back that was removed", restore))
        ->add_option("--as", given->as, "under this name, where another job has the old one by now");
}

} // namespace gatelodge::app
