#include "server/store/syncs.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <limits>
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

QString encoded(const QMap<QString, QString> &columns) {
    QJsonObject object;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        object.insert(column.key(), *column);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<int> minutesOf(const SyncSchedule &schedule) {
    return schedule.minutes > 0 ? std::optional(schedule.minutes) : std::nullopt;
}
std::optional<QString> timeOf(const SyncSchedule &schedule) {
    return schedule.at.isValid() ? std::optional(schedule.at.toString(QStringLiteral("HH:mm"))) : std::nullopt;
}

SyncSchedule scheduleFrom(const Row &row) {
    SyncSchedule schedule;
    schedule.minutes = row.number("every_minutes");
    schedule.at = QTime::fromString(row.text("at_time"), QStringLiteral("HH:mm"));
    for (const QString &day : row.list("weekdays"))
        schedule.weekdays << day.toInt();
    schedule.zone = row.text("time_zone").toLatin1();
    return schedule;
}

SyncSettings settingsFrom(const Row &row) {
    SyncSettings settings;
    settings.name = row.text("name");
    settings.origin = syncOriginNamed(row.text("source")).value_or(SyncOrigin::File);
    settings.address = row.text("address");
    settings.account = row.text("account");
    settings.internal = row.flag("internal");
    settings.base = row.text("base");
    settings.filter = row.text("filter");
    settings.startTls = row.flag("start_tls");
    settings.trusted = row.text("trusted");
    settings.pageSize = row.number("page_size");
    settings.format = row.text("format");
    settings.encoding = row.text("encoding");
    settings.separator = row.text("separator");
    const QJsonObject columns = row.json("columns");
    for (auto column = columns.begin(); column != columns.end(); ++column)
        settings.columns.insert(column.key(), column.value().toString());
    settings.snapshot = row.flag("snapshot");
    settings.absent = syncAbsentNamed(row.text("absent")).value_or(SyncAbsent::Leave);
    settings.bringBack = row.flag("bring_back");
    settings.guardPercent = row.number("guard_percent");
    settings.guardLeast = row.number("guard_least");
    settings.acknowledge = row.text("acknowledge");
    settings.schedule = scheduleFrom(row);
    if (!row.isNull("owner"))
        settings.owner = row.user("owner");
    settings.mail = syncMailNamed(row.text("mail_after")).value_or(SyncMail::Trouble);
    settings.atSignIn = row.number("at_sign_in");
    settings.person = row.text("of_one");
    return settings;
}

SyncRun runFrom(const Row &row) {
    SyncRun run;
    run.id = row.id<SyncRunId>("run_id");
    run.sync = row.id<SyncId>("sync_id");
    run.startedAt = row.time("started_at");
    run.endedAt = row.time("ended_at");
    run.cause = syncCauseFrom(row.text("cause"));
    run.askedBy = row.text("asked_by");
    run.node = row.text("node");
    run.fault = row.text("fault");
    run.trouble = row.text("trouble");
    run.document = row.text("seen_hash");
    run.outcome = syncOutcomeFrom(row.text("outcome"));
    for (const ImportVerdict verdict : kImportVerdicts)
        run.counts.of[size_t(verdict)] = row.number(importVerdictName(verdict).data());
    run.gone = row.number("gone");
    run.people = row.number("people");
    run.bytes = row.bigNumber("bytes");
    run.import = row.id<ImportId>("import_id");
    return run;
}

SyncJob jobFrom(const Row &row) {
    SyncJob job;
    job.id = row.id<SyncId>("sync_id");
    job.settings = settingsFrom(row);
    job.asked = row.flag("asked");
    job.hasPassword = row.flag("has_password");
    job.pausedAt = row.time("paused_at");
    job.nextAt = row.time("next_at");
    job.ownerName = row.text("owner_name");
    job.people = row.number("known");
    job.revision = row.revision();
    if (!row.isNull("run_id"))
        job.last = runFrom(row);
    return job;
}

SyncEntry entryFrom(const Row &row) {
    SyncEntry line;
    line.key = row.text("source_key");
    line.line = row.number("line");
    line.verdict = importVerdictFrom(row.text("verdict"));
    line.user = row.user("uid");
    line.username = row.text("username");
    line.name = row.text("name");
    line.email = row.text("email");
    line.reason = row.text("reason");
    line.field = row.text("field");
    line.about = row.text("about");
    const QJsonObject changes = row.json("changes");
    for (auto change = changes.begin(); change != changes.end(); ++change)
        line.changes << ImportPlanLine::Change{change.key(), change.value().toArray().at(0),
                                               change.value().toArray().at(1)};
    return line;
}

Done done(Result<Row> answered) {
    return std::move(answered).map([](const Row &) {});
}
Done ran(Result<int> touched) {
    return std::move(touched).map([](int) {});
}

SyncWeight weightFrom(const Row &row) {
    return {row.number("gone"), row.number("people"), row.number("unknown"), row.number("leaving")};
}

} // namespace

Result<QList<SyncJob>> listSyncs(Session &session, const std::optional<SyncId> &only) {
    return listed(session.rows("sync.jobs", only), jobFrom);
}

Result<SyncId> findSync(Session &session, const QString &name) {
    return session.one("sync.named", name).map([](const Row &row) { return row.id<SyncId>("sync_id"); });
}

Result<SyncId> findRemovedSync(Session &session, const QString &name) {
    return session.one("sync.removed_named", name).map([](const Row &row) { return row.id<SyncId>("sync_id"); });
}

Result<SyncId> insertSync(Session &session, const SyncSettings &s) {
    return session
        .one("sync.insert", s.name.trimmed(), syncOriginName(s.origin), s.address, s.account, s.internal, s.format,
             s.encoding, s.separator, encoded(s.columns), s.snapshot, syncAbsentName(s.absent), s.bringBack,
             s.guardPercent, s.guardLeast, s.acknowledge, minutesOf(s.schedule), timeOf(s.schedule),
             s.schedule.weekdays, s.schedule.zone.constData(), s.owner, s.base, s.filter, s.startTls, s.trusted,
             s.pageSize, s.atSignIn, s.person, syncMailName(s.mail))
        .map([](const Row &row) { return row.id<SyncId>("sync_id"); });
}

Done replaceSync(Session &session, SyncId id, Revision seen, const SyncSettings &s) {
    return expectTouched(session.run("sync.replace", id, seen, s.name.trimmed(), syncOriginName(s.origin), s.address,
                                     s.account, s.internal, s.format, s.encoding, s.separator, encoded(s.columns),
                                     s.snapshot, syncAbsentName(s.absent), s.bringBack, s.guardPercent, s.guardLeast,
                                     s.acknowledge, minutesOf(s.schedule), timeOf(s.schedule), s.schedule.weekdays,
                                     s.schedule.zone.constData(), s.owner, s.base, s.filter, s.startTls, s.trusted,
                                     s.pageSize, s.atSignIn, s.person, syncMailName(s.mail)),
                         Fault::Conflict, "sync");
}

Done putSyncPassword(Session &session, SyncId id, const QByteArray &sealed) {
    return expectTouched(session.run("sync.put_password", id, sealed), Fault::NotFound, "sync");
}

Result<QByteArray> readSyncPassword(Session &session, SyncId id) {
    return session.maybe("sync.password", id).map([](const auto &row) {
        return row ? row->bytes("sealed_password") : QByteArray();
    });
}

Done removeSync(Session &session, SyncId id) {
    return expectTouched(session.run("sync.remove", id), Fault::NotFound, "sync");
}
Done bringBackSync(Session &session, SyncId id, const std::optional<QString> &name) {
    return expectTouched(session.run("sync.bring_back", id, name), Fault::NotFound, "sync");
}
Done pauseSync(Session &session, SyncId id, bool paused) {
    return expectTouched(session.run("sync.pause", id, paused), Fault::NotFound, "sync");
}
Done planNextRun(Session &session, SyncId id, const QDateTime &at) {
    return ran(session.run("sync.plan_next", id, at));
}
Result<QDateTime> readNow(Session &session) {
    return session.one("sync.now").map([](const Row &row) { return row.time("at"); });
}
Done askForRun(Session &session, SyncId id) {
    return expectTouched(session.run("sync.ask", id), Fault::NotFound, "sync");
}

Done answerGuard(Session &session, SyncRunId run, SyncOutcome answer) {
    if (answer == SyncOutcome::Allowed)
        GL_DO(session.run("sync.allow", run));
    return expectTouched(session.run("sync.answer", run, syncOutcomeName(answer)), Fault::Refused, "sync run");
}

Result<bool> lockSync(Session &session, SyncId id) {
    return session.one("sync.lock", id).map([](const Row &row) { return row.flag("ours"); });
}
Done unlockSync(Session &session, SyncId id) { return done(session.one("sync.unlock", id)); }
Result<bool> shareSync(Session &session, SyncId id) {
    GL_TRY(const auto row, session.one("sync.share", id));
    if (!row.flag("ours"))
        return false;
    GL_DO(done(session.one("sync.hurry")));
    return true;
}
Done beginTakingAway(Session &session, SyncId id) { return done(session.one("sync.take_away", id)); }
Done keepSyncAlone(Session &session, SyncId id) { return done(session.one("sync.alone", id)); }
Done endSyncAlone(Session &session, SyncId id) { return done(session.one("sync.alone_no_more", id)); }

Result<QList<SyncId>> listDueSyncs(Session &session, const std::optional<SyncId> &only) {
    return listed(session.rows("sync.due", only), [](const Row &row) { return row.id<SyncId>("sync_id"); });
}

Result<BegunRun> beginRun(Session &session, SyncId id, const QString &node, const QDateTime &next) {
    GL_TRY(const int buried, session.run("sync.bury", id));
    GL_TRY(const auto begun, session.one("sync.begin", id, buried ? "again" : "schedule", node));
    GL_TRY(const auto taken, session.one("sync.taken", id, next));
    BegunRun run;
    run.id = begun.id<SyncRunId>("run_id");
    run.cause = syncCauseFrom(begun.text("cause"));
    run.allowed = taken.text("allowed_hash");
    run.seen = {taken.text("seen_etag"), taken.text("seen_modified"), taken.text("seen_hash")};
    return run;
}

Done endRun(Session &session, const SyncRun &run) {
    const ImportCounts &c = run.counts;
    return ran(session.run("sync.end", run.id, syncOutcomeName(run.outcome), run.fault, run.trouble, run.document,
                           c[ImportVerdict::Added], c[ImportVerdict::Changed], c[ImportVerdict::Same],
                           c[ImportVerdict::Conflict], c[ImportVerdict::Unread], run.gone, run.people, run.bytes,
                           run.import));
}

Done keepSeen(Session &session, SyncId id, const SeenDocument &seen, const QStringList &held, bool partial) {
    return ran(session.run("sync.seen", id, seen.etag, seen.modified, seen.hash, held, partial));
}
Done forgetSeen(Session &session, SyncId id) { return ran(session.run("sync.forget_seen", id)); }
Done overtakeQuestions(Session &session, SyncRunId run) { return ran(session.run("sync.overtake", run)); }

Done markSync(Session &session, ImportId import, SyncId id, bool whole) {
    return ran(session.run("sync.of_import", import, id, whole));
}
Done matchSync(Session &session, ImportId import) { return done(session.one("sync.match", import)); }
Done judgeSync(Session &session, ImportId import) { return done(session.one("sync.judge", import)); }
Done settleSync(Session &session, ImportId import) { return done(session.one("sync.settle", import)); }

Result<SyncWeight> weighSync(Session &session, ImportId import) {
    return session.one("sync.weigh", import).map(weightFrom);
}
Result<SyncWeight> weighOne(Session &session, ImportId import) {
    return session.one("sync.weigh_one", import).map(weightFrom);
}

Done writeEntries(Session &session, SyncRunId run, ImportId import) {
    return ran(session.run("sync.write_entries", run, import));
}

Result<std::optional<KeptPerson>> findToAsk(Session &session, const UserId &uid) {
    return session.maybe("sync.to_ask", uid).map([](const auto &row) {
        return row ? std::optional(KeptPerson{row->template id<SyncId>("sync_id"), row->text("source_key"),
                                              row->text("username")})
                   : std::nullopt;
    });
}
Done markAsked(Session &session, const UserId &uid) { return ran(session.run("sync.asked", uid)); }
Result<SyncRunId> beginRunOfOne(Session &session, SyncId id, const QString &node) {
    return session.one("sync.begin_one", id, node).map([](const Row &row) { return row.id<SyncRunId>("run_id"); });
}
Result<SyncWeight> goneSinceRun(Session &session, SyncId id) {
    return session.one("sync.gone_since", id).map(weightFrom);
}

Result<QList<SyncRun>> listRuns(Session &session, SyncId id, SyncRunId before, int limit, std::optional<bool> ofOne) {
    const qint64 last = before.value > 0 ? before.value : std::numeric_limits<qint64>::max();
    return listed(session.rows("sync.runs", id, last, limit, ofOne), runFrom);
}

Result<QList<SyncEntry>> listEntries(Session &session, SyncRunId run, const QList<ImportVerdict> &verdicts, int after,
                                     int limit) {
    QStringList names;
    for (const ImportVerdict verdict : verdicts)
        names << importVerdictName(verdict);
    return listed(session.rows("sync.entries", run, names, after, limit), entryFrom);
}

Result<HeldFields> readHeld(Session &session, const UserId &uid) {
    GL_TRY(const auto row, session.maybe("sync.held", uid));
    HeldFields held;
    if (!row)
        return held;
    held.source = row->text("source");
    for (const QString &name : row->list("fields")) {
        if (const auto field = importFieldNamed(name))
            held.fields << *field;
    }
    return held;
}

Result<int> pruneRuns(Session &session) { return session.run("sync.prune"); }

} // namespace gatelodge::store
